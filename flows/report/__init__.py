"""What people look at: a page with its labels, the report of a run."""
