"""The command line, to the letter of CONTRACT; imports `ui` only in the verbs that show."""
