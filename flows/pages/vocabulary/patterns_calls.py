"""Rules whose text varies, of what a page asks its readers: to subscribe, to comment, to load an app, to believe it."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

_HERE = r"(?:here |now |today |jetzt |hier |gleich |aquí |ici |qui |aqui )?"

CALL_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="subscription.whole_story",
        label="subscription",
        triggers=(
            "subscribe subscription subscriber subscribers register abonnieren abonnenten registrieren anmelden abo "
            "suscríbete suscríbase regístrate suscriptores abonnez abonnés inscrivez abbonati registrati assine "
            "assinantes abonneer abonnees"
        ),
        pattern=(
            r"(?:to|for) (?:view|read|see|access|get|continue reading) (?:the |this |our |more )?(?:full|whole"
            r"|complete|entire|rest of (?:the|this))?\s?(?:\w+ )?(?:stor(?:y|ies)|articles?|content|edition|column"
            r"|text|reading|access|comments?|rest|post|video)\b.{0,40}\b(?:subscribe|register|log in"
            r"|sign in)\b.{0,120}"
            r"|(?:please )?(?:subscribe|register|log in|sign in)\b.{0,60}\b(?:to|for) (?:view|read|see|access|continue"
            r"|the) (?:the )?(?:full|whole|rest|reading|complete)\b.{0,80}"
            r"|if you(?:['’]re| are)\b.{0,60}\b(?:already a|an existing|a current|a digital"
            r"|a print) subscriber\b(?! (?:to|of)\b).{0,160}"
            r"|if you(?:['’]re| are) a subscriber,? .{0,60}\b(?:log|sign|click|activate|register|access)\b.{0,100}"
            r"|(?:already|not yet) a subscriber\b(?! (?:to|of)\b).{0,100}"
            r"|(?:this|the full) (?:story|article|content) is (?:only )?(?:available )?(?:for"
            r"|to) subscribers\b.{0,100}"
            r"|(?:um|zum)\b.{0,60}\b(?:weiterlesen|lesen|weiterzulesen)\b.{0,40}\b(?:abonnieren|registrieren|anmelden"
            r"|abo)\b.{0,100}"
            r"|(?:dieser (?:artikel|inhalt|text) ist )?(?:nur )?(?:für|exklusiv für) (?:unsere )?abonnenten\b.{0,80}"
            r"|para (?:leer|ver|acceder|continuar|seguir)\b.{0,80}\b(?:suscríbete|suscríbase|regístrate"
            r"|inicia sesión)\b.{0,100}"
            r"|(?:contenido |artículo )?(?:solo|exclusivo) para suscriptores\b.{0,80}"
            r"|pour (?:lire|accéder|continuer)\b.{0,80}\b(?:abonnez-vous|inscrivez-vous|connectez-vous)\b.{0,100}"
            r"|(?:article |contenu )?réservé (?:à nos|aux) abonnés\b.{0,80}"
            r"|per (?:leggere|continuare|accedere)\b.{0,80}\b(?:abbonati|registrati|accedi)\b.{0,100}"
            r"|para (?:ler|continuar|acessar)\b.{0,80}\b(?:assine|cadastre-se|faça login)\b.{0,100}"
            r"|(?:conteúdo )?exclusivo para assinantes\b.{0,80}"
            r"|(?:dit artikel is )?(?:alleen|exclusief) voor abonnees\b(?! van\b).{0,80}"
        ),
        why="That the whole story is for subscribers.",
    ),
    Rule(
        id="newsletter.miss_nothing",
        label="newsletter",
        triggers="miss verpassen verpasse pierdas ratez manquez perdere perderti perca mis missa",
        pattern=(
            r"(?:never|don['’]t) miss\b[^.!?]{0,60}\b(?:news|story|stories|update|updates|headlines?|article|episode"
            r"|beat|post|issue)\b.{0,40}\b(?:sign up|subscribe|register|newsletters?|inbox|alerts?"
            r"|follow us)\b.{0,100}"
            r"|(?:keine?n?|nichts)\b[^.!?]{0,60}\b(?:verpassen|verpasse)\b.{0,20}(?:abonnier|anmeld|newsletter|folg"
            r"|registrier).{0,120}"
            r"|no te pierdas\b.{0,60}\b(?:suscríb|boletín|newsletter|síguenos)\w*.{0,100}"
            r"|ne (?:ratez|manquez)\b.{0,60}\b(?:abonn|inscri|newsletter|suiv)\w*.{0,100}"
            r"|(?:per )?non perder(?:e|ti)\b.{0,60}\b(?:iscriv|newsletter|segui)\w*.{0,100}"
            r"|não perca\b.{0,60}\b(?:assine|newsletter|inscreva|siga)\b.{0,100}"
            r"|mis (?:niets|geen)\b.{0,60}\b(?:nieuwsbrief|schrijf|volg)\b.{0,100}"
        ),
        why="A call to take a newsletter, so that nothing is missed.",
    ),
    Rule(
        id="app.load",
        label="newsletter",
        triggers="app apps appli application aplicación aplicativo applicazione",
        pattern=(
            r"(?:for|stay|get|read)\b.{0,80}\b(?:download|install|get)\b.{0,60}\b(?:(?:our"
            r"|the(?: (?-i:[A-Z])[\w’']*){1,3}) (?:free |mobile |news )?apps?\b.{0,60}|apps? for (?:ios|android"
            r"|iphone)\b.{0,60})|(?:download|install) our\b.{0,40}\bapps?\b.{0,80}"
            r"|(?:download|install) the (?:(?-i:[A-Z\d])[\w’']*\s?|new |free |mobile |news ){0,5}apps?(?:[.!]?| (?:for"
            r"|on|from|now|today|here|to)\b.{0,60})"
            r"|(?:jetzt (?:lade?|laden sie)|lade? dir|holt? (?:dir|euch)|laden sie (?:sich )?(?:jetzt )?unsere"
            r"|hol dir)\b.{0,50}\bapp\b.{0,80}"
            r"|desc[áa]rga(?:te)? (?:nuestra (?:app|aplicación)\b.{0,80}|la (?:app"
            r"|aplicación)(?: (?:de )?(?-i:[A-Z])[\w ]{0,24})?[.!]?)"
            r"|télécharge[zr]? notre\b.{0,10}\bapp\w*\b.{0,80}"
            r"|télécharge[zr]? l['’]\s?app\w*(?: (?:de )?(?-i:[A-Z])[\w ]{0,24})?[.!]?"
            r"|scarica la nostra app\w*\b.{0,80}"
            r"|scarica l['’]\s?app\w*(?: (?:di )?(?-i:[A-Z])[\w ]{0,24})?[.!]?"
            r"|baixe (?:o nosso|nosso)\b.{0,10}\b(?:app|aplicativo)\b.{0,80}"
            r"|baixe o (?:app|aplicativo)(?: (?:d[ao] )?(?-i:[A-Z])[\w ]{0,24})?[.!]?"
        ),
        why="A call to load an app.",
    ),
    Rule(
        id="disclaimer.sells",
        label="disclaimer",
        triggers=(
            "advertisers affiliate sponsored werbung anzeige werbelinks gewähr afiliados publicidad affiliés "
            "sponsorisés affiliazione review independently angaben"
        ),
        pattern=(
            r"(?:this|some) (?:posts?|articles?|pages?|story|stories|site|links?) (?:may )?(?:contains?"
            r"|includes?)\b.{0,60}\b(?:advertisers|affiliate|sponsored)\b.{0,250}"
            r"|(?:this (?:post|article|page|story) is (?:sponsored|affiliate)(?:[.:]?| (?:by (?-i:[A-Z])|content"
            r"|post)\b.{0,250})|some (?:of the )?links (?:\w+ ){0,4}are (?:sponsored|affiliate)(?:[.:;,]?"
            r"| links?\b.{0,250}))"
            r"|(?=.*\b(?:products?|purchas\w+|commissions?|links?)\b)(?:we (?:independently|only) (?:recommend|review"
            r"|select|choose)\b.{0,300}|we recommend\b.{0,60}\bindependent(?:ly)?\b.{0,250})"
            r"|\*?\s?(?:\(?(?:anzeige|werbung)\)?\s?[.:|*]?\s)?dieser (?:beitrag|artikel|text"
            r"|post)\b.{0,20}\b(?:enthält|beinhaltet|ist)\b.{0,30}\b(?:werbung|werbelinks|anzeige"
            r"|affiliate\w*)\b.{0,160}|[(\[]?alle angaben (?:sind )?ohne gewähr\.?[)\]]?"
            r"|est[ea] (?:artículo|post|página|entrada) contiene\b.{0,60}\b(?:afiliados|publicidad)\b.{0,120}"
            r"|cet article contient\b.{0,40}\b(?:affiliés|sponsorisés)\b.{0,120}"
            r"|quest[oa] (?:articolo|pagina) contiene\b.{0,40}\baffiliazione\b.{0,120}"
        ),
        why="That a page sells what it writes of, or vouches for nothing.",
    ),
    Rule(
        id="comments.asked",
        label="comments",
        triggers=(
            "comments comment kommentare kommentaren comentarios comentários commentaires commenti letter letters "
            "reacties"
        ),
        pattern=(
            rf"(?:[^.!?]{{2,80}}\?\s)?(?:please )?(?:(?:tell us|let (?:us"
            rf"|me) know)\b[^.!?]{{0,60}}\bin the comments?\b(?! on\b).{{0,60}}|(?:share|leave|drop) (?:(?:your|any|us"
            rf"|what|how|it|them|you)\b[^.!?]{{0,60}}\b(?:in the|in a|a) comments?|a comment)(?![- ](?:free"
            rf"|on the wall)).{{0,60}})"
            rf"|(?:submit|send) (?:us )?(?:your|a) letters? to the editor(?:[.!:]| by| via| at| here| using| through"
            rf"|$)(?! of).{{0,160}}"
            rf"|(?:[^.!?]{{2,80}}\?\s)?(?:verrat(?:e|et|en sie)|schreib(?:t|e|en sie)?|sag(?:t|en sie)?|erzähl(?:t"
            rf"|en sie)?|lass(?:t|en sie)?)\b[^.!?]{{0,60}}\bin (?:die|den) kommentaren?\b[:!.]?\s?{_HERE}.{{0,120}}"
            r"|(?:[^.!?]{2,80}\?\s)?¡?(?:cuéntanos|déjanos|dinos|comparte"
            r"|deja)\b[^.!?]{0,60}\b(?:en (?:los )?)?comentarios\b.{0,60}"
            r"|(?:[^.!?]{2,80}\?\s)?(?:dites-nous|donnez|partagez"
            r"|laissez)\b[^.!?]{0,60}\b(?:en )?commentaires?\b.{0,60}"
            r"|(?:[^.!?]{2,80}\?\s)?(?:diteci|dicci|facci|lascia|scrivici)\b[^.!?]{0,60}\b(?:nei )?commenti\b.{0,60}"
            r"|(?:[^.!?]{2,80}\?\s)?(?:conte|deixe|diga|compartilhe)\b[^.!?]{0,60}\b(?:nos )?comentários\b.{0,60}"
        ),
        why="A call to comment.",
    ),
    Rule(
        id="counter.rated",
        label="counter",
        triggers="ratings votes bewertungen bewertung loading valoraciones votos notes voti calificaciones",
        pattern=(
            r"\(?(?:no ratings yet|noch keine bewertungen?|aún no hay (?:votos|valoraciones)|pas encore de notes?"
            r"|nessun voto)\)?(?:\s?(?:loading|wird geladen|cargando|chargement)[.…]*)?"
            r"|\(?\d+ (?:votes?|ratings?|bewertung(?:\(?en\)?)?|votos?|valoraciones"
            r"|voti),? .{0,20}\b(?:average:? [\d(]|durchschnitt(?:lich)?\b|promedio\b|media\b|moyenne\b).{0,60}"
        ),
        why="How readers rated the page.",
    ),
    Rule(
        id="copyright.property",
        label="copyright",
        triggers=(
            "copyrighted permission reprinted reproduced redistributed nachdruck vervielfältigung reproducción "
            "reprodução reproduction riproduzione"
        ),
        pattern=(
            r".{0,80}\b(?:is|are) the copyrighted property of\b.{0,250}"
            r"|(?=.*\b(?:reprint\w*|reproduc\w*|publish\w*|copy\w*|content|editor)\b)(?:.{0,120}\. )?(?:written "
            r"|prior )?permission must be obtained\b.{0,160}"
            r"|(?:this (?:article|material|content|story|page)\b.{0,60}\bmay not be|no part of this (?:article"
            r"|material|content|story|page|publication|site|website|work)\b.{0,40}\bmay be) (?:published|reproduced"
            r"|reprinted|copied|redistributed|used)\b.{0,250}"
            r"|(?:nachdruck|vervielfältigung|jede verwendung)\b.{0,80}\b(?:nur mit|ohne"
            r"|nicht)\b.{0,30}\b(?:genehmigung|zustimmung|erlaubnis|gestattet)\b.{0,80}"
            r"|(?:queda )?(?:terminantemente )?prohibida (?:la|su)\b.{0,20}\breproducción\b.{0,160}"
            r"|(?:é )?proibida a reprodução\b.{0,160}"
            r"|(?:toute )?reproduction\b.{0,60}\binterdite\b.{0,120}"
            r"|riproduzione (?:riservata|vietata)(?:\s?[©.–—-].{0,60})?"
        ),
        why="Who owns the text, and what may not be done with it.",
    ),
    Rule(
        id="comments.address",
        label="comments",
        triggers=(
            "email mail publiée publicada pubblicato publicado gepubliceerd opublikowany опубликован опубликовано "
            "оприлюднюватиметься publiceras publisert publiceret julkaista zveřejněna közzé publicată yayımlanmayacak "
            "yayınlanmayacak بريدك δημοσιεύεται dipublikasikan khai メールアドレスが公開されることはありません 이메일은"
        ),
        pattern=(
            r"(?:your e-?mail address will not be published|(?:ihre|deine) e-mail-adresse wird nicht veröffentlicht"
            r"|votre adresse (?:e-mail|courriel|de messagerie) ne sera pas publiée|(?:tu"
            r"|su) dirección de correo electrónico no será publicada|il tuo indirizzo e-?mail non sarà pubblicato"
            r"|o seu endereço de e-?mail não será publicado|(?:je|het) e-mail-?adres (?:wordt"
            r"|zal) niet (?:worden )?gepubliceerd(?: worden)?|twój adres e-mail nie zostanie opublikowany"
            r"|ваш (?:адрес )?e?-?mail (?:адрес )?не будет опубликован|ваша e-mail адреса не оприлюднюватиметься"
            r"|din e-postadress kommer inte att publiceras|din e-postadresse vil ikke bli publisert"
            r"|din e-mailadresse vil ikke blive publiceret|sähköpostiosoitettasi ei julkaista"
            r"|vaše e-mailová adresa nebude zveřejněna|az e-mail címet nem tesszük közzé"
            r"|adresa ta de email nu va fi publicată|e-posta (?:hesabınız|adresiniz) (?:yayımlanmayacak"
            r"|yayınlanmayacak)|لن يتم نشر عنوان بريدك الإلكتروني|η ηλ\. διεύθυνση σας δεν δημοσιεύεται"
            r"|alamat email anda tidak akan dipublikasikan|email của bạn sẽ không được hiển thị công khai"
            r"|メールアドレスが公開されることはありません|이메일은 공개되지 않습니다).{0,140}"
        ),
        why="What a comment form says of the address that it asks for.",
    ),
    Rule(
        id="subscription.metered",
        label="subscription",
        triggers=(
            "free unlimited donation support subscription subscribers members journalism artículos artikel abonnés "
            "suscriptores abbonati assinantes abonnee prenumerant prenumeranter abonnenter subskrybentów prenumeratorów "
            "подписчикам kostenlos beitrag helps"
        ),
        pattern=(
            r"you(?:['’]ve| have) (?:reached|used|read|viewed|exceeded)\b.{0,60}\b(?:articles?|stories|limit"
            r"|views)\b.{0,80}"
            r"|you have \d+ (?:free )?(?:articles?|stories) (?:left|remaining)\b.{0,60}"
            r"|(?:try|get|enjoy) unlimited (?:digital )?access(?:[.!:]?|[.!:] .{0,80}| (?:for|with|now|today|from"
            r"|to (?:our|all|every|premium|digital|articles|(?:the )?(?-i:[A-Z])))\b.{0,80})"
            r"|(?:this|the full) (?:article|story|content) is (?:exclusive|reserved|available"
            r"|only available) (?:only )?(?:to|for)\b.{0,30}\b(?:subscribers|members)\b.{0,60}"
            r"|your (?:support|donation|contribution|subscription)s? (?:makes?|helps?|allows?|enables?|keeps?"
            r"|pays? for|funds?|powers?)\b.{0,250}"
            r"|if everyone who reads (?:us|this|our|and likes)\b.{0,250}"
            r"|please (?:consider )?(?:supporting|donating|making a|support our|donate)\b.{0,80}\b(?:donation"
            r"|contribution|our work|journalism|subscription|us)\b.{0,160}"
            r"|(?:cet article|ce contenu) est (?:réservé|exclusivement réservé) (?:à nos|aux) abonnés\b.{0,80}"
            r"|este (?:contenido|artículo) es (?:exclusivo|solo) (?:para|de) (?:nuestros )?suscriptores\b.{0,80}"
            r"|quest[oa]? ?(?:articolo|contenuto) è riservato (?:agli|ai nostri) abbonati\b.{0,80}"
            r"|este (?:conteúdo|artigo|texto) é exclusivo para assinantes\b.{0,80}|al abonnee\?.{0,60}"
            r"|ten artykuł jest dostępny tylko dla (?:subskrybentów|prenumeratorów)\b.{0,60}"
            r"|(?:материал|статья) (?:доступен|доступна) только подписчикам\b.{0,60}"
            r"|den här artikeln är (?:för dig som är prenumerant|(?:bara|endast) för prenumeranter)\b.{0,60}"
            r"|denne (?:saken|artikkelen) er (?:kun |bare )?for abonnenter\b.{0,60}"
            r"|artiklen er (?:kun )?for abonnenter\b.{0,60}"
            r"|jetzt (?:kostenlos|gratis) (?:testen|weiterlesen|registrieren)\b.{0,60}"
            r"|mit (?:ihrem|deinem) (?:beitrag|abo|abonnement) (?:ermöglich|unterstütz)(?:en sie|st du)\b.{0,160}"
        ),
        why="What reading costs, and what the money is for.",
    ),
    Rule(
        id="newsletter.take",
        label="newsletter",
        triggers=(
            "unsubscribe abmelden désinscrire baja disiscriverti cancelar newsletter newsletters nieuwsbrief nyhetsbrev "
            "nyhetsbrevet nyhedsbrev uutiskirje рассылку розсилку newslettera odběru hírlevélre email inbox signing "
            "subscribed"
        ),
        pattern=(
            r"unsubscribe (?:at )?any ?time\b.{0,60}"
            r"|sie können sich jederzeit\b.{0,30}\babmelden\b.{0,60}"
            r"|vous pouvez vous désinscrire\b.{0,100}|puedes? darte de baja\b.{0,80}"
            r"|(?:puoi|potrai) disiscriverti\b.{0,80}"
            r"|(?:melden sie sich|melde dich|meld je|meld u|schrijf (?:je|u)|zapisz się|подпишитесь|підпишіться"
            r"|prenumerera|meld deg|tilmeld dig|tilaa|přihlaste se|iratkozz\w* fel|abonează-te|abonați-vă|iscriviti"
            r"|iscrivetevi|inscreva-se|subscreva|mit unserem|want more)\b[^.!?]{0,60}(?:\?\s[^.!?]{0,30})?"
            r"\b(?:newsletters?\w*|nieuwsbrief|nyhetsbrev\w*|nyhedsbrev\w*|uutiskirje\w*|рассылку|розсилку"
            r"|odběru novinek|hírlev\w+)\b.{0,100}"
            r"|mit dem (?:\S+[ -]){0,4}newsletter (?:sind|bleiben|bleibst|bist|erhalten|erhältst|erfahren|erfährst"
            r"|verpassen|informieren)\b.{0,120}"
            r"|(?:get|receive) (?:our|the|all|free|your)\b.{0,80}\b(?:newsletters?\b|inbox\b|(?:by|via|daily|weekly"
            r"|news) e-?mail\b|e-?mail (?:digest|newsletter|alerts?|updates?)\b).{0,120}"
            r"|sign up (?:to|for) .{2,60}\bnewsletters?\b.{0,100}"
            r"|want more (?:stories|news)\b.{0,40}\?.{0,120}"
            r"|thank(?:s| you) for (?:signing up|subscribing)\b.{0,80}"
            r"|you(?:['’]ve| have)(?: successfully| been)* (?:subscribed|signed up)(?:[.!]?|[.!] .{0,80}| (?:to"
            r"|for) (?:our|the|this)\b.{0,60})"
            r"|stay (?:informed|up to date|connected)\b.{0,60}\b(?:our newsletter|newsletters?[.!]?$"
            r"|subscribe)\b.{0,80}"
        ),
        why="A call to take a newsletter, and thanks for it.",
    ),
    Rule(
        id="advertisement.read_on",
        label="advertisement",
        triggers="advertisement werbung anzeige publicité publicidad pubblicità publicidade advertentie",
        pattern=(
            r"advertisement.{0,10}\b(?:continue|story continues|scroll|article continues|keep reading)\b.{0,50}"
            r"|(?:der|unser) (?:artikel|text|beitrag) geht (?:nach|unter) der (?:anzeige|werbung) weiter\b.{0,20}"
            r"|publicité.{0,10}\b(?:poursuivez|continuez|la suite|lire la suite)\b.{0,60}"
            r"|(?:continúa|sigue|continuar) (?:leyendo|la lectura) (?:después|tras|debajo"
            r"|abajo)\b.{0,10}\b(?:de )?la publicidad\b.{0,20}"
            r"|publicidad.{0,10}\b(?:sigue|continúa|lee)\b.{0,50}"
        ),
        why="That the story goes on behind an advertisement.",
    ),
    Rule(
        id="share.by",
        label="share",
        triggers="copy link clipboard versenden compartilhe compartilhar",
        pattern=(
            r"copy (?:the |this )?(?:link|url)(?: to (?:the )?clipboard)?!?"
            r"|(?:artikel|beitrag|seite|link) (?:per|via) (?:e-mail|mail|whatsapp) (?:versenden|senden|teilen"
            r"|verschicken)"
            r"|compartilhe? (?:no|na|em|via|por|pelo) (?:whatsapp|facebook|twitter|x|telegram|linkedin"
            r"|e-?mail)\b.{0,40}"
        ),
        why="A button that passes the story on.",
    ),
    Rule(
        id="player.listen",
        label="player",
        triggers=(
            "listen inhalt anhören vorlesen écouter escuchar escucha ascolta ouvir ouça beluister posłuchaj javascript "
            "video"
        ),
        pattern=(
            r"(?:diesen |den )?(?:artikel|beitrag|text) (?:anhören|vorlesen(?: lassen)?)"
            r"|écoute[zr] (?:cet |l['’])article|escuch(?:ar?|e) (?:este |el )?artículo"
            r"|ascolta (?:l['’]|quest['’])articolo|(?:ouvir|ouça) (?:este |o )?(?:artigo|texto)"
            r"|beluister (?:dit|het) artikel|posłuchaj (?:tego )?artykułu"
            r"|this video is (?:not|no longer|un)\s?available(?:[.!]?|[.!] .{0,60}| (?:in|because|due|for|on|yet|at"
            r"|anymore|right)\b[^.!?,]{0,50}[.!]?)"
            r"|to view this video,? please enable javascript\b.{0,160}"
            r"|your browser does(?: not|n['’]t) support\b.{0,80}"
            r"|um diesen inhalt\b.{0,40}\b(?:anzuzeigen|zu sehen|darzustellen|zu laden)\b.{0,200}"
        ),
        why="A reading aloud, or a film that cannot be shown.",
    ),
    Rule(
        id="comments.consent",
        label="comments",
        triggers="consent submitting comment data einwilligung kommentar tip tips corrections correction",
        pattern=(
            r"(?=.*\b(?:you|i|polic(?:y|ies)|terms)\b)(?:by|when) (?:submitting|posting|leaving) (?:this|a|your"
            r"|content)\b.{0,60}\b(?:form|comment|content|data)\b.{0,250}"
            r"|your (?:personal )?data will (?:only|not) be (?:disclosed|used|shared|stored|published)(?:[.!]?"
            r"|\b(?=.*\b(?:third|purposes?|consent|parties|processing|contact|accordance|publicly|anyone"
            r"|policy)\b).{0,320})"
            r"|you (?:may|can) (?:revoke|withdraw) (?:this|your) consent (?:at any|by|with|here|in|using)\b.{0,300}"
            r"|mit (?:dem )?(?:absenden|abschicken) (?:des|ihres|deines|dieses) (?:kommentars|formulars)\b.{0,250}"
            r"|(?:and )?(?:if you have|got|have) (?:a|any) (?:news )?tips?,?\b[^.!?]{0,80}\b(?:let us know"
            r"|contact (?:us|our|\S+@)|e-?mail (?:us|our|\S+@)|send (?:us|it to us|\S+@)"
            r"|corrections?\b.{0,20}@).{0,120}"
        ),
        why="What a reader agrees to who writes to the page.",
    ),
    Rule(
        id="subscription.service",
        label="subscription",
        triggers=(
            "subscription subscriptions membership access account abo regístrate regístrese angebot registrieren log "
            "sign subscribe"
        ),
        pattern=(
            r"(?:subscribe|register|sign up) (?:now )?for (?:full|unlimited|digital|complete) access\b.{0,60}"
            r"|continue reading with (?:a|your)\b.{0,20}\bsubscription\b.{0,40}"
            r"|(?:create|get) (?:a|your) free account (?:to|and)\b.{0,80}"
            r"|(?:log|sign) in to (?:(?:read|continue|view|access)\b.{0,60}|your account[.!]?)"
            r"|angebot (?:auswählen|wählen) und weiterlesen\b.{0,40}"
            r"|(?:hier|jetzt)\b.{0,20}\babo (?:abschließen|bestellen|sichern)\b.{0,40}"
            r"|(?:regístrate|regístrese) (?:gratis )?(?:para|y)\b.{0,60}"
            r"|get (?:full |unlimited |premium )?access to\b.{0,60}\b(?:subscriptions?|membership)\b.{0,300}"
            r"|(?:start|manage|renew|gift|buy|upgrade) (?:your|a|my) (?:digital |free )?(?:subscription"
            r"|membership)(?:[.!:]?|[.!:]? (?:today|now|here|online|for|and|from|to (?:the|our|read|continue|get"
            r"|unlock))\b.{0,50})"
        ),
        why="An offer to subscribe.",
    ),
    Rule(
        id="author_bio.all_posts",
        label="author_bio",
        triggers=(
            "posts articles stories beiträge artikel articles artículos articoli artigos redakteur redakteurin "
            "korrespondent korrespondentin volontär volontärin reporterin"
        ),
        pattern=(
            r"(?:view|see|read|show) (?:all )?(?:posts|articles|stories) (?:by|from) .{2,60}"
            r"|(?:alle|mehr|weitere) (?:beiträge|artikel|texte) von .{2,40} (?:anzeigen|ansehen|lesen)"
            r"|voir tous (?:les|ses) articles\b.{0,60}|ver todos? los artículos de .{2,60}"
            r"|(?:vedi|leggi) tutti gli articoli di .{2,60}"
            r"|(?-i:[A-ZÄÖÜ][\w'’-]+)(?: (?-i:[A-ZÄÖÜ][\w'’.-]+)){1,3} ist\b.{0,40}\b(?:redakteur|korrespondent"
            r"|volontär|reporter)(?:in)?\b (?:im ressort|in der|bei|beim|der|des|für)\b.{2,160}"
        ),
        why="What else the author wrote, and for which desk.",
    ),
)
