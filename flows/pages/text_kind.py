"""What sort of page a text capture shows: named signals, asked in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from flows.pages.dates import find_date_line, has_digit
from flows.pages.dates_words import LAPSE
from flows.pages.kinds_words import ERROR_TEXT, LIST_PAGE
from flows.pages.line_shapes import ends_sentence, is_headline_shaped
from flows.pages.normalise import weigh_length
from flows.pages.sequence import Opinion
from flows.pages.text_draft import Draft
from flows.pages.types import Decision
from schemas.vocabulary import ARTICLE_KINDS, BODY

_TIME = r"(?:[01]?\d|2[0-3])[:.h][0-5]\d"
_ENTRY = re.compile(
    rf"[•*·●▪►-]?\s?(?:{_TIME}(?:\s?(?:uhr|h|gmt|utc|bst|cet|cest|et|est|edt|ist|msk|мск|[ap]\.?m\.?))?)\s?[•|:–—-]?",
    re.IGNORECASE,
)
_BULLETED = re.compile(rf"[•*·●▪►]\s?{_TIME}\b.{{0,20}}")
_ERROR = re.compile(
    r"(?:error )?404\b.{0,80}|.{0,40}\bpage (?:was )?not found\b.{0,80}"
    r"|.{0,40}\bpage you(?:'re| are) looking for\b.{0,120}"
    r"|.{0,20}\b(?:403 forbidden|access denied|too many requests|service unavailable)\b.{0,80}"
    r"|.{0,40}\b(?:seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|página não encontrada"
    r"|pagina non trovata|страница не найдена|pagina niet gevonden|nie znaleziono strony|sayfa bulunamadı)\b.{0,80}",
    re.IGNORECASE,
)
_ENTRIES, _ENTRY_DAYS, _ENTRY_LONGEST, _DATED_ENTRY = 4, 2, 30, 60
_ENTRY_LINE, _LINES_OF_TWO = 60, 3  # characters of a line of an entry; such lines of two entries, on average
_LAPSE = re.compile(rf"(?:\d{{1,2}}\s?\w{{1,5}}\.?\s)?(?:{LAPSE})", re.IGNORECASE)
_CLOCK = re.compile(r"\b\d{1,2}[:.h][0-5]\d\b")
_ABOVE_ENTRY = 2  # blocks above the body where its first entry's time may stand
_ENTRY_PROSE, _LAST_ENTRY = 40, 3  # characters of an entry's sentences; blocks that the last entry has at most
_ENTRY_CHANCE = 0.7
_ENOUGH_WORDS, _SOME_WORDS, _BRIEF_WORDS = 60, 12, 8  # of a story, of a short one, and of one with headline and day
_LISTED, _PLAYERS = 6, 3  # items of a listing, and players of a page that is one, at least
_TEASERS = 1.5  # paragraphs below a headline of a list, at most
_HEADS = frozenset(("headline", "subhead", "related_headline", "listing_item", "paragraph", "navigation"))
_DATES, _ITEM = 5, 45  # date lines inside the text, and words between two of them
_WORD = 6  # characters of a word and its blank
_SURE = 0.4
_EXCUSE = 400  # characters of a line in which a server says why there is no page


def label_live_entries(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Times on lines of their own with text between, in one order: the entries of a live page.

    How long ago an entry was written says the same where some lines of prose stand below each: a teaser has fewer.
    """
    found = [i for i in draft.short(_ENTRY_LONGEST) if is_entry_time(draft.blocks[i].text)]
    spaced = sum(1 for a, b in pairwise(found) if b - a > 1)
    if len(found) < _ENTRIES or spaced < _ENTRIES - 1:
        found = [i for i in draft.short(_ENTRY_LONGEST) if is_lapse(draft.blocks[i].text)]
        prose = [count_prose(draft, range(a + 1, b)) for a, b in pairwise(found)]
        if len(found) < _ENTRIES or 2 * sum(prose) < _LINES_OF_TWO * len(prose) or not all(prose):
            return
    for i in found:
        yield i, Decision("live_entry_time", "live_entries", 0.85, "published")


def is_lapse(text: str) -> bool:
    """Whether a line says how long ago something was, and no more (`1 hr 35 min ago`)."""
    return has_digit(text) and _LAPSE.fullmatch(text) is not None


def count_prose(draft: Draft, places: range) -> int:
    """Lines of an entry's length that end a sentence."""
    texts = (draft.blocks[i].text for i in places)
    return sum(len(text) >= _ENTRY_LINE and ends_sentence(text) for text in texts)


def name_dated_entries(draft: Draft) -> None:
    """Lines of day and hour inside the story, of the same day or two and in one order, with prose below each: entries.

    Lists of stories have other days, and no more than a teaser between two of them.
    """
    inside = range(max(0, draft.span.start - _ABOVE_ENTRY), draft.span.stop)
    days = [i for i in inside if (d := draft.decisions[i]) and d.rule == "date_line" and is_timed(draft, i)]
    if len(days) < _ENTRIES:
        return
    moments = [moment.when for i in days if (moment := find_date_line(draft.blocks[i].text)[0])]
    is_ordered = moments in (sorted(moments), sorted(moments, reverse=True))
    told = sum(_tells(draft, range(a + 1, b)) for a, b in pairwise((*days, draft.span.stop)))
    is_dense = len({when.date() for when in moments}) <= _ENTRY_DAYS and 3 * told >= 2 * len(days)
    if is_ordered and is_dense and len(moments) == len(days):
        for i in days:
            draft.overrule(i, Decision("live_entry_time", "live_entries", 0.85, "published"))


def is_timed(draft: Draft, i: int) -> bool:
    """Whether a line is short and has an hour."""
    text = draft.blocks[i].text
    return len(text) <= _DATED_ENTRY and bool(_CLOCK.search(text))


def _tells(draft: Draft, places: range) -> bool:
    """Whether some blocks are not just a headline and one line."""
    texts = [draft.blocks[i].text for i in places if draft.label(i) in BODY]
    return any(len(text) >= _ENTRY_PROSE and ends_sentence(text) for text in texts)


def is_entry_time(text: str) -> bool:
    """Whether a line is a time, or opens with one behind a bullet."""
    return bool(_ENTRY.fullmatch(text) or _BULLETED.fullmatch(text))


def keep_entries(draft: Draft, opinion: Opinion) -> None:
    """Count the text of every entry of a live page as body: what stands between its time and the next one's.

    The times are those of the story only where most of the entries have body already: a ticker beside it has none.
    """
    if "live_entry_time" not in draft.given:
        return
    times = [i for i, label in enumerate(draft.labels()) if label == "live_entry_time"]
    entries = [range(start + 1, stop) for start, stop in pairwise(times)]
    if 3 * sum(bool(opinion.is_body[entry.start : entry.stop].any()) for entry in entries) < 2 * max(1, len(entries)):
        return
    last = times[-1] + 1
    for entry in (*entries, range(last, min(last + _LAST_ENTRY, len(draft.blocks)))):
        for i in draft.open(entry):
            text = draft.blocks[i].text
            heads = i == entry.start and is_headline_shaped(text)
            if heads or (len(text) >= _ENTRY_PROSE and ends_sentence(text)):
                opinion.is_body[i] = True
                opinion.chance[i] = max(opinion.chance[i], _ENTRY_CHANCE)


def judge_kind(draft: Draft, url: str | None) -> str:
    """The page's kind, by the first signal that has one."""
    words = sum(weigh_length(draft.blocks[i].text) for i in draft.body()) // _WORD
    if LIST_PAGE.search(url or "") and lists_teasers(draft):
        return "listing"
    return next((kind for kind, signal in _SIGNALS if signal(draft, words)), "unknown")


def settle(draft: Draft, kind: str) -> list[Decision]:
    """All decisions; a page that is no article has no body, so what looked like one is an item or unknown.

    The likeliest headline of a listing is that of an item, too.
    """
    decisions = [decision for decision in draft.decisions if decision is not None]
    if kind in ARTICLE_KINDS:
        return decisions
    label = "listing_item" if kind == "listing" else "unknown"
    lost = BODY | {"headline"} if kind == "listing" else BODY
    return [Decision(label, "no_article", min(d.confidence, 0.5), d.label) if d.label in lost else d for d in decisions]


def is_empty(draft: Draft, _: int) -> bool:
    """No letter on the page."""
    return not any(any(map(str.isalnum, block.text)) for block in draft.blocks)


def is_error(draft: Draft, words: int) -> bool:
    """A server's excuse among the first lines of a page that says little else."""
    if words >= 2 * _ENOUGH_WORDS:
        return False
    lines = [block.text for block in draft.blocks[:40] if len(block.text) < _EXCUSE]
    excused = any(_ERROR.fullmatch(text) for text in lines if len(text) < 200)
    if not excused and words < _ENOUGH_WORDS:
        excused = any(ERROR_TEXT.search(text) for text in lines)
    return excused


def is_live(draft: Draft, _: int) -> bool:
    """Entries with their times inside the body."""
    body = draft.body()
    return bool(body) and draft.labels()[max(0, body[0] - _ABOVE_ENTRY) : body[-1]].count("live_entry_time") >= _ENTRIES


def is_dated_list(draft: Draft, words: int) -> bool:
    """Date after date with a line or two between: the items of a listing."""
    body = draft.body()
    inside = draft.labels()[max(0, body[0] - 1) : body[-1]] if body else []
    dates = inside.count("published") + inside.count("updated")
    return dates >= _DATES and words < _ITEM * dates


def lists_teasers(draft: Draft) -> bool:
    """Headline after headline with a paragraph or so below each: a tag's or an author's page, as its address says."""
    body = draft.body()
    inside = range(max(0, body[0] - 1), body[-1] + 1) if body else range(0)
    heads = sum(draft.label(i) in _HEADS and is_headline_shaped(draft.blocks[i].text) for i in inside)
    prose = sum(draft.label(i) == "paragraph" and ends_sentence(draft.blocks[i].text) for i in body)
    return heads >= _LISTED and prose <= _TEASERS * heads


def is_article(draft: Draft, words: int) -> bool:
    """Enough text that reads as one story."""
    return words >= _ENOUGH_WORDS and _confidence(draft) >= _SURE


def is_paywalled(draft: Draft, words: int) -> bool:
    """A few sentences, then a paywall's words."""
    body = draft.body()
    after = {draft.label(i) for i in range(body[-1] + 1, body[-1] + 6)} if body else set()
    return words >= _SOME_WORDS and "subscription" in after


def is_media(draft: Draft, words: int) -> bool:
    """A player and next to no text."""
    return words < _ENOUGH_WORDS and draft.labels().count("player") >= _PLAYERS


def is_listing(draft: Draft, words: int) -> bool:
    """Many items of other stories and no story."""
    labels = draft.labels()
    items = labels.count("related_headline") + labels.count("listing_item")
    return items >= _LISTED and words < 2 * _ENOUGH_WORDS


def is_short_article(draft: Draft, words: int) -> bool:
    """Little text, but the page's own."""
    is_brief = words >= _BRIEF_WORDS and {"headline", "published"} <= set(draft.labels())
    return (is_brief or words >= _SOME_WORDS) and _confidence(draft) >= _SURE


def _confidence(draft: Draft) -> float:
    chances = [d.confidence for i in draft.body() if (d := draft.decisions[i])]
    return sum(chances) / len(chances) if chances else 0.0


#: Signals by the kind that they speak for, in their order.
_SIGNALS = (
    ("empty", is_empty),
    ("error_page", is_error),
    ("live_blog", is_live),
    ("listing", is_dated_list),
    ("article", is_article),
    ("paywall_stub", is_paywalled),
    ("media", is_media),
    ("listing", is_listing),
    ("article", is_short_article),
)
