"""A release as a Data Package (specs.frictionlessdata.io): one tabular resource a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.store.parts import Part
from schemas import RELEASE_TABLES
from schemas.columns import Column, Row, columns, first_sentence

_TYPES = {"enum": "string", "timestamp": "datetime", "bool": "boolean", "binary": "any",
          "int32": "integer", "int64": "integer", "float32": "number", "float64": "number"}  # fmt: skip


def describe_package(*, title: str, description: str, version: str, parts: Sequence[Part]) -> dict[str, Any]:
    """The content of datapackage.json; its paths are under the release's folder."""
    paths: dict[str, list[str]] = {name: [] for name in RELEASE_TABLES}
    for part in sorted(parts, key=lambda p: p.path):
        paths[part.table].append(part.path)
    return {
        "profile": "data-package",
        "name": "copydesk",
        "title": title,
        "description": description,
        "version": version,
        "resources": [_describe_table(row, paths[name]) for name, row in RELEASE_TABLES.items() if paths[name]],
    }


def _describe_table(row: type[Row], paths: list[str]) -> dict[str, Any]:
    return {
        "name": row.TABLE,
        "description": first_sentence(row),
        "path": paths if len(paths) > 1 else paths[0],
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "schema": {"fields": [_describe_column(c) for c in columns(row)], "primaryKey": list(row.KEY)},
    }


def _describe_column(column: Column) -> dict[str, Any]:
    kind = "array" if isinstance(column.kind, list) else _TYPES.get(column.kind, column.kind)
    rules = {**({} if column.nullable else {"required": True}), **({"enum": column.allowed} if column.allowed else {})}
    return {
        "name": column.name,
        "type": kind,
        "description": column.sentence,
        **({"constraints": rules} if rules else {}),
    }
