"""Rules whose text varies, of what editors say of a story in other languages than English: its age, changes, translation."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.shapes import PERSON

_THIS_TEXT = (
    r"(?:dies(?:er|e|es) (?:text|artikel|beitrag|inhalt|zusammenfassung|meldung|seite)|die (?:zusammenfassung"
    r"|übersetzung|stichpunkte)|(?:cet article|cette page|ce (?:texte|résumé|contenu))|est[ea] (?:artículo|texto"
    r"|contenido|resumen|nota|noticia|artigo|conteúdo|resumo|matéria|notícia)|quest[oa] (?:articolo|testo|contenuto"
    r"|sintesi|riassunto|notizia)|dit (?:artikel|bericht)|deze (?:tekst|samenvatting|vertaling|column|audio)"
    r"|(?:den här |denne )?(?:artikeln|texten|sammanfattningen|artikel|artiklen|resuméet|opsummeringen|teksten"
    r"|artikkelen|saken|sammendraget|oppsummeringen)|(?:tämä )?(?:artikkeli|juttu|tiivistelmä)|(?:ten )?(?:artykuł"
    r"|tekst|streszczenie|materiał)|(?:tento )?(?:článek|text|shrnutí)|(?:эт(?:от|а|ой|ому) )?(?:текст|стать[яе]"
    r"|материал|перевод|краткое содержание|новост[ьи])|(?:це[йі]|ця|цій) (?:текст|стаття|статті|матеріал)|bu (?:haber"
    r"|metin|yazı|içerik)|özet|acest articol|articolul?|textul?|(?:ez a )?(?:a )?(?:cikk|szöveg|szöveget)"
    r"|(?:αυτό )?το (?:άρθρο|κείμενο)|(?:artikel|tulisan|ringkasan|konten) ini|bài viết(?: này)?)"
)
_MACHINE = (
    r"(?:ki|ai|ia|k\.i\.|ии|ші|künstliche[rn]? intelligenz|maschinell\w*|automatisch|automatiquement"
    r"|(?:une )?intelligence artificielle|automáticamente|inteligencia artificial|automaticamente"
    r"|intelligenza artificiale|inteligência artificial|kunstmatige intelligentie|automatiskt|artificiell intelligens"
    r"|automatisk|kunstig intelligens|chatgpt|automaattisesti|tekoäly\w*|automatycznie|sztucznej inteligencji"
    r"|automaticky|uměl(?:á|é|ou) inteligenc\w+|автоматически|нейросет\w+|искусственн\w+ интеллект\w*|автоматично"
    r"|штучн\w+ інтелект\w*|otomatik|yapay zek[aâ]\w*|automat|inteligenței artificiale|gépi|mesterséges intelligencia"
    r"|αυτόματα|τεχνητής νοημοσύνης|otomatis)"
)
_MADE = (
    r"(?:übersetzt|erstellt|generiert|geprüft|verfasst|traduit|rédigé|généré|traducido|redactado|generado|realizado"
    r"|hecho|tradott|generat|scritt|traduzido|gerado|produzido|vertaald|gemaakt|gegenereerd|översatt|gjord|skriven"
    r"|skapad|oversat|lavet|skrevet|laget|käännetty|tehty|tekemä|przetłumaczon|powstał|wygenerowan|přeložen|vznikl"
    r"|vytvoř|перевед|подготовлен|созда|сгенерир|выполнен|перекладен|підготовлен|çevril|oluşturul|tradus|realizat"
    r"|készült|készítette|fordított|μεταφράστηκε|diterjemahkan|ditulis|dibuat|dịch|tạo bởi)"
)
_DONE = (
    r"(?:veröffentlicht|aktualisiert|publiziert|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato"
    r"|atualizado|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publiceret|opdateret|publisert|oppdatert|julkaistu"
    r"|päivitetty|opublikowano|aktualizacja|publikováno|aktualizováno|опубликовано|обновлено|опубліковано|оновлено"
    r"|güncellendi|publicat|actualizat|frissítve|ενημερώθηκε|diperbarui|cập nhật|نشر|آخر تحديث)"
)

NOTE_PATTERNS_ELSEWHERE: tuple[Rule, ...] = (
    Rule(
        id="published.ago_elsewhere",
        label="published",
        triggers=(
            "veröffentlicht aktualisiert publiziert publié mis modifié publicado actualizado pubblicato aggiornato "
            "atualizado gepubliceerd bijgewerkt publicerad uppdaterad publiceret opdateret publisert oppdatert "
            "julkaistu päivitetty opublikowano aktualizacja publikováno aktualizováno опубликовано обновлено "
            "опубліковано оновлено güncellendi publicat actualizat frissítve ενημερώθηκε diperbarui cập نشر آخر"
        ),
        pattern=(
            rf"{_DONE}:? (?:(?:vor|il y a|hace|há|för|for|før|před|acum|πριν|قبل|منذ) (?:etwa |rund |environ |cerca de "
            rf"|aproximadamente )?(?:\d{{1,2}}|einer|einem|une?|una?|uma?|en|ett?) (?:minuten?|std\.?|stunden?"
            rf"|tag(?:en)?|min\.?|minutes?|heures?|jours?|minutos?|horas?|días?|dias?|minuter|timm(?:e|ar)|dag(?:ar|er"
            rf"|e)?|minutter|timer?|minutami|hodinami|dny|minute|ore|oră|zile|λεπτά|ώρες|ώρα|ημέρες|دقيقة|دقائق|ساعات"
            rf"|ساعة|أيام|يوم)(?: (?:sedan|siden))?"
            r"|\d{1,2} (?:minut[io]|or[ae]|giorn[io]) fa|\d{1,2} (?:minuten|uur|dagen|dag) geleden"
            r"|\d{1,2} (?:minuuttia|tuntia|tunti|päivää) sitten|\d{1,2} (?:min\.?|minut[ye]?|godz\.?|godzin[ye]?"
            r"|dni) temu|\d{1,2} (?:минут[уы]?|час(?:а|ов)?|дня|дней|день) назад|\d{1,2} (?:хвилин[иу]?|годин[иу]?|дні"
            r"|днів|день) тому|\d{1,2} (?:dakika|saat|gün) önce|\d{1,2} (?:perce|órája|napja)|\d{1,2} (?:menit|jam"
            r"|hari) (?:yang )?lalu|\d{1,2} (?:phút|giờ|ngày) trước|\d{1,2} (?:मिनट|घंटे|दिन) पहले)\.?"
        ),
        why="How long ago a page was published or changed; without these words it is said of other stories, too.",
    ),
    Rule(
        id="editor_note.by_machine",
        label="editor_note",
        triggers=(
            "ki ai ia ии ші künstlicher künstliche künstlichen maschinell maschineller maschinelle automatisch "
            "automatiquement artificielle automáticamente artificial automaticamente artificiale kunstmatige "
            "automatiskt artificiell automatisk kunstig chatgpt automaattisesti tekoälyn tekoälyllä automatycznie "
            "sztucznej automaticky umělé umělá umělou автоматически нейросети нейросетью искусственного автоматично "
            "штучного otomatik zeka zekâ automat artificiale gépi mesterséges αυτόματα τεχνητήσ otomatis"
        ),
        pattern=(
            rf"[*(\[]?(?=.{{0,180}}\b{_MADE}){_THIS_TEXT}\b.{{0,70}}\b{_MACHINE}\b.{{0,160}}"
            rf"|[*(\[]?(?:(?:mit|von|durch) ki|par ia|(?:con|por) ia|com ia|met ai|med ai|przez ai|ki|ia"
            rf"|ai)[- ](?:generiert|erstellt|übersetzt|generad[oa]|généré[es]?|gerad[oa]|gegenereerd|genererad"
            rf"|vertaald)[)\]]?\.?"
        ),
        why="That a machine translated, wrote or summed up the text.",
    ),
    Rule(
        id="disclaimer.old_elsewhere",
        label="disclaimer",
        triggers=(
            "alt älter date vechi año años antigüedad anno anni ano anos ouder oud äldre gammal ældre gammel eldre "
            "vanha rok lat starší starý года года лет одного року років eski éves gömul gamall gömlu vana vanem senas "
            "senesnis vecs vecāks starija stara staro stariji starší старо стара"
        ),
        pattern=(
            rf"(?:[*!•]\s?)?{_THIS_TEXT} (?:ist (?:schon |bereits )?(?:mehr als|über|älter als)|date de plus d[e’']"
            rf"|(?:tiene|fue publicad[oa] hace|tem|foi publicad[oa] há) m[áa]i?s de|(?:ha"
            rf"|è stat[oa] pubblicat[oa]) più di|is (?:ouder dan|meer dan)|är (?:äldre än|mer än|över)"
            r"|er (?:mere end|ældre end|mer enn|over|eldre enn)|on yli|ma (?:już )?(?:więcej niż|ponad)"
            r"|je (?:starší než|více než)|больше|старше|більше|понад|este mai vechi de|több mint|)\s?(?:(?:\d{1,2}"
            r"|eine?n?|zwei|drei|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|una?|dos"
            r"|um|dois|due|een|twee|ett|to|två|et|egy|одного|двух) )?(?:jahr\w*|ans?|años?|ann[oi]|anos?|jaar|års?"
            r"|vuo(?:den|tta)|roku?|lat|года|лет|року|років|yıldan|éves|dage|dager|dagar|monate?)\b(?: (?:alt"
            r"|de antigüedad|fa|oud|gammal|gammel|vanha|starý|eski)){0,2}\.?"
            r"|(?:athugið,? að )?þessi (?:frétt|grein) er (?:meira en|yfir|eldri en) (?:\d{1,2}|eins|tveggja"
            r"|þriggja) (?:ára?|mánaða)(?: g[öa]mul)?\.?"
            r"|(?:juhime tähelepanu, et )?(?:see )?artikkel on (?:rohkem|vanem) kui \w+ (?:aastat?"
            r"|kuud?)(?: vana)?(?:\.|(?: ning|,) .{0,60}(?:arhiivi|uuemate)\b.{0,200})?"
            r"|(?:ovaj|ovo je) (?:članak|tekst|vijest|vest) (?:je )?(?:star(?:iji"
            r"|ija)?) (?:više )?(?:od )?\w+ (?:godin[aeu]|mjeseci|meseci)\.?"
            r"|(?:tento )?článok je star(?:ý|ší) (?:viac )?(?:ako|než) (?:\w+ )?(?:rok[yu]?|rokov|mesiac\w*)\.?"
        ),
        why="A notice that the story is an old one.",
    ),
    Rule(
        id="editor_note.first_elsewhere",
        label="editor_note",
        triggers=(
            "ursprünglich paru issu republié initialement originalmente originariamente uscito oorspronkelijk eerder "
            "ursprungligen oprindeligt opprinnelig først perin ensimmäisen pierwotnie ukazał původně впервые вперше "
            "inițial eredetileg pertama tayang ilk zuerst"
        ),
        pattern=(
            r"dieser (?:artikel|text|beitrag) (?:ist|wurde|erschien) (?:ursprünglich|zuerst)\b[^!?]{0,120}"
            r"|der artikel ist ursprünglich am \d.{2,30}\berschienen\.?"
            r"|(?:cet article|ce texte|cette (?:tribune|chronique|interview)) (?:est|a été) (?:paru|issue?|republiée?"
            r"|(?:initialement )?publiée? (?:initialement|pour la première fois))\b.{0,140}"
            r"|\(?(?:(?:artículo|texto|nota|artigo|matéria) )?publicad[oa] originalmente (?:en|em|por|pelo|no|na"
            r"|el)\b.{2,100}|(?:articolo|testo) originariamente pubblicato\b.{2,100}"
            r"|questo articolo è (?:uscito|apparso|stato pubblicato originariamente) (?:su|sul|in|il|nel)\b.{2,100}"
            r"|(?:dit artikel|deze column|dit verhaal) (?:verscheen|is) (?:eerder|oorspronkelijk)\b.{2,120}"
            r"|artikeln (?:publicerades|är) (?:ursprungligen|först)\b.{2,100}"
            r"|(?:denne )?artikel?e?n? (?:blev|er|ble) (?:oprindeligt|opprinnelig|først) (?:bragt|publiceret"
            r"|publisert)\b.{2,100}"
            r"|(?:denne )?(?:artikkelen|saken) ble (?:først|opprinnelig) publisert\b.{2,100}"
            r"|(?:artikkeli|juttu) on julkaistu (?:alun perin|ensimmäisen kerran)\b.{2,100}"
            r"|(?:artykuł|tekst) ukazał się (?:pierwotnie|w serwisie|w tygodniku|w dzienniku|w numerze"
            r"|na łamach)\b.{2,80}|(?:článek|text) (?:původně vyšel|vyšel původně)\b.{2,100}"
            r"|(?:материал был опубликован впервые|впервые опубликован[оа]?)\b.{2,100}"
            r"|(?:матеріал )?вперше опубліковано\b.{2,100}|articolul a fost publicat inițial\b.{2,100}"
            r"|(?:az írás|a cikk) eredetileg\b.{2,100}\bjelent meg\b.{0,60}"
            r"|bu (?:yazı|haber) ilk olarak\b.{2,80}\b(?:yayımlandı|yayınlandı|yayımlanmıştır|yayınlanmıştır)\.?"
            r"|artikel ini (?:telah tayang|pertama kali (?:tayang|diterbitkan))\b.{2,160}"
        ),
        why="Where the text was printed first.",
    ),
    Rule(
        id="editor_note.earlier_version",
        label="editor_note",
        triggers=(
            "eerdere tidigare tidligere versjon wcześniejszej předchozí предыдущей попередній korábbi poprzedniej první "
            "première précédente version aiemmin"
        ),
        pattern=(
            r"(?:[*(]?\s?(?:rectificatie|rättelse|rettelse|sprostowanie|oprava|исправление|виправлення|correction"
            r"|correctie|rectificatif)\s?[:.]\s)?(?:in een eerdere versie van (?:dit (?:artikel|bericht|stuk)"
            r"|deze (?:tekst|column))|i en (?:tidigare|tidligere) (?:version|versjon|udgave) (?:av|af) (?:denne "
            r"|den här )?(?:artik\w+|saken|texten|teksten)|i en (?:tidigare|tidligere) (?:version|versjon) (?:angavs"
            r"|sto|stod|fremgik)|we? (?:wcześniejszej|poprzedniej) wersji (?:tego )?(?:artykułu|tekstu)|v (?:předchozí"
            r"|původní|první) verzi (?:tohoto )?(?:článku|textu)|в предыдущей версии (?:этого )?(?:текста|статьи"
            r"|материала)|у попередній версії (?:цього )?(?:тексту|статті|матеріалу)|cikkünk korábbi (?:változatában"
            r"|verziójában)|(?:dans )?une (?:première|précédente) version de (?:cet article|ce texte)|(?:oikaisu"
            r"|korjaus)\b.{0,30}: jutussa (?:kerrottiin|väitettiin) aiemmin)\b.{4,320}"
        ),
        why="What an earlier version of the story had wrong.",
    ),
    Rule(
        id="editor_note.translator",
        label="editor_note",
        triggers=(
            "traduit traduction traducción traducido traduzione tradotto tradução traduzido übersetzung übersetzt "
            "englischen vertaling vertaald översättning oversættelse oversatt oversat suomennos tłumaczenie tłum "
            "překlad přeložil přeložila перевод перевел перевела переклад переклала çeviri çeviren traducere traducerea "
            "fordította fordítás μετάφραση penerjemah dịch 翻译 翻譯 译者 翻訳 訳 번역"
        ),
        pattern=(
            rf"[*(\[]?(?:traduit (?:de l['’]\w+|du \w+)(?: \([^()]{{2,20}}\))?(?: par {PERSON})?|(?:traducción|traducido"
            rf"|traduzione|tradução|traduzido|tradotto)(?: (?:del?|dal?l?|do) ?['’]?(?:inglés|francés|inglese|francese"
            rf"|inglês|alemán|alemão))?(?: a cura)?(?: ?:| de| por| di| da) {PERSON}|(?:adaptiert "
            rf"|übersetzt )?aus dem (?:englischen|französischen|spanischen|russischen|italienischen)(?: (?:übersetzt"
            rf"|von|übersetzt von)(?: {PERSON})?)|(?:übersetzung|vertaling|översättning|oversættelse|oversettelse"
            rf"|suomennos|tłumaczenie|tłum\.|překlad|перевод|переклад|çeviri|çeviren|traducerea?|fordítás|fordította"
            rf"|μετάφραση|penerjemah|dịch)\s?:?\s{PERSON}|(?:vertaald door|oversatt? av|oversat af|översatt av"
            rf"|přeložila?|перевела?|переклала?) {PERSON}|(?:翻译|翻譯|译者|翻訳|訳|번역)\s?[:：/／・=]?\s?[\w·]{{2,8}})[)\]]?\.?"
        ),
        why="Who translated the text.",
    ),
    Rule(
        id="editor_note.names_changed",
        label="editor_note",
        triggers=(
            "modifié modifiés changés changé cambiados cambiado ficticios fictícios fantasia gefingeerd geändert "
            "fingiert figurerat egentligen zmienione zmienione zmieniono změněna změněno изменены изменено змінено "
            "változtattuk muutettu değiştirilmiştir endret ændret đổi"
        ),
        pattern=(
            r"\(?\*{0,2}\)?\s?(?:\(?(?:le|les) (?:prénoms?|noms?)(?: et (?:noms?|prénoms?))? (?:a|ont) été (?:modifié"
            r"|changé)s?|(?:los |el )?nombres? (?:de \w+(?: \w+){0,3} )?(?:ha[n]? sido (?:cambiado|modificado)s?"
            r"|fictici?os?|ficticios?)|nomes? (?:fictícios?|trocados?|alterados?)|i nomi sono (?:di fantasia"
            r"|stati cambiati)|nom[ei] di fantasia|(?:de )?na(?:am is|men zijn) gefingeerd"
            r"|name[n]?(?: von der redaktion)? (?:geändert|fingiert)|(?:imię|imiona"
            r"|nazwisk[oa])(?: \w+){0,2} (?:zosta\w+ )?zmienion[eoa]|jmén[oa](?: \w+){0,2} byl[oay] změněn[oay]|(?:имя"
            r"|имена)(?: \w+){0,2} изменен[оы](?: по просьбе \w+| \w+){0,3}|(?:ім['’]я"
            r"|імена)(?: \w+){0,2} змінено(?: \w+){0,3}|nimi(?:et)? (?:on )?muutettu|na(?:vn|mn)(?:et|ene"
            r"|en)? er (?:ændret|endret)|tên nhân vật đã (?:được )?thay đổi)(?: .{2,60})?\.?\)?"
        ),
        why="That people in the story bear other names in truth.",
    ),
    Rule(
        id="disclaimer.opinion_elsewhere",
        label="disclaimer",
        triggers=(
            "necessariamente necesariamente nécessairement reflejan reflete refletem compromettono opinião opiniones "
            "opinions мнение мнения точка думка редакція görüşler opiniile feltétlenül الآراء регning skribentens "
            "forfatterens debattinnlegg leserinnlegg kronikk leder holdning tanggung penulis quan"
        ),
        pattern=(
            r"\*?\s?(?:este (?:texto|artigo|artículo)|as opiniões|las opiniones|les (?:opinions|propos|points de vue)"
            r"|opiniile)\b.{0,60}\b(?:não (?:reflete|representa|reflectem|refletem)|no (?:refleja|reflejan"
            r"|representan?)|n['’]engagent?|ne reflètent|aparțin)\b.{0,160}"
            r"|as opiniões expressas\b.{0,40}\bsão d[aoe]\b.{2,80}"
            r"|as opiniões aqui expressas\b.{2,120}"
            r"|(?:\*?\s?)(?:мнение|точка зрения) (?:автор\w+|редакции)\b.{0,30}\b(?:может не совпадать"
            r"|не обязательно)\b.{0,100}"
            r"|(?:думка|позиція) (?:автор\w+|редакції)\b.{0,30}\bможе не (?:збігатися|співпадати)\b.{0,100}"
            r"|редакція може не (?:поділяти|погоджуватися)\b.{0,80}"
            r"|\*?\s?(?:yazıda|makalede(?:ki)?|bu yazıda)\b.{0,40}\bgörüşler\b.{0,160}"
            r"|.{0,40}\bvélemények nem feltétlenül\b.{0,120}|.{0,10}الآراء الواردة.{0,160}"
            r"|dette er (?:et|en) (?:debattinnlegg|leserinnlegg|kronikk|leder|kommentar"
            r"|debattartikkel)\b\.?(?:.{0,120}\b(?:skribentens?|forfatterens?|avisens?)\b.{0,40})?"
            r"|(?:meninger|meningene|kommentaren|lederen)\b.{0,40}\b(?:skribentens?|forfatterens?|avisens?) (?:regning"
            r"|holdning(?:er)?|egne?)\b.{0,30}"
            r"|(?:tulisan ini|isi (?:artikel|tulisan))\b.{0,40}\btanggung jawab penulis\b.{0,40}"
            r"|\*?\s?bài viết thể hiện\b.{0,60}\btác giả\b.{0,20}"
        ),
        why="Whose opinion a text is, and whose not.",
    ),
    Rule(
        id="advertisement.erid",
        label="advertisement",
        triggers="erid инн рекламодатель реклама",
        pattern=(
            r"(?:.{0,120}\b)?erid\s?:\s?\w{4,30}.{0,20}"
            r"|реклама[.:]\s(?:\d{1,2}\+\s?)?(?:рекламодатель\s?:?\s?)?(?:ооо|оао|зао|пао|ао|ип|нко|фгбу)\b.{0,120}"
            r"|реклама\s?\d{1,2}\+"
        ),
        why="Who pays for an advertisement, as Russian law has it.",
    ),
    Rule(
        id="player.embedded_elsewhere",
        label="player",
        triggers=(
            "inhalte inhalten inhalt daten youtube contenu contenus contenido contenuto conteúdo inhoud content "
            "innehåll innehållet indhold indholdet innhold innholdet sisältö sisällön sisältöä treść treści obsah "
            "obsahu контент содержимое conținut"
        ),
        pattern=(
            r"(?:empfohlener (?:externer|redaktioneller) inhalt (?:von|aus)\b.{2,30}"
            r"|an dieser stelle finden sie\b.{0,60}\binhalte?\b.{0,140}|hier klicken, um den inhalt\b.{2,80}"
            r"|wir benötigen (?:ihre|deine) (?:zustimmung|einwilligung)\b.{0,40}\binhalte?\b.{0,80}"
            r"|(?:externen )?inhalt(?:e)? von (?:youtube|twitter|x|instagram|facebook|tiktok|datawrapper|spotify|vimeo"
            r"|drittanbietern) (?:anzeigen|laden|zulassen|aktivieren)|dieses element enthält daten von\b.{2,40}"
            r"|es werden personenbezogene daten\b.{10,160}|(?:beim|mit dem) (?:anzeigen|laden"
            r"|abspielen)\b.{0,30}\b(?:daten|datenschutzerklärung)\b.{0,100}|afficher (?:le|ce) contenu(?: de \w+"
            r"| externe)?|(?:accepter|autoriser) et (?:voir|afficher) (?:le|ce) contenu"
            r"|ce contenu (?:n['’]est pas (?:visible|disponible)|est (?:hébergé|fourni) par)\b.{0,60}"
            r"|la lecture de ce contenu\b.{2,100}|votre choix s['’]applique\b.{2,60}"
            r"|nous avons besoin de votre accord\b.{0,60}\bcontenu\b.{0,40}|(?:aceptar y )?(?:ver|mostrar"
            r"|cargar) (?:el |este )?contenido(?: externo)?(?: de \w+)?|contenido externo de \w+"
            r"|este contenido (?:no está disponible por|se carga desde|ha sido bloqueado)\b.{0,80}"
            r"|haz clic para ver el contenido\b.{0,30}|(?:accetta e )?(?:visualizza|mostra"
            r"|carica)(?: il)? contenuto(?: esterno)?|contenuto esterno da \w+|(?:ver|mostrar"
            r"|carregar) (?:o )?conteúdo(?: externo)?|conteúdo externo d[oe] \w+|clique para carregar o conteúdo"
            r"|(?:bekijk|toon|laad) (?:de )?(?:inhoud|content)(?: van \w+)?|deze (?:inhoud"
            r"|content) kan niet (?:getoond|weergegeven) worden\b.{0,40}|(?:visa|godkänn och visa) innehåll(?:et)?"
            r"|innehåll från \w+|det här innehållet (?:går inte att visa|kan inte visas)|vis (?:indhold"
            r"|innhold)(?:et)?|(?:indhold|innhold) fra (?:youtube|instagram|facebook|tiktok|x|twitter)"
            r"|dette (?:indhold|innholdet) kan ikke vises\b.{0,30}|näytä sisältö"
            r"|tätä sisältöä ei voida näyttää\b.{0,20}|pokaż treść|ta treść jest niedostępna|treść z serwisu \w+"
            r"|zobrazit obsah|tento obsah nelze zobrazit|obsah ze služby \w+|показать контент|этот контент недоступен"
            r"|контент с \w+)\.?"
        ),
        why="What stands in place of another platform's content until a reader agrees.",
    ),
    Rule(
        id="player.embedded_cookies",
        label="player",
        triggers="cookies cookie kakor informasjonskapsler evästeet traceurs",
        pattern=(
            r"(?=.{0,220}\b(?:inhalte?n?|contenus?|contenidos?|contenut[oi]|conteúdos?|vídeo|inhoud|content"
            r"|innehåll\w*|indhold\w*|innhold\w*|sisäl\w+|treść|treści|obsahu?|контент\w*|содержим\w+|conținut\w*"
            r"|tartal\w+|içeri\w+)\b)(?=.{0,220}\b(?:akzeptier\w+|zustimm\w+|accepte[rz]?|accepté|acceptez"
            r"|j['’]accepte|autoris\w+|acept\w+|accett\w+|aceit\w+|accepteer\w*|accepteren|toestemming"
            r"|cookie-instellingen|godkänn\w*|godta|accepter\w*|acceptere|hyväks\w+|zaakceptuj|zaakceptować|povolit"
            r"|přijmout|прим\w+|принять|accepta\w*)\b)(?:um|dieser inhalt|ce contenu|en cliquant|pour|afin"
            r"|vous avez choisi|este contenido|para|es necesario|tienes que|necesitas|debes|questo contenuto|per"
            r"|accetta|accettare|este conteúdo|é necessário|aceite|deze|dit|om|je|accepteer|för|du|for|accepter|sinun"
            r"|hyväksy|aby|pro|чтобы|для|pentru)\b.{10,240}"
        ),
        why="That another platform's content needs consent to cookies.",
    ),
)
