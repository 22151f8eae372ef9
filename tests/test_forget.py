"""Taking pages down: no file of the warehouse holds a line of them any more, and no later build takes them in."""

from __future__ import annotations

import bz2
import gzip
import json
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import ConfigError
from flows.pages.corrections import Correction
from flows.report.corrections_file import FILE_NAME, add_correction
from flows.store.catalogue import open_catalogue
from flows.store.layout import list_releases, open_warehouse
from flows.store.verify import verify_release
from schemas import RELEASE_TABLES
from tests.builds import STORY, ask, build, copy_folder, read_here
from tests.newsroom import FERRY, HARBOUR, HEADLINES, QUAY, RADIO, TOPICS, WIRE, html, write_record

RUNNER = CliRunner()
LATER = "Dogs travel free."  # only in the story's second version


@pytest.fixture(scope="module")
def two(newsroom: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two releases; a page that the expectations refuse with an observed value; corrections; a damaged release."""
    place = copy_folder(newsroom, tmp_path_factory.mktemp("forget"))
    warehouse = place / "warehouse"
    captures = dict(ask(warehouse, "select source, capture_id from captures"))
    for source, text in (("ferry.jsonl", STORY[0]), ("harbour.jsonl", QUAY[0])):
        add_correction(
            warehouse / FILE_NAME,
            Correction(capture=captures[source], position=2, text=text, label="lead", reason="It stands above."),
        )
    shutil.copytree(warehouse / "releases/000001", warehouse / "damaged/000001-1")
    return place


@pytest.fixture
def place(two: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it in another place."""
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    return copy_folder(two, tmp_path / "here")


def run(*arguments: object, code: int = 0) -> str:
    """What a command prints; the last argument is the place."""
    *words, place = arguments
    given = [*map(str, words), "--warehouse", f"{place}/warehouse"]
    result = RUNNER.invoke(app, given, catch_exceptions=False, env={"COLUMNS": "160"})
    assert result.exit_code == code, result.output
    return result.output


def all_words(path: Path) -> str:
    """Everything that a file says: its bytes, and what stands inside Parquet and DuckDB."""
    words = path.read_bytes().decode("utf-8", "replace")
    if path.suffix == ".parquet":
        words += json.dumps(pq.read_table(path, partitioning=None).to_pylist(), default=str, ensure_ascii=False)
    if path.suffix == ".duckdb":
        with duckdb.connect(str(path), read_only=True) as con:
            words += str(con.execute("from about").fetchall()) + str(con.execute("from duckdb_views()").fetchall())
    return words


def read_all(place: Path) -> dict[str, str]:
    """What each file of a warehouse says."""
    files = [p for p in (place / "warehouse").rglob("*") if p.is_file() and not p.is_symlink()]
    return {str(path.relative_to(place / "warehouse")): all_words(path) for path in files}


def holders(said: dict[str, str], lines: Iterable[str]) -> set[str]:
    """The files that hold one of the lines."""
    wanted = tuple(lines)
    return {name for name, words in said.items() if any(line in words for line in wanted)}


def check_whole(place: Path) -> None:
    """Every release is as its manifest says, and its views count what it says."""
    for release in list_releases(open_warehouse(place / "warehouse")):
        assert list(verify_release(release)) == []
        with open_catalogue(release) as con:
            for name in RELEASE_TABLES:
                assert con.execute(f"select count(*) from {name}").fetchall() == [(release.rows(name),)], name


def test_an_address_goes_with_all_its_captures(place: Path) -> None:
    """Both versions are gone from both releases, damaged ones, ledger and corrections; the rest of the rows stays."""
    lines = (LATER, f"{FERRY}")
    before = read_all(place)
    assert holders(before, [LATER]) and holders(before, [STORY[0]])
    out = run("forget", "--url", FERRY, "--reason", "court order 7/22", place)
    assert "2 captures, 1 article" in out and "release 000003" in out and "000001, 000002" in out
    after = read_all(place)
    assert holders(after, [LATER]) == set()
    assert {name for name in holders(after, lines) if "/related_headlines/" not in name} == set()
    check_whole(place)
    warehouse = place / "warehouse"
    assert ask(warehouse, "select count(*) from articles where site = 'lurvik.example'") == [(1,)]
    assert ask(warehouse, "from duplicates") == [] == ask(warehouse, "from resolved_links")
    assert (
        ask(warehouse, "select status, url, site, article_id from captures where source like 'ferry%'")
        == [("rejected", None, None, None)] * 2
    )
    assert ask(warehouse, "select distinct \"check\", reason from rejections where source like 'ferry%'") == [
        ("forgotten", "Taken down: court order 7/22")
    ]
    corrected = [json.loads(line)["text"] for line in (warehouse / FILE_NAME).read_text().splitlines()]
    assert corrected == [QUAY[0]]
    assert not (warehouse / "damaged").exists()


def test_every_line_of_a_site_goes(place: Path) -> None:
    """A whole site: its lines, its template, its signatures; near-duplicates elsewhere stay and are named."""
    (cluster,) = ask(place / "warehouse", "select list(article_id) from duplicates")
    out = run("forget", "--site", "radio.example", "--reason", "asked for", place)
    assert "4 captures, 4 articles" in out
    lines = ["Radio Lurvik, on the air since 1931", "Write to the studio", RADIO.format(number=1)[:24]]
    lines += [f"The {who} of Lurvik met on evening" for who in TOPICS]
    assert holders(read_all(place), lines) == set()
    assert ask(place / "warehouse", "from site_lines") == [] == ask(place / "warehouse", "from line_sightings")
    signed = "select count(*) from signatures where body_sha256 not in (select body_sha256 from revisions)"
    assert ask(place / "warehouse", signed) == [(0,)]
    assert ask(place / "warehouse", "select list(article_id) from duplicates") == [cluster]
    check_whole(place)
    wire = run("forget", "--url", WIRE, "--reason", "asked for", place)
    assert f"Near-duplicates stay: {next(key for key in cluster[0] if key in wire)}" in wire


def test_a_site_may_be_most_of_the_warehouse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many pages go, the takedown publishes, and so do later builds that meet them again."""
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    for number in range(24):
        site = "radio.example" if number % 2 else "lurvik.example"
        page = f"<article><h1>Ferry {number} sails</h1>{''.join(f'<p>{text}</p>' for text in STORY)}</article>"
        write_record(tmp_path / "raw", f"{number}.jsonl", f"https://{site}/{number}", page, "2021-08-01T08:00:00Z")
    build(tmp_path / "raw", tmp_path / "warehouse", settle_seconds=0)
    assert "12 captures, 12 articles" in run("forget", "--site", "radio.example", "--reason", "asked for", tmp_path)
    made = build(tmp_path / "raw", tmp_path / "warehouse", rebuild=True, settle_seconds=0)
    assert (made["state"], made["captures_accepted"], made["captures_rejected"]) == ("published", 12, 12)


def test_later_builds_refuse_them(place: Path) -> None:
    """The same page again, a new capture of its address, and a rebuild: refused with the reason; others come in."""
    run("forget", "--url", HARBOUR, "--reason", "court order", place)
    page = f"<html><body><article><h1>{HEADLINES[HARBOUR]}</h1><p>{'Another text. ' * 30}</p></article></body></html>"
    write_record(place / "raw", "again.jsonl", HARBOUR, page, "2021-08-01T08:00:00Z")
    shutil.copy(place / "raw/harbour.jsonl", place / "raw/copy.jsonl")
    made = build(place / "raw", place / "warehouse", settle_seconds=0)
    assert (made["state"], made["captures_accepted"], made["captures_rejected"]) == ("published", 0, 1)
    said = read_all(place)
    assert holders(said, [QUAY[1], "Another text."]) <= holders(said, [QUAY[1]])
    assert ask(place / "warehouse", "select count(*) from rejections where \"check\" = 'forgotten'") == [(2,)]
    # The copy is a source, too; corrections come into force with the rebuild.
    query = "select * exclude (release, source, source_count) from captures where status = 'rejected' order by all"
    before = ask(place / "warehouse", query)
    build(place / "raw", place / "warehouse", rebuild=True, settle_seconds=0)
    assert ask(place / "warehouse", query) == before
    assert ask(place / "warehouse", f"select count(*) from articles where url = '{HARBOUR}'") == [(0,)]
    check_whole(place)


def test_a_release_without_them_is_what_a_build_without_them_gives(place: Path, tmp_path: Path) -> None:
    """But for the refused captures and their rejections, the tables are those of a raw folder without the pages."""
    run("forget", "--url", FERRY, "--reason", "court order", place)
    for name in ("ferry.jsonl", "ferry_later.jsonl"):
        (place / "raw" / name).unlink()
    build(place / "raw", tmp_path / "clean")
    for name, row in RELEASE_TABLES.items():
        if name not in ("captures", "rejections", "inputs"):
            left_out = "exclude (release)" if "release" in row.__dataclass_fields__ else ""
            query = f"select * {left_out} from {name} order by all"
            assert ask(place / "warehouse", query) == ask(tmp_path / "clean", query), name


def test_a_dry_run_changes_nothing(place: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in (place / "warehouse").rglob("*") if p.is_file()}
    out = run("forget", "--url", FERRY, "--reason", "court order", "--dry-run", place)
    assert "2 captures, 1 article would go" in out and "ferry.jsonl, ferry_later.jsonl" in out
    assert {p: p.stat().st_mtime_ns for p in (place / "warehouse").rglob("*") if p.is_file()} == before


def test_pages_that_are_not_there_are_refused_in_advance(place: Path) -> None:
    """Nothing is published; the address is refused when it comes."""
    address = "https://lurvik.example/news/not-yet-3"
    assert "holds no such page; later builds refuse it." in run(
        "forget", "--url", address, "--reason", "announced", place
    )
    assert [r.number for r in list_releases(open_warehouse(place / "warehouse"))] == [1, 2]
    write_record(place / "raw", "new.jsonl", address, f"<article><p>{'Words of it. ' * 30}</p></article>", "2021-08-01")
    build(place / "raw", place / "warehouse", settle_seconds=0)
    assert holders(read_all(place), ["Words of it."]) == set()


def test_every_known_copy_of_a_raw_page_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its file, an archive, a copy of that archive which came later; of those that are packed their number is told."""
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    page = html(WIRE, *STORY, "The wharf was swept.").replace("osterholm.example/wire", "wharf.example/swept")
    raw, address = tmp_path / "raw", "https://wharf.example/swept/ferry-back-on-monday-9"
    raw.mkdir()
    (raw / "page.html").write_text(page)
    (raw / "packed.html.gz").write_bytes(gzip.compress(page.encode()))
    with zipfile.ZipFile(raw / "all.zip", "w") as archive:
        archive.writestr("page.html", page)
    build(raw, tmp_path / "warehouse", settle_seconds=0)
    shutil.copy(raw / "all.zip", raw / "later.zip")
    build(raw, tmp_path / "warehouse", settle_seconds=0)
    assert ask(tmp_path / "warehouse", "select distinct source_count from captures") == [(3,)]
    out = run("forget", "--url", address, "--reason", "court order", tmp_path)
    assert "still stand in all.zip, later.zip, page.html: remove" in out
    assert "More copies that came in with them: 1," in out


def test_copies_that_nobody_can_name_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the same page is packed in several ways, the command says how many copies it cannot place."""
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    raw, page = tmp_path / "raw", html(HARBOUR, *QUAY)
    raw.mkdir()
    (raw / "page.html").write_text(page)
    (raw / "packed.html.gz").write_bytes(gzip.compress(page.encode()))
    (raw / "squeezed.html.bz2").write_bytes(bz2.compress(page.encode()))
    build(raw, tmp_path / "warehouse", settle_seconds=0)
    out = run("forget", "--url", HARBOUR, "--reason", "court order", "--dry-run", tmp_path)
    assert "still stand in packed.html.gz, page.html: remove" in out
    assert "More copies that came in with them: 1," in out


def test_an_address_that_is_almost_right_names_the_right_one(place: Path) -> None:
    """Nothing bears it, and the addresses that the warehouse holds are told, also before anything is done."""
    for typed in (f"{FERRY}/", FERRY.replace("lurvik", "www.lurvik"), f"{FERRY}?from=home", FERRY.upper()):
        for words in (["--dry-run"], []):
            out = run("forget", "--url", typed, "--reason", "court order", *words, place)
            assert "holds no such page" in out and f"the warehouse holds {FERRY}: name" in out, typed
    assert "the warehouse holds" not in run("forget", "--url", FERRY, "--reason", "court order", place)


def test_a_hold_moves_along(place: Path) -> None:
    """A takedown works while a rollback holds builds back, and the hold stays."""
    run("rollback", "1", place)
    run("forget", "--url", WIRE, "--reason", "court order", place)
    run("resume", place)
    current = (place / "warehouse/current").resolve().name
    assert current == "000003"


def test_what_is_asked_must_be_clear(place: Path) -> None:
    with pytest.raises(ConfigError, match="one of --url, --article and --site"):
        run("forget", "--url", FERRY, "--site", "lurvik.example", "--reason", "x", place)
    with pytest.raises(ConfigError, match="--reason"):
        run("forget", "--url", FERRY, place)
    with pytest.raises(ConfigError, match="is no warehouse"):
        run("forget", "--url", FERRY, "--reason", "x", place / "elsewhere")
    with pytest.raises(ConfigError, match="is no site"):
        run("forget", "--site", "somewhere", "--reason", "x", place)
