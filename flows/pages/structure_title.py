"""Lines of the head: the page's title, which is the headline again with the site's name, its way, section and topic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import normalize

from flows.pages.line_shapes import SYLLABLES, ends_sentence, is_headline_shaped
from flows.pages.line_words import function_words
from flows.pages.normalise import count_syllables
from flows.pages.rules import fold_phrase
from flows.pages.sequence import VERSION
from flows.pages.structure_names import is_full_name
from flows.pages.text_draft import Draft, split_words
from flows.pages.types import Decision
from flows.pages.urls import read_folders
from flows.pages.vocabulary import phrase_set

#: Characters of a menu's entry; lines of a menu, and where it ends; words that the headline below it shares with the
#: title, and what share of them.
_ENTRY, _MENU, _MENU_ENDS, _SHARED, _MOST_OF = 35, 5, 90, 4, 0.6
_HEAD = 6  # blocks at the page's beginning where its title may stand
_BELOW = 14  # blocks below the title where the headline stands again
_SHORTEST = 15  # characters of a headline
_CRUMBS, _NEAR = 40, 8  # blocks at the page's beginning, and below its last step
_FEWEST_STEPS = 3  # of a numbered way from home
_NAME_WORDS = 3  # of a site's name, at most
_HEADLINE = range(_SHORTEST, 190)  # characters of a headline with room for its suffix
_FOLDED = 200  # characters of a folded text, which is cut there
_TITLE_BELOW = 3  # blocks below the headline where the title may be printed
_TWICE_ABOVE, _TWICE_BELOW = 6, 5  # blocks at the page's beginning, and below the first of two copies of its headline
HEAD_OF_TWICE = _TWICE_ABOVE + _TWICE_BELOW
_PICTURED = frozenset(("credit", "caption"))  # what stands below a copy that belongs to a picture
_STEP = re.compile(r"(\d)\. (.{2,200})")
_SUFFIX = re.compile(r"\s[|–—-]\s.+")
_PREFIX = re.compile(r"[^:|–—]{2,40}(?::|\s[|–—-])\s")
_SECTION_WORDS = 2  # of a section that only its place shows: more of them stand below the headline, or are it
_SECTION_WITHIN = 15  # blocks above the body
_SECTION_LONGEST = 40  # characters of a section or a kicker
_SECTION_ABOVE = 5  # blocks above the headline where a section of the address is looked for
_KICKER_WITHIN, _KICKER_WORDS = 2, 4  # blocks at the page's beginning, and words of a kicker
#: What the lines of a story's head are labelled; a menu's entry has another entry below it.
_OWN_LINES = frozenset(("headline", "byline", "published", "updated", "page_clock", "counter", "topic", "lead"))
#: Lines that a section above the headline may be taken for, or stand among; rules that call one so by sight alone.
_SHORT_LINES = frozenset(("navigation", "footer", "share", "player", "subscription", "section", "keywords_label"))
_BY_SIGHT = frozenset(("section_name", "section_place"))
_ENTRIES = 4  # entries of menus between a line and the headline, so that it is one, too
#: The way to a story as some houses print it above the headline (`News / Economy`).
_TWO_STEPS = re.compile(r"[^\W\d_][^/|.:!?]{1,29}\s{1,3}/\s{1,3}[^\W\d_][^/|.:!?]{1,29}")
_SIGNING = frozenset(("byline", "published", "updated"))
_NO_SECTION_BELOW = frozenset(("share", "byline"))  # other buttons, and what the author does
_SIGNS = (" | ", " – ", " — ", " - ", ": ")  # one of them stands in what the two patterns above find
_PARTS = re.compile(r"\s[|–—-]\s|[,:]\s")
_TOPIC_LABELS = frozenset(
    ("topic:", "thema:", "sujet:", "tema:", "tópico:", "тема:", "сюжет:", "temat:", "konu:", "onderwerp:")
)
_COUNTED_TOPIC = re.compile(r"[^.!?()]{3,80} \(\d{1,4}\)")
_TOPIC_LONGEST, _TOPIC_LABEL_LONGEST = 90, 12
_HEAD_LABELS = frozenset(("share", "section", "published", "page_clock"))


def label_page_title(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The title of the page, the headline without its suffix, and the site's name where it stands alone."""
    for i in draft.open(range(min(_HEAD, len(draft.blocks)))):
        folded = draft.folded[i]
        if not (any(sign in folded for sign in _SIGNS) and (_SUFFIX.search(folded) or _PREFIX.match(folded))):
            continue
        below = draft.open(range(i + 1, min(i + 1 + _BELOW, len(draft.blocks))))
        parts = [j for j in below if is_title_of(draft.folded[i], draft.folded[j])]
        if parts:
            found = max(parts, key=lambda j: len(draft.folded[j]))  # a site's name is shorter, and may stand above it
            yield i, Decision("navigation", "page_title", 0.9, "headline")
            yield found, Decision("headline", "page_title", 0.9, "caption")
            names = _PARTS.split(draft.folded[i].replace(draft.folded[found], "", 1))
            own = {part for part in names if not any(map(str.isdigit, part))}
            yield from (
                (j, Decision("navigation", "page_title", 0.85, "byline")) for j in below if draft.folded[j] in own
            )
            return


def label_marked_headline(draft: Draft, headings: Mapping[str, int]) -> Iterator[tuple[int, Decision]]:
    """The only heading of the first level that says enough for a headline, in a page in Markdown."""
    titles = [text for text, level in headings.items() if level == 1]
    if not titles or "headline" in draft.labels():
        return
    found = [i for i in draft.open() if any(is_marked(draft, i, title) for title in titles)]
    found = [i for i in found if says_enough(draft.blocks[i].text)]
    if len(found) == 1:
        yield found[0], Decision("headline", "marked_headline", 0.9, "navigation")


def is_marked(draft: Draft, i: int, title: str) -> bool:
    """Whether a block is a heading, or begins with it where the heading was broken at a column."""
    block = draft.blocks[i]
    return draft.folded[i] == title or (block.line_end != block.line_start and draft.folded[i].startswith(title))


def says_enough(text: str) -> bool:
    """Whether a heading may be a story's headline: a site's name has few words."""
    return is_headline_shaped(text) and (text.count(" ") >= _NAME_WORDS or count_syllables(text) in SYLLABLES)


def label_title_above_menu(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The page's title in its first line, where the headline says most of it again below the menu, in other words."""
    if not draft.blocks or draft.decisions[0] is not None or not says_enough(draft.blocks[0].text):
        return
    words = set(draft.folded[0].split())
    for i in range(1, min(_MENU_ENDS, len(draft.blocks))):
        text = draft.blocks[i].text
        if len(text) > _ENTRY and draft.decisions[i] is None:
            shared = len(words.intersection(draft.folded[i].split()))
            if i > _MENU and shared >= _SHARED and shared >= _MOST_OF * len(words) and says_enough(text):
                yield 0, Decision("navigation", "title_above_menu", 0.85, "headline")
                yield i, Decision("headline", "below_title_and_menu", 0.95, "navigation")
            return


def label_title_below(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The page's title right below the headline, as pages print it for machines (`Headline - Site, 12.05.2023`)."""
    folded = draft.folded[: _CRUMBS + _TITLE_BELOW]
    for i, headline in enumerate(folded[:_CRUMBS]):
        if len(headline) not in _HEADLINE or draft.decisions[i] is not None:
            continue
        for j, title in enumerate(folded[i + 1 : i + 1 + _TITLE_BELOW], i + 1):
            if (
                title.startswith(headline)
                and len(title) != _FOLDED
                and not ends_sentence(draft.blocks[j].text)
                and draft.label(j) is None
                and _SUFFIX.fullmatch(title, len(headline))
            ):
                yield j, Decision("navigation", "title_below", 0.85, "headline")
                yield i, Decision("headline", "title_below", 0.8, "caption")
                return


def label_twice(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The headline that stands again right below the lines that sign and date it; teasers do so in crowds.

    A copy with a full stop or above a credit says what a picture shows.
    """
    folded = draft.folded[:HEAD_OF_TWICE]
    for i, text in enumerate(folded[:_TWICE_ABOVE]):
        if (
            len(text) not in _HEADLINE
            or draft.decisions[i] is not None
            or folded.count(text) != 2
            or text in folded[:i]
        ):
            continue
        again = folded.index(text, i + 1)
        below = draft.label(again + 1)
        fits = again <= i + _TWICE_BELOW and not draft.open(range(i + 1, again)) and below not in _PICTURED
        if fits and draft.decisions[again] is None and draft.blocks[i].text == draft.blocks[again].text:
            if is_headline_shaped(draft.blocks[i].text):
                yield i, Decision("headline", "printed_twice", 0.8, "navigation")
                yield again, Decision("headline", "printed_twice", 0.7, "caption")
            return


def label_breadcrumbs(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The numbered way to the page, from home or to the headline that stands below it; else its last is the section."""
    steps: list[int] = []
    for i in range(min(_CRUMBS, len(draft.blocks))):
        text = draft.blocks[i].text
        found = _STEP.match(text) if text[0].isdigit() else None
        if found and int(found[1]) == len(steps) + 1 and (not steps or i == steps[-1] + 1):
            steps.append(i)
            if fold_phrase(found[2]) in draft.folded[i + 1 : i + 1 + _NEAR]:
                yield from ((step, Decision("navigation", "breadcrumb", 0.9, "list_item")) for step in steps)
                return
        else:
            if len(steps) >= _FEWEST_STEPS and fold_phrase(_read_step(draft, steps[0])) in phrase_set("HOME"):
                yield from ((step, Decision("navigation", "breadcrumb", 0.9, "list_item")) for step in steps[:-1])
                is_name = len(_read_step(draft, steps[-1])) <= _SECTION_LONGEST
                yield steps[-1], Decision("section" if is_name else "navigation", "breadcrumb", 0.8, "list_item")
                return
            steps = []


def _read_step(draft: Draft, i: int) -> str:
    found = _STEP.match(draft.blocks[i].text)
    return found[2] if found else ""


def is_title_of(title: str, headline: str) -> bool:
    """Whether a line is the headline with a suffix behind it, or the site's name before it; both folded."""
    if len(headline) < _SHORTEST:
        return False
    if title.endswith(headline):  # the longer part, or it is the site's name behind the headline
        before = len(title) - len(headline)
        return before <= len(headline) and _PREFIX.fullmatch(title, 0, before) is not None
    return title.startswith(headline) and _SUFFIX.fullmatch(title, len(headline)) is not None


def label_section(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A known section's name on a line of its own above the body, the nearest to it."""
    sections = phrase_set("SECTIONS")
    named = [draft.folded[i] in sections for i in range(draft.span.start)]
    for i in draft.open(reversed(range(max(0, draft.span.start - _SECTION_WITHIN), draft.span.start))):
        alone = not any(named[j] for j in (i - 1, i + 1) if 0 <= j < len(named))
        if named[i] and alone:
            yield i, Decision("section", "section_name", 0.85, "navigation")
            return
        if is_section_place(draft, i):
            yield i, Decision("section", "section_place", 0.6, "topic")
            return


def name_marked_headline(draft: Draft) -> None:
    """The headline that opens with words of a reference (`Exclusive: …`): the by-line or the day stands right below."""
    if "read_more" not in draft.given or "headline" in draft.given:
        return
    for i in range(max(0, draft.span.start - _SECTION_WITHIN), draft.span.start):
        found = draft.decisions[i]
        if found is not None and found.rule == "read_more_marker" and draft.label(i + 1) in _SIGNING:
            draft.overrule(i, Decision("headline", "marked_above_byline", 0.95, "read_more"))
            return


def name_above_headline(draft: Draft, url: str | None) -> None:
    """What the labeller took for navigation and stands above the headline: the page's section, or a kicker.

    A section is called as a folder of the page's own address (`/uk-news/2021/`), and may stand right below the
    headline, too; it is an entry of the menu that stands here again, a way of two steps, or a line of its own.
    A kicker opens the page.
    """
    labels = draft.labels()
    head = labels.index("headline") if "headline" in labels else 0
    if not head and draft.folded[:1] and draft.folded[0] in draft.folded[1:]:
        again = draft.folded.index(draft.folded[0], 1)
        head = again if labels[again] == "headline" else head  # the title opens the page
    above = range(max(0, head - _SECTION_ABOVE), head)
    _drop_entries(draft, labels, above)
    folders = read_folders(url) if head else ()
    sections = [i for i, found in enumerate(draft.decisions) if found is not None and found.label == "section"]
    is_named = any(i in above or (d := draft.decisions[i]) is None or d.rule not in _BY_SIGHT for i in sections)
    for i in (*reversed(above), head + 1):
        if i >= len(draft.blocks):
            return
        text, decision = draft.blocks[i].text, draft.decisions[i]
        if decision is None or decision.label not in _OWN_LINES | _SHORT_LINES or len(text) > _SECTION_LONGEST:
            return
        may_name = decision.rule == VERSION or draft.folded[i] in phrase_set("SECTIONS")
        if may_name and decision.label in _SHORT_LINES and folders and spell_folder(text) in folders:
            _name_section(draft, i, "section_in_address")
            return
        if decision.rule != VERSION or decision.label != "navigation":
            continue
        if i == head - 1 and not is_named and (rule := _tell_section(draft, i)):
            _name_section(draft, i, rule)
            return
        if i == head - 1 < _KICKER_WITHIN and text.count(" ") < _KICKER_WORDS and is_kicker_shaped(text):
            draft.overrule(i, Decision("topic", "above_headline", 0.6, "navigation"))


def _tell_section(draft: Draft, i: int) -> str | None:
    """What makes the line right above the headline the story's section, if anything does."""
    text, headline = draft.blocks[i].text, draft.decisions[i + 1]
    if _TWO_STEPS.fullmatch(text):
        return "section_way"
    if text.count(" ") >= _KICKER_WORDS or not is_kicker_shaped(text) or any(map(str.isdigit, text)):
        return None
    is_marked = headline is not None and headline.rule == "marked_headline"
    is_alone = draft.blocks[i + 1].gap > 0 and (not i or draft.blocks[i].gap > 0)
    if is_marked and is_alone and not (" " in text and text.isupper()):
        return "section_above_heading"
    return "section_of_menu" if text[-1] != ":" and _is_entry_again(draft, i) else None


def _is_entry_again(draft: Draft, i: int) -> bool:
    """Whether a line is an entry of the menu far above, and what stands above it here is none."""
    entries = [draft.folded[j] for j in range(i - _ENTRIES) if draft.label(j) == "navigation"]
    if draft.folded[i] not in entries:
        return False
    beside = draft.folded[i - 1]
    return beside not in entries or beside in phrase_set("HOME")


def _drop_entries(draft: Draft, labels: Sequence[str | None], above: range) -> None:
    """What is called a section by its name or its place, and stands among a menu's entries far above the headline."""
    for i in range(above.start):
        found = draft.decisions[i]
        is_far = labels[i] == "section" and labels[i : above.stop].count("navigation") >= _ENTRIES
        if is_far and found is not None and found.rule in _BY_SIGHT:
            draft.overrule(i, Decision("navigation", "menu_entry", 0.7, "section"))


def _name_section(draft: Draft, place: int, rule: str) -> None:
    """The section, and the rule that found it; what had been called one by sight alone is an entry of a menu."""
    for i, found in enumerate(draft.decisions):
        if found is not None and found.label == "section" and found.rule in _BY_SIGHT and i != place:
            draft.overrule(i, Decision("navigation", "menu_entry", 0.7, "section"))
    draft.overrule(place, Decision("section", rule, 0.85, "navigation"))


def spell_folder(text: str) -> str:
    """A name as addresses have it: ``Política & Poder`` -> politica-poder."""
    return "-".join(split_words(normalize("NFKD", text).encode("ascii", "ignore").decode()))


def is_kicker_shaped(text: str) -> bool:
    """Whether some words may say what a story is about: no sentence, no address, nothing cut off."""
    return text[0].isalpha() and "." not in text and not text.endswith(("…", "!", "?"))


def is_section_place(draft: Draft, i: int) -> bool:
    """A short name in capitals right above the share buttons of the head, below something else."""
    text = draft.blocks[i].text
    fits = 2 < len(text) <= 40 and text.count(" ") < 5 and text[0].isupper()
    fits = fits and is_kicker_shaped(text) and not text.endswith((":", ",")) and not any(map(str.isdigit, text))
    fits = fits and text.split()[-1].casefold() not in function_words()
    fits = fits and (text.isupper() or not is_full_name(text))
    fits = fits and i > 0 and draft.label(i - 1) not in _NO_SECTION_BELOW
    fits = fits and i + 1 < draft.span.start and draft.label(i + 1) == "share"
    is_short = len(text.replace("&", "").split()) <= _SECTION_WORDS
    return fits and (is_short or is_headline_shaped(draft.blocks[i - 1].text))


def label_topics(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A topic after its label, or with the number of its stories where the head names section, time or share links."""
    for i in draft.short(_TOPIC_LONGEST):
        text = draft.blocks[i].text
        if is_topic_label(text):
            yield i, Decision("topic", "topic_label", 0.9, "navigation")
        elif i and is_topic_label(draft.blocks[i - 1].text):
            yield i, Decision("topic", "topic_below_label", 0.85, "headline")
        elif (
            text[-1] == ")"
            and _COUNTED_TOPIC.fullmatch(text)
            and not _HEAD_LABELS.isdisjoint((draft.label(i - 1), draft.label(i - 2)))
        ):
            yield i, Decision("topic", "counted_topic", 0.8, "headline")


def is_topic_label(text: str) -> bool:
    """Whether the line is the word for a topic, with its colon."""
    return text[-1] == ":" and len(text) <= _TOPIC_LABEL_LONGEST and text.casefold() in _TOPIC_LABELS
