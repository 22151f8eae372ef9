"""Publishing releases to other folders and object stores, for readers who do not share the warehouse's disk."""
