"""The inspector as it is served: pages in turn, corrections, strangers, what would change."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from flows.pages.decode import decode
from flows.pages.extract import extract_page
from flows.pages.types import Capture, Decoded
from flows.report.changes import Changes, Line
from flows.report.corrections_file import FILE_NAME, read_corrections
from flows.report.inspector import render_changes, render_inspector
from flows.report.reread import compare_entry
from flows.report.server import Desk, make_server
from flows.report.shelf import FileShelf
from flows.report.views import Entry
from tests.test_inspect import make_page

# ---- the server


@dataclass
class Client:
    """Speaks to the inspector's server as a browser does."""

    server: ThreadingHTTPServer
    desk: Desk

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, dict[str, str], str]:
        port = self.server.server_port
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        given = {"Host": f"127.0.0.1:{port}"} | {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body.encode() or None, given)
        answer = connection.getresponse()
        content = answer.read().decode()
        connection.close()
        return answer.status, dict(answer.getheaders()), content


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    raw = tmp_path / "raw"
    raw.mkdir()
    words = (
        "The {} council of Veldmark voted on Tuesday to keep the ferry running through the whole winter, at no cost."
    )
    for name in ("town", "harbour", "island"):
        (raw / f"{name}.txt").write_text("\n\n".join([words.format(name)] * 3 + ["Bridge Toll Rises Again in Spring"]))
    (tmp_path / "cases").mkdir()
    desk = Desk(shelf=FileShelf(raw), corrections=tmp_path / "warehouse" / FILE_NAME, cases=tmp_path / "cases")
    server = make_server(desk)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Client(server, desk)
    server.shutdown()
    server.server_close()


def first_page(client: Client) -> str:
    """The key of the first page."""
    return client.ask("GET", "/")[1]["Location"].split("?")[0].removeprefix("/page/")


def correction_for(client: Client, key: str, **changes: object) -> str:
    """A correction of a page's last block, as the browser sends it."""
    entry = client.desk.shelf.entry(key, {})
    assert entry
    block = entry.page.blocks[-1]
    given = {
        "capture": key,
        "position": block.position,
        "text": block.text,
        "label": "related_headline",
        "reason": "seen",
    }
    return json.dumps(given | changes)


def test_it_listens_on_this_machine_alone(client: Client) -> None:
    assert client.server.server_address[0] == "127.0.0.1"


def test_pages_follow_each_other_and_end(client: Client) -> None:
    key, seen = first_page(client), []
    for _ in range(4):
        seen.append(key)
        location = client.ask("GET", f"/step/{key}?order=given&by=1")[1]["Location"]
        key = location.split("?")[0].removeprefix("/page/")
    assert len(set(seen)) == 3
    assert seen[-1] == seen[-2]
    status, _, html = client.ask("GET", f"/page/{key}?order=given")
    assert status == 200
    assert "3 of 3" in html


def test_a_correction_is_saved_and_shown(client: Client) -> None:
    key = first_page(client)
    status, _, said = client.ask(
        "POST", "/corrections", correction_for(client, key), X_Copydesk_Token=client.desk.token
    )
    assert (status, "Saved" in said) == (201, True)
    [saved] = read_corrections(client.desk.corrections)[key]
    assert saved.label == "related_headline"
    assert 'data-rule="correction"' in client.ask("GET", f"/page/{key}")[2]


def test_a_corrected_page_becomes_a_test_case(client: Client) -> None:
    key, token = first_page(client), client.desk.token
    client.ask("POST", "/corrections", correction_for(client, key), X_Copydesk_Token=token)
    assert client.ask("POST", f"/export/{key}", X_Copydesk_Token=token)[0] == 201
    [case] = (client.desk.cases or Path()).iterdir()
    expected = json.loads((case / "expected.json").read_text())
    assert expected["blocks"][-1]["label"] == "related_headline"
    assert (case / "page.txt").read_bytes() == client.desk.shelf.capture(key).payload  # type: ignore[union-attr]
    assert client.ask("POST", f"/export/{key}", X_Copydesk_Token=token)[0] == 409


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X_Copydesk_Token": "guess"},
        {"Host": "evil.example", "X_Copydesk_Token": "TOKEN"},
        {"Origin": "https://evil.example", "X_Copydesk_Token": "TOKEN"},
    ],
    ids=["no token", "wrong token", "another host", "another origin"],
)
def test_strangers_write_nothing(client: Client, headers: dict[str, str]) -> None:
    given = {name: client.desk.token if value == "TOKEN" else value for name, value in headers.items()}
    assert client.ask("POST", "/corrections", correction_for(client, first_page(client)), **given)[0] == 403
    assert not client.desk.corrections.exists()


def test_another_host_sees_nothing(client: Client) -> None:
    status, _, body = client.ask("GET", "/", Host="evil.example")
    assert status == 403
    assert client.desk.token not in body


@pytest.mark.parametrize(
    ("change", "status"),
    [({"label": "poem"}, 400), ({"capture": "0" * 32}, 404), ({"reason": ""}, 400), ({"text": "x" * 300_000}, 413)],
    ids=["label", "capture", "reason", "length"],
)
def test_a_bad_correction_is_refused(client: Client, change: dict[str, object], status: int) -> None:
    body = correction_for(client, first_page(client), **change)
    assert client.ask("POST", "/corrections", body, X_Copydesk_Token=client.desk.token)[0] == status
    assert not client.desk.corrections.exists()


@pytest.mark.parametrize(
    "path", ["/page/../../etc/passwd", "/page/%2e%2e%2fetc", "/nothing", "/page/x?order=%00", "//x"]
)
def test_there_is_nothing_beside_the_pages(client: Client, path: str) -> None:
    assert client.ask("GET", path)[0] == 404


def test_a_search_leads_to_its_page(client: Client) -> None:
    assert client.ask("GET", "/search?q=harbour.txt")[0] == 303
    assert "3 pages" in client.ask("GET", "/search?q=.txt")[2]
    status, _, body = client.ask("GET", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E")
    assert status == 404
    assert "<script>alert" not in body


def test_what_would_change_is_nothing_while_no_rule_does(client: Client) -> None:
    key = first_page(client)
    status, headers, _ = client.ask("GET", f"/changes/{key}?again=1")
    assert (status, headers["Location"]) == (303, f"/changes/{key}")
    body = wait_for_changes(client, key)
    assert "0 lines of" in body and "3 pages read again" in body


def wait_for_changes(client: Client, key: str) -> str:
    """The page that says what would change, asked for as a browser does, until it is there."""
    while True:
        status, headers, body = client.ask("GET", f"/changes/{key}")
        assert status == 200
        if "Refresh" not in headers:
            return body
        assert "Reading the site" in body


def test_a_page_that_is_not_there_is_not_read_again(client: Client) -> None:
    assert client.ask("GET", f"/changes/{'0' * 32}?again=1")[0] == 404
    assert not client.desk.readings


def test_a_picture_of_another_site_starts_nothing(client: Client) -> None:
    """A browser says which kind of page asks."""
    key = first_page(client)
    for asked_by, status in (("cross-site", 403), ("same-site", 403), ("same-origin", 303), ("none", 303)):
        assert client.ask("GET", f"/changes/{key}?again=1", Sec_Fetch_Site=asked_by)[0] == status


def test_a_line_that_would_change_is_named() -> None:
    page = make_page(("paragraph", "One."), ("paragraph", "Two."), ("share", "Gone."))
    after = [
        Line("line 1", "One.", "paragraph", "x"),
        Line("line 2", "Two.", "caption", "y"),
        Line("line 3", "New.", "share", "z"),
    ]
    changes = compare_entry("k", Entry(page=page, name="page.txt"), after)
    assert [(c.before and c.before.label, c.after and c.after.label) for c in changes] == [
        ("paragraph", "caption"),
        ("share", None),
        (None, "share"),
    ]
    html = render_changes("k", Changes("veldmark.example", 1, 3, changes, {"k": "page.txt"}))
    assert "3 lines of veldmark.example would change" in html


def test_answers_are_never_framed_sniffed_or_kept(client: Client) -> None:
    headers = client.ask("GET", f"/page/{first_page(client)}")[1]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"] == "frame-ancestors 'none'"
    assert headers["Cache-Control"] == "no-store"


def test_decoding_is_that_of_the_extractor() -> None:
    capture = Capture(payload="Grüße".encode("cp1252"), source="page.txt")
    decoded = decode(capture)
    assert isinstance(decoded, Decoded)
    assert "Grüße" in render_inspector([extract_page(capture)])
