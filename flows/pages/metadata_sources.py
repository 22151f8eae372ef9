"""What a page's markup states about its story, gathered in one pass, before anything is believed."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from flows.pages.json_ld import Graph, read_graph
from flows.pages.metadata_around import ASIDE_TAGS, Surroundings
from flows.pages.metadata_texts import leads_home, read_heading, read_text
from flows.pages.normalise import normalise_space
from flows.pages.types import Block
from flows.pages.urls import TAG_ADDRESS

#: A little more than is looked for, in few selectors: each is tried on every element of the page.
_SELECTOR = (
    "meta,title,link[rel~='canonical' i],base,script[type*='ld+json' i],h1,time,"
    ":is([itemprop],[property*='date'],[rel~='tag'],[rel~='author'],[class*='aut'],[class*='byline']),"
    "a:is([href*='/t'],[href*='/aut'],[href*='/schlagw'],[href*='/sti'],[href*='/sujet'],[href*='/keyw'],[href*='/eti'],"
    "[href*='/arg'],[href*='/mots'],[href*='/cimk'],[href*='mne/'])"
)
_META_NAMES = frozenset(("property", "name", "itemprop", "http-equiv"))
_PROPS = frozenset(("headline", "articlesection"))
_TELLING_RELS = frozenset(("tag", "author"))
_TELLING_ADDRESS = re.compile(
    r"/(?:tag|topic|tema|them|auth?or|stichwort|schlagwort|sujets?/|keyword|etiquet|argomenti|mots-cles|cimke|etiket|stit[ek]|[ae]mne/|trefwoord)"
)
_TELLING_CLASS = re.compile(r"auth?or|byline")
_CATEGORY_ADDRESS = re.compile(r"/(?:category|kategorie|categories|categoria|rubrik|ressort)/", re.IGNORECASE)
_NO_AUTHOR = re.compile(
    r"authori[sz]|authority|bio\b|avatar|image|photo|social|comment|automat|autoplay|more|related|box-"
)
_BIG_TAGS = frozenset(("body", "html", "main", "article", "section", "header", "ul", "aside", "footer", "form"))
_LONGEST_BYLINE, _MOST_LINKS, _LEVELS_OF_TAG = 200, 200, 4
LONGEST_TITLE = 1_000  # characters; an element left open takes in all that follows
_STAMPS = ("datetime", "data-datetime", "data-time", "data-published", "content", "title")


class Stamp(NamedTuple):
    """A ``time`` element or a date in microdata: what it says, in markup and to the eye."""

    value: str
    text: str
    prop: str  # itemprop, class and the like, lower case
    place: int  # in the order of the page
    is_aside: bool
    node: Any = None


class NameTag(NamedTuple):
    """An element that markup calls an author's: ``how`` is rel, itemprop, href, byline or class."""

    text: str
    how: str
    place: int
    is_aside: bool
    group: int  # those side by side have the same


class Tag(NamedTuple):
    """A link to a topic: rel=tag, or an address that says so."""

    text: str
    group: int  # links of one list have the same
    is_rel: bool
    is_category: bool
    names: str  # around it, lower case
    place: int


@dataclass(slots=True, kw_only=True)
class Sources:
    """Candidates of one page."""

    tree: Any = None
    meta: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)
    graph: Graph = field(default_factory=lambda: Graph([], {}))
    title: str = ""
    base: str | None = None
    language: str | None = None
    h1s: list[tuple[int, str, str]] = field(default_factory=list)  # place, text, names
    with_kickers: dict[str, str] = field(default_factory=dict)  # by the text of an h1: all that stands in it
    home_titles: list[str] = field(default_factory=list)  # h1s that lead to the site's front page: its name
    stamps: list[Stamp] = field(default_factory=list)
    props: dict[str, list[str]] = field(default_factory=dict)  # microdata beside dates
    tags: list[Tag] = field(default_factory=list)
    authors: list[NameTag] = field(default_factory=list)

    def first(self, *names: str) -> str | None:
        """The first non-empty meta of these names."""
        return next((value for name in names for value in self.meta.get(name, ())), None)

    def all(self, *names: str) -> list[str]:
        """All metas of these names, in the names' order."""
        return [value for name in names for value in self.meta.get(name, ())]


class Seen(NamedTuple):
    """What a page shows: its blocks, their labels, and where its story stands among them."""

    blocks: Sequence[Block]
    labels: Sequence[str]
    headline: int | None  # the place of the block that prints it
    first: int | None  # of the first paragraph below that
    last: int | None  # of the story's last


def gather_sources(tree: Any) -> Sources:
    """One pass over the elements that may bear metadata."""
    sources = Sources(tree=tree)
    scripts: list[str] = []
    root = tree.root
    if root is None:
        return sources
    sources.language = (root.attributes.get("lang") or root.attributes.get("xml:lang")) if root.attributes else None
    last, around = 0, Surroundings()
    for place, node in enumerate(tree.css(_SELECTOR)):
        if (own := node.mem_id) == last:  # an element that fits two selectors comes twice
            continue
        last, tag, attributes = own, node.tag, node.attributes
        if tag == "meta":
            _add_meta(sources, attributes, place)
        elif tag == "script":
            scripts.append(node.text() or "")
        elif tag == "title":
            sources.title = sources.title or normalise_space(node.text()[:LONGEST_TITLE])
        elif tag == "base":
            sources.base = sources.base or attributes.get("href")
        elif tag == "link":
            _add_link(sources, attributes)
        elif tag in ("h1", "time") or _is_telling(tag, attributes):
            _add_element(sources, around, node, tag, attributes, place)
    sources.graph = read_graph(scripts)
    return sources


def _is_telling(tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether an element's attributes speak of a property, a topic or an author."""
    if "itemprop" in attributes or "property" in attributes:
        return True
    if tag == "a" and (href := attributes.get("href")) and _TELLING_ADDRESS.search(href):
        return True
    if (rel := attributes.get("rel")) and not _TELLING_RELS.isdisjoint(rel.lower().split()):
        return True
    return _TELLING_CLASS.search(attributes.get("class") or "") is not None


def _add_meta(sources: Sources, attributes: dict[str, str | None], place: int) -> None:
    value = attributes.get("content")
    if not value or not (value := normalise_space(html.unescape(value) if "&" in value else value)):
        return
    stated = [name.lower() for key, name in attributes.items() if name and key in _META_NAMES]
    for name in set(" ".join(stated).split()):
        sources.meta.setdefault(name, []).append(value)
    if (prop := attributes.get("itemprop")) and "date" in prop.lower():
        sources.stamps.append(Stamp(value=value, text="", prop=prop.lower(), place=place, is_aside=False))


def _add_link(sources: Sources, attributes: dict[str, str | None]) -> None:
    href = attributes.get("href")
    for rel in (attributes.get("rel") or "").lower().split():
        if href:
            sources.links.setdefault(rel, []).append(href)


def _add_element(
    sources: Sources, around: Surroundings, node: Any, tag: str, attributes: dict[str, str | None], place: int
) -> None:
    prop, rel, href = (
        attributes.get("itemprop") or attributes.get("property") or "",
        attributes.get("rel") or "",
        attributes.get("href") or "",
    )
    if tag == "h1":
        if (whole := read_text(node)) and leads_home(node):
            sources.home_titles.append(whole)
        elif whole:
            text = read_heading(node, whole)
            sources.h1s.append((place, text, around.names(node)))
            if text != whole:
                sources.with_kickers[text] = whole
    elif tag == "time" or (prop and "date" in prop.lower()):
        _add_stamp(sources, around, node, attributes, prop, place)
        return
    rels = rel.lower().split() if rel else ()
    if tag == "a" and ("tag" in rels or TAG_ADDRESS.search(href)) and (text := read_text(node)):
        sources.tags.append(_read_tag(around, node, text, rels, href, place))
    how = _names_author(attributes, rels, prop, href if tag == "a" else "")
    if how:
        text = read_text(node) if how in ("rel", "itemprop", "href") or tag not in _BIG_TAGS else ""
        if text and len(text) <= _LONGEST_BYLINE:
            sources.authors.append(NameTag(text, how, place, around.is_aside(node), _find_group(node)))
    elif prop.lower() in _PROPS:
        sources.props.setdefault(prop.lower(), []).append(attributes.get("content") or read_text(node))


def _read_tag(around: Surroundings, node: Any, text: str, rels: Sequence[str], href: str, place: int) -> Tag:
    names = []
    for step, above in enumerate(around.boxes(node)):
        if step == _LEVELS_OF_TAG or above.tag in ("body", "html"):
            break
        names += [above.tag if above.tag in ASIDE_TAGS else "", above.names]
    is_category = "category" in rels or bool(_CATEGORY_ADDRESS.search(href))
    return Tag(text, _find_group(node), "tag" in rels, is_category, " ".join(filter(None, names)), place)


def _find_group(node: Any) -> int:
    """An id of the list that an element stands in, whether or not something is around it alone."""
    box = node.parent
    if box is not None and box.tag in ("li", "span", "div", "dd") and box.parent is not None:
        box = box.parent
    return box.mem_id if box is not None else 0


def _names_author(attributes: dict[str, str | None], rels: Sequence[str], prop: str, href: str) -> str | None:
    if "author" in rels:
        return "rel"
    if "author" in prop.lower().split():
        return "itemprop"
    if "/author" in href or "/autor" in href:
        return "href"
    names = (attributes.get("class") or "").lower()
    if "byline" in names or "by-line" in names:
        return "byline"
    return "class" if "aut" in names and not _NO_AUTHOR.search(names) else None


def _add_stamp(
    sources: Sources, around: Surroundings, node: Any, attributes: dict[str, str | None], prop: str, place: int
) -> None:
    value = next((v for key in _STAMPS if (v := attributes.get(key))), "")
    text = read_text(node)
    if value or text:
        names = f"{prop.lower()} {around.names(node)}"
        aside = around.is_aside(node)
        sources.stamps.append(Stamp(value=value.strip(), text=text, prop=names, place=place, is_aside=aside, node=node))


def read_links(tree: Any) -> list[tuple[Any, str]]:
    """All links of a page that show a text, each with it."""
    return [(node, text) for node in tree.css("a") if (text := read_text(node))] if tree else []


def list_links(links: Sequence[tuple[Any, str]], line: str, names: Sequence[str]) -> list[str]:
    """Texts of the links that stand in a line and in an element whose class holds one of ``names``, or in any."""
    found = [(node, text) for node, text in links if text in line]
    return [text for node, text in found[:_MOST_LINKS] if not names or _is_in_class(node.parent, names)]


def _is_in_class(node: Any, names: Sequence[str]) -> bool:
    while node is not None:
        held = node.attributes.get("class")
        if held and any(name in held for name in names):
            return True
        node = node.parent
    return False
