"""One small file per publisher, found by listing this folder: each has a constant ``SITE``."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from flows.pages.rules import Site


@cache
def load_sites() -> dict[str, Site]:
    """All publishers by registrable domain."""
    sites: dict[str, Site] = {}
    for module in sorted(iter_modules(__path__), key=lambda m: m.name):
        site: Site = import_module(f"{__name__}.{module.name}").SITE
        for domain in site.domains:
            if domain in sites:
                raise ValueError(f"flows/sites/{module.name}.py: {domain} is claimed by another file too")
            sites[domain] = site
    return sites


def load_known_sites(wanted: bool) -> dict[str, Site]:
    """The publishers' own files, or none."""
    return load_sites() if wanted else {}
