"""Keywords of the story, without the site's name, ids and site-wide words."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from flows.pages.json_ld import Graph, Node, strings
from flows.pages.line_tags import cut_linked_label
from flows.pages.metadata_sources import Seen, Sources, Tag
from flows.pages.normalise import EAST_ASIAN, fold_name, normalise_space
from flows.pages.types import Block
from flows.pages.urls import TAG_ADDRESS

_SEPARATOR = re.compile(r"\s*[,;|、，]\s*|\s+(?=#[^\W\d])")
_UUID = re.compile(
    r"[0-9a-f]{8}-[0-9a-f-]{20,}|[0-9a-f]{24,}|\d{5,}|https?://\S*|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de)",
    re.IGNORECASE,
)
_MACHINE = re.compile(r"\w[\w -]*:\s?\S.*|[a-z]+_[a-z_]+|[a-z]+=\S+|/\S*", re.IGNORECASE)
#: A count, a bullet, a full stop but for that of an abbreviation (``Ltd.``).
_COUNT = re.compile(r"\s*\(\d+(?:\s\w+)?\)$|^\(\d+\)\s*|^[#•·*–-]\s*|[,;:…]+$|(?<!\b\w{2})(?<!\b\w{3})(?<!\b\w{4})\.+$")
_QUOTED = re.compile(r"[\"“„«]\s?([^\"“”„«»]+?)\s?[\"”“»]")
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:nav|aside|navbar|navigation|menu|tagcloud|cloud|sidebar(?!-)|widget|related|trending"
    r"|popular|teasers?|recommend\w*"
    r"|comments?-list|hot-?topics|site-footer|footer-(?:nav|menu|links?|widgets?|col\w*)|breadcrumbs?"
    r"|most-\w+|sitemap|swiper|carousel)(?:$|[\s_-])"
)
#: Names of the list of one post's tags, whatever its links are called; and of one of its categories.
_OF_POST = re.compile(r"(?:^|[\s_-])(?:post|entry|detail)(?:[_-]+(?:body|bottom|content|meta))*[_-]+tags?(?:$|[\s_-])")
_CATEGORIES = re.compile(r"taxonomy-category|cat-links|post-categories")
#: Elements that are called after tags.
TAG_LISTS = ("tag", "topic", "keyword", "mots", "schlag", "label")
_HERE = re.compile(r"tag|topic|keyword|schlagw|stichw|thema|themen|etiquet|label|mots-cles|argoment|temas|sujets")
_LABEL = re.compile(
    r"^(?:tags?|labels?|topics?|keywords?|themen|stichw\w+|schlagw\w+|mots[ -]cl[ée]s|etiquetas|temas"
    r"|argomenti|tag|filed under"
    r"|tagged(?: with)?|getaggt mit|kategorien|more on|in this story)\b\s?[:：|]?\s*",
    re.IGNORECASE,
)
_LONGEST_WORD, _MOST, _MOST_META, _LONGEST_LIST, _MOST_WORDS, _FEW_LISTS = 60, 40, 12, 400, 6, 4
_METAS = frozenset(("keywords", "news_keywords"))
_FEWEST_PRINTED = 3  # of a list that may stand for its part
_FEWEST_PARTED, _LONGEST_PARTED = 3, 8  # words that nothing but blanks parts, and characters of the longest
_NEAR_RUN = 3  # blocks: a separator may stand between two tags


def find_keywords(
    sources: Sources,
    story: Node | None,
    site_names: Iterable[str],
    printed: Callable[[], Sequence[str]],
) -> tuple[str, ...]:
    """The keywords, of the first of these that has any.

    Tags printed as rel=tag links, JSON-LD, other links to topics in a list of tags, news_keywords, other lines
    of tags, meta keywords, article:tag, parsely and sailthru, other metas and nodes.  The order is measured: of
    any two that a page has, the earlier is right more often.
    """
    own = {folded for name in site_names if (folded := fold_name(name))}

    def meta() -> Sequence[str]:
        return _split(sources.all("keywords")[:1])

    ways: tuple[Callable[[], Sequence[str]], ...] = (
        lambda: rel_tags(sources.tags),
        lambda: extend_meta(_split(strings(story.get("keywords"))), meta, printed) if story else [],
        lambda: extend_links(tag_links(sources), printed),
        lambda: extend_meta(_split(sources.all("news_keywords")), meta, printed),
        printed,
        meta,
        lambda: _split(sources.all("article:tag", "og:article:tag")),
        lambda: _split(sources.all("parsely-tags", "sailthru.tags")),
        lambda: _split(_other_metas(sources)),
        lambda: _split(_other_nodes(sources.graph, story)),
    )
    return next((tuple(cleaned) for read in ways if (cleaned := clean_keywords(read(), own))), ())


def extend_links(links: Sequence[str], printed: Callable[[], Sequence[str]]) -> Sequence[str]:
    """Links to topics, or the printed list that they are part of: not every tag's address says that it is one."""
    if not links:
        return links
    whole = printed()
    if len(whole) < _FEWEST_PRINTED:
        return links
    return whole if set(map(fold_name, links)) < set(map(fold_name, whole)) else links


def extend_meta(
    words: Sequence[str], meta: Callable[[], Sequence[str]], printed: Callable[[], Sequence[str]]
) -> Sequence[str]:
    """Words of one meta, or the list that has all of them and more: as the page prints it, or another meta."""
    own = set(map(fold_name, words))
    longer = (found for found in (printed(), meta()) if own <= set(map(fold_name, found)) and len(found) <= _MOST_META)
    return next(longer, words) if words else words


def _other_metas(sources: Sources) -> list[str]:
    """Metas whose names speak of keywords, beyond those that many sites have."""
    return next((values[:1] for name, values in sources.meta.items() if "keyword" in name and name not in _METAS), [])


def _other_nodes(graph: Graph, story: Node | None) -> list[str]:
    """Keywords of the one other node that has any, such as a recipe; then what the story is about."""
    found = [found for node in graph.nodes if node is not story and (found := strings(node.get("keywords")))]
    if found:
        return found[0] if len(found) == 1 else []
    return strings(story.get("about")) if story else []


def is_elsewhere(names: str) -> bool:
    """Whether names around a link are those of menus, clouds of tags and lists of other stories."""
    return _ELSEWHERE.search(names) is not None and not _OF_POST.search(names)


def is_machine_word(text: str) -> bool:
    """Whether a text is an id, a number or an address."""
    return _UUID.fullmatch(text) is not None


def split_words(text: str) -> list[str]:
    """A keyword field's parts; a Python- or JSON-like list is read as one, and blanks part Chinese words."""
    text = text.strip().strip("[]")
    parts = [part.strip("\"' ") for part in _SEPARATOR.split(text)]
    words = text.split() if len(parts) == 1 and max(text, default="") > EAST_ASIAN else []
    return words if len(words) >= _FEWEST_PARTED and max(map(len, words)) <= _LONGEST_PARTED else parts


def _split(values: Iterable[str]) -> list[str]:
    return [part for value in values for part in split_words(value)]


def clean_keywords(words: Iterable[str], own: set[str]) -> list[str]:
    """Each keyword once, without the site's names, ids, counts and machine labels."""
    found: dict[str, str] = {}
    for word in words:
        word = _COUNT.sub("", normalise_space(html.unescape(word))).strip()
        word = word if "«" in word else word.rstrip(" »›→")
        word = quoted[1] if (quoted := _QUOTED.fullmatch(word)) else word
        folded = fold_name(word)
        if (
            not folded
            or folded in own
            or len(word) > _LONGEST_WORD
            or _UUID.fullmatch(word)
            or _MACHINE.fullmatch(word)
        ):
            continue
        found.setdefault(word.casefold(), word)
    return list(found.values())[:_MOST]


def rel_tags(tags: Sequence[Tag]) -> list[str]:
    """Links with rel=tag that are neither categories nor in a cloud or a list of other stories."""
    own = [
        tag
        for tag in tags
        if tag.is_rel and not tag.is_category and not is_elsewhere(tag.names) and not _CATEGORIES.search(tag.names)
    ]
    return _first_run(own)


def tag_links(sources: Sources) -> list[str]:
    """Links to topics that stand together in one list that is called after tags: the page's own, else the longest."""
    top = sources.h1s[0][0] if sources.h1s else -1
    below = [tag for tag in sources.tags if not tag.is_rel and not tag.is_category and tag.place > top]
    near = [tag for tag in below if not is_elsewhere(tag.names)]
    groups = [list(group) for _, group in groupby(near, key=lambda t: t.group)]
    named = [g for g in groups if _HERE.search(g[0].names) and len(g) <= _MOST_META * 2]
    stated = {fold_name(word) for word in _split([*sources.all("news_keywords")[:1], *sources.all("keywords")[:1]])}
    own = [g for g in named if len(g) > 1 and stated.issuperset(fold_name(t.text) for t in g)]
    return [t.text for t in max(own or named, key=len)] if named else []


def _first_run(tags: Sequence[Tag]) -> list[str]:
    """The story's own list; on a page with teasers, each of which has one, the largest of the first few."""
    groups = Counter(tag.group for tag in tags)
    if len(groups) > _FEW_LISTS:
        named = [tag for tag in tags if _HERE.search(tag.names)] or tags
        first = list(dict.fromkeys(tag.group for tag in named))[:_FEW_LISTS]
        best = max(first, key=lambda group: groups[group])
        return [tag.text for tag in tags if tag.group == best]
    return [tag.text for tag in tags]


def printed_tags(seen: Seen, links: Callable[[str, Sequence[str]], Sequence[str]]) -> list[str]:
    """Blocks that stand together after the headline and are labelled as keywords: the largest such list.

    ``links`` gives the texts of a line's links in elements that are called so, or in any; they part what is printed
    without commas.
    """
    runs: list[list[str]] = []
    before = -_NEAR_RUN
    for position, (block, label) in enumerate(zip(seen.blocks, seen.labels, strict=True)):
        if label != "keywords" or position <= (seen.headline or 0):
            continue
        if len(block.text) > _LONGEST_LIST or (block.markup and _ELSEWHERE.search(block.markup.hints[:120])):
            continue
        linked = block.markup.link_chars if block.markup else 0
        labelled = cut_linked_label(block.text, linked)
        text = labelled or _LABEL.sub("", block.text)
        words = split_words(text)
        if linked < 0.5 * len(text):
            continue
        if len(words) == 1 and len(text.split()) > 1:
            is_told = labelled or seen.labels[position - 1] == "keywords_label" or is_tag_address(block)
            words = split_at_links(text, links(text, () if is_told else TAG_LISTS)) or words
        if position >= before + _NEAR_RUN:
            runs.append([])
        runs[-1] += words
        before = position
    good = [run for run in runs if all(len(word.split()) <= _MOST_WORDS for word in run)]
    return max(good[:_FEW_LISTS], key=len, default=[])


def is_tag_address(block: Block) -> bool:
    """Whether a block's first link leads to a tag, as its address says."""
    return block.markup is not None and TAG_ADDRESS.search(block.markup.href or "") is not None


def split_at_links(text: str, links: Sequence[str]) -> list[str]:
    """The parts of a line of links, where they make up most of it."""
    found = {link for link in links if link in text}
    inner = [link for link in found if not any(link != other and link in other for other in found)]
    covered = sum(map(len, inner))
    return sorted(inner, key=text.index) if covered > 0.7 * len(text.replace(" ", "")) else []
