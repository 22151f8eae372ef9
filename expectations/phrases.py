"""What a page's furniture says: paragraphs that no story consists of, one list for all languages.

It is kept apart from the extractor's own vocabulary on purpose, so that a rule that breaks there is noticed here.
Phrases are in lower case, without the punctuation around them, and mean a whole paragraph.
"""

from __future__ import annotations

CHROME = (
    "get short url", "short url", "copy link", "copy url", "share", "share this", "share this article",
    "share this story", "share on facebook", "share on twitter", "tweet", "email", "print", "print this article",
    "save", "comments", "leave a comment", "view comments", "post a comment", "show comments", "advertisement",
    "advertisement feature", "ad", "sponsored", "sponsored content", "read more", "more on this story",
    "related stories", "related articles", "related topics", "most read", "most popular", "trending", "trending now",
    "recommended", "you may also like", "up next", "sign up", "sign up for our newsletter", "subscribe",
    "subscribe now", "subscribe to our newsletter", "log in", "sign in", "register", "continue reading",
    "click here to read more",
    "follow us", "follow us on twitter", "follow us on facebook", "listen live", "watch live", "play video",
    "skip to main content", "skip to content", "back to top", "menu", "search", "home", "all rights reserved",
    "accept cookies", "accept all cookies", "cookie settings", "we use cookies", "privacy policy", "terms of use",
    "community standards", "discussion", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "pinterest",
    "anzeige", "werbung", "teilen", "kommentare", "mehr zum thema", "jetzt abonnieren", "newsletter abonnieren",
    "alle rechte vorbehalten", "zum kurzlink", "drucken", "startseite", "zur startseite", "lesen sie auch",
    "publicité", "partager", "commentaires", "lire aussi", "à lire aussi", "s'abonner", "je m'abonne",
    "tous droits réservés", "imprimer", "url courte", "accueil",
    "publicidad", "compartir", "comentarios", "lea también", "leer más", "suscríbete", "todos los derechos reservados",
    "imprimir", "url corto", "inicio",
    "pubblicità", "condividi", "commenti", "leggi anche", "abbonati", "tutti i diritti riservati", "stampa",
    "publicidade", "compartilhar", "compartilhe", "comentários", "leia também", "leia mais", "assine",
    "todos os direitos reservados",
    "advertentie", "delen", "reacties", "lees ook", "lees meer", "abonneer", "alle rechten voorbehouden",
    "reklama", "udostępnij", "komentarze", "czytaj także", "wszelkie prawa zastrzeżone",
    "реклама", "поделиться", "комментарии", "читайте также", "подписаться", "все права защищены", "короткая ссылка",
    "reklam", "paylaş", "yorumlar", "annons", "dela", "annonse", "annonce", "iklan", "bagikan", "baca juga",
    "إعلان", "شارك", "اقرأ أيضا", "広告", "シェア", "广告", "分享", "相关阅读",
)  # fmt: skip

#: A paragraph with its case and the punctuation at its ends taken off, in SQL.
FOLD = "lower(trim(text, ' .:!…·|>»«<-–—'))"
LONGEST = max(map(len, CHROME)) + 8


def as_list() -> str:
    """The phrases as an SQL list."""
    return "(" + ", ".join("'" + phrase.replace("'", "''") + "'" for phrase in CHROME) + ")"
