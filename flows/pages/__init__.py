"""Pure: one capture's bytes -> labelled blocks -> records.  Imports no Prefect, GX or pyarrow; writes no file."""
