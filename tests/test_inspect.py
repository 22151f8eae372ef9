"""The inspector: what it shows, and that a hostile page stays text."""

from __future__ import annotations

import http.client
import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from flows.pages.assemble import assemble_page
from flows.pages.decode import decode
from flows.pages.extract import extract_page
from flows.pages.types import Block, Capture, Decision, Decoded, Facts, Page, Reading
from flows.report.changes import Changes, Line
from flows.report.corrections_file import FILE_NAME, read_corrections
from flows.report.inspector import render_changes, render_inspector
from flows.report.reread import compare_entry
from flows.report.rule_source import ROOT, find_rule
from flows.report.server import Desk, make_server
from flows.report.shelf import FileShelf
from flows.report.templating import show_controls, web_address
from flows.report.versions import Version, diff_versions
from flows.report.views import Entry, measure_doubt, view_page
from schemas.blocks import BlockRow

HOSTILE = [
    "<script>document.title = 'run'</script>",
    "</script><script>document.title = 'run'</script>",
    "</title><img src=x onerror=\"document.title = 'run'\">",
    "<svg onload=document.title='run'>",
    '" onfocus="document.title=\'run\'" autofocus tabindex=1 x="',
    "javascript:document.title='run'",
    "{{ 7 * 7 }} {% raw %} <!-- --> ]]> &lt;script&gt;",
    "<style>* { display: none }</style><base href=https://evil.example/><meta http-equiv=refresh content=0>",
    "gpj.\u202eexe \u2066hidden\u2069 \x07bell",
    "half of a pair: \ud83d",
]


def read_text(*lines: str, url: str | None = None) -> Page:
    """A plain-text page of these lines."""
    payload = "\n".join(lines).encode("utf-8", "surrogatepass")
    return extract_page(Capture(payload=payload, source="page.txt", media_type="text/plain", url=url))


def make_page(*blocks: tuple[str, str], rule: str = "best_run", facts: Facts | None = None) -> Page:
    """A page of (label, text) blocks, as if a reader had labelled it so."""
    text = "\n".join(text for _, text in blocks)
    capture = Capture(payload=text.encode("utf-8", "surrogatepass"), source="page.txt", media_type="text/plain")
    reading = Reading(
        blocks=[Block(text, i, i, 0, 1) for i, (_, text) in enumerate(blocks, 1)],
        decisions=[Decision(label, rule, 0.9, "unknown") for label, _ in blocks],
        kind="article",
        facts=facts or Facts(),
    )
    return assemble_page(capture, Decoded(text, "text/plain", "utf-8", {}), reading)


class Elements(HTMLParser):
    """All elements of a document with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


# ---- what it shows


def test_every_block_stands_there_with_its_label_and_rule() -> None:
    page = make_page(("headline", "A Headline of Five Words"), ("paragraph", "One paragraph."), ("share", "Share this"))
    found = Elements(render_inspector([page]))
    blocks = [attrs for _, attrs in found.elements if (attrs.get("class") or "").startswith("block ")]
    assert [b["data-label"] for b in blocks] == ["headline", "paragraph", "share"]
    assert {b["data-rule"] for b in blocks} == {"best_run"}
    assert {b["data-runner"] for b in blocks} == {"unknown"}
    assert "One paragraph." in found.text


def test_what_is_absent_is_said_to_be() -> None:
    text = Elements(render_inspector([make_page(("paragraph", "One paragraph."))])).text
    assert "No headline on the page" in text
    assert "not stated on the page" in text


def test_a_rejected_page_says_why() -> None:
    page = extract_page(Capture(payload=b"", source="empty.txt"))
    assert "The capture is empty." in Elements(render_inspector([page])).text


def test_no_page_at_all_is_a_page_too() -> None:
    assert "no page to show" in render_inspector([])


def test_doubt_weighs_blocks_by_their_characters() -> None:
    row = BlockRow(capture_id="0" * 32, position=0, text="abcd", label="paragraph", rule="x", confidence=1.0)
    assert measure_doubt([row, replace(row, text="ab cd ef gh ij kl", confidence=0.5)]) == pytest.approx(0.375)
    assert measure_doubt([]) == 0


def test_parts_of_the_page_add_up() -> None:
    view = view_page(Entry(page=make_page(("paragraph", "abc"), ("share", "d"), ("keywords", "efgh")), name="x"))
    assert sum(part.share for part in view.parts) == pytest.approx(1)
    assert [part.id for part in view.parts] == ["body", "meta", "chrome"]
    assert view.parts[-1].start + view.parts[-1].width == pytest.approx(100)


def test_gaps_and_glue_of_a_text_page_are_kept() -> None:
    page = read_text("First line of the page", "", "", "", "Second line of the page", "Third line of the page")
    assert [block.gap for block in view_page(Entry(page=page, name="x")).blocks] == [1, 3, 1]


# ---- from a line to its rule


def test_a_rule_that_is_data_is_found_by_its_id() -> None:
    found = find_rule("copyright.line")
    assert found and found.why
    assert 'id="copyright.line"' in source_line(found.place)


def test_a_phrase_leads_to_its_own_line() -> None:
    found = find_rule("share.en", "• Copy link")
    assert found
    assert found.place.startswith("flows/pages/vocabulary/en.py:")
    assert "Copy link" in source_line(found.place)


def test_every_rule_that_is_data_is_found() -> None:
    from flows.pages.vocabulary import generic_rules
    from flows.sites import load_sites

    rules = [*generic_rules().rules, *(rule for site in load_sites().values() for rule in site.rules)]
    assert [rule.id for rule in rules if find_rule(rule.id) is None] == []


def test_every_pass_that_labels_the_samples_is_found() -> None:
    shelf = FileShelf(ROOT / "raw" / "samples")
    rules = {(block.rule, block.text) for entry in shelf.entries.values() for block in entry.page.blocks}
    assert sorted({rule for rule, text in rules if find_rule(rule, text) is None}) == []


def test_a_correction_has_no_source() -> None:
    assert find_rule("correction") is None


def source_line(place: str) -> str:
    """The line of the source that a place names."""
    path, _, line = place.rpartition(":")
    return (ROOT / path).read_text("utf-8").splitlines()[int(line) - 1]


# ---- hostile pages


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("as_text", [True, False], ids=["text", "html"])
def test_a_hostile_page_stays_text(text: str, as_text: bool) -> None:
    facts = Facts(headline=text, authors=(text,), section=text, keywords=(text,), canonical_url=text, site_name=text)
    if as_text:
        page = make_page(("paragraph", text), ("headline", text), ("read_more", text), facts=facts)
    else:
        page = extract_page(Capture(payload=hostile_html(text), source=text, media_type="text/html", url=text))
    html = render_inspector([Entry(page=page, name=text)])
    found = Elements(html)
    assert [tag for tag, _ in found.elements].count("script") == 1
    assert not {"img", "base", "iframe", "object", "embed", "form-x"} & {tag for tag, _ in found.elements}
    assert [tag for tag, _ in found.elements].count("meta") == 5
    assert not [name for _, attrs in found.elements for name in attrs if name.startswith("on") or name == "autofocus"]
    assert not [a for _, a in found.elements if (a.get("href") or "").lower().startswith(("javascript:", "vbscript:"))]
    html.encode("utf-8")


def hostile_html(text: str) -> bytes:
    """An HTML page that brings the text everywhere."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    words = "The council of Veldmark voted on Tuesday to keep the ferry running through the whole winter. "
    page = (
        f'<html lang="{escaped}"><head><title>{escaped}</title><meta property="og:url" content="{escaped}">'
        f'<link rel="canonical" href="{escaped}"><meta name="author" content="{escaped}"></head><body><article>'
        f'<h1>{escaped}</h1><p>{escaped}</p><p>{words * 4}</p><p>{words * 3}</p><a href="{escaped}">{escaped}</a>'
        f'<a href="javascript:alert(1)">Read more: a story behind a bad link</a></article></body></html>'
    )
    return page.encode("utf-8", "surrogatepass")


def test_the_policy_allows_what_is_inside_and_nothing_else() -> None:
    import base64
    import hashlib

    html = render_inspector([make_page(("paragraph", "One paragraph."))])
    policy = dict(Elements(html).elements[3][1])["content"] or ""
    assert policy.startswith("default-src 'none';")
    assert "connect-src 'none'" in policy and "unsafe" not in policy
    for tag in ("style", "script"):
        [content] = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.S)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_nothing_is_loaded_from_anywhere() -> None:
    html = render_inspector([make_page(("paragraph", "One paragraph."))])
    found = Elements(html)
    assert not [
        attrs for tag, attrs in found.elements if "src" in attrs or (tag == "link" and attrs["href"] != "data:,")
    ]
    assert "@import" not in html and "url(" not in html
    assert not [attrs for _, attrs in found.elements if "style" in attrs]


def test_controls_are_shown_by_their_number() -> None:
    assert "U+202E" in show_controls("gpj.\u202eexe")
    assert "\u202e" not in show_controls("gpj.\u202eexe")
    assert show_controls("a < b") == "a &lt; b"


def test_only_web_addresses_become_links() -> None:
    assert web_address("https://example.org/a") == "https://example.org/a"
    for url in (
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//x",
        "",
        "http://[",
    ):
        assert web_address(url) is None


# ---- versions


def version(number: int, body: str, headline: str = "Ferry Stays") -> Version:
    return Version(number=number, capture_id="0" * 32, captured_at=None, headline=headline, body=body)


def test_a_diff_names_what_came_went_and_changed() -> None:
    old = version(1, "Ten people came to the harbour on Tuesday.\n\nThis goes.\n\nThis stays as it is.")
    new = version(
        2, "Twelve people came to the harbour on Tuesday.\n\nThis stays as it is.\n\nAll of this is new here."
    )
    kinds = [(change.kind, [run.kind for run in change.runs]) for change in diff_versions(old, new)]
    assert kinds == [
        ("same", ["same"]),
        ("changed", ["gone", "new", "same"]),
        ("gone", ["gone"]),
        ("same", ["same"]),
        ("new", ["new"]),
    ]


def test_a_diff_loses_no_word() -> None:
    old, new = version(1, "a b c\n\nd e f\n\ng h"), version(2, "a x c\n\ng h\n\nd e f i")
    changes = diff_versions(old, new)
    before = ["".join(r.text for r in c.runs if r.kind != "new") for c in changes]
    after = ["".join(r.text for r in c.runs if r.kind != "gone") for c in changes]
    assert "\n\n".join(filter(None, before)) == "Ferry Stays\n\na b c\n\nd e f\n\ng h"
    assert "\n\n".join(filter(None, after)) == "Ferry Stays\n\na x c\n\ng h\n\nd e f i"


def test_two_captures_of_one_story_show_their_difference() -> None:
    url = "https://veldmark.example/ferry-stays-41"
    words = "The council of Veldmark voted on Tuesday to keep the ferry running through the whole winter, at no cost."
    pages = [
        replace(p, article=replace(p.article, captured_at=datetime(2021, 3, day, tzinfo=UTC)))
        for day, p in enumerate(
            (read_text(words, "", words, url=url), read_text(words, "", f"{words} It is late.", url=url)), 1
        )
        if p.article
    ]
    assert len({p.article.article_id for p in pages if p.article}) == 1
    assert "<ins>" in render_inspector(pages)


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
