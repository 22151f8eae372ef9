"""What a line of tags holds: its label, hashtags, and names that the story speaks of, however they are parted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby

from flows.pages.line_shapes import ends_sentence, may_open_with
from flows.pages.line_words import function_words
from flows.pages.normalise import EAST_ASIAN
from flows.pages.rules import fold_phrase
from flows.pages.text_draft import fold_words
from flows.pages.vocabulary import either, generic_rules, phrase_set, phrase_set_of

BULLETS = " \t•*·●▪■◦‣#-–—,;|"
FEWEST, MOST_TAGS = 2, 20  # tags of one line at least; below one label at most: a longer list is a menu
PHRASE = 4  # words of a tag that reads like a sentence, at least
_ENDINGS = frozenset("aeiouysáéíóúýąęěöőüűаеиоуыьяіїйη")
_SHORT_TAG = 5  # characters, with the blanks around it
_ALL = 0.85  # share of tags in links
_COLOUR = re.compile(r"[0-9A-F]{6}|(?=.*\d)[0-9a-f]{6}")  # of a box, in a style that was printed (`#FFFFFF`)
_LONGEST_LABEL, _LONGEST_HASHTAGS = 40, 300  # characters
_PRINTED_AS_ONE = range(12, 300)  # characters of a line that holds all tags without a sign between
_LONGEST_TAG = 5  # words
_GLUES, _GLUED_SHARE = 2, 0.6  # places where two of them touch; share of the characters that the body names then
_NAMED_SHARE = 0.4  # share of the names that the body has
_NAME = 2  # words of a name
_HAN_TAG = re.compile("[\u3400-\u9fff]{2,8}")
#: Where two words touch (`LindvikHarbour`); words as printed, also such.
_TOUCH = re.compile(r"[A-ZÀ-ÖØ-ÞА-ЯЁ](?<=[a-zà-ÿа-яё].)")
_TOKEN = re.compile(r"[^\W_]+?(?=(?<=[a-zà-ÿа-яё])[A-ZÀ-ÖØ-ÞА-ЯЁ]|[\W_]|$)")


@cache
def _tags_label() -> re.Pattern[str]:
    return re.compile(rf"(?:{either(phrase_set_of('keywords_label'))})(?:\s?[:：]\s*|\s+)", re.IGNORECASE)


def find_tags_label(text: str) -> re.Match[str] | None:
    """The label of a tag list that a text opens with, with its colon or the blank behind it."""
    return _tags_label().match(text) if may_open_with(text, "keywords_label") else None


def cut_tags_label(text: str) -> str | None:
    """What stands behind the label of a tag list and its colon; None where a text opens with no such label."""
    label, sign, _ = text[:_LONGEST_LABEL].replace("：", ":").partition(":")
    if not sign:
        return None
    if fold_phrase(label) in phrase_set("TAGS_BY_COLON"):
        return text[len(label) + 1 :].lstrip() or None
    found = find_tags_label(text)
    return text[found.end() :] if found and found[0].rstrip()[-1] in ":：" else None


def cut_linked_label(text: str, link_chars: int) -> str | None:
    """What stands behind the label of a tag list: with its colon, or where all of it is links."""
    if (rest := cut_tags_label(text)) is not None or not link_chars:
        return rest
    rest = strip_tags_label(text)
    return rest if rest != text and link_chars >= _ALL * len(rest) and not ends_sentence(rest) else None


def strip_tags_label(text: str) -> str:
    """A line of tags without their label, whether a colon stands behind it or not."""
    found = find_tags_label(text)
    return text[found.end() :] if found and len(text) > found.end() else text


def is_menu(items: Sequence[str]) -> bool:
    """Whether most of the items are set phrases of pages or single letters: links, not tags."""
    rules = generic_rules()
    return 2 * sum(len(item) < 2 or rules.has_phrase(item) for item in items) >= len(items)


def share_in_body(items: Sequence[str], story: str) -> float:
    """Share of the items that stand in `Draft.story`: short ones as whole words, others as the beginning of one."""
    return sum(_is_in(fold_words(item), story) for item in items) / max(1, len(items))


def _is_in(item: str, story: str) -> bool:
    bare = item.strip()
    if bare > EAST_ASIAN:  # no blanks between words
        return len(bare) > 1 and bare in story
    if len(bare) > _SHORT_TAG - (not bare.isascii()) and bare[-1] in _ENDINGS:  # the story has it in another case
        return item.rstrip()[:-1] in story or _are_in(bare.split(), story)
    return len(item) > 3 and (item.rstrip() if len(item) > _SHORT_TAG else item) in story


def _are_in(words: Sequence[str], story: str) -> bool:
    """Whether the story has all of some words, but for the ending of each."""
    return len(words) > 1 and all(f" {word[:-1] if len(word) > _SHORT_TAG else word}" in story for word in words)


def is_hashtag_line(text: str) -> bool:
    """Whether every word of the line is a hashtag, or it falls into some that touch (`#ferry#pier of Lindvik`)."""
    if text[:1] != "#" or len(text) >= _LONGEST_HASHTAGS:
        return False
    return all(map(_is_hashtag, text.split())) or _are_touching(text[1:].split("#"))


def _are_touching(names: Sequence[str]) -> bool:
    return len(names) > 1 and all(0 < len(name.split()) <= PHRASE and not name.endswith((" ", ".")) for name in names)


def _is_hashtag(word: str) -> bool:
    name = word[1:].rstrip(",;").replace("_", "")
    return word[0] == "#" and name.isalnum() and not name.isdigit() and not _COLOUR.fullmatch(name)


def may_join_tags(text: str) -> bool:
    """Whether the line is of a length to hold all tags, and neither a sentence nor a headline with its small words."""
    if len(text) not in _PRINTED_AS_ONE or ends_sentence(text) or text[0] in BULLETS:
        return False
    return bool(_TOUCH.search(text)) or function_words().isdisjoint(text.casefold().split())


def is_joined_tags(text: str, story: str) -> bool:
    """Whether the line falls into names that the body speaks of: all of it, or most where they touch each other."""
    if not may_join_tags(text):
        return False
    tokens = list(_TOKEN.finditer(text))
    touching = sum(text[m.end() : m.end() + 1].isupper() for m in tokens)
    words = [m[0].casefold() for m in tokens]
    if len(words) <= FEWEST:
        return False
    if touching < _GLUES and not (function_words().isdisjoint(words) and all(f" {word} " in story for word in words)):
        return False
    found = find_named(words, story)
    if touching >= _GLUES:
        return len(found) >= FEWEST and (share_named(words, found) >= _GLUED_SHARE or _are_touching_names(text, story))
    return len(found) >= FEWEST and not is_menu(words)


def _are_touching_names(text: str, story: str) -> bool:
    """Whether a line falls into some names where words touch, none of them long, some of which the story has."""
    parts = _TOUCH.sub(lambda capital: f"\0{capital[0]}", text).split("\0")
    fits = len(parts) > _GLUES and max(part.count(" ") for part in parts) < PHRASE - 1 and not is_menu(parts)
    return fits and share_in_body(parts, story) >= _NAMED_SHARE


def split_named(text: str, tell: Callable[[], str]) -> list[str]:
    """Tags with nothing but blanks between, each as long as the story says it in one; all as one where it says few.

    ``tell`` gives the story's words.  Where the first tag has a capital, small words are part of the one before them.
    """
    words = text.split()
    if not FEWEST <= len(words) <= MOST_TAGS:
        return [text]
    if all(map(_HAN_TAG.fullmatch, words)):
        return words
    folded = [fold_words(word).strip() for word in words]
    found = find_named(folded, tell()) if all(folded) else {}
    if len(found) < FEWEST or share_named(folded, found) < _GLUED_SHARE:
        return [text]
    tags, place, is_unnamed, has_capital = list[str](), 0, False, words[0][0].isupper()
    while place < len(words):
        size = found.get(place, 0)
        tag = " ".join(words[place : place + max(1, size)])
        if tags and ((has_capital and tag[0].islower()) or (is_unnamed and not size and not tag[0].isupper())):
            tags[-1] += f" {tag}"
        else:
            tags.append(tag)
        is_unnamed, place = not size, place + max(1, size)
    return list(_join_names(tags))


def _join_names(tags: Sequence[str]) -> Iterator[str]:
    """The same, but two single words with capitals that stand alone together are rather somebody's name."""
    for are_words, group in groupby(tags, lambda tag: " " not in tag and tag[0].isupper() and not tag[1:].isupper()):
        run = list(group)
        yield from [" ".join(run)] if are_words and len(run) == _NAME else run


def find_named(words: Sequence[str], story: str) -> dict[int, int]:
    """Words of the phrases of a line that stand in the story, by the place of the first; the longest at each place."""
    found, place = dict[int, int](), 0
    while place < len(words):
        longest = min(_LONGEST_TAG, len(words) - place) if f" {words[place]} " in story else 0
        size = next((n for n in range(longest, 0, -1) if f" {' '.join(words[place : place + n])} " in story), 0)
        if size:
            found[place] = size
        place += max(1, size)
    return found


def share_named(words: Sequence[str], found: Mapping[int, int]) -> float:
    """Share of the characters of some words that phrases of the story make up."""
    named = sum(len(word) for place, size in found.items() for word in words[place : place + size])
    return named / max(1, sum(map(len, words)))
