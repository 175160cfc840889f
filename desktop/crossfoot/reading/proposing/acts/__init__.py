"""Acts of dealing, sentence by sentence: who does what, with which goods, in which role."""
