"""The wordings of totals: what they say, sentence by sentence, of figures and their parts."""
