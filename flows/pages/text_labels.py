"""From chances to labels: the body's parts, the headline, and what the lines outside are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_arrays import best_run, find_places
from flows.pages.line_shapes import ends_sentence, is_headline_shaped, is_stamped, may_open_with, read_dated_row
from flows.pages.normalise import EAST_ASIAN
from flows.pages.oblivious import KindTrees, load_kinds
from flows.pages.sequence import KINDS, VERSION, Opinion, measure_place
from flows.pages.structure_menu import is_foot
from flows.pages.structure_names import are_names, has_name
from flows.pages.structure_title import HEAD_OF_TWICE
from flows.pages.text_draft import Draft
from flows.pages.text_headline import (
    find_headline,
    find_lone_names,
    is_dek,
    is_kicker,
    is_lead_below,
    is_standfirst,
    is_subtitle,
    is_under,
    opens_with_headline,
)
from flows.pages.text_left_out import ABOUT_STORY, BULLET
from flows.pages.types import Decision
from flows.pages.vocabulary import generic_rules
from schemas.vocabulary import BODY

_SUBHEAD_LONGEST = 130
_GOES_ON = (":", "…", ",", ";", "–", "—", " -")  # how a line ends that the next one continues, as a dateline does
_ABOVE = np.float32(0.01)  # the headline is likelier than anything else that its line may be
_RELATED, _CAPTION, _TAG = 0.7, 0.5, 0.55  # chance that another story's headline needs, a caption, and a tag
_LIKE_LEADS = frozenset(("caption", "listing_item"))
_LIKE_DEKS, _DOUBTED = frozenset(("navigation", "listing_item")), 0.65  # what decks are taken for, and how surely
_OTHERS = frozenset(("related_headline", "read_more"))
_TEASERS = frozenset(("listing_item", "published"))
_NEAR, _FAR, _LONG_BLANKS = 3, 6, 6  # blocks between two headlines of a list, of few words and of many; blanks of these
_BELOW_LABEL = 4  # blocks that may part a headline from the list's label
_INNER = 3  # paragraphs on both sides of a line that stands deep inside the story
_TOLD = 4  # small words
_RUNNER_UP = 0.3  # chance to be body that makes it the runner-up
#: Lists between bars, signatures of posts, licences: of a headline's length, and none.
_NO_HEADLINE = re.compile(r"\|.*\||^[—–]\s|@\w|\bCC[ -]BY\b")
_CERTAIN = frozenset(("stated_headline", "marked_headline", "printed_again", "below_title_and_menu"))
_TITLED, _BELOW_TITLED = frozenset(("page_title", "title_below")), 4  # rules; blocks below where no second one stands


def label_body(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """The decoded body, each block as what it is: lead, paragraph, subhead or list item."""
    body = draft.open(opinion.body())
    chances = opinion.chance.tolist()
    for place, i in enumerate(body):
        yield i, Decision(_part(draft, body, place), VERSION, round(chances[i], 4), "navigation")


def _part(draft: Draft, body: Sequence[int], place: int) -> str:
    i, text = body[place], draft.blocks[body[place]].text
    following = body[place + 1] if place + 1 < len(body) else None
    if not text[0].isalpha() and BULLET.match(text):
        return "list_item"
    if place == 0 and following is not None and 40 < len(text) < 600:
        between = {draft.label(j) for j in range(i + 1, following)}
        if between & ABOUT_STORY:
            return "lead"
    if len(text) <= _SUBHEAD_LONGEST and not ends_sentence(text) and not text.endswith(_GOES_ON):
        if read_dated_row(text):
            return "list_item"
        return "subhead" if following is not None else "paragraph"
    return "paragraph"


def label_kinds(draft: Draft, opinion: Opinion, url: str | None) -> Iterator[tuple[int, Decision]]:
    """What the blocks outside the body are, by the trained model; one of them at most is the headline."""
    trees = load_kinds(KINDS)
    left = list(draft.open())
    if trees is None:
        return
    if not left:
        if "headline" not in draft.labels():
            _raise_opening(draft)
        return
    chances = weigh_kinds(draft, opinion, left, trees)
    best = _find_certain(draft)
    if best is None:
        best = find_headline(draft, left, chances[:, trees.classes.index("headline")], url)
        best = _find_titled(draft, best)
        if best is not None and draft.label(best) not in (None, "headline"):
            draft.overrule(best, Decision("headline", "body_opens_with_it", 0.6, "subhead"))
    if (best is None or (best in left and is_kicker(draft, best))) and _raise_opening(draft):
        best = None
    under = set() if best is None else {i for i in left if is_under(draft, best, i) and may_be_names(draft, i)}
    if best is not None and not under:
        under = set(find_lone_names(draft, best, left))
    likeliest = chances.argmax(axis=1) if under else ()
    _correct_chances(draft, left, chances, trees.classes, best)
    chances[_find_inner(opinion, left), trees.classes.index("byline")] = 0
    lone = _find_lone(draft, left, chances, trees.classes)
    for kind in ("related_headline", "byline") if lone else ():
        chances[lone, trees.classes.index(kind)] = 0
    share = np.maximum.reduce(chances, axis=1) / np.maximum(np.add.reduce(chances, axis=1), np.float32(1e-6))
    order, sure_of, in_body = chances.argsort(axis=1)[:, -2:].tolist(), share.tolist(), opinion.chance.tolist()
    for row, i in enumerate(left):
        second, first = (trees.classes[n] for n in order[row])
        body = in_body[i]
        if i in under:
            yield i, Decision("byline", "name_under_headline", 0.7, trees.classes[likeliest[row]])
        elif best is not None and is_subtitle(draft, best, i, body):
            yield i, Decision("lead", "subtitle", round(0.5 + body / 2, 4), first)
        elif (
            best is not None
            and first in _LIKE_LEADS
            and (is_standfirst(draft, best, i) or (first == "listing_item" and is_lead_below(draft, best, i)))
        ):
            yield i, Decision("lead", "standfirst", 0.5, first)
        else:
            sure = round(sure_of[row] * (1 - body), 4)
            yield i, _name_other(draft, best, i, Decision(first, VERSION, sure, second), body)


def _name_other(draft: Draft, best: int | None, i: int, found: Decision, body: float) -> Decision:
    """What the labeller calls a line, but decks and lines of days that it takes for menus, items and by-lines."""
    text = draft.blocks[i].text
    if found.label in _LIKE_DEKS and found.confidence < _DOUBTED and best is not None and is_dek(draft, best, i):
        return Decision("lead", "dek", 0.5, found.label)
    if found.label == "byline" and is_stamped(text) and not has_name(text):
        label = "updated" if may_open_with(text, "UPDATED") else "published"
        return found._replace(label=label, runner_up="byline")
    if found.label == "byline" and found.runner_up and tells(text) and best is not None and is_dek(draft, best, i):
        return found._replace(label=found.runner_up, runner_up="byline")
    return found._replace(runner_up="paragraph") if body > _RUNNER_UP else found


def weigh_kinds(draft: Draft, opinion: Opinion, left: Sequence[int], trees: KindTrees) -> NDArray[np.float32]:
    """The chances of the open blocks ``left`` to be each of the model's kinds; shape (blocks, kinds)."""
    place = measure_place(draft.labels(), opinion.chance, opinion.is_body)
    return trees.probabilities(np.concatenate((opinion.rows.T, place.T)).take(left, axis=1).T)


def _raise_opening(draft: Draft) -> bool:
    """Make the body's first block the headline where it looks like one; whether it does."""
    first = opens_with_headline(draft)
    if first is not None:
        draft.overrule(first, Decision("headline", "body_opens_with_it", 0.6, "subhead"))
    return first is not None


def may_be_names(draft: Draft, i: int) -> bool:
    """Whether a line is nothing but names, and not what a picture shows, which the next line says again with more."""
    below = draft.folded[i + 1] if i + 1 < len(draft.blocks) else ""
    return are_names(draft.blocks[i].text) and not (
        len(below) > len(draft.folded[i]) and below.startswith(draft.folded[i])
    )


def _find_certain(draft: Draft) -> int | None:
    """The headline that leaves no doubt: the page marks it, or prints it twice at its beginning, the later one."""
    marked = next((i for i, d in enumerate(draft.decisions) if d and d.rule in _CERTAIN), None)
    head = draft.decisions[:HEAD_OF_TWICE] if marked is None else ()
    return next((i for i in reversed(range(len(head))) if (d := head[i]) and d.rule == "printed_twice"), marked)


def tells(text: str) -> bool:
    """Whether a line has as many small words as no line of names has."""
    return sum(word[0].islower() for word in text.split()) >= _TOLD


def _find_titled(draft: Draft, best: int | None) -> int | None:
    """The line that the page's title repeats, where the likeliest headline stands right below it; else the latter."""
    titled = (i for i, d in enumerate(draft.decisions) if d and d.label == "headline" and d.rule in _TITLED)
    found = next(titled, None)
    return found if found is not None and (best is None or found < best <= found + _BELOW_TITLED) else best


def _correct_chances(
    draft: Draft, left: Sequence[int], chances: NDArray[np.float32], classes: Sequence[str], best: int | None
) -> None:
    """Only the headline's own text has a chance to be it, a good one; what is no headline is no other story's.

    Captions and tags have to be likely, too: what else stands around a story looks like them.
    """
    headline, related = chances[:, classes.index("headline")], chances[:, classes.index("related_headline")]
    own = [n for n, i in enumerate(left) if best is not None and draft.folded[i] == draft.folded[best]]
    if own:
        headline[own] = np.maximum(0.5 + headline[own] / 2, np.maximum.reduce(chances[own], axis=1) + _ABOVE)
    _keep(headline, own)
    caption = chances[:, classes.index("caption")]
    caption *= caption >= _CAPTION
    tag = chances[:, classes.index("keywords")]
    tag *= tag >= _TAG
    likely = find_places(related >= _RELATED)
    _keep(related, [n for n in likely if _may_be_related(left[n], draft.blocks[left[n]].text)])


def _find_inner(opinion: Opinion, left: Sequence[int]) -> list[int]:
    """The rows of blocks with paragraphs above and below them, where a bare name is not that of who wrote the story."""
    body = opinion.body()
    inner = range(body[_INNER - 1] + 1, body[-_INNER]) if len(body) >= 2 * _INNER else range(0)
    return [n for n, i in enumerate(left) if i in inner]


def _find_lone(draft: Draft, left: Sequence[int], chances: NDArray[np.float32], classes: Sequence[str]) -> list[int]:
    """The rows of what is likeliest another story's headline, where no other, no teaser and no label of such is near.

    They come in lists; what stands alone is a call, a slogan, a company's line.
    """
    likeliest = chances.argmax(axis=1)
    rows, labels = find_places(likeliest == classes.index("related_headline")), draft.labels()
    if not rows:
        return []
    teasers = {left[n] for n in find_places(likeliest == classes.index("listing_item"))}
    beside = {i for i, label in enumerate(labels) if label in _OTHERS}.union(left[n] for n in rows)
    teasers |= {i for i, label in enumerate(labels) if label in _TEASERS}
    heads = {i for i, label in enumerate(labels) if label == "related_label"}

    def is_lone(i: int) -> bool:
        text = draft.blocks[i].text
        near = _FAR if text.count(" ") >= _LONG_BLANKS or text[0] > EAST_ASIAN else _NEAR
        around = [j for j in range(i - near, i + near + 1) if j != i]
        return (
            beside.isdisjoint(around)
            and teasers.isdisjoint((i - 2, i - 1, i + 1, i + 2))
            and heads.isdisjoint(range(i - _BELOW_LABEL, i))
        )

    return [n for n in rows if is_lone(left[n])]


def _keep(chances: NDArray[np.float32], rows: list[int]) -> None:
    """Set all but those of some rows to nothing."""
    kept = chances[rows] if rows else None
    chances[:] = 0
    if kept is not None:
        chances[rows] = kept


def _may_be_related(i: int, text: str) -> bool:
    """Whether the line may be another story's headline, with which no page begins."""
    fits = i > 0 and is_headline_shaped(text) and not _NO_HEADLINE.search(text)
    return fits and not (is_foot(text) or generic_rules().is_row(text))


def guess_body(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Without a model, or on a page too long for it: the best run of long lines that end as prose does."""
    scores = np.array([_score(draft, i) for i in range(len(draft.blocks))], np.float32)
    start, stop = best_run(scores)
    for i in draft.open(range(start, stop)):
        yield i, Decision("paragraph" if scores[i] > 0 else "subhead", "best_run", 0.5, "navigation")


def _score(draft: Draft, i: int) -> float:
    text, decision = draft.blocks[i].text, draft.decisions[i]
    if decision is not None and decision.label not in BODY:
        return -float(min(len(text), 60))
    prose = ends_sentence(text) and len(text) > 40
    return min(len(text), 400) * (0.75 if prose else 0.4 if len(text) > 160 else -0.5) - 10
