"""Rules whose text varies, of the notes below a story: where it was printed first, what was mended, whose words it uses."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

#: Networks as they are spelt outside the Latin script, and channels that they have.
_CHANNELS = (
    r"(?:تليجرام|تلجرام|تيليجرام|تلغرام|واتساب|واتس آب|فيسبوك|فيس بوك|تويتر|يوتيوب|انستجرام|إنستغرام|تلگرام|واتساپ"
    r"|اینستاگرام|टेलीग्राम|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|फेसबुक|यूट्यूब|טלגרם|וואטסאפ|פייסבוק|телеграм\w*|телеграмм\w*"
    r"|ватсап\w*|вотсап\w*|टेलिग्राम|টেলিগ্রাম|হোয়াটসঅ্যাপ|ফেসবুক|ইউটিউব|텔레그램|카카오톡|网易号|微信公众号|公众号|whatsapp|telegram)"
)

NOTE_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="editor_note.first_published",
        label="editor_note",
        triggers=(
            "zuerst ursprünglich erstmals ausgabe printausgabe initialement abord originellement originalmente "
            "inicialmente primera primeira originariamente inizialmente prima oorspronkelijk eerder eerst ursprungligen "
            "först opprinnelig oprindeligt først pierwotnie ukazał původně впервые первоначально изначально ilk "
            "republished"
        ),
        pattern=(
            r"(?=.*\b(?:erschien\w*|erscheint|veröffentlicht\w*|gedruckt\w*|printausgabe|publi\w*|pubblicat\w*"
            r"|appar\w*|apare\w*|saiu|uscit\w*|verscheen|gepubliceerd|geplaatst|udgivet|bragt|try[ck]kt\w*|paru"
            r"|yay[ıi]\w+|ukazał\w*|opublikowan\w*|опубликован\w*|выш\w+|vyšel|republished)\b)(?:dieser (?:text"
            r"|artikel|beitrag)\b.{0,80}\b(?:zuerst|ursprünglich|erstmals|printausgabe|gedruckten ausgabe)\b.{0,120}"
            r"|(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht)(?:[.:]?| (?:am|in|im|auf|bei|unter"
            r"|von)\b.{0,120})|(?:cet article|ce texte|article|texte)\b.{0,60}\b(?:initialement|d['’]abord"
            r"|originellement) (?:publié|paru)\b.{0,120}|(?:este |est[ae] )?(?:artículo|artigo|texto|reportagem"
            r"|matéria|nota)\b.{0,60}\b(?:originalmente|inicialmente|por primera vez|pela primeira vez)\b.{0,120}"
            r"|(?:questo |quest['’])(?:articolo|testo)\b.{0,60}\b(?:originariamente|originalmente|inizialmente"
            r"|per la prima volta)\b.{0,120}|dit (?:artikel|stuk|verhaal|bericht)\b.{0,60}\b(?:oorspronkelijk|eerder"
            r"|eerst)\b.{0,120}|(?:den här |denna |denne |dette )?(?:artikeln?|artikkelen|artiklen|texten"
            r"|teksten)\b.{0,60}\b(?:ursprungligen|först|opprinnelig|oprindeligt|først)\b.{0,100}|(?:ten )?(?:artykuł"
            r"|tekst)\b.{0,40}\b(?:pierwotnie|po raz pierwszy|ukazał się)\b.{0,120}|(?:tento )?(?:článek"
            r"|text) (?:původně|poprvé) vyšel\b.{0,100}|(?:статья|материал|текст)\b.{0,30}\b(?:впервые|первоначально"
            r"|изначально) (?:был[аои]? )?(?:опубликован\w*|выш\w+)\b.{0,100}|bu (?:yazı|makale"
            r"|haber)\b.{0,60}\bilk (?:kez|olarak)\b.{0,100}|this (?:article|story|post) (?:is|was"
            r"|has been) republished from\b.{3,160})"
        ),
        why="Where a story stood first.",
    ),
    Rule(
        id="editor_note.correction",
        label="editor_note",
        triggers=(
            "korrektur korrekturhinweis berichtigung rectificatif correctif erratum errores erratas rectificación "
            "corrección errata correção rettifica correzione corrige rectificatie correctie sprostowanie oprava "
            "rättelse rettelse korrigering исправление поправка düzeltme oikaisu helyreigazítás rectificare fassung "
            "version versión versão versione versie wersji verzi версии"
        ),
        pattern=(
            r"(?:korrektur|korrekturhinweis|berichtigung|rectificatif|correctif|erratum|fe de err(?:ores|atas)"
            r"|rectificación|corrección|errata|correção|rettifica|correzione|errata corrige|rectificatie|correctie"
            r"|sprostowanie|oprava|rättelse|rettelse|korrigering|исправление|поправка|düzeltme|oikaisu|helyreigazítás"
            r"|rectificare)(?:\s?\([^)]{2,30}\)|(?: (?:vom|am|du|del|van|av|z"
            r"|от))? [\d./-]{1,10}(?: \w{2,12})?(?: \d{4})?| der redaktion| zum (?:artikel|beitrag|text)"
            r"| de la rédaction| de la redacción)?\s?:\s?.{10,200}"
            r"|(?:in einer (?:früheren|ersten|vorherigen) (?:fassung|version) (?:dieses|des) (?:artikels|textes"
            r"|beitrags|berichts)|(?:dans )?une (?:première )?version (?:précédente|antérieure|initiale)? ?de (?:cet"
            r"|ce|notre) (?:article|texte|papier)|(?:en )?una versión (?:anterior|previa) de est[ea] (?:artículo|texto"
            r"|noticia|nota|información|pieza)|(?:em )?uma versão anterior dest[ea] (?:artigo|texto|reportagem|matéria"
            r"|notícia)|(?:in )?una versione precedente di quest(?:o|['’]) ?(?:articolo|testo|pezzo)"
            r"|in een eerdere versie van dit (?:artikel|bericht|verhaal|stuk)|i en tidigare version av (?:artikeln"
            r"|texten|den)|i en tidligere (?:versjon|version) av?f? (?:den|art|saken)|w (?:pierwotnej"
            r"|poprzedniej) wersji (?:artykułu|tekstu)|v původní verzi (?:článku|textu)|в (?:предыдущей|первоначальной"
            r"|прошлой) версии (?:статьи|текста|материала|этой)).{5,200}"
        ),
        why="What was wrong in a story, and is mended.",
    ),
    Rule(
        id="editor_note.changed",
        label="editor_note",
        triggers=(
            "muokattu korjattu päivitetty uppdaterats rättats korrigerats oppdatert opdateret rettet korrigeret "
            "aktualisiert korrigiert ergänzt mis modifié corrigé actualizado actualizada corregido aangepast bijgewerkt "
            "gecorrigeerd aggiornato modificato zaktualizowany poprawiony"
        ),
        pattern=(
            r"(?:juttua|artikkelia) (?:on )?(?:muokattu|korjattu|päivitetty)\b.{0,200}"
            r"|(?:den här )?(?:artikeln|texten) har (?:uppdaterats|rättats|korrigerats)\b.{0,200}"
            r"|(?:saken|artikkelen|artiklen|teksten) (?:er|ble|blev|har blitt) (?:oppdatert|opdateret|rettet"
            r"|korrigeret)\b.{0,200}"
            r"|dieser (?:artikel|text|beitrag) wurde (?:am|zuletzt|nachträglich|mehrfach|mehrmals|inzwischen"
            r"|aktualisiert|korrigiert|ergänzt)\b.{0,60}\b(?:aktualisiert|korrigiert|ergänzt)\b.{0,120}"
            r"|cet article a été (?:mis à jour|modifié|corrigé)\b.{0,200}"
            r"|(?:esta noticia|este artículo) ha sido (?:actualizad|corregid)[oa]\b.{0,200}"
            r"|dit artikel is (?:op .{4,20} )?(?:aangepast|bijgewerkt|gecorrigeerd)\b.{0,200}"
            r"|(?:questo )?articolo (?:è stato )?(?:aggiornato|modificato)\b.{0,120}"
            r"|(?:ten )?(?:artykuł|tekst) został (?:zaktualizowany|poprawiony)\b.{0,160}"
        ),
        why="That a story was changed, and when.",
    ),
    Rule(
        id="share.channel",
        label="share",
        triggers=(
            "تليجرام تلجرام تيليجرام تلغرام واتساب واتس فيسبوك فيس تويتر يوتيوب انستجرام تلگرام टेलीग्राम व्हाट्सएप "
            "व्हाट्सऐप वॉट्सऐप फेसबुक यूट्यूब טלגרם וואטסאפ телеграм телеграмм ватсап 微信公众号 公众号 텔레그램 카카오톡 whatsapp "
            "telegram व הצטרפו עקבו"
        ),
        pattern=(
            rf"(?:(?:يمكنكم |للمزيد )?(?:تابعوا|تابعونا|تابعنا|اشتركوا|اشترك|انضموا|انضم|لمتابعة|للانضمام|للاشتراك"
            rf"|للمتابعة)\b|(?:הצטרפו|הצטרף|עקבו|לעדכונים)\b|(?:подпис\w+|підпис\w+|присоединя\w+|вступайте)\b|(?:关注|關注"
            rf"|欢迎关注|扫码关注))[^.!?؟。]{{0,120}}{_CHANNELS}.{{0,60}}"
            r"|[^.!?]{0,80}\b(?:в нашем|у нашому) (?:телеграм|telegram)[- ]?кана\w+[.!]?"
            rf"|[^.!?।]{{0,140}}{_CHANNELS}[^.!?।]{{0,60}}(?:जुड़ें|जुड़िए|जुड़िये|फॉलो करें|सब्सक्राइब करें|যোগ দিন"
            rf"|구독하기|채널 추가)[।.! ]{{0,3}}"
        ),
        why="A call to follow a site's channel.",
    ),
    Rule(
        id="newsletter.receive",
        label="newsletter",
        triggers=(
            "celular teléfono móvil recibe recíbelo reciba receba ricevi recevez ontvang otrzymuj correo mailbox "
            "postfach skrzynkę boîte messagerie bandeja casella inkorg"
        ),
        pattern=(
            r"(?:.{0,60}\b)?(?:recib[ea](?:lo)?|receba|ricevi|recevez|retrouvez|ontvang|erhalten sie|erhalte|otrzymuj"
            r"|mottag|få)\b.{2,160}\b(?:(?:en|a) (?:tu|su) (?:correo|bandeja|email|mail|tel[ée]fono|celular|móvil"
            r"|whatsapp)|n[oa] (?:seu|teu|sua) (?:e-?mail|correio|caixa|celular|telefone|whatsapp)|(?:nella|sulla"
            r"|via) (?:tua )?(?:e-?)?mail|(?:dans|par) (?:votre|ta) (?:boîte|messagerie|e?-?mail)|in (?:je"
            r"|uw) (?:mailbox|inbox)|(?:in|an) (?:ihr|dein)(?:em?)? (?:postfach|e-?mail)|na (?:swoją )?skrzynkę"
            r"|i din (?:inkorg|innboks|inbox))\b.{0,60}"
            r"|.{0,100}\b(?:dans votre (?:boîte (?:mail|e-mail|aux lettres)|messagerie)|directement par mail"
            r"|en tu (?:correo|bandeja de entrada)|nella tua casella|in je (?:mailbox|inbox)"
            r"|in ihr(?:em)? postfach)\b.{0,40}"
        ),
        why="A call to have a paper's letter sent.",
    ),
    Rule(
        id="subscription.readers",
        label="subscription",
        triggers=(
            "apóyanos sostienici steun apoie support wesprzyj uns abonnez soutenez lecteurs abonnieren unterstützen "
            "lesern suscríbete apóyanos lectores abbonati sostieni lettori abonneer steun lezers apoie assine leitores"
        ),
        pattern=(
            r".{0,120}\b(?:(?:financé|soutenu|porté) par (?:ses|nos|les) (?:lecteurs|lectrices|abonné\w*)"
            r"|von (?:seinen|ihren|unseren) leser\w*\b.{0,20}finanziert|financiado por sus lectores"
            r"|finanziato dai (?:suoi )?lettori|door (?:zijn|onze) lezers (?:gefinancierd|betaald)"
            r"|financiado pelos leitores)\b.{0,180}"
            r"|(?:abonnez-vous|suscríbete|abbonati|assine|abonneer je) (?:pour|para|per|om) .{3,120}"
            r"|(?:[^.!?]{3,80}\?\s)?(?:soutenez[- ]nous|unterstützen sie uns|apóyanos|sostienici|steun ons|apoie-nos"
            r"|support us|wesprzyj nas)\b[^.!?]{0,30}\b(?:à partir de|dès|ab|schon ab|desde|da soli|vanaf|a partir de"
            r"|from|for just|już od)\s[^.!?]{0,10}\d.{0,60}"
        ),
        why="An appeal for readers' money.",
    ),
    Rule(
        id="share.if_you_liked",
        label="share",
        triggers=(
            "plăcut liked enjoyed piaciuto gustado tetszett понравилась понравился понравилось beğendiyseniz "
            "beğendiysen gostou podobał podobało aimé plu líbil"
        ),
        pattern=(
            r"(?:dacă (?:v-a|ți-a) plăcut|(?:if you|did you) (?:liked?|enjoy(?:ed)?) this(?: (?:story|article|post"
            r"|piece|video|podcast|episode|content|recipe|newsletter|page)\b|[?,])|(?:se )?ti è piaciuto"
            r"|(?:si )?¿?te ha gustado|(?:si )?cet article vous a plu|(?:vous avez )?aimé cet article"
            r"|ha tetszett (?:a cikk|az írás)|если (?:вам )?понравил\w+ (?:эта|этот|наш)|bu (?:haberi|yazıyı) beğendiy"
            r"|(?:se )?(?:você )?gostou d(?:este|esta|a matéria|o artigo)|podobało? ci się|líbil se v[áa]m).{0,160}"
        ),
        why="What those may do who liked a story.",
    ),
    Rule(
        id="share.write_us",
        label="share",
        triggers="@",
        pattern=(
            r"(?:[^.!?]{2,90}[?!.]\s)?(?:schreiben sie (?:uns|an)|mailen sie|send (?:an? )?(?:e-?)?mails? to|(?:send"
            r"|email|e-mail|mail) (?:us|letters|tips|your (?:letters|tips|story|comments|views))|write to us"
            r"|do you have a story|got a (?:story|tip)|hast du|skriv til{1,2}\b|tipsa? oss|napisz(?: do nas)?\b"
            r"|scrivi(?:ci)? (?:a|all)|escríbenos|escriba a|écrivez-nous|mail de redactie|heb je een tip|пишите (?:нам"
            r"|на)|надсилайте)\b.{0,100}[\w.+-]+@[\w.-]+\.\w+.{0,60}"
        ),
        why="Where to write to those who made the page.",
    ),
    Rule(
        id="share.found_an_error",
        label="share",
        triggers="ctrl shift",
        pattern=(
            r"(?=.*(?:ошибк|помилк|опечатк|error|mistake|typo|fehler|\bhata|chyb|błąd|помилк|greșe|feil|fejl|\bfel\b"
            r"|памылк|грешк|klaid|kļūd|viga|napak|grešk"
            r"|virhe))(?:.{0,160}\bctrl\s?\+\s?enter\b.{0,60})"
        ),
        why="How to tell a site of a misprint.",
    ),
    Rule(
        id="share.ar_size",
        label="share",
        triggers="حجم الخط",
        pattern=r"(?:حجم|تكبير|تصغير) الخط\b.{0,20}",
        why="The size of letters on an Arabic page.",
    ),
    Rule(
        id="editor_note.archived",
        label="editor_note",
        triggers="archived",
        pattern=r"this is an archived (?:article|story|page)(?:[.,;:]|\s(?:and|from|published|that)\b).{0,200}",
        why="That a story is old.",
    ),
    Rule(
        id="subscription.become",
        label="subscription",
        triggers="become becoming",
        pattern=(
            r"(?:.{0,160}\b)?(?:please|consider|if you (?:like|enjoy|value) (?:what|it|this|our|us)"
            r"|(?:to )?support (?:us|our|my|this|independent|local|quality))\b[^.!?]{0,80}\bbecom(?:e"
            r"|ing) an? (?:free or )?(?:paid |paying |premium |monthly )?(?:subscriber|member|supporter"
            r"|patron)\b(?! of (?:an?|the|parliament)\b).{0,80}"
        ),
        why="An appeal to become a subscriber.",
    ),
    Rule(
        id="share.thanks",
        label="share",
        triggers="dziękujemy gracias merci danke grazie obrigado",
        pattern=(
            r"dziękujemy,? że przeczytał\S*.{0,160}"
            r"|(?:gracias por leer(?! (?:mi|hasta)\b)|merci d['’]avoir lu(?! (?:ma|mon|mes)\b)"
            r"|grazie per aver letto(?! (?:la mia|il mio)\b)|obrigad[oa] por ler(?! (?:a minha|o meu|minha|meu)\b)"
            r"|danke fürs lesen)\b.{0,120}|danke,? dass (?:sie|du)\b.{0,60}\bgelesen\b.{0,80}"
        ),
        why="Thanks to those who have read to the end.",
    ),
    Rule(
        id="disclaimer.funding",
        label="disclaimer",
        triggers="funding",
        pattern=(
            r".{0,160}\bdo(?:es)? not work for, consult, own shares in or receive funding from\b.{0,200}"
            r"|.{2,100}\bprovides? funding as an? (?:founding )?(?:member|partner) of (?-i:[A-Z]).{0,60}"
        ),
        why="Who pays the scholars that wrote a story.",
    ),
    Rule(
        id="player.podcast",
        label="player",
        triggers="podcast podcasts podcastu podkast podcastet podcasten подкаст",
        pattern=(
            r"(?:ouça|escuch[ae]|écoutez|ascolta(?:te)?|listen to|h[öo]r(?:en sie|t)?|posłuchaj|lyssna på|lyt til"
            r"|hør(?: på)?|слушайте|dinleyin|beluister|kuuntele|poslechněte si)\b[^.!?]{0,80}\b(?:podcast\w{0,3}"
            r"|podkast\w*|подкаст\w?)\b[^.!?]{0,60}:?"
        ),
        why="A call to hear what a player beside it plays.",
    ),
    Rule(
        id="share.ko_call",
        label="share",
        triggers="구독하고 구독하기 제보는 받기 친구추가 추가",
        pattern=r"[▶☞■※\[]?\s?[^.!?]{0,40}(?:구독하고|구독하기|알림 받기|친구\s?추가|채널\s?추가|제보는)[^.!?]{0,100}",
        why="A call to follow a Korean paper or to write to it.",
    ),
    Rule(
        id="share.report_error",
        label="share",
        triggers=(
            "error mistake typo fehler erreur coquille errore erro fout feil fel fejl virhe błąd chybu hibát greșeală "
            "ошибку опечатку помилку hata טעות λάθοσ خطأ kesalahan lỗi"
        ),
        pattern=(
            r"(?:(?:have you |did you )?(?:found?|spot(?:ted)?|seen?|noticed?) (?:an? )?(?:error|mistake"
            r"|typo)(?=[^.!?]{0,60}\?)|(?:haben sie )?(?:einen )?fehler (?:gefunden|entdeckt|bemerkt)"
            r"|(?:vous avez )?(?:trouvé|repéré|une) (?:une )?(?:erreur|coquille)|¿?(?:has |ha )?(?:encontrado"
            r"|encontraste|viste|detectado) (?:un|algún) error|(?:hai trovato|trovato|segnala) un errore"
            r"|encontrou (?:um|algum) erro|(?:heb je een )?fout gezien|(?:har du )?(?:funnet|hittat|fundet"
            r"|sett) (?:en )?(?:feil|fel|fejl)|(?:huomasitko|löysitkö) virheen|(?:widzisz|zauważyłeś|znalazłeś) błąd"
            r"|našli jste chybu|hibát (?:talált|látott)|ai (?:găsit|observat) o greșeală|(?:нашли|заметили"
            r"|увидели) (?:ошибку|опечатку)|(?:знайшли|помітили|побачили) помилку|hata mı (?:buldunuz|var)|מצאתם טעות"
            r"|βρήκατε λάθος|وجدت خطأ|menemukan kesalahan|phát hiện lỗi)(?:[^.!?؟;]{0,16}[.!]?"
            r"|[^.!?؟;]{0,60}(?:[?؟;]\s?(?:.{0,60}\b(?:us|report|contact|e-?mail|click|press|select|ctrl|schreiben"
            r"|melde\w*)\b.{0,60}|.{0,100})))"
        ),
        why="How to tell a site of a mistake.",
    ),
    Rule(
        id="residue.end_sign",
        label="html_residue",
        triggers="30 end ends",
        pattern=r"[-–—#*(\[]{1,3}\s?(?:30|ends?)\s?[-–—#*)\]]{1,3}",
        opens_with_letter=False,
        why="How a newsroom marks the end of a text.",
    ),
    Rule(
        id="editor_note.amended",
        label="editor_note",
        triggers="amended corrected clarified updated revised edited",
        pattern=(
            r"this (?:article|story|report|piece|page|column|review|headline) (?:was|has been) (?:amended|corrected"
            r"|clarified|updated|revised|edited)\b(?: (?:on|since|to|because|after|with|following)\b.{2,300})?\.?"
        ),
        why="What was mended in a story.",
    ),
    Rule(
        id="editor_note.misstated",
        label="editor_note",
        triggers="version",
        pattern=(
            r"(?:(?:correction|clarification)\s?:\s)?an? (?:earlier|previous|prior|original) version of (?:this"
            r"|the) (?:article|story|report|post|piece|headline)\b.{5,360}"
        ),
        why="What an earlier version of the story had wrong.",
    ),
    Rule(
        id="editor_note.printed",
        label="editor_note",
        triggers="published appeared appears appear",
        pattern=(
            r"this (?:article|story|essay|piece|post|column|interview) (?:(?:was|is"
            r"|has been) )?(?:originally (?:published|appeared) (?:on|in|by|at|with)|first (?:published"
            r"|appeared) (?:on|by|at|with))\b.{3,200}"
            r"|(?:a|this) version of this (?:article|story) (?:first |originally )?(?:appears|appeared|was published"
            r"|will appear)\b.{3,260}"
        ),
        why="Where a story was printed first.",
    ),
    Rule(
        id="subscription.support_press",
        label="subscription",
        triggers="support",
        pattern=(
            r"support (?:our |your )?(?:local|independent|quality|free|public|nonprofit"
            r"|community) (?:\w+ )?(?:journalism|news|reporting|newsrooms?)\s?[:!–—-]\s.{4,200}"
        ),
        why="A call to pay for a paper's work.",
    ),
)
