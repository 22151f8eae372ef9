"""Pages that stand in a story's place are told from stories, in whatever language and from whatever server."""

from __future__ import annotations

import pytest

from tests.test_kinds import SENTENCE, STORY, URL, kind, ld, page

RECENT = "".join(
    f"<li><a href=/news/the-quay-in-winter-{n}>The quay in winter, part {n} of the story</a><p>{SENTENCE}.</p></li>"
    for n in range(3)
)
MENU = "".join(
    f"<li><a href=/{name}/>{name.title()}</a></li>" for name in ("news", "sport", "tides", "ferry", "events")
)


def notice(heading: str, text: str, title: str = "Harbour Post") -> str:
    """A notice among a site's menu, recent stories and footer."""
    return (
        f"<html><head><title>{title}</title></head><body><header><nav><ul>{MENU}</ul></nav></header>"
        f"<main><h1>{heading}</h1><p>{text}</p></main><section><h2>Recent posts</h2><ul>{RECENT}</ul></section>"
        "<footer><p>© 2024 Harbour Post</p></footer></body></html>"
    )


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("We couldn’t find this page", "Look at our other posts, or go back to the front page."),
        ("Sorry, this article is no longer available", "Our agreement with the agency has run out."),
        ("Oops! This page does not exist", "Try the search above."),
        ("Hoppla! Die angeforderte Seite wurde nicht gefunden", "Gehen Sie zurück zur Startseite."),
        ("Dieser Artikel ist leider nicht mehr verfügbar", "Vielleicht hilft Ihnen unsere Suche."),
        ("Désolé, cette page n’existe plus", "Retournez à l’accueil."),
        ("Página no encontrada", "Vuelva a la portada."),
        ("Esta página não existe mais", "Volte para a capa."),
        ("La pagina richiesta non esiste", "Torna alla prima pagina."),
        ("Deze pagina bestaat niet meer", "Ga terug naar de voorpagina."),
        ("Sidan kunde inte hittas", "Gå tillbaka till startsidan."),
        ("Siden findes ikke længere", "Gå til forsiden."),
        ("Fant ikke siden", "Gå til forsiden."),
        ("Sivua ei löytynyt", "Palaa etusivulle."),
        ("Strona nie została znaleziona", "Wróć na stronę główną."),
        ("Stránka nebyla nalezena", "Vraťte se na úvod."),
        ("Az oldal nem található", "Vissza a címlapra."),
        ("Pagina nu a fost găsită", "Înapoi la prima pagină."),
        ("Страница не найдена", "Вернитесь на главную."),
        ("Сторінку не знайдено", "Поверніться на головну."),
        ("Η σελίδα δεν βρέθηκε", "Επιστροφή στην αρχική."),
        ("Sayfa bulunamadı", "Ana sayfaya dönün."),
        ("الصفحة غير موجودة", "عد إلى الصفحة الرئيسية."),
        ("הדף לא נמצא", "חזרה לעמוד הראשי."),
        ("صفحه مورد نظر یافت نشد", "به صفحه اصلی بازگردید."),
        ("お探しのページは見つかりませんでした", "トップページへお戻りください。"),
        ("您访问的页面不存在", "返回首页。"),
        ("페이지를 찾을 수 없습니다", "첫 화면으로 돌아가 주십시오."),
        ("Không tìm thấy trang", "Quay lại trang chủ."),
        ("Halaman tidak ditemukan", "Kembali ke beranda."),
    ],
)
def test_none_there_with_recent_stories_below(heading: str, text: str) -> None:
    assert kind(notice(heading, text)) == "error_page"


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("We’ll be back soon", "The site is being moved to a new server."),
        ("Site under maintenance", "We are sorry for the trouble."),
        ("Wartungsarbeiten", "Wir sind in einer Stunde wieder für Sie da."),
        ("Site en maintenance", "Merci de votre patience."),
        ("Volvemos enseguida", "Estamos en mantenimiento."),
        ("Em manutenção", "Voltamos em uma hora."),
        ("Torniamo subito", "Lavori di manutenzione in corso."),
        ("We zijn zo terug", "De site is in onderhoud."),
        ("Prace techniczne", "Zapraszamy za godzinę."),
        ("Brzy budeme zpět", "Na webu probíhá údržba."),
        ("Технические работы", "Мы переносим архив на новый сервер."),
        ("Ми скоро повернемося", "На сайті тривають планові технічні роботи."),
        ("Sitemiz bakımdadır", "Birazdan geri döneceğiz."),
        ("ただいまメンテナンス中です", "しばらくお待ちください。"),
        ("网站维护中", "请稍后再来。"),
    ],
)
def test_a_site_that_rests(heading: str, text: str) -> None:
    html = (
        f"<html><head><title>{heading} | Harbour Post</title></head><body><h1>{heading}</h1><p>{text}</p></body></html>"
    )
    assert kind(html) == "error_page"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("403 Forbidden", "<center><h1>403 Forbidden</h1></center><hr><center>nginx/1.18.0</center>"),
        ("429 Too Many Requests", "<h1>429 Too Many Requests</h1><p>You have sent too many requests.</p>"),
        ("503 Backend fetch failed", "<h1>Error 503 Backend fetch failed</h1><h3>Guru Meditation:</h3><p>XID: 98</p>"
         "<hr><p>Varnish cache server</p>"),
        ("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>openresty</center>"),
        ("Access Denied", "<h1>Access Denied</h1><p>You don't have permission to access \"/news/\" on this server.</p>"
         "<p>Reference #18.2f1c1202.1700000000.1a2b3c</p>"),
        ("ERROR: The request could not be satisfied", "<h1>403 ERROR</h1><h2>The request could not be satisfied.</h2>"
         "<p>Generated by cloudfront (CloudFront)</p>"),
        ("post.example | 522: Connection timed out", "<div id=cf-wrapper><h1>Connection timed out</h1>"
         "<p>Error code 522</p><p>The origin web server is slow.</p></div>"),
        ("post.example", "<div id=cf-error-details><h1>Sorry, you have been blocked</h1><p>You are unable to access "
         "post.example</p></div>"),
        ("Un momento…", "<h1>post.example</h1><p>Verificando la seguridad de su conexión.</p>"),
        ("Nur einen Moment…", "<h1>post.example</h1><p>Die Sicherheit Ihrer Verbindung wird geprüft.</p>"),
        ("post.example", "<div id=px-captcha></div><h1>Before we continue...</h1><p>Press and hold the button, since "
         "the site wants to know whether a person sits in front of it, and not a machine that reads it all.</p>"),
        ("post.example", "<p>Please enable JS and disable any ad blocker</p>"
         "<script src='https://ct.captcha-delivery.com/c.js'></script>"),
        ("Request Rejected", "<p>The requested URL was rejected. Your support ID is: 1234567890</p>"),
        ("Доступ ограничен", "<p>Мы зарегистрировали подозрительный трафик. Подтвердите, что вы не робот.</p>"),
        ("安全验证", "<p>请完成验证后继续访问。</p>"),
        ("アクセスが拒否されました", "<p>このページを表示する権限がありません。</p>"),
        ("Are you over 18?", "<h1>Please confirm your age</h1><p>This part of the site is for grown-ups.</p>"),
        ("Sind Sie über 18 Jahre alt?", "<h1>Altersprüfung</h1><p>Bitte bestätigen Sie Ihr Alter.</p>"),
    ],
)  # fmt: skip
def test_servers_and_guards(title: str, body: str) -> None:
    assert kind(f"<html><head><title>{title}</title></head><body>{body}</body></html>") == "error_page"


@pytest.mark.parametrize(
    "mark", ["class='home error404 wp-custom'", "class='maintenance-page in-maintenance'", "class='et-mm-active'"]
)
def test_classes_of_systems(mark: str) -> None:
    head = "<title>Harbour Post</title>"
    html = f"<html><head>{head}</head><body {mark}><h1>Hello there</h1><p>Come again.</p></body></html>"
    assert kind(html) == "error_page"


def test_a_page_that_leads_elsewhere() -> None:
    head = '<title>Ridge Times</title><meta http-equiv="refresh" content="10;URL=http://www.new-times.example/">'
    moved = page("<p>The Ridge Times has another address. Look there for what is new.</p>", head)
    assert kind(moved) == "error_page"
    itself = head.replace("http://www.new-times.example/", URL)
    assert kind(page(f"<h1>Ferry returns</h1>{STORY}", itself)) == "article"
    assert (
        kind(page("<h1>Ferry returns</h1><p>It sailed at noon, and all of the town was there to see it.</p>", itself))
        == "article"
    )


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "Jižní deník – nastavení soukromí",
            (
                "Kliknutím na Souhlasím nám a našim 214 partnerům udělíte souhlas s používáním cookies.",
                "Předplaťte si web a čtěte bez cílené reklamy.",
                "Souhlas můžete kdykoli odvolat; cookies slouží k personalizované reklamě.",
            ),
        ),
        (
            "Kurier portowy",
            (
                "Klikając, wyrażasz zgodę na pliki cookie i przetwarzanie danych przez naszych partnerów.",
                "Zgodę możesz cofnąć; partnerzy używają plików cookie do spersonalizowanych reklam.",
                "Albo kup dostęp.",
            ),
        ),
        (
            "Портовая газета",
            (
                "Мы и наши партнёры просим вашего согласия на файлы cookie.",
                "Согласие можно отозвать; партнёры показывают персональную рекламу.",
                "Или оформите подписку.",
            ),
        ),
    ],
)
def test_walls_of_consent(title: str, lines: tuple[str, ...]) -> None:
    body = f"<h1>{title}</h1>" + "".join(f"<p>{line}</p>" for line in lines)
    assert kind(page(body, f"<title>{title}</title>")) == "error_page"


def test_a_form_to_log_in_is_no_story() -> None:
    form = "<h1>Sign in</h1><form><label>E-mail</label><input><label>Password</label><input type=password></form>"
    assert kind(page(form, "<title>Sign in - Harbour Post</title>"), "https://post.example/login") == "error_page"


@pytest.mark.parametrize(
    "headline",
    [
        "Under maintenance: why the ferry rests in winter",
        "Just a moment: the photograph that made the town",
        "Nothing found in search of the lost dinghy",
        "404 boats and no harbour",
        "Page not found: why links die",
        "Wartungsarbeiten an der Fähre dauern länger",
        "Доступ запрещён: как закрывали набережную",
    ],
)
def test_headlines_with_such_words_are_stories(headline: str) -> None:
    brief = f"<h1>{headline}</h1><p>{SENTENCE}.</p><p>{SENTENCE}, and went home.</p>"
    assert kind(page(brief, f"<title>{headline} | Harbour Post</title>")) == "article"


@pytest.mark.parametrize("heading", ["Wartungsarbeiten", "Captcha", "Under maintenance"])
def test_a_story_that_is_marked_or_long_is_one_whatever_its_title(heading: str) -> None:
    marked = page(f"<h1>{heading}</h1><p>{SENTENCE}.</p>", f"<title>{heading}</title>" + ld(
        **{"@type": "NewsArticle", "headline": heading, "datePublished": "2024-05-02"}
    ))  # fmt: skip
    assert kind(marked) == "article"
    assert kind(page(f"<h1>{heading}</h1>{STORY}", f"<title>{heading}</title>")) == "article"


@pytest.mark.parametrize(
    ("wall", "offer"),
    [
        ("Keep reading with a membership", "This post is for Milling Weekly members. Join for $14 a month."),
        ("Create an account to read the full story.", "The author made this story available to members only."),
        ("This post is for paid subscribers", "Subscribe to Harbour Letters."),
        ("You have read all your free articles this month", "Subscribe from $1 a week."),
        ("Diesen Artikel weiterlesen mit Plus", "Vier Wochen für einen Euro."),
        ("Dieser Artikel ist nur für Abonnenten", "Jetzt testen und sofort alles lesen."),
        ("Cet article est réservé aux abonnés", "Dès 1 € le premier mois."),
        ("Suscríbete para seguir leyendo", "Desde un euro al mes."),
        ("Assine para continuar lendo", "A partir de R$ 1,90."),
        ("Abbonati per continuare a leggere", "Il primo mese a un euro."),
        ("Verder lezen? Neem een abonnement", "De eerste maand voor een euro."),
        ("Les hele saken med abonnement", "Få tilgang til alt innhold i Fjordbladet."),
        ("Läs vidare med Plus", "Första månaden för en krona."),
        ("Læs videre med et abonnement", "Den første måned for en krone."),
        ("Aby czytać dalej, wykup prenumeratę", "Pierwszy miesiąc za złotówkę."),
        ("Článek je určen jen pro předplatitele", "První měsíc za korunu."),
        ("Чтобы читать дальше, оформите подписку", "Первый месяц за рубль."),
        ("Devamını okumak için abone olun", "İlk ay bir lira."),
        ("续读请登录", "登录后阅读全文"),
    ],
)
def test_what_a_wall_says_makes_a_stub_and_is_no_body(wall: str, offer: str) -> None:
    html = page(
        f"<article><h1>The great rye squeeze of the year</h1><p>{SENTENCE}.</p><p>{SENTENCE}, and that was that.</p>"
        f"<h3>{wall}</h3><p>{offer}</p></article>",
        "<title>The great rye squeeze of the year</title>",
    )
    assert kind(html) == "paywall_stub"
