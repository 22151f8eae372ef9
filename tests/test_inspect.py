"""The inspector: what it shows, and that a hostile page stays text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from flows.pages.assemble import assemble_page
from flows.pages.extract import extract_page
from flows.pages.types import Block, Capture, Decision, Decoded, Facts, Page, Reading
from flows.report.inspector import render_inspector
from flows.report.rule_source import ROOT, find_rule
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
    assert found.place.startswith("flows/pages/vocabulary/buttons_en.py:")
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
