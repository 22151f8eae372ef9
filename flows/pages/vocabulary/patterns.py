"""Rules whose text varies: counters, copyright lines, credits, notices; all languages together."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

_NAME = r"(?-i:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽА-ЯЁ][\w'’.-]*)"
_AGENCY = (
    r"(?:AP|AFP|Reuters|Getty(?: ?Images)?|dpa|EPA|ANSA|EFE|TASS|RIA Novosti|Sputnik|Shutterstock|Alamy|iStock(?:photo)?"
    r"|picture[- ]alliance|imago(?: images)?|Xinhua|NurPhoto|Bloomberg|Unsplash|Pixabay|Pexels|Flickr|AAP|PA(?: Wire)?"
    r"|USA Today(?: Sports)?|Associated Press|Agence France-Presse|Wikimedia(?: Commons)?|Rex(?: Features)?|Zuma|Anadolu"
    r"|adobe ?stock|keystone|apa|afp|ANP|TT|NTB|Ritzau|Lehtikuva|PAP|ČTK|MTI|Depositphotos|Europa Press|IMAGN|WENN|MEGA)"
)
#: One word of each agency's name: long comma sentences are dear to try, and hold no agency.
_AGENCY_WORDS = (
    "ap afp reuters getty gettyimages dpa epa ansa efe tass ria sputnik shutterstock alamy istock istockphoto alliance"
    " imago xinhua nurphoto bloomberg unsplash pixabay pexels flickr aap pa usa associated agence wikimedia rex zuma"
    " anadolu adobe adobestock keystone apa anp tt ntb ritzau lehtikuva pap čtk mti depositphotos europa imagn wenn mega"
)
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
        " drepturile jog oikeudet drets δικαιώματος הזכויות حقوق الحقوق 版权所有 版權所有 무단전재",
        pattern=r"(?:copyright|©|ⓒ|\(c\)|&copy;|®)\s*(?:©|\(c\)|copyright)?\s*(?:by\s)?.{0,60}\b(?:19|20)\d\d\b.{0,250}"
        r"|(?:copyright\s*(?:©|\(c\)|by\b)|(?:©|\(c\)|®)\s*copyright\b).{0,200}|.{0,60}©\s?(?:19|20)\d\d\b.{0,80}"
        r"|.{0,120}\ball rights reserved\b.{0,200}|.{0,120}\balle rechte vorbehalten\b.{0,150}"
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
        pattern=r"[\[(](?:image|photo|picture|foto|bild|credit|crédit|file photo|ap photo|photo by|photo credit"
        r"|image credit|courtesy(?: of)?|фото)\s*(?:[:/—-]|by\b|of\b|courtesy\b).{1,120}[\])]",
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
        pattern=r"(?:photo(?:graph)?s?(?: ?credits?)?|images?(?: ?credits?)?|pictures?|foto|fotos|bild(?:rechte|quelle|nachweis)?|credits?"
        r"|crédit(?:s)?(?: photo)?|crédito|créditos|фото|источник фото|fonte foto|fot\.|zdjęcie|fotograf[ií]a|photo by|foto[sg]? van|kuva|collage|montage|grafik|infografik|illustration|graphic|screenshots?|коллаж|инфографика|скриншот"
        r"|photographer|fotograf|image source|image copyright|photo courtesy|courtesy)\s*(?:[:/©—-]|by\s|of\s|courtesy\s).{1,80}"
        r"|(?:fot|foto|bild|photo|ph)\.\s?(?-i:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ]).{2,60}",
        why="A photo credit with its label.",
    ),
    Rule(
        id="credit.sign",
        label="credit",
        triggers="© (",
        pattern=r"(?:©|\(c\))\s?(?!.{0,60}\b(?:19|20)\d\d\b)[^.!?]{2,90}",
        why="A copyright sign before a name, without a year: the photo's.",
    ),
    Rule(
        id="credit.agency",
        label="credit",
        triggers=_AGENCY_WORDS,
        pattern=rf"(?!.{{180}})(?:(?!(?:by|von|par|por|door|di|av|af|tags?|etiquetas|temas|themen|argomenti|schlagwörter|stichwörter|etiketler|tagi)\s)[^!?:]{{2,60}}\s?[/|,·]\s?(?:\w+ )?{_AGENCY}(?: via [\w ]{{2,30}})?(?:/[\w ]{{2,30}})?|{_AGENCY}\s?[/|]\s?(?:[^.!?:]|\.(?=\w)){{2,60}}"
        r"|[^!?:]{2,60}/(?:the )?[\w .]{2,40} via (?:Getty Images|AP|Reuters|AFP|Shutterstock))",
        why="A name and a picture agency joined by a slash, bar or comma.",
    ),
    Rule(
        id="counter.digits",
        label="counter",
        pattern=r"\d{1,3}(?:[.,]\d{3}){1,3}|\d{1,7}(?:[ ,]+\d{1,5}){0,3}",
        opens_with_letter=False,
        why="Numbers alone: comments, likes, pages.",
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
        triggers="comment comments response responses replies kommentar kommentare commentaire commentaires comentario comentarios comentário comentários commento commenti reactie reacties komentarz komentarze komentarzy komentář komentáře kommentarer kommentit yorum комментарий комментария комментариев комментарии σχόλια σχόλιο תגובות תגובה تعليقات تعليق نظر hozzászólás hozzászólások comentarii diskuse diskuze komentar коментарі коментарів коментар opinie reaktioner bình टिप्पणियाँ टिप्पणियां ergänzung ergänzungen",
        pattern=r"[\[(]?\s?[\d.,]+\s?[)\]]?\s?(?:comments?|responses?|replies|kommentare?|ergänzung(?:en)?|commentaires?|comentarios?|comentários?|commenti|reacties|komentar\w*"
        r"|komment\w+|yorum|комментари\w+|коментар\w*|σχόλι[αο]|תגובות|تعليقات?|hozzászólás|comentarii|bình luận|टिप्पणिया[ँं])\s?[\])]?|(?:comments?|kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|reacties|комментари\w+|коментар\w*|komentar\w*|komment\w+|σχόλια|תגובות|تعليقات|التعليقات|hozzászólás(?:ok)?|comentarii|disku[sz]e|opinie|bình luận)\s?[(:\[–-]?\s?[\d.,]+\s?[)\]]?",
        why="The number of comments.",
    ),
    Rule(
        id="comments.on_title",
        label="comments",
        triggers="thought thoughts response responses comment comments reply replies gedanke gedanken kommentar kommentare antwort antworten réflexion réflexions commentaire commentaires réponse réponses comentario comentarios pensamiento pensamientos respuesta respuestas comentário comentários pensamento pensamentos resposta respostas pensiero pensieri commento commenti risposta risposte gedachte gedachten reactie reacties komentarz komentarze komentarzy комментарий комментария комментариев yorum",
        pattern=r"(?:[\d.,]+|one|eine?|une?|uno?a?|uma?|een|jeden)\s(?:thoughts?|responses?|comments?|repl(?:y|ies)|gedanken?|kommentare?|antwort(?:en)?|réflexions?|commentaires?"
        r"|réponses?|comentarios?|pensamientos?|respuestas?|comentários?|pensamentos?|respostas?|pensier[oi]|comment[oi]|rispost[ae]|gedachten?|reacties?|komentarz[ey]?|комментари\w+)"
        r"\s(?:on|to|zu|auf|sur|à|en|a|em|su|over|op|do|к)\s?[“\"„«‘'].{3,250}|[“\"„«].{3,250}[”\"“»] üzerine [\d.,]+ yorum",
        why="The headline above a blog's comments: how many there are, and the story's title in quotation marks.",
    ),
    Rule(
        id="comments.via",
        label="comments",
        triggers="comment comments commenting",
        pattern=r"comment via .{2,60}|(?:both )?comments and (?:pings|trackbacks) are (?:currently )?closed\b.{0,20}|.{0,60}\b(?:issues?|problems?|trouble) with (?:comments|commenting)\b.{0,40}",
        why="The ways to comment, which name the site or a network; and that there are none.",
    ),
    Rule(
        id="counter.reading_time",
        label="counter",
        triggers="reading read lesezeit leitura lettura lecture leestijd czytania lesedauer чтения lectura okuma min mins minute minutes minuten minutos minuti minut мин dk dakika minut minuty lästid lesetid læsetid lukuaika olvasási citire čtení ανάγνωσης читання",
        pattern=r"(?:estimated )?(?:reading time|read time|lesezeit|tempo de leitura|tempo di lettura|temps de lecture|leestijd|czas czytania|lesedauer|время чтения"
        r"|tiempo de lectura|lectura|okuma süresi|lästid|lesetid|læsetid|lukuaika|olvasási idő|timp de citire|(?:doba|čas) čtení|χρόνος ανάγνωσης|час читання)\s*:?\s*(?:ca\.?|environ|about|~)?\s*\d{1,3}\s?(?:min\w*|мин\w*|dk|dakika)?\.?"
        r"|(?:\d{1,3}|one|two|three|four|five)[ -](?:min(?:ute)?s?|min\.|minuten?|minutos?|minuti|minut|мин\.?|dk|dakika)[ -]?(?:read|lesezeit|lesedauer|de lectura|de lecture"
        r"|de leitura|di lettura|leestijd|czytania|чтения|okuma)?",
        why="How long it takes to read.",
    ),
    Rule(
        id="advertisement.numbered",
        label="advertisement",
        triggers="advertisement anzeige werbung publicité publicidad pubblicità реклама reklama annons continues",
        pattern=r"(?:[-–—*]\s*)?(?:\d{1,2}\.\s*)?(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|реклама|reklama|annons)(?:\s*\d{1,2})?(?:\s*[-–—*])?"
        r"|(?:story|article|content|post|text) continues (?:below|after)\b.{0,40}",
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
        why="A link to elsewhere, as it is read to those who can't see it.",
    ),
    Rule(
        id="related.more_from",
        label="related_label",
        triggers="more most trending latest recent mehr más other top weitere plus más altre mais veja meer więcej другие ещё startseite seite",
        pattern=r"(?:more (?:from|in|on|by)|most (?:read|viewed|popular) (?:in|on|from)|trending (?:on|in)|latest (?:from|in)|recent in|read more (?:on|about|from)|more .{2,25} news)\b[^.!?:]{1,40}:?"
        r"|(?:more|other|recent|latest|top) (?:\w+ ){0,2}(?:stories|news|articles|headlines|coverage) (?:from|on|in|by|at|about)\b(?:[^.!?:]|\.(?=\w)){1,40}:?"
        r"|(?:aktuell|gerade|jetzt|neu) auf (?:der|unserer) (?:startseite|seite)\b[^!?:]{0,40}:?"
        r"|weitere (?:artikel|nachrichten|meldungen|beiträge|themen) (?:aus|zu|zum|von|vom)\b[^.!?:]{1,40}:?|plus d['’](?:articles|infos|actualités?)\b[^.!?:]{0,40}:?|(?:altre notizie|(?:veja )?mais notícias|meer (?:nieuws|artikelen)|więcej (?:wiadomości|artykułów))\b[^.!?:]{1,50}:?|(?:другие|ещё) (?:новости|статьи|материалы)\b[^.!?:]{0,40}:?"
        r"|mehr (?:zum thema|aus|von|zu|über)\b[^.!?:]{0,40}:?|(?:lo )?más (?:leído|visto|noticias) (?:de|en)\b[^.!?:]{1,40}",
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
        pattern=r"[•*·-]?\s?(?:click|klicken?|klick|cliquez|clique|clic|haz clic|fai clic|clicca)\b,?.{2,60}\b(?:share|print|email|teilen|drucken|senden|partager|envoyer|imprimer|compartir"
        r"|imprimir|compartilhar|condividere|stampare)\b.{0,60}",
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
        pattern=r".{0,40}\b(?:powered by|designed (?:and developed )?by|theme by|hosted by)\b.{1,60}",
        why="Who made the site.",
    ),
    Rule(
        id="subscription.offer",
        label="subscription",
        triggers="€ $ £ weiterlesen",
        pattern=r"jetzt weiterlesen\b.{0,60}|.{0,80}\b(?:weeks?|months?|wochen|monate?|mois|meses|mesi)\b.{0,40}\d\s?[€$£].{0,60}"
        r"|.{0,80}[€$£]\s?\d.{0,30}\b(?:a week|a month|per week|per month|/month|/week|monthly)\b.{0,60}",
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
        pattern=r"(?:sign up|subscribe|register) (?:here |now |today )?(?:for|to) (?:our|the|his|her|your|my|this|free|daily|weekly|breaking)\b.{0,160}"
        r"|.{0,60}\b(?:straight|directly|delivered) (?:in)?to your inbox\b.{0,80}|get (?:the latest|our|all the|more|daily|breaking)\b.{0,80}\b(?:inbox|newsletter|email)\b.{0,60}"
        r"|(?:jetzt )?(?:den |unseren )?(?:kostenlosen )?newsletter\b.{0,60}\b(?:abonnieren|anmelden|bestellen)\b.{0,40}|(?:inscrivez-vous|abonnez-vous) à\b.{0,100}"
        r"|suscríbete (?:a|aquí)\b.{0,100}|(?:assine|receba) (?:a |nossa |nossas )?(?:newsletter|notícias)\b.{0,100}|iscriviti all[ae] (?:newsletter)\b.{0,100}"
        r"|we'd love to get your feedback\b.{0,60}|mit (?:meiner|der|ihrer|deiner) anmeldung (?:zum|zu unserem|für den) newsletter\b.{0,160}|no spam, we promise\b.{0,160}"
        r"|.{0,80}\bin your inbox\b.{0,80}|(?:sign up|subscribe) (?:for|to) (?-i:[A-Z])[\w'’]*(?: [\w'’]+){0,4}"
        r"|.{0,40}\byou (?:can|may) unsubscribe at any time\b.{0,120}|i would like to (?:be emailed|receive)\b.{0,60}\b(?:offers|updates|newsletters?)\b.{0,100}"
        r"|.{0,60}\bnewsletter (?:informiert|bringt|liefert|versorgt)\b.{0,300}|newsletters?\s?[:|–-]\s?[^.!?]{4,100}|newsletters?\s?[«“\"„].{4,150}|(?:recib[ea]|recevez|ricevi|receba|erhalten sie|erhalte|ontvang|få|otrzymuj)\b[^.!?]{0,90}\b(?:boletín|newsletter|bulletin|nyhetsbrev|nyhedsbrev|nieuwsbrief|hírlevél)\b.{0,60}",
        why="A call to take a newsletter.",
    ),
    Rule(
        id="subscription.appeal",
        label="subscription",
        triggers="supported funded journalism becoming spende journalismus journalisme periodismo giornalismo jornalismo",
        pattern=r".{0,80}\b(?:reader|listener|member|viewer)s?[ -](?:supported|funded)\b.{0,200}\b(?:subscri\w+|donat\w+|membership|support (?:us|our|my)\b).{0,80}"
        r"|(?:please )?(?:help )?support (?:our|local|independent|quality|free)\b[^.!?]{0,40}\bjournalism\b.{0,120}|(?:please )?consider becoming an? .{0,30}\b(?:subscriber|member|supporter|patron)\b.{0,120}"
        r"|(?:unterstütze[nt]?)\b[^.!?]{0,60}\bjournalismus\b.{0,120}|(?:mit )?(?:deine|ihre)r? spende (?:für|an|hilft)\b.{0,120}"
        r"|(?:soutenez|apoya|apoye|sostieni|apoie)\b[^.!?]{0,40}\b(?:journalisme|periodismo|giornalismo|jornalismo)\b.{0,120}",
        why="An appeal for money.",
    ),
    Rule(
        id="subscription.call",
        label="subscription",
        triggers="already subscriber subscribers reserved only available exclusively article reste abo abonnenten abonnés suscriptores registrados",
        pattern=r"already (?:a|an|have)\b.{0,30}\b(?:subscriber|member|account)\b.{0,40}|(?:this (?:article|story|content) is (?:for|only|available|exclusively|reserved))\b.{0,80}"
        r"|il vous reste .{0,12}% de cet article à lire.{0,60}|(?:sie haben (?:bereits|schon) ein|bereits) abo.{0,60}|.{0,20}artikel (?:nur für|exklusiv für) abonnenten.{0,40}"
        r"|article réservé aux abonnés.{0,30}|contenido (?:exclusivo|solo) para suscriptores.{0,30}|esta funcionalidad es sólo para .{0,30}",
        why="A paywall's words.",
    ),
    Rule(
        id="cookie.notice",
        label="cookie_notice",
        triggers="cookie cookies куки",
        pattern=r"(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing|clicking)|you can|the)\b.{0,200}\bcookies?\b.{0,190}|(?:wir|diese (?:web)?seite|nous|ce site|este sitio|este site|questo sito"
        r"|deze (?:web)?site|мы используем|наш сайт)\b.{0,120}\b(?:cookies?|куки)\b.{0,190}",
        why="A cookie notice.",
    ),
    Rule(
        id="player.embedded",
        label="player",
        triggers="inhalt inhalte inhalten drittplattformen content contenu contenus contenido contenuto conteúdo inhoud innhold innholdet indhold indholdet treść treści",
        pattern=r".{0,60}\bexterne[nr]? inhalte?\b.{0,60}\b(?:ergänzt|anzeigen|angezeigt|geladen)\b.{0,200}|.{0,60}\binhalte von .{2,30}\bangezeigt\b.{0,200}|.{0,30}\bpersonenbezogene daten\b.{0,30}\bdrittplattformen\b.{0,150}"
        r"|(?:this|to (?:view|see|display) this)\b.{0,40}\bcontent\b.{0,120}\b(?:cookies|your permission)\b.{0,200}|(?:pour|ce|ces|afin)\b.{0,60}\bcontenus?\b.{0,120}\bcookies\b.{0,200}"
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
        pattern=r"(?:follow|like|join|find|connect with|folge[nt]?(?: sie)?|suivez|sigue|síguenos|siga|segui|volg|obserwuj|подписывайтесь|следите)\b[^.!?]{0,50}\b(?:on|auf|sur|en|no|na|su|op|в)\s"
        r"(?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|x|google news|tiktok|threads|bluesky|mastodon|dzen|vk)\b.{0,60}"
        r"|(?:follow|join|subscribe to) our (?:official )?(?:whatsapp|telegram|viber)(?: (?:channel|group|community))?\b.{0,80}"
        r"|(?:share|teilen|partager|compartir|compartilhar|condividi|delen|udostępnij|поделиться|paylaş)\b[^.!?]{0,40}\b(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|telegram|reddit|pinterest|xing|messenger)",
        why="A call to follow or share on a network.",
    ),
    Rule(
        id="app.call",
        label="newsletter",
        triggers="app click tap",
        pattern=r"(?:click here to )?(?:get|download) (?:the|our) .{1,40}\bapp\b.{0,60}|(?:for|get|read|catch)(?: all)?(?: the)? (?:latest|more|breaking|live)\b.{0,120}\b(?:download|follow|subscribe|join|visit|log on)\b.{0,80}\b(?:apps?|channels?|website|us on)\b.{0,60}|(?:click|tap) here (?:to|for)\b.{0,120}",
        why="A call to load an app or to go elsewhere.",
    ),
    Rule(
        id="disclaimer.views",
        label="disclaimer",
        triggers="views view opinions opinion thoughts propos inhalt meinung мнение disclaimer bearbeitet übersetzung",
        pattern=r"(?:the )?(?:views?(?: and opinions?)?|opinions?(?: and views?)?|thoughts)(?: and \w+ tips)? expressed\b.{0,200}|la responsabilité des propos.{0,150}"
        r"|(?:die |der )?(?:inhalt|meinung).{0,80}(?:muss|müssen) nicht\b.{0,120}|[^.!?]{0,120}\b(?:muss|müssen) nicht\b.{0,30}\bmeinung der redaktion\b.{0,40}|мнение (?:автора|редакции).{0,120}не совпада\w+.{0,60}"
        r"|[^.!?]{0,60}\bredaktionell nicht bearbeitet\b.{0,160}|dies(?:er artikel)? ist eine (?:maschinelle )?übersetzung\b.{0,160}|disclaimer\s*:.{0,300}|\[disclaimer\b.{0,300}",
        why="A disclaimer of opinion.",
    ),
    Rule(
        id="disclaimer.commission",
        label="disclaimer",
        triggers="affiliate sponsored commission commissions provision commissie comisión",
        pattern=r"(?:this (?:article|post|page|story) (?:may )?contains? )(?:affiliate|sponsored)\b.{0,200}|.{0,80}\baffiliate(?:-| )links?\b.{0,250}"
        r"|(?=.*\b(?:links?|purchas\w+|bought|buy|sales?|orders?)\b).{0,200}\b(?:may|might|can|could|will) (?:earn|receive|get|make)\b.{0,30}\bcommissions?\b.{0,200}|.{0,200}\b(?:erhalten|bekommen|erhält|bekommt)\b.{0,40}\bprovision\b.{0,120}"
        r"|.{0,150}\b(?:percevoir|recevoir) une commission\b.{0,120}|.{0,150}\b(?:recibir|recibimos) una comisión\b.{0,120}|.{0,150}\b(?:krijgen|ontvangen)\b.{0,30}\bcommissie\b.{0,120}",
        why="That a page earns by what its readers buy.",
    ),
    Rule(
        id="agency_credit.reporting",
        label="agency_credit",
        triggers="reporting reported writing written editing edited compiled translated press with source quelle quellen fuente fonte источник kaynak bron źródło kilde källa 来源 sumber 责编 责任编辑 责任编 afp reuters ap dpa pti ani ians ansa efe xinhua",
        pattern=r"[(\[]?(?:additional )?(?:reporting|writing|editing|edited|compiled|translated) by\b.{2,300}|[(\[]?(?:reported|written) by\b[^;]{2,90};.{2,200}|(?:the )?associated press (?:writers?|reporters?|journalists?)\b.{0,250}"
        r"|with (?:files|reporting|input|agency inputs|additional reporting) (?:from|by)\b.{1,120}|(?:source|quelle|quellen|fuente|fonte|источник|kaynak|bron|źródło|kilde|källa|来源|sumber)\s?[:：]\s?.{2,90}"
        r"|\(?(?:责任?编辑?|责编)[:：].{1,30}\)?|—? ?(?:with )?(?:afp|reuters|ap|dpa|pti|ani|ians|ansa|efe|xinhua)(?:[/,] ?(?:afp|reuters|ap|dpa|pti|ani|ians|ansa|efe|xinhua))*",
        why="Who reported, wrote or edited, and from which agency.",
    ),
    Rule(
        id="author_bio.follow",
        label="author_bio",
        triggers="follow contact email reach write reached contacted followed writer reporter journalist editor correspondent columnist contributor author",
        pattern=r"(?:follow|contact|email|reach|write to|you can (?:follow|reach|find|contact)) (?:him|her|them|me|the author|the writer|this reporter|the reporter)\b.{0,150}"
        rf"|follow {_NAME}(?: {_NAME}){{1,3}} on\b.{{0,80}}|.{{2,60}}\b(?:can be (?:reached|contacted|followed)|may be reached)\b.{{0,150}}|{_NAME}(?: {_NAME}){{1,3}} is an? .{{0,120}}\b(?:writer|reporter|journalist|editor|correspondent|columnist|contributor|author)\b.{{0,200}}",
        why="How to reach the author, or who the author is.",
    ),
    Rule(
        id="residue.code",
        label="html_residue",
        triggers="< { var function window document",
        pattern=r"<\/?[a-z][^<>]{0,300}>.{0,100}|\{\{.{1,200}\}\}|(?:var|function|window|document)\b\s?[\w.\[\]'\"]{0,40}\s?[=({].{0,300}",
        why="Markup or code that was printed as text.",
    ),
)
