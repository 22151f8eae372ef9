"""What sort of page it is: each sort has its signals, each signal a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from urllib.parse import urlsplit

from flows.pages.json_ld import types_of
from flows.pages.metadata_headline import fold_name
from flows.pages.metadata_sources import Sources
from flows.pages.types import Block, Decision, Facts
from flows.pages.urls import is_front
from schemas.vocabulary import BODY_LABELS

_BODY = frozenset(BODY_LABELS)
_TEASERS = frozenset(("related_headline", "listing_item"))

_ERROR_TITLE = re.compile(
    r"\b(?:404|403|410|500|502|503)\b.{0,40}(?:not found|error|forbidden|gone|unavailable|fehler|erreur)?"
    r"|(?:page|seite|página|pagina|strona|сторінк|страница) (?:not found|nicht gefunden|no encontrada"
    r"|não encontrada|non trovata"
    r"|niet gevonden|introuvable|nie (?:została )?znaleziona|не найдена)|not found|nicht gefunden|introuvable"
    r"|access denied|zugriff verweigert|attention required|just a moment|are you (?:a )?(?:human|robot)"
    r"|security check|captcha"
    r"|verify you are (?:a )?human|pardon our interruption|request blocked|service unavailable|error \d{3}|oops\b"
    r"|ページが見つかりません|页面不存在|找不到",
    re.IGNORECASE,
)
_ERROR_TEXT = re.compile(
    r"(?:page|article|story|content) (?:you (?:are|were) looking for|you requested|cannot be found"
    r"|could not be found|no longer exists"
    r"|(?:has been|was) (?:removed|moved|deleted))|(?:seite|artikel) (?:wurde nicht gefunden|existiert nicht"
    r"|konnte nicht gefunden)"
    r"|page (?:demandée )?(?:n['’]existe|est introuvable)|página (?:solicitada )?no (?:existe|se encuentra)"
    r"|página não (?:existe|foi encontrada)"
    r"|pagina (?:richiesta )?non (?:esiste|è stata trovata)|not a robot|complete the (?:captcha"
    r"|security check)|unusual traffic"
    r"|enable (?:javascript and )?cookies to continue|checking your browser|cloudflare ray id"
    r"|you have been blocked|access to this page has been denied",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"(?:mit werbung|with ads|contentpass|pur-abo|werbefrei|accept (?:all|cookies)|cookies akzeptieren"
    r"|zustimmen und weiter"
    r"|(?:unsere|our) partner|verarbeiten (?:wir )?(?:personenbezogene )?daten|process personal data"
    r"|before you continue|consent"
    r"|accepter et continuer|aceptar y continuar|accetta e continua)",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"(?:to continue reading|subscribe to (?:continue|read|unlock)|already a subscriber|this (?:article"
    r"|content|story) is (?:for|available (?:only )?(?:to|for)|reserved for) (?:our )?(?:subscribers|members|premium)"
    r"|subscriber[- ]only|exclusive to subscribers|(?:jetzt )?weiterlesen mit|diesen artikel (?:weiter)?lesen"
    r"|artikel freischalten|nur für abonnenten|mit .{0,20}(?:plus|premium|\+).{0,20}(?:weiter|lesen)"
    r"|registrieren und weiterlesen"
    r"|il vous reste .{0,10}% de cet article|réservé (?:à nos|aux) abonnés|article réservé"
    r"|contenido exclusivo|(?:exclusivo|sólo|solo) para suscriptores|suscríbete para (?:seguir )?le"
    r"|para (?:seguir|continuar) leyendo"
    r"|conteúdo exclusivo|exclusivo para assinantes|contenuto riservato|riservato agli abbonati"
    r"|per continuare a leggere|dostęp tylko dla|czytaj dalej .{0,20}subskryb|verder lezen"
    r"|alleen voor abonnees|läs vidare med|logga in för att läsa)",
    re.IGNORECASE,
)
_PAYWALL_LINE = re.compile(
    r"\W*(?:to continue reading|subscribe to (?:continue|read|unlock)|already a subscriber"
    r"|il vous reste .{1,10}% de cet article"
    r"|(?:cet )?article (?:est )?réservé (?:à nos|aux) abonnés|(?:jetzt )?weiterlesen mit"
    r"|diesen artikel (?:weiter)?lesen mit"
    r"|suscríbete para (?:seguir )?le|contenuto riservato (?:agli|ai)|conteúdo exclusivo para assinantes)",
    re.IGNORECASE,
)
_LONGEST_TIME, _LONGEST_OFFER = 40, 160
_LIVE_NAMES = re.compile(r"live-?(?:blog|ticker|updates?|story|post|text)|liveblog|minute-by-minute|\bticker\b")
_LIVE_TITLE = re.compile(
    r"\blive[- ]?(?:blog|ticker|updates?|coverage|text)\b|\bas it happened\b|\ben direct\b|\ben vivo\b"
    r"|\bao vivo\b|\bticker\b|онлайн",
    re.IGNORECASE,
)
_LIVE_ADDRESS = re.compile(
    r"live-?(?:blog|ticker|updates?)|/live/|-live-|liveticker|en-direct|en-vivo|ao-vivo", re.IGNORECASE
)
_CLOCK = re.compile(r"\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d\b.{0,30}")
_MEDIA_ADDRESS = re.compile(
    r"/(?:videos?|mediathek|gallery|galleries|galeria|galerie|photos?|fotos?|fotostrecken?|bildergalerie"
    r"|slideshows?|podcasts?|audio|watch|pictures|diaporama)(?:/|$|\?|-)",
    re.IGNORECASE,
)
_LIST_ADDRESS = re.compile(
    r"/(?:tags?|topics?|category|categories|kategorie|rubrik|authors?|autor|search|suche|archives?|archiv"
    r"|page|section|themen)/",
    re.IGNORECASE,
)
_PLAYERS = "audio,video,iframe[src*='youtube'],iframe[src*='vimeo'],iframe[src*='soundcloud'],a[href$='.mp3']"
_STORY_LD = frozenset(
    ("newsarticle", "article", "reportagenewsarticle", "blogposting", "opinionnewsarticle", "analysisnewsarticle")
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_LINKED, _SOME_HEADINGS = 0.8, 4  # share of a heading's characters; headings
_ENOUGH, _LITTLE, _STUB = 120, 60, 250  # words of body
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
        return [block for block, label in zip(self.blocks, self.labels, strict=True) if label in _BODY]

    @cached_property
    def words(self) -> int:
        """Words of the body; a character counts as half a word in scripts without blanks."""
        return sum(b.text.count(" ") + 1 + (len(b.text) // 2 if b.text > "\u2e80" else 0) for b in self.body)

    @cached_property
    def paragraphs(self) -> int:
        """Body blocks of some length."""
        return sum(len(block.text) >= 80 or (block.text > "\u2e80" and len(block.text) >= 30) for block in self.body)

    @cached_property
    def page_size(self) -> int:
        """Characters of all that is seen."""
        return sum(len(b.text) for b in self.blocks if not (b.markup and b.markup.hidden))

    @cached_property
    def types(self) -> set[str]:
        """Types of the page's JSON-LD nodes."""
        return {name for node in self.sources.graph.nodes for name in types_of(node)}

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
        try:
            return urlsplit(self.url).path.lower()
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
        ("paywall_stub", (stops_at_paywall,)),
        ("media", (is_stated_media, is_player_with_caption, has_player_and_little_text)),
        ("listing", (is_front_page, lists_stories)),
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
    if _ERROR_TITLE.fullmatch(look.title.strip(" .!?:-–|")) or (
        _ERROR_TITLE.search(look.title) and look.words < _LITTLE and not look.is_dated
    ):
        return True
    said = " ".join(block.text for block in look.blocks[:60] if len(block.text) < 600)
    return look.words < _LITTLE and not look.is_dated and bool(_ERROR_TEXT.search(said))


def asks_for_consent_alone(look: Look) -> bool:
    """A wall that asks for consent to cookies and shows nothing else."""
    if look.is_dated or look.paragraphs > 8 or look.page_size > 6000:
        return False
    asking = [len(b.text) for b in look.blocks if _CONSENT.search(b.text)]
    return len(asking) >= 2 and sum(asking) > 0.3 * look.page_size


def is_stated_live(look: Look) -> bool:
    """JSON-LD calls the page a live blog, and it has entries."""
    return "liveblogposting" in look.types and (look.words > _LITTLE or _entry_times(look) >= 3)


def has_live_entries(look: Look) -> bool:
    """Entries that open with their times, on a page whose address or headline says live."""
    says = bool(_LIVE_TITLE.search(look.title)) + bool(_LIVE_ADDRESS.search(look.path))
    times = _entry_times(look) if says else 0
    return (says >= 1 and times >= 4) or (says == 2 and times >= 2)


def _entry_times(look: Look) -> int:
    """Blocks among the body that are a time of day, or labelled as one."""
    body = [i for i, label in enumerate(look.labels) if label in _BODY]
    if not body:
        return 0
    inside = range(body[0], body[-1] + 1)
    return sum(look.labels[i] == "live_entry_time" or is_entry_time(look.blocks[i].text) for i in inside)


def is_entry_time(text: str) -> bool:
    """Whether a line is but a time of day, as live entries open with."""
    return len(text) <= _LONGEST_TIME and bool(_CLOCK.fullmatch(text))


def is_paywall_line(text: str) -> bool:
    """Whether a short line asks for a subscription to go on reading."""
    return len(text) <= _LONGEST_OFFER and text[-1:] not in '?"”»' and bool(_PAYWALL_LINE.match(text))


def stops_at_paywall(look: Look) -> bool:
    """A short body, and a line that asks for a subscription to go on; or the page states that it is not free."""
    if look.words > _STUB or not look.body:
        return False
    if look.facts.is_accessible_for_free is False:
        return look.words < _LITTLE or _asks_for_subscription(look)
    return look.words < _ENOUGH and _asks_for_subscription(look)


def _asks_for_subscription(look: Look) -> bool:
    return any(_PAYWALL.search(b.text) for b in look.blocks if len(b.text) < 400 and not (b.markup and b.markup.hidden))


def is_stated_media(look: Look) -> bool:
    """The page calls itself a video, a gallery or a podcast, and has hardly any text."""
    if look.words > _ENOUGH or look.types & _STORY_LD:
        return False
    og = (look.sources.first("og:type") or "").lower()
    said = og.startswith(("video", "music")) or bool(
        look.types & {"videoobject", "imagegallery", "audioobject", "podcastepisode"}
    )
    return said or (bool(_MEDIA_ADDRESS.search(look.path)) and look.words < _LITTLE)


def is_player_with_caption(look: Look) -> bool:
    """An address of videos or pictures, and a paragraph or two."""
    return (
        bool(_MEDIA_ADDRESS.search(look.path))
        and look.paragraphs <= 2
        and look.words < _ENOUGH
        and not look.types & _STORY_LD
    )


def has_player_and_little_text(look: Look) -> bool:
    """A film or a recording, a few lines about it, and no story markup."""
    if look.words > _LITTLE or look.types & _STORY_LD or look.sources.tree is None:
        return False
    return bool(look.sources.tree.css_matches(_PLAYERS))


def is_front_page(look: Look) -> bool:
    """The site's root, or a section front with far more teasers than text."""
    if not look.url or look.is_dated or look.types & _STORY_LD or not is_front(look.url):
        return False
    teasers = _teasers(look)
    if look.path.strip("/") == "":
        return teasers >= _SOME_TEASERS or has_linked_headings(look)
    return teasers >= _MANY_TEASERS and look.words < _WORDS_A_TEASER * teasers


def has_linked_headings(look: Look) -> bool:
    """Headings that are links: a front's teasers, where a story's own headings lead nowhere."""
    headings = [b for b in look.blocks if b.markup and b.markup.tag in _HEADINGS and not b.markup.hidden]
    linked = sum(b.markup.link_chars > _LINKED * len(b.text) for b in headings if b.markup)
    return linked >= _SOME_HEADINGS and linked > len(headings) / 2


def lists_stories(look: Look) -> bool:
    """Many teasers, little text, and neither story markup nor a date of its own."""
    if look.is_dated or look.types & _STORY_LD or (look.sources.first("og:type") or "").lower() == "article":
        return False
    stated = "collectionpage" in look.types or bool(_LIST_ADDRESS.search(look.path))
    teasers = _teasers(look)
    if stated:
        return teasers >= _SOME_TEASERS and look.words < _WORDS_A_TEASER * 2 * teasers
    return teasers >= _MANY_TEASERS and look.words < min(_LITTLE, _WORDS_A_TEASER * teasers)


def _teasers(look: Look) -> int:
    """Distinct headlines of other stories."""
    return len({fold_name(b.text) for b, label in zip(look.blocks, look.labels, strict=True) if label in _TEASERS})
