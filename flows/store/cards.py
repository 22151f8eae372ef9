"""What a release says of itself: a dataset card, and the same for programs in two common forms.

All three follow from the schemas, the release's number and its list of files alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import orjson

from flows.store.croissant import describe_croissant
from flows.store.datapackage import describe_package
from flows.store.disk import READ_ONLY, replace_file
from flows.store.layout import part_pattern
from flows.store.parts import Part
from schemas import RELEASE_TABLES, SCHEMA_VERSION
from schemas.columns import first_sentence
from schemas.dictionary import render_table

TITLE = "News, read by Copydesk"
SUMMARY = (
    "News pages, taken apart line by line: articles with headline, authors, dates and body, the stories that they "
    "point to, their versions and near-duplicates, and every line of every page with its label and the rule that "
    "decided. What a page does not state is null."
)
RIGHTS = "The texts belong to their publishers."
_SIZES = (("n<1K", 10**3), ("1K<n<10K", 10**4), ("10K<n<100K", 10**5), ("100K<n<1M", 10**6), ("1M<n<10M", 10**7),
          ("10M<n<100M", 10**8), ("100M<n<1B", 10**9))  # fmt: skip


def write_cards(folder: Path, release: int, parts: Sequence[Part]) -> None:
    """Write README.md, croissant.json and datapackage.json into a release's folder."""
    about = {"description": f"{SUMMARY} {RIGHTS}", "title": TITLE, "version": f"{SCHEMA_VERSION}.{release}.0"}
    cards = {
        "README.md": render_card(release, parts).encode(),
        "croissant.json": _dump(describe_croissant(**about, rights=RIGHTS)),
        "datapackage.json": _dump(describe_package(**about, parts=parts)),
    }
    for name, content in cards.items():
        replace_file(folder / name, content, READ_ONLY)


def render_card(release: int, parts: Sequence[Part]) -> str:
    """The dataset card: front matter that Hugging Face reads, then tables and columns for people."""
    rows = {name: sum(part.rows for part in parts if part.table == name) for name in RELEASE_TABLES}
    lines = [f"| {name} | {rows[name]:,} | {first_sentence(row)} |" for name, row in RELEASE_TABLES.items()]
    return "\n".join([
        *_front_matter(rows["articles"]),
        f"# {TITLE}: release {release}", "", SUMMARY, RIGHTS, "",
        "Every folder is a table of Parquet files. Those in folders named `captured_month=…` have that column, too;",
        "the files do not contain it. `manifest.json` lists all files with rows and SHA-256.", "",
        "| table | rows | what a row is |", "|---|---|---|", *lines, "",
        "```python", "import datasets, duckdb, pandas", "",
        'datasets.load_dataset(".", "articles", split="train")', 'pandas.read_parquet("articles")',
        "duckdb.sql(\"from read_parquet('articles/*/*.parquet', hive_partitioning = true)\")", "```", "",
        "`?` marks columns that may be null. Times are in UTC.", "",
        *(render_table(row) for row in RELEASE_TABLES.values()),
    ])  # fmt: skip


def _front_matter(articles: int) -> list[str]:
    size = next((name for name, below in _SIZES if articles < below), "n>1B")
    lines = ["---", f"pretty_name: {TITLE}", "license: other", "tags: [news]", f"size_categories: [{size}]", "configs:"]
    for name, row in RELEASE_TABLES.items():
        lines += [f"- config_name: {name}", *(["  default: true"] if name == "articles" else [])]
        lines += ["  data_files:", "  - split: train", f"    path: {name}/{part_pattern(row)}"]
    return [*lines, "---", ""]


def _dump(value: dict[str, Any]) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
