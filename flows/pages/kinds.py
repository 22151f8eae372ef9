"""What sort of page it is: each sort has its signals, each signal a name."""

from __future__ import annotations

from collections.abc import Sequence

from flows.pages import kinds_words as words
from flows.pages.json_ld import types_of
from flows.pages.kinds_errors import (
    asks_for_consent_alone,
    asks_to_log_in,
    is_marked_notice,
    is_titled_notice,
    leads_elsewhere,
    says_error,
    says_notice,
)
from flows.pages.kinds_lists import found_nothing, is_front_page, lists_letter, lists_posts, lists_rows, lists_stories
from flows.pages.kinds_look import STORY_LD, Look
from flows.pages.kinds_signs import count_entry_times, count_minutes, find_gate, is_in_gate
from flows.pages.kinds_walls import WALL_LINE
from flows.pages.metadata_sources import Sources
from flows.pages.normalise import DOTS
from flows.pages.types import Block, Decision, Facts

_PLAYERS = "audio,video,iframe[src*='youtube'],iframe[src*='vimeo'],iframe[src*='soundcloud'],a[href$='.mp3']"
_ENOUGH, _LITTLE, _STUB, _SHOW_NOTES = 120, 60, 250, 400  # words of body
_RECORDINGS = "audio,a[href$='.mp3'],a[href$='.m4a'],a[href*='.mp3?'],enclosure"
_TIMES_MORE = 5  # the words that are seen
_SOME_MINUTES = 4
_LONGEST_SETTING, _SOME_SETTINGS = 60, 3  # characters; settings


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
        (
            "error_page",
            (
                is_marked_notice,
                says_error,
                is_titled_notice,
                says_notice,
                leads_elsewhere,
                asks_for_consent_alone,
                asks_to_log_in,
            ),
        ),
        ("empty", (has_nothing,)),
        ("live_blog", (is_stated_live, has_live_entries)),
        ("paywall_stub", (stops_at_paywall, stops_at_gate, states_far_more_words)),
        ("media", (is_stated_media, is_player_with_caption, has_player_and_little_text, is_episode, is_photo)),
        ("listing", (is_front_page, lists_stories, lists_posts, lists_letter, lists_rows, found_nothing)),
    ):
        if any(signal(look) for signal in signals):
            return kind
    return "article" if look.body else "unknown"


def has_nothing(look: Look) -> bool:
    """No text to speak of."""
    return not look.words and look.page_size < 25


def is_stated_live(look: Look) -> bool:
    """JSON-LD calls the page a live blog, and it has entries."""
    return "liveblogposting" in look.types and (
        look.words > _LITTLE or count_entry_times(look.blocks, look.labels) >= 3
    )


def has_live_entries(look: Look) -> bool:
    """Entries that open with their times, on a page whose address or headline says live."""
    says = bool(words.LIVE_TITLE.search(look.title)) + bool(words.LIVE_ADDRESS.search(look.path))
    times = count_entry_times(look.blocks, look.labels) if says else 0
    if (says >= 1 and times >= 4) or (says == 2 and times >= 2):
        return True
    return says >= 1 and count_minutes(look.blocks, look.labels) >= _SOME_MINUTES


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
    counts = [str(node.get("wordCount")) for node in look.sources.graph.nodes if types_of(node) & STORY_LD]
    stated = max([int(count) for count in counts if words.COUNT.fullmatch(count)], default=0)
    return stated >= max(_STUB, _TIMES_MORE * look.words)


def _asks_for_subscription(look: Look) -> bool:
    return any(
        WALL_LINE.match(b.text) or words.PAYWALL.search(b.text)
        for b in look.blocks
        if len(b.text) < 400 and not (b.markup and b.markup.hidden)
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
