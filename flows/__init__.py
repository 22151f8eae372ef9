"""What runs: flows, the command line, and the pure page reader in `flows.pages`."""

__version__ = "0.1.0"
