"""Pages are data from strangers: reading them reaches no network, runs nothing, and writes where it is told."""

from __future__ import annotations

import json
import re
import sys
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import courlan
import pytest

from flows.child import write_job
from flows.intake import ReadingOptions
from flows.quarantine import replay
from flows.relabel import relabel
from flows.releases import rewrite_catalogues
from flows.report.lookup import ReleaseShelf
from flows.settings import Settings
from flows.store.layout import current_release, open_warehouse
from flows.store.verify import verify_release
from tests.archives import http, record
from tests.builds import STORY, ask, build, settle, whole_shard, write_page
from tests.sandbox import KILLED, files_touched, needs_seccomp, run_alone

ROOT = Path(__file__).parents[1]
BODY = "".join(f"<p>{line}</p>" for line in STORY)
#: Names that would be paths, commands or SQL to whoever took them for that.
NAMES = (
    "../../escaped.txt",
    "/tmp/copydesk-escaped.txt",
    "C:\\escaped.txt",
    "a/../../escaped.txt",
    "$(touch escaped).txt",
    "`touch escaped`.txt",
    "'; drop view articles; --.txt",
    "s3://escaped/a.txt",
    "\u202egpj.txt",
)
#: A page that asks for as much as a page can: frames, styles, entities, redirects, scripts, addresses of all kinds.
GREEDY = f"""<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://127.0.0.1:9/y">]>
<html><head><base href="http://127.0.0.1:9/"><title>Ferry '); drop view articles; --</title>
<link rel="canonical" href="file:///etc/passwd"><link rel="stylesheet" href="http://127.0.0.1:9/a.css">
<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/"><script src="http://127.0.0.1:9/a.js"></script>
<meta property="og:url" content="../../../../etc/passwd"><meta name="author" content="{{{{ 7 * 7 }}}} ${{jndi:ldap://x/a}}">
<script type="application/ld+json">{{"@context": "http://127.0.0.1:9/context", "@type": "NewsArticle",
"@id": "http://127.0.0.1:9/id", "headline": "__import__('os').system('touch escaped')", "url": "../x"}}</script></head>
<body><iframe src="http://127.0.0.1:9/frame"></iframe><object data="http://127.0.0.1:9/o"></object>
<article><h1>Ferry sails &x; &y; again</h1>{BODY}<img src="http://127.0.0.1:9/i.png"></article></body></html>"""


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Greedy pages and archives whose members have hostile names."""
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "greedy.html").write_text(GREEDY, encoding="utf-8")
    (folder / "greedy.xhtml").write_text(f'<?xml version="1.0"?>{GREEDY}', encoding="utf-8")
    (folder / "'; drop view articles; --.txt").write_text("\n\n".join(STORY))
    (folder / "lines.jsonl").write_text(
        "".join(
            json.dumps({"id": name, "url": name, "text": f"{name}\n\n" + "\n\n".join(STORY)}) + "\n" for name in NAMES
        )
    )
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        for number, name in enumerate(NAMES):
            archive.writestr(name, f"{number} " + "\n\n".join(STORY))
    with tarfile.open(folder / "a.tar", "w") as tar:
        for number, name in enumerate(NAMES):
            data = f"{number} in a tar " + "\n\n".join(STORY)
            member = tarfile.TarInfo(name)
            member.size = len(data)
            tar.addfile(member, BytesIO(data.encode()))
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            member = tarfile.TarInfo("link.txt")
            member.type, member.linkname = kind, "/etc/passwd"
            tar.addfile(member)
    (folder / "a.warc").write_bytes(record(1, http(GREEDY.encode(), "Location: http://127.0.0.1:9/")))
    for path in folder.iterdir():
        settle(path)
    return folder


def make_job(raw: Path, folder: Path) -> Path:
    """What a reading process is told to do with everything in ``raw``."""
    folder.mkdir(parents=True)
    write_job(folder / "job.json", whole_shard(raw), ReadingOptions(), 0, {})
    return folder / "job.json"


@needs_seccomp
@pytest.mark.parametrize("pages", ["samples", "hostile"])
def test_reading_opens_no_socket(pages: str, raw: Path, tmp_path: Path) -> None:
    """The kernel would end the reading process at its first socket; it comes through and has read the pages."""
    job = make_job(ROOT / "raw/samples" if pages == "samples" else raw, tmp_path / "staging/shard-000000")
    done = run_alone("import sys; from flows.child import main; main(sys.argv[1])", str(job))
    assert done.returncode == 0, done.stderr
    assert json.loads((job.parent / "result.json").read_text())["found"] > 10


@needs_seccomp
@pytest.mark.parametrize(
    "code", ["import socket; socket.socket()", "import urllib.request as u; u.urlopen('http://127.0.0.1:9')"]
)
def test_a_socket_would_be_noticed(code: str) -> None:
    """The test above can fail: whoever opens a socket is killed."""
    assert run_alone(code).returncode == KILLED


@needs_seccomp
def test_the_extractor_opens_no_socket(raw: Path) -> None:
    """Nor does `copydesk extract`, whatever a page asks for."""
    code = "import sys; from flows.cli import app; app(['extract', *sys.argv[1:]])"
    done = run_alone(code, str(raw / "greedy.html"), str(raw / "greedy.xhtml"))
    assert done.returncode == 0, done.stderr
    for line in done.stdout.splitlines():
        assert "root:" not in line  # of /etc/passwd
        assert json.loads(line)["body"] == list(STORY)


@needs_seccomp
def test_reading_touches_the_pages_and_the_staging_area_alone(raw: Path, tmp_path: Path) -> None:
    """No name out of a page or an archive is opened, made or removed; no other program is started."""
    job = make_job(raw, tmp_path / "staging/shard-000000")
    touched = files_touched(
        "from flows.child import main, warm_up\nwarm_up()\nseen = watch_files()\nmain(sys.argv[1])", str(job)
    )
    inside = [path for event, path in touched if path.startswith(str(tmp_path))]
    assert str(raw / "a.zip") in inside and any(path.startswith(str(job.parent)) for path in inside)
    loaded = (str(Path(courlan.__file__).parents[1]), sys.prefix, sys.base_prefix, str(ROOT / "flows"))
    told = (str(tmp_path / "staging"), *map(str, raw.iterdir()), "/proc/", "/sys/", "/dev/", "/usr/share/zoneinfo/")
    below = (*loaded, *told)
    strange = [(event, path) for event, path in touched if not (path.startswith(below) or path.isdigit())]
    assert strange == []


def test_hostile_names_are_rows_and_nothing_else(raw: Path, tmp_path: Path) -> None:
    """A build writes into the warehouse alone, under names of its own; the names stand in tables as they were."""
    before = set(tmp_path.rglob("*"))
    assert build(raw, tmp_path / "warehouse")["state"] == "published"
    new = [
        path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path not in before and path.is_file()
    ]
    own = re.compile(
        r"warehouse/(\.lock|\.raw|current/.*|ledger/(\d{8}T\d{6}-\d{3}|columns)/[a-z_]+\.(parquet|html|json)"
        r"|releases/\d{6}/([a-z_]+/(captured_month=[\w-]+/)?part-[0-9a-f]+\.parquet|[A-Za-z]+\.(duckdb|json|md)))"
    )
    assert [name for name in new if not own.fullmatch(name)] == []
    assert not Path("/tmp/copydesk-escaped.txt").exists()
    members = {row[0] for row in ask(tmp_path / "warehouse", "select member from captures where source = 'a.zip'")}
    assert set(NAMES) <= members | {None}
    urls = ask(tmp_path / "warehouse", "select count(*) from articles where canonical_url not like 'http%'")
    assert urls == [(0,)]


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    """Quotes and the letters of patterns in a path stay a path, in SQL too; what stands in an option is a value."""
    folder = tmp_path / 'o\'brien "x" [2021] *; drop --'
    write_page(folder / "raw", "ferry.txt")
    write_page(folder / "raw", "empty.txt").write_text("")
    settle(folder / "raw" / "empty.txt")
    settings = Settings(raw=folder / "raw", warehouse=folder / "warehouse", settle_seconds=0)
    assert build(folder / "raw", folder / "warehouse")["state"] == "published"
    assert (replay(settings).meant, replay(settings, site="' or true --").meant) == (1, 0)
    assert (relabel(settings, site="").pages_read, relabel(settings, site="' or true --").pages_read) == (2, 0)
    warehouse = open_warehouse(settings.warehouse)
    release = current_release(warehouse)
    assert release and list(verify_release(release)) == []
    assert [hit.note for hit in ReleaseShelf(release, folder / "raw").search("ferry.txt")] == ["ferry.txt"]
    assert rewrite_catalogues(warehouse) == [1]
