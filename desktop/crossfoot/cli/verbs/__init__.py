"""One module a family of verbs; each verb adds its parser and returns its exit status."""
