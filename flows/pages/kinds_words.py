"""What pages of each sort say: in their titles, lines, addresses and names."""

from __future__ import annotations

import re

ERROR_TITLE = re.compile(
    r"\b(?:404|403|410|500|502|503)\b.{0,40}(?:not found|error|forbidden|gone|unavailable|fehler|erreur)?"
    r"|(?:page|seite|página|pagina|strona|сторінк|страница) (?:not found|nicht gefunden|no encontrada"
    r"|não encontrada|non trovata"
    r"|niet gevonden|introuvable|nie (?:została )?znaleziona|не найдена)|not found|nicht gefunden|introuvable"
    r"|access denied|zugriff verweigert|attention required|just a moment|are you (?:a )?(?:human|robot)"
    r"|security check|captcha"
    r"|verify you are (?:a )?human|pardon our interruption|request blocked|service unavailable|error \d{3}|oops\b"
    r"|unavailable (?:due to|for) legal reasons|sayfa bulunamadı|stránka nenalezena|sidan (?:hittades inte|finns inte)"
    r"|siden (?:blev ikke fundet|finnes ikke)|sivua ei löyd|nie znaleziono strony|az oldal nem található|δεν βρέθηκε"
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
    r"|accepter et continuer|aceptar y continuar|accetta e continua|nous et nos partenaires|nosotros y nuestros socios"
    r"|noi e i nostri partner|tout (?:accepter|refuser)|(?:reject|deny) all|alle (?:akzeptieren|ablehnen)"
    r"|(?:accetta|rifiuta) tutt|(?:aceptar|rechazar) tod[oa]s)",
    re.IGNORECASE,
)
PAYWALL = re.compile(
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
    r"|canlı (?:anlatım|blog|yayın)|en continu\b|\bdirekten\b|liveblogg|наживо|в прямом эфире|लाइव|مباشر|لحظة بلحظة",
    re.IGNORECASE,
)
LIVE_ADDRESS = re.compile(
    r"live-?(?:blog|ticker|updates?)|/live/|-live-|live-?ticker|news-?ticker|en-direct|en-vivo|ao-vivo|minuto-a-minuto"
    r"|na-zywo|canli-",
    re.IGNORECASE,
)
COUNT = re.compile(r"[0-9]{1,7}")
CLOCK = re.compile(
    r"\W{0,3}(?:(?:kl|klokken|às|alle|um|ore|ob|в|о|at|saat)\b\.?\s)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d).{0,30}",
    re.IGNORECASE,
)
CLOCK_AT_START = re.compile(
    r"\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs|gmt|[bc]e?st|e[sd]?t))?\s?[:|–—-]\s?[^\W\d]",
    re.IGNORECASE,
)
CLOCK_AT_END = re.compile(r"\((?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[^\W\d_]{1,4}\.?)?\)$")  # (11.39 Uhr)
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
LIST_ADDRESS = re.compile(_LISTS, re.IGNORECASE)
#: An address that ends with what is listed: ``/tag/harbour/``.
LIST_PAGE = re.compile(rf"{_LISTS}[^/?#]+/?(?:[?#].*)?$", re.IGNORECASE)
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
