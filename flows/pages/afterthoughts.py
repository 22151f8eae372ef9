"""What facts and kind say of single blocks, once they are known: the headline, entry times, paywall lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from flows.pages.dates import Found, find_date_line, find_moments, has_digit
from flows.pages.dom_labels import name_day, says_date
from flows.pages.kinds_signs import (
    find_gate,
    find_wall,
    is_entry_moment,
    is_entry_time,
    is_in_gate,
    is_minute,
    is_paywall_line,
    opens_entry,
)
from flows.pages.normalise import fold_name
from flows.pages.types import Block, Decision, Facts, Moment
from schemas.vocabulary import BODY

_LATEST = 3  # body blocks before the headline cannot stand any more, nor a by-line; and at the end, behind a signature
_MISTAKEN = frozenset(("related_headline", "related_label"))  # what a headline that is a link may look like
_COARSE = frozenset(("html.menu", "html.footer"))  # a whole menu in one block, a breadcrumb
_ALL_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LONGEST_HEADING = 60  # characters; longer ones are the story's last words in large print
_LINE, _TOP_HEADINGS = 2, {"h1": 4, "h2": 3}  # ranks of what prints the headline
_LINKED = 0.6  # share of a line's characters in links, from which it is a link
_SIGNS_MOST = 2  # times the letters of a headline that it takes with all its signs and blanks
#: What a by-line may look like, and how many blocks above the story it may stand.
_TAKEN_FOR = frozenset(
    ("navigation", "footer", "published", "section", "newsletter", "keywords", "editor_note", "share")
)
_NEAR_TOP = 10
_PLAIN, _BESIDE = frozenset(("html.inside", "html.before")), 4  # what nothing names; blocks from the headline on
_SURE = 0.85  # a bio that a model takes for the story is often its last paragraph
_PLACE_WORDS = 3  # beside the story's day
_KICKER_WORDS = 4  # blanks in a line above the headline that may open the story
_LONGEST_BYLINE, _BYLINE_WORDS, _LONGEST_DATE = 160, 4, 80
_LONGEST_ROLE, _ROLE_WORDS = 50, 6
_ROLE = re.compile(r"[^\W\d_a-zß-ÿ][^\d:;.!?/|<>()]*[^\W\d_]")
_IN_BRACKETS = re.compile(r"\s\([^()]{2,60}\)$")
_SIGNS = " -–—()[]."  # around a signature
_ENDS = (".", "!", "?", "”", "“", '"', "»")
_SOME_TIME = datetime(2000, 1, 2, tzinfo=UTC)
#: What follows a name where a text tells who its author is.
_TELLS = re.compile(
    r"(?:,[^.]{2,80},)? (?:is|was|has|writes|covers|reports|works|ist|war|hat|schreibt|arbeitet|berichtet|est|écrit"
    r"|es|escribe|é|è|scrive|schrijft|jest) "
)
_WORD = re.compile(r"[^\W\d_]+")

_Found = tuple[str, str, float]  # label, rule, confidence


class _Page(NamedTuple):
    """What is asked of a page for each of its blocks."""

    blocks: Sequence[Block]
    decisions: Sequence[Decision]
    kind: str
    headline: str  # as names are compared; empty without one
    authors: Sequence[str]
    published: Moment | None
    gate: int | None  # the block where a paywall's offer begins, in an element of its own
    wall: int | None  # the line of the body where it does
    size: int  # blocks of the body


def revise_decisions(blocks: Sequence[Block], decisions: Sequence[Decision], kind: str, facts: Facts) -> list[Decision]:
    """Blocks that turn out to be something else: headline, by-line, author's bio, a live entry's time, an offer."""
    labels = [decision.label for decision in decisions]
    gate = find_gate(blocks, labels) if kind == "paywall_stub" else None
    wall = find_wall(blocks, labels) if kind == "paywall_stub" else None
    count = sum(label in BODY for label in labels)
    headline = fold_name(facts.headline or "")
    page = _Page(blocks, decisions, kind, headline, facts.authors, facts.published, gate, wall, count)
    revised = list(decisions)
    seen = kept = 0
    has_headline, dated = "headline" in labels, range(0)  # ``dated``: right below the headline
    own = None if has_headline else find_own_headline(blocks, decisions, page.headline)
    signed = find_own_byline(blocks, decisions, facts.authors)
    for i, label in enumerate(labels):
        found = None
        if label in BODY:
            seen += 1
            found = _revise_body(page, i, seen, is_early=kept < _LATEST)
            if found is None and label == "paragraph" and kept < _LATEST and i and is_byline(revised[i - 1]):
                found = _revise_role(blocks[i].text)
            kept += found is None
        elif kind == "live_blog" and _heads_entry(decisions, revised, i):
            found = "subhead", "html.entry_headline", 0.6
        elif i == own:
            found = "headline", "html.headline", 0.9
        elif i == signed:
            found = "byline", "html.author_line", 0.9
        elif i in dated and decisions[i].rule in _PLAIN and (stated := find_stated_day(blocks[i].text)):
            found = stated, "html.date_line", 0.8
        if found is not None:
            revised[i] = Decision(*found, label)
        if revised[i].label == "headline":
            has_headline, dated = True, range(i + 1, i + _BESIDE)
            revised[:i] = [_name_kicker(blocks[j], found) for j, found in enumerate(revised[:i])]
    if kind != "live_blog":
        _leave_out_last_headings(blocks, revised)
    return revised


def _heads_entry(decisions: Sequence[Decision], revised: Sequence[Decision], i: int) -> bool:
    """Whether a line that nothing names stands between an entry's time and its text: the entry's own headline."""
    if decisions[i].rule != "html.inside" or i == 0 or i + 1 == len(decisions):
        return False
    return revised[i - 1].label == "live_entry_time" and decisions[i + 1].label in BODY


def _leave_out_last_headings(blocks: Sequence[Block], revised: list[Decision]) -> None:
    """A heading that nothing of the story stands below heads something else: a postscript, a box."""
    for i in range(len(revised) - 1, -1, -1):
        if revised[i].label in BODY:
            markup, text = blocks[i].markup, blocks[i].text
            if revised[i].label != "subhead" or markup is None or markup.tag not in _ALL_HEADINGS:
                return
            if len(text) > _LONGEST_HEADING or (text[-1] in ".!?…" and " " in text):
                return
            revised[i] = Decision("related_label", "html.last_heading", 0.6, "subhead")


def _name_kicker(block: Block, decision: Decision) -> Decision:
    """A block above the headline: what of it is body and no more than some words is a kicker."""
    if decision.label not in BODY or block.text.count(" ") >= _KICKER_WORDS or block.text.endswith(_ENDS):
        return decision
    return Decision("topic", "html.kicker", 0.7, decision.label)


def find_own_headline(blocks: Sequence[Block], decisions: Sequence[Decision], headline: str) -> int | None:
    """Place of the line that prints the headline, whatever it was taken for; ``headline`` as names are compared.

    A class near it may speak of days, tags or sharing, as of the whole story.  A heading comes before other lines, and
    of like ones the last above the story, since ways and teasers print it, too; inside the story only a heading counts.
    """
    if not headline:
        return None
    body = [i for i, decision in enumerate(decisions) if decision.label in BODY]
    first, last = (body[0], body[-1]) if body else (len(blocks), len(blocks))
    best, most = None, 0
    for i, block in enumerate(blocks[:last]):
        if not len(headline) <= len(block.text) <= _SIGNS_MOST * len(headline):
            continue
        rank = _rank_headline(block, decisions[i])
        is_better = rank >= max(most, 1) if i < first else rank > max(most, _LINE)
        if is_better and fold_name(block.text) == headline:
            best, most = i, rank
    return best


def _rank_headline(block: Block, decision: Decision) -> int:
    """How likely a line that says the headline is the headline: a heading, a line, a link."""
    markup = block.markup
    if markup is None or markup.hidden or decision.rule in _COARSE:
        return 0
    if markup.tag in _TOP_HEADINGS:
        return _TOP_HEADINGS[markup.tag]
    is_link = markup.link_chars >= _LINKED * len(block.text)
    return _LINE if not is_link else int(decision.label in _MISTAKEN)


def find_own_byline(blocks: Sequence[Block], decisions: Sequence[Decision], authors: Sequence[str]) -> int | None:
    """Place of the line above or right below the story that names its authors and nothing else, where none is known."""
    body = [i for i, decision in enumerate(decisions) if decision.label in BODY]
    if not authors or not body:
        return None
    known = " ".join(b.text for b, d in zip(blocks, decisions, strict=True) if d.label == "byline").casefold()
    if any(name.casefold() in known for name in authors):
        return None
    near = (*range(max(0, body[0] - _NEAR_TOP), body[0] + 3), *range(body[-1] + 1, body[-1] + 4))
    return next(
        (
            i
            for i in near
            if i < len(blocks)
            and decisions[i].label in _TAKEN_FOR
            and decisions[i].rule.startswith("html.")
            and decisions[i].rule not in _COARSE
            and not blocks[i].text.startswith("@")
            and not has_digit(blocks[i].text)
            and is_author_line(blocks[i].text, authors)
        ),
        None,
    )


def _revise_body(page: _Page, i: int, seen: int, *, is_early: bool) -> _Found | None:
    """What a block of the body, the ``seen``-th, is after all; ``is_early``: few before it are still body."""
    block, decision = page.blocks[i], page.decisions[i]
    text, is_late = block.text, seen > page.size - _LATEST
    is_live = page.kind == "live_blog"
    if is_early and page.headline and fold_name(text) == page.headline:
        return "headline", "html.headline", 0.9
    if is_early and is_author_line(text, page.authors):
        return "byline", "html.author_line", 0.9
    if is_early and decision.label != "subhead" and is_dated_line(text, page.published):
        return name_day(text), "html.own_date", 0.9
    if is_late and is_signature(text, page.authors):
        return "byline", "html.signature", 0.8
    if is_late and decision.confidence < _SURE and is_author_bio(text, page.authors):
        return "author_bio", "html.author_bio", 0.85
    if is_live and (_is_time(text) or is_minute(text)) and not _is_entry_headline(text, decision):
        return "live_entry_time", "html.live_entry", 0.9
    if (is_early or is_late) and decision.label != "subhead" and (stated := find_stated_day(text)):
        return stated, "html.date_line", 0.9
    if is_late and not is_live and says_date(text):
        return name_day(text), "html.closing_date", 0.8
    is_offer = page.wall is not None and i >= page.wall
    if is_offer or is_paywall_line(text) or (page.gate is not None and i >= page.gate and is_in_gate(block)):
        return "subscription", "html.paywall", 0.8
    return None


def is_byline(decision: Decision) -> bool:
    """Whether a line names who wrote the story, and not only what they are."""
    return decision.label == "byline" and decision.rule != "html.author_role"


def _revise_role(text: str) -> _Found | None:
    """What stands right below a by-line: the author's post or paper, in some words that are no sentence."""
    is_role = len(text) <= _LONGEST_ROLE and text.count(" ") < _ROLE_WORDS and _ROLE.fullmatch(text) is not None
    return ("byline", "html.author_role", 0.7) if is_role else None


def find_stated_day(text: str) -> str | None:
    """``published`` or ``updated`` where a line says that of a day, and says nothing else."""
    if len(text) > _LONGEST_DATE or not has_digit(text):
        return None
    moments = find_moments(text)
    if moments:
        return name_day(text) if any(found.role for found in moments) and any(find_date_line(text)) else None
    return "published" if any(find_date_line(text, captured_at=_SOME_TIME)) else None  # ``14 hours ago``


def _is_time(text: str) -> bool:
    return is_entry_time(text) or is_entry_moment(text)


def _is_entry_headline(text: str, decision: Decision) -> bool:
    return decision.label == "subhead" and opens_entry(text)


def is_dated_line(text: str, published: Moment | None) -> bool:
    """Whether a short line holds nothing but the story's own day and a few words, such as its place."""
    if published is None or len(text) > _LONGEST_DATE or text.endswith(_ENDS) or not has_digit(text):
        return False
    moments = find_moments(text)
    is_own = any(_day_of(found.moment) == _day_of(published) for found in moments)
    return is_own and _count_words_beside(text, moments) <= _PLACE_WORDS


def _count_words_beside(text: str, moments: Sequence[Found]) -> int:
    """Words of a line beside the dates and times in it."""
    for found in sorted(moments, key=lambda found: -found.start):
        text = f"{text[: found.start]} {text[found.end :]}"
    return len(_WORD.findall(text))


def _day_of(moment: Moment) -> date:
    """In the zone that is stated, if any."""
    return (moment.when + timedelta(minutes=moment.offset_minutes or 0)).date()


def is_author_bio(text: str, authors: Sequence[str]) -> bool:
    """Whether a text opens with an author's whole name and tells who that is; for a story's last blocks."""
    return any(" " in name and text.startswith(name) and _TELLS.match(text, len(name)) for name in authors)


def is_signature(text: str, authors: Sequence[str]) -> bool:
    """Whether a line at a story's end is an author's whole name, or such a name behind a label and its colon."""
    names = {name.casefold() for name in authors}  # some print them in capitals
    name = _IN_BRACKETS.sub("", text)  # where the author was, or for whom
    return (
        name.strip(_SIGNS).casefold() in names
        or text.strip(_SIGNS).casefold() in names
        or (":" in text and is_author_line(text, authors))
    )


def is_author_line(text: str, authors: Sequence[str]) -> bool:
    """Whether a short line holds nothing but authors, dates and a few words such as By or Uhr."""
    if len(text) > _LONGEST_BYLINE or text.endswith(_ENDS) or "。" in text:
        return False
    rest = text
    for name in authors:
        rest = re.sub(re.escape(name), " ", rest, flags=re.IGNORECASE)  # names are printed in capitals, too
    if rest == text:
        return False
    return _count_words_beside(rest, find_moments(rest)) <= _BYLINE_WORDS
