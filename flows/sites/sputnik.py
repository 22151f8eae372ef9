"""Sputnik and its language editions: the wire agency's marks around each story."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("sputniknews.com", "sputniknews.cn", "sputnikglobe.com", "sputnik.de", "sputniknews.jp"),
    rules=(
        Rule(
            id="sputnik.loader",
            label="comments",
            pattern=r"to participate in the discussion|log in or register|loader|chats",
            why="comment box that is always in the page",
        ),
        Rule(
            id="sputnik.short",
            label="share",
            pattern=r"get short url|zum kurzlink|url courte|url corta",
            why="share bar",
        ),
    ),
    article="div.article__body",
    drop=(".article__article", ".article__photo", ".article__meta"),
)
