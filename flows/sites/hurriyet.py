"""Hürriyet: the body is div.news-content; "Haberin Devamı" marks adverts in it."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("hurriyet.com.tr",),
    rules=(
        Rule(
            id="hurriyet.advert",
            label="advertisement",
            pattern=r"haberin devamı(?: aşağıda)?|reklam",
            why="advert mark",
        ),
        Rule(id="hurriyet.font", label="share", pattern=r"(?:yazı boyutu|küçült|büyüt)", why="font size buttons"),
    ),
    drop=(".news-related", ".related-news", ".news-tags"),
)
