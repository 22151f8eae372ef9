"""What sort of page it is: each sort has its signals, each signal a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from urllib.parse import urlsplit

from flows.pages import kinds_words as words
from flows.pages.json_ld import types_of
from flows.pages.kinds_signs import count_entry_times, find_gate, is_heading, is_in_gate
from flows.pages.metadata_sources import Sources
from flows.pages.normalise import DOTS, EAST_ASIAN, fold_name, guess_words
from flows.pages.types import Block, Decision, Facts
from flows.pages.urls import is_front
from schemas.vocabulary import BODY

_TEASERS = frozenset(("related_headline", "listing_item"))

_PLAYERS = "audio,video,iframe[src*='youtube'],iframe[src*='vimeo'],iframe[src*='soundcloud'],a[href$='.mp3']"
_STORY_LD = frozenset(
    ("newsarticle", "article", "reportagenewsarticle", "blogposting", "opinionnewsarticle", "analysisnewsarticle")
)
_THREADS = frozenset(("discussionforumposting", "qapage"))
_LINKED, _SOME_HEADINGS = 0.8, 4  # share of a heading's characters; headings
_ENOUGH, _LITTLE, _STUB, _SHOW_NOTES = 120, 60, 250, 400  # words of body
_JUST_ABOVE = 4  # blocks above a post's text, where its title is
_SOME_POSTS = 3  # titles that are links among the body
_RECORDINGS = "audio,a[href$='.mp3'],a[href$='.m4a'],a[href*='.mp3?'],enclosure"
_EXCUSE = 200  # characters of a body's opening
_TIMES_MORE = 5  # the words that are seen
_LONGEST_SETTING, _SOME_SETTINGS = 60, 3  # characters; settings
_SOME_LETTERS = 20
_SOME_TEASERS, _MANY_TEASERS, _WORDS_A_TEASER = 8, 15, 6


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
        return not self.types.isdisjoint(_STORY_LD)

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
        return _path_of(self.url)


def _path_of(url: str) -> str:
    try:
        return urlsplit(url).path.lower()
    except ValueError:
        return ""


def judge_kind(
    sources: Sources,
    url: str | None,
    blocks: Sequence[Block],
    decisions: Sequence[Decision],
    facts: Facts,
) -> str:
    """One of PAGE_KINDS: the first whose signals are there; a page with a body is an article."""
    look = Look(sources, url, blocks, decisions, facts)
    for kind, signals in (
        ("empty", (has_nothing,)),
        ("error_page", (says_error, asks_for_consent_alone)),
        ("live_blog", (is_stated_live, has_live_entries)),
        ("paywall_stub", (stops_at_paywall, stops_at_gate, states_far_more_words)),
        ("media", (is_stated_media, is_player_with_caption, has_player_and_little_text, is_episode, is_photo)),
        ("listing", (is_front_page, lists_stories, lists_posts, lists_letter)),
    ):
        if any(signal(look) for signal in signals):
            return kind
    return "article" if look.body else "unknown"


def has_nothing(look: Look) -> bool:
    """No text to speak of."""
    return not look.words and look.page_size < 25


def says_error(look: Look) -> bool:
    """The title or a short body says that there is no such page, or asks whether a person is there."""
    if look.words > _ENOUGH:
        return False
    if words.ERROR_TITLE.fullmatch(look.title.strip(" .!?:-–|")) or (
        words.ERROR_TITLE.search(look.title) and look.words < _LITTLE and not look.is_dated
    ):
        return True
    said = " ".join(block.text for block in look.blocks[:60] if len(block.text) < 600)
    if look.is_dated:
        return False
    opening = look.body[0].text if look.body else ""
    return bool(words.ERROR_TEXT.search(said if look.words < _LITTLE else opening[:_EXCUSE]))


def asks_for_consent_alone(look: Look) -> bool:
    """A wall that asks for consent to cookies and shows nothing else."""
    if look.is_dated or look.paragraphs > 8 or look.page_size > 6000:
        return False
    asking = [len(b.text) for b in look.blocks if words.CONSENT.search(b.text)]
    return len(asking) >= 2 and sum(asking) > 0.3 * look.page_size


def is_stated_live(look: Look) -> bool:
    """JSON-LD calls the page a live blog, and it has entries."""
    return "liveblogposting" in look.types and (
        look.words > _LITTLE or count_entry_times(look.blocks, look.labels) >= 3
    )


def has_live_entries(look: Look) -> bool:
    """Entries that open with their times, on a page whose address or headline says live."""
    says = bool(words.LIVE_TITLE.search(look.title)) + bool(words.LIVE_ADDRESS.search(look.path))
    times = count_entry_times(look.blocks, look.labels) if says else 0
    return (says >= 1 and times >= 4) or (says == 2 and times >= 2)


def stops_at_paywall(look: Look) -> bool:
    """A short body, and a line that asks for a subscription to go on; or the page states that it is not free."""
    if look.words > _STUB or not look.body:
        return False
    if look.facts.is_accessible_for_free is False:
        return look.words < _LITTLE or _asks_for_subscription(look)
    return look.words < _ENOUGH and _asks_for_subscription(look)


def stops_at_gate(look: Look) -> bool:
    """A short body that breaks off in dots, and an element called after a wall that asks for an account."""
    if not look.body or look.words > _STUB:
        return False
    gate = find_gate(look.blocks, look.labels)
    if gate is None and not look.body[-1].text.endswith(DOTS):
        return False
    return any(words.GATE_WORDS.search(block.text) for block in look.blocks[gate or 0 :] if is_in_gate(block))


def states_far_more_words(look: Look) -> bool:
    """JSON-LD counts many times the few words that are seen."""
    if look.words > _LITTLE or not look.body:
        return False
    counts = [str(node.get("wordCount")) for node in look.sources.graph.nodes if types_of(node) & _STORY_LD]
    stated = max([int(count) for count in counts if words.COUNT.fullmatch(count)], default=0)
    return stated >= max(_STUB, _TIMES_MORE * look.words)


def _asks_for_subscription(look: Look) -> bool:
    return any(
        words.PAYWALL.search(b.text) for b in look.blocks if len(b.text) < 400 and not (b.markup and b.markup.hidden)
    )


def is_stated_media(look: Look) -> bool:
    """The page calls itself a video, a gallery or a podcast, and has hardly any text."""
    if look.words > _ENOUGH or look.is_story:
        return False
    said = look.og_type.startswith(("video", "music")) or bool(
        look.types & {"videoobject", "imagegallery", "audioobject", "podcastepisode"}
    )
    return said or (bool(words.MEDIA_ADDRESS.search(look.path)) and look.words < _LITTLE)


def is_player_with_caption(look: Look) -> bool:
    """An address of videos or pictures, and a paragraph or two."""
    return (
        bool(words.MEDIA_ADDRESS.search(look.path))
        and look.paragraphs <= 2
        and look.words < _ENOUGH
        and not look.is_story
    )


def has_player_and_little_text(look: Look) -> bool:
    """A film or a recording, a few lines or one paragraph about it, and no story markup."""
    if look.words > (_LITTLE if look.paragraphs > 1 else _ENOUGH) or look.is_story or look.sources.tree is None:
        return False
    return bool(look.sources.tree.css_matches(_PLAYERS))


def is_episode(look: Look) -> bool:
    """A recording on a page of a podcast's, with notes to it."""
    if look.words > _SHOW_NOTES or look.is_story or look.sources.tree is None:
        return False
    named = f"{look.url} {look.sources.title} {' '.join(look.sources.all('og:site_name', 'generator'))}"
    return bool(words.PODCAST.search(named)) and bool(look.sources.tree.css_matches(_RECORDINGS))


def is_photo(look: Look) -> bool:
    """A picture and a paragraph or two, with the camera's settings in lines of their own."""
    if look.words > _STUB or look.paragraphs > 2 or look.is_story:
        return False
    lines = [b.text for b in look.blocks if len(b.text) <= _LONGEST_SETTING]
    named = {found[1].lower() for text in lines if (found := words.CAMERA_SETTING.match(text))}
    return len(named) >= _SOME_SETTINGS


def is_front_page(look: Look) -> bool:
    """The site's root, which is no story whatever its date, or a section front with far more teasers than text."""
    if not look.url or look.is_story or not is_front(look.url):
        return False
    teasers = _teasers(look)
    if look.path.strip("/") == "" and "?" not in look.url:
        return teasers >= _SOME_TEASERS or has_linked_headings(look)
    return not look.is_dated and teasers >= _MANY_TEASERS and look.words < _WORDS_A_TEASER * teasers


def has_linked_headings(look: Look) -> bool:
    """Headings that are links: a front's teasers, where a story's own headings lead nowhere."""
    headings = [block for block in look.blocks if is_heading(block)]
    linked = _count_linked(headings)
    return linked >= _SOME_HEADINGS and linked > len(headings) / 2


def _count_linked(headings: Sequence[Block]) -> int:
    return sum(b.markup.link_chars > _LINKED * len(b.text) for b in headings if b.markup)


def lists_posts(look: Look) -> bool:
    """Several posts one below the other, each under a title that leads to it, at a front's address: a weblog."""
    if look.url and not (is_front(look.url) or words.LIST_ADDRESS.search(look.path)):
        return False
    if look.is_story or look.types & _THREADS or look.og_type == "article":
        return False
    body = [place for place, label in enumerate(look.labels) if label in BODY]
    if not body:
        return False
    is_list = words.LIST_PAGE.search(look.path) is not None and look.words < _LITTLE
    last = len(look.blocks) if is_list else body[-1]
    inside = [b for b in look.blocks[max(0, body[0] - _JUST_ABOVE) : last] if is_heading(b)]
    hrefs = {b.markup.href or "" for b in inside if b.markup and b.markup.link_chars > _LINKED * len(b.text)}
    places = {path for href in hrefs if (path := _path_of(href)) not in ("", look.path)}
    return len(places) >= _SOME_POSTS and _count_linked(inside) > len(inside) / 2


def lists_stories(look: Look) -> bool:
    """Many teasers, little text, and neither story markup nor a date of its own."""
    if look.is_dated or look.is_story or look.og_type == "article":
        return False
    stated = "collectionpage" in look.types or bool(words.LIST_ADDRESS.search(look.path))
    teasers = _teasers(look)
    if stated:
        return teasers >= _SOME_TEASERS and look.words < _WORDS_A_TEASER * 2 * teasers
    return teasers >= _MANY_TEASERS and look.words < min(_LITTLE, _WORDS_A_TEASER * teasers)


def lists_letter(look: Look) -> bool:
    """One letter's page of a register: its address ends with the letter, and the page has a row of them all."""
    if not words.LETTER_ADDRESS.search(look.url):
        return False
    return len({b.text for b in look.blocks if len(b.text) == 1 and b.text.isupper()}) >= _SOME_LETTERS


def _teasers(look: Look) -> int:
    """Distinct headlines of other stories."""
    return len({fold_name(b.text) for b, label in zip(look.blocks, look.labels, strict=True) if label in _TEASERS})
