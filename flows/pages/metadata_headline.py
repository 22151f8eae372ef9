"""The headline: of all that the page offers, what its own parts agree on, without the site's name."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from flows.pages.dates import find_date_line, has_digit
from flows.pages.metadata_sources import LONGEST_TITLE, Sources
from flows.pages.normalise import EAST_ASIAN, fold_name, guess_words, normalise_space

_SEPARATOR = re.compile(
    r"\s+(?:[|»«›·•–—－:/\\]|-+|::|&raquo;)\s+|-(?=[^\x00-\x7f]{1,7}(?:网|報|报|新闻|新聞|ニュース|뉴스|社|台|在线)$)"
    r"|\s*[|｜»]\s*|\s*::\s*|_(?=[^_]*$)(?<=[^\x00-\x7f]_)|:\s+(?=[^:]*$)"
)
_WIDE = re.compile(
    r"\s*：\s*|(?<=[⺀-\uffff]):(?=\S)"
)  # parts a title of scripts without blanks from the site's name, and its own parts
_TOUCHING = re.compile(r"[-_–—－]+")  # parts such a title, too, where a line of the page says one of the parts
_BORDER = re.compile(r"(?<=[\w:.!?”»)–—|-])\s+")
_WORD = re.compile(r"\w+")
_LOGO_NAMES = ("logo", "site-title", "sitename", "site-name", "brand", "masthead")
_ASIDE_NAMES = ("related", "sidebar", "teaser", "widget", "comment", "modal", "popup", "cookie", "newsletter")
_STRAY, _STRAY_BEHIND = " |·•:>", " |·•-–"  # signs before and behind a headline that part it from what stood there
_DAY_BEFORE = re.compile(r"^(?:--+\s?|(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d)\s?[-–—|:]\s)(?=.{8})")
_AFTER_KICKER = tuple(":–—-|·")
_LONGEST, _LONGEST_WORD = 300, 5  # characters of a headline, and on average of words that blanks part
_AGREES, _SHARES = 0.75, 0.3
#: What programs call a page that nobody has given a title.
_NO_TITLES = frozenset(
    (
        "untitleddocument", "untitled", "newpage1", "home", "news", "article", "unbenanntesdokument",
        "documentosintitulo",
        "documentsanstitre", "documentosemtitulo", "documentosenzatitolo", "naamloosdocument", "noticias",
        "nachrichten",
    )
)  # fmt: skip
_LONGEST_DAY, _MASTHEAD = 40, 4  # characters; lines of a page among which its name may be
_SHORT_NAME = 4  # letters of a site's name that may be any word
_FEW = 3  # words that may be a section or the site as well


class Candidate(NamedTuple):
    """A text that may be the headline."""

    text: str
    basis: str  # json_ld, meta, h1, title, text


class Printed(NamedTuple):
    """What the page prints: blocks labelled as headline, and, where they are asked for, its lines, its headings, and
    lines in bold or large print that open the story.
    """

    headlines: Sequence[str] = ()
    lines: Callable[[], Sequence[str]] = tuple
    headings: Callable[[], Sequence[str]] = tuple
    openings: Callable[[], Sequence[str]] = tuple


def choose_headline(
    sources: Sources, ld_headlines: Sequence[str], site_names: Iterable[str], printed: Printed
) -> tuple[str | None, str]:
    """The headline and what gave it.

    An h1 that title, og:title or JSON-LD cover best; without such an h1, what JSON-LD, metas and title
    say, as one of the page's lines prints it.
    """
    names = {fold for name in site_names if (fold := fold_name(name))}
    found, basis = _choose(sources, _stated(sources, ld_headlines, names), names, printed)
    return found and (_DAY_BEFORE.sub("", found).lstrip(_STRAY).rstrip(_STRAY_BEHIND) or found), basis


def _choose(sources: Sources, stated: Sequence[Candidate], names: set[str], printed: Printed) -> tuple[str | None, str]:
    best = _best_h1(sources, [c.text for c in stated], names)
    if best:
        h1 = cut_to_stated(best, stated, sources.with_kickers.get(best, best))
        own = _printed_otherwise(h1, stated, printed)
        return (own, "text") if own else (h1, "h1")
    if stated or sources.title:
        heading = _best_printed(stated, (*printed.headlines, *printed.lines())) or _opening_heading(
            sources.title, stated, names, printed
        )
        if heading is None and not stated:
            return (printed.headlines[0], "text") if printed.headlines else (None, "absent")
        return (heading, "text") if heading else _shorten(*_most_agreed(stated))
    return (printed.headlines[0], "text") if printed.headlines else (None, "absent")


def _stated(sources: Sources, ld_headlines: Sequence[str], names: set[str]) -> list[Candidate]:
    found = [
        *(Candidate(text, "json_ld") for text in ld_headlines),
        *(Candidate(text, "meta") for text in sources.props.get("headline", [])[:1]),
        *(Candidate(text, "meta") for text in sources.all("og:title", "twitter:title", "sailthru.title")[:3]),
        *(Candidate(text, "meta") for text in sources.all("parsely-title", "dc.title", "dcterms.title", "title")[:2]),
        *([Candidate(sources.title, "title")] if sources.title else []),
    ]
    found = [c for c in found if len(c.text) <= LONGEST_TITLE]  # to part a text at each dash takes its length squared
    others = {c.text for c in found}.union(sources.with_kickers.get(text, text) for _, text, _ in sources.h1s)
    said = {fold_name(text) for text in others}
    clean = {text: strip_site_name(normalise_space(text), names, said) for text in {c.text for c in found}}
    cleaned = [Candidate(clean[c.text], c.basis) for c in found]
    return [
        c
        for c in cleaned
        if c.text and len(c.text) <= _LONGEST and fold_name(c.text) not in names and not is_day(c.text)
    ]


def is_day(text: str) -> bool:
    """Whether a text is a day and nothing else: the issue's."""
    return len(text) <= _LONGEST_DAY and has_digit(text) and any(find_date_line(text))


def _best_h1(sources: Sources, stated: Sequence[str], names: set[str]) -> str | None:
    scored = []
    for order, (_, text, around) in enumerate(sources.h1s[:12]):
        if len(text) > _LONGEST or fold_name(text) in names or not _WORD.search(text):
            continue
        cover = max((overlap(text, other) for other in stated), default=0.0)
        doubt = any(name in around for name in _LOGO_NAMES) + any(name in around for name in _ASIDE_NAMES)
        is_word = " " not in text and max(text) < EAST_ASIAN  # rather a section's name
        scored.append((cover - 0.2 * doubt - 0.02 * is_word - 0.001 * order, text))
    if not scored:
        return None
    cover, text = max(scored, key=lambda pair: pair[0])
    alone = len(scored) == 1 and cover > -0.1 and guess_words(text) > 3
    return text if cover >= _SHARES or not stated or alone else None


def cut_to_stated(heading: str, stated: Sequence[Candidate], with_kicker: str) -> str:
    """The heading without a kicker before it or a subtitle after it, or with a kicker, where metas state it so."""
    says = {fold_name(c.text) for c in stated if c.basis != "title" or " " in c.text}
    if fold_name(heading) in says:
        return heading
    kicker = with_kicker.removesuffix(heading).rstrip()
    if fold_name(with_kicker) in says and (kicker == with_kicker or kicker.endswith(_AFTER_KICKER)):
        return with_kicker  # where no sign follows a kicker, a program has put the two together
    borders = [m.end() for m in _BORDER.finditer(heading)]
    for border in borders:
        first, rest = heading[:border].strip(), heading[border:].strip()
        if len(rest.split()) > 2 and fold_name(rest) in says:
            return rest
        if len(first.split()) > 3 and not _goes_on(first, rest) and fold_name(first) in says:
            return first
    return heading


def _goes_on(first: str, rest: str) -> bool:
    """Whether what stands behind a border in a heading is the end of the headline rather than a subtitle."""
    return rest[:1].islower() or first.endswith(_AFTER_KICKER)


def _printed_otherwise(h1: str, stated: Sequence[Candidate], printed: Printed) -> str | None:
    """The story's own headline where JSON-LD has it and a heading prints it: the h1 is what search engines are told."""
    said = {fold_name(c.text) for c in stated if c.basis == "json_ld" and len(c.text.split()) > _FEW}
    if not said or fold_name(h1) in said or fold_name(h1) not in {fold_name(c.text) for c in stated}:
        return None
    return next((heading for heading in printed.headings() if fold_name(heading) in said), None)


def _best_printed(stated: Sequence[Candidate], printed: Sequence[str]) -> str | None:
    """A heading or line of the page that says the same as what is stated, as the page prints it."""
    said = {fold_name(part) for c in stated for part in title_parts(c.text)}
    same = [text for text in printed if fold_name(text) in said and guess_words(text) > 2]
    return max(same, key=len, default=None)


def _opening_heading(title: str, stated: Sequence[Candidate], names: set[str], printed: Printed) -> str | None:
    """The line that opens the story as a heading, where only a title is stated, which has the site's name in it."""
    parts = [part for part in title_parts(title)[1:] if not is_site_name(part, names) and not is_day(part)]
    hosts = [part for part in parts if _names_host(part, names)]
    parts = [part for part in parts if part not in hosts]
    if any(guess_words(part) > _FEW for part in parts):
        return None
    bare = strip_accents(fold_name(title))
    if any(c.basis != "title" for c in stated):
        return None
    head = next((text for text in printed.openings() if guess_words(text) > _FEW), None)
    if head is None or overlap(head, title) >= _SHARES:
        return None
    is_site = bare in _NO_TITLES or bool(hosts) or any(len(name) > _SHORT_NAME and name in bare for name in names)
    is_site = is_site or any(overlap(line, title) > _AGREES for line in printed.lines()[:_MASTHEAD] if line != head)
    return head if is_site else None


def _names_host(part: str, names: set[str]) -> bool:
    """Whether a site's name in letters of its address opens and ends as a part of a title does.

    ``Thornwick & District Gazette`` is at thornwickgazette.example.
    """
    words = [fold for word in part.split() if (fold := fold_name(word))]
    if len(words) < _FEW or len(words[0]) <= _SHORT_NAME or len(words[-1]) < _SHORT_NAME:
        return False
    return any(name.startswith(words[0]) and name.endswith(words[-1]) for name in names)


def title_parts(title: str) -> list[str]:
    """A title, what stands before each of its separators, and what behind each."""
    cuts = [m.span() for m in _SEPARATOR.finditer(title)]
    if max(title, default="") > EAST_ASIAN:
        cuts += [m.span() for m in _TOUCHING.finditer(title)]
    return [title, *(title[:start] for start, _ in cuts), *(title[end:] for _, end in cuts)]


def _most_agreed(stated: Sequence[Candidate]) -> tuple[str, str]:
    """The candidate that most others say too; the earlier where they are even."""
    counts = Counter(fold_name(c.text) for c in stated)
    best = max(stated, key=lambda c: counts[fold_name(c.text)])
    return best.text, best.basis


def _shorten(text: str, basis: str) -> tuple[str, str]:
    """A title alone: what stands after its last bar, or a word or two after a dash, is the site's."""
    while basis == "title" and (cuts := list(_SEPARATOR.finditer(text))):
        cut = cuts[-1]
        kept, tail = text[: cut.start()].strip(), text[cut.end() :].strip()
        short = len(tail.split()) <= (5 if cut[0].strip() in "|｜»" else 3)
        if not short or (len(kept.split()) < 4 and max(kept, default="") < EAST_ASIAN) or len(kept) <= len(tail):
            break
        text = kept
    return text, basis


def strip_site_name(title: str, names: set[str], said: Collection[str] = ()) -> str:
    """The title without the site's name before or after it.

    A part goes if it is such a name, or if what remains is word for word what another candidate says
    (``said`` holds these, letters and digits alone).
    """
    site, colon, rest = title.partition(": ")
    if colon and rest and fold_name(site) in names:  # a headline may have a colon of its own
        title = rest.strip()
    for _ in range(3):
        cuts = [m.span() for m in _SEPARATOR.finditer(title)] + [m.span() for m in _WIDE.finditer(title)]
        shorter = next(_shorter(title, cuts, names, said), None)
        if shorter is None:
            break
        title = shorter
    return title


def _shorter(title: str, cuts: list[tuple[int, int]], names: set[str], said: Collection[str]) -> Iterator[str]:
    ends = sorted(cuts)
    for start, end in (*reversed(cuts), *cuts):
        left, right = title[:start].strip(), title[end:].strip()
        after = next((before for before, _ in ends if before >= end), len(title))
        if left and (is_site_name(right, names) or fold_name(title[end:after]) in names):  # a motto may stand behind it
            yield left
        if right and start == ends[0][0] and is_site_name(left, names):
            yield right
    for start, end in cuts:
        for kept in (title[:start].strip(), title[end:].strip()):
            if fold_name(kept) in said and len(kept.split()) > 1 and fold_name(title) != fold_name(kept):
                yield kept


def is_site_name(text: str, names: set[str]) -> bool:
    """Whether a part of a title is the site's name, or the name with a word or two around it."""
    folded = fold_name(text)
    if not folded:
        return True
    if folded in names:
        return True
    return len(text.split()) <= 5 and any(len(name) > 4 and name in folded for name in names)


def strip_accents(text: str) -> str:
    """A text in the letters of addresses."""
    return (
        text
        if text.isascii()
        else "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    )


@lru_cache(maxsize=1024)
def overlap(one: str, other: str) -> float:
    """Word F1 of two short texts; letters stand for words where a script has no blanks."""
    a, b = _bag(one), _bag(other)
    size = a.total() + b.total()
    return 2 * (a & b).total() / size if size else 0.0


@lru_cache(maxsize=1024)
def _bag(text: str) -> Counter[str]:
    found = _WORD.findall(text.casefold())
    if text and max(text) > EAST_ASIAN and sum(map(len, found)) > _LONGEST_WORD * len(found):
        found = list("".join(found))
    return Counter(found)
