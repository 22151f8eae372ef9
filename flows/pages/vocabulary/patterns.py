"""Rules whose text varies: counters, copyright lines, credits, notices; all languages together."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.agencies import PICTURES, WIRES, to_pattern, to_triggers
from flows.pages.vocabulary.shapes import TITLE, WORD

_AGENCIES = (*WIRES, *PICTURES)
_AGENCY = to_pattern(_AGENCIES)

PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="residue.no_word",
        label="html_residue",
        pattern=r"[^\w]{1,300}",
        opens_with_letter=False,
        why="Bullets, bars and dots between boxes: no letter, no digit.",
    ),
    Rule(
        id="navigation.cut_off",
        label="navigation",
        triggers="chars more",
        pattern=r"\[\+\d{1,7} chars\]|\(more(?:…|\.\.\.)\)",
        opens_with_letter=False,
        why="What stands where a text was cut off: a link to the rest, or how many characters an interface left out.",
    ),
    Rule(
        id="residue.placeholder",
        label="html_residue",
        triggers="[ ]",
        pattern=(
            r"\[(?:[\w.%-]{1,80}\.(?:jpe?g|png|gif|webp|svg)|inline|img|image|logo|iframe|embed|submit"
            r"|search ?_*\]? ?\[?(?:go|search|submit)?|(?-i:[a-z0-9_%-]{1,30}))\]"
        ),
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
        triggers=(
            "copyright © ⓒ c ® riservata rights rechte droits derechos direitos diritti права rechten prawa hakları "
            "práva drepturile jog oikeudet drets δικαιώματοσ הזכויות حقوق الحقوق 版权所有 版權所有 무단전재"
        ),
        pattern=(
            rf"(?:copyright(?! (?:of|law|laws|in|on|for|and|or|holders?|cases?|claims?|infringement|protection|expired"
            rf"|ends|was|is)\b)|©|ⓒ|\(c\)|&copy;|®)\s*(?:©|\(c\)|copyright)?\s*(?:by\s)?.{{0,60}}\b(?:19"
            rf"|20)\d\d\b(?! (?:was|is|were|saw|ended|marked|will)\b).{{0,250}}"
            rf"|(?:copyright\s*(?:©|\(c\)|by (?:the )?(?={WORD}))|(?:©|\(c\)|®)\s*copyright\b).{{0,200}}"
            r"|.{0,60}©\s?(?:19|20)\d\d\b.{0,80}"
            r"|.{0,120}\ball rights reserved\b(?! (?:is|was|says|means)\b).{0,200}"
            r"|.{0,120}\balle rechte vorbehalten\b.{0,150}"
            r"|.{0,120}\b(?:tous droits réservés|todos los derechos reservados|todos os direitos reservados"
            r"|tutti i diritti (?:sono )?riservati|все права защищены|alle rechten voorbehouden"
            r"|wszelkie prawa zastrzeżone|autorské práva vyhradené|tüm hakları saklıdır|všechna práva vyhrazena|(?:усі|всі) права захищен[оі]"
            r"|всички права запазени|toate drepturile (?:sunt )?rezervate|minden jog fenntartva"
            r"|kaikki oikeudet pidätetään|tots els drets reservats|με την επιφύλαξη παντός δικαιώματος"
            r"|כל הזכויות שמורות|(?:تمامی|کلیه) حقوق|جميع الحقوق محفوظة|版权所有|版權所有|무단전재)\b.{0,150}"
            r"|.{0,60}\b(?:19|20)\d\d\s*(?:©|\(c\)).{0,80}|©?\s?riproduzione riservata(?:\s?©.{0,60})?"
            r"|(?:©|\(c\))\s?[^.!?]{2,80}\b(?:ltd|limited|llc|inc|gmbh|pvt|corp|corporation|verlag|ооо)\.?"
        ),
        why="A copyright notice with its year or its reservation of rights.",
    ),
    Rule(
        id="byline.reporter_behind",
        label="byline",
        triggers="기자 특파원",
        pattern=r"(?!(?:담당|취재|사진|시민|해당|다른)\s?기자)(?:\[?[가-힣A-Z]{2,12}(?:=[가-힣]{2,6})?\]?\s)?[가-힣]{2,4}\s(?:선임|인턴|객원)?(?:기자|특파원)(?:\s?=?\s?\S+@\S+)?",
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
        triggers=(
            "photo photos photograph photographs image images picture pictures foto fotos fotó bild bildrechte "
            "bildquelle bildnachweis credit credits crédit crédits crédito créditos фото источник fonte fot zdjęcie "
            "fotografía fotografia kuva photographer fotograf courtesy collage montage grafik infografik illustration "
            "graphic screenshot screenshots коллаж инфографика скриншот"
        ),
        pattern=(
            rf"(?:photo(?:graph)?s?(?: ?credits?)?|images?(?: ?credits?)?|pictures?|foto|fotos|bild(?:rechte|quelle"
            rf"|nachweis)?|credits?|crédit(?:s)?(?: photo)?|crédito|créditos|фото|источник фото|fonte foto|fot\."
            rf"|zdjęcie|fotograf[ií]a|kuva|collage|montage|grafik|infografik|illustration|graphic|screenshots?|коллаж"
            rf"|инфографика|скриншот|photographer|fotograf|image source|image copyright|photo courtesy)(?:\s*[:/©—]\s?"
            rf"|\s?[–-]\s)(?:[\"“‘«@©(]{{0,2}}\s?(?:\(c\)\s?)?{TITLE}[\"”’»)]?(?:\s?[/|,;(\[«@•·–.-].{{0,70}}|\s(?:via"
            rf"|on|auf|from|für|for|by|von) .{{2,50}})?|©\s?.{{2,60}}|(?:[^.!?]|\.\w){{2,50}}(?:/|,? via |\|).{{2,70}}"
            rf"|[^\s.,!?:]{{2,24}}(?:[ /]{{1,3}}[^\s.,!?:]{{2,24}})?"
            rf"|[^\s]+\.\w{{2,10}}|(?:via|courtesy|by|from|mit|von) .{{2,60}})"
            rf"|(?:photo(?:graph)?s?|images?|pictures?|graphics?|illustrations?|screenshots?|collage|montage) (?:by|courtesy(?: of)?) (?:the )?(?:{WORD}|author\b|staff\b|handout\b).{{0,70}}|foto[sg]? van (?:de )?{WORD}.{{0,70}}"
            rf"|photo courtesy of .{{2,70}}|courtesy of (?:the )?{TITLE}|courtesy\s?[:/] ?.{{2,60}}|(?:photo|image"
            rf"|picture) by [\w ]{{2,30}} (?:on|via|from|/) (?:unsplash|pexels|pixabay|flickr)"
            r"|(?:fot|foto|bild|photo|ph)\.\s?(?-i:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ]).{2,60}"
        ),
        why="A photo credit with its label.",
    ),
    Rule(
        id="credit.sign",
        label="credit",
        triggers="© (",
        pattern=(
            rf"(?:©\s?|\(c\)\s?(?={WORD}))(?!.{{0,60}}\b(?:19|20)\d\d\b)(?:(?=[«\"„“]?{WORD}"
            rf"|[^.!?]{{0,30}}[|/,])[^.!?]{{2,90}}|[^\s.!?]{{2,40}}(?: [^\s.!?]{{2,40}}){{0,2}})"
        ),
        why="A copyright sign before a name, without a year: the photo's.",
    ),
    Rule(
        id="credit.agency",
        label="credit",
        triggers=to_triggers(_AGENCIES),
        pattern=(
            rf"(?!.{{180}})(?:(?!(?:by|von|par|por|door|di|av|af|tags?|etiquetas|temas|themen|argomenti|schlagwörter"
            rf"|stichwörter|etiketler|tagi)\s)(?:[^!?:]{{2,60}}\s?[/|·]|{WORD}(?:(?: |, )(?:(?:and|und|et|y"
            rf"|/) )?{WORD}){{0,6}},)\s?(?:the |\w+ )?{_AGENCY}(?: via [\w ]{{2,30}})?(?:/[\w ]{{2,30}})?"
            rf"|{_AGENCY}\s?[/|]\s?(?:[^.!?:]|\.(?=\w)){{2,60}}"
            r"|[^!?:]{2,60}/(?:the )?[\w .]{2,40} via (?:Getty Images|AP|Reuters|AFP|Shutterstock))"
        ),
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
        triggers=(
            "view views share shares like likes read reads vote votes reaction reactions retweet retweets aufrufe vues "
            "visualizzazioni просмотр просмотра просмотров visitas přečteno zobrazení wyświetleń odsłon görüntülenme "
            "okunma okundu переглядів прочитань megtekintés vizualizări visningar lukukertaa bezocht gelezen "
            "visualizações visualizaciones lecturas"
        ),
        pattern=(
            r"[\d.,]+ ?[km]?\s?(?:views?|shares?|likes?|reads?|votes?|reactions?|retweets?|aufrufe|vues"
            r"|visualizzazioni|просмотр\w*|visitas|wyświetleń|odsłon|görüntülenme|okunma|переглядів|megtekintés"
            r"|vizualizări|visningar|visualizaç(?:ão|ões)|lecturas)"
            r"|(?:views?|reads?|aufrufe|vues|visite|visitas|visualizzazioni|просмотр\w*|прочитан\w*|переглядів"
            r"|přečteno|zobrazení|wyświetleń|odsłon|görüntülenme|okunma|megtekintés|vizualizări|visningar|gelezen"
            r"|lecturas)\s?:?\s?\d[\d., ]{0,12}[km]?"
        ),
        why="A number with what it counts.",
    ),
    Rule(
        id="comments.counted",
        label="comments",
        triggers=(
            "comment comments response responses replies kommentar kommentare commentaire commentaires comentario "
            "comentarios comentário comentários commento commenti reactie reacties komentarz komentarze komentarzy "
            "komentář komentáře kommentarer kommentit yorum комментарий комментария комментариев комментарии σχόλια "
            "σχόλιο תגובות תגובה تعليقات تعليق نظر hozzászólás hozzászólások comentarii diskuse diskuze komentar "
            "коментарі коментарів коментар opinie reaktioner bình टिप्पणियाँ टिप्पणियां ergänzung ergänzungen komentari "
            "коментари kommentaarid kommentaari kommentaar komentāri komentāru komentarai komentarų komentárov "
            "komentáre ummæli athugasemdir"
        ),
        pattern=(
            r"[\[(]?\s?[\d.,]+\s?[)\]]?\s?(?:comments?|responses?|replies|kommentare?|ergänzung(?:en)?|commentaires?"
            r"|comentarios?|comentários?|commenti|reacties|komentar\w*|komment\w+|yorum|комментари\w+|коментар\w*"
            r"|σχόλι[αο]|תגובות|تعليقات?|hozzászólás|comentarii|komentār\w+|komentár\w+|ummæli|athugasemdir|bình luận"
            r"|टिप्पणिया[ँं])\s?[\])]?"
            r"|(?:comments?|kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|reacties"
            r"|комментари\w+|коментар\w*|komentar\w*|komment\w+|σχόλια|תגובות|تعليقات|التعليقات|hozzászólás(?:ok)?"
            r"|comentarii|komentāri|komentáre|ummæli|athugasemdir|disku[sz]e|opinie"
            r"|bình luận)\s?[(:\[–-]?\s?[\d.,]+\s?[)\]]?"
        ),
        why="The number of comments.",
    ),
    Rule(
        id="comments.on_title",
        label="comments",
        triggers=(
            "thought thoughts response responses comment comments reply replies gedanke gedanken kommentar kommentare "
            "antwort antworten réflexion réflexions commentaire commentaires réponse réponses comentario comentarios "
            "pensamiento pensamientos respuesta respuestas comentário comentários pensamento pensamentos resposta "
            "respostas pensiero pensieri commento commenti risposta risposte gedachte gedachten reactie reacties "
            "komentarz komentarze komentarzy комментарий комментария комментариев yorum"
        ),
        pattern=(
            r"(?:[\d.,]+|one|eine?|une?|uno?a?|uma?|een|jeden)\s(?:thoughts?|responses?|comments?|repl(?:y|ies)"
            r"|gedanken?|kommentare?|antwort(?:en)?|réflexions?|commentaires?|réponses?|comentarios?|pensamientos?"
            r"|respuestas?|comentários?|pensamentos?|respostas?|pensier[oi]|comment[oi]|rispost[ae]|gedachten?"
            r"|reacties?|komentarz[ey]?|комментари\w+)\s(?:on|to|zu|auf|sur|à|en|a|em|su|over|op|do"
            r"|к)\s?(?:[“\"„«‘'].{3,250}[”\"“»’'…]|[“\"„«][^”\"»]{3,250})"
            r"|[“\"„«].{3,250}[”\"“»] üzerine [\d.,]+ yorum"
        ),
        tells=True,
        why="The headline above a blog's comments: how many there are, and the story's title in quotation marks.",
    ),
    Rule(
        id="comments.via",
        label="comments",
        triggers="comment comments commenting",
        pattern=(
            rf"comment via {WORD}.{{0,50}}"
            rf"|(?:both )?comments and (?:pings|trackbacks) are (?:currently )?closed[.!]?"
            rf"|.{{0,40}}\b(?:let us know|having|have)\b.{{0,20}}\b(?:issues?|problems?|trouble) with (?:comments"
            rf"|commenting)\b.{{0,40}}"
        ),
        why="The ways to comment, which name the site or a network; and that there are none.",
    ),
    Rule(
        id="counter.reading_time",
        label="counter",
        triggers=(
            "reading read lesezeit leitura lettura lecture leestijd czytania lesedauer чтения lectura okuma min mins "
            "minute minutes minuten minutos minuti minut мин dk dakika minut minuty lästid lesetid læsetid lukuaika "
            "olvasási citire čtení ανάγνωσησ читання čítania čitanja branja четене skaitymo lasīšanas lugemisaeg lestími"
        ),
        pattern=(
            r"(?:estimated )?(?:reading time|read time|lesezeit|tempo de leitura|tempo di lettura|temps de lecture"
            r"|leestijd|czas czytania|lesedauer|время чтения|tiempo de lectura|lectura|okuma süresi|lästid|lesetid"
            r"|læsetid|lukuaika|olvasási idő|timp de citire|(?:doba|čas) čtení|χρόνος ανάγνωσης"
            r"|час читання|čas čítania|vr(?:ij)?eme čitanja|čas branja|време за четене|skaitymo laikas"
            r"|lasīšanas laiks|lugemisaeg|lestími|temps de lectura)\s*:?\s*(?:ca\.?|environ|about|~)?\s*\d{1,3}\s?(?:min\w*|мин\w*|dk|dakika)?\.?"
            r"|\d{1,3} ?(?:mins?|мин|dk)\.?"
            r"|(?:\d{1,3}|one|two|three|four|five)[ -](?:min(?:ute)?s?|min\.|minuten?|minutos?|minuti|minut|мин\.?|dk"
            r"|dakika)[ -]?(?:read|lesezeit|lesedauer|de lectura|de lecture|de leitura|di lettura|leestijd|czytania"
            r"|чтения|okuma)"
        ),
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
        pattern=(
            r"(?:[-–—*]\s*)?(?:\d{1,2}\.\s*)?(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|реклама"
            r"|reklama|annons)(?:\s*\d{1,2})?(?:\s*[-–—*])?"
            r"|(?:story|article|content|post|text) continues (?:below|after)(?: (?:the |this )?(?:ads?|advert\w*"
            r"|videos?|photos?|pictures?|gallery|image|map|graphic|sponsor|slideshow|newsletter|promo\w*"
            r"|message)\b.{0,20})?[.:…]*"
        ),
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
        pattern=(
            r".{2,200}[(\[](?:opens? in (?:a )?new (?:window|tab)|(?:öffnet|wird geöffnet) (?:in"
            r"|im) (?:einem )?neuen (?:fenster|tab)|s['’]ouvre dans (?:une nouvelle fenêtre|un nouvel onglet)"
            r"|se abre en (?:una )?nueva (?:ventana|pestaña)|si apre in una nuova (?:finestra|scheda)|abre (?:em"
            r"|numa) nova (?:janela|aba)|opent in (?:een )?nieuw (?:venster|tabblad))[)\]]"
        ),
        tells=True,
        why="A link to elsewhere, as it is read to those who can't see it.",
    ),
    Rule(
        id="related.more_from",
        label="related_label",
        triggers=(
            "more most trending latest recent mehr más other top weitere plus más altre mais veja meer więcej другие "
            "ещё startseite seite"
        ),
        pattern=(
            rf"(?:more (?:from|in|on|by)|most (?:read|viewed|popular) (?:in|on|from)|trending (?:on|in)|latest (?:from"
            rf"|in)|recent in|read more (?:on|about|from)|more .{{2,25}} news (?:from|in|on)) (?:(?:(?:the"
            rf"|our) )?[#“\"]?(?:{TITLE}|(?:the )?\w+ news|the web|this \w+(?: for you)?)[”\"]?(?::|\.{{3}}|…)?"
            rf"|[^.!?:,]{{2,30}}:)|read more from this author\b.{{0,40}}"
            rf"|(?:more|other|recent|latest|top) (?:\w+ ){{0,2}}(?:stories|news|articles|headlines|coverage) (?:from|on"
            rf"|in|by|at|about) (?:(?:the|our) )?(?:{TITLE}|[\w-]+\.\w{{2,10}}|this \w+):?"
            rf"|(?:aktuell|gerade|jetzt|neu) auf (?:der|unserer) (?:startseite|seite)(?: von)?(?: {TITLE})?:?"
            rf"|weitere (?:artikel|nachrichten|meldungen|beiträge|themen) (?:aus|zu|zum|von|vom) (?:(?:dem|der|den"
            rf"|diesem|dieser|unserem|unserer) )?{TITLE}:?"
            rf"|plus d['’](?:articles|infos|actualités?)(?: (?:de|du|des|sur|dans|à|en|par) [^.!?:,]{{2,40}})?:?"
            rf"|(?:altre notizie|(?:veja )?mais notícias|meer (?:nieuws|artikelen)|więcej (?:wiadomości"
            rf"|artykułów)) (?:da|dal|dalla|di|su|sul|sulla|in|do|de|em|sobre|van|over|uit|z|ze|o|na) (?:(?:het|de|la"
            rf"|il|lo) )?(?:{TITLE}|\w+):?"
            rf"|(?:другие|ещё) (?:новости|статьи|материалы)(?: [^\s.!?:]+){{0,3}}:?"
            rf"|mehr (?:zum thema(?:[^.!?:,]{{0,40}})|(?:aus|von|zu|über)(?: (?:(?:dem|der|den|die|das|diesem|dieser"
            rf"|diesen|unserem|unserer) )?[\"„]?(?:{TITLE}|uns)[\"“]?(?: (?:lesen|erfahren|anzeigen))?)?):?"
            rf"|(?:lo )?más (?:leído|visto|noticias) (?:de|en) (?:(?:la|el|los|las) )?{TITLE}"
        ),
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
        pattern=(
            r"[•*·-]?\s?(?:click (?:here )?(?:on .{2,30} )?to (?:share|print|e-?mail|tweet|save)\b.{0,100}|(?:klicken?"
            r"|klick)\b.{0,20}\b(?:um|zum) (?:.{2,60} (?:zu )?)?(?:teilen|drucken|senden|versenden)\b.{0,60}"
            r"|cliquez (?:ici )?pour (?:partager|imprimer|envoyer)\b.{0,60}|(?:haz )?clic (?:aquí )?para (?:compartir"
            r"|imprimir|enviar)\b.{0,60}|(?:fai clic|clicca) (?:qui )?per (?:condividere|stampare|inviare)\b.{0,60}"
            r"|clique (?:aqui )?para (?:compartilhar|imprimir|enviar)\b.{0,60})"
        ),
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
        pattern=(
            rf"(?:.{{0,60}}[|·•(–-]\s?)?(?:(?:proudly|seo|crafted with by) )?(?:powered|designed(?: (?:and"
            rf"|&) developed)?|developed|hosted) by:? (?:{TITLE}|[\w-]+\.[a-z.]{{2,8}})(?:[.)|·]\s?.{{0,40}})?"
            rf"|(?:\w+ )?theme by {TITLE}\.?"
            rf"|[\w.]{{2,30}}(?: \w{{2,20}}){{0,2}} is (?:proudly )?powered by (?:wordpress|drupal|joomla|blogger|ghost"
            rf"|typo3|discourse|phpbb|xenforo|wix|squarespace|substack)\b.{{0,60}}"
        ),
        why="Who made the site.",
    ),
    Rule(
        id="subscription.offer",
        label="subscription",
        triggers="€ $ £ weiterlesen",
        pattern=(
            r"jetzt weiterlesen\b.{0,60}"
            r"|(?=.*\b(?:subscri\w+|unlimited|free trial|trial (?:for|period|offer)|testen|abo|abonn\w+|ads? free"
            r"|our journalism|lees|lesen|cancel|kündbar|puis \d+)\b)(?!.*\b(?:costs?|is|was)\b)(?:.{0,80}\b(?:weeks?"
            r"|months?|wochen|monate?|mois|meses|mesi)\b.{0,40}\d\s?[€$£].{0,60}"
            r"|.{0,80}[€$£]\s?\d.{0,30}(?:\b(?:a week|a month|per week|per month|monthly)\b|/(?:month|week)\b).{0,60})"
        ),
        why="A price for a time of reading.",
    ),
    Rule(
        id="read_more.here",
        label="read_more",
        triggers="hier here ici aquí aqui qui",
        pattern=(
            r"(?:mehr|weitere[sn]?|alles|was|wie|die|den|das|eine?n?)\b[^.!?]{5,120}\b(?:lesen|finden|erfahren|sehen"
            r"|hören) (?:sie|du) hier\b.{0,20}|lesen sie hier\b.{5,140}"
            r"|(?:read|see|find|watch|click) (?:more|the full|also)\b[^.!?]{2,80}\bhere\b.{0,12}"
            r"|(?:lee|lea|leer|ver|leia|veja|leggi)\b[^.!?]{3,100}\b(?:aquí|aqui|qui)\b.{0,6}"
        ),
        why="A sentence that sends the reader elsewhere.",
    ),
)
