"""Rules whose text varies, of other languages than English: what heads lists of a section or a paper; letters."""

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.shapes import NETWORK, PERSON, TITLE

LIST_PATTERNS_ELSEWHERE = (
    Rule(
        id="related.of_section",
        label="related_label",
        triggers=(
            "siste mest flere seneste senaste fler luetuimmat najčítanejšie hlavné viac nejčtenější najčitanije vesti "
            "vijesti najnovije još najbolj zadnje najnowsze więcej най още последни cele ultimele alte mai további "
            "περισσότερα τελευταία самое последние останні популярные més ultime altri últimas mais últimas "
            "dernières meistgelesen ще lus"
        ),
        pattern=(
            rf"(?:siste(?: nytt| saker)?|mest lest|flere (?:saker|nyheter)) (?:fra|i|om|på) {TITLE}"
            rf"|(?:seneste(?: nyt)?|mest læste?|flere (?:nyheder|artikler)) (?:fra|i|om|på) {TITLE}"
            rf"|(?:senaste(?: nytt)?|mest läst(?:a)?|fler (?:artiklar|nyheter)) (?:från|i|om|på|av) {TITLE}"
            rf"|luetuimmat (?:{TITLE}|osastossa .{{3,30}})"
            rf"|(?:najčítanejšie|hlavné správy|viac správ) (?:na|v|z|zo) (?:rubriky )?{TITLE}"
            rf"|nejčtenější (?:na|v|z) (?:rubriky )?{TITLE}"
            rf"|(?:(?:najčitanije|najnovije|vesti|vijesti) (?:u|na|iz|sa)|još iz)"
            rf" (?:rubrike |rubrici |portala )?{TITLE}"
            rf"|(?:najbolj brano|zadnje|več novic) (?:v|na|iz) (?:rubrike |rubriki )?{TITLE}"
            rf"|(?:najnowsze|więcej|najczęściej czytane|najpopularniejsze) (?:z|ze|w|na) (?:działu |serwisu ){TITLE}"
            rf"|(?:(?:най-четени(?:те)?|последни новини) (?:от|в|на)|още(?: новини)? от) {TITLE}"
            rf"|(?:cele mai citite(?: articole)?|ultimele știri|alte (?:știri|articole)|mai multe(?: articole| știri)?)"
            rf" (?:de|din|în|de la|pe|despre) {TITLE}"
            rf"|(?:a|az)? ?{TITLE} további (?:cikkei|hírei|közleményei)"
            rf"|(?:περισσότερα(?: άρθρα| νέα)?|τελευταία(?: νέα)?) (?:από|στο|στη|στην|για) .{{3,40}}"
            rf"|(?:самое (?:читаемое|популярное|интересное) (?:в|на|за)|последние новости|популярные новости) {TITLE}"
            rf"|(?:останні новини|ще новини) (?:з |із |про )?{TITLE}"
            rf"|(?:més notícies|més llegides|el més llegit) (?:de|d['’]|del|a) ?(?:la )?{TITLE}"
            rf"|(?:ultime notizie|altri articoli) (?:da|di|su|dal|dalla) {TITLE}"
            rf"|(?:últimas noticias de|mais lidas (?:em|de|do|da)|últimas (?:de|do|da)) (?:(?:la|el) )?{TITLE}"
            rf"|(?:dernières (?:actualités|infos)|les plus lus) (?:de|du|en|dans|à) (?:la )?{TITLE}"
            rf"|meistgelesen (?:in|auf|bei) (?:der )?{TITLE}"
        ),
        why="What heads a list of the latest or most read stories of a section, a place or a paper.",
    ),
    Rule(
        id="related.releases_of",
        label="related_label",
        triggers="meldungen",
        pattern=r"weitere meldungen\s?: [^.!?]{2,80}",
        why="What heads the other press releases of a sender.",
    ),
    Rule(
        id="comments.on_story",
        label="comments",
        triggers=(
            "каментар комментарий коментар komentáre komentáře diskuse diskusia diskusi "
            "komentarji komentiranje komentare коментари коментирате"
        ),
        pattern=(
            r"(?:komentáre|komentáře|diskusia|diskuse) (?:k|ke) (?:článku|správe|zprávě)(?: [(\[]?\d+[)\]]?)?"
            r"|komentarji\s?\d*\s?za komentiranje\b.{0,60}"
            r"|(?:učestvuj|učestvujte) u diskusiji\b.{0,40}"
            r"|(?:pročitaj|pročitajte|pogledaj|pogledajte|vidi) (?:sve )?komentare\s?[(\[]\d+[)\]]"
            r"|(?:каб (?:пакінуць|напісаць) каментар|чтобы (?:оставить|написать) комментарий"
            r"|щоб залишити коментар)\b.{0,110}"
            r"|(?:за да коментирате|коментари към (?:статията|новината))\b.{0,60}"
        ),
        why="That readers may say what they think of a story, and how many have.",
    ),
    Rule(
        id="counter.rating_elsewhere",
        label="counter",
        triggers="ocena ocjena hodnotenie hodnocení nota оценка рейтинг рейтинга",
        pattern=(
            r"(?:(?:ocena|ocjena|hodnotenie|hodnocení|nota|оценка|рейтинг)\b[\w :]{0,40}?){1,3}[:\s]\s?\d[.,]?\d{0,2}"
            r"(?:\s?/\s?(?:5|10))?\s?[(,]?\s?(?:od|din|z|на|из|od skupno)?\s?\d{1,5} (?:glas\w*|voturi|hlas\w*|оцен\w+"
            r"|голос\w*|гласа)\)?"
        ),
        why="How readers rated a story, and how many of them.",
    ),
    Rule(
        id="editor_note.edited_by",
        label="editor_note",
        triggers="edição toimetaja редактор редактори публикацията публикация uređivanje urednik urednica",
        pattern=(
            rf"(?:edição|toimetaja|редактор(?:и)?(?: на публикацията)?|(?:по )?публикацията (?:работи|подготви)"
            rf"|urednik|urednica)\s?:\s?{PERSON}(?:(?:,| e| и| ja| i) {PERSON})?\.?"
        ),
        why="Who edited a story; it is signed elsewhere.",
    ),
    Rule(
        id="editor_note.mended_at",
        label="editor_note",
        triggers="oikaisu rättelse rettelse korjaus",
        pattern=(
            r"(?:oikaisu|korjaus|rättelse|rettelse|presisering)[ ,]{1,2}\d{1,2}[./ ][^:]{1,30}(?::\d\d)?\s?: .{10,340}"
        ),
        tells=True,
        why="What was wrong in a story of a northern paper, and when it was mended.",
    ),
    Rule(
        id="published.content_was",
        label="published",
        triggers="content inhalt contenu contenuto contenido conteúdo контент",
        pattern=(
            r"(?:this content was published on|dieser inhalt wurde am|ce contenu a été publié (?:le|sur)"
            r"|questo contenuto è stato pubblicato (?:il|su)|este contenido fue publicado en|este conteúdo foi"
            r" publicado em|этот контент был опубликован на) .{0,6}\d.{4,30}?(?: publiziert| veröffentlicht)?"
        ),
        why="When a Swiss page was published, in one of its languages.",
    ),
    Rule(
        id="share.row_of_networks",
        label="share",
        triggers="whatsapp facebook viber telegram",
        pattern=rf"(?:{NETWORK}|viber|e-?mail)(?:(?:, | · | \| | / |/)(?:{NETWORK}|viber|e-?mail)){{1,9}}",
        why="Networks beside each other, and nothing else.",
    ),
    Rule(
        id="share.report_errors",
        label="share",
        triggers="factual sachliche factuelles fattuali fácticos factuais",
        pattern=(
            r"(?:if you want to report factual errors|wenn sie auf sachliche fehler hinweisen möchten"
            r"|si vous souhaitez signaler des erreurs factuelles|se volete segnalare errori fattuali"
            r"|si (?:quiere|desea) (?:señalar|reportar|informar de) errores fácticos"
            r"|se (?:quiser|deseja) (?:relatar|comunicar|reportar) erros factuais)\b.{0,140}"
        ),
        why="Where errors are to be told, in a Swiss page's languages.",
    ),
    Rule(
        id="newsletter.about_place",
        label="newsletter",
        triggers="newsletter newsletters infolettre",
        pattern=(
            r"se vuoi (?:restare|rimanere) aggiornato\b.{3,120}\biscriviti\b.{3,200}"
            r"|inscrivez-vous (?:à|aux) (?:la |notre |nos )?(?:newsletters?|infolettres?)\b[^.!?]{0,60}[.!]?"
            r"|(?:bulletin |infolettre ).{0,60}\babonnez-vous à (?:l['’]|notre )infolettre\b.{0,160}"
            r"|abonnez-vous à (?:l['’]|notre )infolettre\b.{0,120}"
            r"|votre e-?mail, avec votre consentement, est utilisé\b.{0,200}"
            r"|.{0,60}découvrez l['’]offre complète des newsletters\b.{0,120}"
        ),
        why="A call for a letter about a place, and what becomes of the reader's address.",
    ),
    Rule(
        id="newsletter.keep_up",
        label="newsletter",
        triggers="emportez lieblingsthemen recevez pratite",
        pattern=(
            r"emportez l['’]actualité\b.{0,60}\btéléchargez l['’]application\b.{0,40}"
            r"|mit dem täglichen update bleibst du\b.{0,240}"
            r"|.{0,80}\brecevez l['’]essentiel de l['’](?:actualité|info)\b.{0,80}"
            r"|(?:najnovije|sve) (?:vesti|vijesti) pratite (?:na|i na)\b.{0,120}"
        ),
        why="What a letter or a paper's program brings its readers.",
    ),
    Rule(
        id="player.listen_to",
        label="player",
        triggers="audio écouter extrait synthèse",
        pattern=(
            r"écouter l['’]audio\s?\(.{3,200}\d+ (?:minutes?|secondes?)\)"
            r"|la synthèse vocale, basée sur l['’]intelligence artificielle\b.{0,120}"
            r"|(?:sur le même sujet\s?: )?extrait (?:du|de notre) jt\b.{0,40}"
        ),
        why="What a station's page says of what can be heard and seen.",
    ),
    Rule(
        id="agency_credit.told_by",
        label="agency_credit",
        triggers="informations renseignements",
        pattern=(
            rf"\*?avec (?:des|les) (?:informations|renseignements) (?:de |d['’]){TITLE}"
            rf"(?:(?:,| et) (?:de |d['’])?{TITLE})?\.?"
        ),
        why="Who else told what a French story knows.",
    ),
    Rule(
        id="footer.tips_to_paper",
        label="footer",
        triggers="informatie copyright qualidade noticias",
        pattern=(
            r"wilt u (?:belangrijke )?informatie (?:delen|met ons delen)\b.{0,200}"
            r"|op alle (?:verhalen|artikelen) van\b.{2,40}\brust (?:uiteraard )?copyright\b.{0,300}"
            r"|dê sua opinião sobre a qualidade do conteúdo\b.{0,260}"
            r"|\S{4,40} todas las noticias (?:principales )?de\b.{2,60}"
        ),
        why="What stands below each story of a paper or an agency: where to send tips, what may be copied.",
    ),
    Rule(
        id="subscription.go_on_reading",
        label="subscription",
        triggers="fortsæt",
        pattern=r"fortsæt (?:læsningen|med at læse)\s?[:–-] (?:få|prøv|køb|bliv|log)\b.{5,120}",
        why="What a Danish reader is to pay for the rest.",
    ),
    Rule(
        id="copyright.rights_elsewhere",
        label="copyright",
        triggers="práva réttindi pridržane pridržana zadržana saugomos aizsargātas kaitstud запазени задржана",
        pattern=(
            r"©?\s?(?:autorské práva|öll réttindi áskilin|vse pravice pridržane|sva prava (?:pridržana|zadržana)"
            r"|visos teisės saugomos|visas tiesības aizsargātas|kõik õigused kaitstud|всички права запазени"
            r"|сва права задржана)(?:[:.,©]| ©).{0,100}"
        ),
        why="Whose rights are reserved.",
    ),
)
