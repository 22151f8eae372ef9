"""Rules whose text varies, of boxes on pages in other languages: newsletters, channels, players, comments, rights."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

_WHATSAPP = r"(?:whats ?app|telegram|viber)"

BOX_PATTERNS_ELSEWHERE: tuple[Rule, ...] = (
    Rule(
        id="newsletter.box_de",
        label="newsletter",
        triggers=(
            "postfach whatsapp telegram newsletter newsletters wichtigsten push app "
            "datenschutzerklärung datenschutzbestimmungen registrierung anmeldung versandverfahren"
        ),
        pattern=(
            r"(?=.*\b(?:wichtigste\w*|nachrichten|newsletter|news|meldungen|morgen|täglich|woche)\b).{3,200}"
            r"\b(?:direkt|kostenlos|bequem|per mail|jeden \w+)\b.{0,20}\b(?:in|ins) (?:ihr|dein|euer) (?:e-mail-)?"
            r"postfach\b.{0,80}"
            rf"|(?:[^.!?]{{0,120}}[.:!?–-] )?folg(?:en sie|e|t) (?:uns|unserem (?:{_WHATSAPP})[- ]?kanal)\b(?: auf"
            rf" {_WHATSAPP})?.{{0,80}}"
            rf"|[\w’'&. -]{{2,50}} (?:ist|gibt es) (?:jetzt )?auch (?:auf|bei|als) {_WHATSAPP}\b.{{0,120}}"
            r"|(?:sie können|du kannst) (?:den|die|unsere[nr]?) newsletter (?:\w+ ){0,3}(?:wieder )?(?:abbestellen"
            r"|abbestellt)\b.{0,120}"
            r"|mit (?:ihrer|deiner|der) (?:registrierung|anmeldung|bestellung) (?:stimmen sie|stimmst du|akzeptieren sie"
            r"|akzeptierst du|erklären sie|bestätigen sie)\b.{0,300}"
            r"|ich bin (?:damit )?einverstanden, dass\b.{0,60}\bnewsletter\b.{0,200}"
            r"|für unsere[nr]? newsletter gelten\b.{0,120}"
            r"|(?:ausführliche |weitere )?informationen zum versandverfahren\b.{0,240}"
            r"|(?:alle|jede) (?:\d+|zwei|vierzehn)? ?(?:tage|wochen?) die wichtigsten\b[^.!?]{3,60}"
            r"|(?:keine nachrichten?|nichts) (?:mehr )?verpassen: .{0,60}\bpush\b.{0,80}"
            r"|laden sie (?:jetzt |sich )?(?:jetzt )?(?:die|unsere) (?:kostenlose )?(?:[\w-]+ ){0,2}app (?:herunter"
            r"|kostenlos)\b.{0,60}"
            r"|(?:noch )?mehr nachrichten\b[^.!?]{3,60}\bin unserer app\b.{0,40}"
            r"|bitte überprüfen sie ihr(?:en)? (?:e-mail-)?postfach\b.{0,120}"
        ),
        why="What German pages say of their newsletters, channels and apps.",
    ),
    Rule(
        id="subscription.box_de",
        label="subscription",
        triggers="probe bestellen plus angebots erwerben zugänglich leser abo testen",
        pattern=(
            r"(?:bestens informiert|gut informiert|immer informiert)\b[^!?]{0,120}\b(?:kostenlos|gratis|probe|testen"
            r"|bestellen)\b.{0,120}"
            r"|(?:(?:die )?rechte an diesem artikel|rechte am artikel|nutzungsrechte)\b[^.!?]{0,20}\berwerben\b.{0,40}"
            r"|dies(?:er|es) (?:artikel|text|beitrag|inhalt|stück) ist teil (?:unseres|des)\b.{0,20}\b(?:plus|premium|abo)"
            r"[\w-]{0,12}.{0,40}"
            r"|dies(?:er|es) (?:artikel|text|beitrag|stück) ist (?:für alle )?(?:frei|kostenlos) (?:zugänglich|lesbar),"
            r" weil\b.{0,160}"
        ),
        why="What German papers offer their subscribers, and sell of their texts.",
    ),
    Rule(
        id="player.box",
        label="player",
        triggers=(
            "javascript player video videoer videor videoa lecteur reproductor videoavspelare "
            "videospeler videoer externe böngésződ ei přehrání zobrazení"
        ),
        pattern=(
            r"(?:bitte )?(?:aktivieren|schalten) sie (?:bitte )?javascript\b.{0,120}"
            r"|javascript (?:muss|müssen)\b.{0,40}\b(?:aktiviert|eingeschaltet)\b.{0,80}"
            r"|(?:der )?(?:(?:video|audio|media)[- ]?)?player (?:wird geladen|lädt|inladen|wordt geladen)[.… ]*"
            r"|(?:video-?player|videospeler|speler) (?:wordt geladen|inladen|laden)[.… ]*"
            r"|(?:chargement|cargando|caricamento|carregando|ładowanie|načítání) (?:du |de la |el |del |do )?(?:lecteur"
            r"|vidéo|reproductor|player|vídeo|odtwarzacza|přehrávače)[.… ]*"
            r"|hier finden sie externe inhalte\b.{0,160}"
            r"|javascript (?:doit être activé|est (?:nécessaire|requis|désactivé))\b.{0,120}"
            r"|(?:veuillez )?activ(?:er|ez) javascript\b.{0,120}"
            r"|(?:para (?:ver|reproducir) .{2,40}, )?(?:activa|active|habilita|ative|habilite|attiva|abilita) (?:o |el )?"
            r"javascript\b.{0,120}|(?:este contenido no está disponible\. )(?:activa|habilita)\b.{0,120}"
            r"|per (?:visualizzare|vedere|riprodurre|guardare) (?:questo|il|i) (?:contenuto|video|commenti)\b.{0,40}"
            r"\b(?:javascript|cookie)\b.{0,120}"
            r"|javascript (?:moet|dient)\b.{0,30}\b(?:ingeschakeld|aan)\b.{0,80}"
            r"|java ?script (?:måste vara|skal være|må være)\b.{0,40}\b(?:påslage[nt]|aktivere[trd]+|aktivert|slått på"
            r"|slået til|slatt pa)\b.{0,80}"
            r"|(?:din webbläsare|din browser|nettleseren din) (?:stöder|stödjer|understøtter|støtter) (?:inte|ikke)\b.{0,80}"
            r"|selaimesi ei tue\b.{0,80}"
            r"|(?:aby|żeby) (?:odtworzyć|obejrzeć|zobaczyć) .{2,40}, (?:włącz|zaakceptuj|wyraź)\b.{0,120}"
            r"|pro (?:přehrání|zobrazení) .{2,40} (?:povolte|zapněte|prosím)\b.{0,80}"
            r"|a böngésződ nem támogatja\b.{0,60}"
            r"|(?:для просмотра|чтобы посмотреть) .{2,40} (?:включите|необходимо включить|нужно включить)\b.{0,80}"
            r"|tarayıcınız (?:video|html5|bu)\b.{0,60}\bdesteklemiyor\b.{0,40}"
        ),
        why="What a player says that cannot play, or loads.",
    ),
    Rule(
        id="player.watch_box",
        label="player",
        triggers="klippet bekijk",
        pattern=(
            r"(?:så (?:såg|lät|gick|ser|låter|gör|går) [^.!?]{5,120}|[^.!?]{5,120}) [–-] se klippet[.!]?"
            r"|bekijk(?: hier| ook)?: [^.!?]{3,100}"
        ),
        why="That a film shows it.",
    ),
    Rule(
        id="newsletter.box_fr",
        label="newsletter",
        triggers=(
            "mail email mails boite boîte inscrivant désabonner désabonnement whatsapp telegram application "
            "appli chaque inscription newsletter newsletters"
        ),
        pattern=(
            r"(?:newsletter)?(?:chaque (?:matin|jour|soir|semaine|vendredi|samedi|dimanche|lundi), )?(?:recevez|retrouvez)"
            r"\b[^.!?]{3,160}\b(?:dans|sur) votre bo[iî]te (?:e-?)?mails?\b.{0,80}"
            r"|chaque (?:matin|jour|soir|semaine), (?:recevez )?l['’](?:essentiel|actualité) (?:de|du|des|en)\b[^.!?]{2,60}[.!]?"
            r"|(?:l['’]|votre )(?:adresse )?e?-?mail(?: que vous avez [\w ]{2,40})? (?:est|sera|a été) (?:collectée?"
            r"|utilisée?|traitée?)(?: exclusivement| uniquement)? (?:par|pour)\b.{0,330}"
            r"|(?:en vous inscrivant|en cliquant sur|en renseignant votre)\b[^.!?]{0,80}\bvous (?:acceptez|consentez)\b.{0,300}"
            r"|vous (?:pouvez|pourrez) (?:à tout moment )?(?:vous (?:désabonner|désinscrire)|utiliser le lien de"
            r" dés(?:abonnement|inscription))\b.{0,200}"
            rf"|(?:rejoignez|suivez|abonnez-vous à) notre (?:chaîne|canal|groupe) (?:sur )?{_WHATSAPP}\b.{{0,120}}"
            r"|(?:suivez|retrouvez) (?:toute )?l['’](?:actualité|info\w*)\b[^.!?]{0,80}\b(?:sur notre|en téléchargeant"
            r" (?:l['’]|notre ))\s?(?:appli\w*)\b.{0,60}"
            r"|télécharge[zr] l['’]appli(?:cation)? .{2,40} pour (?:suivre|recevoir|ne rien|lire)\b.{0,80}"
            r"|(?:merci[,!]? )?votre inscription a (?:bien )?été (?:prise en compte|enregistrée|confirmée)\b.{0,80}"
            r"|un (?:e-?)?mail de confirmation vous a été envoyé\b.{0,80}"
        ),
        why="What French pages say of their newsletters, channels and apps.",
    ),
    Rule(
        id="cookie_notice.box",
        label="cookie_notice",
        triggers="cookies partenaires afficher çerez cookie consentimiento toestemming",
        pattern=(
            r"avec votre accord, (?:nos|nous)\b.{0,330}"
            r"|pour afficher ce contenu\b.{0,40}, il est nécessaire d['’](?:autoriser|accepter)\b.{0,160}"
            r"|(?:necesitamos|se necesita) tu consentimiento para (?:cargar|mostrar|ver)\b.{0,160}"
            r"|voor het (?:tonen|laden|bekijken) van (?:deze|dit)\b.{0,40}\btoestemming\b.{0,120}"
            r"|(?:sizlere|size) daha iyi hizmet\b.{0,60}\bçerez\w*\b.{0,200}"
            r"|[\w’'&. -]{2,40} använder cookies för att\b.{0,240}"
            r"|[\w’'&. -]{2,40} (?:bruker|bruger) cookies (?:for å|til at|for at)\b.{0,240}"
            r"|[\w’'&. -]{2,40} uses cookies[.!]?"
        ),
        why="That a page uses cookies, and needs a yes.",
    ),
    Rule(
        id="newsletter.box_es_pt_it",
        label="newsletter",
        triggers=(
            "whatsapp únete canal newsletter app notificaciones suscribirte suscribirse historias facebook correo saúde "
            "iscrivendoti informativa scarica aggiornato pubblicità celular grupo"
        ),
        pattern=(
            rf"¡?[\w’'&. -]{{2,50}} ya está en {_WHATSAPP}!?.{{0,200}}"
            r"|únete a nuestr[oa] (?:canal|comunidad|grupo)\b.{0,200}"
            r"|haz clic aquí para (?:leer|ver) más (?:historias|noticias|artículos)\b.{0,80}"
            r"|suscríbete aquí a (?:nuestr[oa]|la|el)\b.{0,240}"
            r"|y recuerda que puedes recibir notificaciones\b.{0,160}"
            r"|también puedes seguirnos en\b.{0,200}"
            r"|(?:al|por) (?:suscribirte|suscribirse|registrarte|registrarse),? (?:aceptas?|confirmas?)\b.{0,200}"
            rf"|quer receber (?:as |os |nossas )?(?:notícias|principais|destaques|conteúdos)\b[^.!?]{{0,80}}\bno seu"
            rf" (?:{_WHATSAPP}|e-?mail|celular)\?.{{0,120}}"
            r"|[^.!?]{5,60} numa newsletter para (?:a sua|o seu|quem)\b[^.!?]{2,60}"
            r"|iscrivendo(?:ti|si)(?: alla newsletter)?,? (?:accetti|accetta|dichiari)\b.{0,200}"
            r"|dichiar[oi] di (?:aver|avere) letto (?:e \w+ )?l['’]informativa\b.{0,160}"
            r"|per (?:restare|rimanere|essere) (?:sempre )?aggiornat[oi]\b[^.!?]{0,60}\b(?:scarica|segui|iscriviti|unisciti)"
            r"\b.{0,100}"
            r"|per la tua pubblicità su (?:questo sito|[\w.]+)\b.{0,100}"
        ),
        why="What Spanish, Portuguese and Italian pages say of their newsletters, channels and apps.",
    ),
    Rule(
        id="subscription.box_es_pt_it",
        label="subscription",
        triggers=(
            "suscripción dispositivo suscriptores suscríbete cuenta assine assinantes abbonamento abbonati licenciar "
            "leitores jornal"
        ),
        pattern=(
            r"¿quieres añadir otro usuario a tu suscripción\?.{0,60}|añadir usuario\s{1,3}continuar leyendo aquí"
            r"|si continúas leyendo en este dispositivo, no se podrá\b.{0,80}"
            r"|si (?:está interesado en|quieres|quiere) licenciar este contenido\b.{0,60}"
            r"|si quieres (?:apoyar|seguir leyendo|ayudarnos|leer)\b[^.!?]{0,100}\b(?:suscríbete|hazte soci[oa])\b.{0,100}"
            r"|est[ae] (?:noticia|artículo|contenido|información) es (?:exclusiv[ao]|sólo|solo) para (?:nuestros )?"
            r"suscriptores\b.{0,80}"
            r"|¿?ya tienes (?:una )?(?:cuenta|suscripción)\? (?:inicia|entra|accede)\b.{0,60}"
            r"|os leitores são a força e a vida do jornal\b.{0,330}"
            r"|.{0,300}\bpara continuar a ler este artigo assine\b.{0,120}"
            r"|continue lendo\b[^.!?]{0,60}[.!]? assine\b.{0,80}"
            r"|continua a leggere (?:con|questo articolo con) (?:l['’]|un )abbonamento\b.{0,80}"
            r"|hai già un abbonamento\?.{0,60}"
            r"|se vuoi (?:sostenere|supportare) (?:il nostro lavoro|la nostra|il giornale)\b[^.!?]{0,80}\b(?:abbonati"
            r"|dona|sostienici|puoi)\b.{0,100}"
        ),
        why="What Spanish, Portuguese and Italian papers offer their subscribers.",
    ),
    Rule(
        id="editor_note.spelling",
        label="editor_note",
        triggers="ortográfico ortografia",
        pattern=(
            r"(?:[oa]s? (?:autor\w*|cronista|colunista)|este (?:texto|artigo)) (?:escreve[m]?|(?:foi|está) escrito|não segue"
            r"|segue) (?:segundo|de acordo com|ao abrigo d[oa]|com|o)\b[^.!?]{0,60}\b(?:acordo ortográfico|ortografia)\b.{0,40}"
        ),
        why="By which spelling a Portuguese author writes.",
    ),
    Rule(
        id="copyright.box",
        label="copyright",
        triggers="© diritti riservati gösterilmeden передруку перепечатке цитуванні цитировании використанні",
        pattern=(
            r"(?:auteursrecht(?:en)?|derechos de autor|urheberrecht|droits d['’]auteur|direitos autorais|prawa autorskie"
            r"|upphovsrätt|telif hak(?:kı|ları))\s?©.{0,80}"
            r"|i diritti delle immagini e dei testi sono riservati\b.{0,240}"
            r"|kaynak gösterilmeden (?:alıntı|kopyalan|yayınlan|kullanıl)\w*\b.{0,60}"
            r"|при (?:перепечатке|цитировании|использовании)\b[^.!?]{0,160}\b(?:ссылка|гиперссылка)\b[^.!?]{0,120}"
            r"\bобязательна\b.{0,60}"
            r"|при (?:передруку|цитуванні|використанні)\b.{0,240}\b(?:посилання|гіперпосилання)\b.{0,120}"
            r"\bобов[’'ʼ]язков\w+.{0,60}"
        ),
        why="On what terms a text may be quoted.",
    ),
    Rule(
        id="editor_note.mended",
        label="editor_note",
        triggers="version fassung aktualisiert допущена",
        pattern=(
            r"(?:transparenzhinweis|anmerkung der redaktion|anm\. d\. red\.|korrektur(?:hinweis)?|hinweis der redaktion)\s?:"
            r" in einer (?:früheren|ersten|älteren|vorherigen) (?:version|fassung)\b.{2,330}"
            r"|dies(?:er|e) (?:artikel|text|beitrag|meldung) (?:wurde|wird) (?:laufend |zuletzt |nachträglich )?"
            r"(?:aktualisiert|korrigiert|ergänzt)(?:[.!]?|[.!] .{0,200})"
            r"|ранее в (?:тексте|материале|статье|новости) была (?:допущена|указана)\b.{2,200}"
            r"|vi har rättat (?:ett fel|artikeln)\b.{2,240}"
        ),
        tells=True,
        why="What was wrong in a story, and was mended.",
    ),
    Rule(
        id="newsletter.box_north",
        label="newsletter",
        triggers=(
            "mejlen inkorg inkorgen indbakke innboksen sähköpostiisi mailbox dag dagelijks privacybeleid mailadres "
            "skrzynkę vašeho voorwaarden"
        ),
        pattern=(
            r"(?:få|ta emot|tilaa|saat?|ontvang|krijg|otrzymuj)?\b[^.!?]{3,120}\b(?:direkt (?:i|till) (?:mejlen|din (?:inkorg"
            r"|mejl)|inkorgen)|direkte i (?:din )?(?:indbakke|innboks(?:en)?)|rett i (?:innboksen|din innboks)"
            r"|suoraan sähköpostiisi|direct in (?:je|uw) (?:mailbox|inbox)|prosto na (?:twoją )?skrzynkę"
            r"|přímo do (?:vašeho )?e-mailu)[.!]?"
            r"|ontvang (?:elke (?:dag|week|ochtend)|dagelijks|wekelijks) [^.!?]{3,80}[.!]?"
            r"|lees hier (?:ons|het) (?:volledige )?privacybeleid[.!]?"
            r"|met het (?:invullen|achterlaten) van (?:je|uw) e-?mailadres (?:ga|geef)\b.{0,120}"
        ),
        why="A call to take a newsletter, of the north and its neighbours.",
    ),
    Rule(
        id="subscription.box_north",
        label="subscription",
        triggers="logga log logg prenumerant tilaajille prenumeratą előfizetés подписке",
        pattern=(
            r"logg?a? inn? for? (?:att|å|at) (?:läsa|lese|læse) (?:hela|hele)\b.{0,60}"
            r"|log ind for at læse (?:hele|videre|resten)\b.{0,60}"
            r"|logga in för att läsa (?:hela|vidare|resten)\b.{0,60}"
            r"|den här artikeln är låst\b.{0,100}"
            r"|artikkeli on (?:vain )?tilaajille\b.{0,40}"
            r"|ten artykuł przeczytasz (?:tylko )?z prenumeratą\b.{0,60}"
            r"|a (?:teljes )?cikk (?:folytatásához|elolvasásához) előfizetés\b.{0,60}"
            r"|(?:материал|статья|текст) доступ(?:ен|на) (?:только )?по подписке\b.{0,60}"
        ),
        why="That the story is for subscribers.",
    ),
    Rule(
        id="comments.box",
        label="comments",
        triggers=(
            "meinung forum réagissez komentarz komentować komentowanie komentáře kommentarsfältet kommentarfeltet συζήτηση "
            "σχολιάσετε berkomentar commenter कैसी कैसा"
        ),
        pattern=(
            r"wir freuen uns (?:über|auf) ihre meinung\b.{0,80}"
            r"|forum zum thema\s?: ?kommentare lesen\b.{0,30}"
            r"|réagissez à (?:cet article|l['’]article|cette actualité)[.!]?"
            r"|zaloguj się, (?:by|aby|żeby) (?:dodać|napisać|skomentować|komentować)\b.{0,60}"
            r"|komentowanie (?:zostało wyłączone|jest wyłączone|tego artykułu)\b.{0,60}"
            r"|pro (?:vložení|přidání|psaní) komentářů? (?:se )?(?:přihlaste|musíte)\b.{0,60}"
            r"|pro vložení komentáře se přihlaste\b.{0,40}"
            r"|(?:kommentarsfältet|kommentarfeltet) är stängt[.!]?|kommentarfeltet er (?:stengt|lukket)[.!]?"
            r"|λάβετε μέρος στη συζήτηση\b.{0,120}"
            r"|εγγραφείτε για να σχολιάσετε\b.{0,80}"
            r"|mari berkomentar secara bijak\b.{0,120}"
            r"|आपको यह (?:खबर|लेख|जानकारी) कैस[ीा] लग[ीा].{0,80}"
        ),
        why="A call to comment, and that it needs a login.",
    ),
    Rule(
        id="newsletter.box_pl",
        label="newsletter",
        triggers="opinie whatsappie administratorem znajdziesz google",
        pattern=(
            r"(?:czekamy na (?:wasze|państwa) (?:opinie|listy|komentarze))\b.{0,120}"
            r"|dołącz do nas na (?:whatsappie|facebooku|telegramie)[.!]?.{0,60}"
            r"|administratorem (?:\w+ ){0,3}danych osobowych jest\b.{0,330}"
            r"|więcej (?:informacji|wiadomości) znajdziesz na (?:stronie głównej|naszej stronie)\b.{0,60}"
        ),
        why="What Polish pages ask their readers.",
    ),
    Rule(
        id="disclaimer.sender",
        label="disclaimer",
        triggers="nadawca aboneler abonelere رأي opinião",
        pattern=(
            r"(?:uwaga\s?: )?za (?:materiał|treść)\b[^.!?]{0,100}\b(?:odpowiada|odpowiedzialność ponosi)\b[^.!?]{0,40}"
            r"\bnadawca\b.{0,160}"
            r"|[^.!?]{2,60} internet sitesinde,[^.!?]{2,100}\babonelere sunulan haberler\b.{0,160}"
            r"|المقال يعبر عن رأي الكاتب\b.{0,120}"
            r"|os textos (?:publicados|de opinião|assinados)\b[^.!?]{0,40}\bnão (?:traduzem|refletem|representam)\b.{0,120}"
        ),
        why="Who answers for what a page holds.",
    ),
    Rule(
        id="share.channel_elsewhere",
        label="share",
        triggers=(
            "telegram телеграм whatsapp новостями новинами источников источники kanalımıza tara saluran channel "
            "canalul kênh google تلغرام تلجرام واتساب تلگرام וואטסאפ הווטסאפ הוואטסאפ ponselmu news للمشاركة"
        ),
        pattern=(
            r"(?:подпишитесь|подписывайтесь|підпишіться|підписуйтесь) на (?:наш|нас|[\w«»\" -]{2,30})\b[^.!?]{0,40}"
            r"\b(?:telegram|телеграм\w*|вайбер|viber|max|вконтакте|дзен|whatsapp)\b.{0,100}"
            r"|(?:следите|стежте|слідкуйте) за (?:нами|нашими новостями|нашими новинами)\b.{0,80}"
            r"|добавить [\w«»\" .-]{2,40} в (?:список )?(?:ваших |ваши |избранные )?источник\w+.{0,40}"
            r"|(?:whatsapp|telegram) kanalımıza (?:katıl|abone ol)\w*\b.{0,60}"
            r"|(?:dapatkan|simak|ikuti|baca)\b.{3,240}\b(?:saluran|channel) (?:whatsapp|telegram)\b.{0,120}"
            r"|(?:dapatkan|simak|baca)\b.{3,240}\bwhatsapp channel\b.{0,120}"
            r"|intră pe canalul nostru de (?:whatsapp|telegram)\b.{0,120}"
            r"|mời (?:bạn|quý) (?:bạn )?đọc (?:tham gia|theo dõi)\b.{0,30}\bkênh\b.{0,60}"
            r"|در (?:کانال|گروه) تلگرام ما عضو شوید.{0,40}"
            r"|(?:.{0,40} )?הצטרפו ל(?:ערוץ|קבוצת) (?:הווטסאפ|הוואטסאפ|הטלגרם)\b.{0,60}"
            r"|انقر هنا للمشاركة على\b.{0,60}"
        ),
        why="A call to follow a paper's channel, in languages of the east.",
    ),
    Rule(
        id="newsletter.box_south_east",
        label="newsletter",
        triggers="ειδήσεισ inbox ul postafiókodba premium berlangganan",
        pattern=(
            r"(?:διαβάστε|δείτε) όλες τις τελευταίες ειδήσεις\b.{0,160}"
            r"|[^.!?]{5,80}, direct în inbox(?:-ul tău)?[.!]?"
            r"|[^.!?]{5,80} egyenesen a postafiókodba[.!]?"
            r"|anda sedang membaca artikel premium\b.{0,80}"
        ),
        why="What Greek, Romanian, Hungarian and Indonesian pages offer.",
    ),
    Rule(
        id="newsletter.box_han",
        label="newsletter",
        triggers="ニュ メー メル 無料 友だ 动画 動画 请订 請訂 订阅 訂閱 请关 請關 关注 關注 加入 欢迎 歡迎 카카오톡 네이버 기사는",
        pattern=(
            r"友だち(?:追加|になる)(?:する)?"
            r"|(?:無料の?)?(?:ニュースレター|メールマガジン|メルマガ)(?:に|を)(?:登録|購読|受け取る)(?:する)?"
            r"|(?:请|請|欢迎|歡迎)?(?:订阅|訂閱)(?:我们|我們)的?.{0,12}(?:电子报|電子報|新闻|新聞|频道|頻道).{0,20}"
            r"|(?:欢迎|請|请|歡迎)?(?:关注|關注)(?:我们|我們|本报|本報)?的?.{0,12}(?:微信|公众号|公眾號|微博).{0,30}"
            r"|加入.{0,12}(?:line ?(?:官方帳號|好友|群組)|telegram ?(?:頻道|频道)).{0,30}"
            r"|(?:카카오톡|네이버) 채널을? ?(?:추가|구독)\w*[.!]?"
            r"|이 기사는 유료 ?회원 전용입니다[.!]?"
            r"|動画を再生するには、?javascriptを有効に.{0,20}"
        ),
        why="A call to follow or take a paper, in Chinese, Japanese and Korean.",
    ),
)
