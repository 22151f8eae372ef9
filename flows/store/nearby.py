"""Addresses that a warehouse holds and that differ from one that was asked for in spelling alone."""

# ruff: noqa: S608 - all SQL is put together from our own names

from __future__ import annotations

from collections.abc import Iterable

import duckdb

from flows.store.layout import Release
from flows.store.work import scan_columns
from schemas import RELEASE_TABLES

#: What tells one page's spellings apart: scheme, www and its like, query, fragment, slashes at the end, capitals.
_LOOSE = r"""
    create macro loose(url) as
        regexp_replace(regexp_replace(lower(url), '^([a-z]+://)?(www\d*\.|m\.|amp\.)?', ''), '/*([?#].*)?$', '')
"""


def find_nearby(releases: Iterable[Release], url: str) -> list[str]:
    """The addresses of captures and articles, canonical ones too, that are spelled almost as ``url`` is."""
    found: set[str] = set()
    with duckdb.connect() as con:
        con.execute(_LOOSE)
        for release in releases:
            for table, column in (("captures", "url"), ("articles", "url"), ("articles", "canonical_url")):
                rows = scan_columns(RELEASE_TABLES[table], release.files(table))
                query = f"select distinct {column} from ({rows}) where loose({column}) = loose(?)"
                found |= {str(address) for (address,) in con.execute(query, [url]).fetchall()}
    return sorted(found - {url})
