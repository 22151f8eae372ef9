"""Le Figaro: paragraphs are .fig-paragraph; skip links of adverts and a reading offer interrupt them."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("lefigaro.fr",),
    rules=(
        Rule(
            id="lefigaro.advert",
            label="advertisement",
            pattern=r"passer la publicité|publicité",
            why="skip link of an advert",
        ),
        Rule(
            id="lefigaro.subscribers",
            label="subscription",
            pattern=r"cet article est réservé aux abonnés\..{0,80}",
            why="marks where the free part ends",
        ),
    ),
    drop=(".fig-body-link", ".fig-related-article", ".fig-recommended"),
)
