"""Rules whose text varies: what a page offers, asks and declares around its story; all languages together."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.agencies import WIRES, to_pattern, to_triggers
from flows.pages.vocabulary.shapes import NETWORK, SOURCE, TITLE, WORD

_NAME = r"(?-i:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽА-ЯЁ][\w'’.-]*)"
#: Those that may stand alone: `Associated Press` is a by-line then, and `AA` and `App` are buttons.
_SIGNS = tuple(name for name in WIRES if " " not in name and name not in ("AA", "APP", "PA", "TT", "UNI"))
_WIRE = to_pattern(_SIGNS)
_ACTION = (
    r"(?:(?:artikel |seite )?(?:drucken|(?:ver)?senden|empfehlen|teilen|weiterleiten|merken)|(?:print|e-?mail|send"
    r"|share|save)(?: this)?(?: article| page| story)?|imprimer|envoyer|partager|imprimir|enviar|compartir|stampa"
    r"|invia|condividi|afdrukken|mailen|delen)"
)

OFFER_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="newsletter.call",
        label="newsletter",
        triggers=(
            "spam unsubscribe emailed receive sign subscribe register inbox newsletter inscrivez abonnez suscríbete "
            "assine receba iscriviti feedback boletín bulletin nyhetsbrev nyhedsbrev nieuwsbrief hírlevél"
        ),
        pattern=(
            rf"(?:sign up|subscribe|register) (?:here |now |today )?(?:for|to) (?:our|my)\b.{{0,160}}"
            rf"|(?:sign up|subscribe) to (?:the|our|my)|subscribe to unlock\b.{{0,60}}"
            r"|(?:sign up|subscribe|register) (?:here |now |today )?(?:for|to) (?:the|his|her|your|this|free|daily"
            r"|weekly|breaking|email|e-mail|more)\b.{0,80}\b(?:newsletters?|e?-?mails|e-?mail (?:newsletters?|alerts?"
            r"|updates?|list)|alerts?|digests?|briefs?|briefings?|e?-?editions?|updates?|magazines?|mag|podcasts?|feed"
            r"|list|inbox|offers?|pass)\b.{0,100}"
            rf"|(?:sign up|subscribe) (?:for|to) (?:the )?{TITLE}(?:,? (?:via|by|on|newsletters?|for) {WORD}"
            rf"|,? (?:newsletters?|podcasts?|today|now|here))?[!:]?"
            rf"|(?:sign up|subscribe) (?:for|to) (?:newsletters?|rss)\b.{{0,40}}"
            r"|.{0,60}\b(?:straight|directly|delivered) (?:in)?to your inbox\b.{0,80}"
            r"|get (?:the latest|our|all the|more|daily|breaking)\b.{0,80}\b(?:inbox|newsletters?|by e-?mail"
            r"|e-?mail (?:alerts?|updates?|digest))\b.{0,60}"
            r"|(?:jetzt )?(?:den |unseren )?(?:kostenlosen )?newsletter\b.{0,60}\b(?:abonnieren|anmelden"
            r"|bestellen)\b.{0,40}"
            r"|(?=.*\b(?:newsletters?|infolettre|lettre|alertes?|magazine|chaîne|édition|notre"
            r"|nos)\b)(?:inscrivez-vous|abonnez-vous) à\b.{0,100}"
            r"|suscríbete (?:aquí|a (?:nuestr[ao]s?|(?:la |el |los )?(?:newsletters?|bolet[íi]n(?:es)?)"
            r"|(?-i:[A-Z])\w*))\b.{0,100}"
            r"|(?:assine|receba) (?:a |nossa |nossas )?(?:newsletter|notícias)\b.{0,100}"
            r"|iscriviti all[ae] (?:newsletter)\b.{0,100}|we'd love to get your feedback\b.{0,60}"
            r"|mit (?:meiner|der|ihrer|deiner) anmeldung (?:zum|zu unserem|für den) newsletter\b.{0,160}"
            r"|no spam, we promise\b.{0,160}|in your inbox"
            r"|(?=.*\b(?:get|receive|sign|subscri\w+|news\w*|stories|headlines|journalism|issue|updates|alerts"
            r"|our emails|watch for us)\b).{0,80}\bin your inbox(?:[.!,…]?|[.!,] ?.{0,60}| (?:every|each|daily|weekly"
            r"|twice|today|for free|by|with|click|once|subscribe|on)\b.{0,60})"
            r"|.{0,40}\byou (?:can|may) unsubscribe at any time\b.{0,120}"
            r"|i would like to (?:be emailed|receive)\b.{0,30}\b(?:offers|updates|newsletters?)\b(?:[,.]| and| or"
            r"| from| by| via| about).{0,100}"
            r"|.{0,60}\bnewsletter (?:informiert|bringt|liefert|versorgt) (?:sie|dich|euch|ihnen|dir)\b.{0,300}"
            r"|newsletters?\s?[:|–-]\s?[^.!?]{4,100}|newsletters?\s?[«“\"„].{4,150}"
            r"|(?:recib[ea]|recevez|ricevi|receba|erhalten sie|erhalte|ontvang|få (?:vår\w*|det|de|dagens|siste"
            r"|seneste|gratis)|otrzymuj)\b[^.!?]{0,90}\b(?:boletín|newsletter|bulletin|nyhetsbrev|nyhedsbrev"
            r"|nieuwsbrief|hírlevél)\b.{0,60}"
        ),
        why="A call to take a newsletter.",
    ),
    Rule(
        id="subscription.appeal",
        label="subscription",
        triggers=(
            "supported funded journalism becoming spende journalismus journalisme periodismo giornalismo jornalismo"
        ),
        pattern=(
            r".{0,80}\b(?:reader|listener|member|viewer)s?[ -](?:supported|funded)\b.{0,200}\b(?:subscribe|donate"
            r"|consider|becom\w+ an? \w+|your (?:donation|support|subscription|membership)|support (?:us|our"
            r"|my))\b.{0,80}"
            r"|(?:please )?(?:help )?support (?:our|local|independent|quality|free)\b[^.!?]{0,40}\bjournalism(?:[.!]?"
            r"|[.!]\s.{1,120}|,? (?:that|by|and|today|now|for|here|at|from|with (?:a|your))\b.{0,120})"
            r"|(?:please )?consider becoming an? .{0,30}\b(?:subscriber|member|supporter|patron)\b(?! of (?:an?|the"
            r"|parliament)\b).{0,120}|(?:unterstütze[nt]?)\b[^.!?]{0,60}\bjournalismus\b.{0,120}"
            r"|deine spende (?:für|an|hilft)\b.{0,120}"
            r"|mit (?:deiner|ihrer) spende (?:für|an|hilf\w*|helfen)\b.{0,120}"
            r"|ihre spende hilft\b.{0,120}"
            r"|(?:soutenez|apoya|apoye|sostieni|apoie)\b[^.!?]{0,40}\b(?:journalisme|periodismo|giornalismo"
            r"|jornalismo)\b.{0,120}"
        ),
        why="An appeal for money.",
    ),
    Rule(
        id="subscription.call",
        label="subscription",
        triggers=(
            "already subscriber subscribers reserved only available exclusively article reste abo abonnenten abonnés "
            "suscriptores registrados"
        ),
        pattern=(
            r"already (?:an? (?:[\w-]+ )?(?:subscriber|member)|have an? (?:[\w-]+ )?(?:account|subscription"
            r"|membership))(?:\s?[?!:.,…].{0,60}|\s(?:log|sign|click)\b.{0,60})?"
            r"|this (?:article|story|content) is (?:for|only|available|exclusively|reserved)\b.{0,60}\b(?:subscribers?"
            r"|members?|premium|registered|paying|patrons)\b.{0,40}"
            r"|il vous reste .{0,12}% de cet article à lire.{0,60}"
            r"|(?:sie haben (?:bereits|schon) ein|bereits) abo.{0,60}"
            r"|.{0,20}artikel (?:nur für|exklusiv für) abonnenten.{0,40}"
            r"|article réservé aux abonnés.{0,30}"
            r"|contenido (?:exclusivo|solo) para suscriptores.{0,30}"
            r"|esta funcionalidad es sólo para .{0,30}"
        ),
        why="A paywall's words.",
    ),
    Rule(
        id="cookie.notice",
        label="cookie_notice",
        triggers="cookie cookies куки",
        pattern=(
            r"we(?:, along with .{2,60},?)? (?:use|are using|may use|also use|set|store|place"
            r"|only use)\b.{0,190}\bcookies?\b.{0,190}"
            r"|(?:this|our) (?:web)?site (?:uses?|is using|may use|also uses?|sets?|stores?|relies|needs?"
            r"|requires?)\b.{0,120}\bcookies?\b.{0,190}"
            r"|(?=.*\b(?:you|i)\b)(?=.*\b(?:agree|accept|consent\w*|confirm|polic(?:y|ies)|allow"
            r"|our use)\b)by (?:using|continuing|clicking|browsing|visiting)\b.{0,200}\bcookies?\b.{0,190}"
            r"|(?=.*\b(?:settings|browser|all cookies|preferences|any time|use of"
            r"|using)\b)you can .{0,60}\b(?:find out more about which|choose to|update your privacy|accept|refuse"
            r"|reject|manage|change|disable|delete|block|adjust|opt)\b.{0,100}\bcookies?\b.{0,190}"
            r"|the (?:[\w-]{1,14} )?cookies?(?:,| (?:is|are) (?:set|used|installed) (?:by|to|for|in your|when)\b"
            r"| settings\b).{0,300}"
            r"|(?:wir|diese (?:web)?seite) (?:verwende[nt]|benutz(?:en|t)|nutz(?:en|t)|setz(?:en|t)|können|möchten"
            r"|würden|und unsere)\b(?!.{0,30}, seit).{0,120}\bcookies?\b.{0,190}"
            r"|nous (?:utilisons|et nos)\b.{0,120}\bcookies?\b.{0,190}"
            r"|ce site (?:utilise|dépose|fait|internet)\b.{0,120}\bcookies?\b.{0,190}"
            r"|(?:este (?:sitio|site)|questo sito)(?: web)? (?:usa|utiliza|utilizza|emplea|faz uso|fa uso"
            r"|hace uso)\b.{0,120}\bcookies?\b.{0,190}"
            r"|deze (?:web)?site (?:gebruikt|maakt gebruik)\b.{0,120}\bcookies?\b.{0,190}"
            r"|(?:мы используем|наш сайт использует)\b.{0,120}\b(?:cookies?|куки)\b.{0,190}"
        ),
        why="A cookie notice.",
    ),
    Rule(
        id="player.embedded",
        label="player",
        triggers=(
            "inhalt inhalte inhalten drittplattformen content contenu contenus contenido contenuto conteúdo inhoud "
            "innhold innholdet indhold indholdet treść treści"
        ),
        pattern=(
            r".{0,60}\bexterne[nr]? inhalte?\b.{0,60}\b(?:ergänzt|anzeigen|angezeigt|geladen)\b.{0,200}"
            r"|.{0,60}\binhalte von .{2,30}\bangezeigt\b.{0,200}"
            r"|.{0,30}\bpersonenbezogene daten\b.{0,30}\bdrittplattformen\b.{0,150}"
            r"|(?:this|to (?:view|see|display) this)\b.{0,40}\bcontent\b(?! was\b).{0,120}\b(?:cookies"
            r"|your permission)\b.{0,200}"
            r"|(?:pour|ce|ces|afin)\b.{0,60}\bcontenus?\b.{0,120}\bcookies\b.{0,200}"
            r"|(?:para|este|per|questo|om|deze|for å|for at|aby|ta)\b.{0,40}\b(?:contenido|contenuto|conteúdo|inhoud"
            r"|innholdet?|indholdet?|treś(?:ć|ci))\b.{0,120}\b(?:cookies?|informasjonskapsler|ciasteczk\w*"
            r"|plik\w* cookie)\b.{0,200}"
        ),
        why="What stands in place of another site's video or post until its cookies are allowed.",
    ),
    Rule(
        id="share.actions",
        label="share",
        triggers="drucken print imprimer imprimir stampa afdrukken",
        pattern=rf"{_ACTION}(?:\s?[|·•/]\s?{_ACTION})+",
        why="What may be done with the story, in a row: print it, send it.",
    ),
    Rule(
        id="share.follow",
        label="share",
        triggers=(
            "facebook twitter instagram telegram whatsapp youtube linkedin x news tiktok threads bluesky mastodon dzen "
            "vk mail email reddit pinterest xing messenger viber"
        ),
        pattern=(
            rf"(?:follow|like|join|find|connect with|subscribe to)(?: (?:us|me|him|her|them|@\w+|our [\w ]{{2,25}}"
            rf"|(?:the )?{TITLE}))? on (?:our )?{NETWORK}\b.{{0,60}}"
            rf"|(?:folge[nt]?(?: sie)?|suivez|sigue|síguenos|siga|segui|volg|obserwuj|подписывайтесь"
            rf"|следите)\b[^.!?]{{0,50}}\b(?:auf|sur|en|no|na|su|op|в)\s{NETWORK}\b.{{0,60}}"
            rf"|follow us on\b.{{0,60}}"
            r"|(?:follow|join|subscribe to) our (?:official )?(?:whatsapp|telegram|viber)(?: (?:channel|group"
            r"|community))?\b.{0,80}"
            rf"|share(?:[\s,|/·•+]+(?:this|it|our|the|article|story|post|page|news|on|via|to|by|with|using|and|or|tweet"
            rf"|pin|subscribe|print|save|copy|link|share|comment|{NETWORK}|e-?mail))+"
            rf"|(?:teilen|partager|compartir|compartilhar|condividi|delen|udostępnij|поделиться"
            rf"|paylaş)\b[^.!?]{{0,40}}\b(?:{NETWORK}|e-?mail)"
        ),
        why="A call to follow or share on a network.",
    ),
    Rule(
        id="app.call",
        label="newsletter",
        triggers="app click tap",
        pattern=(
            r"(?:click here to )?(?:get|download) (?:our .{0,40}|the (?:(?-i:[A-Z\d])[\w’']*\s?|new |local |free "
            r"|mobile |ios |android |news ){0,5})\bapp\b(?:[.!]?| (?:on|from|for|now|today|here)\b.{0,60})"
            r"|(?=.*\b(?:our|us|ios|android)\b)(?:for|get|read|catch)(?: all)?(?: the)? (?:latest|more|breaking"
            r"|live)\b.{0,120}\b(?:download|follow|subscribe|join|visit|log on)\b.{0,80}\b(?:apps?|channels?|website"
            r"|us on)\b.{0,60}|(?:click|tap) here (?:to|for)\b.{0,120}"
        ),
        why="A call to load an app or to go elsewhere.",
    ),
    Rule(
        id="disclaimer.views",
        label="disclaimer",
        triggers="views view opinions opinion thoughts propos inhalt meinung мнение disclaimer bearbeitet übersetzung",
        pattern=(
            r"(?=.*\b(?:own|those of|reflect\w*|represent\w*|necessarily|belong|solely|responsib\w+|endorse\w*"
            r"|personal)\b)(?:the )?(?:views?(?: and opinions?)?|opinions?(?: and views?)?"
            r"|thoughts)(?: and \w+ tips)? expressed\b.{0,200}|la responsabilité des propos.{0,150}"
            r"|(?=.*\b(?:redaktion|wieder(?:geben|spiegeln)|widerspiegeln|entsprechen|decken|verlags?|autor\w*"
            r"|herausgeber\w*)\b)(?:die |der )?(?:inhalt|meinung).{0,80}(?:muss|müssen) nicht\b.{0,120}"
            r"|[^.!?]{0,120}\b(?:muss|müssen) nicht\b.{0,30}\bmeinung der redaktion\b.{0,40}"
            r"|мнение (?:автора|редакции).{0,120}не совпада\w+.{0,60}"
            r"|[^.!?]{0,60}\bredaktionell nicht bearbeitet\b.{0,160}"
            r"|dies(?:er artikel)? ist eine (?:maschinelle )?übersetzung\b.{0,160}"
            r"|disclaimer\s*:(?! ?(?:i|my|we)\b).{0,300}|\[disclaimer\b.{0,300}"
        ),
        why="A disclaimer of opinion.",
    ),
    Rule(
        id="disclaimer.commission",
        label="disclaimer",
        triggers="affiliate sponsored commission commissions provision commissie comisión",
        pattern=(
            r"(?:this (?:article|post|page|story) (?:may )?contains? )(?:affiliate|sponsored) (?:links?|content|posts?"
            r"|material|products?|advert\w*)\b.{0,200}"
            r"|\*?\s?(?:[^.!?]{0,24}\s)?affiliate[- ]links?\*?[.:]?"
            r"|(?=.*\b(?:contain\w*|include\w*|enth\w+|our|policy|commissions?|provision|\w*kauf\w*|buy\w*|purchas\w*"
            r"|sogenannte\w*|program\w*|verlinkungen|anbieter)\b).{0,80}\baffiliate(?:-| )links?\b.{0,250}"
            r"|(?=.*(?:\blinks?\b|\bwe (?:may|might|can|could|will)\b|\b(?:this|our) (?:page|site|article|story"
            r"|post)\b)).{0,200}\b(?:may|might|can|could|will) (?:earn|receive|get"
            r"|make)\b.{0,30}\bcommissions?\b.{0,200}"
            r"|(?=.*\b(?:affiliate\w*|\w*links?|verlink\w*|wir)\b).{0,200}\b(?:erhalten|bekommen|erhält"
            r"|bekommt)\b.{0,40}\bprovision\b.{0,120}"
            r"|(?=.*\b(?:liens?|nous|enlaces?|links?|wij|we|compras?)\b).{0,150}\b(?:percevoir"
            r"|recevoir) une commission\b.{0,120}"
            r"|(?=.*\b(?:enlaces?|compras?|sitio|página)\b).{0,150}\b(?:recibir|recibimos) una comisión\b.{0,120}"
            r"|(?=.*\b(?:\w*links?|wij|we|aankoop)\b).{0,150}\b(?:krijgen|ontvangen)\b.{0,30}\bcommissie\b.{0,120}"
        ),
        why="That a page earns by what its readers buy.",
    ),
    Rule(
        id="agency_credit.reporting",
        label="agency_credit",
        triggers="editor redactor redaktor reporting reported writing written editing edited compiled translated press with source quelle quellen fuente fonte источник kaynak bron źródło kilde källa 来源 sumber 责编 责任编辑 责任编 "
        + to_triggers(_SIGNS),
        pattern=(
            rf"[(\[]?(?:additional )?(?:reporting|writing|editing|edited|compiled|translated) by:? (?:{TITLE}|our\b"
            rf"|staff\b|the (?:news|staff|desk))(?:\s?[,;.:)/|(].{{0,300}}|\s(?:and|in|at|for|with|staff|team|room"
            rf"|desk)\b.{{0,300}})?[)\]]?|[(\[]?(?:reported|written) by:? {WORD}[^;]{{2,90}};.{{2,200}}"
            rf"|(?:the )?associated press (?:\w+ )?(?:writers?|reporters?|journalists?)\b.{{2,200}}\b(?:contributed"
            rf"|reported from|assisted)\b.{{0,60}}"
            rf"|with (?:files|reporting|input|agency inputs|additional reporting) (?:from|by) (?:the )?(?:(?!\d){WORD}"
            rf"|agenc\w+|inputs?)[^.!?]{{0,120}}\.?"
            rf"|source\s?[:：]\s?(?=[\"“‘(\[©]?{WORD}|\S+\.\w{{2,10}}(?:[/ ]|$))(?!.*[a-z]{{3}}[.!?] \S).{{2,90}}"
            rf"|[(\[]?(?:quelle|quellen|fuente|fonte|источник|kaynak|bron|źródło|kilde|källa|来源"
            rf"|sumber)\s?[:：]\s?(?={SOURCE}).{{2,90}}|\(?(?:责任?编辑?|责编)[:：].{{1,30}}\)?"
            rf"|(?:editor|redactor|redaktor)\s?:\s?(?-i:(?:[A-Z]\.\s?){{2,3}}|{WORD}(?:[ -]{WORD}){{1,2}})"
            rf"|—? ?(?:with )?{_WIRE}(?:[/,] ?{_WIRE})*"
        ),
        why="Who reported, wrote or edited, and from which agency.",
    ),
    Rule(
        id="author_bio.follow",
        label="author_bio",
        triggers=(
            "follow contact email reach write reached contacted followed writer reporter journalist editor "
            "correspondent columnist contributor author"
        ),
        pattern=(
            rf"(?:follow|contact|email|reach|write to|you can (?:follow|reach|find|contact)) (?:him|her|them|me"
            rf"|the author|the writer|this reporter|the reporter)(?: here)?(?:[,:]|\s(?:on|at|via|by|through"
            rf"|directly)\b).{{0,40}}(?:@|https?:|{NETWORK}\b|e-?mail|gfc|\d{{3}}|\S+\.(?:com|org|net)).{{0,120}}"
            rf"|(?:contact|email) (?:me|(?:the author|the writer|the reporter|this reporter)\.?)"
            rf"|(?:follow|contact|email|reach|write to) (?:him|her|them|me|the author|the writer|the reporter"
            rf"|this reporter):? \S*(?:@|https?:)\S.{{0,100}}"
            rf"|follow {_NAME}(?: {_NAME}){{1,3}} on {NETWORK}\b.{{0,80}}"
            rf"|.{{2,60}}\b(?:can|may) be (?:reached|contacted|followed)(?: directly)? (?:at|on|via"
            rf"|by)(?::? \S*@.{{0,120}}|:? https?:.{{0,120}}|:? {NETWORK}\b.{{0,120}}|:? (?:e-?mail|phone|telephone"
            rf"|signal)(?:[.:]?|:? (?:at |on )?\S*[@\d(].{{0,120}})|:? \(?\d{{3}}.{{0,120}}|:?)"
            rf"|{_NAME}(?: {_NAME}){{1,3}} is an? .{{0,120}}\b(?:(?:writer|reporter|journalist|editor|correspondent"
            rf"|columnist|contributor)(?:,? (?:for|at|with|in|on|of|based|and (?:an? |the )?\w+|covering|focus\w+"
            rf"|who covers|living|from)\b.{{2,200}}|[.:](?: .{{2,200}})?|, \w+ and \w+\.(?: .{{2,200}})?)"
            rf"|,? (?:and )?(?:the )?(?:co-)?author of .{{2,200}}|(?:keynote speaker|educator),? .{{2,200}})"
        ),
        why="How to reach the author, or who the author is.",
    ),
    Rule(
        id="residue.code",
        label="html_residue",
        triggers="< { var function window document",
        pattern=(
            r"<\/?[a-z][^<>]{0,300}>.{0,100}|\{\{.{1,200}\}\}"
            r"|(?-i:var|function|window|document)\b\s?[\w.\[\]'\"]{0,40}\s?(?:[={]|\([\w'\", ]*\)|\((?:['\"]"
            r"|function)).{0,300}"
        ),
        why="Markup or code that was printed as text.",
    ),
)
