"""Rules whose text varies, of what publishers print around their stories in other languages than English."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.agencies import WIRES, to_pattern, to_triggers

_WORD = r"(?-i:[A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠŽŘĎŤŇĚĐȘȚŐŰİĞА-ЯЁІЇЄҐΑ-ΩΆ-Ώ][\w'’.-]*)"
_NAME = rf"{_WORD}(?: (?:(?:de|da|do|dos|del|della|di|van|von|der|den|af|la|le) )*{_WORD}){{1,3}}"
_AGENCY = rf"(?:{to_pattern(WIRES)}(?:[/-]\w{{2,5}})?|bbc|stf)"
_AGENCIES = rf"{_AGENCY}(?:(?:, ?|/| ?[–-] ?| und | et | y | e | en | og | och | ja | i | a | и | та | ve | și ){_AGENCY}){{0,3}}"
_THIS_TEXT = (
    r"(?:dies(?:er|e|es) (?:text|artikel|beitrag|inhalt|zusammenfassung|meldung|seite)|die (?:zusammenfassung|übersetzung|stichpunkte)|(?:cet article|cette page|ce (?:texte|résumé|contenu))"
    r"|est[ea] (?:artículo|texto|contenido|resumen|nota|noticia|artigo|conteúdo|resumo|matéria|notícia)|quest[oa] (?:articolo|testo|contenuto|sintesi|riassunto|notizia)|dit (?:artikel|bericht)|deze (?:tekst|samenvatting|vertaling|column|audio)"
    r"|(?:den här |denne )?(?:artikeln|texten|sammanfattningen|artikel|artiklen|resuméet|opsummeringen|teksten|artikkelen|saken|sammendraget|oppsummeringen)|(?:tämä )?(?:artikkeli|juttu|tiivistelmä)"
    r"|(?:ten )?(?:artykuł|tekst|streszczenie|materiał)|(?:tento )?(?:článek|text|shrnutí)|(?:эт(?:от|а|ой|ому) )?(?:текст|стать[яе]|материал|перевод|краткое содержание|новост[ьи])|(?:це[йі]|ця|цій) (?:текст|стаття|статті|матеріал)"
    r"|bu (?:haber|metin|yazı|içerik)|özet|acest articol|articolul?|textul?|(?:ez a )?(?:a )?(?:cikk|szöveg|szöveget)|(?:αυτό )?το (?:άρθρο|κείμενο)|(?:artikel|tulisan|ringkasan|konten) ini|bài viết(?: này)?)"
)
_MACHINE = (
    r"(?:ki|ai|ia|k\.i\.|ии|ші|künstliche[rn]? intelligenz|maschinell\w*|automatisch|automatiquement|(?:une )?intelligence artificielle|automáticamente|inteligencia artificial|automaticamente|intelligenza artificiale"
    r"|inteligência artificial|kunstmatige intelligentie|automatiskt|artificiell intelligens|automatisk|kunstig intelligens|chatgpt|automaattisesti|tekoäly\w*|automatycznie|sztucznej inteligencji|automaticky|uměl(?:á|é|ou) inteligenc\w+"
    r"|автоматически|нейросет\w+|искусственн\w+ интеллект\w*|автоматично|штучн\w+ інтелект\w*|otomatik|yapay zek[aâ]\w*|automat|inteligenței artificiale|gépi|mesterséges intelligencia|αυτόματα|τεχνητής νοημοσύνης|otomatis)"
)
_MADE = (
    r"(?:übersetzt|erstellt|generiert|geprüft|verfasst|traduit|rédigé|généré|traducido|redactado|generado|realizado|hecho|tradott|generat|scritt|traduzido|gerado|produzido|vertaald|gemaakt|gegenereerd|översatt|gjord|skriven|skapad"
    r"|oversat|lavet|skrevet|laget|käännetty|tehty|tekemä|przetłumaczon|powstał|wygenerowan|přeložen|vznikl|vytvoř|перевед|подготовлен|созда|сгенерир|выполнен|перекладен|підготовлен|çevril|oluşturul|tradus|realizat|készült|készítette|fordított"
    r"|μεταφράστηκε|diterjemahkan|ditulis|dibuat|dịch|tạo bởi)"
)
_MONTH = r"(?:monat|mois|mes|mese|mês|maand|månad|mån|måned|mnd|md|kk|miesiąc|měsíc|месяц|місяць|ay|lună|hó|μήνα|bulan|tháng|jahr|an|año|anno|ano|jaar|år|rok|год)\.?"
_NETWORK = r"(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|bluesky|threads|mastodon|xing|pinterest|flipboard|reddit|tiktok|viber|messenger|e-?mail|mail|email|e-post|e-mailem|sms|вконтакте|вк|одноклассниках|телеграме?|вайбере?|zalo|line)"
_PRICE = r"(?:(?:€|r\$|\$|£|chf)\s?\d{1,4}(?:[.,]\d{1,2})?|\d{1,4}(?:[.,](?:\d{1,2}|-))?\s?(?:€|euros?|kr\.?|kronor|kroner|krone?|zł|kč|₽|руб(?:\.|л\w+)|грн|lei|ft|tl|chf|fr\.))"

_DONE = (
    r"(?:veröffentlicht|aktualisiert|publiziert|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publiceret|opdateret|publisert|oppdatert|julkaistu|päivitetty"
    r"|opublikowano|aktualizacja|publikováno|aktualizováno|опубликовано|обновлено|опубліковано|оновлено|güncellendi|publicat|actualizat|frissítve|ενημερώθηκε|diperbarui|cập nhật|نشر|آخر تحديث)"
)

PUBLISHER_PATTERNS_ELSEWHERE: tuple[Rule, ...] = (
    Rule(
        id="published.ago_elsewhere",
        label="published",
        triggers="veröffentlicht aktualisiert publiziert publié mis modifié publicado actualizado pubblicato aggiornato atualizado gepubliceerd bijgewerkt publicerad uppdaterad publiceret opdateret publisert oppdatert julkaistu päivitetty opublikowano"
        " aktualizacja publikováno aktualizováno опубликовано обновлено опубліковано оновлено güncellendi publicat actualizat frissítve ενημερώθηκε diperbarui cập نشر آخر",
        pattern=rf"{_DONE}:? (?:(?:vor|il y a|hace|há|för|for|før|před|acum|πριν|قبل|منذ) (?:etwa |rund |environ |cerca de |aproximadamente )?(?:\d{{1,2}}|einer|einem|une?|una?|uma?|en|ett?) (?:minuten?|std\.?|stunden?|tag(?:en)?|min\.?|minutes?|heures?|jours?|minutos?|horas?|días?|dias?|minuter|timm(?:e|ar)|dag(?:ar|er|e)?|minutter|timer?|minutami|hodinami|dny|minute|ore|oră|zile|λεπτά|ώρες|ώρα|ημέρες|دقيقة|دقائق|ساعات|ساعة|أيام|يوم)(?: (?:sedan|siden))?"
        r"|\d{1,2} (?:minut[io]|or[ae]|giorn[io]) fa|\d{1,2} (?:minuten|uur|dagen|dag) geleden|\d{1,2} (?:minuuttia|tuntia|tunti|päivää) sitten|\d{1,2} (?:min\.?|minut[ye]?|godz\.?|godzin[ye]?|dni) temu|\d{1,2} (?:минут[уы]?|час(?:а|ов)?|дня|дней|день) назад|\d{1,2} (?:хвилин[иу]?|годин[иу]?|дні|днів|день) тому|\d{1,2} (?:dakika|saat|gün) önce|\d{1,2} (?:perce|órája|napja)|\d{1,2} (?:menit|jam|hari) (?:yang )?lalu|\d{1,2} (?:phút|giờ|ngày) trước|\d{1,2} (?:मिनट|घंटे|दिन) पहले)\.?",
        why="How long ago a page was published or changed; without these words it is said of other stories, too.",
    ),
    Rule(
        id="editor_note.by_machine",
        label="editor_note",
        triggers="ki ai ia ии ші künstlicher künstliche künstlichen maschinell maschineller maschinelle automatisch automatiquement artificielle automáticamente artificial automaticamente artificiale kunstmatige automatiskt"
        " artificiell automatisk kunstig chatgpt automaattisesti tekoälyn tekoälyllä automatycznie sztucznej automaticky umělé umělá umělou автоматически нейросети нейросетью искусственного автоматично штучного otomatik"
        " zeka zekâ automat artificiale gépi mesterséges αυτόματα τεχνητήσ otomatis",
        pattern=rf"[*(\[]?(?=.{{0,180}}\b{_MADE}){_THIS_TEXT}\b.{{0,70}}\b{_MACHINE}\b.{{0,160}}"
        rf"|[*(\[]?(?:(?:mit|von|durch) ki|par ia|(?:con|por) ia|com ia|met ai|med ai|przez ai|ki|ia|ai)[- ](?:generiert|erstellt|übersetzt|generad[oa]|généré[es]?|gerad[oa]|gegenereerd|genererad|vertaald)[)\]]?\.?",
        why="That a machine translated, wrote or summed up the text.",
    ),
    Rule(
        id="disclaimer.old_elsewhere",
        label="disclaimer",
        triggers="alt älter date vechi año años antigüedad anno anni ano anos ouder oud äldre gammal ældre gammel eldre vanha rok lat starší starý года года лет одного року років eski éves gömul gamall gömlu vana vanem senas senesnis vecs vecāks starija stara staro stariji starší старо стара",
        pattern=rf"(?:[*!•]\s?)?{_THIS_TEXT} (?:ist (?:schon |bereits )?(?:mehr als|über|älter als)|date de plus d[e’']|(?:tiene|fue publicad[oa] hace|tem|foi publicad[oa] há) m[áa]i?s de|(?:ha|è stat[oa] pubblicat[oa]) più di|is (?:ouder dan|meer dan)|är (?:äldre än|mer än|över)"
        r"|er (?:mere end|ældre end|mer enn|over|eldre enn)|on yli|ma (?:już )?(?:więcej niż|ponad)|je (?:starší než|více než)|больше|старше|більше|понад|este mai vechi de|több mint|)\s?(?:(?:\d{1,2}|eine?n?|zwei|drei|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|una?|dos|um|dois|due|een|twee|ett|to|två|et|egy|одного|двух) )?"
        r"(?:jahr\w*|ans?|años?|ann[oi]|anos?|jaar|års?|vuo(?:den|tta)|roku?|lat|года|лет|року|років|yıldan|éves|dage|dager|dagar|monate?)\b(?: (?:alt|de antigüedad|fa|oud|gammal|gammel|vanha|starý|eski)){0,2}\.?"
        r"|(?:athugið,? að )?þessi (?:frétt|grein) er (?:meira en|yfir|eldri en) (?:\d{1,2}|eins|tveggja|þriggja) (?:ára?|mánaða)(?: g[öa]mul)?\.?"
        r"|(?:juhime tähelepanu, et )?(?:see )?artikkel on (?:rohkem|vanem) kui \w+ (?:aastat?|kuud?)(?: vana)?(?:\.|(?: ning|,) .{0,60}(?:arhiivi|uuemate)\b.{0,200})?"
        r"|(?:ovaj|ovo je) (?:članak|tekst|vijest|vest) (?:je )?(?:star(?:iji|ija)?) (?:više )?(?:od )?\w+ (?:godin[aeu]|mjeseci|meseci)\.?"
        r"|(?:tento )?článok je star(?:ý|ší) (?:viac )?(?:ako|než) (?:\w+ )?(?:rok[yu]?|rokov|mesiac\w*)\.?",
        why="A notice that the story is an old one.",
    ),
    Rule(
        id="editor_note.first_elsewhere",
        label="editor_note",
        triggers="ursprünglich paru issu republié initialement originalmente originariamente uscito oorspronkelijk eerder ursprungligen oprindeligt opprinnelig først perin ensimmäisen pierwotnie ukazał původně впервые вперше inițial eredetileg pertama tayang ilk zuerst",
        pattern=r"dieser (?:artikel|text|beitrag) (?:ist|wurde|erschien) (?:ursprünglich|zuerst)\b[^!?]{0,120}|der artikel ist ursprünglich am \d.{2,30}\berschienen\.?|(?:cet article|ce texte|cette (?:tribune|chronique|interview)) (?:est|a été) (?:paru|issue?|republiée?|(?:initialement )?publiée? (?:initialement|pour la première fois))\b.{0,140}"
        r"|\(?(?:(?:artículo|texto|nota|artigo|matéria) )?publicad[oa] originalmente (?:en|em|por|pelo|no|na|el)\b.{2,100}|(?:articolo|testo) originariamente pubblicato\b.{2,100}|questo articolo è (?:uscito|apparso|stato pubblicato originariamente) (?:su|sul|in|il|nel)\b.{2,100}"
        r"|(?:dit artikel|deze column|dit verhaal) (?:verscheen|is) (?:eerder|oorspronkelijk)\b.{2,120}|artikeln (?:publicerades|är) (?:ursprungligen|först)\b.{2,100}|(?:denne )?artikel?e?n? (?:blev|er|ble) (?:oprindeligt|opprinnelig|først) (?:bragt|publiceret|publisert)\b.{2,100}|(?:denne )?(?:artikkelen|saken) ble (?:først|opprinnelig) publisert\b.{2,100}"
        r"|(?:artikkeli|juttu) on julkaistu (?:alun perin|ensimmäisen kerran)\b.{2,100}|(?:artykuł|tekst) ukazał się (?:pierwotnie|w serwisie|w tygodniku|w dzienniku|w numerze|na łamach)\b.{2,80}|(?:článek|text) (?:původně vyšel|vyšel původně)\b.{2,100}|(?:материал был опубликован впервые|впервые опубликован[оа]?)\b.{2,100}|(?:матеріал )?вперше опубліковано\b.{2,100}"
        r"|articolul a fost publicat inițial\b.{2,100}|(?:az írás|a cikk) eredetileg\b.{2,100}\bjelent meg\b.{0,60}|bu (?:yazı|haber) ilk olarak\b.{2,80}\b(?:yayımlandı|yayınlandı|yayımlanmıştır|yayınlanmıştır)\.?|artikel ini (?:telah tayang|pertama kali (?:tayang|diterbitkan))\b.{2,160}",
        why="Where the text was printed first.",
    ),
    Rule(
        id="editor_note.earlier_version",
        label="editor_note",
        triggers="eerdere tidigare tidligere versjon wcześniejszej předchozí предыдущей попередній korábbi poprzedniej první première précédente version aiemmin",
        pattern=r"(?:[*(]?\s?(?:rectificatie|rättelse|rettelse|sprostowanie|oprava|исправление|виправлення|correction|correctie|rectificatif)\s?[:.]\s)?(?:in een eerdere versie van (?:dit (?:artikel|bericht|stuk)|deze (?:tekst|column))|i en (?:tidigare|tidligere) (?:version|versjon|udgave) (?:av|af) (?:denne |den här )?(?:artik\w+|saken|texten|teksten)|i en (?:tidigare|tidligere) (?:version|versjon) (?:angavs|sto|stod|fremgik)|we? (?:wcześniejszej|poprzedniej) wersji (?:tego )?(?:artykułu|tekstu)"
        r"|v (?:předchozí|původní|první) verzi (?:tohoto )?(?:článku|textu)|в предыдущей версии (?:этого )?(?:текста|статьи|материала)|у попередній версії (?:цього )?(?:тексту|статті|матеріалу)|cikkünk korábbi (?:változatában|verziójában)|(?:dans )?une (?:première|précédente) version de (?:cet article|ce texte)|(?:oikaisu|korjaus)\b.{0,30}: jutussa (?:kerrottiin|väitettiin) aiemmin)\b.{4,320}",
        why="What an earlier version of the story had wrong.",
    ),
    Rule(
        id="editor_note.translator",
        label="editor_note",
        triggers="traduit traduction traducción traducido traduzione tradotto tradução traduzido übersetzung übersetzt englischen vertaling vertaald översättning oversættelse oversatt oversat suomennos tłumaczenie tłum překlad přeložil přeložila перевод перевел перевела"
        " переклад переклала çeviri çeviren traducere traducerea fordította fordítás μετάφραση penerjemah dịch 翻译 翻譯 译者 翻訳 訳 번역",
        pattern=rf"[*(\[]?(?:traduit (?:de l['’]\w+|du \w+)(?: \([^()]{{2,20}}\))?(?: par {_NAME})?|(?:traducción|traducido|traduzione|tradução|traduzido|tradotto)(?: (?:del?|dal?l?|do) ?['’]?(?:inglés|francés|inglese|francese|inglês|alemán|alemão))?(?: a cura)?(?: ?:| de| por| di| da) {_NAME}|(?:adaptiert |übersetzt )?aus dem (?:englischen|französischen|spanischen|russischen|italienischen)(?: (?:übersetzt|von|übersetzt von)(?: {_NAME})?)"
        rf"|(?:übersetzung|vertaling|översättning|oversættelse|oversettelse|suomennos|tłumaczenie|tłum\.|překlad|перевод|переклад|çeviri|çeviren|traducerea?|fordítás|fordította|μετάφραση|penerjemah|dịch)\s?:?\s{_NAME}|(?:vertaald door|oversatt? av|oversat af|översatt av|přeložila?|перевела?|переклала?) {_NAME}|(?:翻译|翻譯|译者|翻訳|訳|번역)\s?[:：/／・=]?\s?[\w·]{{2,8}})[)\]]?\.?",
        why="Who translated the text.",
    ),
    Rule(
        id="editor_note.names_changed",
        label="editor_note",
        triggers="modifié modifiés changés changé cambiados cambiado ficticios fictícios fantasia gefingeerd geändert fingiert figurerat egentligen zmienione zmienione zmieniono změněna změněno изменены изменено змінено változtattuk muutettu değiştirilmiştir endret ændret đổi",
        pattern=r"\(?\*{0,2}\)?\s?(?:\(?(?:le|les) (?:prénoms?|noms?)(?: et (?:noms?|prénoms?))? (?:a|ont) été (?:modifié|changé)s?|(?:los |el )?nombres? (?:de \w+(?: \w+){0,3} )?(?:ha[n]? sido (?:cambiado|modificado)s?|fictici?os?|ficticios?)|nomes? (?:fictícios?|trocados?|alterados?)|i nomi sono (?:di fantasia|stati cambiati)|nom[ei] di fantasia"
        r"|(?:de )?na(?:am is|men zijn) gefingeerd|name[n]?(?: von der redaktion)? (?:geändert|fingiert)|(?:imię|imiona|nazwisk[oa])(?: \w+){0,2} (?:zosta\w+ )?zmienion[eoa]|jmén[oa](?: \w+){0,2} byl[oay] změněn[oay]|(?:имя|имена)(?: \w+){0,2} изменен[оы](?: по просьбе \w+| \w+){0,3}|(?:ім['’]я|імена)(?: \w+){0,2} змінено(?: \w+){0,3}"
        r"|nimi(?:et)? (?:on )?muutettu|na(?:vn|mn)(?:et|ene|en)? er (?:ændret|endret)|tên nhân vật đã (?:được )?thay đổi)(?: .{2,60})?\.?\)?",
        why="That people in the story bear other names in truth.",
    ),
    Rule(
        id="disclaimer.opinion_elsewhere",
        label="disclaimer",
        triggers="necessariamente necesariamente nécessairement reflejan reflete refletem compromettono opinião opiniones opinions мнение мнения точка думка редакція görüşler opiniile feltétlenül الآراء регning skribentens forfatterens debattinnlegg leserinnlegg kronikk leder holdning tanggung penulis quan",
        pattern=r"\*?\s?(?:este (?:texto|artigo|artículo)|as opiniões|las opiniones|les (?:opinions|propos|points de vue)|opiniile)\b.{0,60}\b(?:não (?:reflete|representa|reflectem|refletem)|no (?:refleja|reflejan|representan?)|n['’]engagent?|ne reflètent|aparțin)\b.{0,160}|as opiniões expressas\b.{0,40}\bsão d[aoe]\b.{2,80}|as opiniões aqui expressas\b.{2,120}"
        r"|(?:\*?\s?)(?:мнение|точка зрения) (?:автор\w+|редакции)\b.{0,30}\b(?:может не совпадать|не обязательно)\b.{0,100}|(?:думка|позиція) (?:автор\w+|редакції)\b.{0,30}\bможе не (?:збігатися|співпадати)\b.{0,100}|редакція може не (?:поділяти|погоджуватися)\b.{0,80}|\*?\s?(?:yazıda|makalede(?:ki)?|bu yazıda)\b.{0,40}\bgörüşler\b.{0,160}"
        r"|.{0,40}\bvélemények nem feltétlenül\b.{0,120}|.{0,10}الآراء الواردة.{0,160}|dette er (?:et|en) (?:debattinnlegg|leserinnlegg|kronikk|leder|kommentar|debattartikkel)\b\.?(?:.{0,120}\b(?:skribentens?|forfatterens?|avisens?)\b.{0,40})?|(?:meninger|meningene|kommentaren|lederen)\b.{0,40}\b(?:skribentens?|forfatterens?|avisens?) (?:regning|holdning(?:er)?|egne?)\b.{0,30}"
        r"|(?:tulisan ini|isi (?:artikel|tulisan))\b.{0,40}\btanggung jawab penulis\b.{0,40}|\*?\s?bài viết thể hiện\b.{0,60}\btác giả\b.{0,20}",
        why="Whose opinion a text is, and whose not.",
    ),
    Rule(
        id="advertisement.erid",
        label="advertisement",
        triggers="erid инн рекламодатель реклама",
        pattern=r"(?:.{0,120}\b)?erid\s?:\s?\w{4,30}.{0,20}|реклама[.:]\s(?:\d{1,2}\+\s?)?(?:рекламодатель\s?:?\s?)?(?:ооо|оао|зао|пао|ао|ип|нко|фгбу)\b.{0,120}|реклама\s?\d{1,2}\+",
        why="Who pays for an advertisement, as Russian law has it.",
    ),
    Rule(
        id="player.embedded_elsewhere",
        label="player",
        triggers="inhalte inhalten inhalt daten youtube contenu contenus contenido contenuto conteúdo inhoud content innehåll innehållet indhold indholdet innhold innholdet sisältö sisällön sisältöä treść treści obsah obsahu контент содержимое conținut",
        pattern=r"(?:empfohlener (?:externer|redaktioneller) inhalt (?:von|aus)\b.{2,30}|an dieser stelle finden sie\b.{0,60}\binhalte?\b.{0,140}|hier klicken, um den inhalt\b.{2,80}|wir benötigen (?:ihre|deine) (?:zustimmung|einwilligung)\b.{0,40}\binhalte?\b.{0,80}|(?:externen )?inhalt(?:e)? von (?:youtube|twitter|x|instagram|facebook|tiktok|datawrapper|spotify|vimeo|drittanbietern) (?:anzeigen|laden|zulassen|aktivieren)|dieses element enthält daten von\b.{2,40}"
        r"|es werden personenbezogene daten\b.{10,160}|(?:beim|mit dem) (?:anzeigen|laden|abspielen)\b.{0,30}\b(?:daten|datenschutzerklärung)\b.{0,100}|afficher (?:le|ce) contenu(?: de \w+| externe)?|(?:accepter|autoriser) et (?:voir|afficher) (?:le|ce) contenu|ce contenu (?:n['’]est pas (?:visible|disponible)|est (?:hébergé|fourni) par)\b.{0,60}|la lecture de ce contenu\b.{2,100}|votre choix s['’]applique\b.{2,60}|nous avons besoin de votre accord\b.{0,60}\bcontenu\b.{0,40}"
        r"|(?:aceptar y )?(?:ver|mostrar|cargar) (?:el |este )?contenido(?: externo)?(?: de \w+)?|contenido externo de \w+|este contenido (?:no está disponible por|se carga desde|ha sido bloqueado)\b.{0,80}|haz clic para ver el contenido\b.{0,30}|(?:accetta e )?(?:visualizza|mostra|carica)(?: il)? contenuto(?: esterno)?|contenuto esterno da \w+|(?:ver|mostrar|carregar) (?:o )?conteúdo(?: externo)?|conteúdo externo d[oe] \w+|clique para carregar o conteúdo"
        r"|(?:bekijk|toon|laad) (?:de )?(?:inhoud|content)(?: van \w+)?|deze (?:inhoud|content) kan niet (?:getoond|weergegeven) worden\b.{0,40}|(?:visa|godkänn och visa) innehåll(?:et)?|innehåll från \w+|det här innehållet (?:går inte att visa|kan inte visas)|vis (?:indhold|innhold)(?:et)?|(?:indhold|innhold) fra (?:youtube|instagram|facebook|tiktok|x|twitter)|dette (?:indhold|innholdet) kan ikke vises\b.{0,30}|näytä sisältö|tätä sisältöä ei voida näyttää\b.{0,20}"
        r"|pokaż treść|ta treść jest niedostępna|treść z serwisu \w+|zobrazit obsah|tento obsah nelze zobrazit|obsah ze služby \w+|показать контент|этот контент недоступен|контент с \w+)\.?",
        why="What stands in place of another platform's content until a reader agrees.",
    ),
    Rule(
        id="player.embedded_cookies",
        label="player",
        triggers="cookies cookie kakor informasjonskapsler evästeet traceurs",
        pattern=r"(?=.{0,220}\b(?:inhalte?n?|contenus?|contenidos?|contenut[oi]|conteúdos?|vídeo|inhoud|content|innehåll\w*|indhold\w*|innhold\w*|sisäl\w+|treść|treści|obsahu?|контент\w*|содержим\w+|conținut\w*|tartal\w+|içeri\w+)\b)"
        r"(?=.{0,220}\b(?:akzeptier\w+|zustimm\w+|accepte[rz]?|accepté|acceptez|j['’]accepte|autoris\w+|acept\w+|accett\w+|aceit\w+|accepteer\w*|accepteren|toestemming|cookie-instellingen|godkänn\w*|godta|accepter\w*|acceptere|hyväks\w+|zaakceptuj|zaakceptować|povolit|přijmout|прим\w+|принять|accepta\w*)\b)"
        r"(?:um|dieser inhalt|ce contenu|en cliquant|pour|afin|vous avez choisi|este contenido|para|es necesario|tienes que|necesitas|debes|questo contenuto|per|accetta|accettare|este conteúdo|é necessário|aceite|deze|dit|om|je|accepteer|för|du|for|accepter|sinun|hyväksy|aby|pro|чтобы|для|pentru)\b.{10,240}",
        why="That another platform's content needs consent to cookies.",
    ),
    Rule(
        id="advertisement.goes_on_elsewhere",
        label="advertisement",
        triggers="onder under nedenfor jälkeen alla pod poniżej pokračuje unter nach",
        pattern=r"(?:(?:de )?tekst|(?:het )?artikel|lees|verhaal) (?:gaat|loopt|verder)(?: verder| door)? (?:onder|na) (?:de|deze|het) (?:foto|afbeelding|video|tweet|kaart|grafiek|post|kader|advertentie)\b\.{0,3}|(?:saken|artikkelen|teksten|artiklen|artikeln|texten|historien) (?:fortsetter|fortsætter|fortsätter) (?:under|etter|efter|nedenfor) (?:bildet|billedet|bilden|videoen|videon|annonsen|annoncen|grafikken|kortet|kartet|klippet|faktaboksen)\b\.{0,3}"
        r"|(?:juttu|artikkeli|teksti) jatkuu (?:kuvan|videon|mainoksen|grafiikan|kartan|upotuksen) (?:jälkeen|alla|alapuolella)\b\.{0,3}|(?:dalsz[aey]|ciąg dalszy|reszta)\b.{0,20}\b(?:artykułu|tekstu|materiału)\b.{0,25}\b(?:pod|poniżej)\b.{2,30}|(?:článek|text) pokračuje (?:pod|za|níže)\b.{0,20}|(?:der )?(?:artikel|text|beitrag) geht (?:unter|nach|hinter) (?:dem|der|diesem) (?:bild|foto|video|werbung|anzeige|grafik|karte|tweet|galerie)\b.{0,10}",
        why="That the story goes on below a picture, a video or an advertisement.",
    ),
    Rule(
        id="subscription.price",
        label="subscription",
        triggers="€ euro euros kr kronor kroner krone zł kč ₽ рублей рубль руб lei ft tl chf $ danach puis poi después depois daarna därefter derefter deretter sedan potem poté далее monat mois mes mese mês",
        pattern=rf"(?:abonnez-vous|je m['’]abonne|suscríbete|abbonati|assine|lees verder|läs vidare|les videre|læs videre|lire la suite|prøv|prova)\b.{{0,16}}{_PRICE}\.?|{_PRICE}\s?(?:/\s?{_MONTH}|(?:(?:im|den|in) ersten|le premier|el primer|il primo|no primeiro|för första|for første|første|första|den første|for den første|voor de eerste|za pierwszy|za první|за первый|ensimmäinen) (?:{_MONTH}|månaden|kuukausi)(?:, .{{2,60}})?)|(?:jetzt|nur|nu|kun|für|à partir de|dès|desde|a partir de|a partire da|a soli|solo|por (?:solo|apenas)|vanaf|endast|już od|od|už od|от|alkaen|vain|ab|abonnez-vous (?:à partir de|pour)|je m['’]abonne (?:à partir de|pour)|assine por|suscríbete (?:por|desde)|abbonati (?:a|da)|lees verder voor|läs vidare för|les videre for|læs videre for|prøv for|prova för|lire la suite pour) {_PRICE}\s?(?:/\s?{_MONTH}|(?:pro|par|al|por|per|im|a|na|za|w) {_MONTH}(?: kündbar)?|(?:im ersten|le premier|el primer|il primo|no primeiro|første|första|den første|for den første|eerste|za pierwszy|за первый) {_MONTH}(?:, .{{2,60}})?|miesięcznie|měsíčně|mensuels?|mensili|mensuales)\.?"
        rf"|(?:danach|anschließend|puis|poi|dopo|después|luego|depois|daarna|därefter|derefter|deretter|sedan|potem|poté|далее|sen jälkeen)\b.{{0,8}}{_PRICE}.{{0,6}}\b{_MONTH}(?: .{{2,30}})?|(?:jetzt |nur )?(?:im ersten monat kostenlos|primer mes|primo mese|primeiro mês|eerste maand|premier mois|första månaden|første måned|pierwszy miesiąc|první měsíc|первый месяц|ensimmäinen kuukausi)\b.{{0,12}}{_PRICE}.{{0,40}}"
        rf"|\d{{1,2}} (?:wochen|monate|mois|semaines|meses|mesi|weken|maanden|månader|måneder|uker|kk|viikkoa) (?:für|pour|por|per|a|voor|för|for|yhteensä) (?:nur )?{_PRICE}\.?",
        why="What a subscription costs.",
    ),
    Rule(
        id="subscription.left_elsewhere",
        label="subscription",
        triggers="reste noch te ti restano restam rimane quedan você leu assinantes nog gratis pozostało zbývá осталось ostało hai has",
        pattern=r"il vous reste\b.{0,8}\d.{0,60}\b(?:article|lire|découvrir|texte)s?\b.{0,60}|(?:sie haben |du hast |diesen monat )noch \d+ (?:freie |kostenlose )?artikel\b.{0,60}|te (?:quedan|queda) \d+ (?:artículos?|noticias?|notas?)\b.{0,50}|has leído \d+ (?:de \d+ )?(?:artículos|noticias)\b.{0,50}|ti (?:restano|rimane|rimangono)\b.{0,20}\d+\s?%?.{0,10}\b(?:articol\w+|leggere)\b.{0,40}|hai letto \d+ (?:di \d+ )?articoli\b.{0,30}"
        r"|(?:você ainda tem|restam(?:-lhe)?|você leu|leu) \d+ (?:de \d+ )?(?:artigos|matérias|textos|notícias)\b.{0,50}|assinantes podem liberar\b.{2,80}|(?:je hebt )?nog \d+ gratis artikel(?:en)?\b.{0,30}|(?:do przeczytania )?pozostało(?: jeszcze)? \d+\s?(?:%|proc\.?) .{2,40}|(?:do konce článku )?(?:vám )?zbývá(?: vám)? (?:ještě )?\d+\s?%.{0,30}|осталось (?:прочитать )?\d+\s?%?.{0,30}\b(?:стат\w+|текста|материал\w*)\b.{0,20}",
        why="How much of the story, or how many stories, are left to read.",
    ),
    Rule(
        id="navigation.gallery_counter",
        label="navigation",
        triggers="bild bilder bildern foto fotos image images photo photos imagen imágenes immagine imagem imagens afbeelding billede billeder bilde bildene zdjęcie zdjęć fotografie fotografií фото kuva kuvaa fotoğraf fotografii kép fotó εικόνα φωτογραφία φωτογραφίεσ ảnh foto poze diaporama fotostrecke slide seite page página pagina sida side strona strana страница сторінка sayfa trang halaman 写真 사진 图 图片",
        pattern=r"(?:bild|foto|image|photo|imagen|immagine|imagem|afbeelding|billede|bilde|zdjęcie|fotografie|foto|фото|kuva|fotoğraf|fotografia|imaginea|kép|fotó|φωτογραφία|ảnh|slide|seite|page|página|pagina|sida|side|strona|strana|страница|сторінка|sayfa|trang|halaman)\s?:?\s?\d{1,3}\s?(?:von|sur|de|di|van|av|af|z|ze|из|з|din|dari|από|/)\s?\d{1,3}"
        r"|(?:(?:alle|voir(?: les)?|ver(?: las| as| os)?|guarda le|vedi|bekijk(?: alle)?|visa alla|se alle|zobacz|zobrazit|смотреть|дивитися|katso kaikki|xem|fotostrecke mit|diaporama) )?\d{1,3} (?:bilder[n]?|fotos?|foto['’]s|photos|imágenes|imagens|immagini|bildene|billeder|zdjęć|zdjęcia|fotografií|fotek|фото|kuvaa|fotoğraf|fotografii|poze|kép|fotó|φωτογραφίες|ảnh)(?: (?:anzeigen|ansehen|öffnen))?|写真\s?\d{1,3}\s?/\s?\d{1,3}|(?:写真|사진|图)\s?\d{1,3}\s?[枚장张/]?\s?\d{0,3}",
        why="Where a reader stands in a row of pictures, and how many there are.",
    ),
    Rule(
        id="comments.counted_elsewhere",
        label="comments",
        triggers="kommentare kommentaren antworten zeichen commentaires réactions réaction contributions comentarios comentários commenti commento respuestas reacties reactie kommentarer kommentar kommenttia kommentit komentarzy komentáře komentářů příspěvků комментариев комментарии комментарий коментарів коментарі comentarii hozzászólás komment σχόλια σχόλιο yorum yorumlar bình komentar تعليق 条评论 댓글",
        pattern=r"(?:(?:alle |alle anzeigen |weitere )?\d+ (?:kommentare?|antworten) (?:anzeigen|lesen|ansehen|laden)|alle \d+ kommentare(?: anzeigen)?|kommentare zu diesem (?:artikel|beitrag)(?: \(\d+\))?|noch \d{2,5} zeichen(?: übrig| verfügbar)?|\d{2,5} zeichen (?:übrig|verfügbar)|diskutieren sie mit \(\d+\)|(?:voir|lire|afficher)(?: tous)? les \d+ commentaires|\d+ (?:réactions?|contributions?)|réagir \(\d+\)|ver(?: los| os)? \d+ coment[áa]rios|(?:leggi|mostra|vedi)(?: i| tutti i)? \d+ commenti|\d+ comment[oi]|tutti i commenti \(\d+\)"
        r"|(?:bekijk|lees|toon)(?: alle)? \d+ reacties|alle \d+ reacties|(?:visa|vis|se)(?: alla| alle)? \d+ kommentarer|(?:näytä|lue)(?: kaikki)? \d+ kommenttia|(?:zobacz|pokaż)(?: wszystkie)? \d+ komentarzy|skomentuj \(\d+\)|zobrazit \d+ komentářů|disku[sz]e\s?[:(]\s?\d+\)?(?: příspěvků)?|\d+ příspěvků|(?:показать )?\d+ комментари\w+|(?:обсудить|комментировать|комментари\w+) ?\(\d+\)|(?:показати )?\d+ коментар\w+|vezi(?: cele)? \d+ (?:de )?comentarii"
        r"|\d+ (?:hozzászólás|komment|σχόλια|σχόλιο|yorum)|(?:yorum(?:lar)?|tüm yorumlar|kommentek|hozzászólások|σχόλια) ?\(\d+\)|(?:xem )?\d+ bình luận|(?:bình luận|ý kiến) ?\(\d+\)|(?:lihat )?\d+ komentar|\d+ تعليقا?|(?:التعليقات|تعليقات) ?\(\d+\)|(?:共)?\d+ ?[条條则則](?:评论|評論|留言)|(?:전체 )?댓글 ?\(?\d+\)?개?)",
        why="How many comments there are, on a button.",
    ),
    Rule(
        id="player.lasts",
        label="player",
        triggers="anhören dauer länge verfügbar écouter durée vidéo duración escuchar escucha vídeo durata ascolta guarda duração ouvir ouça luister luistertijd duur lyssna längd lyt lytt varighed varighet kuuntele kesto posłuchaj poslechnout délka слушать длительность слухати тривалість dinle süre ascultă durată ακούστε διάρκεια dengarkan durasi nghe مدة",
        pattern=r"(?:(?:artikel|beitrag|text) )?anhören\s?\(\d{1,3} ?min(?:\.|uten?)?\)|\d{1,3} min\. anhören|(?:dauer|länge|durée(?: de la vidéo)?|lecture audio|duración|durata|duração|duur|luistertijd|längd|varighed|varighet|kesto|délka|czas trwania|длительность|тривалість|süre|durată|διάρκεια|durasi|thời lượng|مدة الفيديو)\s?:?\s?(?:\d{1,2}[:'’]\d\d\s?|\d\s?)(?:min(?:\.|uten?|utes|utos|uti|utit|uter|utter)?|мин\.?|хв\.?|dk|λεπτά|menit|phút|perc)?"
        r"|(?:video |beitrag |audio )?verfügbar bis(?: zum)? \d{1,2}\..{2,16}|(?:écouter|escuchar?|escucha|ascolta|ouvir|ouça|luister|lyssna|lyt|lytt|kuuntele|posłuchaj|poslechnout|слушать|слухати|ascultă|ακούστε|dengarkan)\b.{0,28}\(?\d{1,3} ?(?:min\.?(?:utos|uti|uter|utter)?|мин|хв|dk|λεπτά)\)?|(?:vidéo|vídeo)\s?:\s?\d{1,2}[:'’]\d\d|ouça este conteúdo\b.{0,20}|escuchar este artículo ahora\b.{0,10}|haberi dinle \(\d{1,2} dk\)",
        why="How long a sound or a film lasts, and until when it can be played.",
    ),
    Rule(
        id="counter.reading_elsewhere",
        label="counter",
        triggers="lecture lectura lettura leitura leestijd lästid läsning läsetid læsetid læsning lesetid lukuaika czytania przeczytasz przeczytanie čtení чтения чтение прочтения читання okuma okunma citire citit olvasás olvasási ανάγνωσησ ανάγνωση baca đọc القراءة मिनट 読めます 읽는 读 阅读",
        pattern=r"(?:(?:temps|durée) (?:estimée? )?de lecture|lecture|tiempo (?:estimado )?de lectura(?: aprox\.?)?|lectura|tempo (?:stimato )?di lettura(?: stimato)?|lettura|tempo (?:estimado )?de leitura|leitura(?: de)?|leestijd|lästid(?: cirka| ca)?|læsetid(?: ca\.?)?|lesetid(?: ca\.?)?|lukuaika(?: noin)?|czas czytania(?: ok\.?)?|(?:doba|délka|čas) čtení|время (?:на чтение|чтения|прочтения)(?: ~)?|час (?:на )?читання|(?:tahmini )?oku(?:n?ma|ma) süresi|timp (?:estimat )?(?:de )?citire|(?:becsült )?olvasási idő|χρόνος ανάγνωσης|(?:estimasi |waktu )baca|thời gian đọc|مدة القراءة|وقت القراءة)"
        r"\s?:?\s?~?\s?(?:ca\.? )?\d{1,3}\s?(?:['’]|min(?:\.|uto?s?|uti|utes?|uten|uter|utter|uut\w*)?|мин\.?(?:ут[аы]?)?|минут[аы]?|хв\.?|хвилин[аи]?|dk|dakika|minute|perc|λεπτά|menit|phút|دقائق|دقيقة|minut[y]?)\.?|(?:ten tekst przeczytasz w|przeczytanie artykułu zajmie) \d{1,3} min(?:ut[yę]?)?|\d{1,3} min\.? (?:lectura|läsning|lästid|læsning|læsetid|lesetid|leestijd|lezen|čtení|czytania|lukuaika|citire|okuma|olvasás|baca)|\d{1,3} (?:minuters läsning|minuten leestijd|minuty čtení|minute de citit|minutos para ler|perc olvasás|dakikalık okuma|λεπτά ανάγνωση|phút đọc|menit (?:baca|membaca)|хв читання|мин\. чтения)"
        r"|(?:この記事は)?約\d{1,3}分で読めます。?|(?:예상 )?읽는 (?:시간|데):? ?\d{1,3}분|\d{1,3} मिनट(?: में)? पढ़ें",
        why="How long a story takes to read.",
    ),
    Rule(
        id="credit.named",
        label="credit",
        triggers="foto fotos photo photos ph illustratie illustrasjon illustrasjonsfoto arkivfoto grafikk grafiikka fotografie grafika ilustracja графика иллюстрация ілюстрація illustráció crédito kaynak credit fotografia fotografía bild beeld kuva zdjęcie fot фото ilustración ilustração illustrazione illustration ilustrace kuvitus vídeo video gráfico grafik arte crédito créditos crediti immagine imagen archives illustrations capture πηγή",
        pattern=rf"[(\[]?(?:foto|fotos|fotografia|fotografía|immagine|imagen|photo|illustrazione|ilustración|ilustração|video|vídeo) (?:di|de|von|par|da) {_NAME}(?:\s?/\s?[\w .]{{2,30}})?[)\]]?|[(\[]?ph\.? {_NAME}[)\]]?|(?:ilustración|ilustração|illustrazione|illustration|ilustrace|kuvitus|vídeo|gráfico|infografía|infografica|crediti foto|crédito|grafika|ilustracja|illustratie|illustrasjon|illustrasjonsfoto|arkivfoto|grafikk|grafiikka|beeld|архивное фото|графика|иллюстрация|ілюстрація|illusztráció)\s?:\s?{_NAME}"
        rf"|photos?(?: d['’])? ?(?:archives|illustration) {_NAME}|\(photo d['’](?:illustration|archives) .{{2,40}}\)|capture d['’]écran(?: .{{2,30}})?|photo d['’](?:illustration|archives)\.?(?: .{{2,30}})?|(?:crédito|kaynak|автор фото|credit|image source|इमेज स्रोत|मुख्य स्रोत|图像来源|照片来源|مصدر الصورة|nguồn hình ảnh|πηγή εικόνας)[,，،]\s?.{{2,40}}",
        why="Who took or drew a picture.",
    ),
    Rule(
        id="caption.with_label",
        label="caption",
        triggers="image media video photo 画像説明 توضیح maelezo keterangan legenda pie подпись підпис altı 图像加注文字 التعليق इमेज chụp légende sumber bildbeschreibung leyenda 사진",
        pattern=r"(?:legenda da foto|pie de foto|leyenda de la foto|légende image|подпись к фото|підпис до фото|fotoğraf altı yazısı|图像加注文字|التعليق على الصورة|इमेज कैप्शन|chụp lại hình ảnh|keterangan gambar|画像説明|사진 설명|توضیح تصویر|maelezo ya picha)[,，،:]?\s?.{4,250}"
        r"|(?:image|media|video|photo) captions?[,:] .{4,250}",
        why="What a picture shows, behind the word for it that a broadcaster's page prints for those who can't see.",
    ),
    Rule(
        id="agency_credit.joined",
        label="agency_credit",
        triggers=f"{to_triggers(WIRES)} bbc agenturen agences agencias agenzie agências agencies",
        pattern=rf"[(\[*]?\s?(?:(?:mit|avec|con|com|med|met|cu)\s)(?:material|informationen|agenturmaterial|datos|información|informações|informazioni|dati|l['’])?\s?(?:de[rls]?\s|von\s|da\s|di\s|d['’])?(?:agenturen|agences|agencias|agenzie|agências|{_AGENCIES})[)\]]?\.?|(?:quellen?|sources?|fuentes?|font[ei]|bron(?:nen)?|kild(?:e|er)|käll(?:a|or)|läh(?:de|teet)|źródł[oa]|zdroje?|источники?|джерел[оа]|kaynak|surs[ăae]|forrás|πηγ(?:ή|ές)|sumber|nguồn)\s?[:—–]\s?{_AGENCIES}\.?"
        rf"|[(\[]?(?:\w{{2,5}}/)?{_AGENCIES}(?:/\w{{2,5}})?[)\]]\.?|agences?/\w{{2,6}}|(?:по материалам|за матеріалами|по данным):? {_AGENCIES}|dieser (?:text|artikel) (?:basiert auf|wurde mit) material\b.{{2,40}}|(?:as informações são d[oae]|la información es de|con información de|com informações d[aoe])\b.{{2,60}}",
        why="Whose report a story is or draws on.",
    ),
    Rule(
        id="share.on_network",
        label="share",
        triggers="teilen partager partagez compartir comparte condividi compartilhar compartilhe partilhar delen deel dela del jaa udostępnij sdílet поделиться поділитися поширити distribuie megosztás κοινοποίηση bagikan",
        pattern=rf"(?:(?:artikel |beitrag |seite |diesen artikel )?(?:auf|bei|via|per|über) {_NETWORK} teilen|(?:partage[rz]|partager (?:cet |l['’])article) (?:sur|via|par) {_NETWORK}|(?:compartir|comparte)(?: (?:este artículo|esta noticia))? (?:en|vía|por|a través de) {_NETWORK}|condividi(?: l['’]articolo)? (?:su|via|con) {_NETWORK}|(?:com)?partilhar?(?: artigo| matéria| notícia)? (?:no|na|em|via|por|pelo) {_NETWORK}|dele?n?(?: artikel| dit artikel)? (?:op|via) {_NETWORK}|deel (?:dit artikel )?(?:op|via) {_NETWORK}"
        rf"|dela?(?: artikel[en]?n?| saken)? (?:på|via|med) {_NETWORK}|jaa (?:{_NETWORK}ss[aä]|sähköpostilla)|udostępnij (?:na|przez|w) {_NETWORK}u?|sdílet (?:na|přes) {_NETWORK}u?|(?:поделиться|поділити[сь]я?|поширити) (?:во?|у|через) {_NETWORK}|distribuie (?:pe|prin) {_NETWORK}|megosztás (?:a )?{_NETWORK}[eo]n|κοινοποίηση (?:στο|μέσω) {_NETWORK}|bagikan (?:ke|via|lewat|di) {_NETWORK})",
        why="A button to share a story on a network.",
    ),
    Rule(
        id="share.new_window_elsewhere",
        label="share",
        triggers="fenster fenêtre ventana finestra janela venster fönster vindue vindu oknie окне вікні pencerede okně ablakban fereastră ikkunassa jendela",
        pattern=r".{4,90}\((?:wird in (?:einem )?neue[mn] fenster geöffnet|(?:s['’])?ouvre dans une nouvelle fenêtre|se abre en una (?:ventana nueva|nueva ventana)|si apre in una nuova finestra|abre (?:em|numa|em uma) nova janela|wordt in een nieuw venster geopend|öppnas i ett nytt fönster|åbner i et nyt vindue|åpnes i et nytt vindu|otwiera się w nowym oknie|открывается в новом окне|відкривається у новому вікні|yeni pencerede açılır|otevře se v novém okně|új ablakban nyílik meg|se deschide într-o fereastră nouă|avautuu uudessa ikkunassa|membuka di jendela yang baru)\)\.?",
        why="A button of a weblog, and where it opens.",
    ),
    Rule(
        id="comments.akismet",
        label="comments",
        triggers="akismet",
        pattern=r"(?:diese|this|ce|este|esta|questo|deze|denna|den här|dette|denne|tämä|ta|этот|цей|tento|bu|acest|ez|αυτός|situs|trang) [^.!?]{0,50}\bakismet\b.{0,200}|[^.!?]{0,20}\bakismet (?:を|使用)[^.!?]{0,60}",
        why="What filters a weblog's comments.",
    ),
    Rule(
        id="share.error_elsewhere",
        label="share",
        triggers="fehler erreur faute error errore erro erros fout foutje fel fejl feil virheen virhe błąd chybu ошибку опечатку помилку greșeală hibát λάθοσ kesalahan ctrl",
        pattern=r"(?:haben sie|hast du|sie haben|fehler im (?:text|artikel)|vous avez|avez-vous|une erreur|¿?(?:has|ha|ves|encontraste|viste)|si has|hai|avete|c['’]è un|encontrou|viu|achou|heb je|fout(?:je)? gezien|klopt er|har du|hittade du|fandt du|fant du|huomasitko|näitkö|löysitkö|zauważyłeś|widzisz|znalazłeś|našli jste|viděli jste|нашли|заметили|увидели|если вы (?:нашли|заметили)|знайшли|помітили|побачили|якщо ви (?:знайшли|помітили)|ai (?:găsit|observat)|dacă ai|ha hibát|hibát|menemukan)"
        r"\b[^.!?]{0,60}(?:\b(?:fehler|erreur|faute|error|errore|erro|fout|fel|fejl|feil|virhe\w*|błąd|chyb\w+|ошибк\w+|опечатк\w+|помилк\w+|greșeală|hibát|kesalahan)\b[^.!?]{0,40})?[?.,:!]\s?(?:bitte |jetzt )?(?:schreib|markier|meld|écri|signal|escr[ií]|avís|aví|scriv|segnal|avis|entre em contato|envi|mail|stuur|kontakt|skriv|giv besked|si (?:fra|ifra)|ilmoit|ota yhteyttä|napisz|zgłoś|daj|napište|выдел|напиш|сообщ|виділ|повідом|scrie|trimite|írj|jelez).{0,100}|.{0,120}\b(?:нажмите|натисніть)\b.{0,20}\bctrl\s?\+\s?enter\b\.?",
        why="A call to tell of an error.",
    ),
    Rule(
        id="share.tip_elsewhere",
        label="share",
        triggers="hinweise hinweis information informations información segnalazione sugestão tips tip tipp tema temat zdarzenia události новость новости очевидцем новину новини poveste știre juttuvinkki uutisvinkki vídeo",
        pattern=r"(?:haben sie|hast du|sie haben|vous avez|avez-vous|une|¿?tienes?|¿?quieres|hai|avete|tem|har du|heb je|heeft u|masz|byłeś|jesteś|máte|byli jste|есть|стали|хотите|маєте|є|ai|onko sinulla)\b[^.!?]{0,60}\b(?:hinweise?|tipps?|informations?|información|contarnos|segnalazione|sugestão|tips|tip|temat|świadkiem|svědky|рассказать|новост[ьи]|очевид\w+|новину|новини|știre|poveste|juttuvinkki|uutisvinkki)\b[^.!?]{0,40}\?\s(?:schreib|mail|meld|schick|send|écriv|contact|escr[ií]b|scriv|invia|envie|mande|skriv|kontakt|stuur|mejla|tip|napisz|prześlij|wyślij|napište|pošlete|пиш|присыла|напиш|надсила|scrie|lähetä|kirjoita|mail).{0,120}",
        why="A call to send news in.",
    ),
    Rule(
        id="copyright.elsewhere",
        label="copyright",
        triggers="urheberrechtlich lizenz droit licence licencia licenza licença auteursrecht upphovsrätt ophavsret ophavsretsloven opphavsrettslig åndsverkloven tekijänoikeus kopiointi zabronione autorskim prawem перепечатка использовании цитировании копирование передрук použití šíření autorských interzisă reproducere jogvédelem αναδημοσίευση reservados kopiering",
        pattern=r"(?:dieser|das|der) (?:text|artikel|beitrag|werk)\b.{0,20}\b(?:lizenz|urheberrechtlich)\b.{0,80}|urheberrechtlich geschützt\.?|cet article est protégé par le droit d['’]auteur\b.{0,60}|(?:contenido|conteúdo|contenuto|quest\w \w+ è distribuito|este \w+ est[áa])\b.{0,30}\b(?:licencia|licença|licenza)\b.{0,60}|derechos reservados\.?|direitos reservados\.?|op dit artikel rust auteursrecht\b.{0,60}|niets uit deze (?:uitgave|site)\b.{0,160}|(?:allt material|kopiering)\b.{0,60}\b(?:upphovsrätt\w*|förbjud\w*|skydda\w*)\b.{0,80}|detta material är skyddat\b.{0,100}"
        r"|(?:alt (?:materiale|innhold)|artiklen|denne artikel|artikkelen|materialet|innholdet)\b.{0,40}\b(?:ophavsret\w*|opphavsrett\w*|åndsverkloven)\b.{0,80}|sisällön kopiointi\b.{2,60}|(?:kopiowanie|rozpowszechnianie)\b.{0,60}\bzabronione\b.{0,80}|(?:artykuł|materiał) chroniony prawem autorskim\b.{0,180}|(?:publikování|autorská práva|jakékoli(?:v)? užití|bez souhlasu)\b.{0,140}\b(?:zakázáno|vykonává|šíření)\b.{0,100}"
        r"|(?:перепечатка|копирование|передрук|копіювання|любое использование|использование|використання)\b.{0,40}\b(?:материал\w*|матеріал\w*)\b.{0,140}|при (?:полном или частичном )?(?:использовании|цитировании|копировании|використанні|цитуванні)\b.{0,140}\b(?:ссылк\w+|гиперссылк\w+|посилання|гіперпосилання)\b.{0,80}|(?:orice reproducere|preluarea|conținutul acestui articol)\b.{0,80}\b(?:interzisă|protejat)\b.{0,80}|.{0,20}\bszerzői jogvédelem\b.{0,60}|.{0,30}engedély nélküli felhasználása tilos\.?|απαγορεύεται η (?:αναδημοσίευση|αναπαραγωγή)\b.{0,100}",
        why="Who owns the text, and what may not be done with it.",
    ),
)
