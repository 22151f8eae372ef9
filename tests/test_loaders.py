"""A release's folder, read by the programs that people load datasets with: every table, its types and its rows."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pyarrow as pa
import pyarrow.dataset as ds
import pytest

from flows.store.layout import Release, current_release, open_warehouse
from schemas import RELEASE_TABLES
from schemas.columns import arrow_schema, columns

MONTHS = {"2021-05", "2021-06", "2021-07"}


@pytest.fixture(scope="module")
def release(newsroom: Path) -> Release:
    """A release with rows in every table."""
    found = current_release(open_warehouse(newsroom / "warehouse"))
    assert found is not None
    assert all(found.rows(name) for name in RELEASE_TABLES)
    return found


def plain_schema(name: str) -> pa.Schema:
    """A table's columns as declared, dictionaries as the strings that they stand for."""
    plain = [pa.string() if pa.types.is_dictionary(f.type) else f.type for f in arrow_schema(RELEASE_TABLES[name])]
    return pa.schema(list(zip(arrow_schema(RELEASE_TABLES[name]).names, plain, strict=True)))


def months_of(name: str, values: Any) -> None:
    """The partition column has the months that the captures have."""
    if RELEASE_TABLES[name].PARTITION:
        found = set(values)
        assert found <= MONTHS | {"unknown"} and found & MONTHS


@pytest.mark.parametrize("name", RELEASE_TABLES)
def test_pandas(release: Release, name: str) -> None:
    """`pandas.read_parquet` on the folder; dictionaries become categories, months a column."""
    frame = pd.read_parquet(release.folder / name)
    assert len(frame) == release.rows(name)
    for field in arrow_schema(RELEASE_TABLES[name]):
        kind = frame[field.name].dtype
        if pa.types.is_dictionary(field.type):
            assert isinstance(kind, pd.CategoricalDtype), field.name
        elif pa.types.is_timestamp(field.type):
            assert str(kind) == "datetime64[us, UTC]", field.name
        elif pa.types.is_string(field.type):
            assert kind == "str", field.name
    months_of(name, frame.get("captured_month", ()))


@pytest.mark.parametrize("name", RELEASE_TABLES)
def test_pyarrow_dataset(release: Release, name: str) -> None:
    """A dataset with hive folders has the declared types, and the month beside them."""
    table = ds.dataset(release.folder / name, partitioning="hive").to_table()
    assert table.num_rows == release.rows(name)
    assert table.select(arrow_schema(RELEASE_TABLES[name]).names).schema.equals(arrow_schema(RELEASE_TABLES[name]))
    months_of(name, table["captured_month"].to_pylist() if "captured_month" in table.column_names else ())


@pytest.mark.parametrize("name", RELEASE_TABLES)
def test_polars(release: Release, name: str) -> None:
    """`polars.scan_parquet` on the folder."""
    pl = pytest.importorskip("polars")
    frame = pl.scan_parquet(release.folder / name).collect()
    assert frame.height == release.rows(name)
    kinds = {"timestamp": pl.Datetime("us", "UTC"), "enum": pl.Categorical(), "string": pl.String(),
             "int32": pl.Int32(), "int64": pl.Int64(), "float32": pl.Float32(), "bool": pl.Boolean(),
             "binary": pl.Binary()}  # fmt: skip
    for column in columns(RELEASE_TABLES[name]):
        wanted = kinds[column.kind] if isinstance(column.kind, str) else pl.List
        assert frame.schema[column.name] == wanted, column.name
    months_of(name, frame["captured_month"] if "captured_month" in frame.columns else ())


@pytest.mark.parametrize("name", RELEASE_TABLES)
def test_duckdb(release: Release, name: str) -> None:
    """DuckDB reads the files by their pattern, and the catalogue by name; both with the declared types."""
    pattern = f"{release.folder}/{name}/**/*.parquet"
    with duckdb.connect(str(release.folder / "news.duckdb"), read_only=True) as con:
        con.execute("set TimeZone = 'UTC'")
        read = con.sql(f"from read_parquet('{pattern}', hive_partitioning = true)").to_arrow_table()
        view = con.sql(f"from {name}").to_arrow_table()
    for table in (read, view):
        assert table.num_rows == release.rows(name)
        for field in plain_schema(name):
            assert table.schema.field(field.name).type == as_duckdb(field.type), field.name
    months_of(name, view["captured_month"].to_pylist() if RELEASE_TABLES[name].PARTITION else ())


def as_duckdb(kind: pa.DataType) -> pa.DataType:
    """The type as DuckDB hands it on: the names of list items differ, and nothing else."""
    if pa.types.is_list(kind):
        return pa.list_(pa.field("l", kind.value_type))
    return kind


OLD_DUCKDB = """
import duckdb, json, sys
con = duckdb.connect(sys.argv[1], read_only=True)
names = [n for (n,) in con.execute("select view_name from duckdb_views() where not internal").fetchall()]
print(json.dumps([duckdb.__version__, {n: con.execute(f'select count(*) from "{n}"').fetchone()[0] for n in names}]))
"""


@pytest.mark.parametrize("version", ["1.2.2", "1.4.4"])
def test_older_duckdb(release: Release, version: str, pytestconfig: pytest.Config) -> None:
    """The catalogue of a release opens in DuckDB 1 from a folder of its own, and every view counts."""
    place = pytestconfig.cache.mkdir(f"duckdb-{version}")
    if not (place / "duckdb").is_dir():
        install = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "-q",
            "--no-deps",
            "--target",
            str(place),
            f"duckdb=={version}",
        ]
        done = subprocess.run(install, capture_output=True, text=True, check=False)
        if done.returncode:
            shutil.rmtree(place)
            pytest.skip(f"DuckDB {version} cannot be installed here: {done.stderr.strip().splitlines()[-1]}")
    command = [sys.executable, "-c", OLD_DUCKDB, str(release.folder / "news.duckdb")]
    environment = {**os.environ, "PYTHONPATH": str(place)}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    found, counts = json.loads(done.stdout)
    assert found == version
    assert {name: counts[name] for name in RELEASE_TABLES} == {name: release.rows(name) for name in RELEASE_TABLES}
    assert counts["who_links_to_whom"] == 1


@pytest.fixture(scope="module")
def hugging_face(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The library `datasets`, with a cache of its own and no network."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HF_HOME", str(tmp_path_factory.mktemp("hf")))
        patch.setenv("HF_HUB_OFFLINE", "1")
        datasets = pytest.importorskip("datasets")
        datasets.disable_progress_bars()
        yield datasets


@pytest.mark.parametrize("name", RELEASE_TABLES)
def test_hugging_face(release: Release, hugging_face: Any, name: str, tmp_path: Path) -> None:
    """`load_dataset(folder, table)` finds each table through the card's front matter; it knows no hive folders."""
    found = hugging_face.load_dataset(str(release.folder), name, split="train", cache_dir=str(tmp_path))
    assert found.num_rows == release.rows(name)
    assert found.features.arrow_schema.equals(plain_schema(name))


def test_hugging_face_takes_articles_by_default(release: Release, hugging_face: Any, tmp_path: Path) -> None:
    """Without a name the card gives the articles."""
    found = hugging_face.load_dataset(str(release.folder), cache_dir=str(tmp_path))
    assert {split: rows.num_rows for split, rows in found.items()} == {"train": release.rows("articles")}


def test_croissant(release: Release) -> None:
    """croissant.json is valid, and its record sets read every row, nested columns and months among them."""
    mlc = pytest.importorskip("mlcroissant")
    dataset = mlc.Dataset(str(release.folder / "croissant.json"))
    assert not dataset.metadata.issues.errors
    read = {name: list(dataset.records(name)) for name in RELEASE_TABLES}
    assert {name: len(rows) for name, rows in read.items()} == {name: release.rows(name) for name in RELEASE_TABLES}
    capture = read["captures"][0]
    assert capture["captures/captured_month"].decode() in MONTHS
    assert {"captures/chars_by_label/label", "captures/chars_by_label/chars"} <= set(
        capture["captures/chars_by_label"][0]
    )


def test_datapackage(release: Release) -> None:
    """datapackage.json is valid, and names every file of every table."""
    frictionless = pytest.importorskip("frictionless")
    path = release.folder / "datapackage.json"
    assert frictionless.Package.validate_descriptor(str(path)).valid
    for resource in json.loads(path.read_text())["resources"]:
        paths = [resource["path"]] if isinstance(resource["path"], str) else resource["path"]
        assert [release.folder / p for p in paths] == release.files(resource["name"])
    broken = {**json.loads(path.read_text()), "resources": [{"name": "articles"}]}
    assert not frictionless.Package.validate_descriptor(broken).valid


def test_cards_are_listed_and_repeat(release: Release, tmp_path: Path) -> None:
    """The manifest names the three cards; the same files give the same cards."""
    from flows.store.cards import write_cards
    from flows.store.parts import Part

    cards = {"README.md", "croissant.json", "datapackage.json"}
    assert cards <= {file["path"] for file in release.manifest["files"]}
    tables = release.manifest["tables"].items()
    write_cards(tmp_path, release.number, [Part(table=name, **file) for name, t in tables for file in t["files"]])
    assert {name: (tmp_path / name).read_bytes() for name in cards} == {
        name: (release.folder / name).read_bytes() for name in cards
    }


@pytest.mark.spark
@pytest.mark.skipif(
    not importlib.util.find_spec("pyspark"), reason="pyspark is not installed: pip install -e '.[spark]'"
)
@pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java")
def test_spark(release: Release) -> None:
    """Spark reads every table with its types, and takes months from the folders."""
    from pyspark.sql import SparkSession

    settings = {"spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
    session = SparkSession.builder.master("local[1]").config(map=settings).getOrCreate()
    kinds = {"timestamp": "timestamp", "enum": "string", "string": "string", "int32": "int", "int64": "bigint",
             "float32": "float", "bool": "boolean", "binary": "binary"}  # fmt: skip
    try:
        for name, row in RELEASE_TABLES.items():
            frame = session.read.parquet(str(release.folder / name))
            assert frame.count() == release.rows(name), name
            found = dict(frame.dtypes)
            for column in columns(row):
                wanted = kinds[column.kind] if isinstance(column.kind, str) else "array<"
                assert found[column.name].startswith(wanted), (name, column.name)
            months_of(
                name, [r[0] for r in frame.select("captured_month").distinct().collect()] if row.PARTITION else ()
            )
    finally:
        session.stop()
