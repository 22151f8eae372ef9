"""Rows are taken out of a part without packing its texts anew."""

from __future__ import annotations

import random
from itertools import count
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from flows.store import parts, trim
from flows.store.disk import hash_file
from flows.store.parts import Part, write_parts
from flows.store.tables import to_table
from flows.store.thrift import Decoder, encode_struct
from flows.store.trim import trim_part
from schemas import BlockRow, RelatedHeadlineRow, RevisionRow
from schemas.columns import Row, arrow_schema

ROWS = 3_000


def block(number: int) -> BlockRow:
    """A block of a page of ten; its text is of its own length, and often empty."""
    rng = random.Random(number)
    words = "".join(rng.choices("abcdefghi æøå…\u00a0", k=rng.choice((0, 5, 900))))
    return BlockRow(
        capture_id=f"{number // 10:032x}", position=number % 10, dom_path=None if number % 3 else f"/p[{number}]",
        text=words, label="paragraph" if number % 7 else "headline", rule=f"rule.{number // 500}", confidence=0.5,
    )  # fmt: skip


@pytest.fixture
def part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Part:
    """A file of three row groups, the last one short, with many pages of text each."""
    monkeypatch.setattr(parts, "ROWS_PER_GROUP", 1_250)
    monkeypatch.setattr(parts, "_PAGE_ROWS", 16)
    monkeypatch.setattr(parts, "_PAGE_BYTES", 8_000)
    rows = to_table(BlockRow, [block(n) for n in range(ROWS)])
    rows = rows.append_column("captured_month", pa.array(["2021-05"] * ROWS))
    (written,) = write_parts(BlockRow, iter(rows.to_batches()), tmp_path / "old")
    return written


def trim_blocks(part: Part, gone: list[int], folder: Path) -> Part | None:
    """The part without some blocks, by their numbers."""
    keys = pa.array([f"{n // 10:032x} {n % 10}" for n in gone], pa.string())
    return trim_part(BlockRow, folder / "old" / part.path, keys, (folder / "new" / part.path).parent, folder / "new")


def read(path: Path, row: type[Row] = BlockRow) -> list[dict[str, Any]]:
    """A file's rows; its schema is the table's."""
    table = pq.ParquetFile(path).read()
    assert table.schema.equals(arrow_schema(row), check_metadata=True)
    return table.to_pylist()


@pytest.mark.parametrize(
    "gone",
    [[], [0], [ROWS - 1], [1249, 1250], list(range(1250, 2500)), list(range(40, 2900)), list(range(0, ROWS, 2)),
     sorted(random.Random(4).sample(range(ROWS), 25))],
    ids=["none", "first", "last", "two groups", "a whole group", "nearly all", "every other", "some"],
)  # fmt: skip
def test_what_stays_is_as_it_was(part: Part, gone: list[int], tmp_path: Path) -> None:
    """The rows that stay are the same in pyarrow and in DuckDB, in their order, and the file is as a part is."""
    before = read(tmp_path / "old" / part.path)
    trimmed = trim_blocks(part, gone, tmp_path)
    assert trimmed is not None
    path = tmp_path / "new" / trimmed.path
    wanted = [row for number, row in enumerate(before) if number not in set(gone)]
    assert read(path) == wanted
    assert trimmed.rows == len(wanted) == pq.read_metadata(path).num_rows
    texts = duckdb.execute("select text, label from read_parquet(?)", [str(path)]).fetchall()
    assert texts == [(row["text"], row["label"]) for row in wanted]
    assert (trimmed.sha256, trimmed.bytes) == (hash_file(path), path.stat().st_size)
    assert path.name == f"part-{trimmed.sha256[:20]}.parquet" and path.stat().st_mode & 0o777 == 0o444


def test_nothing_is_left(part: Part, tmp_path: Path) -> None:
    """A part that loses all its rows is none."""
    assert trim_blocks(part, list(range(ROWS)), tmp_path) is None


def test_pages_are_copied(part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the page that holds the row is packed anew, and the rest of the texts' bytes stand in both files."""
    packed, pack_anew = count(), trim._pack_anew
    monkeypatch.setattr(trim, "_pack_anew", lambda *given: next(packed) >= 0 and pack_anew(*given))
    trimmed = trim_blocks(part, [1500], tmp_path)
    assert trimmed is not None and next(packed) == 1
    old, new = pq.read_metadata(tmp_path / "old" / part.path), pq.read_metadata(tmp_path / "new" / trimmed.path)
    place = old.schema.names.index("text")
    (before, after) = (m.row_group(2).column(place) for m in (old, new))
    bytes_of = [
        path.read_bytes()[chunk.data_page_offset :][: chunk.total_compressed_size]
        for path, chunk in ((tmp_path / "old" / part.path, before), (tmp_path / "new" / trimmed.path, after))
    ]
    assert bytes_of[0] == bytes_of[1]


def test_rows_are_skipped_as_before(part: Part, tmp_path: Path) -> None:
    """Statistics, bloom filters, sort order and page indexes are those that the rows would have been written with."""
    trimmed = trim_blocks(part, [7, 1300], tmp_path)
    assert trimmed is not None
    rows = pq.ParquetFile(tmp_path / "new" / trimmed.path).read().cast(arrow_schema(BlockRow))
    whole = parts.write_group(
        BlockRow, [rows.slice(0, 1249), rows.slice(1249, 1249), rows.slice(2498)], tmp_path / "whole", tmp_path
    )
    new, wanted = pq.read_metadata(tmp_path / "new" / trimmed.path), pq.read_metadata(tmp_path / whole.path)
    for group in range(3):
        assert new.row_group(group).sorting_columns == wanted.row_group(group).sorting_columns
        for place, name in enumerate(new.schema.names):
            chunk, other = new.row_group(group).column(place).to_dict(), wanted.row_group(group).column(place).to_dict()
            for key in ("statistics", "encodings", "compression", "num_values", "has_dictionary_page"):
                assert chunk[key] == other[key], name
            assert new.row_group(group).column(place).has_offset_index
            assert new.row_group(group).column(place).has_column_index == (name == "capture_id")


def test_a_table_without_long_texts(tmp_path: Path) -> None:
    """Keys of several columns name rows, and a table without long texts is written anew."""
    rows = [
        RevisionRow(article_id=f"{n // 2:032x}", revision=1 + n % 2, capture_id=f"{n:032x}", body_sha256="0" * 64,
                    metadata_sha256="0" * 64, change="first", paragraphs_added=0, paragraphs_removed=0,
                    paragraphs_changed=0, release=1)
        for n in range(40)
    ]  # fmt: skip
    table = to_table(RevisionRow, rows).append_column("captured_month", pa.array(["2021-05"] * 40))
    (old,) = write_parts(RevisionRow, table.to_batches(), tmp_path)
    gone = pa.array([f"{3:032x} 2", f"{9:032x} 1"])
    new = trim_part(RevisionRow, tmp_path / old.path, gone, tmp_path / "new", tmp_path)
    assert new is not None and new.rows == 38
    left = pq.read_table(tmp_path / new.path)
    assert left.num_rows == 38
    assert pc.sum(pc.and_(pc.equal(left["article_id"], f"{3:032x}"), pc.equal(left["revision"], 2))).as_py() == 0


def test_footers_are_read_and_written(part: Part, tmp_path: Path) -> None:
    """What pyarrow wrote of a file comes out of the codec byte for byte."""
    (tmp_path / "empty").mkdir()
    empty = parts.write_empty_part(RelatedHeadlineRow, tmp_path / "empty")
    for path in (tmp_path / "old" / part.path, tmp_path / "empty" / empty.path):
        data = path.read_bytes()
        footer = data[-8 - int.from_bytes(data[-8:-4], "little") : -8]
        reader = Decoder(footer)
        assert encode_struct(reader.read_struct()) == footer
        assert reader.at == len(footer)
