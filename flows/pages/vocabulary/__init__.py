"""What news pages say around their stories, as data: one module per language.

Each module may have ``PHRASES`` (label -> phrases, each the whole text of a block), ``WHOLE_LINES`` (more of them,
whose words any story has, too, so that only the whole line tells), ``READ_MORE``
(what opens a reference to another story), ``BYLINE``, ``PUBLISHED``, ``UPDATED`` (openings),
``TAGS_BY_COLON`` (labels of tags, but only with a colon), ``TOPICS`` (what heads other stories, or tags),
``PRESS_CONTACT`` (labels of the address below a press release), ``ABOUT`` (openings of what it tells of its
sender), ``FACT_BOX`` (what heads a box of facts or a poll), ``HOME`` (how a way through the site begins), ``LISTS``
(what a list of headlines is called below a story, and elsewhere a menu's entry), ``UNSURE`` (those of ``PHRASES``
that may be a story's subhead, too, or words that somebody says), ``CAPTION_LABEL`` and ``CREDIT_LABEL`` (what is
read out before a picture's caption, and before whose it is), ``SAID`` and ``TOLD`` (words by which a story tells
who spoke, and what was), ``SECTIONS`` and ``FUNCTION_WORDS``.
Phrases stand between bars and line ends.
Part of a long module's data stands beside it (``buttons_en``, ``whole_lines_de``); ``patterns_…`` hold rules whose
text varies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from itertools import chain
from pkgutil import iter_modules
from types import ModuleType

from flows.pages.rules import Rule, RuleSet, fold_phrase

#: What the line is below such words, by the constant that holds them.
PICTURE_LABELS = {"caption": "CAPTION_LABEL", "credit": "CREDIT_LABEL"}


@cache
def languages() -> dict[str, ModuleType]:
    """All language modules by their code."""
    names = sorted(m.name for m in iter_modules(__path__) if len(m.name) == 2)
    return {name: import_module(f"{__name__}.{name}") for name in names}


def split_phrases(block: str) -> list[str]:
    """The phrases of one block of data."""
    return [p for line in block.splitlines() for part in line.split(" | ") if (p := part.strip(" |"))]


def collect(*names: str) -> set[str]:
    """The phrases of some constants over all languages."""
    blocks = (getattr(module, name, "") for module in languages().values() for name in names)
    return {phrase for block in blocks for phrase in split_phrases(block)}


def collect_labelled(*labels: str) -> set[str]:
    """The phrases of ``PHRASES`` under some labels over all languages."""
    blocks = (module.PHRASES.get(label, "") for module in languages().values() for label in labels)
    return {phrase for block in blocks for phrase in split_phrases(block)}


def either(phrases: Iterable[str]) -> str:
    """A pattern of any of some phrases, the longest first."""
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))


@cache
def phrase_set(name: str) -> frozenset[str]:
    """The folded phrases of one constant over all languages."""
    return frozenset(map(fold_phrase, collect(name)))


@cache  # asked for each label, and thousands of phrases take their time to split
def list_phrases() -> tuple[tuple[str, str, str], ...]:
    """(language, label, phrase) of all that may be the whole text of a block."""
    return tuple(_read_phrases())


def _read_phrases() -> Iterator[tuple[str, str, str]]:
    for code, module in languages().items():
        pictures = {label: getattr(module, name, "") for label, name in PICTURE_LABELS.items()}
        for labels in (module.PHRASES, getattr(module, "WHOLE_LINES", {}), pictures):
            for label, block in labels.items():
                yield from ((code, label, phrase) for phrase in split_phrases(block))


@cache
def phrase_set_of(label: str) -> frozenset[str]:
    """The folded phrases of one label over all languages."""
    return frozenset(fold_phrase(phrase) for _, found, phrase in list_phrases() if found == label)


@cache
def generic_rules() -> RuleSet:
    """The rules that hold on every site: patterns first, those of one language last, then all phrases."""
    from flows.pages.vocabulary.patterns import PATTERNS
    from flows.pages.vocabulary.patterns_boxes import BOX_PATTERNS
    from flows.pages.vocabulary.patterns_boxes_elsewhere import BOX_PATTERNS_ELSEWHERE
    from flows.pages.vocabulary.patterns_bylines import BYLINE_PATTERNS
    from flows.pages.vocabulary.patterns_calls import CALL_PATTERNS
    from flows.pages.vocabulary.patterns_calls_elsewhere import CALL_PATTERNS_ELSEWHERE
    from flows.pages.vocabulary.patterns_endings import ENDING_PATTERNS
    from flows.pages.vocabulary.patterns_forms import FORM_PATTERNS
    from flows.pages.vocabulary.patterns_houses import HOUSE_PATTERNS
    from flows.pages.vocabulary.patterns_imprint import IMPRINT_PATTERNS
    from flows.pages.vocabulary.patterns_lists_elsewhere import LIST_PATTERNS_ELSEWHERE
    from flows.pages.vocabulary.patterns_local import LOCAL_PATTERNS
    from flows.pages.vocabulary.patterns_notes import NOTE_PATTERNS
    from flows.pages.vocabulary.patterns_notes_elsewhere import NOTE_PATTERNS_ELSEWHERE
    from flows.pages.vocabulary.patterns_notices import NOTICE_PATTERNS
    from flows.pages.vocabulary.patterns_offers import OFFER_PATTERNS
    from flows.pages.vocabulary.patterns_pictures import PICTURE_PATTERNS
    from flows.pages.vocabulary.patterns_portals import PORTAL_PATTERNS
    from flows.pages.vocabulary.patterns_prices import PRICE_PATTERNS
    from flows.pages.vocabulary.patterns_publishers import PUBLISHER_PATTERNS
    from flows.pages.vocabulary.patterns_publishers_elsewhere import PUBLISHER_PATTERNS_ELSEWHERE
    from flows.pages.vocabulary.patterns_sources import SOURCE_PATTERNS
    from flows.pages.vocabulary.patterns_systems import SYSTEM_PATTERNS
    from flows.pages.vocabulary.patterns_ways import WAY_PATTERNS

    general = (PATTERNS, OFFER_PATTERNS, LOCAL_PATTERNS)
    around = (SYSTEM_PATTERNS, WAY_PATTERNS, NOTE_PATTERNS, SOURCE_PATTERNS, CALL_PATTERNS, NOTICE_PATTERNS)
    publishers = (
        PUBLISHER_PATTERNS,
        FORM_PATTERNS,
        NOTE_PATTERNS_ELSEWHERE,
        PUBLISHER_PATTERNS_ELSEWHERE,
        PRICE_PATTERNS,
    )
    last = (PORTAL_PATTERNS, BYLINE_PATTERNS, ENDING_PATTERNS, PICTURE_PATTERNS, CALL_PATTERNS_ELSEWHERE)
    boxes = (BOX_PATTERNS, BOX_PATTERNS_ELSEWHERE, IMPRINT_PATTERNS, LIST_PATTERNS_ELSEWHERE, HOUSE_PATTERNS)
    rules = [*chain(*general, *around, *publishers, *last, *boxes), *_phrase_rules()]
    return RuleSet(rules, unsure=phrase_set("UNSURE"), said=words_of("SAID"), told=words_of("TOLD"))


def _phrase_rules() -> Iterator[Rule]:
    found: dict[tuple[str, str], list[str]] = {}
    for code, label, phrase in list_phrases():
        found.setdefault((code, label), []).append(phrase)
    for (code, label), phrases in found.items():
        yield Rule(
            id=f"{label}.{code}",
            label=label,
            phrases=tuple(phrases),
            why=f"A set phrase of news pages ({code}).",
        )


@cache
def words_of(name: str) -> frozenset[str]:
    """The blank-separated lower-case words of one constant over all languages."""
    return frozenset(word for module in languages().values() for word in getattr(module, name, "").lower().split())
