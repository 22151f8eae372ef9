"""The warehouse: Arrow tables, Parquet parts, releases, the DuckDB catalogue and the ledger of runs."""
