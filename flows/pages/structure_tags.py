"""Lists of tags: one line with or without commas, one a line below their label, hashtags, names that the body has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from flows.pages.line_shapes import ends_sentence, split_tags
from flows.pages.line_tags import (
    BULLETS,
    FEWEST,
    MOST_TAGS,
    PHRASE,
    find_tags_label,
    is_hashtag_line,
    is_joined_tags,
    is_menu,
    may_join_tags,
    share_in_body,
    split_named,
    strip_tags_label,
)
from flows.pages.line_words import function_words
from flows.pages.text_draft import Draft, fold_words
from flows.pages.types import Decision
from flows.pages.vocabulary import generic_rules, phrase_set

_LONGEST, _MOST_WORDS = 40, 5
_RUN, _NEAR = 2, 8  # lines of a run without a label, at least; blocks below the body where it may begin
_LABEL_NEAR = 40  # blocks below the body where the label may stand
_CONFIRMED = 0.6  # share of such a run that the body names
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
_LONGEST_LINE = 499  # characters of a line of tags
_BUTTONS = 60  # characters of a row of buttons
_MOST_BLANKS = 60
#: Labels that tags follow without a sign: words for nothing else.
_BARE_LABELS = frozenset(
    (
        "tags", "etiquetas", "tag", "trefwoorden", "schlagworte", "schlagwörter", "stichworte", "stichwörter",
        "mots-clés", "mots clés", "palabras clave", "palavras-chave", "parole chiave", "słowa kluczowe", "tagi",
        "štítky", "klíčová slova", "címkék", "nøkkelord", "nyckelord", "nøgleord", "avainsanat", "etiketler",
        "ключевые слова", "теги", "ключові слова", "ετικέτες", "etichete", "raktažodžiai", "keywords",
    )
)  # fmt: skip


def label_tag_line(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A comma list of short items after the body; items that occur in the body raise it."""
    for i in draft.open(range(draft.span.stop, len(draft.blocks))):
        items = split_tags(draft.blocks[i].text)
        if not items:
            continue
        labelled = any(draft.label(j) == "keywords_label" for j in range(max(0, i - 2), i))
        if is_menu(items) or (not labelled and _are_numbered(items)):
            continue
        confirmed = share_in_body(items, draft.story())
        if labelled or confirmed >= 0.25 or (len(items) >= 6 and confirmed > 0):
            yield i, Decision("keywords", "tag_line", min(0.98, 0.7 + 0.3 * confirmed + 0.2 * labelled), "navigation")


def _are_numbered(items: Sequence[str]) -> bool:
    """Whether several items hold numbers: an address, a timetable."""
    return sum(any(map(str.isdigit, item)) for item in items) >= 2


def label_labelled_tags(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line that opens with the label of a tag list (`Tags: …`)."""
    for i in draft.short(_LONGEST_LINE):
        text = draft.blocks[i].text
        found = None if ends_sentence(text) else find_tags_label(text)
        if found is None or found.end() == len(text):
            continue
        label, rest = found[0].strip(), text[found.end() :]
        is_signed = label[-1] in ":："
        if is_signed or is_hashtag_line(rest) or is_list_of_tags(label, rest):
            yield i, Decision("keywords", "tags_label", 0.93 if is_signed else 0.8, "navigation")


def is_list_of_tags(label: str, rest: str) -> bool:
    """Whether a line without a colon goes on with tags behind its label: a list, or what begins with a capital."""
    items = split_tags(rest)
    if items:
        return not is_menu(items)
    capital = rest[0].isupper() or rest[0].isdigit()
    return capital and label.casefold() in _BARE_LABELS and rest.count(" ") < _MOST_BLANKS


def label_glued_buttons(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Buttons printed as one word, in a script without capitals that would tell where the next begins."""
    for i in draft.short(_BUTTONS):
        text = draft.blocks[i].text
        if text[0].isalpha() and text[0].lower() == text[0].upper() and not ends_sentence(text):
            labels = generic_rules().split_glued(text)
            if len(labels) >= FEWEST:
                yield i, Decision(Counter(labels).most_common(1)[0][0], "glued_buttons", 0.85, "navigation")


def label_hashtags(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line of nothing but hashtags."""
    for i in draft.open():
        if is_hashtag_line(draft.blocks[i].text):
            yield i, Decision("keywords", "hashtags", 0.9, "navigation")


def label_tags_below_label(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """One tag a line, below `Tags:` or `Topics` and the body's first paragraph."""
    labels = draft.labels()
    for i, block in enumerate(draft.blocks[draft.span.start : draft.span.stop + _LABEL_NEAR], draft.span.start):
        is_label = labels[i] == "keywords_label"
        if not is_label and not (block.text[-1] in ":：" and draft.folded[i] in phrase_set("TAGS_BY_COLON")):
            continue  # without a colon such a label may stand in a menu, too
        run = list(_run_below(draft, i + 1))
        if not is_label:
            names = [_bare(draft.blocks[j].text) for j in run]
            run = run if share_in_body(names, draft.story()) >= _CONFIRMED else []
        if 0 < len(run) <= MOST_TAGS:
            yield from ((j, Decision("keywords", "tags_below_label", 0.85, "navigation")) for j in run)


def label_named_tags(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """One tag a line, right below the body and without a label: most of them stand in the body's text."""
    place, last = draft.span.stop, min(len(draft.blocks), draft.span.stop + _NEAR)
    while place < last:
        run = list(_run_below(draft, place))
        names = [_bare(draft.blocks[i].text) for i in run]
        is_list = _RUN <= len(run) <= MOST_TAGS and len(set(names)) == len(names)  # a tag stands in it once
        if is_list and not is_menu(names) and not _are_sections(names):
            confirmed = share_in_body(names, draft.story())
            if confirmed >= _CONFIRMED:
                yield from ((i, Decision("keywords", "named_tags", 0.5 + 0.4 * confirmed, "navigation")) for i in run)
        place += max(1, len(run))


def label_joined_tags(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """All tags in one line with nothing or a blank between (`FerryLindvikStorm Alma`), right below the body."""
    place = draft.span.stop
    for i in draft.open(range(place, min(len(draft.blocks), place + _NEAR)) if place else ()):
        text = draft.blocks[i].text
        if may_join_tags(text) and is_joined_tags(text, draft.story()):  # the story's words are asked for last
            yield i, Decision("keywords", "joined_tags", 0.75, "navigation")
        elif (tags := strip_tags_label(text)) != text and len(split_named(tags, draft.story)) >= FEWEST:
            yield i, Decision("keywords", "tags_label", 0.75, "navigation")


def _run_below(draft: Draft, start: int) -> Iterator[int]:
    """Open blocks of a tag's shape from ``start`` on, evenly spaced and with the same bullets."""
    gap = draft.blocks[start + 1].gap if start + 1 < len(draft.blocks) else 0
    bullet = _bullet(draft.blocks[start].text) if start < len(draft.blocks) else ""
    is_parted = False
    for i in range(start, len(draft.blocks)):
        block = draft.blocks[i]
        if i > start and is_comma(draft, i):
            is_parted = True
            continue
        if is_parted and not is_comma(draft, i - 1):
            return
        if draft.decisions[i] is not None or not is_tag(block.text) or (i > start and block.gap != gap):
            return
        if _bullet(block.text) != bullet or _reads_on(draft, block.text):
            return
        yield i


def is_comma(draft: Draft, i: int) -> bool:
    """Whether a line holds nothing but the sign between two tags."""
    return len(draft.blocks[i].text) == 1 and draft.label(i) == "html_residue"


def _bullet(text: str) -> str:
    """The sign that opens a line of a list, 1 for any number; nothing without one."""
    return "" if text[0].isalpha() else "1" if _NUMBERED.match(text) else text[0] if not text[0].isdigit() else ""


def _reads_on(draft: Draft, text: str) -> bool:
    """Whether a line reads like a headline: several words, a function word among them, that the body does not have."""
    words = fold_words(text)
    return (
        words.count(" ") - 1 >= PHRASE - 1
        and not function_words().isdisjoint(words.split())
        and words not in draft.story()
    )


def is_tag(text: str) -> bool:
    """Whether a line has the shape of one tag: a few words, no sentence, no number alone."""
    bare = _bare(text)
    short = 1 < len(bare) <= _LONGEST and bare.count(" ") < _MOST_WORDS
    return short and not ends_sentence(bare) and bare[-1] not in ":,;" and any(map(str.isalpha, bare))


def _bare(text: str) -> str:
    return text.strip(BULLETS)


def _are_sections(names: Sequence[str]) -> bool:
    """Whether most are the names of sections: a menu, not tags."""
    sections = phrase_set("SECTIONS")
    return 2 * sum(name.casefold() in sections for name in names) > len(names)
