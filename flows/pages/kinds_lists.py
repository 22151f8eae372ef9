"""Signs of pages that list stories: fronts, sections, searches, weblogs, registers."""

from __future__ import annotations

from collections.abc import Sequence

from flows.pages import kinds_words as words
from flows.pages.kinds_look import Look, path_of
from flows.pages.kinds_signs import is_heading
from flows.pages.normalise import EAST_ASIAN, fold_name
from flows.pages.types import Block
from flows.pages.urls import is_front
from schemas.vocabulary import BODY

_TEASERS = frozenset(("related_headline", "listing_item"))
_THREADS = frozenset(("discussionforumposting", "qapage"))
_LITTLE = 60  # words of body
_LINKED, _SOME_HEADINGS = 0.8, 4  # share of a heading's characters; headings
_JUST_ABOVE = 4  # blocks above a post's text, where its title is
_SOME_POSTS = 3  # titles that are links among the body
_SOME_LETTERS = 20
_FEW_TEASERS, _SOME_TEASERS, _MANY_TEASERS, _WORDS_A_TEASER = 4, 8, 15, 6
_MOST_WORDS, _MOST_CHARS = 3, 8  # of a section's name, in scripts with blanks and without


def is_front_page(look: Look) -> bool:
    """The site's root, which is no story whatever its date, or a section front with far more teasers than text."""
    if not look.url or look.is_story or not is_front(look.url):
        return False
    teasers = _teasers(look)
    if _is_root(look):
        return teasers >= _SOME_TEASERS or has_linked_headings(look)
    return not look.is_dated and teasers >= _MANY_TEASERS and look.words < _WORDS_A_TEASER * teasers


def has_linked_headings(look: Look) -> bool:
    """Headings that are links: a front's teasers, where a story's own headings lead nowhere."""
    headings = [block for block in look.blocks if is_heading(block)]
    linked = _count_linked(headings)
    return linked >= _SOME_HEADINGS and linked > len(headings) / 2


def _count_linked(headings: Sequence[Block]) -> int:
    return sum(b.markup.link_chars > _LINKED * len(b.text) for b in headings if b.markup)


def lists_posts(look: Look) -> bool:
    """Several posts one below the other, each under a title that leads to it, at a front's address: a weblog."""
    if look.url and not (is_front(look.url) or words.LIST_ADDRESS.search(look.path)):
        return False
    if look.is_story or look.types & _THREADS or look.og_type == "article":
        return False
    body = [place for place, label in enumerate(look.labels) if label in BODY]
    if not body:
        return False
    is_list = words.LIST_PAGE.search(look.path) is not None and look.words < _LITTLE
    last = len(look.blocks) if is_list else body[-1]
    inside = [b for b in look.blocks[max(0, body[0] - _JUST_ABOVE) : last] if is_heading(b)]
    hrefs = {b.markup.href or "" for b in inside if b.markup and b.markup.link_chars > _LINKED * len(b.text)}
    places = {path for href in hrefs if (path := path_of(href)) not in ("", look.path)}
    return len(places) >= _SOME_POSTS and _count_linked(inside) > len(inside) / 2


def lists_stories(look: Look) -> bool:
    """Many teasers, little text, and neither story markup nor a date of its own."""
    if look.is_dated or look.is_story or look.og_type == "article":
        return False
    stated = "collectionpage" in look.types or bool(words.LIST_ADDRESS.search(look.path))
    teasers = _teasers(look)
    if stated:
        return teasers >= _SOME_TEASERS and look.words < _WORDS_A_TEASER * 2 * teasers
    return teasers >= _MANY_TEASERS and look.words < min(_LITTLE, _WORDS_A_TEASER * teasers)


def lists_letter(look: Look) -> bool:
    """One letter's page of a register: its address ends with the letter, and the page has a row of them all."""
    if not words.LETTER_ADDRESS.search(look.url):
        return False
    return len({b.text for b in look.blocks if len(b.text) == 1 and b.text.isupper()}) >= _SOME_LETTERS


def _teasers(look: Look) -> int:
    """Distinct headlines of other stories."""
    return len({fold_name(b.text) for b, label in zip(look.blocks, look.labels, strict=True) if label in _TEASERS})


def lists_rows(look: Look) -> bool:
    """A few teasers and next to no text, where two more signs say so: the address, the name, the rows, their pages."""
    if look.is_story or look.og_type == "article" or look.words > _LITTLE:
        return False
    is_root, teasers = _is_root(look), _teasers(look)
    is_named = names_section(look)
    is_list = _is_list_address(look.url) or (is_named and bool(look.url) and is_front(look.url))
    if teasers < _FEW_TEASERS or look.words > _WORDS_A_TEASER * teasers or (look.is_dated and not (is_list or is_root)):
        return False
    states_site = is_root and look.og_type == "website"
    return is_list + is_root + states_site + is_named + has_linked_headings(look) + has_pages(look) >= 2


def _is_list_address(url: str) -> bool:
    return words.LIST_QUERY.search(url) is not None and not words.STORY_QUERY.search(url)


def _is_root(look: Look) -> bool:
    return bool(look.url) and look.path.strip("/") == "" and "?" not in look.url


def names_section(look: Look) -> bool:
    """Whether the page is called as one of its menu's links is, or by a word or two."""
    name = look.sources.title if look.facts.headline is None else look.facts.headline
    first = words.TITLE_PARTS.split(name)[0].strip()
    if not first:
        return False
    is_short = len(first) <= _MOST_CHARS if first > EAST_ASIAN else len(first.split()) <= _MOST_WORDS
    menu = {fold_name(b.text) for b, label in zip(look.blocks, look.labels, strict=True) if label == "navigation"}
    return is_short or fold_name(first) in menu


def has_pages(look: Look) -> bool:
    """Whether a row of numbers leads to the list's next pages: 1, 2, 3."""
    numbers = [b.text for b in look.blocks if len(b.text) <= 2 and b.text.isdecimal()]
    return any(numbers[i : i + 2] in (["1", "2"], ["2", "3"]) for i in range(len(numbers)))


def found_nothing(look: Look) -> bool:
    """A search that says that it found nothing."""
    if not words.SEARCH_ADDRESS.search(look.url) or look.is_story or look.words > _LITTLE:
        return False
    return any(words.NO_RESULTS.search(block.text) for block in look.blocks)
