"""A release as Croissant (mlcommons.org/croissant): one set of files and one record set a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flows.store.layout import part_pattern
from schemas import RELEASE_TABLES
from schemas.columns import Column, Row, columns, first_sentence

#: The context that the specification gives, word for word.
_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
_TYPES = {"timestamp": "sc:DateTime", "bool": "sc:Boolean", "int32": "sc:Integer", "int64": "sc:Integer",
          "float32": "sc:Float", "float64": "sc:Float"}  # fmt: skip


def describe_croissant(*, title: str, description: str, version: str, rights: str) -> dict[str, Any]:
    """The content of croissant.json; its patterns are under the release's folder."""
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "copydesk",
        "alternateName": title,
        "description": description,
        "license": rights,
        "version": version,
        "distribution": [_describe_files(row) for row in RELEASE_TABLES.values()],
        "recordSet": [_describe_records(row) for row in RELEASE_TABLES.values()],
    }


def _describe_files(row: type[Row]) -> dict[str, Any]:
    return {
        "@type": "cr:FileSet",
        "@id": _files(row),
        "name": _files(row),
        "encodingFormat": "application/x-parquet",
        "includes": f"{row.TABLE}/{part_pattern(row)}",
    }


def _describe_records(row: type[Row]) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": row.TABLE,
        "name": row.TABLE,
        "description": first_sentence(row),
        "key": [{"@id": f"{row.TABLE}/{name}"} for name in row.KEY],
        "field": [*(_describe_field(row, c) for c in columns(row)), *_describe_partition(row)],
    }


def _describe_field(row: type[Row], column: Column) -> dict[str, Any]:
    field = _field(f"{row.TABLE}/{column.name}", column.name) | {"description": column.sentence}
    kind = column.kind[0] if isinstance(column.kind, list) else column.kind
    if isinstance(column.kind, list):
        field["repeated"] = True
    if isinstance(kind, dict):
        return field | {"subField": [_describe_member(row, column, name, k) for name, k in kind.items()]}
    return field | {"dataType": _TYPES.get(kind, "sc:Text"), "source": _take(row, {"column": column.name})}


def _describe_member(row: type[Row], column: Column, name: str, kind: str) -> dict[str, Any]:
    """One field of the structs that a column's lists hold."""
    source = _take(row, {"column": column.name}) | {"transform": {"jsonPath": name}}
    field = _field(f"{row.TABLE}/{column.name}/{name}", name)
    return field | {"dataType": _TYPES.get(kind, "sc:Text"), "source": source}


def _describe_partition(row: type[Row]) -> Iterator[dict[str, Any]]:
    """The column that stands in the names of folders."""
    if row.PARTITION:
        found = {"transform": {"regex": f".*{row.PARTITION}=([^/]+)/.*"}}
        source = _take(row, {"fileProperty": "fullpath"}) | found
        yield _field(f"{row.TABLE}/{row.PARTITION}", row.PARTITION) | {"dataType": "sc:Text", "source": source}


def _field(name: str, short: str) -> dict[str, Any]:
    return {"@type": "cr:Field", "@id": name, "name": short}


def _take(row: type[Row], what: dict[str, str]) -> dict[str, Any]:
    return {"fileSet": {"@id": _files(row)}, "extract": what}


def _files(row: type[Row]) -> str:
    return f"{row.TABLE}-files"
