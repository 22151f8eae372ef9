"""What class names, ids and tags say about an element, as data: groups of words, one bit each."""

from __future__ import annotations

import re

#: Words of class names and ids by what they tell; a word may stand in several groups.
GROUPS: dict[str, str] = {
    "article": "article story post entry artikel noticia articulo nota single news hentry blogpost newsarticle",
    "body": "body articlebody storybody bodytext maintext fulltext entrycontent postcontent articlecontent richtext"
    " prose texto cuerpo articletext storytext paywall wysiwyg",
    "content": "content contents contenido inhalt conteudo contenu main primary copy",
    "text": "text txt paragraph para",
    "title": "title headline heading hed titulo titel titre head",
    "lead": "lead lede intro standfirst subtitle subheadline subhead dek deck summary description excerpt teaser"
    " perex spot ozet sommario catenaccio synopsis zajawka anons"
    " subtitulo sumario entradilla bajada vorspann chapo kicker sapo ingress manchet abstract tagline subline sub",
    "header": "header masthead top topbar banner hero",
    "author": "author authors byline by autor autore auteur writer contributor redakteur journalist autoren vcard fn"
    " reporter signature firma",
    "bio": "bio about biography profile authorbox authorbio aboutauthor autorbox",
    "date": "date time datetime published timestamp dateline fecha datum updated pubdate publish posted meta info"
    " postmeta entrymeta metadata",
    "caption": "caption captions figcaption legend legende bildunterschrift gallerytext pie leyenda cutline wpcaption",
    "credit": "credit credits source copyright photographer fotograf bildnachweis credito rights",
    "image": "image img photo picture figure media gallery slideshow slider carousel lightbox foto bild thumbnail"
    " thumb galerie",
    "video": "video player audio podcast embed videoplayer jwplayer youtube",
    "social": "share sharing social facebook twitter whatsapp pinterest sharebar addthis shariff sharedaddy"
    " socials tweet follow compartir teilen",
    "newsletter": "newsletter newsletters signup mailchimp mailing email nl optin",
    "subscribe": "subscribe subscription abo premium paywall membership donate donation support barrier regwall"
    " register login signin gate piano",
    "advert": "ad ads advert advertisement advertising adsense sponsor sponsored werbung anzeige publicidad dfp gpt"
    " outbrain taboola banner adunit adslot promo",
    "related": "related relacionadas relacionados read more readmore recommended recommendation recommendations"
    " recirc similar also further verwandte weiterlesen mehr next previous onward interstitial crosslink"
    " relatedposts seealso moreon",
    "teaser": "teaser card cards item items listing list feed tease stream collection grid tile latest popular"
    " trending mostread mostpopular top stories posts headlines",
    "comments": "comment comments disqus commentlist respond reply discussion kommentar kommentare comentarios"
    " commentaires forum conversation commenttext",
    "sidebar": "sidebar side aside rail widget widgets secondary column right tertiary complementary",
    "nav": "nav menu navigation navbar breadcrumb breadcrumbs menuitem submenu subnav pagination pager toolbar"
    " tabs toc skip",
    "footer": "footer foot colophon bottom legal imprint contentinfo end",
    "tags": "tag tags keywords keyword topic topics schlagworte etiquetas taglist tagcloud categories labels cimkek"
    " cimke etiket etiketler stitky etichete emneord trefwoorden",
    "section": "section category rubrik channel eyebrow seccion rubrique label overline dachzeile rubriek rubrika rovat"
    " kategori kategorie kategoria categoria sekce",
    "quote": "quote blockquote pullquote zitat pull cita quoted",
    "tweet": "tweet twittertweet instagram fb facebookpost instagrammedia embedly",
    "note": "note notice disclaimer correction corrections editor endnote footnote disclosure update",
    "box": "box factbox infobox sidebarbox panel module infos faktenbox kasten callout",
    "cookie": "cookie cookies consent gdpr privacy cmp onetrust didomi cookiebar",
    "popup": "modal popup overlay dialog tooltip dropdown toast lightbox",
    "button": "button btn cta buttons toggle close",
    "hidden": "hidden sr hide visuallyhidden invisible offscreen print only nodisplay screenreader",
    "list": "list ul listicle bullet bullets keypoints highlights takeaways",
    "table": "table tables chart stats scoreboard results standings infographic",
    "live": "live liveblog ticker timeline entry",
    "form": "form input field search poll quiz survey vote",
    "agency": "agency agencies provider wire ap reuters afp dpa",
    "word": "word wordcount minutes reading duration counter count views",
}
_BITS: dict[str, int] = {}
for _place, _words in enumerate(GROUPS.values()):
    for _word in _words.split():
        for _form in (_word, _word.capitalize(), _word.upper()):  # all that `_WORD` finds
            _BITS[_form] = _BITS.get(_form, 0) | 1 << _place
BIT = {name: 1 << place for place, name in enumerate(GROUPS)}

#: What tags say, in the bits above those of the words.
TAGS = (
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "figcaption", "figure", "td", "div", "section",
    "article", "main", "aside", "footer", "header", "nav", "form", "ul", "ol", "dl", "table", "a", "time", "button",
    "body", "center", "address", "pre",
)  # fmt: skip
TAG_BIT = {name: 1 << place for place, name in enumerate(TAGS, len(GROUPS))}
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SAME_TAG = {
    "th": "td", "tr": "table", "tbody": "table", "caption": "figcaption", "dt": "dl", "dd": "li",
    "amp-carousel": "figure", "summary": "h4", "label": "form", "option": "form", "textarea": "form",
}  # fmt: skip
for _name, _like in _SAME_TAG.items():
    TAG_BIT[_name] = TAG_BIT[_like]
BITS = len(GROUPS) + len(TAGS)
#: A word behind a figure is a piece of a hash (``f98b1ad2``).
_WORD = re.compile(r"(?<![0-9a-z])[a-z]+|(?<![0-9])(?:[A-Z][a-z]+|[A-Z]{2,})|(?<=[A-Z]{2})[a-z]+")
_KEPT = 20_000  # names remembered; class names with hashes would fill memory
_seen: dict[str, int] = {}


def read_names(names: str) -> int:
    """Bits of the groups whose words stand in class names and ids."""
    bits = _seen.get(names)
    if bits is None:
        bits = 0
        for word in _WORD.findall(names):
            if word in _BITS:
                bits |= _BITS[word]
        if len(_seen) > _KEPT:
            _seen.clear()
        _seen[names] = bits
    return bits
