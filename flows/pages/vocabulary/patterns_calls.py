"""Rules whose text varies, of what a page asks its readers: to subscribe, to comment, to load an app, to believe it."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

_HERE = r"(?:here |now |today |jetzt |hier |gleich |aquí |ici |qui |aqui )?"

CALL_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="subscription.whole_story",
        label="subscription",
        triggers="subscribe subscription subscriber subscribers register abonnieren abonnenten registrieren anmelden abo suscríbete suscríbase regístrate suscriptores abonnez abonnés inscrivez abbonati registrati assine assinantes abonneer abonnees",
        pattern=r"(?:to|for) (?:view|read|see|access|get|continue reading) (?:the |this )?(?:full|whole|complete|entire|rest of (?:the|this))?\b.{0,40}\b(?:subscribe|register|log in|sign in)\b.{0,120}"
        r"|(?:please )?(?:subscribe|register|log in|sign in)\b.{0,60}\b(?:to|for) (?:view|read|see|access|continue|the) (?:the )?(?:full|whole|rest|reading|complete)\b.{0,80}"
        r"|if you(?:['’]re| are)\b.{0,60}\b(?:already a|an existing|a current|a) subscriber\b.{0,160}|(?:already|not yet) a subscriber\b.{0,100}|(?:this|the full) (?:story|article|content) is (?:only )?(?:available )?(?:for|to) subscribers\b.{0,100}"
        r"|(?:um|zum)\b.{0,60}\b(?:weiterlesen|lesen|weiterzulesen)\b.{0,40}\b(?:abonnieren|registrieren|anmelden|abo)\b.{0,100}|(?:dieser (?:artikel|inhalt|text) ist )?(?:nur )?(?:für|exklusiv für) (?:unsere )?abonnenten\b.{0,80}"
        r"|para (?:leer|ver|acceder|continuar|seguir)\b.{0,80}\b(?:suscríbete|suscríbase|regístrate|inicia sesión)\b.{0,100}|(?:contenido |artículo )?(?:solo|exclusivo) para suscriptores\b.{0,80}"
        r"|pour (?:lire|accéder|continuer)\b.{0,80}\b(?:abonnez-vous|inscrivez-vous|connectez-vous)\b.{0,100}|(?:article |contenu )?réservé (?:à nos|aux) abonnés\b.{0,80}|per (?:leggere|continuare|accedere)\b.{0,80}\b(?:abbonati|registrati|accedi)\b.{0,100}"
        r"|para (?:ler|continuar|acessar)\b.{0,80}\b(?:assine|cadastre-se|faça login)\b.{0,100}|(?:conteúdo )?exclusivo para assinantes\b.{0,80}|(?:dit artikel is )?(?:alleen|exclusief) voor abonnees\b.{0,80}",
        why="That the whole story is for subscribers.",
    ),
    Rule(
        id="newsletter.miss_nothing",
        label="newsletter",
        triggers="miss verpassen verpasse pierdas ratez manquez perdere perderti perca mis missa",
        pattern=r"(?:never|don['’]t) miss\b[^.!?]{0,60}\b(?:news|story|stories|update|updates|headlines?|article|episode|beat|post|issue)\b.{0,40}\b(?:sign|subscrib|regist|newsletter|inbox|alerts?|follow)\w*\b.{0,100}"
        r"|(?:keine?n?|nichts)\b[^.!?]{0,60}\b(?:verpassen|verpasse)\b.{0,20}(?:abonnier|anmeld|newsletter|folg|registrier).{0,120}|no te pierdas\b.{0,60}\b(?:suscríb|boletín|newsletter|síguenos)\w*.{0,100}"
        r"|ne (?:ratez|manquez)\b.{0,60}\b(?:abonn|inscri|newsletter|suiv)\w*.{0,100}|(?:per )?non perder(?:e|ti)\b.{0,60}\b(?:iscriv|newsletter|segui)\w*.{0,100}|não perca\b.{0,60}\b(?:assine|newsletter|inscreva|siga)\b.{0,100}|mis (?:niets|geen)\b.{0,60}\b(?:nieuwsbrief|schrijf|volg)\b.{0,100}",
        why="A call to take a newsletter, so that nothing is missed.",
    ),
    Rule(
        id="app.load",
        label="newsletter",
        triggers="app apps appli application aplicación aplicativo applicazione",
        pattern=r"(?:for|stay|get|read)\b.{0,80}\b(?:download|install|get)\b.{0,60}\bapps?\b.{0,80}|(?:download|install) (?:our|the)\b.{0,40}\bapps?\b.{0,80}|(?:jetzt )?(?:lade?|laden sie|holt? (?:dir|euch|sie)|hol dir)\b.{0,50}\bapp\b.{0,80}"
        r"|desc[áa]rga(?:te)? (?:nuestra|la)\b.{0,20}\b(?:app|aplicación)\b.{0,80}|télécharge[zr]? (?:notre|l['’])\s?(?:app\w*)\b.{0,80}|scarica (?:la nostra |l['’])\s?app\w*\b.{0,80}|baixe (?:o nosso|nosso|o)\b.{0,10}\b(?:app|aplicativo)\b.{0,80}",
        why="A call to load an app.",
    ),
    Rule(
        id="disclaimer.sells",
        label="disclaimer",
        triggers="advertisers affiliate sponsored werbung anzeige werbelinks gewähr afiliados publicidad affiliés sponsorisés affiliazione review independently angaben",
        pattern=r"(?:this|some) (?:posts?|articles?|pages?|story|stories|site|links?) (?:(?:may )?(?:contains?|includes?)|are|is)\b.{0,60}\b(?:advertisers?|affiliate|sponsored)\b.{0,250}|we (?:independently|only) (?:recommend|review|select|choose)\b.{0,300}|we recommend\b.{0,60}\bindependent(?:ly)?\b.{0,250}"
        r"|\*?\s?(?:\(?(?:anzeige|werbung)\)?\s?[.:|*]?\s)?dieser (?:beitrag|artikel|text|post)\b.{0,20}\b(?:enthält|beinhaltet|ist)\b.{0,30}\b(?:werbung|werbelinks|anzeige|affiliate\w*)\b.{0,160}|[(\[]?alle angaben (?:sind )?ohne gewähr\.?[)\]]?"
        r"|est[ea] (?:artículo|post|página|entrada) contiene\b.{0,60}\b(?:afiliados|publicidad)\b.{0,120}|cet article contient\b.{0,40}\b(?:affiliés|sponsorisés)\b.{0,120}|quest[oa] (?:articolo|pagina) contiene\b.{0,40}\baffiliazione\b.{0,120}",
        why="That a page sells what it writes of, or vouches for nothing.",
    ),
    Rule(
        id="comments.asked",
        label="comments",
        triggers="comments comment kommentare kommentaren comentarios comentários commentaires commenti letter letters reacties",
        pattern=rf"(?:[^.!?]{{2,80}}\?\s)?(?:please )?(?:tell us|let (?:us|me) know|share|leave|drop)\b[^.!?]{{0,60}}\b(?:in|a) (?:the )?comments?\b.{{0,60}}|(?:submit|send) (?:us )?(?:your|a) letters? to the editor\b.{{0,160}}"
        rf"|(?:[^.!?]{{2,80}}\?\s)?(?:verrat(?:e|et|en sie)|schreib(?:t|e|en sie)?|sag(?:t|en sie)?|erzähl(?:t|en sie)?|lass(?:t|en sie)?)\b[^.!?]{{0,60}}\bin (?:die|den) kommentaren?\b[:!.]?\s?{_HERE}.{{0,120}}"
        r"|(?:[^.!?]{2,80}\?\s)?¡?(?:cuéntanos|déjanos|dinos|comparte|deja)\b[^.!?]{0,60}\b(?:en (?:los )?)?comentarios\b.{0,60}|(?:[^.!?]{2,80}\?\s)?(?:dites-nous|donnez|partagez|laissez)\b[^.!?]{0,60}\b(?:en )?commentaires?\b.{0,60}"
        r"|(?:[^.!?]{2,80}\?\s)?(?:diteci|dicci|facci|lascia|scrivici)\b[^.!?]{0,60}\b(?:nei )?commenti\b.{0,60}|(?:[^.!?]{2,80}\?\s)?(?:conte|deixe|diga|compartilhe)\b[^.!?]{0,60}\b(?:nos )?comentários\b.{0,60}",
        why="A call to comment.",
    ),
    Rule(
        id="counter.rated",
        label="counter",
        triggers="ratings votes bewertungen bewertung loading valoraciones votos notes voti calificaciones",
        pattern=r"\(?(?:no ratings yet|noch keine bewertungen?|aún no hay (?:votos|valoraciones)|pas encore de notes?|nessun voto)\)?(?:\s?(?:loading|wird geladen|cargando|chargement)[.…]*)?"
        r"|\(?\d+ (?:votes?|ratings?|bewertung(?:\(?en\)?)?|votos?|valoraciones|voti),? .{0,20}\b(?:average|durchschnitt(?:lich)?|promedio|media|moyenne)\b.{0,60}",
        why="How readers rated the page.",
    ),
    Rule(
        id="related.on_site",
        label="related_label",
        triggers="mehr auch ebenfalls more also más plus altro meer",
        pattern=r"(?:mehr (?:zum thema|dazu|artikel|news|nachrichten|themen)|auch|ebenfalls|more|also|más|plus|altro|meer) (?:auf|on|at|en|sur|su|op) (?:www\.)?[\w-]{2,40}\.(?:com|org|net|de|at|ch|fr|it|es|nl|be|pl|uk|eu|info|news)\s?:?",
        why="The label of other stories of a named site.",
    ),
    Rule(
        id="copyright.property",
        label="copyright",
        triggers="copyrighted permission reprinted reproduced redistributed nachdruck vervielfältigung reproducción reprodução reproduction riproduzione",
        pattern=r".{0,80}\b(?:is|are) the copyrighted property of\b.{0,250}|(?:.{0,120}\. )?(?:written |prior )?permission must be obtained\b.{0,160}|(?:this (?:article|material|content|story|page)|no part of this)\b.{0,60}\bmay (?:not )?be (?:published|reproduced|reprinted|copied|redistributed|used)\b.{0,250}"
        r"|(?:nachdruck|vervielfältigung|jede verwendung)\b.{0,80}\b(?:nur mit|ohne|nicht)\b.{0,30}\b(?:genehmigung|zustimmung|erlaubnis|gestattet)\b.{0,80}|(?:queda )?(?:terminantemente )?prohibida (?:la|su)\b.{0,20}\breproducción\b.{0,160}"
        r"|(?:é )?proibida a reprodução\b.{0,160}|(?:toute )?reproduction\b.{0,60}\binterdite\b.{0,120}|riproduzione (?:riservata|vietata)\b.{0,80}",
        why="Who owns the text, and what may not be done with it.",
    ),
    Rule(
        id="credit.photos",
        label="credit",
        triggers="crédits crédit créditos credits fotonachweis bildnachweis bildnachweise fotocredit fotocredits",
        pattern=r"(?:crédits?|créditos?|credits?)(?: (?:de )?(?:photos?|fotos?|images?|imágenes|immagini|visuels?))?\s?[:©]\s?.{2,80}|(?:foto|bild)nachweise?\s?[:©]\s?.{2,120}|fotocredits?\s?[:©]\s?.{2,80}",
        why="Whose the pictures are.",
    ),
)
