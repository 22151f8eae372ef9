"""Rules whose text varies, of what publishers print around their stories in other languages than English."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.agencies import WIRES, to_pattern, to_triggers
from flows.pages.vocabulary.shapes import PERSON

_AGENCY = rf"(?:{to_pattern(WIRES)}(?:[/-]\w{{2,5}})?|bbc|stf)"
_AGENCIES = (
    rf"{_AGENCY}(?:(?:, ?|/| ?[–-] ?| und | et | y | e | en | og | och | ja | i | a | и | та | ve "
    rf"| și ){_AGENCY}){{0,3}}"
)
#: What leads to the agencies whose material a story has.
_WITH = r"(?:mit|avec|con|com|med|met|cu)"
_MATERIAL = r"material|informationen|agenturmaterial|datos|información|informações|informazioni|dati|l['’]"
_SOURCE = (
    r"quellen?|sources?|fuentes?|font[ei]|bron(?:nen)?|kild(?:e|er)|käll(?:a|or)|läh(?:de|teet)|źródł[oa]|zdroje?"
    r"|источники?|джерел[оа]|kaynak|surs[ăae]|forrás|πηγ(?:ή|ές)|sumber|nguồn"
)
_NETWORK = (
    r"(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|bluesky|threads|mastodon|xing|pinterest|flipboard"
    r"|reddit|tiktok|viber|messenger|e-?mail|mail|email|e-post|e-mailem|sms|вконтакте|вк|одноклассниках|телеграме?"
    r"|вайбере?|zalo|line)"
)
PUBLISHER_PATTERNS_ELSEWHERE: tuple[Rule, ...] = (
    Rule(
        id="advertisement.goes_on_elsewhere",
        label="advertisement",
        triggers="onder under nedenfor jälkeen alla pod poniżej pokračuje unter nach",
        pattern=(
            r"(?:(?:de )?tekst|(?:het )?artikel|lees|verhaal) (?:gaat|loopt|verder)(?: verder| door)? (?:onder"
            r"|na) (?:de|deze|het) (?:foto|afbeelding|video|tweet|kaart|grafiek|post|kader|advertentie)\b\.{0,3}"
            r"|(?:saken|artikkelen|teksten|artiklen|artikeln|texten|historien) (?:fortsetter|fortsætter"
            r"|fortsätter) (?:under|etter|efter|nedenfor) (?:bildet|billedet|bilden|videoen|videon|annonsen|annoncen"
            r"|grafikken|kortet|kartet|klippet|faktaboksen)\b\.{0,3}"
            r"|(?:juttu|artikkeli|teksti) jatkuu (?:kuvan|videon|mainoksen|grafiikan|kartan|upotuksen) (?:jälkeen|alla"
            r"|alapuolella)\b\.{0,3}"
            r"|(?:dalsz[aey]|ciąg dalszy|reszta)\b.{0,20}\b(?:artykułu|tekstu|materiału)\b.{0,25}\b(?:pod"
            r"|poniżej)\b.{2,30}|(?:článek|text) pokračuje (?:pod|za|níže)\b.{0,20}"
            r"|(?:der )?(?:artikel|text|beitrag) geht (?:unter|nach|hinter) (?:dem|der|diesem) (?:bild|foto|video"
            r"|werbung|anzeige|grafik|karte|tweet|galerie)\b.{0,10}"
        ),
        why="That the story goes on below a picture, a video or an advertisement.",
    ),
    Rule(
        id="navigation.gallery_counter",
        label="navigation",
        triggers=(
            "bild bilder bildern foto fotos image images photo photos imagen imágenes immagine imagem imagens "
            "afbeelding billede billeder bilde bildene zdjęcie zdjęć fotografie fotografií фото kuva kuvaa fotoğraf "
            "fotografii kép fotó εικόνα φωτογραφία φωτογραφίεσ ảnh foto poze diaporama fotostrecke slide seite page "
            "página pagina sida side strona strana страница сторінка sayfa trang halaman 写真 사진 图 图片"
        ),
        pattern=(
            r"(?:bild|foto|image|photo|imagen|immagine|imagem|afbeelding|billede|bilde|zdjęcie|fotografie|foto|фото"
            r"|kuva|fotoğraf|fotografia|imaginea|kép|fotó|φωτογραφία|ảnh|slide|seite|page|página|pagina|sida|side"
            r"|strona|strana|страница|сторінка|sayfa|trang|halaman)\s?:?\s?\d{1,3}\s?(?:von|sur|de|di|van|av|af|z|ze"
            r"|из|з|din|dari|από|/)\s?\d{1,3}"
            r"|(?:(?:alle|voir(?: les)?|ver(?: las| as| os)?|guarda le|vedi|bekijk(?: alle)?|visa alla|se alle|zobacz"
            r"|zobrazit(?: všech)?|смотреть|дивитися|katso kaikki|xem|fotostrecke mit|diaporama) )?\d{1,3} (?:bilder[n]?|fotos?"
            r"|foto['’]s|photos|imágenes|imagens|immagini|bildene|billeder|zdjęć|zdjęcia|fotografií|fotek|фото|kuvaa"
            r"|fotoğraf|fotografii|poze|kép|fotó|φωτογραφίες|ảnh)(?: (?:anzeigen|ansehen|öffnen))?"
            r"|写真\s?\d{1,3}\s?/\s?\d{1,3}|(?:写真|사진|图)\s?\d{1,3}\s?[枚장张/]?\s?\d{0,3}"
        ),
        why="Where a reader stands in a row of pictures, and how many there are.",
    ),
    Rule(
        id="comments.counted_elsewhere",
        label="comments",
        triggers=(
            "kommentare kommentaren antworten zeichen commentaires réactions réaction contributions comentarios "
            "comentários commenti commento respuestas reacties reactie kommentarer kommentar kommenttia kommentit "
            "komentarzy komentáře komentářů příspěvků комментариев комментарии комментарий коментарів коментарі "
            "comentarii hozzászólás komment σχόλια σχόλιο yorum yorumlar bình komentar تعليق 条评论 댓글"
        ),
        pattern=(
            r"(?:(?:alle |alle anzeigen |weitere )?\d+ (?:kommentare?|antworten) (?:anzeigen|lesen|ansehen|laden)"
            r"|alle \d+ kommentare(?: anzeigen)?|kommentare zu diesem (?:artikel|beitrag)(?: \(\d+\))?"
            r"|noch \d{2,5} zeichen(?: übrig| verfügbar)?|\d{2,5} zeichen (?:übrig|verfügbar)"
            r"|diskutieren sie mit \(\d+\)|(?:voir|lire|afficher)(?: tous)? les \d+ commentaires|\d+ (?:réactions?"
            r"|contributions?)|réagir \(\d+\)|ver(?: los| os)? \d+ coment[áa]rios|(?:leggi|mostra|vedi)(?: i"
            r"| tutti i)? \d+ commenti|\d+ comment[oi]|tutti i commenti \(\d+\)|(?:bekijk|lees"
            r"|toon)(?: alle)? \d+ reacties|alle \d+ reacties|(?:visa|vis|se)(?: alla| alle)? \d+ kommentarer|(?:näytä"
            r"|lue)(?: kaikki)? \d+ kommenttia|(?:zobacz|pokaż)(?: wszystkie)? \d+ komentarzy|skomentuj \(\d+\)"
            r"|zobrazit \d+ komentářů|disku[sz]e\s?[:(]\s?\d+\)?(?: příspěvků)?|\d+ příspěvků"
            r"|(?:показать )?\d+ комментари\w+|(?:обсудить|комментировать|комментари\w+) ?\(\d+\)"
            r"|(?:показати )?\d+ коментар\w+|vezi(?: cele)? \d+ (?:de )?comentarii|\d+ (?:hozzászólás|komment|σχόλια"
            r"|σχόλιο|yorum)|(?:yorum(?:lar)?|tüm yorumlar|kommentek|hozzászólások|σχόλια) ?\(\d+\)"
            r"|(?:xem )?\d+ bình luận|(?:bình luận|ý kiến) ?\(\d+\)|(?:lihat )?\d+ komentar|\d+ تعليقا?|(?:التعليقات"
            r"|تعليقات) ?\(\d+\)|(?:共)?\d+ ?[条條则則](?:评论|評論|留言)|(?:전체 )?댓글 ?\(?\d+\)?개?)"
        ),
        why="How many comments there are, on a button.",
    ),
    Rule(
        id="player.lasts",
        label="player",
        triggers=(
            "anhören dauer länge verfügbar écouter durée vidéo duración escuchar escucha vídeo durata ascolta guarda "
            "duração ouvir ouça luister luistertijd duur lyssna längd lyt lytt varighed varighet kuuntele kesto "
            "posłuchaj poslechnout délka слушать длительность слухати тривалість dinle süre ascultă durată ακούστε "
            "διάρκεια dengarkan durasi nghe مدة"
        ),
        pattern=(
            r"(?:(?:artikel|beitrag|text) )?anhören\s?\(\d{1,3} ?min(?:\.|uten?)?\)"
            r"|\d{1,3} min\. anhören"
            r"|(?:dauer|länge|durée(?: de la vidéo)?|lecture audio|duración|durata|duração|duur|luistertijd|längd"
            r"|varighed|varighet|kesto|délka|czas trwania|длительность|тривалість|süre|durată|διάρκεια|durasi"
            r"|thời lượng|مدة الفيديو)\s?:?\s?(?:\d{1,2}[:'’]\d\d\s?|\d\s?)(?:min(?:\.|uten?|utes|utos|uti|utit|uter"
            r"|utter)?|мин\.?|хв\.?|dk|λεπτά|menit|phút|perc)?"
            r"|(?:video |beitrag |audio )?verfügbar bis(?: zum)? \d{1,2}\..{2,16}"
            r"|(?:écouter|escuchar?|escucha|ascolta|ouvir|ouça|luister|lyssna|lyt|lytt|kuuntele|posłuchaj|poslechnout"
            r"|слушать|слухати|ascultă|ακούστε|dengarkan)\b.{0,28}\(?\d{1,3} ?(?:min\.?(?:utos|uti|uter|utter)?|мин|хв"
            r"|dk|λεπτά)\)?|(?:vidéo|vídeo)\s?:\s?\d{1,2}[:'’]\d\d|ouça este conteúdo\b.{0,20}"
            r"|escuchar este artículo ahora\b.{0,10}|haberi dinle \(\d{1,2} dk\)"
        ),
        why="How long a sound or a film lasts, and until when it can be played.",
    ),
    Rule(
        id="counter.reading_elsewhere",
        label="counter",
        triggers=(
            "lecture lectura lettura leitura leestijd lästid läsning läsetid læsetid læsning lesetid lukuaika czytania "
            "przeczytasz przeczytanie čtení чтения чтение прочтения читання okuma okunma citire citit olvasás olvasási "
            "ανάγνωσησ ανάγνωση baca đọc القراءة मिनट 読めます 읽는 读 阅读"
        ),
        pattern=(
            r"(?:(?:temps|durée) (?:estimée? )?de lecture|lecture|tiempo (?:estimado )?de lectura(?: aprox\.?)?"
            r"|lectura|tempo (?:stimato )?di lettura(?: stimato)?|lettura|tempo (?:estimado )?de leitura"
            r"|leitura(?: de)?|leestijd|lästid(?: cirka| ca)?|læsetid(?: ca\.?)?|lesetid(?: ca\.?)?|lukuaika(?: noin)?"
            r"|czas czytania(?: ok\.?)?|(?:doba|délka|čas) čtení|время (?:на чтение|чтения|прочтения)(?: ~)?"
            r"|час (?:на )?читання|(?:tahmini )?oku(?:n?ma|ma) süresi|timp (?:estimat )?(?:de )?citire"
            r"|(?:becsült )?olvasási idő|χρόνος ανάγνωσης|(?:estimasi |waktu )baca|thời gian đọc|مدة القراءة"
            r"|وقت القراءة)\s?:?\s?~?\s?(?:ca\.? )?\d{1,3}\s?(?:['’]|min(?:\.|uto?s?|uti|utes?|uten|uter|utter"
            r"|uut\w*)?|мин\.?(?:ут[аы]?)?|минут[аы]?|хв\.?|хвилин[аи]?|dk|dakika|minute|perc|λεπτά|menit|phút|دقائق"
            r"|دقيقة|minut[y]?)\.?"
            r"|(?:ten tekst przeczytasz w|przeczytanie artykułu zajmie) \d{1,3} min(?:ut[yę]?)?"
            r"|\d{1,3} min\.? (?:lectura|läsning|lästid|læsning|læsetid|lesetid|leestijd|lezen|čtení|czytania|lukuaika"
            r"|citire|okuma|olvasás|baca)"
            r"|\d{1,3} (?:minuters läsning|minuten leestijd|minuty čtení|minute de citit|minutos para ler|perc olvasás"
            r"|dakikalık okuma|λεπτά ανάγνωση|phút đọc|menit (?:baca|membaca)|хв читання|мин\. чтения)"
            r"|(?:この記事は)?約\d{1,3}分で読めます。?|(?:예상 )?읽는 (?:시간|데):? ?\d{1,3}분|\d{1,3} मिनट(?: में)? पढ़ें"
        ),
        why="How long a story takes to read.",
    ),
    Rule(
        id="credit.named",
        label="credit",
        triggers=(
            "foto fotos photo photos ph illustratie illustrasjon illustrasjonsfoto arkivfoto grafikk grafiikka "
            "fotografie grafika ilustracja графика иллюстрация ілюстрація illustráció crédito kaynak credit fotografia "
            "fotografía bild beeld kuva zdjęcie fot фото ilustración ilustração illustrazione illustration ilustrace "
            "kuvitus vídeo video gráfico grafik arte crédito créditos crediti immagine imagen archives illustrations "
            "capture πηγή"
        ),
        pattern=(
            rf"[(\[]?(?:foto|fotos|fotografia|fotografía|immagine|imagen|photo|illustrazione|ilustración|ilustração"
            rf"|video|vídeo) (?:di|de|von|par|da) {PERSON}(?:\s?/\s?[\w .]{{2,30}})?[)\]]?"
            rf"|[(\[]?ph\.? {PERSON}[)\]]?"
            rf"|(?:ilustración|ilustração|illustrazione|illustration|ilustrace|kuvitus|vídeo|gráfico|infografía"
            rf"|infografica|crediti foto|crédito|grafika|ilustracja|illustratie|illustrasjon|illustrasjonsfoto"
            rf"|arkivfoto|grafikk|grafiikka|beeld|архивное фото|графика|иллюстрация|ілюстрація"
            rf"|illusztráció)\s?:\s?{PERSON}|photos?(?: d['’])? ?(?:archives|illustration) {PERSON}"
            rf"|\(photo d['’](?:illustration|archives) .{{2,40}}\)|capture d['’]écran(?: .{{2,30}})?"
            rf"|photo d['’](?:illustration|archives)\.?(?: .{{2,30}})?"
            rf"|(?:crédito|kaynak|автор фото|credit|image source|इमेज स्रोत|मुख्य स्रोत|图像来源|照片来源|مصدر الصورة"
            rf"|nguồn hình ảnh|πηγή εικόνας)[,，،]\s?.{{2,40}}"
        ),
        why="Who took or drew a picture.",
    ),
    Rule(
        id="caption.with_label",
        label="caption",
        triggers=(
            "image media video photo 画像説明 توضیح maelezo keterangan legenda pie подпись підпис altı 图像加注文字 التعليق इमेज "
            "chụp légende sumber bildbeschreibung leyenda 사진"
        ),
        pattern=(
            r"(?:legenda da foto|pie de foto|leyenda de la foto|légende image|подпись к фото|підпис до фото"
            r"|fotoğraf altı yazısı|图像加注文字|التعليق على الصورة|इमेज कैप्शन|chụp lại hình ảnh|keterangan gambar|画像説明"
            r"|사진 설명|توضیح تصویر|maelezo ya picha)[,，،:]?\s?.{4,250}"
            r"|(?:image|media|video|photo) captions?[,:] .{4,250}"
        ),
        why="What a picture shows, behind the word for it that a broadcaster's page prints for those who can't see.",
    ),
    Rule(
        id="agency_credit.joined",
        label="agency_credit",
        triggers=f"{to_triggers(WIRES)} bbc agenturen agences agencias agenzie agências agencies",
        pattern="|".join(
            (
                rf"[(\[*]?\s?(?:{_WITH}\s)(?:{_MATERIAL})?\s?(?:de[rls]?\s|von\s|da\s|di\s|d['’])?(?:agenturen|agences|agencias|agenzie|agências|{_AGENCIES})[)\]]?\.?",
                rf"(?:{_SOURCE})\s?[:—–]\s?{_AGENCIES}\.?",
                rf"[(\[]?(?:\w{{2,5}}/)?{_AGENCIES}(?:/\w{{2,5}})?[)\]]\.?",
                r"agences?/\w{2,6}",
                rf"(?:по материалам|за матеріалами|по данным):? {_AGENCIES}",
                r"dieser (?:text|artikel) (?:basiert auf|wurde mit) material\b.{2,40}",
                r"(?:as informações são d[oae]|la información es de|con información de|com informações d[aoe])\b.{2,60}",
            )
        ),
        why="Whose report a story is or draws on.",
    ),
    Rule(
        id="share.on_network",
        label="share",
        triggers=(
            "teilen partager partagez compartir comparte condividi compartilhar compartilhe partilhar delen deel dela "
            "del jaa udostępnij sdílet поделиться поділитися поширити distribuie megosztás κοινοποίηση bagikan"
        ),
        pattern=(
            rf"(?:(?:artikel |beitrag |seite |diesen artikel )?(?:auf|bei|via|per|über) {_NETWORK} teilen"
            rf"|(?:partage[rz]|partager (?:cet |l['’])article) (?:sur|via|par) {_NETWORK}|(?:compartir"
            rf"|comparte)(?: (?:este artículo|esta noticia))? (?:en|vía|por|a través de) {_NETWORK}"
            rf"|condividi(?: l['’]articolo)? (?:su|via|con) {_NETWORK}|(?:com)?partilhar?(?: artigo| matéria"
            rf"| notícia)? (?:no|na|em|via|por|pelo) {_NETWORK}|dele?n?(?: artikel| dit artikel)? (?:op|via) {_NETWORK}"
            rf"|deel (?:dit artikel )?(?:op|via) {_NETWORK}|dela?(?: artikel[en]?n?| saken)? (?:på|via|med) {_NETWORK}"
            rf"|jaa (?:{_NETWORK}ss[aä]|sähköpostilla)|udostępnij (?:na|przez|w) {_NETWORK}u?|sdílet (?:na"
            rf"|přes) {_NETWORK}u?|(?:поделиться|поділити[сь]я?|поширити) (?:во?|у|через) {_NETWORK}|distribuie (?:pe"
            rf"|prin) {_NETWORK}|megosztás (?:a )?{_NETWORK}[eo]n|κοινοποίηση (?:στο|μέσω) {_NETWORK}|bagikan (?:ke|via"
            rf"|lewat|di) {_NETWORK})"
        ),
        why="A button to share a story on a network.",
    ),
    Rule(
        id="share.new_window_elsewhere",
        label="share",
        triggers=(
            "fenster fenêtre ventana finestra janela venster fönster vindue vindu oknie окне вікні pencerede okně "
            "ablakban fereastră ikkunassa jendela"
        ),
        pattern=(
            r".{4,90}\((?:wird in (?:einem )?neue[mn] fenster geöffnet|(?:s['’])?ouvre dans une nouvelle fenêtre"
            r"|se abre en una (?:ventana nueva|nueva ventana)|si apre in una nuova finestra|abre (?:em|numa"
            r"|em uma) nova janela|wordt in een nieuw venster geopend|öppnas i ett nytt fönster|åbner i et nyt vindue"
            r"|åpnes i et nytt vindu|otwiera się w nowym oknie|открывается в новом окне|відкривається у новому вікні"
            r"|yeni pencerede açılır|otevře se v novém okně|új ablakban nyílik meg|se deschide într-o fereastră nouă"
            r"|avautuu uudessa ikkunassa|membuka di jendela yang baru)\)\.?"
        ),
        why="A button of a weblog, and where it opens.",
    ),
    Rule(
        id="comments.akismet",
        label="comments",
        triggers="akismet",
        pattern=(
            r"(?:diese|this|ce|este|esta|questo|deze|denna|den här|dette|denne|tämä|ta|этот|цей|tento|bu|acest|ez"
            r"|αυτός|situs|trang) [^.!?]{0,50}\bakismet\b.{0,200}"
            r"|[^.!?]{0,20}\bakismet (?:を|使用)[^.!?]{0,60}"
        ),
        why="What filters a weblog's comments.",
    ),
    Rule(
        id="share.error_elsewhere",
        label="share",
        triggers=(
            "fehler erreur faute error errore erro erros fout foutje fel fejl feil virheen virhe błąd chybu ошибку "
            "опечатку помилку greșeală hibát λάθοσ kesalahan ctrl"
        ),
        pattern=(
            r"(?:haben sie|hast du|sie haben|fehler im (?:text|artikel)|vous avez|avez-vous|une erreur|¿?(?:has|ha|ves"
            r"|encontraste|viste)|si has|hai|avete|c['’]è un|encontrou|viu|achou|heb je|fout(?:je)? gezien|klopt er"
            r"|har du|hittade du|fandt du|fant du|huomasitko|näitkö|löysitkö|zauważyłeś|widzisz|znalazłeś|našli jste"
            r"|viděli jste|нашли|заметили|увидели|если вы (?:нашли|заметили)|знайшли|помітили|побачили"
            r"|якщо ви (?:знайшли|помітили)|ai (?:găsit|observat)|dacă ai|ha hibát|hibát|menemukan)"
            r"\b[^.!?]{0,60}(?:\b(?:fehler|erreur|faute|error|errore|erro|fout|fel|fejl|feil|virhe\w*|błąd|chyb\w+"
            r"|ошибк\w+|опечатк\w+|помилк\w+|greșeală|hibát|kesalahan)\b[^.!?]{0,40})?[?.,:!]\s?(?:bitte "
            r"|jetzt )?(?:schreib|markier|meld|écri|signal|escr[ií]|avís|aví|scriv|segnal|avis|entre em contato|envi"
            r"|mail|stuur|kontakt|skriv|giv besked|si (?:fra|ifra)|ilmoit|ota yhteyttä|napisz|zgłoś|daj|napište|выдел"
            r"|напиш|сообщ|виділ|повідом|scrie|trimite|írj|jelez).{0,100}"
            r"|.{0,120}\b(?:нажмите|натисніть)\b.{0,20}\bctrl\s?\+\s?enter\b\.?"
        ),
        why="A call to tell of an error.",
    ),
    Rule(
        id="share.tip_elsewhere",
        label="share",
        triggers=(
            "hinweise hinweis information informations información segnalazione sugestão tips tip tipp tema temat "
            "zdarzenia události новость новости очевидцем новину новини poveste știre juttuvinkki uutisvinkki vídeo"
        ),
        pattern=(
            r"(?:haben sie|hast du|sie haben|vous avez|avez-vous|une|¿?tienes?|¿?quieres|hai|avete|tem|har du|heb je"
            r"|heeft u|masz|byłeś|jesteś|máte|byli jste|есть|стали|хотите|маєте|є|ai"
            r"|onko sinulla)\b[^.!?]{0,60}\b(?:hinweise?|tipps?|informations?|información|contarnos|segnalazione"
            r"|sugestão|tips|tip|temat|świadkiem|svědky|рассказать|новост[ьи]|очевид\w+|новину|новини|știre|poveste"
            r"|juttuvinkki|uutisvinkki)\b[^.!?]{0,40}\?\s(?:schreib|mail|meld|schick|send|écriv|contact|escr[ií]b"
            r"|scriv|invia|envie|mande|skriv|kontakt|stuur|mejla|tip|napisz|prześlij|wyślij|napište|pošlete|пиш"
            r"|присыла|напиш|надсила|scrie|lähetä|kirjoita|mail).{0,120}"
        ),
        why="A call to send news in.",
    ),
    Rule(
        id="copyright.elsewhere",
        label="copyright",
        triggers=(
            "urheberrechtlich lizenz droit licence licencia licenza licença auteursrecht upphovsrätt ophavsret "
            "ophavsretsloven opphavsrettslig åndsverkloven tekijänoikeus kopiointi zabronione autorskim prawem "
            "перепечатка использовании цитировании копирование передрук použití šíření autorských interzisă reproducere "
            "jogvédelem αναδημοσίευση reservados kopiering"
        ),
        pattern=(
            r"(?:dieser|das|der) (?:text|artikel|beitrag|werk)\b.{0,20}\b(?:lizenz|urheberrechtlich)\b.{0,80}"
            r"|urheberrechtlich geschützt\.?|cet article est protégé par le droit d['’]auteur\b.{0,60}"
            r"|(?:contenido|conteúdo|contenuto|quest\w \w+ è distribuito|este \w+ est[áa])\b.{0,30}\b(?:licencia"
            r"|licença|licenza)\b.{0,60}|derechos reservados\.?|direitos reservados\.?"
            r"|op dit artikel rust auteursrecht\b.{0,60}|niets uit deze (?:uitgave|site)\b.{0,160}"
            r"|(?:allt material|kopiering)\b.{0,60}\b(?:upphovsrätt\w*|förbjud\w*|skydda\w*)\b.{0,80}"
            r"|detta material är skyddat\b.{0,100}"
            r"|(?:alt (?:materiale|innhold)|artiklen|denne artikel|artikkelen|materialet"
            r"|innholdet)\b.{0,40}\b(?:ophavsret\w*|opphavsrett\w*|åndsverkloven)\b.{0,80}"
            r"|sisällön kopiointi\b.{2,60}"
            r"|(?:kopiowanie|rozpowszechnianie)\b.{0,60}\bzabronione\b.{0,80}"
            r"|(?:artykuł|materiał) chroniony prawem autorskim\b.{0,180}"
            r"|(?:publikování|autorská práva|jakékoli(?:v)? užití|bez souhlasu)\b.{0,140}\b(?:zakázáno|vykonává"
            r"|šíření)\b.{0,100}"
            r"|(?:перепечатка|копирование|передрук|копіювання|любое использование|использование"
            r"|використання)\b.{0,40}\b(?:материал\w*|матеріал\w*)\b.{0,140}"
            r"|при (?:полном или частичном )?(?:использовании|цитировании|копировании|використанні"
            r"|цитуванні)\b.{0,140}\b(?:ссылк\w+|гиперссылк\w+|посилання|гіперпосилання)\b.{0,80}"
            r"|(?:orice reproducere|preluarea|conținutul acestui articol)\b.{0,80}\b(?:interzisă|protejat)\b.{0,80}"
            r"|.{0,20}\bszerzői jogvédelem\b.{0,60}|.{0,30}engedély nélküli felhasználása tilos\.?"
            r"|απαγορεύεται η (?:αναδημοσίευση|αναπαραγωγή)\b.{0,100}"
        ),
        why="Who owns the text, and what may not be done with it.",
    ),
)
