"""The window. The only layer that imports Qt; pages are thin: queries in, changes out."""
