"""What one shard has read: small Parquet files that a build merges and then throws away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from flows.store.signatures import sign_bodies
from flows.store.tables import from_columns
from schemas import ArticleRow, BlockRow, CaptureRow, InputRow, RejectionRow, RelatedHeadlineRow, SignatureRow
from schemas.columns import Row, arrow_schema, column_names, columns, columns_of

STAGED: tuple[type[Row], ...] = (
    CaptureRow,
    BlockRow,
    ArticleRow,
    SignatureRow,
    RelatedHeadlineRow,
    InputRow,
    RejectionRow,
)
#: Every capture met in the shard, how many copies, and the input and place of the first one's piece.
MET = pa.schema([("capture_id", pa.string()), ("copies", pa.int32()), ("source", pa.string()), ("begin", pa.int64())])
_ROWS = 2_000  # of a table that wait as objects: few, so that they are still in the processor's memory
_BODIES = 64  # that wait to be signed: some at once take half the time
_GROUP_BYTES = 16_000_000  # of a table that wait as columns for a row group of its file


class StagedWriter:
    """Gathers rows and writes them to one file per table in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rows: dict[type[Row], list[Row]] = {row: [] for row in STAGED}  # that wait, as they came one by one
        self._columns = {row: [list[Any]() for _ in column_names(row)] for row in STAGED}  # of those that came together
        self._unsigned: list[ArticleRow] = []
        self._tables: dict[type[Row], list[pa.Table]] = {row: [] for row in STAGED}
        self._bytes: dict[type[Row], int] = dict.fromkeys(STAGED, 0)  # of the tables that wait
        self._files: dict[type[Row], pq.ParquetWriter] = {}

    def __enter__(self) -> StagedWriter:
        self._folder.mkdir(parents=True, exist_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._sign()
            for row in STAGED:
                self._turn(row)
                self._flush(row)
        for file in self._files.values():
            file.close()

    def add(self, *rows: Row) -> None:
        """Take rows of any staged tables."""
        for row in rows:
            waiting = self._rows[type(row)]
            waiting.append(row)
            if len(waiting) >= _ROWS:
                self._turn(type(row))

    def add_article(self, article: ArticleRow) -> None:
        """Take an article, and with it the signature of its body."""
        self.add(article)
        self._unsigned.append(article)
        if len(self._unsigned) >= _BODIES:
            self._sign()

    def add_all(self, row: type[Row], rows: Sequence[Row]) -> None:
        """Take many rows of one staged table; those that are kept as columns stay such."""
        waiting = self._columns[row]
        for column, values in zip(waiting, columns_of(row, rows), strict=True):
            column.extend(values)
        if len(waiting[0]) >= _ROWS:
            self._turn(row)

    def write_met(self, rows: Iterable[tuple[str, int, str, int]]) -> None:
        """Write which captures the shard met, and how often; rows are those of MET."""
        columns = list(zip(*rows, strict=True)) or [()] * len(MET)
        table = pa.table([pa.array(values, kind) for values, kind in zip(columns, MET.types, strict=True)], schema=MET)
        pq.write_table(table, self._folder / "met.parquet")

    def _sign(self) -> None:
        signed = sign_bodies(article.body for article in self._unsigned)
        for article, minhash in zip(self._unsigned, signed, strict=True):
            if minhash:
                self.add(SignatureRow(body_sha256=article.body_sha256, minhash=minhash, release=0))
        self._unsigned.clear()

    def _turn(self, row: type[Row]) -> None:
        """Turn the rows that wait into Arrow columns."""
        for values in (columns_of(row, self._rows[row]), self._columns[row]):
            if len(values[0]):
                table = from_columns(row, values)
                self._tables[row].append(table)
                self._bytes[row] += table.nbytes
        self._rows[row].clear()
        for column in self._columns[row]:
            column.clear()
        if self._bytes[row] >= _GROUP_BYTES:
            self._flush(row)

    def _flush(self, row: type[Row]) -> None:
        if row not in self._files:
            path = self._folder / f"{row.TABLE}.parquet"
            self._files[row] = pq.ParquetWriter(
                path, arrow_schema(row), compression="none", use_dictionary=_repeating(row), write_statistics=False
            )
        if self._tables[row]:
            self._files[row].write_table(pa.concat_tables(self._tables[row]).unify_dictionaries())
            self._tables[row], self._bytes[row] = [], 0


def _repeating(row: type[Row]) -> list[str]:
    """Columns whose values repeat; for files that are read a few times and then go, that is packing enough."""
    return [c.name for c in columns(row) if c.kind == "enum" or c.name in ("capture_id", "article_id")]
