"""One suite per table; the only importer of Great Expectations."""
