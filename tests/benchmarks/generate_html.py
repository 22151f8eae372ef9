"""A generated story as a page of its site: in the size and with the markup of news pages of today.

What such pages have was counted on 180 of three public collections (medians): 740 elements with 1,200 attributes, 135
links, 27 metas, 35 scripts that make up two fifths of 158 KB.  Every site has a template of its own.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.generate import Newsroom, Story

PAGE_BYTES, SCRIPT_SHARE = 158_000, 0.4
_SCRIPTS, _CARDS, _MENU, _COLUMNS = 33, 24, 56, 4
_WIDTHS = (240, 320, 480, 640, 750, 828, 960, 1080, 1280, 1600, 1920, 2560)
_QUERY = "fit=crop&amp;crop=focalpoint&amp;auto=format&amp;quality=75&amp;dpr=2&amp;signature=5f3759df5f3759df"
_SHARES = ("facebook", "x", "whatsapp", "email", "link")
_ICON = (
    '<svg class="{name}" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="{path}"></path></svg>'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A site's template: how it names its classes, how deep it wraps, and how it lays out a story."""

    site: str
    prefix: str
    hashed: bool  # classes as a bundler names them
    depth: int  # of the wrappers around the story
    article: str  # tag of the story's element
    extra: int  # further attributes of a card
    icon: str  # outline of its icons

    def name(self, *parts: str) -> str:
        """A class attribute's value."""
        plain = "__".join((self.prefix, *parts))
        if not self.hashed:
            return f"{plain} {self.prefix}-{parts[-1]}"
        return f"css-{random.Random(plain).getrandbits(32):08x} {self.prefix}{random.Random(plain).getrandbits(20):05x}"


@lru_cache(maxsize=1_000)
def theme_of(site: str) -> Theme:
    """The template of a site, always the same."""
    dice = random.Random(site)
    numbers = " ".join(f"{dice.choice('MLC')}{dice.randrange(16)} {dice.random() * 16:.3f}" for _ in range(24))
    return Theme(
        site=site, prefix=site[: dice.randint(2, 5)], hashed=dice.random() < 0.3, depth=dice.randint(3, 8),
        article=dice.choice(("article", "article", "div")), extra=dice.randint(0, 3), icon=numbers,
    )  # fmt: skip


def render_html(story: Story, room: Newsroom) -> bytes:
    """The page of a story: head, menu, story, teasers, footer, and as many bytes of script as such pages have."""
    theme = theme_of(story.site)
    body = (
        _header(theme, room)
        + _wrap(theme, _story(theme, story, room) + _related(theme, story) + _cards(theme, room))
        + _footer(theme, room)
    )
    head = _head(theme, story)
    missing = max(_SCRIPTS * 200, _size(story) - len(head) - len(body))
    first, *rest = _scripts(room, missing)
    return (
        f'<!DOCTYPE html><html lang="en" dir="ltr" class="no-js"><head>{head}{first}</head>'
        f'<body class="{theme.name("page")}" data-page="article">{body}{"".join(rest)}</body></html>'
    ).encode()


def _size(story: Story) -> int:
    return PAGE_BYTES + (story.number % 41 - 20) * 2_000  # 118 to 198 KB


def _head(theme: Theme, story: Story) -> str:
    day = story.published and f"{story.published:%Y-%m-%dT%H:%M:%SZ}"
    lead = story.paragraphs[0][:160]
    image = f"https://img.{story.site}/w1200/{story.number}.jpg"
    properties = {
        "og:title": story.headline, "og:description": lead, "og:type": "article", "og:url": story.url,
        "og:image": image,
        "og:image:width": "1200", "og:image:height": "675", "og:site_name": theme.site.split(".")[0].title(),
        "og:locale": "en_GB", "article:section": story.section, "article:author": story.author,
        "fb:app_id": "1234567890",
    } | ({"article:published_time": day, "article:modified_time": day} if day else {})  # fmt: skip
    names = {
        "viewport": "width=device-width, initial-scale=1", "description": lead, "keywords": ", ".join(story.tags),
        "author": story.author, "robots": "max-image-preview:large", "theme-color": "#ffffff",
        "twitter:title": story.headline,
        "twitter:card": "summary_large_image", "twitter:site": f"@{theme.prefix}", "twitter:description": lead,
        "twitter:image": image, "apple-mobile-web-app-title": theme.prefix, "format-detection": "telephone=no",
    }  # fmt: skip
    data = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": story.headline, "datePublished": day,
        "mainEntityOfPage": story.url, "image": [image], "author": [{"@type": "Person", "name": story.author}],
        "publisher": {"@type": "Organization", "name": theme.site, "logo": {"@type": "ImageObject", "url": image}},
        "articleSection": story.section, "keywords": list(story.tags),
    }  # fmt: skip
    return "".join((
        f'<meta charset="utf-8"><title>{story.headline} | {theme.site.split(".")[0].title()}</title>',
        *(f'<meta property="{name}" content="{value}">' for name, value in properties.items()),
        *(f'<meta name="{name}" content="{value}">' for name, value in names.items()),
        f'<link rel="canonical" href="{story.url}">',
        *(f'<link rel="preload" as="{kind}" href="/static/{theme.prefix}/{kind}.{i}" crossorigin="anonymous">'
          for i, kind in enumerate(("font", "style", "script", "image"))),
        f"<style>{_style(theme)}</style>",
        f'<script type="application/ld+json">{json.dumps(data)}</script>',
    ))  # fmt: skip


@lru_cache(maxsize=100)
def _style(theme: Theme) -> str:
    names = ("page", "menu", "card", "text", "headline", "byline", "figure", "footer", "button", "advert")
    return "".join(
        f".{theme.prefix}-{name}{{margin:{i}px;padding:{width}px;color:#{i}{i}{i}}}"
        for width in _WIDTHS for i, name in enumerate(names)
    )  # fmt: skip


def _icon(theme: Theme, name: str) -> str:
    return _ICON.format(name=theme.name("icon", name), path=theme.icon)


def _link(theme: Theme, kind: str, href: str, text: str) -> str:
    return f'<a class="{theme.name(kind, "link")}" href="{href}" data-track="{kind}">{text}</a>'


def _list(theme: Theme, kind: str, names: Sequence[str], folder: str) -> str:
    items = "".join(
        f"<li>{_link(theme, kind, f'/{folder}/{i}', f'<span>{name}</span>')}</li>" for i, name in enumerate(names)
    )
    return f'<ul class="{theme.name(kind, "list")}" role="list">{items}</ul>'


def _header(theme: Theme, room: Newsroom) -> str:
    tools = "".join(
        f'<button class="{theme.name("tool", name)}" type="button" aria-label="{name}">{_icon(theme, name)}</button>'
        for name in ("menu", "search", "account")
    )
    return (
        f'<header class="{theme.name("header")}" role="banner"><div class="{theme.name("header", "inner")}">{tools}'
        f'<a class="{theme.name("logo")}" href="/" title="Home">{_icon(theme, "logo")}</a></div>'
        f'<nav class="{theme.name("menu")}" aria-label="Main">{_list(theme, "menu", room.links(_MENU), "s")}</nav>'
        "</header>"
    )


def _wrap(theme: Theme, inner: str) -> str:
    for level in range(theme.depth):
        inner = f'<div class="{theme.name("wrap", str(level))}" data-level="{level}">{inner}</div>'
    return f'<main id="content" role="main">{inner}</main>'


def _story(theme: Theme, story: Story, room: Newsroom) -> str:
    when = (
        f'<time class="{theme.name("time")}" datetime="{story.published:%Y-%m-%dT%H:%M:%SZ}">'
        f"{story.published:%d %B %Y}</time>"
        if story.published
        else ""
    )
    shares = "".join(
        f'<li class="{theme.name("share", name)}"><a href="https://share.example/{name}?u={story.url}" rel="nofollow" '
        f'target="_blank" aria-label="Share by {name}">{_icon(theme, name)}</a></li>' for name in _SHARES
    )  # fmt: skip
    tags = _list(theme, "tag", story.tags, "tags")
    return (
        f'<{theme.article} class="{theme.name("article")}" data-id="{story.number}">'
        f'<p class="{theme.name("kicker")}">{_link(theme, "section", f"/{story.section.lower()}", story.section)}</p>'
        f'<h1 class="{theme.name("headline")}">{story.headline}</h1>'
        f'<div class="{theme.name("meta")}"><p class="{theme.name("byline")} byline">By '
        f"{_link(theme, 'author', f'/authors/{story.number}', story.author)}</p>{when}</div>"
        f'<ul class="{theme.name("share")} share" aria-label="Share">{shares}</ul>'
        f'<figure class="{theme.name("figure")}">{_picture(theme, story.number, 0)}'
        f'<figcaption class="{theme.name("caption")}">{room.links(1)[0]}</figcaption></figure>'
        f'<div class="{theme.name("body")}">{_paragraphs(theme, story)}</div>{tags}</{theme.article}>'
    )


def _paragraphs(theme: Theme, story: Story) -> str:
    """The story's text: a link in every third paragraph, a place for an advertisement behind every fifth."""
    parts = []
    for i, text in enumerate(story.paragraphs):
        first, _, rest = text.partition(" ")
        words = f'<a href="/topics/{i}" class="{theme.name("inline")}">{first}</a> {rest}' if i % 3 == 1 else text
        parts.append(f'<p class="{theme.name("text")}">{words}</p>\n')
        if i % 5 == 4:
            slot = f"{story.number}-{i}"
            parts.append(f'<div class="{theme.name("advert")}" id="ad-{slot}" data-slot="{slot}" '
                         f'aria-hidden="true"><div class="{theme.name("advert", "box")}"></div></div>')  # fmt: skip
    return "".join(parts)


def _picture(theme: Theme, number: int, place: int) -> str:
    source = f"https://img.{theme.site}/{number}/{place}"
    sizes = ", ".join(f"{source}/w{width}.webp?{_QUERY} {width}w" for width in _WIDTHS)
    return (
        f'<picture class="{theme.name("picture")}">'
        f'<source type="image/webp" srcset="{sizes}" sizes="(min-width: 60em) 40em, 100vw">'
        f'<img class="{theme.name("image")}" src="{source}/w640.jpg" alt="" width="640" height="360" loading="lazy">'
        "</picture>"
    )


def _related(theme: Theme, story: Story) -> str:
    return (
        f'<aside class="{theme.name("related")} related"><h3 class="{theme.name("related", "title")}">Related</h3>'
        f"{_list(theme, 'related', story.related, 'r')}</aside>"
    )


def _cards(theme: Theme, room: Newsroom) -> str:
    data = "".join(f' data-{theme.prefix}-{i}="{theme.icon[8 * i : 8 * i + 24]}"' for i in range(theme.extra))
    cards = "".join(
        f'<div class="{theme.name("card")} teaser"{data}><div><div><div class="{theme.name("card", "media")}">'
        f'<a href="/t/{i}" tabindex="-1" aria-hidden="true">{_picture(theme, i, 1)}</a></div></div>'
        f'<div class="{theme.name("card", "text")}">'
        f'<span class="{theme.name("card", "kicker")}">{name.split()[0]}</span>'
        f'<h3 class="{theme.name("card", "title")}">{_link(theme, "card", f"/t/{i}", name)}</h3></div></div></div>'
        for i, name in enumerate(room.links(_CARDS))
    )
    heading = f'<h2 class="{theme.name("teasers", "title")}">More stories</h2>'
    return f'<section class="{theme.name("teasers")}">{heading}{cards}</section>'


def _footer(theme: Theme, room: Newsroom) -> str:
    columns = "".join(
        f'<div class="{theme.name("footer", "column")}"><h4>{name}</h4>'
        f"{_list(theme, 'footer', room.links(6), 'f')}</div>"
        for name in room.links(_COLUMNS)
    )
    return (
        f'<footer class="{theme.name("footer")}" role="contentinfo">'
        f'<div class="{theme.name("footer", "inner")}">{columns}<p>Terms of use</p></div></footer>'
    )


def _scripts(room: Newsroom, size: int) -> list[str]:
    """So many bytes in scripts: one large state, and many small ones."""
    small = 120
    large = room.scripts(max(small, size - _SCRIPTS * (small + 17)))
    return [f"<script>{large}</script>", *(f"<script async>{room.scripts(small)}</script>" for _ in range(_SCRIPTS))]
