"""Lines that lead through a site: menus in one line or below each other, and the way from the home page to this one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby

from flows.pages.dates import has_digit
from flows.pages.line_shapes import ends_sentence, is_headline_shaped
from flows.pages.line_words import function_words
from flows.pages.rules import fold_phrase
from flows.pages.text_draft import Draft
from flows.pages.types import Decision
from flows.pages.vocabulary import generic_rules, phrase_set, phrase_set_of

_LONGEST, _ROW_LONGEST, _TRAIL_LONGEST = 160, 600, 240  # characters of such a line
_FEWEST, _MOST = 3, 60  # words of a menu's row
_PHRASE = 4  # words of one of its entries, at most
_FEWEST_FOOTER, _FOOTER_SHARE = 2, 0.3  # phrases of a page's foot in one line; share of its words
_KNOWN = 0.6  # share of its words that are entries of menus
_STEP = re.compile(r"\s?[>›»→⟩❯]\s?|\s[/|\\]\s|\s::\s")  # between the steps of a way
_SIGNS, _STOPS = re.compile(r"[>›»→⟩❯/|\\:]"), frozenset(".:,;!?")
#: What companies and forms say in such lines: numbers of registers, boxes, telephones; choices, who is responsible.
_OF_COMPANY = re.compile(
    r"\bP\.?\s?I(?:va|VA)\b|\bISSN\b|\bP\.?\s?O\.? Box\b|\b[Tt]oll[- ][Ff]ree\b|\bIČO?:|\bCNPJ\b|\bHRB \d|\bUSt-Id"
    r"|\b(?:NIF|CIF|SIRET|SIREN|RCS|KRS|NIP|REGON|ОГРН|ИНН)\b:? ?[\d A-Z-]{6}|\b\d{1,3}[- ]\d{3}[- ]\d{3}[- ]\d{4}\b"
    r"|\bUser ID\b"
)
_OPENS_FOOT = (
    "Member of the ",
    "( )",
    "(*)",
    "(x)",
    "Last updated",
    "Last Updated",
    "Updated a ",
    "View the latest edition",
)
_SAYS_WHO = ("nsvarig utgivare", "nsvarlig redaktør", "erantwoordelijke uitgever")
_POINTED = re.compile(r"\s[>›»→⟩❯]\s")
_ENTRY = 60  # characters of a menu's entry, at most
_SPOKEN = frozenset(".!")  # signs behind what somebody says
_AGAIN, _BOX_SHORTEST = 3, 60  # how often a box stands on a page, and its characters, at least
_HEADLINE_BLANKS = 4  # in another story's headline there
_STEP_LONGEST = 40  # characters of a step that is not the page itself
_STEP_WORDS, _MOST_STEPS = 4, 5  # of a way whose last step but the page itself is its section
#: What systems call the page of one story.
STORY_PAGES = frozenset(
    (
        "detail", "details", "detailansicht", "detailseite", "single", "article", "artikel", "正文", "本文", "内容",
        "详情", "기사본문", "기사", "내용", "記事", "記事詳細", "ニュース詳細", "문서", "內文", "文章",
    )
)  # fmt: skip


def label_ways(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Lines of nothing but the names of pages: beside each other, or one below the other (`Home > News > Lindvik`)."""
    for i in draft.short(_ROW_LONGEST):
        text = draft.blocks[i].text
        if text[-1] in _STOPS:
            continue
        if is_trail(text):
            yield i, Decision("navigation", "trail", 0.9, "headline")
        elif is_menu_row(text) or is_barred_menu(draft, i):
            yield i, Decision("navigation", "menu_row", 0.85, "headline")


def label_away(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Phrases that may be a story's subhead (`Weather`), with no prose above or below them: entries of a menu."""
    suggest = generic_rules().suggest
    for i in draft.short(_ENTRY):
        text = draft.blocks[i].text
        rule = suggest(text) if text[-1] not in _SPOKEN else None
        if rule and not (i and _may_be_story(draft, i - 1)) and not _may_be_story(draft, i + 1):
            yield i, Decision(rule.label, rule.id, 0.95)


def label_repeated_boxes(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Boxes that a page prints again and again between the parts of its story: the same lines in the same order."""
    texts = [block.text for block in draft.blocks]
    if len(texts) - len(set(texts)) < 2 * (_AGAIN - 1):  # most pages
        return
    counts = Counter(texts)
    often = [i for i, text in enumerate(texts) if counts[text] >= _AGAIN]
    pairs = Counter((texts[i], texts[i + 1]) for i in often if i + 1 < len(texts) and texts[i] != texts[i + 1])
    boxed = {pair for pair, count in pairs.items() if count >= _AGAIN}
    inside = {j for i in often for j in (i, i + 1) if tuple(texts[i : i + 2]) in boxed} if boxed else ()
    for _, group in groupby(enumerate(sorted(inside)), lambda counted: counted[1] - counted[0]):
        box = [i for _, i in group]
        if sum(len(texts[i]) for i in box) < _BOX_SHORTEST:
            continue
        for i in draft.open(box):
            is_headline = is_headline_shaped(draft.blocks[i].text) and texts[i].count(" ") >= _HEADLINE_BLANKS
            label = "related_headline" if is_headline else "navigation"
            yield i, Decision(label, "repeated_box", 0.8, "listing_item")


def _may_be_story(draft: Draft, i: int) -> bool:
    """Whether a line without a name may be a story's: one that ends a sentence, or is longer than a headline."""
    if i >= len(draft.blocks) or draft.decisions[i] is not None:
        return False
    text = draft.blocks[i].text
    return len(text) > _LONGEST or ends_sentence(text)


def is_menu_row(text: str) -> bool:
    """Whether most words of a line are entries of menus, and the others might be: no sentence, no function words."""
    words = text.split() if len(text) <= _ROW_LONGEST and text[-1] not in _STOPS else []
    if not _FEWEST <= len(words) <= _MOST:
        return False
    if fold_phrase(words[0]) not in _openings():
        return False
    folded = [fold_phrase(word) for word in words]
    if not (function_words().isdisjoint(folded) or generic_rules().is_row(text)):
        return False
    others = [word for word in words if word[0].islower()]
    known, entries = _count_known(folded)
    return entries >= _FEWEST and known >= _KNOWN * len(words) and not (others and known < len(words))


def is_footer_row(text: str) -> bool:
    """Whether a line has several phrases of two words and more that stand at a page's foot (`Privacy policy`)."""
    words, place, found, known = text.split(), 0, 0, 0
    if len(words) > _MOST or text[-1] in _STOPS:
        return False
    if len(_footer_openings().intersection(text.lower().split())) < _FEWEST_FOOTER:
        return False  # most lines
    folded, phrases = [fold_phrase(word) for word in words], phrase_set_of("footer")
    while place < len(words) - 1:
        sizes = range(min(_PHRASE, len(words) - place), 1, -1)
        size = next((n for n in sizes if " ".join(folded[place : place + n]) in phrases), 0)
        found, known, place = found + bool(size), known + size, place + max(1, size)
    return found >= _FEWEST_FOOTER and known >= _FOOTER_SHARE * len(words)


@cache
def _footer_openings() -> frozenset[str]:
    """The first words of what `is_footer_row` looks for."""
    return frozenset(phrase.split()[0] for phrase in phrase_set_of("footer") if " " in phrase)


@lru_cache(maxsize=512)  # several passes ask for the same lines
def is_foot(text: str) -> bool:
    """Whether a line of a headline's length is one of a page's foot: a row of phrases, or what a company says."""
    if text.startswith(_OPENS_FOOT) or any(words in text for words in _SAYS_WHO):
        return True
    return (has_digit(text) and _OF_COMPANY.search(text) is not None) or is_footer_row(text)


def is_barred_menu(draft: Draft, i: int) -> bool:
    """Whether a line is entries between bars, the first and the last sign one, and no row of a table."""
    text = draft.blocks[i].text
    if text[0] != "|" or text[-1] != "|" or text.count("|") <= _FEWEST:
        return False
    beside = (draft.blocks[j].text for j in (i - 1, i + 1) if 0 <= j < len(draft.blocks))
    entries = [entry.strip() for entry in text.strip("| ").split("|")]
    are_words = all(0 < len(entry) <= _STEP_LONGEST and not any(map(str.isdigit, entry)) for entry in entries)
    return are_words and not any("|" in other for other in beside)


def _count_known(words: Sequence[str]) -> tuple[int, int]:
    """(words, entries) of a row that menus have, the longest entry first at each place."""
    place = known = entries = 0
    while place < len(words):
        sizes = range(min(_PHRASE, len(words) - place), 0, -1)
        size = next((n for n in sizes if " ".join(words[place : place + n]) in _entries()), 0)
        known += not size and words[place].isdigit()  # how often something was shared
        known, entries, place = known + size, entries + bool(size), place + max(1, size)
    return known, entries


@cache
def _entries() -> frozenset[str]:
    """What menus have, folded."""
    return _homes() | phrase_set("SECTIONS").union(
        *map(phrase_set_of, ("navigation", "footer", "subscription", "newsletter", "share", "comments"))
    )


@cache
def _openings() -> frozenset[str]:
    return frozenset(entry.split()[0] for entry in _entries() if entry)


def is_trail(text: str) -> bool:
    """Whether a line is made of steps, the first of them an entry of menus, or the last what sites call a story's page.

    Else the last may be the headline.
    """
    if text[-1] not in _STOPS and _split_dashes(text):
        return True
    if text[-1] in _STOPS or not (_SIGNS.search(text) and _STEP.search(text)):
        return False
    first, *others = (step.strip() for step in _STEP.split(text.strip(" >›»→⟩❯/|\\")))
    short = all(0 < len(step) <= _STEP_LONGEST and not ends_sentence(step) for step in others[:-1])
    if not others:
        return False
    if short and len(first) <= _STEP_LONGEST and fold_phrase(others[-1]) in STORY_PAGES and _POINTED.search(text):
        return True
    if fold_phrase(first) not in _entries():
        return False
    return short and (bool(_POINTED.search(text)) or fold_phrase(first) in _homes())


def _split_dashes(text: str) -> list[str]:
    """The steps of a way from home that has dashes between them (`Home - News - Lindvik`)."""
    steps = text.split(" - ") if " - " in text and len(text) <= _TRAIL_LONGEST else []
    is_way = len(steps) >= _FEWEST and fold_phrase(steps[0]) in _homes()
    return steps if is_way and all(0 < len(step) <= _STEP_LONGEST for step in steps[:-1]) else []


def leads_to_story(text: str, headline: str | None) -> bool:
    """Whether a line is steps with signs that point to the next, the last of them the headline or its beginning."""
    if not headline or not _POINTED.search(text):
        return False
    return _leads_to(_STEP.split(text.strip(" >›»→⟩❯/|\\"))[-1], fold_phrase(headline))


def find_section(trail: str, headline: str | None) -> str | None:
    """The last step of a way to the story that is neither home nor the story itself (`Home > News > Lindvik`)."""
    steps = _split_dashes(trail) or [step.strip() for step in _STEP.split(trail.strip(" >›»→⟩❯/|\\"))]
    if " | " in trail or len(steps) > _MOST_STEPS:
        return None  # a menu
    own = fold_phrase(headline or "")
    is_home = fold_phrase(steps[0]) in _homes() or generic_rules().has_phrase(steps[0])
    named = [step for step in steps[is_home:] if not _leads_to(step, own) and fold_phrase(step) not in STORY_PAGES]
    last = named[-1] if named else ""
    is_name = any(map(str.isalnum, last)) and len(last) <= _STEP_LONGEST and last.count(" ") < _STEP_WORDS
    return last if is_name else None


def _leads_to(step: str, headline: str) -> bool:
    """Whether a step is the story itself, or its headline cut off."""
    folded = fold_phrase(step)
    return bool(folded and headline) and (headline.startswith(folded) or folded.startswith(headline))


@cache
def _homes() -> frozenset[str]:
    return phrase_set("HOME")
