"""The authors' names in the byline lines of a text capture, parted from what is printed beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from flows.pages.dates_words import LAPSE
from flows.pages.metadata_authors import is_like_a_name, is_no_name, split_names
from flows.pages.rules import fold_phrase
from flows.pages.vocabulary import collect, phrase_set, phrase_set_of

#: A name and what is glued to it: a day, a paper, `Published`; `McDonald` and the like stay whole, and so does `g1`.
_GLUED_NAME = re.compile(
    r"(?<=[a-zà-ÿа-яё]{2})(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLe)(?<!\bLa)(?<!\bDi)(?<!\bDu)(?<!\bVan)(?<!\bFitz)(?=[\dA-ZÀ-ÖØ-ÞА-ЯЁ])"
)
_AGO = re.compile(rf"[,|•·–—-]?\s*(?:{LAPSE}).*", re.IGNORECASE)
_PLACE = re.compile(
    r"(?<=[\w.])\s(?:in|at|for|für|aus|à|from|on|special to|Published|Updated|Publié|Mis à jour|Publicado)\s.*|\s\(.*"
)
#: A paper, a place or a role behind a dash; and an agency in brackets behind places (`Name / PLACE, (DHA)`).
_BEHIND_DASH = re.compile(r"(?<=\w\s)[–—]\s(?!.*\b(?:By|Von|Par|Por)\s).*|\s/\s[^/]{2,40}\([A-ZÇĞİÖŞÜ]{2,6}\).*")
#: What stands before the names where the day comes first (`Posted on 14 March 2019 by …`, `… 来源：… 作者：`).
_UP_TO_BY = re.compile(
    r"[^\W\d_]+ (?:on|am|le|el|em|il|op)\s.{0,20}\d\d\d\d\W{0,4}\s(?i:by|von|par|por|door|av|di)\s"
    r"|.*(?:作者|记者|記者|撰文|聞き手|執筆|文責)\s?[:：/・\s]\s?"
)
#: What a Japanese writer is, behind the name.
_TITLE_BEHIND = re.compile("(?<=[\u3041-\u30ff\u3400-\u9fff]{2})(?:記者|編集委員|論説委員|特派員)(?=[)）】〕］]?$)")
_GLUED_BY = re.compile(r"By(?=[A-Z][a-z])")
_COMPANY = re.compile(r"\s(?:with|avec|mit)\s")
#: The paper behind a name without a sign between (`Mara Lindqvist BBC News`); what is part of a name stays.
_PAPER = re.compile(
    r"((?:\S+\s){1,2}[A-Z][a-zà-ÿ]\S*)\s(?!II|IV|JR|SR|MD|MP|QC|KC)"
    r"(?:[A-Z]{3,5}(?:\s[A-Z]\w+){0,3}|[A-Z]\w+\sNews(?:\s[A-Z]\w+)?)"
)
_PAPER_NAMES = frozenset(
    (
        "Herald", "Times", "News", "Journal", "Tribune", "Gazette", "Courier", "Observer", "Chronicle", "Post", "Today",
        "Zeitung", "Network", "Newspaper", "Newspapers", "Media", "Magazine", "Gazzetta", "Digital", "Online",
    )
)  # fmt: skip
_OF_PAPERS = ("Do ", "Da ", "Dos ", "The ", "In ", "On ", "For ", "Im ", "Die ", "Der ", "Das ", "Le ", "La ", "El ")
_BIO_NAME = re.compile(
    r"((?:[^\W\d_a-zà-ÿ][\w'’.-]+\s){1,2}[^\W\d_a-zà-ÿ][\w'’-]+),?\s"
    r"(?:can be|may be|is an? |covers |writes |ist |est |es |è )"
)
_AGENCIES = frozenset(("dpa", "afp", "ap", "reuters", "efe", "ansa", "pti", "ani", "sid", "lusa", "epd", "kna", "apa"))


def read_authors(lines: Sequence[str]) -> list[str]:
    """The names in byline lines, each once; an agency only where no person is named."""
    names = [name for line in lines for name in split_names(part_names(line))]
    people = [name for name in names if is_person(name)]
    return list(dict.fromkeys(people or [name for name in names if name.casefold() in _AGENCIES]))


def part_names(line: str) -> str:
    """A byline with its names parted from the places, days and roles that are glued to them or follow them."""
    bare = _strip_opening(_GLUED_BY.sub("", _UP_TO_BY.sub("", _TITLE_BEHIND.sub("", line)), count=1))
    bare = _AGO.sub("", _GLUED_NAME.sub(", ", _cut_later(bare)))
    bare = _COMPANY.sub(", ", _BEHIND_DASH.sub("", _PLACE.sub("", bare)))
    paper = _PAPER.fullmatch(bare)
    return paper[1] if paper else bare


@cache
def _later_words() -> re.Pattern[str]:
    """What comes behind the names: the word for when, or other roles (`Edited By`)."""
    phrases = {phrase for name in ("PUBLISHED", "UPDATED") for _, phrase in collect(name) if len(phrase) > 3}
    words = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return re.compile(
        rf"(?<=\S)[\s|,•·–—-]+(?:(?:{words})\b(?=\W{{0,4}}\d|:|\W.{{0,20}}\d\d)|(?:edited|reviewed|curated)\sby\b).*",
        re.IGNORECASE,
    )


def _cut_later(line: str) -> str:
    return _later_words().sub("", line)


def _strip_opening(line: str) -> str:
    words = line.split()
    for count in (3, 2, 1):
        if fold_phrase(" ".join(words[:count])) in phrase_set("BYLINE"):
            return " ".join(words[count:]).lstrip(": ")
    return line


def is_person(name: str) -> bool:
    """Whether it looks like a person's name: no agency, desk, trade or paper."""
    fits = 1 < len(name) < 60 and is_like_a_name(name) and not is_no_name(name)
    fits = fits and name.rsplit(" ", 1)[-1] not in _PAPER_NAMES
    fits = fits and name[1] != " "  # what stands alone there is the sign of a button
    return fits and not name.startswith(_OF_PAPERS) and name.casefold() not in phrase_set_of("byline")


def read_bio_names(lines: Sequence[str]) -> list[str]:
    """The names that lines about the author open with (`Mara Lindqvist can be reached …`)."""
    found = (_BIO_NAME.match(line) for line in lines)
    return list(dict.fromkeys(name[1] for name in found if name and is_person(name[1])))
