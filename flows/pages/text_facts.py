"""Facts and pointers of a labelled text capture."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from flows.pages.dates import find_date_line, find_moments, parse_date
from flows.pages.language import add_region, detect_language
from flows.pages.line_shapes import is_stamped, may_open_with, split_marker, split_tags
from flows.pages.line_stamps import cut_beside, cut_glued, cut_ranks, cut_times
from flows.pages.line_tags import is_hashtag_line, split_named, strip_tags_label
from flows.pages.metadata_openings import find_reporter, find_signature
from flows.pages.normalise import keep_alnum
from flows.pages.rules import fold_phrase
from flows.pages.sequence import VERSION
from flows.pages.structure_menu import find_section, is_trail, leads_to_story
from flows.pages.structure_names import day_words
from flows.pages.text_draft import fold_words
from flows.pages.text_names import read_authors, read_bio_names
from flows.pages.types import NO_LINKS, Block, Decision, Facts, Moment, Pointer, as_evidence
from flows.pages.urls import absolute_url, find_day
from flows.pages.vocabulary import phrase_set
from schemas.articles import DateEvidence
from schemas.vocabulary import BODY

_DATED = frozenset(("published", "updated", "byline"))
_SAYING = frozenset(("published", "updated"))
_OTHERS = frozenset(("comments", "related_label", "related_headline", "listing_item"))
_OWN = BODY | {"headline"}
_BULLETS = " \t•*·●▪■▸►▶›»+–—-・◆◇"
_STEPS = f"{_BULLETS}/>"  # before and behind a section that was a step of a way
_STEP = re.compile(r"([2-9])\.\s")
_SIGNS_AROUND = 40  # characters around a line that are no part of it
_ITEM_SIGNS = 6  # characters of an item's bullet or number, and of the colon
#: How a renderer prints a kicker whose colon has an element of its own; only French parts its colons by itself.
_PARTED_COLON = re.compile(r"(?<=[^\W\d_]) :(?= \S)")
_TOUCHING = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
#: Rules by which somebody signs, and those by which only its place makes a line a name.
_SIGNED = frozenset(("byline_opening", "name_below_by", "byline_after_date", "name_after_name"))
_BY_PLACE = frozenset(("name_beside_date", "name_at_end", "name_under_headline", "name_above_place"))
_AND = (",", " and", " &", " und", " y", " et")  # how a by-line ends that the next line goes on with
_MOST_STAMPED = 2  # by-lines with day and hour that one story has
_BESIDE = 6  # blocks between a headline and the day beside it, at most
_TOUCHED = 3  # names that touch, of which the page need not have all
_OPENINGS, _CLOSINGS = 3, 2  # paragraphs, subtitles among them, and what stands below the story
_SHORT_WORD = 2  # letters of a word that is part of many names (`de`, `la`)
_TWICE = 12  # characters of a headline that stands twice in its line, at least
#: A word and its colon, as programs write what they know above a text; in how many blocks; those of the headline.
_FIELD, _FIELDS = re.compile(r"([^\W\d_]{1,12}) ?[:：] ?(?=\S)"), 8
_TITLE_FIELDS = frozenset((
    "title", "headline", "titel", "título", "titulo", "titre", "titolo", "tytuł", "заголовок", "标题", "タイトル",
    "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne", "temat", "тема",
))  # fmt: skip
#: How mail says that it answers another, or sends it on.
_SENT_ON = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|vb|i|r)\s?:\s?){1,5}", re.IGNORECASE)
#: Why a day was taken or not.
_OF_CLOCK = "the page's own clock when it was captured, not the day of publication"
_OF_ADDRESS = "the day in the address; the page prints none"
_NEW_WINDOW = "Opens in new window"
_QUOTES = 2  # signs, of a title that a program wrote as a string
_NUMBERED = re.compile(r"^\d{1,2}[.)]\s+(?=\D)")


def collect_pointers(
    blocks: Sequence[Block], decisions: Sequence[Decision], links: Mapping[str, str] = NO_LINKS, url: str | None = None
) -> list[Pointer]:
    """The references to other stories, in reading order; what is the page's own line points nowhere.

    ``links`` has addresses by the words of the link, where the text states them; ``url`` is the page's own.
    """
    last = find_last(decisions)
    pointers, paragraphs = [], 0
    for i, (block, decision) in enumerate(zip(blocks, decisions, strict=True)):
        paragraphs += decision.label in BODY
        if decision.label == "read_more":
            marker, headline = split_marker(block.text) or (None, block.text.strip(_BULLETS))
            pointers.append(Pointer(i, cut_glued(headline), "inline", marker, after_paragraph=paragraphs))
        elif decision.label == "related_headline":
            headline = cut_glued(_NUMBERED.sub("", strip_brackets(block.text.strip(_BULLETS)), count=1))
            placement, after = ("inline", paragraphs) if i < last else ("footer", None)
            pointers.append(Pointer(i, headline, placement, after_paragraph=after))
    if not pointers:
        return []
    headlines = [pointer.headline for pointer in pointers]
    if (cut := cut_ranks(cut_beside(cut_times(headlines)))) != headlines:
        pointers = [pointer._replace(headline=headline) for pointer, headline in zip(pointers, cut, strict=True)]
    longest = max(len(pointer.headline) for pointer in pointers) + _SIGNS_AROUND
    own = {
        fold_phrase(b.text)
        for b, d in zip(blocks, decisions, strict=True)
        if d.label in _OWN and len(b.text) <= longest
    }
    kept = [pointer for pointer in pointers if fold_phrase(pointer.headline) not in own]
    return [_find_address(pointer, blocks[pointer.position].text, links, url) for pointer in kept] if links else kept


def strip_brackets(text: str) -> str:
    """A headline without the square brackets around all of it, and without its address in Markdown behind them."""
    if text[:1] != "[":
        return text
    end = text.find("]")
    is_linked = text.startswith("](", end) and text.endswith(")") and " " not in text[end:]
    inner = text[1:end].strip() if end == len(text) - 1 or is_linked else text
    return inner.removesuffix(_NEW_WINDOW).strip()


def _find_address(pointer: Pointer, text: str, links: Mapping[str, str], url: str | None) -> Pointer:
    """The pointer with the address that its headline or its whole line links to."""
    href = links.get(fold_phrase(pointer.headline)) or links.get(fold_phrase(text))
    return pointer._replace(url=absolute_url(url, href)) if href else pointer


def collect_facts(
    blocks: Sequence[Block], decisions: Sequence[Decision], clock: Moment | None, url: str | None = None
) -> Facts:
    """What the labelled blocks say about the story."""
    by_label, own_start, own_end = dict[str, list[str]](), find_start(decisions), find_end(blocks, decisions)
    is_signed = any(decision.rule == "byline_opening" for decision in decisions)
    for i, (block, decision) in enumerate(zip(blocks, decisions, strict=True)):
        if is_signed and decision.rule == "name_with_date":
            by_label.setdefault("published", []).append(block.text)  # a paper and its day: somebody else signs
        elif own_start <= i < own_end or decision.label not in _DATED:
            by_label.setdefault(decision.label, []).append(block.text)
    body = "\n\n".join(b.text for b, d in zip(blocks, decisions, strict=True) if d.label in BODY)
    language = detect_language(body)
    evidence: list[DateEvidence] = []
    if clock:
        evidence.append(
            as_evidence(by_label["page_clock"][0], clock, "captured", "page_clock", _OF_CLOCK, chosen=False)
        )
    published, modified = _read_dates(by_label, clock, add_region(language, url), evidence)
    basis = "text" if published else "absent"
    if published is None and (published := read_url_day(url)):
        basis = "url"
        evidence.append(as_evidence(url or "", published, "published", "url", _OF_ADDRESS, chosen=True))
    headline = _choose_headline(blocks, decisions)
    if headline:
        headline = _mend_colon(headline, blocks, language)
    return Facts(
        headline=headline,
        headline_basis="text" if headline else "absent",
        authors=_read_people(by_label, blocks, decisions, body),
        section=next((read_section(text) for text in by_label.get("section", [])), None)
        or read_trail(blocks, decisions, headline),
        keywords=tuple(read_keywords(by_label.get("keywords", []), lambda: _fold_page(blocks, decisions))),
        published=published,
        published_basis=basis,
        modified=modified,
        captured=clock,
        date_evidence=tuple(evidence),
        language=language,
    )


def _read_people(
    by_label: Mapping[str, Sequence[str]], blocks: Sequence[Block], decisions: Sequence[Decision], body: str
) -> tuple[str, ...]:
    """The authors; beside somebody else's name, without what the page calls itself above its headline."""
    lines = by_label.get("byline", [])
    names = read_authors(choose_bylines(lines, blocks, decisions)) or read_authors(lines)
    names = names or read_bio_names(by_label.get("author_bio", [])) or read_authors(_find_signing(body))
    names = [name for name in names if not are_common_words(name, body)]
    head = next((i for i, d in enumerate(decisions) if d.label == "headline"), 0) if names else 0
    own = {fold_phrase(blocks[i].text) for i in range(head) if decisions[i].label == "navigation"}
    return tuple([name for name in names if fold_phrase(name) not in own] or names)


def _find_signing(body: str) -> list[str]:
    """Who opens one of the story's first paragraphs, else who signs one of the last."""
    paragraphs = body.split("\n\n")
    opening = filter(None, map(find_reporter, paragraphs[:_OPENINGS]))
    closing = filter(None, map(find_signature, reversed(paragraphs[-_CLOSINGS:])))
    signed = next(opening, None) or next(closing, None)
    return [signed] if signed else []


def choose_bylines(lines: Sequence[str], blocks: Sequence[Block], decisions: Sequence[Decision]) -> Sequence[str]:
    """The by-lines that are to be believed: no name by its place or by its looks below the word for by above the story.

    Nor many with day and hour there: such are those of readers' comments.
    """
    if len(lines) < 2:
        return lines
    first = next((i for i, d in enumerate(decisions) if d.label in BODY), len(decisions))
    signed = next((i for i in range(min(first + _BESIDE, len(decisions))) if decisions[i].rule in _SIGNED), None)
    if signed is None:
        return lines
    placed = {
        blocks[i].text
        for i in range(1, len(decisions))
        if (
            (decisions[i].rule in _BY_PLACE and i > signed)
            or (decisions[i].rule == VERSION and decisions[i - 1].rule not in _SIGNED)
        )
        and not blocks[i - 1].text.endswith(_AND)
    }
    placed -= {block.text for block, decision in zip(blocks, decisions, strict=True) if decision.rule in _SIGNED}
    stamped = {line for line in lines if is_stamped(line)}
    return [line for line in lines if line not in placed and (len(stamped) <= _MOST_STAMPED or line not in stamped)]


def are_common_words(name: str, body: str) -> bool:
    """Whether the story has two words of what looks like a name in small letters (`Final Thoughts`, `Use Case`)."""
    small = (word for word in name.casefold().split() if len(word) > _SHORT_WORD and word in body)
    return len(list(islice((word for word in small if re.search(rf"\b{re.escape(word)}\b", body)), 2))) > 1


def _fold_page(blocks: Sequence[Block], decisions: Sequence[Decision]) -> str:
    """The words of all but the tags, which say where each ends."""
    return fold_words(" ".join(b.text for b, d in zip(blocks, decisions, strict=True) if d.label != "keywords"))


def read_section(text: str) -> str:
    """What the line of the section calls it, the last of two steps."""
    bare = _NUMBERED.sub("", text.strip(f"{_STEPS}|"))
    return (find_section(bare, None) if " / " in bare else None) or bare


def read_trail(blocks: Sequence[Block], decisions: Sequence[Decision], headline: str | None) -> str | None:
    """The section that the way from home to the story names, above the story."""
    first = next((i for i, d in enumerate(decisions) if d.label in BODY), 0)
    above = (blocks[i].text for i in range(first) if decisions[i].label == "navigation")
    ways = (text for text in above if is_trail(text) or leads_to_story(text, headline))
    return next(filter(None, (find_section(text, headline) for text in ways)), None)


def find_start(decisions: Sequence[Decision]) -> int:
    """Where the lines about the story begin: a day far above the headline is none of its own, if one stands beside it.

    The site's own day stands there, and those of other stories.
    """
    days = [i for i, decision in enumerate(decisions) if decision.label == "published"]
    if len(days) < 2:
        return 0
    head = next((i for i, decision in enumerate(decisions) if decision.label == "headline"), 0)
    is_beside = days[0] < head - _BESIDE and any(abs(i - head) <= _BESIDE for i in days)
    return head - _BESIDE if is_beside else 0


def find_last(decisions: Sequence[Decision]) -> int:
    """The place of the body's last block; -1 where there is none."""
    return next((i for i in reversed(range(len(decisions))) if decisions[i].label in BODY), -1)


def find_end(blocks: Sequence[Block], decisions: Sequence[Decision]) -> int:
    """Where comments or other stories begin below the body: what is dated from there on is not this story.

    Two days below the body are those of a list.
    """
    last = find_last(decisions)
    below = range(last if last >= 0 else len(decisions), len(decisions))
    end = next((i for i in below if decisions[i].label in _OTHERS), len(decisions))
    days = [i for i in below if decisions[i].label == "published" and not is_said(blocks, decisions, i)]
    return min(days[0], end) if len({blocks[i].text for i in days}) > 1 else end


def is_said(blocks: Sequence[Block], decisions: Sequence[Decision], i: int) -> bool:
    """Whether a line says what its day is (`Published: …`), or the line above it does."""
    above = decisions[i - 1].label in _SAYING and fold_phrase(blocks[i - 1].text) in day_words()
    return above or may_open_with(blocks[i].text, "PUBLISHED") or may_open_with(blocks[i].text, "UPDATED")


def _choose_headline(blocks: Sequence[Block], decisions: Sequence[Decision]) -> str | None:
    """The likeliest headline block, without its bullet or its number in the way to the page, and without marks."""
    found = [(d.confidence, -i) for i, d in enumerate(decisions) if d.label == "headline"]
    if not found:
        return None
    i = -max(found)[1]
    text = _halve(_cut_field(blocks, i, blocks[i].text.strip("#* _•·●×")))
    step = _STEP.match(text)
    is_last = step is not None and i > 0 and blocks[i - 1].text.startswith(f"{int(step[1]) - 1}. ")
    return (text[step.end() :] if step and is_last else text) or None


def _halve(text: str) -> str:
    """A headline that a line holds twice, once."""
    half = len(text) // 2
    return text[:half] if half >= _TWICE and text[half : half + 1] == " " and text[:half] == text[half + 1 :] else text


def _cut_field(blocks: Sequence[Block], i: int, text: str) -> str:
    """A headline without the word for it, where a block of such fields opens the page (`Title: …`, `Author: …`)."""
    found = _FIELD.match(text) if i < _FIELDS else None
    if not found or fold_phrase(found[1]) not in _TITLE_FIELDS:
        return text
    beside = [blocks[j].text for j in (i - 1, i + 1) if 0 <= j < len(blocks)]
    if not any(map(_FIELD.match, beside)):
        return text
    said = _SENT_ON.sub("", text[found.end() :]) or text
    return said[1:-1] if said[0] == said[-1] == '"' and said.count('"') == _QUOTES else said


def _mend_colon(headline: str, blocks: Sequence[Block], language: str | None) -> str:
    """A headline whose kicker has lost its colon, as the page prints it elsewhere; or without the blank before it."""
    if language != "fr":
        headline = _PARTED_COLON.sub(":", headline)
    for block in blocks:
        if ":" in block.text and abs(len(block.text) - len(headline)) <= _ITEM_SIGNS:
            text = _NUMBERED.sub("", block.text.strip(_BULLETS), count=1)
            if text.count(":") > headline.count(":") and keep_alnum(text) == keep_alnum(headline):
                return text
    return headline


def read_keywords(lines: Sequence[str], tell: Callable[[], str] = str) -> list[str]:
    """The tags, each once, in the page's order: of one list, or one a line; ``tell`` gives the page's words."""
    tags: list[str] = []
    for line in lines:
        bare = strip_tags_label(line)
        label, _, rest = bare.partition(":")
        bare = rest if rest and fold_phrase(label) in phrase_set("TAGS_BY_COLON") else bare
        parts = bare.split() if is_hashtag_line(bare) else bare.split(",")
        if len(parts) == 1 and len(lines) == 1 and not split_tags(bare):
            parts = split_named(bare.strip(_BULLETS + " .#;"), tell)
            parts = split_touching(bare, tell()) if len(parts) == 1 else parts
        tags += split_tags(bare) or [p for part in parts if (p := part.strip(_BULLETS + " .#,;"))]
    return list(dict.fromkeys(tags))


def split_touching(text: str, page: str) -> list[str]:
    """Tags that touch (`HarbourNorth Pier`), where the page has each apart and none so; of several, every other.

    Of many one is enough: no name has capitals inside so often.
    """
    parts = _TOUCHING.sub("\0", text).split("\0")
    apart = sum(len(part) > 1 and fold_words(part).strip() in page for part in parts)
    least = len(parts) if len(parts) < _TOUCHED else len(parts) / 2 if len(parts) <= _TOUCHED else 1
    are_apart = apart >= least and (len(parts) <= _TOUCHED or min(map(len, parts)) > _SHORT_WORD)
    return parts if are_apart and fold_words(text).strip() not in page else [text]


def read_url_day(url: str | None) -> Moment | None:
    """The day that an address states."""
    return parse_date(day) if url and (day := find_day(url)) else None


def _read_dates(
    by_label: dict[str, list[str]], clock: Moment | None, language: str | None, evidence: list[DateEvidence]
) -> tuple[Moment | None, Moment | None]:
    published: Moment | None = None
    modified: Moment | None = None
    for kind, raw, first, second in _dated_lines(by_label, clock, language):
        opened, changed = (None, second or first) if kind == "updated" else (first, second)
        if opened:
            evidence.append(_line_evidence(raw, opened, "published", chosen=published is None))
            published = published or opened
        if changed:
            evidence.append(_line_evidence(raw, changed, "modified", chosen=modified is None))
            modified = modified or changed
    return published, modified


def _line_evidence(raw: str, moment: Moment, kind: str, *, chosen: bool) -> DateEvidence:
    reason = "the page's date line" if kind == "published" else "the page's line of its last change"
    return as_evidence(raw, moment, kind, "text", reason if chosen else "an earlier line was taken", chosen=chosen)


def _dated_lines(
    by_label: dict[str, list[str]], clock: Moment | None, language: str | None
) -> Iterator[tuple[str, str, Moment | None, Moment | None]]:
    captured = clock.when if clock else None
    for kind in ("published", "byline", "updated"):
        for raw in by_label.get(kind, []):
            first, second = find_date_line(raw, captured_at=captured, language=language)
            if first is None and second is None and (found := find_moments(raw, language=language)):
                first = found[0].moment
            yield "published" if kind == "byline" else kind, raw, first, second
