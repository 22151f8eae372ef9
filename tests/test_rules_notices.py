"""What local papers and weblogs in news style print around a story is named; what a story says in like words is not."""

from __future__ import annotations

import pytest

from flows.pages.urls import find_day
from flows.pages.vocabulary import generic_rules
from flows.pages.vocabulary.patterns_notices import NOTICE_PATTERNS
from tests.test_text import BODY, labels, read

HEADLINE = "Ferry pier of Lindvik closes for two years"

LINES = {
    "newsletter.mailed": """
You received this email because you signed up for Lindvik Post Morning.
You're receiving this newsletter because you are a reader of the Harbour Post. Unsubscribe
This email was sent to mara@post.example by the Harbour Post
View in browser
View this email in your browser
Sie erhalten diese E-Mail, weil Sie sich für den Hafenbrief angemeldet haben.
Newsletter im Browser anzeigen
Vous recevez cette newsletter car vous êtes abonné au Courrier du port.
Voir cet e-mail dans votre navigateur
Has recibido este correo porque te suscribiste al Correo del puerto.
Ver en el navegador
Hai ricevuto questa e-mail perché leggi il Corriere del porto.
Você recebeu este e-mail porque assina o Correio do porto.
Je ontvangt deze nieuwsbrief omdat je je hebt aangemeld.
""",
    "footer.mailer": """
Sent from my iPhone
Get Outlook for iOS
Von meinem iPhone gesendet
Envoyé de mon iPhone
""",
    "comments.login": """
You must be logged in to post a comment.
Sorry, you must be logged in to leave comments on the Harbour Post
Lo siento, debes iniciar sesión para comentar
Debe estar registrado para poder ver los comentarios
Você precisa fazer login para comentar.
Vous devez être connecté pour publier un commentaire
Devi essere registrato per inviare un commento.
Has d'iniciar la sessió per deixar comentaris
Connectez-vous à votre compte Portinfo pour participer à la conversation.
Inicia sesión para comentar
Melden Sie sich an, um zu kommentieren
""",
    "caption.where": """
Above: The old ferry pier of Lindvik in May.
Pictured: Mara Lindqvist on the pier
Im Bild oben: Der alte Anleger von Lindvik
Nella foto: Il molo vecchio di Lindvik
Na zdjęciu: Stare molo w Lindvik
""",
    "navigation.sorted_by": """
By Use Case
• BY COMPANY SIZE
Browse by content type
By Business Need
""",
    "subscription.members": """
This post is for paid members only
This post is for subscribers only.
Become a paid member for unlimited access to stories of the harbour, and more.
""",
    "footer.tips_asked": """
Do you know anything else about the pier? I would love to hear from you. Send me a message at the harbour office.
Do you have any information about the ferry? We'd like to hear from you.
""",
    "player.imported": """
This content is imported from Instagram. You may be able to find the same content in another format, at their web site.
Harbour News Flash top headlines are here. Check out what's clicking on harbournews.example.
To view this content, Javascript must be enabled and Adobe Flash Player must be installed.
""",
    "player.shared_elsewhere": """
Una publicación compartida por Mara (@mara_lindvik) el 3 de marzo
Публикация от Мара (@mara_lindvik) Мар 3, 2021 at 1:04 PST
Ein Beitrag geteilt von Mara (@mara_lindvik)
""",
    "share.this_story_romance": """
Compartilhe esta notícia no WhatsApp
• Compartilhe essa matéria no Telegram
Partagez cet article sur Facebook
""",
    "share.report_lv": """
Kļūda rakstā?
Iezīmējiet tekstu un spiediet Ctrl+Enter, lai nosūtītu labojamo teksta fragmentu redaktoram!
""",
    "comments.below_es": """
(puedes comentar esta información más abajo)
""",
    "player.han_buttons": """
点击查看高清原图
您的浏览器暂时无法播放此视频.
""",
    "comments.han_end": """
正文已结束，您可以按键进行评论
""",
    "published.han_fields": """
2019-09-07 13:43:45 来源:
发布日期：2019-03-06 责任编辑：林海
时间：2019年10月31日 23:00 浏览：
2019-05-17 · 海港城市报道
""",
    "updated.han_zone": """
更新时间 2012年12月10日, 格林尼治标准时间10:41
""",
    "comments.posted": """
Comments (3 posted):
Read comments Comments (0)
""",
    "comments.whose": """
Aviso: Os comentários são de exclusiva responsabilidade de seus autores.
Los comentarios son responsabilidad exclusiva de sus autores
Les commentaires sont sous la seule responsabilité de leurs auteurs
""",
    "subscription.billed": """
Enjoy 30 days free of all that the Harbour Post writes.
After that, you will be charged 90 crowns per month. You can cancel at any time.
""",
    "editor_note.kept": """
This story has been archived for study. The original article can be read here.
""",
    "disclaimer.feed": """
(Except for the headline, this story has not been edited by Harbour Post and is published from a syndicated feed.)
""",
    "share.channel_joined": """
¡Únete a nuestro canal de WhatsApp!
Clique aqui para entrar no grupo do Diário do Porto no WhatsApp.
Receba as notícias do Diário do Porto no WhatsApp
Rejoignez la chaîne du Courrier du Port sur WhatsApp
Unisciti al canale del Corriere del Porto su Telegram
Uneix-te al canal del Diari del Port a Telegram
""",
    "share.follow_us": """
Diario del Puerto. Seguinos en Twitter @diariodelpuerto
Courrier du Port. Suivez-nous aussi sur Facebook
Acompanhe-nos também nas redes sociais
Síganos ahora en Facebook y en X: @diariodelpuerto
""",
    "copyright.protected": """
Content is protected !!
error: Contenido protegido por derechos de autor del Diario del Puerto.
""",
    "agency_credit.dashes": """
--IANS
--PTI
""",
    "counter.bulleted": """
- 12 Views
- 1.204 visitas
""",
    "related.more_headlines": """
MORE Lindvik HEADLINES:
Más titulares:
Outras manchetes:
""",
    "related.posts_of": """
Últimas postagens do Diário do Porto
Dernières publications du Courrier du Port
""",
    "editor_note.refiled": """
(This story was refiled to insert dropped letters in the second paragraph)
(This May 3 story corrects the name of the ferry in paragraph two.)
[This version of the story adds a word from the mayor]
""",
    "caption.announced": """
IMAGE: The stone huts on the isle of Lindvik (Mara Lindqvist, Harbour Archive)
Main picture: The pier at low tide (Tom Hale)
""",
    "share.signed_off": """
-- By Mara Lindqvist Follow @maralindqvist
— Follow us on Twitter: @harbourpost, @maralindqvist
""",
    "author_bio.contact": """
To contact the reporter on this story: Mara Lindqvist in Husum at mara@post.example
Contact the editor responsible for this story: Tom Hale at tom@post.example
""",
    "byline.staff": """
by HPN Staff Writer
By Harbour Post Staff
""",
}
#: What a story may say in words that are much alike.
INNOCENT = """
By case and by company, the council will decide.
This post is for a harbour master.
Do you know anything about the pier? Nobody does.
To view this pier you need a boat.
Ein Beitrag von Mara Lindqvist
Compartilhe o pão, disse ela.
2019年10月31日，码头关闭。
By Mara Case
You must be logged in to see how badly the new timetable works.
The comments (3 posted by the mayor himself) were deleted.
Los comentarios del alcalde llegaron tarde.
Residents were told they would get 30 days.
The church records have been archived since 1931.
Only the headline was his own work.
Receba o prefeito com flores, pediu ela.
Únete, dijo la alcaldesa a los vecinos.
Content is king on the island.
The coast is protected by a wall of 1931.
El contenido de la carta no se conoce.
- 12 boats
More headlines than readers, the editor said.
Ultimi articoli di lusso venduti all'asta
(This story ends well, she said.)
This report corrects what the council had told the town.
Image of the harbour in spring (when the boats return)
The picture: a harbour in spring, and no boats at all.
-- Follow the coast for nine miles, he said
To contact the reporter was more than he dared.
By staff ballot the crews chose to sail.
"""


@pytest.mark.parametrize(
    ("text", "rule"), [(line, rule) for rule, block in LINES.items() for line in block.strip().splitlines()]
)
def test_notices_are_named(text: str, rule: str) -> None:
    found = generic_rules().match(text)
    assert found is not None
    assert found.id == rule


def test_every_rule_of_notices_is_tried() -> None:
    assert {rule.id for rule in NOTICE_PATTERNS} == set(LINES)


@pytest.mark.parametrize("text", INNOCENT.strip().splitlines())
def test_a_story_in_like_words_stays_open(text: str) -> None:
    assert generic_rules().match(text) is None


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Our Standards:The Thomson Reuters Trust Principles.", "disclaimer"),
        ("Deja una respuesta", "comments"),
        ("Omitir para ir al contenido principal", "navigation"),
        ("Et podria interessar", "related_label"),
        ("Reuters Staff", "byline"),
    ],
)
def test_set_phrases_below_a_story(line: str, label: str) -> None:
    assert labels(read("\n\n".join([HEADLINE, *BODY, line])))[line] == label


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("This notice was published: 2021-05-20 20:49:10", "2021-05-20T20:49"),
        ("Esta noticia fue publicada: 20/05/2021 20:49", "2021-05-20T20:49"),
        ("Notícia publicada: 20/05/2021", "2021-05-20T00:00"),
        ("May 20, 2021 / 8:49 PM / in 5 years", "2021-05-20T20:49"),
    ],
)
def test_the_day_behind_a_notice(line: str, day: str) -> None:
    published = read("\n\n".join([HEADLINE, line, *BODY])).facts.published
    assert published is not None
    assert published.when.isoformat()[:16] == day


def test_headlines_below_their_label_inside_a_story_are_no_subheads() -> None:
    others = ["Man missing for 20 years found by divers", "Lindvik bakery burns for the second time"]
    found = labels(read("\n".join([HEADLINE, "", *BODY[:2], "MORE Lindvik HEADLINES:", *others, *BODY[2:]])))
    assert [found[other] for other in others] == ["related_headline"] * 2
    assert [found[text] for text in BODY] == ["paragraph"] * 4


@pytest.mark.parametrize("between", [[], ["- 20/05/2021", "- 12 Views"]], ids=["alone", "facts between"])
def test_a_headline_printed_twice_is_no_subhead(between: list[str]) -> None:
    reading = read("\n".join(["20 May 2021", "", HEADLINE, *between, HEADLINE, "", *("\n\n".join(BODY),)]))
    found = [decision.label for block, decision in zip(reading.blocks, reading.decisions, strict=True)
             if block.text == HEADLINE]  # fmt: skip
    assert found == ["headline"] * 2
    assert reading.facts.headline == HEADLINE


@pytest.mark.parametrize(
    "below", ["Home\nBakery of Lindvik burns again", "Photo: Ada Lindqvist"], ids=["crowd", "picture"]
)
def test_a_line_printed_twice_that_is_no_headline(below: str) -> None:
    teaser = "Bakery of Lindvik burns again"
    reading = read("\n".join([teaser, teaser, below, "", HEADLINE, "", "\n\n".join(BODY)]))
    assert "printed_twice" not in [decision.rule for decision in reading.decisions]


def test_a_headline_repeated_by_its_picture_with_a_full_stop() -> None:
    headline = "Old ferry pier of Lindvik closes for two years after divers found cracks in its forty pillars"
    reading = read("\n\n".join(["Ferries", headline, f"{headline}.", "Ada Lindqvist", *BODY]))
    assert reading.facts.headline == headline
    assert labels(reading)[headline] == "headline"


def test_an_author_behind_a_bullet_beside_the_day() -> None:
    found = labels(read("\n".join([HEADLINE, "- Ada Lindqvist", "- 20/05/2021", "\n\n".join(BODY)])))
    assert found["- Ada Lindqvist"] == "byline"


@pytest.mark.parametrize("line", ["Merci Ada Lindqvist", "IL COMMENTO"])
def test_thanks_and_the_name_of_a_section_are_no_author(line: str) -> None:
    assert read("\n\n".join([HEADLINE, *BODY, line])).facts.authors == ()


@pytest.mark.parametrize("section", ["UK News", "Cronaca", "Faits divers", "Successos"])
def test_a_section_above_the_headline(section: str) -> None:
    assert read("\n\n".join([section, HEADLINE, *BODY])).facts.section == section


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://post.example/2022/03/2-boats-sink-off-lindvik.html", None),
        ("https://post.example/2022/03/12-boats-sink-off-lindvik.html", None),
        ("https://post.example/2022/03/12/boats-sink", "2022-03-12"),
        ("https://post.example/news/2022-03-12-boats-sink", "2022-03-12"),
    ],
)
def test_a_number_behind_year_and_month_is_no_day(url: str, day: str | None) -> None:
    assert find_day(url) == day
