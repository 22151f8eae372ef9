"""Pointers to other stories on an HTML page: read-more boxes inside the body, related lists around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from urllib.parse import urlsplit

from flows.pages.dates import find_date_line, find_moments, has_digit
from flows.pages.line_shapes import split_marker
from flows.pages.line_words import function_words
from flows.pages.metadata_headline import strip_accents
from flows.pages.normalise import EAST_ASIAN, fold_name, guess_words
from flows.pages.rules import fold_phrase
from flows.pages.types import Block, Decision, Pointer
from flows.pages.urls import absolute_url, is_front
from schemas.vocabulary import BODY

_LIKE_TEASERS = frozenset(("published", "updated", "caption", "section", "listing_item"))
_MAYBE_TEASERS = frozenset(("navigation", "newsletter", "footer", "advertisement"))
#: A story's address: its last step has several words, or a number; or a month leads to it.
_STORY_ADDRESS = re.compile(r"/[^/?#]*(?:-[^/?#-]+){3,}[^/?#]*/?(?:[?#].*)?$|/[^/?#]*\d{5,}[^/?#]*/?(?:[?#].*)?$")
_DATED_ADDRESS = re.compile(r"/20\d\d[/-]\d\d?(?:[/-]\d\d?)?/[^/?#]*-[^/?#]*/?$")
_SLUG_WORD = re.compile(r"[^\W_]{4,}")
_PAID = re.compile(r"^(?:premium|plus|abo|\+)\s?(?=[^\W\d_a-zß-ÿ]|[\"'„“«»‚‘])", re.IGNORECASE)
_WORDS_OF_TEASER, _WORDS_OF_HEADLINE = 4, 5
_LINKED, _FEWEST_LINKED = 0.6, 15  # share of the block's characters; characters
_FEWEST_SYLLABLES = 6  # characters of a linked headline in scripts without blanks
_LINKED_HEADING = 0.5  # the same of a heading, whose kicker is often no link
_OWN = BODY | {"headline"}
_POINTING = frozenset(("read_more", "related_headline"))
_CANDIDATES = _POINTING | _LIKE_TEASERS | _MAYBE_TEASERS | {"subscription"}
#: Steps of addresses that are no story: topics and people, sign-ups, the site's own pages.
_NO_STORY_STEPS = frozenset(
    (
        "tag", "tags", "topic", "topics", "author", "authors", "autor", "category", "kategorie", "login", "signin",
        "signup", "register", "subscribe", "abo", "newsletter", "newsletters", "account", "privacy", "datenschutz",
        "impressum", "imprint", "terms", "contact", "kontakt", "about", "cookie", "cookies", "search", "help", "faq",
        "jobs", "advertise", "profile", "anzeige", "anzeigen", "kleinanzeigen", "stellenanzeigen", "classifieds",
        "shop", "store", "feed", "feeds", "rss", "product", "products", "produkt", "produkte", "events",
        "gutscheine", "coupons",
    )
)  # fmt: skip
#: Where stories are shared rather than told.
_SHARING = frozenset(
    (
        "facebook.com", "twitter.com", "x.com", "linkedin.com", "pinterest.com", "reddit.com", "instagram.com",
        "youtube.com", "whatsapp.com", "tumblr.com", "t.me", "facebook.me",
    )
)  # fmt: skip
#: Shops of advertisements and of programs.
_SHOPS = ("doubleclick", "googleadservices", "taboola", "outbrain", "play.google", "itunes.apple", "apps.apple")
_BULLETS = " \t-–—•・·*>»►▶→|"
_DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)"
_DATE_TAIL = re.compile(
    rf"\s*\b{_DAY}\b(?:,?\s\d{{1,2}}[:.h]\d\d(?:\s?(?:Uhr|hrs?|h|[ap]\.?m\.?))?)?\s*$|\s*\|\s*\d+\s*$"
)
_DATE_HEAD, _TAIL = re.compile(rf"{_DAY}\s+"), 24  # characters in which a day stands
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d$")
_RANK, _RANKED = re.compile(r"(\d{1,2})(?:[.)]\s?|\s|(?=[«»„“\"'‘A-ZÀ-Þ]))"), 3  # its place in a list of so many
#: What stands before a headline that not everybody may read.
_GATED = re.compile(
    r"^(?:(?:article |contenu )?réservé (?:aux|à nos) abonnés|(?:nur |exklusiv )?für abonnenten|solo para suscriptores"
    r"|(?:contenuto )?riservato agli abbonati|exclusivo para assinantes|alleen voor abonnees|subscribers? only)\s",
    re.IGNORECASE,
)
#: What stands before the headlines of the stories before and after this one.
_PAGER = frozenset(
    (
        "previous", "previous article", "previous post", "previous story", "next", "next article", "next post",
        "next story", "artigo anterior", "próximo artigo", "post anterior", "próximo post", "anterior", "siguiente",
        "artículo anterior", "artículo siguiente", "próximo artículo", "entrada anterior", "entrada siguiente",
        "article précédent", "article suivant", "précédent", "suivant", "vorheriger artikel", "nächster artikel",
        "vorheriger beitrag", "nächster beitrag", "articolo precedente", "prossimo articolo", "articolo successivo",
        "vorig artikel", "volgend artikel", "poprzedni artykuł", "następny artykuł", "предыдущая статья",
        "следующая статья", "предыдущая запись", "следующая запись", "önceki haber", "sonraki haber", "önceki yazı",
        "sonraki yazı", "artikel sebelumnya", "artikel selanjutnya", "المقال السابق", "المقال التالي", "上一篇",
        "下一篇", "前の記事", "次の記事", "이전 기사", "다음 기사", "이전글", "다음글", "bài trước", "bài tiếp theo",
    )
)  # fmt: skip
#: Names of what leads to the stories before and after this one, and what such a link says before the headline.
_PAGER_NAMES = re.compile(r"nav|prev|next|pag(?:er|ination)")
_PAGER_HEAD = re.compile(
    r"^(?:[←→‹›«»<>]\s*|(?:previous|prev|next|older|newer|zurück|weiter|vorherige[rs]?|nächste[rs]?|précédent|suivant|anterior"
    r"|siguiente|próxim[oa]|precedente|successivo|vorige|volgende|poprzedni|następny|önceki|sonraki|предыдущая|следующая)\b"
    r"(?:\s(?:post|article|story|entry|beitrag|artikel|article|wpis|yazı|haber|запись|статья|bericht))?\s?[:›‹→←»«]?\s*)+(?=\S.{10})",
    re.IGNORECASE,
)
_ASIDE_BLANKS = 2  # in what stands beside a headline's link
_BUTTON_WORDS = 3
_FEWEST_WORDS, _FEWEST_LETTERS, _LONGEST, _MOST = 3, 12, 250, 60
_HEADINGS, _BESIDE = frozenset(("h2", "h3", "h4", "h5", "h6")), 2  # blocks


class _Here:
    """The page's own address, split once."""

    def __init__(self, url: str | None) -> None:
        self.url = url
        try:
            parts = urlsplit(url or "")
        except ValueError:
            parts = urlsplit("")
        self.origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
        self.own = _strip(url or "")
        self.house = _house(url or "")

    def resolve(self, href: str | None) -> str | None:
        """A link's address; most are whole or begin at the root, and need no parsing."""
        if not href or href[0] == "#":
            return None
        if href.startswith(("https://", "http://")):
            return href.strip()
        if self.origin and href[0] == "/" and href[1:2] != "/" and "/../" not in href and " " not in href:
            return self.origin + href
        return absolute_url(self.url, href)

    def is_same_house(self, url: str) -> bool:
        """Whether an address is of the page's own publisher; unmarked links to others are advertising."""
        return not self.house or _house(url) == self.house

    def is_another(self, url: str) -> bool:
        """Whether an address is neither this page's, nor that of a share or a sign-up."""
        return _strip(url) != self.own and not is_no_story(url)

    def leads_away(self, url: str, headline: str) -> bool:
        """Whether another address may be a story's of this house, and no front.

        ``/news/ferry-prices`` may be a front or a story: it is one beside a story of its own folder,
        under a headline of some length.
        """
        if not self.is_same_house(url):
            return False
        if url.count("/") > 5 or has_digit(url) or not is_front(url):
            return True
        beside = url.rsplit("/", 1)[0] == self.own.rsplit("/", 1)[0] and url.count("/") > 3
        return beside and "-" in url.rsplit("/", 1)[1] and guess_words(headline) >= _WORDS_OF_HEADLINE


def is_no_story(url: str) -> bool:
    """Whether an address is a share, a sign-up, a shop of advertisements, a topic or a person."""
    lower = url.lower()
    if lower.endswith(".pdf") or lower.startswith(("mailto:", "javascript:")) or any(map(lower.__contains__, _SHOPS)):
        return True
    steps = lower.split("/")
    if not _NO_STORY_STEPS.isdisjoint([step.split("?", 1)[0] for step in steps[1:]]):
        return True
    return len(steps) > 2 and ".".join(steps[2].split(".")[-2:]) in _SHARING


def _house(url: str) -> str:
    """The last two labels of the host: near enough to tell a publisher from its advertisers."""
    return ".".join(url.split("//", 1)[-1].split("/", 1)[0].lower().split(".")[-2:])


def _strip(url: str) -> str:
    return url.split("#", 1)[0].rstrip("/")


def find_pointers(
    base_url: str | None, blocks: Sequence[Block], decisions: Sequence[Decision], headline: str | None = None
) -> list[Pointer]:
    """Every pointer to another story, in reading order, each address once a placement.

    What stands before the headline is the site's navigation; neither the page's own headline nor a
    paragraph of its body is a pointer.
    """
    labels = [decision.label for decision in decisions]
    body = [i for i, label in enumerate(labels) if label in BODY]
    start = next((i for i, label in enumerate(labels) if label == "headline"), body[0] if body else len(blocks))
    candidates = [i for i in range(start, len(blocks)) if labels[i] in _CANDIDATES and _may_point(labels[i], blocks[i])]
    if not candidates:
        return []
    own = {
        fold_name(b.text) for b, name in zip(blocks, labels, strict=True) if name in _OWN and len(b.text) <= _LONGEST
    }
    own.add(fold_name(headline or ""))
    here = _Here(base_url)
    found: list[Pointer] = []
    seen: set[tuple[str, str]] = set()
    for i in candidates:
        if len(found) >= _MOST:
            break
        placement = "inline" if body and i <= body[-1] else "footer"
        pointer = _read_pointer(here, blocks[i], i, labels[i], placement, bisect_right(body, i))
        if pointer is None or fold_name(pointer.headline) in own:
            continue
        if found and _is_kicker(found[-1], pointer, blocks):
            found[-1] = pointer  # the address and placement are known already
        elif _is_new(pointer, seen):
            found.append(pointer)
    return _strip_ranks(found)


def _may_point(label: str, block: Block) -> bool:
    """A block labelled so, or one named after its date or picture that is a link from end to end."""
    if label in _POINTING:
        return True
    markup = block.markup
    if markup is None:
        return False
    share = _LINKED_HEADING if markup.tag in _HEADINGS else _LINKED
    if markup.link_chars < max(_FEWEST_LINKED, share * len(block.text)):
        return False
    if label in _LIKE_TEASERS:
        return True
    href = markup.href or ""
    if guess_words(block.text) < _WORDS_OF_TEASER:
        return False
    if label in _MAYBE_TEASERS and _STORY_ADDRESS.search(href):
        return True
    is_story = _DATED_ADDRESS.search(href) or (label == "subscription" and _STORY_ADDRESS.search(href))
    return bool(is_story) and _names_story(href, block.text)


def _names_story(href: str, text: str) -> bool:
    """Whether a word of an address's last step stands in the text of its link."""
    slug, folded = href.split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1], strip_accents(text.casefold())
    return any(word in folded for word in _SLUG_WORD.findall(slug.casefold()))


def _read_pointer(
    here: _Here, block: Block, position: int, label: str, placement: str, paragraphs: int
) -> Pointer | None:
    markup = block.markup
    url = here.resolve(markup.href if markup else None)
    if (markup and markup.hidden) or (label != "read_more" if url is None else not here.is_another(url)):
        return None
    split = split_marker(_GATED.sub("", block.text, count=1))
    marker, headline = split if split else (None, _text_of_link(block))
    if markup and _PAGER_NAMES.search(markup.hints):
        headline = _PAGER_HEAD.sub("", headline, count=1)
    headline = _strip_signs(_GATED.sub("", headline, count=1))
    if label == "subscription":
        headline = _PAID.sub("", headline, count=1)
    if not _is_headline(headline) or not (marker or (url and here.leads_away(url, headline))):
        return None
    return Pointer(
        position=position,
        headline=headline,
        placement=placement,
        marker=marker,
        url=url,
        after_paragraph=paragraphs if placement == "inline" else None,
    )


def _strip_signs(headline: str) -> str:
    """A headline without bullets, and without a day before or behind it."""
    bullets = _BULLETS.replace("»", "") if "«" in headline and "»" in headline else _BULLETS
    headline = headline.lstrip(" :").strip(bullets)
    if headline[:1] == "[" and headline[-1:] == "]" and "[" not in headline[1:]:
        headline = headline[1:-1].strip(bullets)
    if has_digit(headline[-_TAIL:]):
        headline = _strip_day(_DATE_TAIL.sub("", headline).strip(bullets))
    head = _DATE_HEAD.match(headline) if headline[:1].isdecimal() else None
    return headline[head.end() :] if head else headline


def _strip_day(headline: str) -> str:
    """A headline without the written day of its card (``… 2 Jan 2024``); no function word leads to such a day."""
    tail = headline[-_TAIL:]
    found = find_moments(tail)[-1:] if _YEAR.search(tail) else []
    if not found or found[0].end < len(tail) or found[0].moment.precision != "day":
        return headline
    bare = headline[: len(headline) - len(tail) + found[0].start].rstrip()
    leads_on = bare.rsplit(" ", 1)[-1].casefold() in function_words() or not bare[-1:].isalnum()
    return headline if leads_on or not _is_headline(bare) else bare


def _strip_ranks(found: Sequence[Pointer]) -> list[Pointer]:
    """The pointers, those of a list that counts (1, 2, 3 …) without their number."""
    result, run = list(found), list[int]()
    for i, pointer in enumerate([*found, None]):
        rank = _RANK.match(pointer.headline) if pointer else None
        if rank is None or int(rank[1]) != len(run) + 1:
            for k in run if len(run) >= _RANKED else ():
                result[k] = result[k]._replace(headline=_RANK.sub("", result[k].headline, count=1))
            run = []
        if rank is not None and int(rank[1]) == len(run) + 1:
            run.append(i)
    return result


def _text_of_link(block: Block) -> str:
    """A block's text without a day, a time or a count before or behind its one link."""
    text, size = block.text, block.markup.link_chars if block.markup else 0
    fewest = _FEWEST_LINKED if text < EAST_ASIAN else _FEWEST_SYLLABLES
    if not fewest <= size < len(text):
        return text
    if text[-size - 1] == " " and _is_aside(text[: -size - 1]):
        return text[-size:]
    return text[:size] if text[size] == " " and _is_aside(text[size + 1 :]) else text


def _is_aside(text: str) -> bool:
    """Whether what stands beside a link is a count or a day, and not another part of it."""
    if fold_phrase(text) in _PAGER:
        return True
    return has_digit(text) and (text.count(" ") < _ASIDE_BLANKS or any(find_date_line(text)))


def _is_kicker(before: Pointer, pointer: Pointer, blocks: Sequence[Block]) -> bool:
    """Whether two texts side by side lead to one story, and the second, the longer heading, is its headline."""
    if pointer.url is None or before.url != pointer.url or pointer.position - before.position > _BESIDE:
        return False
    first, second = (bool(m and m.tag in _HEADINGS) for m in (blocks[p.position].markup for p in (before, pointer)))
    return second and (not first or len(pointer.headline) > len(before.headline))


def _is_headline(text: str) -> bool:
    if " | " in text and all(part.count(" ") < _BUTTON_WORDS for part in text.split(" | ")):
        return False  # buttons side by side
    if len(text) > _LONGEST or (len(text) < _FEWEST_LETTERS and text < EAST_ASIAN):
        return False
    return len(text.split()) >= _FEWEST_WORDS or guess_words(text) >= _FEWEST_WORDS


def _is_new(pointer: Pointer, seen: set[tuple[str, str]]) -> bool:
    keys = {(pointer.placement, fold_name(pointer.headline)), (pointer.placement, pointer.url or pointer.headline)}
    if keys & seen:
        return False
    seen |= keys
    return True
