"""Version of everything that decides a label: raise it when rules, passes or models change."""

EXTRACTOR_VERSION = "1"
