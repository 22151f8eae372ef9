"""What the signals of a page's kind look at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from urllib.parse import urlsplit

from flows.pages.json_ld import types_of
from flows.pages.metadata_sources import Sources
from flows.pages.normalise import EAST_ASIAN, guess_words
from flows.pages.types import Block, Decision, Facts
from schemas.vocabulary import BODY

STORY_LD = frozenset(
    ("newsarticle", "article", "reportagenewsarticle", "blogposting", "opinionnewsarticle", "analysisnewsarticle")
)


class Look:
    """What the signals look at, counted once."""

    def __init__(
        self, sources: Sources, url: str | None, blocks: Sequence[Block], decisions: Sequence[Decision], facts: Facts
    ) -> None:
        self.sources, self.blocks, self.facts = sources, blocks, facts
        self.url = url or facts.canonical_url or ""
        self.labels = [decision.label for decision in decisions]

    @cached_property
    def body(self) -> list[Block]:
        """The body's blocks."""
        return [block for block, label in zip(self.blocks, self.labels, strict=True) if label in BODY]

    @cached_property
    def words(self) -> int:
        """Words of the body; a character counts as half a word in scripts without blanks."""
        return sum(guess_words(b.text) for b in self.body)

    @cached_property
    def paragraphs(self) -> int:
        """Body blocks of some length."""
        return sum(len(block.text) >= 80 or (block.text > EAST_ASIAN and len(block.text) >= 30) for block in self.body)

    @cached_property
    def page_size(self) -> int:
        """Characters of all that is seen."""
        return sum(len(b.text) for b in self.blocks if not (b.markup and b.markup.hidden))

    @cached_property
    def types(self) -> set[str]:
        """Types of the page's JSON-LD nodes."""
        return {name for node in self.sources.graph.nodes for name in types_of(node)}

    @property
    def is_story(self) -> bool:
        """Whether JSON-LD states a story."""
        return not self.types.isdisjoint(STORY_LD)

    @cached_property
    def og_type(self) -> str:
        """What the page calls itself in its metas, in lower case."""
        return (self.sources.first("og:type") or "").lower()

    @cached_property
    def title(self) -> str:
        """The headline, or the title where it has none."""
        return self.facts.headline or self.sources.title

    @property
    def is_dated(self) -> bool:
        """Whether the page itself, and not its address alone, gives a date of publication."""
        return self.facts.published_basis not in ("absent", "url")

    @cached_property
    def path(self) -> str:
        """The address without its host."""
        return path_of(self.url)


def path_of(url: str) -> str:
    """An address's path in lower case; empty where nobody can read it."""
    try:
        return urlsplit(url).path.lower()
    except ValueError:
        return ""
