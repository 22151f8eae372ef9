"""Which of the names on a page are its authors: every name gathers signs, and the signs are weighed."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from flows.pages.dates import has_digit
from flows.pages.json_ld import Graph, Node, as_list, resolve, strings
from flows.pages.metadata_authors import (
    cut_own_name,
    is_furniture,
    is_like_a_name,
    is_no_name,
    is_no_person,
    is_own_name,
    split_names,
)
from flows.pages.metadata_bylines import Byline
from flows.pages.metadata_sources import Sources
from flows.pages.metadata_words import AGENCIES, DESKS, PAPER_WORDS, ROLE_WORDS, USERS
from flows.pages.normalise import EAST_ASIAN, fold_name
from flows.pages.trees import load_trees

_PARSELY = (
    "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "cxenseparse:author",
    "citation_author",
    "dc.contributor", "vr:author",
)  # fmt: skip
_WRITTEN_BY = frozenset(("written by", "verfasst von", "geschrieben von", "écrit par", "escrito por", "scritto da"))
_STATED = frozenset(("ld", "meta", "art", "pars", "tw", "rel", "itemprop", "href"))
_LINKS = frozenset(("rel", "href", "itemprop"))
_FIELDS = frozenset(("ld", "meta", "art", "pars", "tw", "rel"))
#: A desk, an agency or the site itself is an author only where a by-line on the page names it.
_PRINTED = ("by@", "label@", "after_label@", "inner_by@", "byline", "class", "rel", "dated@near")
_BYLINES = frozenset(("by@near", "label@near"))
#: What calls a name an author's: markup, and words that lead to it.
_CALLED = _STATED | {"class", "class-aside", "rel-aside", "href-aside", "itemprop-aside", "byline", "named@near"}
_LED_TO = ("by@", "label@", "after_label@", "inner_by@", "labelled_byline@", "named@", "above_day@")
_CROWD, _MOST_AUTHORS = 4, 12
_SURE, _LIKELY, _BESIDE = 0.5, 0.15, 0.2  # chances; the last is for names that stand in one line with a sure one
_IN_BYLINE = 0.05  # for names beside a sure one in the by-line, where posts stand between them
_BYLINE_SIGNS = frozenset(("byline", "named@near", "labelled_byline@near", "like"))
_UNCALLED = 0.4  # for a name that nothing calls an author's
MODEL = "authors"
#: The signs that a name may bear, in the order of the model's columns: where it stands, what says it, how it looks.
_SIGNS = """
    address@after address@before address@end address@near after_label@after after_label@end after_label@near
    alone-weak any@near art bare@end bare@near before beside-ld by@after by@before by@end by@near byline byline-
    aside class class-aside crowd dated@after dated@before dated@end dated@near digit doubt extended extends-ld
    first-byline first-class first-href first-itemprop first-rel href href-aside inner_by@after inner_by@end
    inner_by@near itemprop itemprop-aside label@after label@end label@near labelled_byline@after
    labelled_byline@before labelled_byline@end labelled_byline@near ld ld-others like long lower many meta
    named@after named@before named@end named@near noname one own pars rel rel-aside strong tw two upper vis
    vis+struct
"""
_COLUMNS = {sign: column for column, sign in enumerate(_SIGNS.split())}
_LENGTH, _COUNT, _PLACE = range(len(_COLUMNS), len(_COLUMNS) + 3)
WIDTH = len(_COLUMNS) + 3  # columns

Signs = dict[str, set[str]]


def find_authors(
    sources: Sources,
    story: Node | None,
    bylines: Iterable[Byline],
    site_names: Iterable[str],
    nobody: Iterable[str] = (),
) -> tuple[str, ...]:
    """The authors' names: all that are more likely than not, or the one that is likely enough.

    ``nobody`` is what is no author: the headline, and where the story was written.
    """
    signs, names, together = gather_names(sources, story, bylines, site_names)
    others = set(map(fold_name, nobody))
    keys = [key for key, found in signs.items() if is_admissible(found) and key not in others]
    if not keys:
        return ()
    weighed = zip(keys, weigh_names([(signs[key], names[key]) for key in keys]), strict=True)
    return choose_authors(signs, names, together, dict(weighed))


def choose_authors(
    signs: Signs, names: dict[str, str], together: Iterable[Sequence[str]], weighed: dict[str, float]
) -> tuple[str, ...]:
    """The authors among the names whose chances are ``weighed``; the rest is what `gather_names` says."""
    keys = list(weighed)
    chances = {key: 0.0 if is_no_person(names[key]) else chance for key, chance in weighed.items()}
    sure = {key for key, chance in chances.items() if chance >= _SURE}
    if not sure:
        best = max(chances, key=lambda key: (chances[key] >= _LIKELY and _is_named_near(signs[key]), chances[key]))
        least = _LIKELY if _is_called_author(signs[best]) else _UNCALLED
        sure = {best} if chances[best] >= least and _may_stand_alone(signs[best], names[best]) else set()
    is_of_desks = bool(sure) and all(_is_desk(signs[key], names[key]) for key in sure)
    if bool(sure) and all(_stands_apart(signs[key]) for key in sure):
        sure = _named_in_bylines(signs, names, keys) or sure
    elif not sure.isdisjoint(_named_in_bylines(signs, names, keys)):  # then whoever took a picture elsewhere is none
        sure = {key for key in sure if not ("doubt" in signs[key] and _stands_apart(signs[key]))}
    elif is_of_desks and (named := _named_in_bylines(signs, names, keys)):
        sure = named | {key for key in sure if DESKS.isdisjoint(names[key].casefold().split())}
    company = {key for line in together if not sure.isdisjoint(line) for key in line}
    sure |= {
        key
        for key in company & chances.keys()
        if chances[key] >= (_IN_BYLINE if signs[key] >= _BYLINE_SIGNS else _BESIDE)
        and is_person(signs[key], names[key])
    }
    if any(is_person(signs[key], names[key]) and not _is_trade(names[key]) for key in sure):
        sure = {key for key in sure if key not in USERS and "own" not in signs[key] and not _is_trade(names[key])}
    longer = {key for key in sure if any(_is_part(names[other], names[key]) for other in sure)}
    return tuple(names[key] for key in keys if key in sure and key not in longer)[:_MOST_AUTHORS]


def _named_in_bylines(signs: Signs, names: dict[str, str], keys: Sequence[str]) -> set[str]:
    """Persons whom a by-line near the headline names, where markup names a desk, or the site itself."""
    named = (key for key in keys if signs[key] & _BYLINES and "doubt" not in signs[key])
    return {key for key in named if is_person(signs[key], names[key])}


def _is_named_near(signs: set[str]) -> bool:
    """Whether a name as people have stands near the headline, in an element that is called after authors."""
    return signs >= {"like", "named@near"} and "doubt" not in signs


def _is_called_author(signs: set[str]) -> bool:
    """Whether the page's markup calls it an author, or words for that lead to a name as people have, or it signs.

    Else it is two words with capitals beside the headline or a day, which may be anything.
    """
    if "like" in signs and any(sign.startswith(_LED_TO) for sign in signs):
        return True
    return bool(signs & _CALLED) or ("bare@end" in signs and "doubt" not in signs)


def _stands_apart(signs: set[str]) -> bool:
    """Whether nothing but a name's element speaks for it, and it stands nowhere near the headline."""
    return "alone-weak" in signs and not any(sign.endswith("@near") for sign in signs)


def _is_desk(signs: set[str], name: str) -> bool:
    """Whether a name is a desk's, an agency's or the site's own."""
    return bool(signs & {"own", "noname"}) or not ROLE_WORDS.isdisjoint(name.casefold().split()) or _is_trade(name)


def _may_stand_alone(signs: set[str], name: str) -> bool:
    """Whether a name of which nothing is sure may be the author; short runs of East Asian signs may be any word."""
    return max(name) < EAST_ASIAN or ("like" in signs and not signs & {"doubt", "class-aside", "bare@end"})


def _is_trade(name: str) -> bool:
    """Whether a name ends with what somebody does, as in ``Harbour reporter``, or is that of a paper or a column."""
    first, *rest = name.casefold().split()
    if name.casefold() in AGENCIES:
        return False
    return (rest or [first])[-1] in ROLE_WORDS or (bool(rest) and (first == "the" or rest[-1] in PAPER_WORDS))


def _is_part(name: str, longer: str) -> bool:
    """Whether a name of two words or more opens or ends a longer one, as in ``Mara Lindqvist Husum``."""
    return " " in name and (longer.startswith(f"{name} ") or longer.endswith(f" {name}"))


def weigh_names(found: Sequence[tuple[set[str], str]]) -> list[float]:
    """The chance of each of a page's names to be an author's, by a trained model."""
    return [1 / (1 + math.exp(-score)) for score in load_trees(MODEL).scores(describe_names(found))]


def describe_names(found: Sequence[tuple[set[str], str]]) -> list[dict[int, float]]:
    """One row a name, by column: its signs, its length, how many names there are, and its place among them."""
    rows: list[dict[int, float]] = []
    for place, (signs, name) in enumerate(found):
        row: dict[int, float] = {_COLUMNS[sign]: 1 for sign in signs if sign in _COLUMNS}
        rows.append({**row, _LENGTH: len(name), _COUNT: len(found), _PLACE: place})
    return rows


def is_admissible(signs: set[str]) -> bool:
    """Whether a name may be an author at all."""
    return not (signs & {"own", "noname"}) or any(sign.startswith(_PRINTED) for sign in signs)


def is_person(signs: set[str], name: str) -> bool:
    """Whether a name is written as people's are, without figures and words of a trade."""
    return "like" in signs and not signs & {"digit", "own", "noname"} and ROLE_WORDS.isdisjoint(name.casefold().split())


def gather_names(
    sources: Sources, story: Node | None, bylines: Iterable[Byline], site_names: Iterable[str]
) -> tuple[Signs, dict[str, str], list[list[str]]]:
    """Signs by name (folded), each name as first written, and the names of each line or field that has several."""
    signs: Signs = {}
    names: dict[str, str] = {}

    own = {folded for name in site_names if (folded := fold_name(name))}
    read: dict[str, list[str]] = {}
    side_by_side = {fold_name("".join(found)): found for found in _beside_each_other(sources)}
    together: list[list[str]] = []

    def split(line: str) -> list[str]:
        if (found := read.get(line)) is None:
            found = [cut_own_name(name, own) for name in split_names(line)]
            if len(found) == 1:
                found = side_by_side.get(fold_name(found[0]), found)
            read[line] = found
        return found

    def add(lines: Sequence[str], *says: str, weak: bool = False) -> None:
        found = [name for line in lines for name in split(line)]
        if len(found) > 1:
            together.append([fold_name(name) for name in found])
        for name in found:
            if (key := fold_name(name)) and not (weak and not is_like_a_name(name)) and not is_furniture(name):
                if names.setdefault(key, name).isupper():
                    names[key] = name  # as it is written where it does not shout
                signs.setdefault(key, set()).update(says, ("crowd",) if len(found) > _CROWD else ())

    _add_stated(sources, story, add)
    _add_marked(sources, add)
    together += [list(map(fold_name, found)) for found in side_by_side.values()]
    for line in bylines:
        weak = line.signs[0] in ("bare", "dated")
        add([line.text], *(s if s == "doubt" else f"{s}@{line.place}" for s in line.signs), weak=weak)
    _add_looks(signs, names, own)
    _add_company(signs, together)
    return signs, names, together


def _add_stated(sources: Sources, story: Node | None, add: Any) -> None:
    add(_authors_in_ld(sources.graph, story), "ld")
    add(sources.all("author"), "meta")
    add(sources.all("article:author", "og:article:author"), "art")
    add(sources.all(*_PARSELY), "pars")
    if (sources.first("twitter:label1") or "").lower() in _WRITTEN_BY:
        add(sources.all("twitter:data1"), "tw")


def _add_marked(sources: Sources, add: Any) -> None:
    top = sources.h1s[0][0] if sources.h1s else -1
    counts: Counter[str] = Counter()
    for tag in sources.authors:
        how = f"{tag.how}-aside" if tag.is_aside else tag.how
        counts[how] += 1
        says = [how]
        if tag.place < top:
            says.append("before")
        elif counts[how] == 1:
            says.append(f"first-{tag.how}")
        if counts[how] > 3:
            says.append("many")
        add([tag.text], *says)


def _beside_each_other(sources: Sources) -> Iterator[list[str]]:
    """The names of author's links that stand side by side."""
    own = [tag for tag in sources.authors if tag.how in _LINKS and not tag.is_aside]
    for _, group in groupby(own, key=lambda tag: tag.group):
        texts = dict.fromkeys(tag.text for tag in group)
        names = list(dict.fromkeys(name for text in texts for name in split_names(text))) if len(texts) > 1 else []
        if len(names) > 1:
            yield names


def _add_looks(signs: Signs, names: dict[str, str], own: set[str]) -> None:
    for key, found in signs.items():
        found |= set(_looks_of(names[key], own))
        stated, seen = found & _FIELDS, any("@" in s and not s.startswith(("bare", "dated")) for s in found)
        found |= {
            sign
            for sign, holds in (
                ("strong", bool(found & _STATED)),
                ("two", len(stated) > 1),
                ("vis", seen),
                ("vis+struct", seen and bool(stated)),
                ("any@near", any(s.endswith("@near") for s in found)),
            )
            if holds
        }
    has_strong = any("strong" in found and not found & {"own", "noname"} for found in signs.values())
    has_ld = any("ld" in found and "own" not in found for found in signs.values())
    for found in signs.values():
        if not has_strong:
            found.add("alone-weak")
        if has_ld and "ld" not in found:
            found.add("ld-others")


def _add_company(signs: Signs, together: list[list[str]]) -> None:
    """Names printed beside one that JSON-LD gives, and full names of which it gives but a part."""
    stated = {key for key, found in signs.items() if "ld" in found}
    for line in together:
        if stated.intersection(line):
            for key in line:
                if key in signs and key not in stated:
                    signs[key].add("beside-ld")
    for key, found in signs.items():
        if key not in stated and any(key != part and (key.startswith(part) or key.endswith(part)) for part in stated):
            found.add("extends-ld")
            for part in stated:
                if part in key:
                    signs[part].add("extended")


def _looks_of(name: str, own: set[str]) -> Iterable[str]:
    words = name.split()
    for sign, holds in (
        ("like", is_like_a_name(name)),
        ("one", len(words) == 1),
        ("digit", has_digit(name)),
        ("lower", name[0].islower()),
        ("long", len(words) > 3),
        ("upper", name.isupper() and len(name) > 3),
        ("own", is_own_name(name, own)),
        ("noname", is_no_name(name)),
    ):
        if holds:
            yield sign


def _authors_in_ld(graph: Graph, story: Node | None) -> list[str]:
    """Author names of the story's node; references are followed."""
    if story is None:
        return []
    found = []
    for key in ("author", "creator"):
        for item in as_list(story.get(key)):
            item = resolve(graph, item)
            for part in as_list(item.get("@list") or item.get("@graph") or item) if isinstance(item, dict) else [item]:
                part = resolve(graph, part)
                if isinstance(part, dict) and "organization" in str(part.get("@type")).lower():
                    continue
                found += strings(part)
        if found:
            break
    return found
