"""Headlines of other stories below the body: with a label, confirmed inside it, or known by their shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, takewhile

from flows.pages.dates import has_digit
from flows.pages.line_shapes import (
    SYLLABLES,
    ends_sentence,
    has_two_sentences,
    is_headline_shaped,
    split_marker,
    split_tags,
)
from flows.pages.line_stamps import find_time, is_rank, is_stamp
from flows.pages.normalise import BULLETS, EAST_ASIAN, count_syllables
from flows.pages.rules import fold_phrase
from flows.pages.structure_menu import is_foot
from flows.pages.text_draft import Draft
from flows.pages.types import NO_HEADINGS, Decision
from flows.pages.vocabulary import generic_rules, phrase_set

_BULLETS = f"{BULLETS}–—-►▶▸"
_WORDY = 5  # words that headlines without a label have on average, at least
_FEWEST = 2  # headlines of a list
_FEWEST_TIMED, _BLANKS_TIMED = 3, 2  # headlines that open with an hour, one below the other; blanks in each
_OPENS_WITHIN = 20  # characters of a line in which such an hour begins
_HOUR = 5  # characters of an hour
_DAYS = frozenset(("published", "updated"))
_MOST_INSIDE, _TEASER = 6, 100  # headlines of a box inside a story; characters of a teaser, at least
_SUBHEAD, _SHORTER = 50, 0.65  # characters of a heading; how long it is against other stories' headlines
_DAY = 20  # characters of a day with an hour
_PROSE = 40  # characters of a line of prose, at least


def label_footer_headlines(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Headlines without a label below the body: a run of lines of a headline's shape with no gap inside.

    One that stands inside the body too, as a reference, confirms the run.  That no blank line parts them says
    something only on a page whose paragraphs are parted; and below a line that announces a list, bullets are
    rather the story's own.
    """
    body = draft.body()
    spaced = 2 * sum(draft.blocks[i].gap > 0 for i in body) > len(body)
    named = {fold_phrase(split[1]) for i, d in enumerate(draft.decisions)
             if d and d.label == "read_more" and (split := split_marker(draft.blocks[i].text))}  # fmt: skip
    for run in _runs_inside(draft) if "related_label" in draft.given else ():
        if heads_story(draft, run):
            yield run.pop(), Decision("subhead", "below_box", 0.7, "related_headline")
        yield from ((i, Decision("related_headline", "below_label", 0.8, "subhead")) for i in run)
    for run in _runs(draft):
        confirmed = any(draft.folded[i] in named for i in run)
        labelled = is_below_label(draft, run)
        if confirmed or labelled or (stands_alone(draft, run) and (spaced or is_bulleted_end(draft, run))):
            for i in run:
                sure = 0.97 if draft.folded[i] in named else 0.9 if confirmed or labelled else 0.7
                yield i, Decision("related_headline", "footer_headlines", sure, "listing_item")


def label_timed_headlines(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Headlines below the body that open with the hour at which each came, the latest first (`12:30 Ferry sinks`).

    A film's subtitles open with theirs, too, and go on.
    """
    below = range(draft.span.stop, len(draft.blocks)) if draft.span else range(0)
    if sum(has_digit(draft.blocks[i].text[:_OPENS_WITHIN]) for i in below) < _FEWEST_TIMED:
        return
    for is_timed, group in groupby(below, lambda i: _is_timed(draft, i)):
        run = list(group) if is_timed else []
        if len(run) >= _FEWEST_TIMED and draft.blocks[run[0]].text[:_HOUR] >= draft.blocks[run[-1]].text[:_HOUR]:
            yield from ((i, Decision("related_headline", "timed_headlines", 0.85, "navigation")) for i in run)


def _is_timed(draft: Draft, i: int) -> bool:
    """Whether an open line has an hour, and behind it a headline of some words."""
    text = draft.blocks[i].text
    end = find_time(text) if draft.decisions[i] is None else 0
    return (
        end > 0 and text.count(" ", end) >= _BLANKS_TIMED and not text[end].islower() and is_headline_shaped(text[end:])
    )


def label_slogans(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """What a newsletter promises, a line right below its call and above its form, or something else with a name."""
    for i in draft.open(range(max(1, draft.span.stop), len(draft.blocks) - 1)):
        alone = draft.label(i - 1) == "newsletter" and draft.label(i + 1) not in (None, "related_headline", "published")
        if alone and is_one_headline(draft.blocks[i].text):
            yield i, Decision("newsletter", "slogan", 0.7, "related_headline")


def label_linked_headlines(
    draft: Draft, links: Mapping[str, str], headings: Mapping[str, int] = NO_HEADINGS
) -> Iterator[tuple[int, Decision]]:
    """Links of some words below the body, under the label of other stories, a menu's word for them, or any heading.

    ``links`` and ``headings`` are those that the text states: what is a link there needs no other sign, below a
    heading another one.
    """
    is_list = False
    for i in range(draft.span.stop, len(draft.blocks)) if links and draft.span else ():
        text = draft.blocks[i].text
        if draft.label(i) == "related_label" or draft.folded[i] in phrase_set("LISTS"):
            is_list = True
        elif draft.folded[i] in headings:
            is_list = all(_is_linked(draft, j, links) for j in range(i + 1, i + 1 + _FEWEST))
        elif is_list and (draft.label(i) in _DAYS or is_stamp(text) or _is_short_day(text)):
            continue
        elif not _is_linked(draft, i, links):
            is_list = False
        elif is_list:
            yield i, Decision("related_headline", "linked_headline", 0.85, "navigation")


def _is_linked(draft: Draft, i: int, links: Mapping[str, str]) -> bool:
    """Whether a line without a name is a link of some words, which may be two sentences, and leads to no part of it."""
    if i >= len(draft.blocks) or draft.decisions[i] is not None:
        return False
    text, address = draft.blocks[i].text, links.get(draft.folded[i], "#")
    if address.startswith(("#", "mailto:")):
        return False
    return is_headline_shaped(text) or (text.count(" ") >= _WORDY and len(text) <= _TEASER)


def _is_short_day(text: str) -> bool:
    """Whether a line is short and has figures: a day and an hour that a page writes in its own way."""
    return len(text) <= _DAY and any(map(str.isdigit, text)) and any(map(str.isalpha, text))


def _runs_inside(draft: Draft) -> Iterator[list[int]]:
    """Runs of headlines right below a label of other stories between two paragraphs."""
    for label in (i for i in draft.span if draft.label(i) == "related_label"):
        places = range(label + 1, min(label + 1 + _MOST_INSIDE, draft.span.stop))
        run = list(takewhile(lambda i: draft.decisions[i] is None and is_one_headline(draft.blocks[i].text), places))
        if run:
            yield run


def heads_story(draft: Draft, run: Sequence[int]) -> bool:
    """Whether the last line of such a run is the heading of the paragraph below: much shorter than those above it."""
    size = len(draft.blocks[run[-1]].text)
    if len(run) < _FEWEST or size > _SUBHEAD or draft.label(run[-1] + 1) != "paragraph":
        return False
    above = [len(draft.blocks[i].text) for i in run[:-1]]
    return size * len(above) <= _SHORTER * sum(above) and draft.blocks[run[-1]].text[0] not in _BULLETS


def is_one_headline(text: str) -> bool:
    """Whether a line has a headline's shape and does not go on as a teaser does, with a second sentence."""
    return is_headline_shaped(text) and not (len(text) > _TEASER and has_two_sentences(text))


def is_below_label(draft: Draft, run: Sequence[int]) -> bool:
    """Whether a run of lines stands below the label of other stories, or below a menu's word for them."""
    if not run[0]:
        return False
    is_list = len(run) >= _FEWEST and draft.folded[run[0] - 1] in phrase_set("LISTS")
    return draft.label(run[0] - 1) == "related_label" or (is_list and _are_wordy(draft, run))


def stands_alone(draft: Draft, run: Sequence[int]) -> bool:
    """Whether a run of lines reads as headlines by itself: near the body, of many words."""
    if len(run) < _FEWEST or not _are_wordy(draft, run):
        return False
    if draft.blocks[run[0]].text[0] in _BULLETS and not is_bulleted_end(draft, run):
        return False
    return draft.decisions[draft.span.stop : run[0]].count(None) <= 1


def _are_wordy(draft: Draft, run: Sequence[int]) -> bool:
    words = sum(draft.blocks[i].text.strip(_BULLETS + " ").count(" ") + 1 for i in run)
    return words >= _WORDY * len(run)


def _is_wordy(text: str) -> bool:
    """Whether a line has a headline's words, in scripts without blanks its syllables."""
    return text.count(" ") >= _WORDY - 1 or (text[0] > EAST_ASIAN and count_syllables(text) in SYLLABLES)


def is_bulleted_end(draft: Draft, run: Sequence[int]) -> bool:
    """Whether all lines of a run have bullets and prose stands above them that announces no list."""
    if len(run) < _FEWEST or not run[0]:
        return False
    above = draft.blocks[run[0] - 1].text
    bullets = all(draft.blocks[i].text[0] in _BULLETS for i in run)
    return bullets and len(above) >= _PROSE and ends_sentence(above)


def _runs(draft: Draft) -> Iterator[list[int]]:
    """Runs of open headline-shaped blocks below the body, each without a blank line inside."""
    run: list[int] = []
    even = 0
    for i in range(draft.span.stop, len(draft.blocks)):
        block = draft.blocks[i]
        fits = draft.decisions[i] is None and is_one_headline(block.text) and not split_tags(block.text)
        fits = fits and not (is_stamp(block.text) or is_foot(block.text) or generic_rules().is_row(block.text))
        if run and not fits and block.gap <= even and is_stamp(block.text) and not is_rank(block.text):
            continue  # when the story above came
        if run and (not fits or block.gap > even or block.glued or (block.gap and not _is_wordy(block.text))):
            yield run
            run = []
        if fits:
            run.append(i)
            even = _evenly_below(draft, run)
    if run:
        yield run


def _evenly_below(draft: Draft, run: Sequence[int]) -> int:
    """Blank lines that may part the next headline from a run: as many as the first two below a label have."""
    first = run[0]
    if draft.label(first - 1) != "related_label" or first + 1 >= len(draft.blocks):
        return 0
    return min(draft.blocks[first + 1].gap, draft.blocks[first].gap, 1)
