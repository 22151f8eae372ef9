"""Which line of a text capture is the headline, and which lines stand below it."""

from __future__ import annotations

import math
import re
from collections.abc import Container, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from flows.pages.headline_signs import SIGNED, weigh_lines
from flows.pages.line_features import read_slug
from flows.pages.line_shapes import ends_sentence, has_date_figures, has_two_sentences, is_headline_shaped, is_stamped
from flows.pages.normalise import BULLETS, EAST_ASIAN, count_syllables
from flows.pages.structure_names import are_lone_names, has_name, is_full_name
from flows.pages.text_draft import Draft, fold_words, split_words

_FAR_ABOVE = 80  # blocks above the body that may hold its headline
_LEAST, _LIKELY_ONE = 1.0, 0.1  # weight of a headline; chance of one that does not look like it
_BULLETS = (*BULLETS, *">»|–—-")
_OPENING_LINES, _OPENING_CHANCE = 3, 0.05  # blocks of a body that may stand above its first paragraph; of each of them
_BELOW = 3  # blocks below the body's first where a headline may stand all the same
_EXCLAIMED = 110  # characters of a headline that ends as a sentence may
_SENTENCES = re.compile(r"[.!?][\"”»]?\s")  # between the sentences of a text
_SYLLABLES = 10  # of a Chinese or Japanese headline, at least
_ABOVE_BODY, _ABOVE_DAY, _SYLLABLES_ABOVE = 20, 5, 8  # blocks above the body, and above the day; syllables
_MARKS, _BESIDE = "•·●■▪◆ ", re.compile("[|｜>»›＞]")  # bullets; signs between the entries of a menu or a way
_OPENED = "\"'“‘[(<"  # what a headline may begin with
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
_SMALL = 3  # words of a headline that its address leaves out
_KICKER = 5  # words: a line of fewer above the headline is no headline itself
_WHO_SAYS = (":", "：")  # ends of a line above the headline that says who spoke, or where
_BARELY = 0.7  # below the weight of a kicker, which makes the line below it the headline
_NEARLY = 2.4  # below the weight of a subtitle, which makes the line above it the headline
_LIKELY_LEAD, _NO_KICKER = 1.0, 8  # the same of a line of so many words, though it is longer than the subtitle
_DIGITS = 0.3  # share of a line's characters
_CLOCK_REST = re.compile(r"(?:GMT|UTC|MSK|МСК)\s?[+\d]")  # of a clock that lost its time
#: A bullet or a number first, bars, a sentence before another, a number glued to a word: buttons, counts, notices.
_NO_TITLE = re.compile(r"^[\d•*·●▪■◦‣+>|]|\||[a-z]\. [A-Z]|[a-z]\d")
_PICTURED = frozenset(("caption", "credit"))
_STANDFIRST = 40  # characters of what a story is about, between its headline and its author
_SUBTITLE_UNDER = 4  # blocks below the headline where its subtitle may stand
#: Chance to be body from which on a subtitle is likely; the same of a sentence right below the headline.
_LIKELY, _LIKELY_SENTENCE = 0.2, 0.1
_STORY = frozenset(("paragraph", "lead", "subhead", "list_item"))
_DEK_BLANKS, _ALIKE = 5, 30  # blanks in a deck, at least; characters of a headline that says the same
_NO_DEK = re.compile(r"[|•·»›@]|://|\s/\s")  # signs between the entries of a menu, addresses
#: Blocks below the headline where its author may stand, lines of names there, and lines that hold those of the authors.
_NAMED_WITHIN, _MOST_NAMES, _NAME_LINES = 14, 3, 2
_UNDER = 3  # blocks below the headline where a bare name is the author's
#: A name of three signs, the first of which is a surname that begins hardly a word.
_CHINESE_NAME = re.compile(
    "[王李张張刘劉陈陳杨楊赵趙吴吳徐孙孫胡朱郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭袁邓鄧许許傅曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈魏薛叶葉阎余潘杜钟鍾汪"
    "姜范廖邹鄒熊陆陸郝崔邱秦侯邵孟尹黎易赖賴林黄黃周][\u4e00-\u9fff]{2}"
)
_FURNITURE = frozenset(
    ("share", "counter", "published", "updated", "section", "topic", "lead", "html_residue", "comments")
)


def find_headline(
    draft: Draft, left: Sequence[int], chances: NDArray[np.float32], url: str | None = None
) -> int | None:
    """The likeliest headline among the open blocks and the lines that open the body; None where none is likely.

    By the chance of each and its signs; to the latter, which the model takes for body, it gives no chance.
    """
    body = draft.body()
    first = body[0] if body else len(draft.blocks)
    chance_of = dict(zip(left, chances.tolist(), strict=True))
    if (dated := _find_above_day(draft, chance_of, first)) is not None:
        return dated
    chance_of |= dict.fromkeys(list_opening(draft), _OPENING_CHANCE)
    lines = list_lines(draft, chance_of)
    if not lines:
        return None
    weights = dict(zip(lines, weigh_lines(draft, lines, [chance_of[i] for i in lines], url), strict=True))
    above = [(weight, i) for i, weight in weights.items() if weight >= _LEAST]
    if not above:
        return None
    weight, best = max([(weight, i) for weight, i in above if is_addressed(draft, i, url)] or above)
    i = max((j for _, j in above if draft.folded[j] == draft.folded[best]), key=lambda j: chance_of[j])  # of its copies
    if _is_below_kicker(draft, i, url) and weights.get(i + 1, -math.inf) >= weight - _BARELY:
        return i + 1
    lead = weight - weights.get(i - 1, -math.inf)
    if lead <= _NEARLY and _is_above_subtitle(draft, i - 1, i, is_likely=lead <= _LIKELY_LEAD):
        return i - 1
    return next((j for _, j in above if j != i and _is_plain(draft, j, i)), i)


def list_lines(draft: Draft, chance_of: Mapping[int, float], least: float = _LIKELY_ONE) -> list[int]:
    """Those of the open blocks that stand where a headline may, and look like one or have ``least`` chance to be it."""
    body = draft.body()
    first = body[0] if body else len(draft.blocks)
    near = {i: chance for i, chance in chance_of.items() if first - _FAR_ABOVE <= i <= first + _BELOW}
    alike = [i for i, chance in near.items() if chance >= least or is_headline_shaped(draft.blocks[i].text)]
    return [i for i in alike if not draft.blocks[i].text.endswith(_WHO_SAYS) and not _is_dated(draft, i)]


def _find_above_day(draft: Draft, left: Container[int], first: int) -> int | None:
    """The line above the story's day, of a page in a script of East Asia: their layouts agree, their words say little.

    ``first`` is the body's first block; buttons, counts and names may stand between the line and the day.
    """
    heads = range(first - 1, max(-1, first - _ABOVE_BODY), -1)
    day = next((i for i in heads if draft.label(i) in ("published", "updated")), None)
    for i in range(day - 1, max(-1, day - _ABOVE_DAY), -1) if day is not None else ():
        text = draft.blocks[i].text.lstrip(_MARKS)
        if i not in left:
            if draft.label(i) not in _FURNITURE | SIGNED:
                return None
            continue
        is_wide = text.lstrip(_OPENED) > EAST_ASIAN and count_syllables(text) >= _SYLLABLES_ABOVE
        if is_wide and not _BESIDE.search(text):
            return i if is_headline_shaped(text) else None
    return None


def is_addressed(draft: Draft, i: int, url: str | None) -> bool:
    """Whether a line is made of the very words of the page's address."""
    slug = read_slug(url)
    return bool(slug) and slug.issubset(words := split_words(draft.blocks[i].text)) and len(words) <= len(slug) + _SMALL


def _is_below_kicker(draft: Draft, i: int, url: str | None) -> bool:
    """Whether a line has too few words for a headline, not those of the address, and the next one enough."""
    if is_addressed(draft, i, url):
        return False
    text, below = (draft.blocks[j].text if j < len(draft.blocks) else "" for j in (i, i + 1))
    return text.count(" ") + 1 < _KICKER <= below.count(" ") + 1 and is_headline_shaped(below)


def _is_plain(draft: Draft, i: int, other: int) -> bool:
    """Whether a line is the other one near it without its number, its bullet or the way to the page before it."""
    text, whole = draft.folded[i], draft.folded[other]
    if abs(i - other) > _BELOW or not is_headline_shaped(draft.blocks[i].text) or _NUMBERED.match(draft.blocks[i].text):
        return False
    return text.count(" ") >= _KICKER - 1 and len(text) < len(whole) and whole.endswith(f" {text}")


def _is_dated(draft: Draft, i: int) -> bool:
    """Whether a line is what is left of a clock, or has so many digits that it is a day."""
    text = draft.blocks[i].text
    return bool(_CLOCK_REST.match(text)) or sum(map(str.isdigit, text)) > _DIGITS * len(text)


def _is_above_subtitle(draft: Draft, upper: int, lower: int, *, is_likely: bool) -> bool:
    """Whether the upper of two lines of a headline's shape is it: no kicker, and shorter than what is below.

    A longer one is it, too, where the lower is no longer than a kicker, and where it is itself as long as no kicker and
    ``is_likely``.
    """
    one, other = draft.blocks[upper].text, draft.blocks[lower].text
    if not is_headline_shaped(one) or _NO_TITLE.search(one) or draft.folded[lower] in draft.folded[upper]:
        return False
    if one > EAST_ASIAN:
        return count_syllables(one) >= _SYLLABLES
    words, words_below = one.count(" ") + 1, other.count(" ") + 1
    is_told = (is_likely and words >= _NO_KICKER) or (has_two_sentences(other) and not has_two_sentences(one))
    return words >= _KICKER and (len(one) < len(other) or is_told or words_below <= min(_KICKER, words - 2))


def list_opening(draft: Draft) -> list[int]:
    """The lines with which the body opens that look like headlines: above its first paragraph no subhead stands."""
    body, found = draft.body(), list[int]()
    for i in body[:_OPENING_LINES]:
        text = draft.blocks[i].text
        if ends_sentence(text) or draft.label(i) not in ("subhead", "lead"):
            break
        if is_headline_shaped(text) and not text.startswith(_BULLETS):
            found.append(i)
    return found


def opens_with_headline(draft: Draft) -> int | None:
    """The body's first block where it has a headline's shape and prose follows: no body begins with a subhead."""
    body = draft.body()
    if len(body) < 2 or not any(ends_sentence(draft.blocks[i].text) for i in body[1:]):
        return None
    text = draft.blocks[body[0]].text
    is_short = (draft.label(body[0]) in ("subhead", "lead") and not ends_sentence(text)) or (
        len(text) < _EXCLAIMED and text.endswith(("!", "?")) and not _SENTENCES.search(text)
    )
    fits = is_short and is_headline_shaped(text) and not text.startswith(_BULLETS)
    return body[0] if fits else None


def is_kicker(draft: Draft, i: int) -> bool:
    """Whether a line right above the body's first block is too short for a headline, and that one is not."""
    body, text = draft.body(), draft.blocks[i].text
    if not body or not i < body[0] <= i + _UNDER or text > EAST_ASIAN:
        return False
    if draft.label(body[0]) == "lead" and not draft.blocks[body[0]].text.endswith(("!", "?")):
        return False  # that one is a subtitle
    return text.count(" ") + 1 < _KICKER <= draft.blocks[body[0]].text.count(" ") + 1


def is_standfirst(draft: Draft, headline: int, i: int) -> bool:
    """Whether the block stands between the headline and the line that signs or dates the story, and says enough."""
    return i == headline + 1 and draft.label(i + 1) in SIGNED and len(draft.blocks[i].text) >= _STANDFIRST


def is_lead_below(draft: Draft, headline: int, i: int) -> bool:
    """Whether a sentence stands below the headline, pictures at most between, above a picture, buttons or who signs."""
    text = draft.blocks[i].text
    if not headline < i <= headline + _SUBTITLE_UNDER or len(text) < _STANDFIRST:
        return False
    below = draft.label(i + 1) if i + 1 < len(draft.blocks) else None
    is_above = below in SIGNED or below in _PICTURED or below == "share"
    if not is_above or not (ends_sentence(text) or has_two_sentences(text)):
        return False
    return all(draft.label(j) in _PICTURED or draft.label(j + 1) == "credit" for j in range(headline + 1, i))


def is_dek(draft: Draft, headline: int, i: int) -> bool:
    """Whether the line right below the headline says in some words what the story tells, above its author's or its day.

    Without these it may be a caption, or the story's own first line.
    """
    text = draft.blocks[i].text
    if (
        not is_right_below(draft, headline, i)
        or len(text) < _STANDFIRST
        or text.count(" ") < _DEK_BLANKS
        or text.startswith(_BULLETS)
    ):
        return False
    if has_date_figures(text) or _NO_DEK.search(text) or draft.folded[headline][:_ALIKE] in draft.folded[i]:
        return False
    below = draft.blocks[i + 1].text if i + 1 < len(draft.blocks) else ""
    return draft.label(i + 1) in SIGNED or (draft.label(i + 1) is None and is_full_name(below))


def is_subtitle(draft: Draft, headline: int, i: int, chance: float) -> bool:
    """Whether the first open block below the headline, with nothing but furniture between, is likely what it sums up.

    One that ends no sentence is likely a subtitle only where something parts it from the body and nobody signs it.
    """
    text = draft.blocks[i].text
    if not headline < i <= headline + _SUBTITLE_UNDER or len(text) < _STANDFIRST or i + 1 >= len(draft.blocks):
        return False
    below = draft.label(i + 1)
    if below == "credit" or text[0].isdigit() or text.startswith(_BULLETS):
        return False
    if below in _STORY or draft.folded[i] in draft.folded[headline] or not _is_furnished(draft, headline, i):
        return False
    if ends_sentence(text):
        return chance >= (_LIKELY_SENTENCE if i == headline + 1 else _LIKELY)
    return chance >= _LIKELY and below not in SIGNED and is_headline_shaped(text) and not is_stamped(text)


def _is_furnished(draft: Draft, headline: int, i: int) -> bool:
    return all(draft.label(j) in SIGNED | _FURNITURE for j in range(headline + 1, i))


def is_right_below(draft: Draft, headline: int, i: int) -> bool:
    """Whether nothing stands between a headline and a line but the headline again."""
    return headline < i <= headline + _BELOW and {draft.folded[headline]} == set(draft.folded[headline:i])


def find_lone_names(draft: Draft, headline: int, left: Sequence[int]) -> list[int]:
    """The open lines of nothing but names between the headline and the story, where nobody signs and the story knows
    none of them: the first, and one right below it; further down they are pictured, or took the picture.
    """
    first = next((i for i in draft.body() if i > headline and draft.label(i) == "paragraph"), headline)
    head = range(headline + 1, min(first, headline + _NAMED_WITHIN))
    if any(draft.label(i) == "byline" and has_name(draft.blocks[i].text) for i in head):
        return []
    found = [i for i in left if i in head and _may_be_names(draft.blocks[i].text) and may_sign(draft, i)]
    return [i for i in found if i - found[0] < _NAME_LINES] if len(found) <= _MOST_NAMES else []


def _may_be_names(text: str) -> bool:
    return are_lone_names(text) or (text > EAST_ASIAN and _CHINESE_NAME.fullmatch(text) is not None)


def may_sign(draft: Draft, i: int) -> bool:
    """Whether a name may be the author's: no picture without a credit is above it, nor does the story speak of it."""
    words, below = fold_words(draft.blocks[i].text), draft.folded[i + 1] if i + 1 < len(draft.folded) else ""
    if below.startswith(draft.folded[i]) and below != draft.folded[i]:
        return False  # of a picture, said again with more
    above = draft.decisions[i - 1] if i else None
    is_credit = (
        above is not None
        and above.label in ("caption", "credit")
        and not above.rule.startswith(("caption_credited", "caption."))
    )
    return not is_credit and words not in draft.story()


def is_under(draft: Draft, headline: int, i: int) -> bool:
    """Whether the block stands below the headline with nothing but furniture between."""
    near = headline < i <= headline + _UNDER
    return near and all(draft.label(j) in _FURNITURE for j in range(headline + 1, i))
