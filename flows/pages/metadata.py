"""What an HTML page says about its story: candidates with their basis, and one chosen of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache, partial
from itertools import islice, takewhile

from flows.pages.json_ld import Node, as_list, choose_story, find_stories, strings, truth_of, types_of
from flows.pages.language import add_region, clean_tag
from flows.pages.metadata_bylines import find_bylines, find_datelines
from flows.pages.metadata_dates import find_dates, find_replay
from flows.pages.metadata_headline import Printed, choose_headline, overlap, title_parts
from flows.pages.metadata_keywords import find_keywords, printed_tags
from flows.pages.metadata_names import find_authors
from flows.pages.metadata_sections import find_section, stated_sections
from flows.pages.metadata_sources import Seen, Sources, list_links, read_links
from flows.pages.normalise import EAST_ASIAN, fold_name
from flows.pages.text_captions import is_credited
from flows.pages.types import Block, Facts, Moment
from flows.pages.urls import absolute_url, site_of
from schemas.vocabulary import BODY

_SITE_TYPES = frozenset(("website", "organization", "newsmediaorganization", "corporation"))
_SAME, _LIKE, _SURE = 0.8, 0.6, 1.4
_DAY_BEFORE = 30  # characters: a day or a topic above the headline, in the same heading
_LONGEST_NAME, _ABOVE = 80, 14  # characters; blocks above the headline where its section stands
_OPENING, _MOST_OPENING = 100, 8  # characters of a paragraph; lines that may stand above it
_DATELINES = 3  # blocks of the body that may open with where the story was written
_SIGNED_ABOVE = 3  # blocks above the story in which its by-line stands
_BYLINE = 4  # blanks in a line that may name the author and no more
_LONGEST_SITE = 12  # characters of a site and its section in a title
_TOP_HEADINGS = frozenset(("h1", "h2"))
_HEADINGS = frozenset(("h1", "h2", "h3"))


def state_facts(
    sources: Sources,
    url: str | None,
    blocks: Sequence[Block],
    labels: Sequence[str],
    captured_at: datetime | None,
) -> Facts:
    """All facts of an HTML page; ``blocks`` and ``labels`` are what its visible text was read as."""
    canonical = find_canonical(sources, url)
    story = find_story(sources, url, canonical)
    site = site_of(canonical) or site_of(url)
    replayed = find_replay(sources)
    names = list(site_names(sources, story, site))
    stated = strings(story.get("headline") or story.get("name"))[:1] if story else []
    printed = [block.text for block, label in zip(blocks, labels, strict=True) if label == "headline"]
    headings = partial(_headings, blocks) if story and story.get("headline") else tuple  # a video has but a name
    lines, openings = partial(_short_lines, blocks), partial(_opening_lines, blocks, labels)
    headline, basis = choose_headline(sources, stated, names, Printed(printed, lines, headings, openings))
    seen = see_story(blocks, labels, headline)
    language = find_language(sources, story)
    dates = find_dates(sources, story, url, seen, add_region(language, url), captured_at or replayed)
    top = seen.headline or 0
    above = list(zip(blocks[:top], labels[:top], strict=True))[-_ABOVE:]

    links = cache(partial(read_links, sources.tree))  # once, and only where somebody asks

    def links_in(line: str, names: Sequence[str]) -> list[str]:
        return list_links(links(), line, names)

    told = (block.text for block, label in zip(blocks, labels, strict=True) if label in BODY)
    places = find_datelines(islice(told, _DATELINES))
    authors = find_authors(
        sources,
        story,
        find_bylines(seen),
        [*names, *_site_in_title(sources.title)],
        [*places, *stated_sections(sources, story), headline or ""],
    )
    return Facts(
        headline=headline,
        headline_basis=basis,
        authors=authors,
        section=find_section(sources, story, headline, above, url or canonical, links_in, [*names, *authors]),
        keywords=find_keywords(sources, story, names, cache(lambda: printed_tags(seen, links_in))),
        published=dates.published,
        published_basis=dates.basis,
        modified=dates.modified,
        date_evidence=dates.evidence,
        captured=Moment(replayed, 0, "second") if replayed else None,
        canonical_url=canonical,
        site_name=find_site_name(sources, story, site),
        image_url=find_image(sources, story, url),
        language=language,
        is_accessible_for_free=find_access(sources, story),
    )


def find_story(sources: Sources, url: str | None, canonical: str | None) -> Node | None:
    """The JSON-LD node that is this page's story."""

    def fits(headline: str) -> bool:
        said = [*(text for _, text, _ in sources.h1s[:6]), *sources.all("og:title")[:1], sources.title]
        return any(overlap(headline, text) > _LIKE for text in said)

    return choose_story(find_stories(sources.graph), [url, canonical, sources.first("og:url")], fits)


def site_names(sources: Sources, story: Node | None, site: str | None) -> Iterator[str]:
    """Names that the site goes by, its domain among them."""
    if site:
        yield site
        yield site.split(".")[0]
    yield from sources.home_titles
    yield from sources.all("og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site")
    for node in sources.graph.nodes:
        if types_of(node) & _SITE_TYPES:
            yield from strings(node.get("name"))
            yield from strings(node.get("alternateName"))
    if story:
        for part in as_list(story.get("publisher")):
            yield from strings(part)


def _site_in_title(title: str) -> Iterator[str]:
    """What stands behind the last sign of a title in a script without blanks: the site, or its section."""
    cut = max(map(title.rfind, "_|-–—"))
    if cut > 0 and len(title) - cut <= _LONGEST_SITE and max(title[cut:]) > EAST_ASIAN:
        yield title[cut + 1 :].strip()


def find_site_name(sources: Sources, story: Node | None, site: str | None) -> str | None:
    """The name that the site gives itself; where no field holds it, the part of the title that its domain spells."""
    stated = [
        *sources.all("og:site_name"),
        *(strings(story.get("publisher")) if story else []),
        *(name for node in sources.graph.nodes if "website" in types_of(node) for name in strings(node.get("name"))),
        *sources.all("application-name", "apple-mobile-web-app-title"),
    ]
    found = next((name for name in stated if _may_be_site_name(name)), None)
    if found is None and site is not None:
        label = fold_name(site.split(".")[0])
        found = next((part for part in title_parts(sources.title) if fold_name(part) == label), None)
    return found or next(filter(_may_be_site_name, sources.home_titles), None)


def _may_be_site_name(name: str) -> bool:
    return bool(name) and len(name) <= _LONGEST_NAME and "://" not in name


def find_canonical(sources: Sources, url: str | None) -> str | None:
    """The address that the page calls its own."""
    base = url or sources.base
    stated = [*sources.links.get("canonical", ()), *sources.all("og:url")]
    return next((found for href in stated if (found := absolute_url(base, href))), None)


def see_story(blocks: Sequence[Block], labels: Sequence[str], headline: str | None) -> Seen:
    """The page's blocks and where the story stands: without its headline right above its first paragraph."""
    body = [position for position, label in enumerate(labels) if label in BODY]
    place = find_headline_block(blocks, headline, body[0] if body else None)
    if body and (place is None or place > body[-1]):
        place = max(0, body[0] - 1)
    first = next((position for position in body if place is None or position > place), None)
    return Seen(blocks, labels, place, first, body[-1] if body else None)


def find_headline_block(blocks: Sequence[Block], headline: str | None, body: int | None) -> int | None:
    """Position of the block that prints the headline: an h1 before an h2, and that before any other.

    Of like ones the last above ``body``, where the story begins: menus and teasers above print it, too.
    """
    if not headline:
        return None
    best, score, key, size = None, _SAME, fold_name(headline), len(headline)
    for position, block in enumerate(blocks):
        text, markup = block.text, block.markup
        if markup is None or markup.hidden:
            continue
        if markup.tag in _TOP_HEADINGS:
            found = _rank_heading(text, markup.tag, headline)
        elif abs(len(text) - size) <= 8 and fold_name(text) == key:
            found = 1.0
        else:
            continue
        if found > score or (found == score and body is not None and position < body):
            best, score = position, found
        if score >= _SURE:
            break
    return best


def _rank_heading(text: str, tag: str, headline: str) -> float:
    """How well a heading says the headline: more than 1 where it says no other."""
    more = len(text) - len(headline)
    if more > len(headline) + 80:
        return 0.0
    rank = 0.4 if tag == "h1" else 0.2
    return rank + (1.0 if 0 < more <= _DAY_BEFORE and text.endswith(headline) else overlap(text, headline))


def _short_lines(blocks: Sequence[Block]) -> list[str]:
    return [b.text for b in blocks if 12 <= len(b.text) <= 200 and not (b.markup and b.markup.hidden)]


def _headings(blocks: Sequence[Block]) -> list[str]:
    return [b.text for b in blocks if b.markup and b.markup.tag in _HEADINGS and not b.markup.hidden]


def _opening_lines(blocks: Sequence[Block], labels: Sequence[str]) -> list[str]:
    """Lines of the body above its first paragraph: those that are set as subheads, then long ones that are no sentence.

    On a page that has headings they are headings alone; what a picture shows, and whose it is, is none.
    """
    body = [(block.text, label) for block, label in zip(blocks, labels, strict=True) if label in BODY]
    if headings := _headings(blocks):
        first = next((text for text, label in body if label == "subhead" and text in headings), None)
        return [first] if first is not None and first in (headings[0], body[0][0]) else []
    above = [*takewhile(lambda line: line[1] == "subhead" or len(line[0]) < _OPENING, body[:_MOST_OPENING])]
    plain = [text for text, _ in above if text[-1].isalnum() and text.count(" ") > _BYLINE and not is_credited(text)]
    return [*(text for text, label in above if label == "subhead"), *plain] or _above_byline(blocks, labels)


def _above_byline(blocks: Sequence[Block], labels: Sequence[str]) -> list[str]:
    """The line above the by-line that stands above the story, as in the cells of old pages; empty without one."""
    first = next((i for i, label in enumerate(labels) if label in BODY), 0)
    signed = next((i for i in range(max(1, first - _SIGNED_ABOVE), first) if labels[i] == "byline"), None)
    if signed is None:
        return []
    text, markup = blocks[signed - 1].text, blocks[signed - 1].markup
    is_line = text[-1].isalnum() and text.count(" ") > _BYLINE and len(text) < _OPENING
    return [text] if is_line and markup is not None and not markup.link_chars else []


def find_language(sources: Sources, story: Node | None) -> str | None:
    """The language that the page declares."""
    stated = [
        sources.language,
        *(strings(story.get("inLanguage")) if story else []),
        sources.first("content-language", "language", "dc.language", "og:locale"),
    ]
    return next((tag for text in stated if (tag := clean_tag(text))), None)


def find_image(sources: Sources, story: Node | None, url: str | None) -> str | None:
    """Address of the story's main picture."""
    stated = [sources.first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")]
    pictures = as_list(story.get("image")) if story else []
    stated += [href for item in pictures for href in strings(item.get("url") if isinstance(item, dict) else item)]
    return next((found for href in stated if isinstance(href, str) and (found := absolute_url(url, href))), None)


def find_access(sources: Sources, story: Node | None) -> bool | None:
    """Whether the page says that it is free to read."""
    if story and "isAccessibleForFree" in story:
        return truth_of(story["isAccessibleForFree"])
    tier = (sources.first("article:content_tier", "og:article:content_tier") or "").lower()
    return {"free": True, "metered": False, "locked": False}.get(tier)
