"""Rules as data: what a block's whole text says gives a label, with a reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

from flows.pages.normalise import EAST_ASIAN, SIGNS_TO_BLANKS, strip_ascii

_LONGEST = 400  # characters; a longer block is prose, and no pattern is tried on it
_LONGEST_PHRASE = 90
#: Most blocks are so short, and most of them stand on other pages too: menus, buttons, labels; two passes ask for them.
_LONGEST_KNOWN, _MOST_KNOWN = 60, 20_000
_SHORT = 120
_ROW_WORDS = 12
_END = 2  # signs at either end of a run without blanks that may be a trigger
_LONGEST_GLUED = 30  # characters of a phrase that touches others
#: Words of a phrase, at most, that somebody may have said where this sign stands behind it (`Yes.`, `Help!`).
_SPOKEN = {".": 2, "।": 2, "!": 1}
_GUILLEMETS = frozenset("«»")
_LEADING_ON = frozenset("…»›>→▶+:：")
#: What asks or offers something, and what says where a text is from: no story tells of it in these words.
_CALLS = frozenset(
    (
        "newsletter", "subscription", "share", "cookie_notice", "comments", "advertisement", "player", "navigation",
        "footer", "related_label", "counter",
    )
)  # fmt: skip
_NOTES = frozenset(("disclaimer", "agency_credit", "editor_note", "copyright", "credit"))
#: Signs around a phrase that do not count.
EDGES = " \t:;.,…!?*•·●▪■◾►▶▸›»>→⟶+#|/\\-–—_~«‹<←()[]©®^✕✖×│┃║┌┐└┘─━═"
#: Bullets and pictures before a line's words, which no pattern asks for.
_LEADS = " *•·●▪■◾►▶▸›»>→➡⟶+📣📢📲📱👉🔔🔴📩📧📰🗞💬🎧🎥📷📸🔗⚡✅❗🔥⬇👇↗↓️"
_BULLETED = frozenset(("credit", "caption", "cookie_notice"))  # what no line of a list is
#: Words and signs; the vowel signs of India's and Thailand's scripts are no letters to `re`, and part of words.
_TRIGGERS = re.compile("[\\w\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e]+|[^\\w\\s]")
_SOME_SIGNS_TO_BLANKS = bytes.maketrans(b",.:;()'\"-", b" " * 9)
_NO_WORDS: frozenset[str] = frozenset()
_NO_RULES = (None, None)
_QUOTES = (("’", "'"), ("‘", "'"), ("\u00a0", " "))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A block has ``label``, because of ``why``, where its whole text matches ``pattern`` or is one of ``phrases``.

    Phrases are compared without case and without the bullets and punctuation around them; the
    pattern ignores case unless it says ``(?-i:…)``.
    """

    id: str
    label: str
    why: str
    pattern: str = ""
    triggers: str = (
        ""  # blank-separated lower-case words and signs; the pattern is tried where the text has one of them
    )
    opens_with_letter: bool = True  # False: no text does that the pattern matches, so that most need not be tried
    is_unspaced: bool = False  # all that the pattern matches is in a script without blanks, so most need not be tried
    phrases: tuple[str, ...] = ()
    tells: bool = False  # the pattern holds other stories' titles, so words that a story tells by prove nothing
    is_unsure: bool = False  # a story may hold what the pattern matches, as a subhead


@cache  # where it is asked for: compiling all takes as long as reading three pages
def _compile_pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


#: A rule with a pattern: its order, itself, and how its pattern is asked.
_Tried = tuple[int, Rule, Callable[[str], re.Match[str] | None]]


class RuleSet:
    """Rules in their order of belief; the first that matches the whole text wins.

    ``unsure``: folded phrases that a story may hold, too, as a subhead or as somebody's words.  ``said`` and
    ``told``: words by which a story tells who spoke, and what was; no notice and no call holds them.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        *,
        unsure: frozenset[str] = frozenset(),
        said: frozenset[str] = frozenset(),
        told: frozenset[str] = frozenset(),
    ) -> None:
        self.rules: Sequence[Rule] = tuple(rules)
        self._unsure = unsure
        self._known: dict[str, tuple[Rule | None, Rule | None]] = {}
        self._telling = {**dict.fromkeys(_NOTES, said), **dict.fromkeys(_CALLS, said | told)}
        ids = [rule.id for rule in self.rules]
        if len(set(ids)) < len(ids):
            raise ValueError(f"rule ids are not unique: {sorted({i for i in ids if ids.count(i) > 1})}")

    @cached_property
    def _phrases(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for order, rule in enumerate(self.rules):
            for phrase in rule.phrases:
                found.setdefault(fold_phrase(phrase), order)
        return found

    @cached_property
    def _openings(self) -> frozenset[str]:
        """The first words of all phrases."""
        return frozenset(phrase.split(maxsplit=1)[0].strip(EDGES) for phrase in self._phrases if phrase)

    @cached_property
    def _triggered(self) -> dict[str, set[int]]:
        """Orders of the patterns to try where a text has a trigger."""
        found: dict[str, set[int]] = {}
        for order, rule in enumerate(self.rules):
            for word in rule.triggers.split() if rule.pattern else ():
                found.setdefault(word, set()).add(order)
        return found

    @cached_property
    def _triggers(self) -> frozenset[str]:
        return frozenset(self._triggered)

    @cached_property
    def _signs(self) -> list[str]:
        """The signs in ASCII that are triggers."""
        return [word for word in self._triggered if len(word) == 1 and word.isascii() and not word.isalnum()]

    @cached_property
    def _rare_signs(self) -> list[str]:
        """The signs that are triggers, but those that most long texts have."""
        return [word for word in self._triggered if len(word) == 1 and not word.isalnum() and word not in ".:()"]

    @cached_property
    def _rare_in_ascii(self) -> list[str]:
        return [sign for sign in self._rare_signs if sign.isascii()]

    @cached_property
    def _tried(self) -> Callable[[frozenset[str], bool, bool], Sequence[_Tried]]:
        """The patterns to try on a text, in order, by the triggers that it has; most lines have one of a few sets."""
        always = {order for order, rule in enumerate(self.rules) if rule.pattern and not rule.triggers}

        @lru_cache(maxsize=4096)
        def find_tried(words: frozenset[str], opens_with_letter: bool, is_spaced: bool) -> Sequence[_Tried]:
            orders = sorted(always.union(*(self._triggered[word] for word in words)))
            found = [(n, rule) for n in orders if not ((rule := self.rules[n]).is_unspaced and is_spaced)]
            found = [(n, rule) for n, rule in found if rule.opens_with_letter or not opens_with_letter]
            return [(n, rule, _compile_pattern(rule.pattern).fullmatch) for n, rule in found]

        return find_tried

    def match(self, text: str) -> Rule | None:
        """The first rule that matches the whole text, if no story holds such a text."""
        return self._look_up(text)[0]

    def suggest(self, text: str) -> Rule | None:
        """The first rule that matches the whole text, though it may be a story's own: a subhead, somebody's words."""
        return self._look_up(text)[1]

    def _look_up(self, text: str) -> tuple[Rule | None, Rule | None]:
        """What `match` and `suggest` give; what it is for short texts is remembered."""
        if len(text) > _LONGEST_KNOWN:
            return self._find(text) if len(text) <= _LONGEST else _NO_RULES
        found = self._known.get(text)
        if found is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            found = self._known[text] = self._find(text)
        return found

    def _find(self, text: str) -> tuple[Rule | None, Rule | None]:
        folded = fold_case(text)
        phrase = folded.strip(EDGES) if len(text) <= _LONGEST_PHRASE else ""
        is_spaced = folded.isascii() or max(strip_ascii(folded)) < EAST_ASIAN
        named, words = self._phrases.get(phrase), self._split(folded, is_spaced)
        bare = text if text[0].isalnum() else _strip_leads(text)
        for order, rule, match in self._tried(self._triggers.intersection(words), bare[0].isalpha(), is_spaced):
            if named is not None and order > named:
                break
            if match(bare) and self._holds(rule, words, bare is text):
                return (None if rule.is_unsure else rule), rule
        if named is None:
            return _NO_RULES
        rule = self.rules[named]
        return (None if self._is_unsure(text, phrase, rule) else rule), rule

    def _holds(self, rule: Rule, words: Iterable[str], is_bare: bool) -> bool:
        """Whether a rule whose pattern matches names the text: no story tells it, and it is no item of a list."""
        if not is_bare and rule.label in _BULLETED:
            return False
        return rule.tells or self._telling.get(rule.label, _NO_WORDS).isdisjoint(words)

    def _is_unsure(self, text: str, phrase: str, rule: Rule) -> bool:
        """Whether a phrase may be words that somebody said, or a subhead: no bullet, a capital, no sign behind it."""
        if text[0] in _GUILLEMETS and text[-1] in _GUILLEMETS:
            return True
        if phrase.count(" ") < _SPOKEN.get(text[-1], 0) and not text.endswith("..") and rule.label != "copyright":
            return True
        first = text[0]
        return phrase in self._unsure and first.isalpha() and not first.islower() and text[-1] not in _LEADING_ON

    def _split(self, folded: str, is_spaced: bool) -> list[str]:
        """The words and signs of a text, and how words end that no blanks part."""
        words = self._split_at_signs(folded)
        return words if is_spaced else words + _ends_of_runs(words)

    def _split_at_signs(self, folded: str) -> list[str]:
        """Of a long text the words, which is quicker, and the signs that few have."""
        if len(folded) > _SHORT:
            raw = folded.encode("utf-8", "surrogatepass").translate(_SOME_SIGNS_TO_BLANKS)
            words = raw.decode("utf-8", "surrogatepass").split()
            rare = self._rare_in_ascii if folded.isascii() else self._rare_signs
            return words + [sign for sign in rare if sign in folded]
        if folded.isascii():  # half the time of the pattern
            words = folded.encode("ascii").translate(SIGNS_TO_BLANKS).decode("ascii").split()
            return words + [sign for sign in self._signs if sign in folded]
        return split_triggers(folded)

    def has_phrase(self, text: str) -> bool:
        """Whether the text is a phrase of some rule."""
        return fold_phrase(text) in self._phrases

    def is_row(self, text: str) -> bool:
        """Whether a line is nothing but phrases, one beside the other (`Privacy policy Terms of use`)."""
        words = text.split()
        if len(words) > _ROW_WORDS:
            return False
        reached = {0}
        for start, word in enumerate(words):
            opening = fold_phrase(word)
            if start in reached and (not opening or opening in self._openings):
                stops = range(start + 1, len(words) + 1)
                reached.update([stop for stop in stops if self.has_phrase(" ".join(words[start:stop]))])
        return len(words) in reached

    def split_glued(self, text: str) -> list[str]:
        """Labels of the phrases that make up a short line with nothing between them; empty where it is more."""
        folded = fold_phrase(text)
        reached: dict[int, list[str]] = {0: []}
        for stop in range(1, len(folded) + 1):
            for start in [start for start in reached if 1 < stop - start <= _LONGEST_GLUED]:
                order = self._phrases.get(folded[start:stop].strip(EDGES))
                if order is not None:
                    reached[stop] = [*reached[start], self.rules[order].label]
                    break
        return reached.get(len(folded), [])


def _strip_leads(text: str) -> str:
    """A text without the bullets before its first word; figures keep theirs, which may be a sign."""
    bare = text.lstrip(_LEADS)
    return bare if bare[:1].isalpha() else text


def _ends_of_runs(words: Iterable[str]) -> list[str]:
    """The first two signs of each run of a script without blanks, and the last two: `新报记者` ends with `记者`."""
    runs = [word for word in words if len(word) > _END and word > EAST_ASIAN]
    return [end for run in runs for end in (run[:_END], run[-_END:])]


def split_triggers(folded: str) -> list[str]:
    """The words and signs of a text, as triggers are compared with them."""
    return _TRIGGERS.findall(folded)


def fold_phrase(text: str) -> str:
    """The text as phrases are compared: no case, straight quotes, no bullets or punctuation around it."""
    return fold_case(text).strip(EDGES)


def fold_case(text: str) -> str:
    """The text without case, and with straight quotes."""
    if text.isascii():
        return text.lower()
    for sign, plain in _QUOTES:  # `translate` goes character by character, which takes five times as long
        text = text.replace(sign, plain)
    return text.lower() if text.isascii() else text.casefold().replace("i\u0307", "i")  # of the Turkish capital


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What the generic path cannot know about one publisher; its rules come before the generic ones."""

    domains: tuple[str, ...]  # registrable domains
    rules: tuple[Rule, ...] = field(default=())
    article: str | None = None  # CSS selector of the element that holds the article
    drop: tuple[str, ...] = ()  # CSS selectors of boxes inside it that are not body


def site_rules(site: Site | None) -> RuleSet | None:
    """The site's own rules, compiled once."""
    return _compile(site.rules) if site and site.rules else None


@lru_cache(maxsize=256)
def _compile(rules: tuple[Rule, ...]) -> RuleSet:
    return RuleSet(rules)
