"""Rules whose text varies: counters, copyright lines, credits, notices; all languages together."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.agencies import PICTURES, WIRES, to_pattern, to_triggers
from flows.pages.vocabulary.shapes import NETWORK, SOURCE, TITLE, WORD

_NAME = r"(?-i:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽА-ЯЁ][\w'’.-]*)"
_AGENCIES = (*WIRES, *PICTURES)
#: Those that may stand alone: `Associated Press` is a by-line then, and `AA` and `App` are buttons.
_SIGNS = tuple(name for name in WIRES if " " not in name and name not in ("AA", "APP", "PA", "TT", "UNI"))
_AGENCY, _WIRE = to_pattern(_AGENCIES), to_pattern(_SIGNS)
_ACTION = (
    r"(?:(?:artikel |seite )?(?:drucken|(?:ver)?senden|empfehlen|teilen|weiterleiten|merken)|(?:print|e-?mail|send|share|save)(?: this)?"
    r"(?: article| page| story)?|imprimer|envoyer|partager|imprimir|enviar|compartir|stampa|invia|condividi|afdrukken|mailen|delen)"
)

PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="residue.no_word",
        label="html_residue",
        pattern=r"[^\w]{1,300}",
        opens_with_letter=False,
        why="Bullets, bars and dots between boxes: no letter, no digit.",
    ),
    Rule(
        id="residue.placeholder",
        label="html_residue",
        triggers="[ ]",
        pattern=r"\[(?:[\w.%-]{1,80}\.(?:jpe?g|png|gif|webp|svg)|inline|img|image|logo|iframe|embed|submit|search ?_*\]? ?\[?(?:go|search|submit)?|(?-i:[a-z0-9_%-]{1,30}))\]",
        why="What a text browser prints for a picture, a frame or a form.",
    ),
    Rule(
        id="navigation.link_list",
        label="navigation",
        triggers=". : links",
        pattern=r"\d{1,4}\.\s+(?:https?|file|ftp|mailto|javascript):\S*|(?:visible|hidden) links:?",
        why="The addresses that a text browser lists below a page.",
    ),
    Rule(
        id="copyright.line",
        label="copyright",
        triggers="copyright © ⓒ c ® riservata rights rechte droits derechos direitos diritti права rechten prawa hakları práva"
        " drepturile jog oikeudet drets δικαιώματοσ הזכויות حقوق الحقوق 版权所有 版權所有 무단전재",
        pattern=rf"(?:copyright(?! (?:of|law|laws|in|on|for|and|or|holders?|cases?|claims?|infringement|protection|expired|ends|was|is)\b)|©|ⓒ|\(c\)|&copy;|®)\s*(?:©|\(c\)|copyright)?\s*(?:by\s)?.{{0,60}}\b(?:19|20)\d\d\b(?! (?:was|is|were|saw|ended|marked|will)\b).{{0,250}}"
        rf"|(?:copyright\s*(?:©|\(c\)|by (?:the )?(?={WORD}))|(?:©|\(c\)|®)\s*copyright\b).{{0,200}}"
        r"|.{0,60}©\s?(?:19|20)\d\d\b.{0,80}"
        r"|.{0,120}\ball rights reserved\b(?! (?:is|was|says|means)\b).{0,200}|.{0,120}\balle rechte vorbehalten\b.{0,150}"
        r"|.{0,120}\b(?:tous droits réservés|todos los derechos reservados|todos os direitos reservados"
        r"|tutti i diritti (?:sono )?riservati|все права защищены|alle rechten voorbehouden|wszelkie prawa zastrzeżone"
        r"|tüm hakları saklıdır|všechna práva vyhrazena|(?:усі|всі) права захищен[оі]|всички права запазени"
        r"|toate drepturile (?:sunt )?rezervate|minden jog fenntartva|kaikki oikeudet pidätetään|tots els drets reservats"
        r"|με την επιφύλαξη παντός δικαιώματος|כל הזכויות שמורות|(?:تمامی|کلیه) حقوق|جميع الحقوق محفوظة|版权所有|版權所有"
        r"|무단전재)\b.{0,150}|.{0,60}\b(?:19|20)\d\d\s*(?:©|\(c\)).{0,80}"
        r"|©?\s?riproduzione riservata(?:\s?©.{0,60})?|(?:©|\(c\))\s?[^.!?]{2,80}\b(?:ltd|limited|llc|inc|gmbh|pvt|corp|corporation|verlag|ооо)\.?",
        why="A copyright notice with its year or its reservation of rights.",
    ),
    Rule(
        id="byline.reporter_behind",
        label="byline",
        triggers="기자 특파원",
        pattern=r"(?:\[?[가-힣A-Z]{2,12}(?:=[가-힣]{2,6})?\]?\s)?[가-힣]{2,4}\s(?:선임|인턴|객원)?(?:기자|특파원)(?:\s?=?\s?\S+@\S+)?",
        why="A name, and behind it the word for a reporter.",
    ),
    Rule(
        id="credit.parenthesis",
        label="credit",
        triggers="( [",
        pattern=rf"[\[(](?:image|photo|picture|foto|bild|credit|crédit|file photo|ap photo|photo by|photo credit"
        rf"|image credit|courtesy(?: of)?|фото)\s*(?:[:/—-]|by (?={WORD})|courtesy\b).{{1,120}}[\])]",
        why="A photo credit in brackets.",
    ),
    Rule(
        id="credit.source",
        label="credit",
        triggers="source quelle источник fuente fonte bron źródło",
        pattern=rf"(?:source|quelle|источник|fuente|fonte|bron|źródło)\s?:\s?[^:]{{2,60}}\s?[/|]\s?{_AGENCY}.{{0,30}}",
        why="The source of a picture: a name, a slash, an agency.",
    ),
    Rule(
        id="credit.label",
        label="credit",
        triggers="photo photos photograph photographs image images picture pictures foto fotos fotó bild bildrechte bildquelle bildnachweis credit credits crédit crédits crédito créditos фото источник fonte fot zdjęcie fotografía fotografia kuva photographer fotograf courtesy collage montage grafik infografik illustration graphic screenshot screenshots коллаж инфографика скриншот",
        pattern=rf"(?:photo(?:graph)?s?(?: ?credits?)?|images?(?: ?credits?)?|pictures?|foto|fotos|bild(?:rechte|quelle|nachweis)?|credits?"
        rf"|crédit(?:s)?(?: photo)?|crédito|créditos|фото|источник фото|fonte foto|fot\.|zdjęcie|fotograf[ií]a|kuva|collage|montage|grafik|infografik|illustration|graphic|screenshots?|коллаж|инфографика|скриншот"
        rf"|photographer|fotograf|image source|image copyright|photo courtesy)(?:\s*[:/©—]\s?|\s?[–-]\s)(?:[\"“‘«@©(]{{0,2}}\s?(?:\(c\)\s?)?{TITLE}[\"”’»)]?(?:\s?[/|,;(\[«@•·–.-].{{0,70}}|\s(?:via|on|auf|from|für|for|by|von) .{{2,50}})?|©\s?.{{2,60}}|(?:[^.!?]|\.\w){{2,50}}(?:/|,? via |\|).{{2,70}}|[^\s.,!?:]{{2,24}}(?:[ /]{{1,3}}[^\s.,!?:]{{2,24}})?|[^\s]+\.\w{{2,10}}|(?:via|courtesy|by|from|mit|von) .{{2,60}})"
        rf"|(?:photo(?:graph)?s?|images?|pictures?|graphics?|illustrations?|screenshots?|collage|montage) (?:by|courtesy(?: of)?) (?:the )?(?:{WORD}|author\b|staff\b|handout\b).{{0,70}}|foto[sg]? van (?:de )?{WORD}.{{0,70}}|photo courtesy of .{{2,70}}|courtesy of (?:the )?{TITLE}|courtesy\s?[:/] ?.{{2,60}}|(?:photo|image|picture) by [\w ]{{2,30}} (?:on|via|from|/) (?:unsplash|pexels|pixabay|flickr)"
        r"|(?:fot|foto|bild|photo|ph)\.\s?(?-i:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ]).{2,60}",
        why="A photo credit with its label.",
    ),
    Rule(
        id="credit.sign",
        label="credit",
        triggers="© (",
        pattern=rf"(?:©\s?|\(c\)\s?(?={WORD}))(?!.{{0,60}}\b(?:19|20)\d\d\b)(?:(?=[«\"„“]?{WORD}|[^.!?]{{0,30}}[|/,])[^.!?]{{2,90}}|[^\s.!?]{{2,40}}(?: [^\s.!?]{{2,40}}){{0,2}})",
        why="A copyright sign before a name, without a year: the photo's.",
    ),
    Rule(
        id="credit.agency",
        label="credit",
        triggers=to_triggers(_AGENCIES),
        pattern=rf"(?!.{{180}})(?:(?!(?:by|von|par|por|door|di|av|af|tags?|etiquetas|temas|themen|argomenti|schlagwörter|stichwörter|etiketler|tagi)\s)(?:[^!?:]{{2,60}}\s?[/|·]|{WORD}(?:(?: |, )(?:(?:and|und|et|y|/) )?{WORD}){{0,6}},)\s?(?:the |\w+ )?{_AGENCY}(?: via [\w ]{{2,30}})?(?:/[\w ]{{2,30}})?|{_AGENCY}\s?[/|]\s?(?:[^.!?:]|\.(?=\w)){{2,60}}"
        r"|[^!?:]{2,60}/(?:the )?[\w .]{2,40} via (?:Getty Images|AP|Reuters|AFP|Shutterstock))",
        why="A name and a picture agency joined by a slash, bar or comma.",
    ),
    Rule(
        id="counter.digits",
        label="counter",
        pattern=r"(?!(?:1[5-9]|20)\d\d$)(?:\d{1,3}(?:[.,]\d{3}){1,3}|\d{1,7}(?:[ ,]+\d{1,5}){0,3})",
        opens_with_letter=False,
        why="Numbers alone: comments, likes, pages.",
    ),
    Rule(
        id="counter.year",
        label="counter",
        pattern=r"(?:1[5-9]|20)\d\d",
        opens_with_letter=False,
        is_unsure=True,
        why="A year of an archive, or a number that looks like one; it may head a part of a story, too.",
    ),
    Rule(
        id="counter.labelled",
        label="counter",
        triggers="view views share shares like likes read reads vote votes reaction reactions retweet retweets aufrufe vues visualizzazioni просмотр просмотра просмотров visitas přečteno zobrazení wyświetleń odsłon görüntülenme okunma okundu переглядів прочитань megtekintés vizualizări visningar lukukertaa bezocht gelezen visualizações visualizaciones lecturas",
        pattern=r"[\d.,]+ ?[km]?\s?(?:views?|shares?|likes?|reads?|votes?|reactions?|retweets?|aufrufe|vues|visualizzazioni|просмотр\w*|visitas|wyświetleń|odsłon|görüntülenme|okunma|переглядів|megtekintés|vizualizări|visningar|visualizaç(?:ão|ões)|lecturas)"
        r"|(?:views?|reads?|aufrufe|vues|visite|visitas|visualizzazioni|просмотр\w*|прочитан\w*|переглядів|přečteno|zobrazení|wyświetleń|odsłon|görüntülenme|okunma|megtekintés|vizualizări|visningar|gelezen|lecturas)\s?:?\s?\d[\d., ]{0,12}[km]?",
        why="A number with what it counts.",
    ),
    Rule(
        id="comments.counted",
        label="comments",
        triggers="comment comments response responses replies kommentar kommentare commentaire commentaires comentario comentarios comentário comentários commento commenti reactie reacties komentarz komentarze komentarzy komentář komentáře kommentarer kommentit yorum комментарий комментария комментариев комментарии σχόλια σχόλιο תגובות תגובה تعليقات تعليق نظر hozzászólás hozzászólások comentarii diskuse diskuze komentar коментарі коментарів коментар opinie reaktioner bình टिप्पणियाँ टिप्पणियां ergänzung ergänzungen komentari коментари kommentaarid kommentaari kommentaar komentāri komentāru komentarai komentarų komentárov komentáre ummæli athugasemdir",
        pattern=r"[\[(]?\s?[\d.,]+\s?[)\]]?\s?(?:comments?|responses?|replies|kommentare?|ergänzung(?:en)?|commentaires?|comentarios?|comentários?|commenti|reacties|komentar\w*"
        r"|komment\w+|yorum|комментари\w+|коментар\w*|σχόλι[αο]|תגובות|تعليقات?|hozzászólás|comentarii|komentār\w+|komentár\w+|ummæli|athugasemdir|bình luận|टिप्पणिया[ँं])\s?[\])]?|(?:comments?|kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|reacties|комментари\w+|коментар\w*|komentar\w*|komment\w+|σχόλια|תגובות|تعليقات|التعليقات|hozzászólás(?:ok)?|comentarii|komentāri|komentáre|ummæli|athugasemdir|disku[sz]e|opinie|bình luận)\s?[(:\[–-]?\s?[\d.,]+\s?[)\]]?",
        why="The number of comments.",
    ),
    Rule(
        id="comments.on_title",
        label="comments",
        triggers="thought thoughts response responses comment comments reply replies gedanke gedanken kommentar kommentare antwort antworten réflexion réflexions commentaire commentaires réponse réponses comentario comentarios pensamiento pensamientos respuesta respuestas comentário comentários pensamento pensamentos resposta respostas pensiero pensieri commento commenti risposta risposte gedachte gedachten reactie reacties komentarz komentarze komentarzy комментарий комментария комментариев yorum",
        pattern=r"(?:[\d.,]+|one|eine?|une?|uno?a?|uma?|een|jeden)\s(?:thoughts?|responses?|comments?|repl(?:y|ies)|gedanken?|kommentare?|antwort(?:en)?|réflexions?|commentaires?"
        r"|réponses?|comentarios?|pensamientos?|respuestas?|comentários?|pensamentos?|respostas?|pensier[oi]|comment[oi]|rispost[ae]|gedachten?|reacties?|komentarz[ey]?|комментари\w+)"
        r"\s(?:on|to|zu|auf|sur|à|en|a|em|su|over|op|do|к)\s?(?:[“\"„«‘'].{3,250}[”\"“»’'…]|[“\"„«][^”\"»]{3,250})|[“\"„«].{3,250}[”\"“»] üzerine [\d.,]+ yorum",
        tells=True,
        why="The headline above a blog's comments: how many there are, and the story's title in quotation marks.",
    ),
    Rule(
        id="comments.via",
        label="comments",
        triggers="comment comments commenting",
        pattern=rf"comment via {WORD}.{{0,50}}|(?:both )?comments and (?:pings|trackbacks) are (?:currently )?closed[.!]?|.{{0,40}}\b(?:let us know|having|have)\b.{{0,20}}\b(?:issues?|problems?|trouble) with (?:comments|commenting)\b.{{0,40}}",
        why="The ways to comment, which name the site or a network; and that there are none.",
    ),
    Rule(
        id="counter.reading_time",
        label="counter",
        triggers="reading read lesezeit leitura lettura lecture leestijd czytania lesedauer чтения lectura okuma min mins minute minutes minuten minutos minuti minut мин dk dakika minut minuty lästid lesetid læsetid lukuaika olvasási citire čtení ανάγνωσησ читання",
        pattern=r"(?:estimated )?(?:reading time|read time|lesezeit|tempo de leitura|tempo di lettura|temps de lecture|leestijd|czas czytania|lesedauer|время чтения"
        r"|tiempo de lectura|lectura|okuma süresi|lästid|lesetid|læsetid|lukuaika|olvasási idő|timp de citire|(?:doba|čas) čtení|χρόνος ανάγνωσης|час читання)\s*:?\s*(?:ca\.?|environ|about|~)?\s*\d{1,3}\s?(?:min\w*|мин\w*|dk|dakika)?\.?"
        r"|\d{1,3} ?(?:mins?|мин|dk)\.?|(?:\d{1,3}|one|two|three|four|five)[ -](?:min(?:ute)?s?|min\.|minuten?|minutos?|minuti|minut|мин\.?|dk|dakika)[ -]?(?:read|lesezeit|lesedauer|de lectura|de lecture"
        r"|de leitura|di lettura|leestijd|czytania|чтения|okuma)",
        why="How long it takes to read.",
    ),
    Rule(
        id="counter.minutes",
        label="counter",
        triggers="minute minutes minuten minutos minuti",
        pattern=r"\d{1,3} (?:minutes?|minuten?|minutos?|minuti)",
        is_unsure=True,
        why="How long a film or a way takes; a recipe says it, too.",
    ),
    Rule(
        id="advertisement.numbered",
        label="advertisement",
        triggers="advertisement anzeige werbung publicité publicidad pubblicità реклама reklama annons continues",
        pattern=r"(?:[-–—*]\s*)?(?:\d{1,2}\.\s*)?(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|реклама|reklama|annons)(?:\s*\d{1,2})?(?:\s*[-–—*])?"
        r"|(?:story|article|content|post|text) continues (?:below|after)(?: (?:the |this )?(?:ads?|advert\w*|videos?|photos?|pictures?|gallery|image|map|graphic|sponsor|slideshow|newsletter|promo\w*|message)\b.{0,20})?[.:…]*",
        why="The label of an advertisement, numbered by the renderer.",
    ),
    Rule(
        id="advertisement.not_loaded",
        label="advertisement",
        triggers="advertisement ad",
        pattern=r"this (?:advertisement|ad) has not (?:been )?loaded yet\b.{0,80}",
        why="What stands in place of an advertisement that a browser would load.",
    ),
    Rule(
        id="navigation.new_window",
        label="navigation",
        triggers=") ]",
        pattern=r".{2,200}[(\[](?:opens? in (?:a )?new (?:window|tab)|(?:öffnet|wird geöffnet) (?:in|im) (?:einem )?neuen (?:fenster|tab)|s['’]ouvre dans (?:une nouvelle fenêtre|un nouvel onglet)"
        r"|se abre en (?:una )?nueva (?:ventana|pestaña)|si apre in una nuova (?:finestra|scheda)|abre (?:em|numa) nova (?:janela|aba)|opent in (?:een )?nieuw (?:venster|tabblad))[)\]]",
        tells=True,
        why="A link to elsewhere, as it is read to those who can't see it.",
    ),
    Rule(
        id="related.more_from",
        label="related_label",
        triggers="more most trending latest recent mehr más other top weitere plus más altre mais veja meer więcej другие ещё startseite seite",
        pattern=rf"(?:more (?:from|in|on|by)|most (?:read|viewed|popular) (?:in|on|from)|trending (?:on|in)|latest (?:from|in)|recent in|read more (?:on|about|from)|more .{{2,25}} news (?:from|in|on)) (?:(?:(?:the|our) )?[#“\"]?(?:{TITLE}|(?:the )?\w+ news|the web|this \w+(?: for you)?)[”\"]?(?::|\.{{3}}|…)?|[^.!?:,]{{2,30}}:)"
        rf"|read more from this author\b.{{0,40}}|(?:more|other|recent|latest|top) (?:\w+ ){{0,2}}(?:stories|news|articles|headlines|coverage) (?:from|on|in|by|at|about) (?:(?:the|our) )?(?:{TITLE}|[\w-]+\.\w{{2,10}}|this \w+):?"
        rf"|(?:aktuell|gerade|jetzt|neu) auf (?:der|unserer) (?:startseite|seite)(?: von)?(?: {TITLE})?:?"
        rf"|weitere (?:artikel|nachrichten|meldungen|beiträge|themen) (?:aus|zu|zum|von|vom) (?:(?:dem|der|den|diesem|dieser|unserem|unserer) )?{TITLE}:?|plus d['’](?:articles|infos|actualités?)(?: (?:de|du|des|sur|dans|à|en|par) [^.!?:,]{{2,40}})?:?"
        rf"|(?:altre notizie|(?:veja )?mais notícias|meer (?:nieuws|artikelen)|więcej (?:wiadomości|artykułów)) (?:da|dal|dalla|di|su|sul|sulla|in|do|de|em|sobre|van|over|uit|z|ze|o|na) (?:(?:het|de|la|il|lo) )?(?:{TITLE}|\w+):?|(?:другие|ещё) (?:новости|статьи|материалы)(?: [^\s.!?:]+){{0,3}}:?"
        rf"|mehr (?:zum thema(?:[^.!?:,]{{0,40}})|(?:aus|von|zu|über)(?: (?:(?:dem|der|den|die|das|diesem|dieser|diesen|unserem|unserer) )?[\"„]?(?:{TITLE}|uns)[\"“]?(?: (?:lesen|erfahren|anzeigen))?)?):?"
        rf"|(?:lo )?más (?:leído|visto|noticias) (?:de|en) (?:(?:la|el|los|las) )?{TITLE}",
        why="The label of a list of other stories, with the section or author it is of.",
    ),
    Rule(
        id="read_more.bracketed",
        label="read_more",
        triggers="[ (",
        pattern=r"[\[(]\s?(?:relat\w{0,5}|read|see|watch|more|also)\b[^\])]{1,20}:[^\])]{8,250}[\])]",
        why="A reference to another story in brackets.",
    ),
    Rule(
        id="share.click",
        label="share",
        triggers="click klick klicken clique cliquez clic haz clicca clique",
        pattern=r"[•*·-]?\s?(?:click (?:here )?(?:on .{2,30} )?to (?:share|print|e-?mail|tweet|save)\b.{0,100}|(?:klicken?|klick)\b.{0,20}\b(?:um|zum) (?:.{2,60} (?:zu )?)?(?:teilen|drucken|senden|versenden)\b.{0,60}|cliquez (?:ici )?pour (?:partager|imprimer|envoyer)\b.{0,60}"
        r"|(?:haz )?clic (?:aquí )?para (?:compartir|imprimir|enviar)\b.{0,60}|(?:fai clic|clicca) (?:qui )?per (?:condividere|stampare|inviare)\b.{0,60}|clique (?:aqui )?para (?:compartilhar|imprimir|enviar)\b.{0,60})",
        why="The title of a share button.",
    ),
    Rule(
        id="comments.powered",
        label="comments",
        triggers="disqus",
        pattern=r".{0,60}\bdisqus\b.{0,60}",
        why="The name of a comment service.",
    ),
    Rule(
        id="footer.powered",
        label="footer",
        triggers="powered designed theme hosted",
        pattern=rf"(?:.{{0,60}}[|·•(–-]\s?)?(?:(?:proudly|seo|crafted with by) )?(?:powered|designed(?: (?:and|&) developed)?|developed|hosted) by:? (?:{TITLE}|[\w-]+\.[a-z.]{{2,8}})(?:[.)|·]\s?.{{0,40}})?"
        rf"|(?:\w+ )?theme by {TITLE}\.?|[\w.]{{2,30}}(?: \w{{2,20}}){{0,2}} is (?:proudly )?powered by (?:wordpress|drupal|joomla|blogger|ghost|typo3|discourse|phpbb|xenforo|wix|squarespace|substack)\b.{{0,60}}",
        why="Who made the site.",
    ),
    Rule(
        id="subscription.offer",
        label="subscription",
        triggers="€ $ £ weiterlesen",
        pattern=r"jetzt weiterlesen\b.{0,60}|(?=.*\b(?:subscri\w+|unlimited|free trial|trial (?:for|period|offer)|testen|abo|abonn\w+|ads? free|our journalism|lees|lesen|cancel|kündbar|puis \d+)\b)(?!.*\b(?:costs?|is|was)\b)"
        r"(?:.{0,80}\b(?:weeks?|months?|wochen|monate?|mois|meses|mesi)\b.{0,40}\d\s?[€$£].{0,60}|.{0,80}[€$£]\s?\d.{0,30}(?:\b(?:a week|a month|per week|per month|monthly)\b|/(?:month|week)\b).{0,60})",
        why="A price for a time of reading.",
    ),
    Rule(
        id="read_more.here",
        label="read_more",
        triggers="hier here ici aquí aqui qui",
        pattern=r"(?:mehr|weitere[sn]?|alles|was|wie|die|den|das|eine?n?)\b[^.!?]{5,120}\b(?:lesen|finden|erfahren|sehen|hören) (?:sie|du) hier\b.{0,20}"
        r"|lesen sie hier\b.{5,140}|(?:read|see|find|watch|click) (?:more|the full|also)\b[^.!?]{2,80}\bhere\b.{0,12}|(?:lee|lea|leer|ver|leia|veja|leggi)\b[^.!?]{3,100}\b(?:aquí|aqui|qui)\b.{0,6}",
        why="A sentence that sends the reader elsewhere.",
    ),
    Rule(
        id="newsletter.call",
        label="newsletter",
        triggers="spam unsubscribe emailed receive sign subscribe register inbox newsletter inscrivez abonnez suscríbete assine receba iscriviti feedback boletín bulletin nyhetsbrev nyhedsbrev nieuwsbrief hírlevél",
        pattern=rf"(?:sign up|subscribe|register) (?:here |now |today )?(?:for|to) (?:our|my)\b.{{0,160}}|(?:sign up|subscribe) to (?:the|our|my)|subscribe to unlock\b.{{0,60}}"
        r"|(?:sign up|subscribe|register) (?:here |now |today )?(?:for|to) (?:the|his|her|your|this|free|daily|weekly|breaking|email|e-mail|more)\b.{0,80}\b(?:newsletters?|e?-?mails|e-?mail (?:newsletters?|alerts?|updates?|list)|alerts?|digests?|briefs?|briefings?|e?-?editions?|updates?|magazines?|mag|podcasts?|feed|list|inbox|offers?|pass)\b.{0,100}"
        rf"|(?:sign up|subscribe) (?:for|to) (?:the )?{TITLE}(?:,? (?:via|by|on|newsletters?|for) {WORD}|,? (?:newsletters?|podcasts?|today|now|here))?[!:]?|(?:sign up|subscribe) (?:for|to) (?:newsletters?|rss)\b.{{0,40}}"
        r"|.{0,60}\b(?:straight|directly|delivered) (?:in)?to your inbox\b.{0,80}|get (?:the latest|our|all the|more|daily|breaking)\b.{0,80}\b(?:inbox|newsletters?|by e-?mail|e-?mail (?:alerts?|updates?|digest))\b.{0,60}"
        r"|(?:jetzt )?(?:den |unseren )?(?:kostenlosen )?newsletter\b.{0,60}\b(?:abonnieren|anmelden|bestellen)\b.{0,40}|(?=.*\b(?:newsletters?|infolettre|lettre|alertes?|magazine|chaîne|édition|notre|nos)\b)(?:inscrivez-vous|abonnez-vous) à\b.{0,100}"
        r"|suscríbete (?:aquí|a (?:nuestr[ao]s?|(?:la |el |los )?(?:newsletters?|bolet[íi]n(?:es)?)|(?-i:[A-Z])\w*))\b.{0,100}|(?:assine|receba) (?:a |nossa |nossas )?(?:newsletter|notícias)\b.{0,100}|iscriviti all[ae] (?:newsletter)\b.{0,100}"
        r"|we'd love to get your feedback\b.{0,60}|mit (?:meiner|der|ihrer|deiner) anmeldung (?:zum|zu unserem|für den) newsletter\b.{0,160}|no spam, we promise\b.{0,160}"
        r"|in your inbox|(?=.*\b(?:get|receive|sign|subscri\w+|news\w*|stories|headlines|journalism|issue|updates|alerts|our emails|watch for us)\b).{0,80}\bin your inbox(?:[.!,…]?|[.!,] ?.{0,60}| (?:every|each|daily|weekly|twice|today|for free|by|with|click|once|subscribe|on)\b.{0,60})"
        r"|.{0,40}\byou (?:can|may) unsubscribe at any time\b.{0,120}|i would like to (?:be emailed|receive)\b.{0,30}\b(?:offers|updates|newsletters?)\b(?:[,.]| and| or| from| by| via| about).{0,100}"
        r"|.{0,60}\bnewsletter (?:informiert|bringt|liefert|versorgt) (?:sie|dich|euch|ihnen|dir)\b.{0,300}|newsletters?\s?[:|–-]\s?[^.!?]{4,100}|newsletters?\s?[«“\"„].{4,150}|(?:recib[ea]|recevez|ricevi|receba|erhalten sie|erhalte|ontvang|få (?:vår\w*|det|de|dagens|siste|seneste|gratis)|otrzymuj)\b[^.!?]{0,90}\b(?:boletín|newsletter|bulletin|nyhetsbrev|nyhedsbrev|nieuwsbrief|hírlevél)\b.{0,60}",
        why="A call to take a newsletter.",
    ),
    Rule(
        id="subscription.appeal",
        label="subscription",
        triggers="supported funded journalism becoming spende journalismus journalisme periodismo giornalismo jornalismo",
        pattern=r".{0,80}\b(?:reader|listener|member|viewer)s?[ -](?:supported|funded)\b.{0,200}\b(?:subscribe|donate|consider|becom\w+ an? \w+|your (?:donation|support|subscription|membership)|support (?:us|our|my))\b.{0,80}"
        r"|(?:please )?(?:help )?support (?:our|local|independent|quality|free)\b[^.!?]{0,40}\bjournalism(?:[.!]?|[.!]\s.{1,120}|,? (?:that|by|and|today|now|for|here|at|from|with (?:a|your))\b.{0,120})|(?:please )?consider becoming an? .{0,30}\b(?:subscriber|member|supporter|patron)\b(?! of (?:an?|the|parliament)\b).{0,120}"
        r"|(?:unterstütze[nt]?)\b[^.!?]{0,60}\bjournalismus\b.{0,120}|deine spende (?:für|an|hilft)\b.{0,120}|mit (?:deiner|ihrer) spende (?:für|an|hilf\w*|helfen)\b.{0,120}|ihre spende hilft\b.{0,120}"
        r"|(?:soutenez|apoya|apoye|sostieni|apoie)\b[^.!?]{0,40}\b(?:journalisme|periodismo|giornalismo|jornalismo)\b.{0,120}",
        why="An appeal for money.",
    ),
    Rule(
        id="subscription.call",
        label="subscription",
        triggers="already subscriber subscribers reserved only available exclusively article reste abo abonnenten abonnés suscriptores registrados",
        pattern=r"already (?:an? (?:[\w-]+ )?(?:subscriber|member)|have an? (?:[\w-]+ )?(?:account|subscription|membership))(?:\s?[?!:.,…].{0,60}|\s(?:log|sign|click)\b.{0,60})?|this (?:article|story|content) is (?:for|only|available|exclusively|reserved)\b.{0,60}\b(?:subscribers?|members?|premium|registered|paying|patrons)\b.{0,40}"
        r"|il vous reste .{0,12}% de cet article à lire.{0,60}|(?:sie haben (?:bereits|schon) ein|bereits) abo.{0,60}|.{0,20}artikel (?:nur für|exklusiv für) abonnenten.{0,40}"
        r"|article réservé aux abonnés.{0,30}|contenido (?:exclusivo|solo) para suscriptores.{0,30}|esta funcionalidad es sólo para .{0,30}",
        why="A paywall's words.",
    ),
    Rule(
        id="cookie.notice",
        label="cookie_notice",
        triggers="cookie cookies куки",
        pattern=r"we(?:, along with .{2,60},?)? (?:use|are using|may use|also use|set|store|place|only use)\b.{0,190}\bcookies?\b.{0,190}|(?:this|our) (?:web)?site (?:uses?|is using|may use|also uses?|sets?|stores?|relies|needs?|requires?)\b.{0,120}\bcookies?\b.{0,190}"
        r"|(?=.*\b(?:you|i)\b)(?=.*\b(?:agree|accept|consent\w*|confirm|polic(?:y|ies)|allow|our use)\b)by (?:using|continuing|clicking|browsing|visiting)\b.{0,200}\bcookies?\b.{0,190}"
        r"|(?=.*\b(?:settings|browser|all cookies|preferences|any time|use of|using)\b)you can .{0,60}\b(?:find out more about which|choose to|update your privacy|accept|refuse|reject|manage|change|disable|delete|block|adjust|opt)\b.{0,100}\bcookies?\b.{0,190}|the (?:[\w-]{1,14} )?cookies?(?:,| (?:is|are) (?:set|used|installed) (?:by|to|for|in your|when)\b| settings\b).{0,300}"
        r"|(?:wir|diese (?:web)?seite) (?:verwende[nt]|benutz(?:en|t)|nutz(?:en|t)|setz(?:en|t)|können|möchten|würden|und unsere)\b(?!.{0,30}, seit).{0,120}\bcookies?\b.{0,190}|nous (?:utilisons|et nos)\b.{0,120}\bcookies?\b.{0,190}|ce site (?:utilise|dépose|fait|internet)\b.{0,120}\bcookies?\b.{0,190}"
        r"|(?:este (?:sitio|site)|questo sito)(?: web)? (?:usa|utiliza|utilizza|emplea|faz uso|fa uso|hace uso)\b.{0,120}\bcookies?\b.{0,190}|deze (?:web)?site (?:gebruikt|maakt gebruik)\b.{0,120}\bcookies?\b.{0,190}|(?:мы используем|наш сайт использует)\b.{0,120}\b(?:cookies?|куки)\b.{0,190}",
        why="A cookie notice.",
    ),
    Rule(
        id="player.embedded",
        label="player",
        triggers="inhalt inhalte inhalten drittplattformen content contenu contenus contenido contenuto conteúdo inhoud innhold innholdet indhold indholdet treść treści",
        pattern=r".{0,60}\bexterne[nr]? inhalte?\b.{0,60}\b(?:ergänzt|anzeigen|angezeigt|geladen)\b.{0,200}|.{0,60}\binhalte von .{2,30}\bangezeigt\b.{0,200}|.{0,30}\bpersonenbezogene daten\b.{0,30}\bdrittplattformen\b.{0,150}"
        r"|(?:this|to (?:view|see|display) this)\b.{0,40}\bcontent\b(?! was\b).{0,120}\b(?:cookies|your permission)\b.{0,200}|(?:pour|ce|ces|afin)\b.{0,60}\bcontenus?\b.{0,120}\bcookies\b.{0,200}"
        r"|(?:para|este|per|questo|om|deze|for å|for at|aby|ta)\b.{0,40}\b(?:contenido|contenuto|conteúdo|inhoud|innholdet?|indholdet?|treś(?:ć|ci))\b.{0,120}\b(?:cookies?|informasjonskapsler|ciasteczk\w*|plik\w* cookie)\b.{0,200}",
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
        triggers="facebook twitter instagram telegram whatsapp youtube linkedin x news tiktok threads bluesky mastodon dzen vk mail email reddit pinterest xing messenger viber",
        pattern=rf"(?:follow|like|join|find|connect with|subscribe to)(?: (?:us|me|him|her|them|@\w+|our [\w ]{{2,25}}|(?:the )?{TITLE}))? on (?:our )?{NETWORK}\b.{{0,60}}|(?:folge[nt]?(?: sie)?|suivez|sigue|síguenos|siga|segui|volg|obserwuj|подписывайтесь|следите)\b[^.!?]{{0,50}}\b(?:auf|sur|en|no|na|su|op|в)\s"
        rf"{NETWORK}\b.{{0,60}}|follow us on\b.{{0,60}}"
        r"|(?:follow|join|subscribe to) our (?:official )?(?:whatsapp|telegram|viber)(?: (?:channel|group|community))?\b.{0,80}"
        rf"|share(?:[\s,|/·•+]+(?:this|it|our|the|article|story|post|page|news|on|via|to|by|with|using|and|or|tweet|pin|subscribe|print|save|copy|link|share|comment|{NETWORK}|e-?mail))+"
        rf"|(?:teilen|partager|compartir|compartilhar|condividi|delen|udostępnij|поделиться|paylaş)\b[^.!?]{{0,40}}\b(?:{NETWORK}|e-?mail)",
        why="A call to follow or share on a network.",
    ),
    Rule(
        id="app.call",
        label="newsletter",
        triggers="app click tap",
        pattern=r"(?:click here to )?(?:get|download) (?:our .{0,40}|the (?:(?-i:[A-Z\d])[\w’']*\s?|new |local |free |mobile |ios |android |news ){0,5})\bapp\b(?:[.!]?| (?:on|from|for|now|today|here)\b.{0,60})"
        r"|(?=.*\b(?:our|us|ios|android)\b)(?:for|get|read|catch)(?: all)?(?: the)? (?:latest|more|breaking|live)\b.{0,120}\b(?:download|follow|subscribe|join|visit|log on)\b.{0,80}\b(?:apps?|channels?|website|us on)\b.{0,60}|(?:click|tap) here (?:to|for)\b.{0,120}",
        why="A call to load an app or to go elsewhere.",
    ),
    Rule(
        id="disclaimer.views",
        label="disclaimer",
        triggers="views view opinions opinion thoughts propos inhalt meinung мнение disclaimer bearbeitet übersetzung",
        pattern=r"(?=.*\b(?:own|those of|reflect\w*|represent\w*|necessarily|belong|solely|responsib\w+|endorse\w*|personal)\b)(?:the )?(?:views?(?: and opinions?)?|opinions?(?: and views?)?|thoughts)(?: and \w+ tips)? expressed\b.{0,200}|la responsabilité des propos.{0,150}"
        r"|(?=.*\b(?:redaktion|wieder(?:geben|spiegeln)|widerspiegeln|entsprechen|decken|verlags?|autor\w*|herausgeber\w*)\b)(?:die |der )?(?:inhalt|meinung).{0,80}(?:muss|müssen) nicht\b.{0,120}|[^.!?]{0,120}\b(?:muss|müssen) nicht\b.{0,30}\bmeinung der redaktion\b.{0,40}|мнение (?:автора|редакции).{0,120}не совпада\w+.{0,60}"
        r"|[^.!?]{0,60}\bredaktionell nicht bearbeitet\b.{0,160}|dies(?:er artikel)? ist eine (?:maschinelle )?übersetzung\b.{0,160}|disclaimer\s*:(?! ?(?:i|my|we)\b).{0,300}|\[disclaimer\b.{0,300}",
        why="A disclaimer of opinion.",
    ),
    Rule(
        id="disclaimer.commission",
        label="disclaimer",
        triggers="affiliate sponsored commission commissions provision commissie comisión",
        pattern=r"(?:this (?:article|post|page|story) (?:may )?contains? )(?:affiliate|sponsored) (?:links?|content|posts?|material|products?|advert\w*)\b.{0,200}|\*?\s?(?:[^.!?]{0,24}\s)?affiliate[- ]links?\*?[.:]?"
        r"|(?=.*\b(?:contain\w*|include\w*|enth\w+|our|policy|commissions?|provision|\w*kauf\w*|buy\w*|purchas\w*|sogenannte\w*|program\w*|verlinkungen|anbieter)\b).{0,80}\baffiliate(?:-| )links?\b.{0,250}"
        r"|(?=.*(?:\blinks?\b|\bwe (?:may|might|can|could|will)\b|\b(?:this|our) (?:page|site|article|story|post)\b)).{0,200}\b(?:may|might|can|could|will) (?:earn|receive|get|make)\b.{0,30}\bcommissions?\b.{0,200}"
        r"|(?=.*\b(?:affiliate\w*|\w*links?|verlink\w*|wir)\b).{0,200}\b(?:erhalten|bekommen|erhält|bekommt)\b.{0,40}\bprovision\b.{0,120}"
        r"|(?=.*\b(?:liens?|nous|enlaces?|links?|wij|we|compras?)\b).{0,150}\b(?:percevoir|recevoir) une commission\b.{0,120}|(?=.*\b(?:enlaces?|compras?|sitio|página)\b).{0,150}\b(?:recibir|recibimos) una comisión\b.{0,120}|(?=.*\b(?:\w*links?|wij|we|aankoop)\b).{0,150}\b(?:krijgen|ontvangen)\b.{0,30}\bcommissie\b.{0,120}",
        why="That a page earns by what its readers buy.",
    ),
    Rule(
        id="agency_credit.reporting",
        label="agency_credit",
        triggers="reporting reported writing written editing edited compiled translated press with source quelle quellen fuente fonte источник kaynak bron źródło kilde källa 来源 sumber 责编 责任编辑 责任编 "
        + to_triggers(_SIGNS),
        pattern=rf"[(\[]?(?:additional )?(?:reporting|writing|editing|edited|compiled|translated) by:? (?:{TITLE}|our\b|staff\b|the (?:news|staff|desk))(?:\s?[,;.:)/|(].{{0,300}}|\s(?:and|in|at|for|with|staff|team|room|desk)\b.{{0,300}})?[)\]]?|[(\[]?(?:reported|written) by:? {WORD}[^;]{{2,90}};.{{2,200}}|(?:the )?associated press (?:\w+ )?(?:writers?|reporters?|journalists?)\b.{{2,200}}\b(?:contributed|reported from|assisted)\b.{{0,60}}"
        rf"|with (?:files|reporting|input|agency inputs|additional reporting) (?:from|by) (?:the )?(?:(?!\d){WORD}|agenc\w+|inputs?)[^.!?]{{0,120}}\.?|source\s?[:：]\s?(?=[\"“‘(\[©]?{WORD}|\S+\.\w{{2,10}}(?:[/ ]|$))(?!.*[a-z]{{3}}[.!?] \S).{{2,90}}|[(\[]?(?:quelle|quellen|fuente|fonte|источник|kaynak|bron|źródło|kilde|källa|来源|sumber)\s?[:：]\s?(?={SOURCE}).{{2,90}}"
        rf"|\(?(?:责任?编辑?|责编)[:：].{{1,30}}\)?|—? ?(?:with )?{_WIRE}(?:[/,] ?{_WIRE})*",
        why="Who reported, wrote or edited, and from which agency.",
    ),
    Rule(
        id="author_bio.follow",
        label="author_bio",
        triggers="follow contact email reach write reached contacted followed writer reporter journalist editor correspondent columnist contributor author",
        pattern=rf"(?:follow|contact|email|reach|write to|you can (?:follow|reach|find|contact)) (?:him|her|them|me|the author|the writer|this reporter|the reporter)(?: here)?(?:[,:]|\s(?:on|at|via|by|through|directly)\b).{{0,40}}(?:@|https?:|{NETWORK}\b|e-?mail|gfc|\d{{3}}|\S+\.(?:com|org|net)).{{0,120}}|(?:contact|email) (?:me|(?:the author|the writer|the reporter|this reporter)\.?)|(?:follow|contact|email|reach|write to) (?:him|her|them|me|the author|the writer|the reporter|this reporter):? \S*(?:@|https?:)\S.{{0,100}}"
        rf"|follow {_NAME}(?: {_NAME}){{1,3}} on {NETWORK}\b.{{0,80}}|.{{2,60}}\b(?:can|may) be (?:reached|contacted|followed)(?: directly)? (?:at|on|via|by)(?::? \S*@.{{0,120}}|:? https?:.{{0,120}}|:? {NETWORK}\b.{{0,120}}|:? (?:e-?mail|phone|telephone|signal)(?:[.:]?|:? (?:at |on )?\S*[@\d(].{{0,120}})|:? \(?\d{{3}}.{{0,120}}|:?)"
        rf"|{_NAME}(?: {_NAME}){{1,3}} is an? .{{0,120}}\b(?:(?:writer|reporter|journalist|editor|correspondent|columnist|contributor)(?:,? (?:for|at|with|in|on|of|based|and (?:an? |the )?\w+|covering|focus\w+|who covers|living|from)\b.{{2,200}}|[.:](?: .{{2,200}})?|, \w+ and \w+\.(?: .{{2,200}})?)|,? (?:and )?(?:the )?(?:co-)?author of .{{2,200}}|(?:keynote speaker|educator),? .{{2,200}})",
        why="How to reach the author, or who the author is.",
    ),
    Rule(
        id="residue.code",
        label="html_residue",
        triggers="< { var function window document",
        pattern=r"<\/?[a-z][^<>]{0,300}>.{0,100}|\{\{.{1,200}\}\}|(?-i:var|function|window|document)\b\s?[\w.\[\]'\"]{0,40}\s?(?:[={]|\([\w'\", ]*\)|\((?:['\"]|function)).{0,300}",
        why="Markup or code that was printed as text.",
    ),
)
