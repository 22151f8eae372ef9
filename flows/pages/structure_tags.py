"""Lists of tags: one line with or without commas, one a line below their label, hashtags, names that the body has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

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
from flows.pages.urls import TAG_ADDRESS
from flows.pages.vocabulary import generic_rules, phrase_set, phrase_set_of

_LONGEST, _MOST_WORDS = 40, 5
_RUN, _NEAR = 2, 8  # lines of a run without a label, at least; blocks below the body where it may begin
_FAR, _ALL = 16, 1.0  # blocks, and the share that the body names, where more stands between
_LABEL_NEAR = 40  # blocks below the body where the label may stand
_CONFIRMED = 0.6  # share of such a run that the body names
_MANY, _HALF = 3, 0.5  # lines of a run right below the body, and share of it that the body names, at least
_COMMAS = frozenset(",،、，;")
_SOME = 0.12  # share of one below a label that heads other stories elsewhere
_MENU_LABELS = frozenset(("navigation", "footer", "section"))
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
_LONGEST_LINE = 499  # characters of a line of tags
_BLANKS_OF_OPENING = 2  # of words that open a headline, up to its colon
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
        above = range(max(0, i - 2), i)
        labelled = any(draft.label(j) == "keywords_label" or is_topics_label(draft, j) for j in above)
        if is_menu(items) or (not labelled and (_are_numbered(items) or _opens_headline(items[0]))):
            continue
        confirmed = share_in_body(items, draft.story())
        is_cut = draft.blocks[i].text[-1] in _COMMAS and i < draft.span.stop + _NEAR  # one more tag was to follow
        if labelled or is_cut or confirmed >= 0.25 or (len(items) >= 6 and confirmed > 0):
            yield i, Decision("keywords", "tag_line", min(0.98, 0.7 + 0.3 * confirmed + 0.2 * labelled), "navigation")


def _opens_headline(item: str) -> bool:
    """Whether words and a colon open a headline that lists what it tells of; the label of tags has fewer."""
    opening, sign, _ = item.partition(": ")
    return bool(sign) and opening.count(" ") >= _BLANKS_OF_OPENING


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
    """A line of nothing but hashtags; beside such lines, of one whose words have blanks between."""
    found = [i for i in draft.open() if is_hashtag_line(draft.blocks[i].text)]
    yield from ((i, Decision("keywords", "hashtags", 0.9, "navigation")) for i in found)
    beside = {j for i in found for j in (i - 1, i + 1) if 0 <= j < len(draft.blocks)}.difference(found)
    for i in draft.open(sorted(beside)):
        text = draft.blocks[i].text
        if text[0] == "#" and text[1:2].isalnum() and text.count(" ") == 1 and is_tag(text):
            yield i, Decision("keywords", "beside_hashtags", 0.8, "navigation")


def label_tags_below_label(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """One tag a line, below `Tags:` or `Topics` and the body's first paragraph, or below a label of topics."""
    labels = draft.labels()
    for i, block in enumerate(draft.blocks[draft.span.start : draft.span.stop + _LABEL_NEAR], draft.span.start):
        is_label, is_topics = labels[i] == "keywords_label", is_topics_label(draft, i)
        if not is_label and not is_topics and not may_head_tags(draft, i):
            continue
        run = _trim_end(draft, list(_run_below(draft, i + 1, is_labelled=is_label or is_topics)))
        is_bare = not (is_label or is_topics or block.text[-1] in ":：")
        told = is_label or _are_told(draft, run, is_topics=is_topics or is_bare)
        if not told and not (is_bare and are_closed_tags(draft, i, run)):
            continue
        if 0 < len(run) <= MOST_TAGS:
            yield from _take(draft, run, Decision("keywords", "tags_below_label", 0.85, "navigation"))
            if is_topics:
                draft.overrule(i, Decision("keywords_label", "label_of_tags", 0.8, "related_label"))
            elif draft.decisions[i] is None:
                yield i, Decision("keywords_label", "label_of_tags", 0.8, "navigation")


def may_head_tags(draft: Draft, i: int) -> bool:
    """Whether a line may be a label of tags: with a colon, or right below the body; else it stands in menus, too."""
    text = draft.blocks[i].text
    if text[-1] in ":：":
        return draft.folded[i] in phrase_set("TAGS_BY_COLON")
    return i == draft.span.stop and draft.decisions[i] is None and draft.folded[i] in phrase_set_of("keywords_label")


def are_closed_tags(draft: Draft, label: int, run: Sequence[int]) -> bool:
    """Whether lines stand between a label right below the body and what has a name, and are not a menu's sections."""
    return label == draft.span.stop and is_closed_run(draft, [label, *run]) and not _are_sections(_names(draft, run))


def _names(draft: Draft, run: Sequence[int]) -> list[str]:
    return [_bare(draft.blocks[i].text) for i in run]


def _trim_end(draft: Draft, run: list[int]) -> list[int]:
    """A run without the lines at its end that read like headlines, where no sign tells that it ends there."""
    while run:
        last = draft.blocks[run[-1]]
        is_end = run[-1] + 1 >= len(draft.blocks) or draft.blocks[run[-1] + 1].gap > last.gap
        if is_end or _bullet(last.text) or not _reads_on(draft, last.text):
            break
        run.pop()
    return run


def is_topics_label(draft: Draft, i: int) -> bool:
    """Whether a label of other stories may be one of tags, too (`Related topics`)."""
    return draft.label(i) == "related_label" and draft.folded[i] in phrase_set("TOPICS")


def _are_told(draft: Draft, run: Sequence[int], *, is_topics: bool) -> bool:
    """Whether the story has enough of a run to be its tags; below a label of topics few are enough."""
    return share_in_body(_names(draft, run), draft.story()) >= (_SOME if is_topics else _CONFIRMED)


def is_closed_run(draft: Draft, run: Sequence[int]) -> bool:
    """Whether nothing without a name stands between the body and a run of some lines, nor right below it."""
    below = run[-1] + 1
    is_closed = below >= len(draft.blocks) or draft.decisions[below] is not None or draft.blocks[below].gap > 0
    return len(run) >= _MANY and is_closed and not draft.open(range(draft.span.stop, run[0]))


def _take(draft: Draft, run: Sequence[int], decision: Decision) -> Iterator[tuple[int, Decision]]:
    """The decision for each block of a run; a tag may be a set phrase of pages, too."""
    for i in run:
        if draft.decisions[i] is None:
            yield i, decision
        else:
            draft.overrule(i, decision)


def label_linked_tags(draft: Draft, links: Mapping[str, str]) -> Iterator[tuple[int, Decision]]:
    """Lines below the body that are links to topics, as their addresses say: those of the first list of such lines.

    ``links`` are those that the text states.
    """
    if not draft.span or not any(map(TAG_ADDRESS.search, links.values())):
        return
    place = range(draft.span.stop, min(len(draft.blocks), draft.span.stop + _LABEL_NEAR))
    first = next((i for i in place if _leads_to_tag(draft, i, links)), place.stop)
    run = list(takewhile(lambda i: _leads_to_tag(draft, i, links), range(first, place.stop)))
    if 1 < len(run) <= MOST_TAGS:
        yield from _take(draft, run, Decision("keywords", "linked_tags", 0.85, "navigation"))
        if is_topics_label(draft, first - 1):
            draft.overrule(first - 1, Decision("keywords_label", "label_of_tags", 0.8, "related_label"))


def _leads_to_tag(draft: Draft, i: int, links: Mapping[str, str]) -> bool:
    """Whether a line is a link to a topic and nothing else says more of it than that it is a menu's word."""
    is_open = draft.decisions[i] is None or draft.label(i) in _MENU_LABELS
    address = links.get(draft.folded[i]) if is_open and is_tag(draft.blocks[i].text) else None
    return address is not None and TAG_ADDRESS.search(address) is not None


def label_named_tags(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """One tag a line, right below the body and without a label: most of them stand in the body's text."""
    place, last = draft.span.stop, min(len(draft.blocks), draft.span.stop + _FAR)
    while place < last:
        run = list(_run_below(draft, place))
        names = _names(draft, run)
        is_list = _RUN <= len(run) <= MOST_TAGS and len(set(names)) == len(names)  # a tag stands in it once
        if is_list and not is_menu(names) and not _are_sections(names):
            confirmed = share_in_body(names, draft.story())
            is_far = place >= draft.span.stop + _NEAR
            least = _ALL if is_far else _HALF if is_closed_run(draft, run) else _CONFIRMED
            if confirmed >= least and (len(run) >= _MANY or not is_far):
                yield from _take(draft, run, Decision("keywords", "named_tags", 0.5 + 0.4 * confirmed, "navigation"))
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


def _run_below(draft: Draft, start: int, *, is_labelled: bool = False) -> Iterator[int]:
    """Blocks of a tag's shape from ``start`` on, evenly spaced and with the same bullets: open, or a menu's word."""
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
        if not is_tag(block.text) or not _may_be_tag(draft, i, i > start) or (i > start and block.gap != gap):
            return
        if _bullet(block.text) != bullet or _reads_on(draft, block.text, is_labelled=is_labelled):
            return
        yield i


def is_comma(draft: Draft, i: int) -> bool:
    """Whether a line holds nothing but the sign between two tags."""
    return len(draft.blocks[i].text) == 1 and draft.label(i) == "html_residue"


def _may_be_tag(draft: Draft, i: int, is_inner: bool) -> bool:
    """Whether a block is open, or one of the words of menus that the story has as well, with a tag above it."""
    if draft.decisions[i] is None:
        return True
    name = _bare(draft.blocks[i].text)
    is_word = is_inner and draft.label(i) in _MENU_LABELS and " " not in name
    return is_word and share_in_body([name], draft.story()) == 1


def _bullet(text: str) -> str:
    """The sign that opens a line of a list, 1 for any number; nothing without one."""
    return "" if text[0].isalpha() else "1" if _NUMBERED.match(text) else text[0] if not text[0].isdigit() else ""


def _reads_on(draft: Draft, text: str, *, is_labelled: bool = False) -> bool:
    """Whether a line reads like a headline: several words, a function word among them, that the body does not have.

    Below a label few words are a name, and so are some with capitals (`Rivers of the North`).
    """
    words, small = fold_words(text), function_words()
    parts = words.split()
    if len(parts) < PHRASE - 1 or small.isdisjoint(parts) or words in draft.story():
        return False
    return not is_labelled or (len(parts) >= PHRASE and not _is_name(text))


def _is_name(text: str) -> bool:
    """Whether all words of a line begin with capitals, but for its function words."""
    return all(word[0].isupper() or word in function_words() for word in _bare(text).split())


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
