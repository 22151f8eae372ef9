"""Signs of pages that stand in a story's place: none there, moved, a site that rests, a guard, a wall of consent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from flows.pages import kinds_words as words
from flows.pages.kinds_look import Look
from flows.pages.kinds_notices import NOTICE_MARKS, notice_text, notice_title
from flows.pages.kinds_signs import is_heading
from schemas.vocabulary import BODY

_ENOUGH, _LITTLE, _HARDLY_ANY = 120, 60, 25  # words of body
_EXCUSE = 200  # characters of a body's opening
_LONGEST_TITLE = 120  # characters
_MOST_HEADINGS = 60  # blocks in which a notice's heading is looked for
_SOON = 60  # seconds until a page leads elsewhere
_LEADS = re.compile(r"\s*(\d{1,3})(?:\.\d+)?\s*[;,]\s*(?:url\s*=)?\s*['\"]?([^'\"\s]+)", re.IGNORECASE)
_ASKING, _MOST_ASKING = 0.3, 6_000  # share of the page's characters; characters of such a page
_MISSING_CLASS = "error404"  # WordPress
_PARTS = re.compile(r"\s[|–—·»•-]{1,2}\s|\s?[|»]\s?")  # a colon parts a headline, too
_ENDS = " .!?…:-–|\"'“”»«"


def says_error(look: Look) -> bool:
    """The title or a short body says that there is no such page, or asks whether a person is there."""
    if look.words > _ENOUGH:
        return False
    if any(words.ERROR_TITLE.fullmatch(part) for part in _part_title(look.title)) and not look.is_story:
        return True
    if look.is_dated:
        return False
    if words.ERROR_TITLE.search(look.title) and look.words < _HARDLY_ANY:
        return True
    said = " ".join(block.text for block in look.blocks[:60] if len(block.text) < 600)
    opening = look.body[0].text if look.body else ""
    return bool(words.ERROR_TEXT.search(said if look.words < _LITTLE else opening[:_EXCUSE]))


def is_titled_notice(look: Look) -> bool:
    """A title, a part of one, or a heading that leads nowhere is a notice's and nothing else, above hardly any text."""
    if look.words > _ENOUGH or look.is_story or look.is_dated:
        return False
    return any(notice_title().fullmatch(title) for title in _list_titles(look))


def _list_titles(look: Look) -> Iterator[str]:
    titles = [look.facts.headline or "", look.sources.title, *(text for _, text, _ in look.sources.h1s)]
    headings = [b for b in look.blocks[:_MOST_HEADINGS] if is_heading(b)]
    titles += [b.text for b in headings if b.markup and not b.markup.link_chars]
    for title in dict.fromkeys(titles):
        yield from _part_title(title)


def _part_title(title: str) -> Iterator[str]:
    """A title, and what of it stands before or behind the site's name."""
    if title and len(title) <= _LONGEST_TITLE:
        plain = title.replace("’", "'")
        yield from dict.fromkeys(part.strip(_ENDS) for part in (plain, *_PARTS.split(plain)))


def says_notice(look: Look) -> bool:
    """The few lines of a page without headline or date of its own are a notice's."""
    if look.words > _LITTLE or look.is_story or look.is_dated or look.og_type == "article":
        return False
    return any(notice_text().search(block.text.replace("’", "'")) for block in look.body)


def is_marked_notice(look: Look) -> bool:
    """Elements that publishing systems and guards set on such pages alone."""
    tree = look.sources.tree
    if look.is_story or tree is None or tree.body is None:
        return False
    if _MISSING_CLASS in (tree.body.attributes.get("class") or "").split():
        return True
    return look.words <= _ENOUGH and bool(tree.css_matches(NOTICE_MARKS))


def leads_elsewhere(look: Look) -> bool:
    """A page of few words that soon opens another."""
    refresh = look.sources.first("refresh")
    if refresh is None or look.words > _ENOUGH or look.is_story or look.is_dated:
        return False
    found = _LEADS.match(refresh)
    if found is None or int(found[1]) > _SOON:
        return False
    try:
        there = urlsplit(urljoin(look.url, found[2]))
        return (there.netloc, there.path) != urlsplit(look.url)[1:3]
    except ValueError:
        return False


def asks_for_consent_alone(look: Look) -> bool:
    """A wall that asks for consent to cookies and shows nothing else."""
    if look.is_dated or look.paragraphs > 8 or look.page_size > _MOST_ASKING:
        return False
    asking = [len(b.text) for b in look.blocks if words.CONSENT.search(b.text)]
    if len(asking) >= 2 and sum(asking) > _ASKING * look.page_size:
        return True
    return _is_wall_of_consent(look)


def _is_wall_of_consent(look: Look) -> bool:
    """Whether most of what is seen is of cookies, partners and consent, in whatever language."""
    if look.is_story or look.og_type == "article":
        return False
    seen = [
        (block.text, label)
        for block, label in zip(look.blocks, look.labels, strict=True)
        if not (block.markup and block.markup.hidden)
    ]
    asking = [len(t) for t, label in seen if label == "cookie_notice" or len(set(_folded(t))) >= 2]
    told = sum(len(t) for t, label in seen if label in BODY and not words.CONSENT_WORDS.search(t))
    return len(asking) >= 2 and sum(asking) > _ASKING * look.page_size and told < sum(asking)


def _folded(text: str) -> Iterator[str]:
    return (found.group().casefold()[:5] for found in words.CONSENT_WORDS.finditer(text))


def asks_to_log_in(look: Look) -> bool:
    """A form for a password, and hardly a word beside it."""
    if (look.body and (look.words > _LITTLE or look.is_dated)) or look.is_story or look.sources.tree is None:
        return False
    return bool(look.sources.tree.css_matches("form input[type='password']")) and any(
        words.LOG_IN_TITLE.fullmatch(title) for title in _list_titles(look)
    )
