"""How a table is declared: a frozen dataclass whose fields carry an Arrow type and a sentence.

``column("string", "Sentence.")`` is a dataclass field.  From it follow the Arrow schema
(:func:`arrow_schema`), the data dictionary in the README and the structural expectations.
Types are words ("string", "int32", "timestamp", "enum"), ``["string"]`` for a list and
``[{"op": "string"}]`` for a list of structs, so that declaring a table imports nothing.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

if TYPE_CHECKING:
    import pyarrow as pa

T = TypeVar("T")
Kind = str | list[str] | list[dict[str, str]]


def column(kind: Kind, sentence: str, *, nullable: bool = False, allowed: tuple[str, ...] = ()) -> Any:
    """Declare one column; a nullable one defaults to ``None``."""
    metadata = {"kind": kind, "sentence": sentence, "nullable": nullable, "allowed": allowed}
    if nullable:
        return dataclasses.field(default=None, metadata=metadata)
    return dataclasses.field(metadata=metadata)


class Row:
    """Base of all tables; subclasses are frozen, slotted, keyword-only dataclasses."""

    __slots__ = ()
    TABLE: ClassVar[str]
    KEY: ClassVar[tuple[str, ...]]
    ORDER: ClassVar[tuple[str, ...]] = ()  # sort order of the rows in a file, where it is not the key
    PARTITION: ClassVar[str | None] = None  # hive folder level; the files do not contain it


def _per_table(function: Callable[[type[Row]], T]) -> Callable[[type[Row]], T]:
    """`functools.cache`, typed: mypy takes a class whose instances are hashable for one that is not."""
    return cache(function)  # type: ignore[return-value]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table, as declared."""

    name: str
    kind: Kind
    sentence: str
    nullable: bool
    allowed: tuple[str, ...]


@_per_table
def columns(row: type[Row]) -> tuple[Column, ...]:
    """All columns of a table in their order."""
    return tuple(Column(name=f.name, **f.metadata) for f in dataclasses.fields(row))  # type: ignore[arg-type]


@_per_table
def column_names(row: type[Row]) -> tuple[str, ...]:
    """The names of a table's columns in their order."""
    return tuple(c.name for c in columns(row))


def all_names(row: type[Row]) -> tuple[str, ...]:
    """The same, and behind them the partition, which stands in the names of folders."""
    return (*column_names(row), *([row.PARTITION] if row.PARTITION else []))


R = TypeVar("R", bound=Row)


class Columnar(Sequence[R]):
    """Rows of one table that are kept as columns; a row is made where somebody asks for it.

    A page has hundreds of blocks, and a frozen dataclass takes 4 us to make.
    """

    def __init__(self, row: type[R], **columns: Sequence[Any]) -> None:
        """All columns of the table by name, each as long as the others."""
        if len(set(map(len, columns.values()))) > 1:
            raise ValueError(f"The columns of {row.TABLE} differ in length.")
        self._row = row
        self.columns = tuple(columns[name] for name in column_names(row))

    def __len__(self) -> int:
        return len(self.columns[0])

    def __iter__(self) -> Iterator[R]:
        names = column_names(self._row)
        for values in zip(*self.columns, strict=True):
            yield self._row(**dict(zip(names, values, strict=True)))

    @overload
    def __getitem__(self, index: int) -> R: ...
    @overload
    def __getitem__(self, index: slice) -> list[R]: ...
    def __getitem__(self, index: int | slice) -> R | list[R]:
        """One row, or a list of some; all rows are made for it, so a loop goes over the rows and not their numbers."""
        return list(self)[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)


def columns_of(row: type[Row], rows: Sequence[Row]) -> Sequence[Sequence[Any]]:
    """The values of some rows of a table, column by column."""
    if isinstance(rows, Columnar):
        return rows.columns
    return list(zip(*map(_values_of(row), rows), strict=True)) or [()] * len(column_names(row))


@_per_table
def _values_of(row: type[Row]) -> Callable[[Row], tuple[Any, ...]]:
    return attrgetter(*column_names(row))


@_per_table
def arrow_schema(row: type[Row]) -> pa.Schema:
    """The table's Arrow schema; each field's sentence stands in its metadata as ``description``."""
    import pyarrow as pa

    fields = [
        pa.field(c.name, _arrow_type(c.kind), nullable=c.nullable, metadata={"description": c.sentence})
        for c in columns(row)
    ]
    return pa.schema(fields, metadata={"table": row.TABLE, "description": first_sentence(row)})


def first_sentence(row: type[Row]) -> str:
    """What one row of the table is: the first line of its docstring."""
    return (row.__doc__ or "").strip().splitlines()[0]


def type_name(kind: Kind) -> str:
    """The type as the data dictionary prints it."""
    if isinstance(kind, str):
        return {"timestamp": "timestamp[us, UTC]", "enum": "string (dictionary)"}.get(kind, kind)
    inner = kind[0]
    if isinstance(inner, str):
        return f"list<{inner}>"
    return "list<struct<" + ", ".join(f"{name}: {type_name(k)}" for name, k in inner.items()) + ">>"


def _arrow_type(kind: Kind) -> pa.DataType:
    import pyarrow as pa

    if isinstance(kind, list):
        inner = kind[0]
        if isinstance(inner, str):
            return pa.list_(_arrow_type(inner))
        return pa.list_(pa.struct([(name, _arrow_type(k)) for name, k in inner.items()]))
    named = {
        "timestamp": pa.timestamp("us", tz="UTC"),
        "enum": pa.dictionary(pa.int32(), pa.string()),
        "bool": pa.bool_(),
    }
    return named.get(kind) or pa.type_for_alias(kind)
