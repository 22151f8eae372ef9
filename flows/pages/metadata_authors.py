"""Authors: names out of by-lines and metadata, without roles, agencies, handles, dates and the site's own name."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import takewhile

from flows.pages.dates import find_moments, has_digit, role_of_label
from flows.pages.dates_words import PUBLISHED, UPDATED, WEEKDAYS
from flows.pages.metadata_trades import DROPPED, cut_trades
from flows.pages.metadata_words import (
    AGENCIES,
    AUTHOR_LABELS,
    BEATS,
    DESKS,
    NO_NAMES,
    NOBODY,
    PAIRED_BEATS,
    PAPERS,
    ROLE_WORDS,
    WRITTEN_BY,
)
from flows.pages.normalise import EAST_ASIAN, fold_name, normalise_space
from flows.pages.vocabulary import generic_rules
from flows.pages.vocabulary.agencies import WIRES

_BY = re.compile(
    r"^(?:(?:written|posted|story|text|article|words|reported|published|reviewed|review|report|reporting"
    r"|analysis|opinion"
    r"|exclusive|ein artikel|ein beitrag|geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|autore|scritto"
    r"|publié|rédigé"
    r"|escrito|publicado|submitted|gespeichert|eingereicht|inserito|enviado|soumis|ingediend"
    r"|interview|kommentar|foto|fotos|from the author)\s+)*"
    rf"(?:by|von|vom|par|por|di|da|door|af|av|przez|yazan|oleh|автор|текст|מאת|{WRITTEN_BY}|(?-i:de)(?=\s))\b\s*:?\s*"
    r"(?:(?:our|unser(?:e[mnr])?|onze|notre|nuestr[oa]|nossa?) (?:own )?(?:correspondent"
    r"|(?:sonder)?korrespondent(?:in)?|redakteur(?:in)?|mitarbeiter(?:in)?|reporter(?:in)?|verslaggever|correspondante?"
    r"|envoyée? spéciale?|corresponsal|correspondente|repórter)\s+(?=\w))?"
    r"|(?:记者|記者)\s?:?\s?|(?-i:By(?=[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:about the author|the author|author|authors|autor|autoren|autorin|autor/in|auteur|auteurs|autore"
    r"|autori|autores"
    r"|autora|byline|text|texto|testo|texte|words|story|skrevet af|skribent|автор|автори|yazar|penulis"
    r"|reporter|redakteur"
    r"|verfasser|beitrag|redaktion|written|writer|contributor|created|posted|editor|редактор|interview|文|作者"
    rf"|{AUTHOR_LABELS}|記者|记者|著者|筆者|執筆者?|取材|撰稿|撰文|采写|編集|责任编辑|编辑"
    r")\s?[:：|/／●]\s*|^(?:by|von)\s*:\s*|^(?:authors?|autor(?:in|en)?|auteur|thread starter|beitrag)\s+(?=\S)",
    re.IGNORECASE,
)
_AND = "[aA]nd|AND|[uU]nd|et|y|e|och|og|en|i|ve|и|a|oraz|és|ja|și|şi|та|і|й|και|dan|và|و|और|এবং|ও"
#: ``A, B, and C`` are three names.
_SPLIT = re.compile(
    rf"[,;|/／•·、\n\x00](?:\s*(?:{_AND})(?=\s))?|&amp;"
    rf"|\s(?:[–—&+-]|{_AND}|con|mit|avec|with(?: additional reporting by)?|in|aus|for|FOR|für|bei)(?=\s)"
)
_JUNK = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+|@\w+|\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>"
    r"|\d+\s?(?:min(?:ute[ns]?|s)?|comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|fans|followers)\b.*",
    re.IGNORECASE,
)
_JUNK_SIGN = re.compile(r"[\d@(\[<]")
#: What somebody did, behind a name: wrote, or translated and took pictures.
_WROTE_CJK, _DID_OTHER_CJK = (
    re.compile(r"\s(?:著|文|編著|取材|作|글)$"),
    re.compile(r"\s(?:訳|監訳|翻訳者?|写真|撮影|译|编译|摄影|사진)$"),
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b.*|\b\d{1,2}\s?(?:am|pm|uhr)\b.*", re.IGNORECASE)
_TITLE = re.compile(
    r"^(?:(?:rechtsanw(?:alt|ältin)|dr|prof|mr|mrs|ms|dipl|ing|phd|med|h c|rer nat|mag|msc|ma|jur"
    r"|oberstleutnant)\b\.?[\s-]*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:['’]s?)?\s*(?:\b(?:شائع|от|від|dnia|dne|op|on|at|am|um|le|il|vor|vom|im|in|under|unter|says?|sagt|said|updated|published"
    r"|posted|aktualisiert"
    r"|publié le|Updated|Published|Posted|Aktualisiert|Vom|Am|On|Sagt|Says|Follow|Folgen|Shares?|Stand|Uhr|Profil"
    r"|Profile|Email"
    r"|Contributing Writer|Staff Writer|For The [\w ]+|[Ff]or [A-Z][\w. ]+"
    r"|(?i:last|first|originally|zuletzt|dernière|último|ultimo|laatst|senast|sist)|(?:Post|Leave|Add|Write) a Comment"
    r"|Kommentar schreiben|Laisser un commentaire|Deixe um comentário|Deja un comentario)|[\s:.…*>«»\"'“”\-]+)$"
)
_TAIL_WORDS = frozenset(
    (
        "on", "at", "am", "um", "le", "il", "vor", "vom", "im", "in", "under", "unter", "say", "says", "sagt", "said",
        "updated", "published", "posted", "aktualisiert", "Updated", "Published", "Posted", "Aktualisiert", "Vom", "Am",
        "On", "Sagt", "Says", "Follow", "Folgen", "Share", "Shares", "Stand", "Uhr", "Profil", "Profile", "Email",
        "Writer", "last", "Last", "first", "First", "originally", "Originally", "zuletzt", "Zuletzt", "dernière",
        "Dernière", "último", "Último", "ultimo", "Ultimo", "laatst", "Laatst", "senast", "Senast", "sist", "Sist",
        "Comment", "schreiben", "commentaire", "comentário", "comentario", "شائع", "от", "від", "dnia", "dne", "op",
    )
)  # fmt: skip
#: What leads to all that an author has written, behind the name.
_ALL_POSTS = re.compile(
    r"(?<=\w)\s(?:tüm yazıları|(?:view |see )?all (?:posts|articles|stories)(?: by .*)?"
    r"|alle (?:artikel|beiträge)(?: anzeigen)?"
    r"|tous (?:les|ses) articles|(?:ver )?todos los artículos|(?:ver )?todas as matérias"
    r"|tutti gli articoli|все (?:статьи|материалы)"
    r"|wszystkie artykuły|다른기사 보기|记者专页)$",
    re.IGNORECASE,
)
#: A year, for whom a story was written, a button, or a company, where a name should be.
_NO_PERSON = re.compile(
    r".*\s(?-i:GmbH|mbH|AG|KG|e\.\s?V\.?|LLC|Inc\.?|Ltd\.?|Co\.|S\.A\.|S\.r\.l\.|S\.p\.A\.|SARL|B\.V\.|Oy|AB|A/S|ApS)$|"
    r"(?:special )?(?:for|to) the\s|.*\b(?:19|20)\d\d\b|more\s"
    r"|(?:e-?mail|contact|follow)\s(?:to\s|the\s)*(?:author|writer|reporter|editor)s?\b",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"(?<=[^\W\d_])\s[\d,\s]{1,6}$")
_NO_SIGNS = frozenset('!?"=:：')  # of a name
#: The place that Brazilian pages print behind the name and the paper: `Por Edda Holm, Folha de Lindvik — Norrby`.
_PLACE = re.compile(r"^(Por [^\d,—]+,[^\d,—]+) — [^\d,—]+$")
_SIGNS_AROUND = ' ,،.:;|/-–—*•·>«»"“”„()[]（）【】《》「」'
_NAME = re.compile(r"[^\W\d_]")
_NAMING = frozenset(("byline", "credit", "agency_credit"))
_WORDS, _BLANKS = re.compile(r"[^\W_]+"), re.compile(r"[\s.\-]+")
_INNER_BY = re.compile(
    r"(?:^|[\s|•·\x00])(?:by|von|par|por|door|oleh|av|author|autor|autorin|auteur|posted by|written by"
    r"|geschrieben von)(?:\s*:\s*|\s+)"
    r"(?=[A-ZÀ-ÞА-Я])|(?:^|[\s|•·\x00])(?:By|Von|Par|Por|Author|Autor)(?:\s*:\s*|\s*(?=[A-Z]))|(?:作者|记者|記者)\s?[:：]\s?"
    r"|(?:作者|记者|記者|评论员|通讯员)\s(?=[\u4e00-\u9fff])|(?<=[\s|｜])作者(?=[\u4e00-\u9fff]{2,4}(?:$|[\s|]))"
)
#: One or two first names, a particle, a surname.
_NOBLE = re.compile(
    r"([A-ZÀ-Þ][a-zß-ÿ.]+(?:[\s-][A-ZÀ-Þ][\w.]*)?)\s(?:von|van)\s(?:de[mnr]\s)?[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ]\w+)?"
)
_PARTICLES = frozenset(
    (
        "de", "van", "von", "der", "den", "la", "le", "del", "di", "da", "dos", "bin", "al", "el", "ter", "ten", "zu",
        "af", "du", "y", "e", "das", "san",
    )
)  # fmt: skip
#: The last word before a day, with what leads to it.
_WEEKDAY = re.compile(r"(?:\b(?:on|am|le|el|il|den|op|em|en|na|vom)\s+)?\b([^\W\d_]{2,})[.,]?\s*$", re.IGNORECASE)
_SHORT_WEEKDAYS = frozenset(("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"))
#: Where a match was seen, or a court sat, behind the name of who saw it.
_GROUND = re.compile(r"(?<=[a-z])\sat\s(?:the\s)?[A-ZÀ-Þ][\w’']*(?:\s[A-ZÀ-Þ][\w’']*){0,3}")
#: A part of a government, whose name has words between its words.
_OFFICES = re.compile(r"\b(?:Department|Ministry) (?:for|of) [^,;|]*?(?=$|[,;|]| and (?:[Tt]he )?(?:[A-Z][a-z]+ ){2})")
#: What is counted behind a Chinese name, and the blank between two such names.
_COUNTED = re.compile(r"\s(?:阅读|浏览|点击|评论|字号|字体|分享|发布|更新|关注|推荐|打印|返回).*")
_SIDE_BY_SIDE = re.compile(r"(?<=[\u4e00-\u9fff]{2})\s(?=[\u4e00-\u9fff]{2,4}(?:\s|$))")
#: A name in Han characters, in another script of East Asia or with kana among them, or two words of them.
_WIDE_NAME = re.compile(
    r"[\u3400-\u9fff]{2,5}|(?=.*[^\u3400-\u9fff])[^\W\d_a-zA-Z]{2,12}|[^\W\d_a-zA-Z]{1,8}[ ·・=][^\W\d_a-zA-Z]{1,8}"
)
_OFFICE = re.compile(r"(?<=[\u4e00-\u9fff]{2})\s[\u4e00-\u9fff]{6,}$")  # what somebody is, behind the name
_THREE_NAMES = re.compile(r"[\u4e00-\u9fff]{2,4}(?:\s[\u4e00-\u9fff]{2,4}){2,5}")  # two would be one Japanese name
#: A Korean name as papers of the country write it, the second syllable small (`Kang Ji-on`).
_KOREAN = re.compile(r"[A-Z][a-z]{1,5} [A-Z][a-z]{1,5}-[a-z]{1,6}")
_RANKS = frozenset(("Senior", "Chief", "Deputy", "Associate", "Assistant", "Executive", "Special", "National"))
_ENDS = frozenset(("Bloomberg", "HealthDay", *WIRES))  # agencies behind their reporter's name
_LONGEST_LINE, _LONGEST_NAME, _SHORTEST_NAME, _MOST_WORDS = 400, 48, 4, 5
_LEADING = frozenset(("by", "from", "with", "von", "par", "por", "di", "av", "af", "door", "przez", "oleh"))
_SITE = 8  # letters of a site's name that its longer form begins with
_LONGEST_END = 3  # characters behind a name that are no word


def split_names(line: str) -> list[str]:
    """The names in a by-line or a field, without roles, dates and addresses; agencies and desks among them."""
    line = _ALL_POSTS.sub("", normalise_space(html.unescape(line))[:_LONGEST_LINE])
    is_wide = bool(line) and max(line) > EAST_ASIAN
    is_chinese = is_wide and ("作者" in line or "记者" in line)
    line = cut_trades(_part_at_days(_PLACE.sub(r"\1", line) if "—" in line else line))
    if _JUNK_SIGN.search(line) or "//" in line or "www" in line:
        line = _JUNK.sub(" ", line)
    if "Department " in line or "Ministry " in line:
        line = _OFFICES.sub("", line)
    if " at " in line:
        line = _GROUND.sub("", line)
    line = _start_behind_by(_turn(line))
    if is_wide:
        line = _part_wide_names(line, is_chinese=is_chinese)
    names = (clean_name(part) for part in _SPLIT.split(line) if DROPPED not in part)
    return [name for name in names if name and name not in NOBODY and role_of_label(name) is None]


def is_own_name(name: str, own: set[str]) -> bool:
    """Whether a name is the site's own, alone or with a word before or after it."""
    key = fold_name(name)
    bare = key.removeprefix("the")  # a site is called with and without, and with its domain's end
    if key in own or any(len(site) > 5 and (key.startswith(site) or key.endswith(site)) for site in own):
        return True
    is_long = len(bare) > _SITE or bare > EAST_ASIAN
    return is_long and any(site.removeprefix("the").startswith(bare) for site in own)


def cut_own_name(name: str, own: set[str]) -> str:
    """A person's name without that of the site behind it or before it, as in ``Mara Lindqvist Husum Courier``."""
    words = name.split(" ")
    for cut in range(1, len(words)):
        before, behind = " ".join(words[:cut]), " ".join(words[cut:])
        if cut > 1 and words[0].casefold() != "the" and _is_name(before) and fold_name(behind) in own:
            return before
        if cut < len(words) - 1 and _is_name(behind) and fold_name(before) in own:
            return behind
    return name


def _is_name(text: str) -> bool:
    return text[0].isalpha() and is_like_a_name(text) and not is_no_name(text)


def _part_at_days(line: str) -> str:
    """The line with a sign that parts names in the place of each day and its weekday."""
    for moment in reversed(find_moments(line)):
        line = f"{_cut_weekday(line[: moment.start])}\x00{line[moment.end :]}"
    return line


def _start_behind_by(line: str) -> str:
    """What stands behind the word for "by" inside of a line; all of it where there is none."""
    found = _INNER_BY.search(line)
    return line[found.end() :] if found and found.start() > 0 and not _is_noble(line) else line


def _part_wide_names(line: str, *, is_chinese: bool) -> str:
    """A line of Han characters without counts and offices, with a sign between names that stand side by side."""
    line = _OFFICE.sub("", _COUNTED.sub("", line.removeprefix("原创 ")))
    return _SIDE_BY_SIDE.sub("、", line) if is_chinese or _THREE_NAMES.fullmatch(line) else line


def _is_noble(line: str) -> bool:
    """Whether a line is a name such as ``Walter von Aachen``, and not ``Interview von Aachen``."""
    found = _NOBLE.fullmatch(line)
    return found is not None and not _BY.match(f"{found[1]} by ")


def _cut_weekday(text: str) -> str:
    """What stands before a day, without its weekday."""
    found = _WEEKDAY.search(text)
    if found is None:
        return text
    known = _weekdays() if found.start() == found.start(1) else frozenset(WEEKDAYS.split())
    return text[: found.start()] if found[1].casefold() in known else text


@cache
def _weekdays() -> frozenset[str]:
    """Names of weekdays, without those so short that they are names of people, too."""
    return frozenset(word for word in WEEKDAYS.split() if len(word) > 4) | _SHORT_WEEKDAYS


def _turn(line: str) -> str:
    """``Lindqvist, Mara`` is one name and is turned round, where nothing else stands in the line."""
    if line.count(",") != 1:
        return line
    last, first = (part.strip() for part in line.split(","))
    is_name = all(len(part.split()) == 1 and part[:1].isupper() and len(part) > 2 for part in (last, first))
    return f"{first} {last}" if is_name else line


def is_like_a_name(name: str) -> bool:
    """Two to four capitalised words, or a short run of a script without capitals."""
    if name > EAST_ASIAN:
        return _WIDE_NAME.fullmatch(name) is not None and not name.endswith(PAPERS)
    if "-" in name and _KOREAN.fullmatch(name):
        return True
    words = [w for w in _BLANKS.split(name) if w]
    small = [w for w in words if w[0].islower() and w not in _PARTICLES]
    return not small and 2 <= len(words) <= 5 and max(map(len, words)) > 1


def clean_name(part: str) -> str | None:
    """One name without what stands around it, or None where it is none."""
    name = _cut_around((_FOOTNOTE.sub("", _CLOCK.sub("", part)) if has_digit(part) else part).strip())
    if not part.isascii() and max(part) > EAST_ASIAN:
        name = "" if _DID_OTHER_CJK.search(name) else _WROTE_CJK.sub("", name)
    words = name.split()
    if words:
        was_cut = name not in part[-len(name) - _LONGEST_END :]  # behind the name: a role, mostly
        words = _cut_last_words(words, has_role=was_cut)
    return " ".join(words) if _is_named(words) else None


def _cut_around(name: str) -> str:
    """What is left between labels, the word for "by" and titles before a name, and furniture behind it."""
    for _ in range(3):
        before = name
        name = _cut_tail(_cut_opening(_LABEL, _cut_opening(_BY, name))).strip(_SIGNS_AROUND)
        if name == before:
            break
    return _cut_opening(_TITLE, name).strip()


def _is_named(words: Sequence[str]) -> bool:
    """Whether words may be what somebody is called: few, no label, and no sign that names don't have."""
    name = " ".join(words)
    if not words or words[-1].casefold() in _LEADING or _is_label(name) or not _NO_SIGNS.isdisjoint(name):
        return False
    return len(name) <= _LONGEST_NAME and len(words) <= _MOST_WORDS and _NAME.search(name) is not None


def _cut_last_words(words: list[str], *, has_role: bool) -> list[str]:
    """The words of a name, without those of a date, a role, a beat, an agency, or the name itself behind it."""
    least = 1 if words[0] > EAST_ASIAN else 2  # words of a name
    while len(words) > 1 and words[-1].casefold() in _words_of_dates():
        words.pop()
        if len(words) == 1 and words[0].islower():
            return []
    while len(words) > least and (_is_role(words[-1]) or (has_role and _is_beat(words))):
        words.pop()
        has_role = True
    if has_role and len(words) >= least + 2 and " ".join(words[-2:]).casefold() in PAIRED_BEATS:
        words = words[:-2]
    if has_role and all(word.casefold() in BEATS for word in words):
        return []  # a role alone (`Deputy Business Editor`)
    if has_role:
        words = [*words[:least], *takewhile(lambda word: word not in _RANKS, words[least:])]
    if len(words) >= least + 2 and " ".join(words[-2:]).casefold() in AGENCIES:
        words = words[:-2]
    if has_role or not " ".join(words).isupper():
        while len(words) > least and words[-1] in _ENDS:
            words.pop()
    half = len(words) // 2
    is_twice = half > 1 and words[:half] == words[half:]  # once for small screens
    return words[:half] if is_twice else words


@cache
def _words_of_dates() -> frozenset[str]:
    """Words that stand between a name and a day, such as ``veröffentlicht``."""
    return frozenset(word for word in f"{PUBLISHED} {UPDATED}".split() if len(word) > _SHORTEST_NAME)


def _is_role(word: str) -> bool:
    """Whether a word behind a name tells what somebody does; a desk's is part of the desk's own name."""
    folded = word.casefold()
    return folded in ROLE_WORDS and folded not in DESKS


def _is_label(name: str) -> bool:
    """Whether it is a by-line's label without a name; a desk (`Redaktion`) signs stories."""
    return name.casefold() not in ROLE_WORDS and _LABEL.fullmatch(f"{name}:") is not None


def _is_beat(words: Sequence[str]) -> bool:
    """Whether the last word tells what a reporter writes about, as in ``Ada Okafor Transport``."""
    return words[-1].casefold() in BEATS


def _cut_opening(pattern: re.Pattern[str], text: str) -> str:
    """The text without what a pattern finds at its start."""
    found = pattern.match(text)
    return text[found.end() :] if found else text


def _cut_tail(text: str) -> str:
    """The text without furniture after a name; most names end in a name."""
    if text[-1:].isalnum() and text.rsplit(None, 1)[-1] not in _TAIL_WORDS and "or " not in text:
        return text
    return _TAIL.sub("", text)


#: How German compounds end that are roles (`Wirtschaftsredakteur`).
_ROLE_ENDS = ("redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "journalistin")


def is_no_name(name: str) -> bool:
    """Whether it is an agency, a role, a desk or a word of the page's furniture."""
    folded = " ".join(_WORDS.findall(name.casefold()))
    words = folded.split()
    if not folded or folded in AGENCIES or folded in NO_NAMES or (len(folded) < 2 and folded < EAST_ASIAN):
        return True
    if not name.isascii():
        words += name.casefold().split()  # vowel signs of India's scripts, which are no letters, part the others
    is_role = any(word in ROLE_WORDS or word.endswith(_ROLE_ENDS) for word in words)
    return is_role or is_furniture(name) or name.endswith(PAPERS)


def is_no_person(name: str) -> bool:
    """Whether what stands in a name's place is a year, for whom the story was written, or a button."""
    return _NO_PERSON.match(name) is not None


@lru_cache(maxsize=512)  # a page says its author's name several times
def is_furniture(name: str) -> bool:
    """Whether the rules know it as a menu's entry, a button, a label, which look like names in some scripts.

    A desk (`Redaktion`) stands in menus, and signs stories.
    """
    if name[0] in "©®":
        return True
    rule = generic_rules().suggest(name)
    if not ROLE_WORDS.isdisjoint(name.casefold().split()):
        return False
    return rule.label not in _NAMING if rule is not None else " " in name and generic_rules().is_row(name)
