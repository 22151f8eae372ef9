"""What pages of each sort say: in their titles, lines, addresses and names."""

from __future__ import annotations

import re

ERROR_TITLE = re.compile(
    r"\b(?:40[34]|410|50[023])\b(?:\W{0,4}$|.{0,20}\b(?:not found|error|forbidden|gone|unavailable|fehler|erreur)\b)"
    r"|(?:page|seite|página|pagina|strona|сторінк|страница) (?:not found|nicht gefunden|no encontrada"
    r"|não encontrada|non trovata"
    r"|niet gevonden|introuvable|nie (?:została )?znaleziona|не найдена)|not found|nicht gefunden|introuvable"
    r"|access denied|zugriff verweigert|attention required|just a moment|are you (?:a )?(?:human|robot)"
    r"|security check|captcha"
    r"|verify you are (?:a )?human|pardon our interruption|request blocked|service unavailable|error \d{3}|oops\b"
    r"|unavailable (?:due to|for) legal reasons|sayfa bulunamadı|stránka nenalezena|sidan (?:hittades inte|finns "
    r"inte)"
    r"|siden (?:blev ikke fundet|finnes ikke)|sivua ei löyd|nie znaleziono strony|az oldal nem található|δεν "
    r"βρέθηκε"
    r"|ページが見つかりません|页面不存在|找不到|페이지를 찾을 수 없",
    re.IGNORECASE,
)
ERROR_TEXT = re.compile(
    r"(?:page|article|story|content) (?:you (?:are|were) looking for|you requested|cannot be found"
    r"|could not be found|no longer exists"
    r"|(?:has been|was) (?:removed|moved|deleted))|(?:seite|artikel) (?:wurde nicht gefunden|existiert nicht"
    r"|konnte nicht gefunden)"
    r"|(?:seite|artikel|beitrag|inhalt) (?:ist |wurde )?(?:leider )?(?:nicht mehr (?:verfügbar|vorhanden|online)"
    r"|verschoben oder gelöscht)"
    r"|(?:page|article) (?:que vous \w+ |demandée? )?n['’](?:est plus disponible|a pas été trouvée?)"
    r"|(?:página|artículo|nota|noticia) (?:que (?:buscas?|busca usted|intentas ver) )?(?:ya )?no "
    r"(?:está disponible|fue encontrad[ao])"
    r"|(?:página|matéria|notícia|conteúdo) (?:que você (?:procura|buscou) )?não está mais disponível"
    r"|(?:pagina|articolo|contenuto) (?:che (?:cerchi|stai cercando) )?non è più disponibile"
    r"|(?:pagina|artikel) (?:die je zoekt )?(?:bestaat niet|is niet (?:meer )?beschikbaar)"
    r"|page (?:demandée )?(?:n['’]existe|est introuvable)|página (?:solicitada )?no (?:existe|se encuentra)"
    r"|página não (?:existe|foi encontrada)"
    r"|pagina (?:richiesta )?non (?:esiste|è stata trovata)|not a robot|complete the (?:captcha"
    r"|security check)|unusual traffic"
    r"|enable (?:javascript and )?cookies to continue|checking your browser|cloudflare ray id"
    r"|you have been blocked|access to this page has been denied|review the security of your connection"
    r"|enter the characters you see|security service to protect itself|(?:scheduled|planned) maintenance"
    r"|enable javascript to (?:run|use|view) this|unusual activity from your"
    r"|access cannot be granted at this time|enforces the general data protection regulation"
    r"|sayfa (?:bulunamadı|kaldırılmış)|stránka (?:nebyla nalezena|neexistuje)|strona nie istnieje"
    r"|요청하신 페이지를 찾을 수 없|お探しのページ|您访问的页面不存在|страниц[аы] не (?:найдена|существует)",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"(?:mit werbung|with ads|contentpass|pur-abo|werbefrei|accept (?:all|cookies)|cookies akzeptieren"
    r"|zustimmen und weiter"
    r"|(?:unsere|our) partner|verarbeiten (?:wir )?(?:personenbezogene )?daten|process personal data"
    r"|before you continue|consent"
    r"|accepter et continuer|aceptar y continuar|accetta e continua|nous et nos partenaires|nosotros y nuestros "
    r"socios"
    r"|noi e i nostri partner|tout (?:accepter|refuser)|(?:reject|deny) all|alle (?:akzeptieren|ablehnen)"
    r"|(?:accetta|rifiuta) tutt|(?:aceptar|rechazar) tod[oa]s)",
    re.IGNORECASE,
)
#: Words of consent: two of them in one block, and it asks for consent, in whatever language.
CONSENT_WORDS = re.compile(
    r"cookie|\bsütik?\w*|evästei\w*|informasjonskapsl\w*|ciasteczk\w*|plik\w* cookie|файл\w* cookie|куки|クッキー"
    r"|쿠키|"
    r"\bpartn(?:er|ær)\w*|partenaires|партнер\w*|партнёр\w*|συνεργάτ\w*|شركائنا|"
    r"\bconsent\w*|einwillig\w*|zustimm\w*|consentement|consentim\w*|consenso|toestemming|samtyck\w*|samtykk\w*"
    r"|suostumu\w*"
    r"|zgod[ayęz]\w*|souhlas\w*|súhlas\w*|hozzájárul\w*|consimțământ\w*|соглас\w*|згод[аиу]\w*|съглас\w*"
    r"|pristan\w*|privol\w*|suglas\w*|συγκατάθεσ\w*|onay\w*|rıza\w*|موافق\w*|同意|동의"
    r"|personali[sz]\w*|personalis\w*|personalizovan\w*|spersonalizowan\w*|персонал\w*|kişiselleştir\w*"
    r"|(?:bez|ohne|without|sans|sin|sem|senza|zonder|utan|uden|uten|без) (?:\w+ )?(?:werbe\w*|werbung|ads|ad"
    r"|publicité|publicidad|publicidade|pubblicità|advertenties|reklam\w*|реклам\w*)",
    re.IGNORECASE,
)
LOG_IN_TITLE = re.compile(
    r"(?:please )?(?:log ?in|sign in|log on|login required|member login|subscriber login)(?: to (?:continue|your "
    r"account))?|(?:anmelden|anmeldung|einloggen|login)|(?:se )?connecter|connexion|identifiez-vous"
    r"|(?:iniciar|inicia) sesión|entrar|fazer login|accedi|inloggen|logga in|log ind|logg inn|kirjaudu(?: "
    r"sisään)?|zaloguj(?: się)?|logowanie|přihlášení|přihlásit se|prihlásenie|bejelentkezés|autentificare|вход"
    r"|войти|вхід|увійти|giriş(?: yap)?|تسجيل الدخول|התחברות|ログイン|登录|登錄|登入|로그인",
    re.IGNORECASE,
)
PAYWALL = re.compile(
    r"(?:to continue reading|subscribe to (?:continue|read|unlock)|already a subscriber|this (?:article"
    r"|content|story) is (?:for|available (?:only )?(?:to|for)|reserved for) (?:our )?(?:subscribers|members"
    r"|premium)"
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
PAYWALL_LINE = re.compile(
    r"\W*(?:to continue reading|subscribe to (?:continue|read|unlock)|already a subscriber"
    r"|il vous reste .{1,10}% de cet article"
    r"|(?:cet )?article (?:est )?réservé (?:à nos|aux) abonnés|(?:jetzt )?weiterlesen mit"
    r"|diesen artikel (?:weiter)?lesen mit"
    r"|suscríbete para (?:seguir )?le|contenuto riservato (?:agli|ai)|conteúdo exclusivo para assinantes)",
    re.IGNORECASE,
)
LIVE_TITLE = re.compile(
    r"\blive[- ]?(?:blog|ticker|updates?|coverage|text)\b|\bas it happened\b|\ben direct\b|\ben vivo\b"
    r"|\bao vivo\b|\bticker\b|онлайн|\blive\s?[:–|]|[:–|]\s?live\b|minuto a minuto|\b(?:in|la) diretta\b|na żywo"
    r"|canlı (?:anlatım|blog|yayın)|en continu\b|\bdirekten\b|liveblogg|наживо|в прямом эфире|लाइव|مباشر|لحظة "
    r"بلحظة",
    re.IGNORECASE,
)
LIVE_ADDRESS = re.compile(
    r"live-?(?:blog|ticker|updates?)|/live/|-live-|live-?ticker|news-?ticker|en-direct|en-vivo|ao-vivo"
    r"|minuto-a-minuto"
    r"|na-zywo|canli-",
    re.IGNORECASE,
)
COUNT = re.compile(r"[0-9]{1,7}")
CLOCK = re.compile(
    r"\W{0,3}(?:(?:kl|klokken|às|alle|um|ore|ob|в|о|at|saat)\b\.?\s)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d).{0,30}",
    re.IGNORECASE,
)
CLOCK_AT_START = re.compile(
    r"\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs|gmt|[bc]e?st|e[sd]?t))?\s?[:"
    r"|–—-]\s?[^\W\d]",
    re.IGNORECASE,
)
CLOCK_AT_END = re.compile(r"\((?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[^\W\d_]{1,4}\.?)?\)$")  # (11.39 Uhr)
#: A minute of a match, in a line of its own: ``72.``, ``90'+3``.
MINUTE = re.compile(
    r"(?:min(?:uto|ute|uut|\.)?\s?)?\d{1,3}(?:\.|\.?\s?['’′´]|\s?min\.?)(?:\s?\+\s?\d{1,2}['’′.]?)?", re.IGNORECASE
)
GATE_NAMES = re.compile(
    r"pay-?wall|reg-?wall|piano-|\bgate\b|abo-?(?:wall|box|teaser)|plus-?wall|subscri\w*-(?:wall|gate)|metered"
)
#: One of these is in each such name; to look for them takes a tenth of the pattern's time.
GATE_SIGNS = ("wall", "gate", "piano-", "abo", "metered")
GATE_WORDS = re.compile(
    r"subscri|abonn|\babos?\b|suscri|assin|abbonat|prenumer|premium|\bplus\b|register|registrier|log ?in|sign in"
    r"|anmelden|einloggen|connect|identifi|member",
    re.IGNORECASE,
)
MEDIA_ADDRESS = re.compile(
    r"/(?:videos?|mediathek|gallery|galleries|galeria|galerie|photos?|fotos?|fotostrecken?|bildergalerie"
    r"|slideshows?|podcasts?|audio|watch|pictures|diaporama)(?:/|$|\?|-)",
    re.IGNORECASE,
)
_LISTS = (
    r"/(?:tags?|topics?|category|categories|kategorie|rubrik|authors?|autor|search|suche|archives?|archiv"
    r"|page|section|themen)/"
)
#: An address that names what is listed, in its query or as a system does: ``?section=local``, ``articleList.html``.
LIST_QUERY = re.compile(
    r"[?&](?:section|sections|cat|category|category_name|rubrik|rubrique|seccion|secao|sezione|tag|author|page"
    r"|paged|pg|s|q|query|search|sc_(?:sub_)?section_code)="
    r"|/(?:articleList|list|newslist|article_list|index_list)\.(?:html?|php|asp|aspx|jsp|do)|/(?:rubriques?"
    r"|rubrika|rubriky|kategoria|kategori|kategoriya|categor[iy]as?|categoria|secci[oó]n|secao|editorias?|sezioni"
    r"|sezione|temas?|tema|dossiers?|sections?|tags?|topics?|category|kategorie|rubrik|search|suche|buscar"
    r"|recherche|hledat|szukaj)/[^?#\d]+$",
    re.IGNORECASE,
)
STORY_QUERY = re.compile(
    r"[?&](?:id|idxno|aid|story|article|articleid|newsid|nid|no|p|item)=\d{2,}",
    re.IGNORECASE,
)
SEARCH_ADDRESS = re.compile(
    r"[?&](?:s|q|query|search|searchword|keyword)=|/(?:search|suche|buscar|recherche|hledat|szukaj|zoeken|sok"
    r"|haku|cerca|busca|arama)/?(?:[?#]|$)",
    re.IGNORECASE,
)
#: What a search says that found nothing.
NO_RESULTS = re.compile(
    r"no (?:search )?results|nothing (?:was )?found|(?:did not|didn't) match any|no (?:posts|articles|stories) "
    r"(?:were )?found|keine (?:ergebnisse|treffer|artikel)|nichts gefunden|aucun (?:résultat|article)|(?:sin|no "
    r"(?:hay|se encontraron|se han encontrado)) resultados|nenhum resultado|nessun risultato|geen resultaten"
    r"|inga (?:träffar|resultat)|ingen (?:treff|resultat)|ei (?:hakutuloksia|tuloksia)|brak wyników|nie "
    r"znaleziono|žádné výsledky|nic nenalezeno|nincs találat|niciun rezultat|ничего не (?:найдено|нашлось)"
    r"|нічого не знайдено|sonuç bulunamadı|لا توجد نتائج|לא נמצאו תוצאות|見つかりませんでした|没有找到|沒有找到"
    r"|검색 ?결과가 없|không tìm thấy kết quả|tidak ada hasil",
    re.IGNORECASE,
)
LIST_ADDRESS = re.compile(_LISTS, re.IGNORECASE)
#: An address that ends with what is listed: ``/tag/harbour/``; ``/archives/188812`` is a story's.
LIST_PAGE = re.compile(rf"{_LISTS}(?!(?<=/archives/)\d{{5,}}(?:\.html?)?$)[^/?#]+/?(?:[?#].*)?$", re.IGNORECASE)
#: An address that ends with one letter of a register: ``?letter=M``, ``/glossary/m/``.
LETTER_ADDRESS = re.compile(r"[=/][a-z](?:/|\.html?)?$", re.IGNORECASE)
#: A camera's setting and its value, in a line of its own: ``Focal length: 180 mm``.
CAMERA_SETTING = re.compile(
    r"(iso|aperture|f-?stop|shutter|exposure|focal length|lens|camera|blende|belichtung|brennweite|objektiv|kamera"
    r"|focale|ouverture|objectif|appareil photo|apertura|obiettivo|objetivo|distancia focal|cámara|câmera"
    r"|brandpunt)[\w ()/-]{0,25}[:|]\s?\S",
    re.IGNORECASE,
)
PODCAST = re.compile(r"podcast|podlove|powerpress|hörfunk|radio(?:sendung|show)", re.IGNORECASE)
#: Where a page's title is parted from the site's name.
TITLE_PARTS = re.compile(r"\s[|–—:·»•-]{1,2}\s|\s?[|»]\s?|:\s")
