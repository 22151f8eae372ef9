"""Rules whose text varies, of what systems of pages print around any story: forms, boxes, notes; tried last of all."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.agencies import WIRES, to_pattern
from flows.pages.vocabulary.shapes import NETWORK, TITLE

_PERSON = r"(?-i:[^\W\d_a-zà-ÿа-яё][\w.'’-]*)(?: (?:(?-i:[^\W\d_a-zà-ÿа-яё][\w.'’-]*)|von|van|de|der|da|di)){0,3}"

SYSTEM_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="credit.cover",
        label="credit",
        triggers="borítókép nyitókép titelbild headerbild beitragsbild cover featured header portada copertina okładka",
        pattern=(
            r"[(\[]?(?:borítókép|nyitókép|kiemelt kép|titelbild|headerbild|beitragsbild|foto (?:de portada"
            r"|di copertina)|zdjęcie główne)\s?[:/].{3,200}"
            r"|(?:cover|featured|header) (?:image|photo|picture)\s?[:/]\s?(?-i:[A-Z“\"©@]).{2,200}"
        ),
        why="What the picture above the story shows, told below it.",
    ),
    Rule(
        id="comments.prompt",
        label="comments",
        triggers=(
            "please enter bitte geben ingrese introduce introduzca entrez veuillez inserisci digite insira proszę wpisz "
            "podaj vul voer lütfen giriniz введите пожалуйста introduci adaugă zadejte prosím kérjük adja incorrect "
            "incorrecta ongeldig"
        ),
        pattern=(
            r"please (?:enter|type|provide|fill in|use|insert|add|enable|log in|sign in|check"
            r"|give)\b[^.!?]{0,40}\b(?:comments?|name|e-?mail\w*|address)\b[^.?]{0,30}[.!]?"
            r"|(?=.*\b(?:geben?|gib|eingeben|ein|an|melden?|nutzen?|tragen?|ingres\w+|introdu\w+|escrib\w+|entrez"
            r"|saisi\w+|indiquez|renseign\w+|inser\w+|digit\w+|escrev\w+|wpisz|podaj|gir\w+|yaz\w*|введите|укажите"
            r"|adaug\w+|zadejte|vyplňte|adja|írja|vul|voer)\b)(?:bitte|por favor,?|¡por favor|s['’]il vous plaît,?"
            r"|veuillez|per favore|proszę|prosím,?|lütfen|пожалуйста,?|te rog(?: să)?|vul (?:alstublieft|hier)"
            r"|voer (?:alstublieft|hier)|kérjük,?)\b[^.!?]{0,30}\b(?:comment\w*|kommentar\w*|name|namen|e-?mail\w*"
            r"|mail-?adresse|comentario|nombre|correo|commentaire|nom|adresse|commento|nome|indirizzo|comentário"
            r"|komentarz|imię|naam|commentaar|yorum\w*|isim\w*|isminizi|adınızı|комментарий|имя|почты|comentariul"
            r"|numele|komentář|jméno)\b[^.?]{0,30}[.!]?|you have entered an incorrect email address!?"
            r"|sie haben eine falsche e-mail-adresse eingegeben!?"
            r"|¡?has introducido una dirección de correo electrónico incorrecta!?"
        ),
        why="What a comment form asks for.",
    ),
    Rule(
        id="comments.policy",
        label="comments",
        triggers="commenters comment comments commenting kommentieren kommentarfunktion kommentare",
        pattern=(
            r"as you comment, please\b.{0,350}"
            r"|.{0,80}\b(?:our goal with (?:article )?comments|please be respectful of other commenters"
            r"|comments (?:are|will be) moderated)\b.{0,300}"
            r"|we (?:reserve the right|invite you|encourage|welcome)\b.{0,60}\b(?:(?:your|reader|readers['’]|all"
            r"|constructive|thoughtful|civil|the|remove|delete|edit|moderate) comments?|commenters"
            r"|to comment)\b.{0,250}|(?:bitte|beim) kommentieren\b.{0,200}"
            r"|bitte (?:achten|beachten) sie\b.{0,40}\bkommentare\b.{0,330}"
            r"|die kommentarfunktion\b.{0,200}"
        ),
        why="How to behave in the comments.",
    ),
    Rule(
        id="published.posted_in",
        label="published",
        triggers=(
            "entry beitrag eintrag artikel entrée contenu article entrada voce articolo bericht wpis запись запис "
            "inlägg indlæg příspěvek innlegget artikkeli pos articol"
        ),
        pattern=(
            r"(?:(?:this|the) (?:entry|post) was (?:posted|published) (?=(?:in|under|by) (?-i:[A-Z\d])|on (?:\w+day"
            r"|\w+ \d|\d)|at \d|in\b.*\b(?:bookmark|tagged|filed|permalink)\b)|(?:dieser|der) (?:beitrag|eintrag"
            r"|artikel) wurde (?=.*(?:\d|veröffentlicht|publiziert|gepostet|erstellt|geschrieben|abgelegt"
            r"|verschlagwortet))(?:am|unter|in|von|veröffentlicht|publiziert|geschrieben|gepostet|erstellt)"
            r"|(?:cette entrée|ce contenu|cet article) a été publiée? (?:dans|le|par)|esta entrada (?:fue publicada"
            r"|se publicó) (?:en|el)|(?:questa voce|questo articolo) è stat[ao] pubblicat[ao] (?:in|il|da)"
            r"|esta entrada foi publicada (?:em|a)|dit bericht (?:werd|is) geplaatst (?:in|op)"
            r"|ten wpis został opublikowany|(?:эта )?запись (?:была )?опубликована"
            r"|(?:цей )?запис (?:було )?(?:опубліковано|оприлюднено)|(?:detta|det här) inlägg(?:et)? (?:postades"
            r"|publicerades)|dette indlæg blev (?:udgivet|skrevet)|příspěvek byl publikován"
            r"|dette innlegget ble (?:postet|publisert)|artikkeli on julkaistu|pos ini dipublikasikan"
            r"|acest articol a fost publicat)\b.{2,350}"
        ),
        why="The categories of a blog's post, its day and tags, below the text.",
    ),
    Rule(
        id="newsletter.consent",
        label="newsletter",
        triggers="agree agreement consent policy accept anmeldung einwilligung acepto autorizo accetto zgadzam wyrażam",
        pattern=(
            r"[•*·-]?\s?(?:i (?:understand|agree|accept|consent)\b.{0,220}\b(?:terms (?:of (?:use|service)|(?:and"
            r"|&) conditions)|privacy|personal data|my consent|e?-?mails?|newsletters?)\b.{0,160}"
            r"|i would like to\b.{0,120}\b(?:e?-?mails|newsletters?|promotions|offers)\b.{0,160}|(?=.*\b(?:you|i"
            r"|your)\b)by (?:signing|subscribing|submitting|entering|clicking|providing|registering"
            r"|joining)\b.{0,220}\b(?:terms|polic(?:y|ies)|agreement|consent|e?-?mails?|newsletters?"
            r"|statement)\b.{0,160})"
            r"|(?:he leído y )?(?:acepto|autorizo)\b.{0,200}\b(?:privacidad|términos y condiciones"
            r"|condiciones (?:de uso|generales|legales)|(?:tratamiento de|mis|datos personales|los datos personales)"
            r"|boletín)\b.{0,120}"
            r"|(?:accetto|acconsento|ho letto)\b.{0,160}\b(?:privacy|dati personali|informativa|trattamento)\b.{0,120}"
            r"|(?:wyrażam zgodę|zgadzam się|akceptuję)\b.{0,120}\b(?:dan\w+|przetwarzan\w+|regulamin\w*|prywatności"
            r"|newsletter\w*|e-?mail\w*|otrzymyw\w+)\b.{0,200}"
            r"|(?:j['’]accepte|en vous inscrivant|en cliquant)\b.{0,200}\b(?:confidentialité|données|conditions"
            r"|newsletters?)\b.{0,120}"
            r"|(?:ich (?:stimme|willige|bin damit)|mit (?:dem )?klick)\b.{0,200}\b(?:newsletter\w*|datenschutz\w*"
            r"|e-mails?|nutzungsbedingungen)\b.{0,120}"
        ),
        why="What a reader agrees to who leaves an address.",
    ),
    Rule(
        id="newsletter.privacy",
        label="newsletter",
        triggers="privacy datenschutzhinweis",
        pattern=(
            r"(?=.*\b(?:newsletters?|e?-?mails?|data|we|personal|policy)\b)privacy notice\s?:\s?.{10,380}"
            r"|datenschutzhinweis\s?:\s?.{10,380}"
        ),
        why="What a newsletter's box says of the address that it asks for.",
    ),
    Rule(
        id="newsletter.named",
        label="newsletter",
        triggers="newsletter newsletters boletín hírlevél nyhetsbrev",
        pattern=(
            r"(?:(?:die|der|den|das|unser|ihr|dein|la|las|le|les|l['’]|il|our|the|el|nuestro|de|onze|a|nossa|our|free"
            r"|daily|weekly|morning|evening)\s?)?(?:\w+ )?newsletters? (?:del|della|di|de|du|des|von|vom|van|der|da|do"
            r"|of|from|für|aus|zum|zur|pour|para|per)\b[^.!?]{1,60}"
        ),
        why="The name of a newsletter.",
    ),
    Rule(
        id="subscription.account",
        label="subscription",
        triggers="konto account benutzerkonto compte cuenta conto abo abonnement registriert anmelden merkliste",
        pattern=(
            r"(?:sie haben |du hast |haben sie |hast du )?noch kein(?:en)?\b.{0,40}\b(?:konto|account|benutzerkonto"
            r"|abo|zugang)(?:\s?[?!.:].{0,100}| (?:bei|für|auf|und|jetzt|hier|registrieren)\b.{0,50})?"
            r"|(?:don['’]t|do not|need to|not) (?:have|create|registered)\b.{0,30}\b(?:account"
            r"|subscription)\b(?! (?:of|to hope)\b).{0,60}"
            r"|(?:vous n['’]avez pas|pas) encore\b.{0,20}\b(?:de compte|inscrit|abonné)\b.{0,60}"
            r"|¿?(?:no tienes|aún no tienes|todavía no tienes)\b.{0,20}\bcuenta\b.{0,40}"
            r"|non hai (?:ancora )?un (?:account|conto)\b.{0,40}"
            r"|(?:speichern sie|merken sie)\b.{0,60}\bmerkliste\b.{0,80}"
        ),
        why="That a reader has no account yet.",
    ),
    Rule(
        id="subscription.thanks",
        label="subscription",
        triggers="thanks reading subscribe publication",
        pattern=(
            r"thanks for reading\b.{0,60}[.!]\s?(?:subscribe|this post|share)\b.{0,160}"
            r"|.{0,80}\bsubscribe (?:for free )?to receive new posts\b.{0,120}"
            r"|.{0,80}\bis a reader[- ]supported publication\b.{0,200}"
        ),
        why="A letter's call to subscribe, between its paragraphs.",
    ),
    Rule(
        id="comments.refused",
        label="comments",
        triggers=(
            "comments comentários comentarios commentaires kommentare commenti komentarze комментарии yorumlar reacties"
        ),
        pattern=(
            r"(?:(?:please )?(?:note|notice|attention)[:!,]? ?)?(?:all |any )?comments? (?:that|which|containing"
            r"|with)\b.{0,160}\b(?:(?:will|may) not be (?:published|approved)|won['’]t be (?:published|approved)"
            r"|(?:will|may) be (?:removed|deleted))\b.{0,160}"
            r"|.{0,25}\bcoment[áa]rios\b.{0,200}\b(?:não (?:serão|são)|no (?:serán|son)|serão|serán) (?:aprovados"
            r"|publicados|aceitos|removidos|excluídos|aprobados|eliminados|aceptados)\b.{0,160}"
            r"|.{0,25}\bcommentaires\b.{0,160}\b(?:ne seront pas|seront|sont) (?:publiés|supprimés|modérés)\b.{0,160}"
            r"|.{0,25}\bkommentare\b.{0,160}\bwerden\b.{0,30}\b(?:nicht (?:veröffentlicht|freigegeben)|gelöscht"
            r"|moderiert|entfernt)\b.{0,160}"
            r"|.{0,25}\bcommenti\b.{0,160}\b(?:non saranno|saranno|sono) (?:pubblicati|rimossi|moderati"
            r"|cancellati)\b.{0,160}"
            r"|.{0,25}\bkomentarze\b.{0,160}\b(?:nie będą publikowane|będą usuwane|są moderowane)\b.{0,160}"
            r"|.{0,25}\bкомментарии\b.{0,160}\b(?:не публикуются|удаляются|будут удалены|модерируются)\b.{0,160}"
            r"|.{0,250}\byorumlar\b.{0,60}\b(?:onaylanma\w+|yayınlanma\w+)\b.{0,60}"
            r"|.{0,25}\breacties\b.{0,160}\bworden\b.{0,40}\b(?:verwijderd|niet geplaatst|gemodereerd)\b.{0,160}"
        ),
        why="Which comments are not printed.",
    ),
    Rule(
        id="byline.initials",
        label="byline",
        triggers="( [",
        pattern=(
            rf"[(\[](?!(?:sic|see|ibid|etc|pun|i{{1,3}}|iv|vi{{0,3}}|ix)\b"
            rf"|{to_pattern(WIRES)}[)\]])(?-i:[a-zà-ÿ]{{2,5}})(?:[/,·-] ?(?-i:[a-zà-ÿ]{{2,5}})){{0,3}}[)\]]"
        ),
        why="A writer's initials, with an agency's beside them or without, alone below the story.",
    ),
    Rule(
        id="subscription.gift",
        label="subscription",
        triggers=(
            "gift artikler artiklar artikel articles articolo artículo artículos adgang tilgang giv dela modtageren "
            "mottakeren verschenken offrir regala"
        ),
        pattern=(
            r"(?:you have|you can|each month|as a subscriber)\b.{0,40}\bgift (?:articles?|links?)\b(?! of\b).{0,60}"
            r"|giv adgang til en ven"
            r"|(?:hver måned kan du|du kan ikke|du har)\b.{0,20}\b(?:giv\w*|gi|gav|gitt|dele?"
            r"|delt)\b.{0,20}\b(?:adgang|tilgang|artikler)\b.{0,40}|gi[v]? artikl?en via:?"
            r"|(?:modtageren|mottakeren) kan (?:frit )?l[æe]se? artikkel?e?n.{0,40}"
            r"|(?:næste|neste) kalendermåned\b.{0,80}|diesen artikel verschenken\b.{0,60}"
            r"|offrir cet article\b.{0,60}|regala (?:este artículo|questo articolo)\b.{0,60}"
            r"|dela artikeln med en vän\b.{0,40}"
        ),
        why="A subscriber may give stories away.",
    ),
    Rule(
        id="share.follow_asked",
        label="share",
        triggers="facebook twitter instagram telegram whatsapp youtube tiktok linkedin threads",
        pattern=(
            rf"(?:folgst du|folgen sie|folgt ihr|(?:are you following|do you follow|following) (?=us\b|our\b|@"
            rf"|(?:the )?{TITLE} )|tu nous suis|nous suivez-vous|¿(?:nos|ya nos) sigues|ci segui"
            rf"|volg je)[^.!?]{{0,50}}\b(?:auf|on|sur|en|su|op) {NETWORK}\s?\?.{{0,40}}"
        ),
        why="A question that calls to follow.",
    ),
    Rule(
        id="published.without_day",
        label="published",
        triggers="veröffentlicht published publié publicado pubblicato gepubliceerd aktualisiert updated",
        pattern=(
            r"(?:(?:artikel|article|beitrag|artículo|articolo) )?(?:zuletzt )?(?:veröffentlicht|published|publié"
            r"|publicado|pubblicato|gepubliceerd|aktualisiert|updated) (?:am|on|le|el|il|op)\s?[,:]?"
        ),
        why="Where a script would print the day.",
    ),
    Rule(
        id="counter.poll",
        label="counter",
        triggers="votes vote voters stimmen votos voti głosów голосов oy stemmen",
        pattern=(
            r".{1,160}[(\[]\d{1,3}(?:[.,]\d+)?\s?%,?\s?[\d.,]+ (?:votes?|stimmen|votos?|voti|głos\w*|голос\w*|oy"
            r"|stemmen)[)\]]"
            r"|(?:total (?:voters|votes|de votos)|stimmen gesamt|totaal aantal stemmen)\s?:\s?[\d.,]+"
        ),
        why="The answers of a poll, with their votes.",
    ),
    Rule(
        id="caption.this_photo",
        label="caption",
        triggers="photo image picture photograph",
        pattern=(
            r"in this (?:[\w.,–-]+ ){0,6}(?:photo|image|picture|photograph) (?:provided|released|made available"
            r"|supplied|posted) (?:by|on|from)\b.{10,340}"
            r"|in this (?:(?:[\w.,–-]+ ){0,5}\d[\w.,–-]* (?:\w+ )?|(?:\w+ ){0,3}file )(?:photo|image|picture"
            r"|photograph)\b.{10,340}"
        ),
        why="What a picture of that day shows.",
    ),
    Rule(
        id="author_bio.reach",
        label="author_bio",
        triggers="contact reach email call follow tweet",
        pattern=(
            r"(?:contact|reach|email|call|write to) (?:reporter |staff writer |editor |columnist "
            r"|the writer )?(?-i:[A-Z][\w'’.-]+)(?: (?-i:[A-Z][\w'’.-]+)){0,3}(?:,|:| at| on| via)\s.{0,40}(?:@"
            r"|\d{3}[-. ]\d{3,4}).{0,300}"
            r"|(?:contact|reach|email|follow) (?:the )?(?:reporters?|writers?|authors?) (?:on|at|via)\b.{0,30}(?:@"
            r"|https?://).{0,200}"
        ),
        why="How to reach the author.",
    ),
    Rule(
        id="byline.interviewer",
        label="byline",
        triggers=(
            "fragen gespräch interview entretien propos entrevista intervista rozmawiał rozmawiała rozmawiali беседовал "
            "беседовала интервью розмовляв розмовляла спілкувалася rozhovor ptal ptala haastattelu intervju söyleşi "
            "röportaj interjút الحوار opgetekend"
        ),
        pattern=(
            rf"[(\[–—-]?\s?(?:die fragen stellten?|das (?:gespräch|interview) führten?|interview (?:by|door)"
            rf"|interview\s?:|(?:entretien|interview) réalisée? par|propos recueillis(?: et \w+)? par|entrevista(?: de"
            rf"|\s?:)|intervista (?:a cura )?di|rozmawia(?:ł|ła|li)|беседовала?|интервью взяла?|розмовляла?"
            rf"|спілкувала?(?:ся|вся)|rozhovor vedla?|ptala? se|haastattelu\s?:|intervju\s?:|söyleşi\s?:|röportaj\s?:"
            rf"|az interjút készítette|(?:أجرى|أجرت) الحوار|opgetekend door)\s?:?\s{_PERSON}(?:(?:,| und| et| y| e| i"
            rf"| и| og| och| en| ve| and) {_PERSON}){{0,2}}\.?[)\]]?"
        ),
        why="Who asked the questions of an interview.",
    ),
    Rule(
        id="player.no_support",
        label="player",
        triggers=(
            "browser browsers navegador navigateur браузер браузером przeglądarka prohlížeč tarayıcınız selain böngésző "
            "trình"
        ),
        pattern=(
            r"(?:(?:your|this|ihr|dein|dieser|votre|ce|tu|su|seu|o seu|este|il tuo|je|uw|twoja|váš|din|ваш|a böngésződ"
            r"|az ön)\s)?(?:browsers?|navegador|navigateur|браузер|przeglądarka|prohlížeč|tarayıcınız|selaimesi"
            r"|webbläsare|trình duyệt)\b[^.!?]{0,30}\b(?:does not|doesn['’]t|do not|nicht|kein|ne|no|não|non"
            r"|ondersteunt geen|не поддерживает|nie obsługuje|nepodporuje|desteklemiyor|ei tue|stöder inte"
            r"|støtter ikke|không hỗ trợ)\b[^.!?]{0,40}\b(?:audios?\w*|videos?\w*|vidéos?|vídeos?|áudios?|аудио|видео"
            r"|відео|html5|iframes?|ses|szöveg|wideo)\b[^.!?]{0,30}[.!]?"
        ),
        why="What stands in place of a player that a browser cannot show.",
    ),
    Rule(
        id="counter.hits",
        label="counter",
        triggers=(
            "hits zugriffe affichages lu visto visite visitas accessi acessos odsłony zobrazení találatok الزيارات "
            "المشاهدات بازدید بازدیدها просмотры показів leituras weergaven"
        ),
        pattern=(
            r"(?:hits|zugriffe|affichages|lu|visto|visite|visitas|accessi|acessos|odsłony|zobrazení|találatok"
            r"|(?:عدد )?(?:الزيارات|المشاهدات)|(?:تعداد )?بازدید(?:ها)?|просмотры|показів|leituras"
            r"|weergaven)\s?[:：]\s?[\d.,٠-٩۰-۹ ]{1,10}"
        ),
        why="How often a page was read.",
    ),
    Rule(
        id="share.short_address",
        label="share",
        triggers="کوتاه المختصر link",
        pattern=(
            r"(?:لینک|آدرس) کوتاه\s?(?:خبر)?\s?[:：]?.{0,60}|الرابط المختصر\s?[:：]?.{0,60}"
            r"|short (?:link|url)\s?: ?\S*[./]\S+"
        ),
        why="The page's short address.",
    ),
    Rule(
        id="comments.fa_policy",
        label="comments",
        triggers="نظرات دیدگاه نظراتی",
        pattern=r"(?:نظرات|نظراتی|دیدگاه\S*)[^.!؟]{0,80}(?:منتشر ن|تایید ن|تأیید ن|حذف )[^.!؟]{0,60}\.?",
        why="What comments an Iranian page does not publish.",
    ),
    Rule(
        id="author_bio.tabs",
        label="author_bio",
        triggers="tabs",
        pattern=r"the following two tabs change content below\.?",
        why="What a box for authors says to those who can't see it.",
    ),
)
