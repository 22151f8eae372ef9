"""Boilerplate that rules with a narrow shape still name: what stands around stories looks so, and sentences do not."""

from __future__ import annotations

import pytest

from flows.pages.vocabulary import generic_rules

KEPT = {
    "newsletter.described": [
        "The Lindvik Tides newsletter provides everything you need to know about the harbour.",
        "The Morning Post newsletter brings you the day's five best stories from the islands.",
    ],
    "newsletter.went_wrong": ["Something went wrong, please try again later.More info"],
    "newsletter.follow_topics": ["Follow topics and authors from this story to see more like this on your front page."],
    "share.community": [
        "Join our Lindvik WhatsApp community to get breaking news sent to your phone here",
        "Join the Harbour Post Telegram channel!",
    ],
    "counter.votes": ["500+ VOTES SO FAR", "1,204 votes cast"],
    "subscription.gift_link": ["LINK PRESENTE: Gostou deste texto? O assinante pode dar sete acessos por mês."],
    "subscription.only_for": ["Artykuł dostępny tylko w prenumeracie cyfrowej", "Článek je pouze pro předplatitele"],
    "subscription.articles_left": ["You've got one story remaining"],
    "subscription.support_us": [
        "Поддержите независимую журналистику: оформите пожертвование.",
        "Падтрымайце «Партовую газету» — нам важны кожны чытач",
    ],
    "comments.opinions": [
        "Os comentários não representam a opinião do Diário do Porto.",
        "Los comentarios publicados son responsabilidad de sus autores.",
    ],
    "navigation.list_marks": ["list 1 of 4", "list of 2 items", "end of list"],
    "caption.press_release": [
        "Die neue Röstanlage spart viel Gas. / Weiterer Text über ots und www.presse.example/nr/1",
    ],
    "editor_note.made_by_machine": [
        "Dieses Element wurde mithilfe von KI erstellt.",
        "Generado con inteligencia artificial",
        "Résumé généré par l'IA",
    ],
    "player.unsupported": ["Audio playback is not supported on your browser. Please upgrade."],
    "cookie_notice.kakor": ["Vi använder kakor för att webbplatsen ska fungera."],
    "footer.got_a_story": ["Have you got a story for us? Get in touch with the newsroom."],
    "footer.powered": [
        "Powered by Lantern",
        "Proudly powered by WordPress",
        "Powered by Lantern VIP · Designed and Developed by Crowd Mills",
        "Hosted by Pierhost.",
        "Imprint | Privacy - Powered by Harbour Shops",
        "Tides Blog is powered by WordPress",
        "Harbour Theme by Ida Moe",
    ],
    "related.more_from": [
        "More from The Lindvik Post",
        "More in Business",
        "Most read in Football",
        "Trending on Lindvik24",
        "MORE FROM TOMAS BRANDVOLD",
        "Recent stories from lindvikpost.example",
        "Weitere Artikel aus dem Archiv",
        "Mehr zum Thema Hafen",
        "Mehr aus der Redaktion",
        "Lo más leído en Sociedad",
        "Meer nieuws uit Lindvik",
    ],
    "newsletter.call": [
        "Sign up for our newsletter",
        "Sign up to our free daily letter, The Tide, today",
        "Subscribe to the Lindvik Post",
        "Sign up for Breaking News Alerts",
        "Sign up for the Tide newsletter!",
        "Get the latest news in your inbox",
        "Delivered straight to your inbox",
        "I would like to receive offers, news and updates from The Lindvik Post.",
        "Der Hafen-Newsletter informiert Sie über das Wichtigste des Tages.",
        "Suscríbete a nuestro boletín",
    ],
    "subscription.offer": [
        "Unlimited access for less than $2 a month",
        "Subscribe for $0.99/week",
        "4 Wochen testen, dann 2,99 € je Woche, jederzeit kündbar",
    ],
    "subscription.appeal": [
        "Support local journalism.",
        "Support independent journalism today",
        "Please consider becoming a paying subscriber to the Post.",
        "Mit Ihrer Spende helfen Sie uns.",
        "This is a reader-supported paper. Please subscribe or donate.",
    ],
    "subscription.call": [
        "Already a subscriber? Log in",
        "Already have an account? Sign in here.",
        "This article is only available to subscribers",
    ],
    "cookie.notice": [
        "We use cookies to improve your visit.",
        "This website uses cookies. By staying you agree to them.",
        "By using our site you accept our use of cookies.",
        "Diese Webseite verwendet Cookies.",
        "Nous utilisons des cookies pour mesurer notre audience.",
    ],
    "credit.label": [
        "Photo: Ida Moe",
        "Photo by Ida Moe",
        "Foto: privat",
        "Bild: © Hafenbilder/Moe",
        "Image: courtesy of the harbour office",
        "Screenshot: lindvikpost.example",
        "Credits: Moe / Harbour Pictures",
    ],
    "credit.parenthesis": ["(Photo by Ida Moe)", "(Image: Lindvik Harbour)", "[Photo courtesy of Moe]"],
    "credit.sign": ["© Ida Moe", "© dpa | Ida Moe", "(c) Ida Moe", "© hafenbild/moe"],
    "credit.agency": ["Ida Moe/AP", "Ida Moe, Associated Press", "Ida Moe and Ole Lind, The Associated Press"],
    "share.click": ["Click to share on Facebook", "Click here to print this page", "Klicken, um auf X zu teilen"],
    "share.follow": [
        "Follow us on Facebook",
        "Like Lindvik Post on Facebook",
        "Follow Ida Moe on Twitter",
        "Share on WhatsApp",
        "Share this on X",
        "Folgen Sie uns auf Instagram",
        "Síguenos en Google News",
    ],
    "app.call": ["Get the Lindvik app", "Download our new app", "Click here to read the list"],
    "app.load": ["Descarga nuestra app", "Hol dir die Hafen-App!", "Install the Tides app for Android"],
    "disclaimer.views": [
        "The views expressed here are the author's own and not those of the paper.",
        "Opinions expressed in this column are those of the author.",
        "Disclaimer: Trading in boats is risky.",
    ],
    "disclaimer.commission": [
        "We may earn a commission if you buy through a link.",
        "This post contains affiliate links.",
        "Affiliate-Link",
        "Für Links auf dieser Seite erhält die Hafenpost eine Provision; wir prüfen selbst.",
    ],
    "agency_credit.reporting": [
        "Reporting by Ida Moe; editing by Ole Lind",
        "Additional reporting by Ida Moe",
        "With files from Reuters",
        "Associated Press writer Ida Moe in Lindvik contributed to this report.",
        "Source: Lindvik Harbour Office",
        "Editor : B.P.",
        "Redactor: Ana Munteanu",
        "Quelle: dpa",
        "Fuente: Puerto de Lindvik",
    ],
    "author_bio.follow": [
        "Write to her at moe@post.example",
        "Email the author at moe@post.example",
        "Contact the writer.",
        "Ida Moe can be reached at moe@post.example.",
        "Ida Moe is a reporter for The Lindvik Post.",
        "Ole Lind is a professor of tides and the author of Low Water.",
    ],
    "copyright.line": [
        "Copyright 2021 Lindvik Post",
        "© 2021 Lindvik Post",
        "Copyright by Ida Moe",
        "All rights reserved.",
    ],
    "comments.via": ["Comment via Facebook", "Both comments and pings are currently closed."],
    "comments.on_title": ["One thought on “The pier closes”", "3 comments on 'What she said was true'"],
    "advertisement.numbered": ["Advertisement 2", "Story continues below advertisement", "Article continues below"],
    "newsletter.miss_nothing": ["Never miss a story. Sign up for our letter."],
    "newsletter.consent": [
        "By signing up you agree to our terms and the privacy policy.",
        "I agree to the terms of use and the privacy policy.",
        "Acepto los términos y condiciones",
    ],
    "subscription.whole_story": [
        "To read the full story, subscribe or sign in.",
        "If you are a subscriber, sign in.",
    ],
    "subscription.become": ["Support our work and become a member today."],
    "player.listen": ["This video is not available in your country.", "This video is no longer available."],
    "comments.prompt": ["Please enter your name here", "Please enter a valid email address.", "Bitte Namen eingeben"],
    "published.posted_in": [
        "This entry was posted in Ferries and tagged pier.",
        "This entry was posted on May 12, 2023 by Moe.",
    ],
    "related.from": ["Related stories from the Harbour Post:", "Next up in Ferries"],
    "editor_note.correction": [
        "Korrektur vom 12. Mai 2023: Die Fähre fährt um zwölf.",
        "Rättelse: Färjan går klockan tolv.",
    ],
    "caption.this_photo": ["In this photo provided by the harbour office, the ferry lies at the quay."],
    "counter.digits": ["1,204", "3 412"],
}


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule, lines in KEPT.items() for line in lines])
def test_boilerplate_keeps_its_rule(rule: str, line: str) -> None:
    found = generic_rules().match(line)
    assert found is not None
    assert found.id == rule


@pytest.mark.parametrize(
    ("menu", "story"),
    [
        ("• Weather", "Weather"),
        ("weather", "Weather"),
        ("Weather »", "Weather"),
        ("Read more", "Yes."),
        ("Help…", "Help"),
        ("Quelle:", "Quelle"),
    ],
)
def test_a_menus_entry_shows_by_its_bullet_its_letters_and_its_arrow(menu: str, story: str) -> None:
    """`match` names the entry; the same word as a subhead stays open."""
    assert generic_rules().match(menu) is not None
    assert generic_rules().match(story) is None
