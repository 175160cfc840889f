"""Table models that hold ids and fetch the rows of a window when they are shown."""
