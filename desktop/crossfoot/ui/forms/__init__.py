"""What is filled in: a form is filled with plain fields and gives plain fields back."""
