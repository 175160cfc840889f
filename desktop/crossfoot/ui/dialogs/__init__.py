"""Small windows over the page; the only place that may call exec()."""
