"""More truth for the text labeller: HTML pages rendered as text, their lines labelled by the markup.

The body is what a teacher finds (`text_teacher`), on pages where it has every snippet that must be in the
body and none that must not.  A caption stands in a figcaption, another story's headline is a link
whose address spells it out, a byline has its class.  Only what is plain to see is taken; the rest
stays open.
"""

from __future__ import annotations

import gzip
import json
import re
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag, XMLParsedAsHTMLWarning

from flows.pages.normalise import normalise_space
from flows.training.text_data import WEAKLY_LABELLED
from flows.training.text_teacher import read_bodies

warnings.filterwarnings("ignore", category=XMLParsedAsHTMLWarning)  # XHTML is read as HTML on purpose
WEAK_SETS = ("trafilatura",)
DOM_SETS = ("aeb", "fundus", "ati")  # sets that stand among the text pages too: only their markup is asked
_LONGEST_PAGE, _LONGEST_TEXT = 1_500_000, 150_000
_BLOCK_TAGS = """
    p div li h1 h2 h3 h4 h5 h6 section article header footer main aside nav ul ol table tr td th blockquote
    figure figcaption form br hr dd dt dl pre address
"""
_COUNTER = re.compile(r"\W*\d[\d.,]*\s*(?:comments?|likes?|shares?|views?|downloads?)?\W*", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+")

_CAPTION = re.compile(r"caption|legende|bildunterschrift|wp-caption-text|pie-?foto|didascalia", re.IGNORECASE)
_CREDIT = re.compile(r"credit|copyright|photographer|bildquelle|fotograf", re.IGNORECASE)
_BYLINE = re.compile(r"byline|author(?!.*(?:bio|desc|about))|auteur|autor(?!.*bio)", re.IGNORECASE)
_TAGS = re.compile(r"\btags?\b|tag-?list|keywords?|article-?tags|post-?tags|entry-?tags|topics?-list", re.IGNORECASE)
_DIGITS = re.compile(r"\d{5,}|/\d{4}/\d\d/|\.html?$")
_WORD = re.compile(r"\w{3,}")


def load_weak_records(folder: Path, teachers: Sequence[Path]) -> Iterator[dict[str, Any]]:
    """Records like those of the text sets, made from HTML pages.

    ``bodies`` has the body as each teacher sees it, None where it errs; ``dom``, the labels of the markup.
    """
    records = [record for name in WEAK_SETS for record in _read(folder / "html" / f"{name}.jsonl.gz")]
    taught = zip(*(read_bodies(records, teacher) for teacher in teachers), strict=True)
    for record, bodies in zip(records, taught, strict=True):
        if not any(bodies):
            continue
        headline = record["truth"].get("headline")
        dom = read_dom_labels(record["html"], headline)
        url = record["url"] if str(record["url"]).startswith("http") else None
        for form, text in render_page(record["html"], record["id"]).items():
            if text.strip() and len(text) < _LONGEST_TEXT:
                yield {
                    "id": f"{record['id']}__{form}", "set": WEAKLY_LABELLED, "form": form, "site": record["site"],
                    "url": url, "text": text, "truth": {"headline": headline}, "bodies": bodies, "dom": dom,
                }  # fmt: skip


def load_dom_labels(folder: Path) -> dict[str, dict[str, str]]:
    """Labels by normalised text for every page that the text sets render, by its id."""
    return {
        record["id"]: read_dom_labels(record["html"], record["truth"].get("headline"))
        for name in DOM_SETS
        for record in _read(folder / "html" / f"{name}.jsonl.gz")
    }


def _read(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record: dict[str, Any] = json.loads(line)
            if len(record["html"]) < _LONGEST_PAGE:
                yield record


def render_page(html: str, name: str) -> dict[str, str]:
    """A page as plain text: the whole of it by one renderer, its main content by another."""
    import inscriptis
    from resiliparse.extract.html2text import extract_plain_text

    turn = sum(map(ord, name))
    whole = ("raw", "inscriptis", "bs4")[turn % 3]
    main = extract_plain_text(html, preserve_formatting=True, main_content=True, alt_texts=False)
    if whole == "raw":
        text = extract_plain_text(html, preserve_formatting=True, alt_texts=False)
    else:
        text = inscriptis.get_text(html) if whole == "inscriptis" else _print_blocks(html)
    return {whole: text, **({"seedform": apply_line_rules(main)} if turn % 2 else {"main": main})}


def _print_blocks(html: str) -> str:
    soup = BeautifulSoup(html, "lxml")
    for tag in soup(["script", "style", "noscript", "template", "head"]):
        tag.decompose()
    for tag in soup.find_all(_BLOCK_TAGS.split()):
        tag.insert_before("\n")
        tag.insert_after("\n")
    return "\n".join(text for line in soup.get_text().split("\n") if (text := " ".join(line.split())))


def apply_line_rules(text: str) -> str:
    """What public web corpora do to a text: lines of one word, of capitals and of counters go, addresses too."""
    kept = []
    for line in text.split("\n"):
        bare = line.strip()
        capitals = sum(map(str.isupper, bare))
        if bare and (len(bare.split()) == 1 or 2 * capitals > len(bare) or _COUNTER.fullmatch(bare)):
            continue
        kept.append(_ADDRESS.sub("", line))
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(kept))


def read_dom_labels(html: str, headline: str | None) -> dict[str, str]:
    """Label by normalised text; texts that say different things in different places are left out."""
    soup = BeautifulSoup(html, "lxml")
    for tag in soup(["script", "style", "noscript", "template"]):
        tag.decompose()
    found: dict[str, str] = {}
    for tag in soup.find_all(True):
        label = _label(tag)
        text = normalise_space(tag.get_text(" ")) if label else ""
        if label and 2 < len(text) < 400 and found.setdefault(text, label) != label:
            found[text] = "open"
    if headline:
        found[normalise_space(headline)] = "headline"
    return {text: label for text, label in found.items() if label != "open"}


def _label(tag: Tag) -> str | None:
    names = _names(tag)
    if tag.name == "figcaption" or (names and _CAPTION.search(names) and len(names) < 80):
        return "caption"
    if tag.name == "a":
        return _label_link(tag, names)
    if tag.name == "time":
        return "published"
    if names and len(names) < 60 and tag.name in ("span", "div", "p", "address", "small"):
        if _CREDIT.search(names) and tag.find_parent("figure"):
            return "credit"
        if _BYLINE.search(names):
            return "byline"
    return None


def _names(tag: Tag) -> str:
    value: Any = tag.get("class")
    return " ".join(value) if isinstance(value, list) else str(value or "")


def _label_link(tag: Tag, names: str) -> str | None:
    text = tag.get_text(" ")
    count = text.count(" ")
    if tag.get("rel") == ["author"] or _BYLINE.search(names):
        return "byline"
    parent = tag.parent
    if tag.get("rel") == ["tag"] or (parent is not None and _TAGS.search(_names(parent))):
        return "keywords" if count < 4 else None
    path = _path(str(tag.get("href") or ""))
    own = {w.lower() for w in _WORD.findall(text)}
    spelt = len(own & set(_WORD.findall(path))) >= max(2, 0.4 * len(own))
    if count >= 3 and (spelt or (count >= 4 and (path.count("-") >= 4 or _DIGITS.search(path)))):
        return "related_headline"
    return "navigation" if count < 3 and tag.find_parent(["nav", "header", "footer"]) else None


def _path(href: str) -> str:
    try:
        return urlsplit(href).path.lower()
    except ValueError:
        return ""
