"""The authors' names in the byline lines of a text capture, parted from what is printed beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from flows.pages.dates import has_digit
from flows.pages.dates_words import LAPSE
from flows.pages.metadata_authors import is_like_a_name, is_no_name, is_no_person, split_names
from flows.pages.normalise import EAST_ASIAN
from flows.pages.rules import fold_phrase
from flows.pages.vocabulary import collect, either, phrase_set, phrase_set_of
from flows.pages.vocabulary.agencies import WIRES

#: A name and what is glued to it: a day, a paper, `Published`; `McDonald` and the like stay whole, and so does `g1`.
_GLUED_NAME = re.compile(
    r"(?<=[a-zà-ÿа-яё]{2})(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLe)(?<!\bLa)(?<!\bDi)(?<!\bDu)(?<!\bVan)(?<!\bFitz)(?=[\dA-ZÀ-ÖØ-ÞА-ЯЁ])(?!H\b)"
)
_AGO = re.compile(rf"[,|•·–—-]?\s*(?:{LAPSE}).*", re.IGNORECASE)
_PLACE = re.compile(
    r"(?<=[\w.])\s(?:in|at|for|für|aus|à|from|on|special to|Published|Updated|Publié|Mis à jour|Publicado)\s.*|\s\(.*"
)
#: A paper, a place or a role behind a dash; and an agency in brackets behind places (`Name / PLACE, (DHA)`).
_BEHIND_DASH = re.compile(r"(?<=\w\s)[–—]\s(?!.*\b(?:By|Von|Par|Por)\s).*|\s/\s[^/]{2,40}\([A-ZÇĞİÖŞÜ]{2,6}\).*")
#: The day between bars behind the names, and the sections behind it (`by Mara Lindqvist | Mar 30, 2026 | News, Sport`).
_BEHIND_DAY = re.compile(r"(?<=\w)\s\|\s[^|]*\d{4}\s\|\s.*")
#: What stands before the names where the day comes first (`Posted on 14 March 2019 by …`, `… 来源：… 作者：`).
_UP_TO_BY = re.compile(
    r"[^\W\d_]+ (?:on|am|le|el|em|il|op)\s.{0,20}\d\d\d\d\W{0,4}\s(?i:by|von|par|por|door|av|di)\s"
    r"|.*(?:作者|记者|記者|撰文|聞き手|執筆|文責)\s?[:：/・\s]\s?"
)
#: What a Japanese writer is, behind the name.
_TITLE_BEHIND = re.compile("(?<=[\u3041-\u30ff\u3400-\u9fff]{2})(?:記者|編集委員|論説委員|特派員)(?=[)）】〕］]?$)")
#: Beside the reporters' names in a Chinese line, the desk before them, and behind them the town and what they did.
_HAN_DESK = re.compile("^[\u3400-\u9fff]{2,5}(?:中心|組|组)\\s?[／/]\\s?")
_HAN_DID = re.compile(
    "\\s?(?:[／/]\\s?[\u3400-\u9fff]{2,6})?(?:綜合|综合|採訪|采访|攝影|摄影)?(?:報導|报道|電|电)(?:\\s{0,2}[／/]\\s?[\u3400-\u9fff]{2,6})?$"
)
_HAN_DAY = re.compile("(?<=[\u3400-\u9fff]{2})\\d{4}年.*")  # that touches the name
_BRACKETS, _HANGUL = "〔〕【】［］（）()", re.compile("[가-힣]{2}")
_HAN_BLANKS = re.compile("(?<=[\u3400-\u9fff]{2})\\s{1,2}(?=[\u3400-\u9fff]{2,4}(?:\\s|、|$))")
#: What a Korean reporter is, behind the name, with the address.
_KOREAN_BEHIND = re.compile(
    r"(?<=[가-힣]{2})\s?(?:(?:선임|수습|인턴|객원|전문|시민)\s?)?(?:기자|특파원|논설위원|통신원)"
    r"(?:기자 페이지|\s?구독중?)?(?:\s?[=/|]?\s?[(<\[]?\s?\S+@\S+)?$"
)
#: And before it: a label, a town, the paper, the day; a photographer behind it.
_KOREAN_BEFORE = re.compile(
    r"^(?:.*\d\d:\d\dl(?=[가-힣]{2,4}\()|기자명\s?|글\s(?=[가-힣]{2,4}\s기자)|[가-힣]{2,6}=|[\[(][^\[\]()]{2,20}[\])]\s"
    r"|\[?[가-힣A-Z\d]{2,12}[ =](?=(?!기자)[가-힣·]{2,19}?\s?기자))"
)
_KOREAN_LATER = re.compile(r"(?<=기자)(?:\s사진\s.*|\s?\|.*|\]$)|(?<=[가-힣]{2})\(\w+\)$")
#: What a Chinese or Japanese writer did or is, before the name, and who did something else, behind it.
_DID_BEFORE = re.compile(
    "^(?:[\u3400-\u9fff]{1,12}(?:记者|記者)\\s{1,2}|(?:图?文|圖?文|撰文|采写|採寫|撰稿|整理)\\s?[｜|／/:：]\\s?"
    "|(?:取材・文|文・写真|写真・文|取材・写真|文・構成|文|取材|聞き手|執筆|構成|記者|筆者)\\s?[・＝]"
    "|(?:[\u3400-\u9fff]{2,6}(?:部|局)[・ \u3000]?)?(?:編集委員|論説委員|特派員)[・ \u3000](?=\\S))"
)
_DID_BEHIND = re.compile(
    "[\\s／/、]{1,2}(?:编辑|編輯|责编|責編|摄影|攝影|图|圖|校对|写真|撮影|編集)(?:\\s?[｜|・／/:：]\\s?|\\s).*?(?=\\s(?:報導|报道)$|$)"
)
_BESIDE_REPORTER = re.compile(
    "(?<=[\u3400-\u9fff])[\\s\u3000]{1,2}(?:通讯员|通訊員|实习生|實習生|实习记者)[\\s\u3000:：]{0,2}"
)
#: The word for "by" before a Swahili, a Filipino or a Greek name, which opens much else.
_SHORT_BY = re.compile(
    r"^(?:(?:N[Aa]|N[Ii](?!\s(?:Luh|Made|Wayan|Nyoman|Ketut|Putu|Kadek|Komang|Gusti)\b))\s(?=[A-Z][A-Za-z.'-]+\s[A-Z])|(?:Από|ΑΠΟ)\s(?:τ(?:ον|ην|η)\s)?(?=[Α-ΩΆ-Ώ][\w.'-]+\s[Α-ΩΆ-Ώ]))"
)
#: What an Icelandic by-line ends with: that its bearer writes.
_WRITES = re.compile(r"\sskrifar?$")
#: What stands before the names, the word that goes on from the line above among it; and what somebody does, in a
#: line that is read to those who can't see it.
_BULLETS = re.compile(r"^(?:(?:[•*+-]\s?){1,3}(?=\w)|(?:and|&|und|et|y|och|og)\s(?=[^\W\d_a-zà-ÿ]))")
_READ_OUT = re.compile(r"^(?:Role|Peranan|Unvan|Должность|Reporting from)[,،].*")
_GLUED_BY = re.compile(r"By(?=[A-Z][a-z])")
#: What opens a box about the author, and the links that end it (`About Mara Lindqvist`, `Mara Lindqvist Twitter`).
_ABOUT = re.compile(r"^(?:About|Über|Sobre|Acerca de|À propos de)\s(?=[^\W\d_a-zà-ÿ])")
_ELSEWHERE = re.compile(
    r"(?<=\w\s\w)(\w+)\s(?:Twitter|Facebook|Instagram|LinkedIn|E-?mail|Website)(?=$|\s\d|\s\w{3,9}\.?\s\d)"
)
#: The station that somebody reports for, before the name (`Video report by VTV News Lindvik's Mara Lindqvist`).
_STATION = re.compile(
    r"^(?:(?:[Vv]ideo |[Ww]ords |[Ww]atch )?[Rr]eport(?:ed|ing)? (?:by|from) |[Ff]rom )?"
    r"(?=[A-Z]{2})[A-Z][\w ]{1,40}['’]s (?=[A-Z][\w.'’-]+ [A-Z])"
)
_POSSESSIVE = re.compile(r"['’]s\s")
_COMPANY = re.compile(r"\s(?:with|avec|mit)\s")
#: The paper behind a name without a sign between (`Mara Lindqvist BBC News`); what is part of a name stays.
_PAPER = re.compile(
    r"((?:\S+\s){1,2}[A-Z][a-zà-ÿ]\S*)\s(?!II|IV|JR|SR|MD|MP|QC|KC)"
    r"(?:[A-Z]{2,5}(?:\s[A-Z]\w+){0,3}|[A-Z]\w+\sNews(?:\s[A-Z]\w+)?)"
)
#: Whose a name is, in brackets, before the next name.
_IN_BRACKETS = re.compile(r"(?<=\w) \([^()\d@]{2,60}\)(?=, )")
_GLUED_CAPITALS = re.compile(r"[A-Z]{3,}[a-z]|[^\x00-\u024f][A-Z]{2,}")  # a button's words, touching (`WATCHEDWatch`)
_PAPER_NAMES = frozenset(
    (
        "Herald", "Times", "News", "Journal", "Tribune", "Gazette", "Courier", "Observer", "Chronicle", "Post", "Today",
        "Images", "Zeitung", "Insider", "Nieuws", "Noticias", "Notícias", "Nachrichten", "Actualités", "Nyheter",
        "Haber", "Network", "Newspaper", "Newspapers", "Media", "Magazine", "Gazzetta", "Digital", "Online", "Logo",
        "Group",
    )
)  # fmt: skip
_OF_PAPERS = (
    "Do ", "Da ", "Dos ", "More ", "Watch ", "The ", "In ", "On ", "For ", "Im ", "Die ", "Der ", "Das ", "Le ", "La ",
    "El ",
)  # fmt: skip
_LENGTHS = range(2, 60)  # characters of a name
_INITIALS = frozenset("BCDEFGHIJKLMNOPRSTUVWYZ")  # of a given name without its full stop (`M Santoso`)
_BIO_NAME = re.compile(
    r"((?:[^\W\d_a-zà-ÿ][\w'’.-]+\s){1,2}[^\W\d_a-zà-ÿ][\w'’-]+),?\s"
    r"(?:can be|may be|is an? |covers |writes |ist |est |es |è )"
)
_WIRES = frozenset(name.casefold() for name in WIRES)


def read_authors(lines: Sequence[str]) -> list[str]:
    """The names in byline lines, each once; an agency only where no person is named."""
    names = [name for line in lines for name in split_names(part_names(line))]
    people = [name for name in names if is_person(name)]
    return list(dict.fromkeys(people or [name for name in names if name.casefold() in _WIRES]))


def part_names(line: str) -> str:
    """A byline with its names parted from the places, days and roles that are glued to them or follow them."""
    if line > EAST_ASIAN or max(line, default="") > EAST_ASIAN:
        line = _part_east_asian(line)
    line = _IN_BRACKETS.sub("", _SHORT_BY.sub("", _BULLETS.sub("", line)))
    line = _READ_OUT.sub("", line)
    line = _WRITES.sub("", line)
    line = _BEHIND_DAY.sub("", line)
    line = _TITLE_BEHIND.sub("", line)
    line = _UP_TO_BY.sub("", line)
    line = _GLUED_BY.sub("", line, count=1)
    line = _strip_opening(line)
    line = _STATION.sub("", line) if "'s " in line or "’s " in line else line
    line = _ABOUT.sub("", line)
    line = _ELSEWHERE.sub(r"\1", line)
    line = _later_words().sub("", line)
    line = _GLUED_NAME.sub(", ", line)
    line = _AGO.sub("", line)
    line = _PLACE.sub("", line)
    line = _BEHIND_DASH.sub("", line)
    line = _COMPANY.sub(", ", line)
    paper = _PAPER.fullmatch(line)
    return paper[1] if paper else line


def _part_east_asian(line: str) -> str:
    """A Chinese or Korean by-line without desk, town and trade, its names parted by commas."""
    if _HANGUL.search(line):
        return _KOREAN_BEHIND.sub("", _KOREAN_LATER.sub("", _KOREAN_BEFORE.sub("", line)))
    bare = _HAN_DAY.sub("", line.strip(_BRACKETS))
    plain = _DID_BEFORE.sub("", _BESIDE_REPORTER.sub("、", _DID_BEHIND.sub("", bare)))
    if "報導" in bare or "报道" in bare or "電" in bare[-1:]:
        plain = _HAN_DID.sub("", _HAN_DESK.sub("", _UP_TO_BY.sub("", plain)))
    elif plain == bare:
        return bare
    return _HAN_BLANKS.sub("、", plain.strip())


@cache
def _later_words() -> re.Pattern[str]:
    """What comes behind the names: the word for when, or other roles (`Edited By`)."""
    words = either(phrase for phrase in collect("PUBLISHED", "UPDATED") if len(phrase) > 3)
    return re.compile(
        rf"(?<=\S)[\s|,•·–—-]+(?:(?:{words})\b(?=\W{{0,4}}\d|:|\W.{{0,20}}\d\d)|(?:edited|reviewed|curated)\sby\b).*",
        re.IGNORECASE,
    )


def _strip_opening(line: str) -> str:
    words = line.split()
    for count in (3, 2, 1):
        if fold_phrase(" ".join(words[:count])) in phrase_set("BYLINE"):
            return " ".join(words[count:]).lstrip(": ")
    return line


def is_person(name: str) -> bool:
    """Whether it looks like a person's name: no agency, desk, trade or paper."""
    if len(name) not in _LENGTHS or not is_like_a_name(name) or is_no_name(name) or is_no_person(name):
        return False
    words = name.split(" ")
    if words[-1] in _PAPER_NAMES or name.startswith(_OF_PAPERS) or _GLUED_CAPITALS.search(name):
        return False
    if all("-" in word for word in words):
        return False  # where all have a hyphen they are German compounds
    if (len(words[0]) == 1 and words[0] not in _INITIALS and len(words) > 1) or (len(words) > 1 and has_digit(name)):
        return False  # what stands alone before the first is the sign of a button
    return not _POSSESSIVE.search(name) and name.casefold() not in phrase_set_of("byline")


def read_bio_names(lines: Sequence[str]) -> list[str]:
    """The names that lines about the author open with (`Mara Lindqvist can be reached …`)."""
    found = (_BIO_NAME.match(line) for line in lines)
    return list(dict.fromkeys(name[1] for name in found if name and is_person(name[1])))
