"""Rules for the lines of one language's press: what they name, and what they leave open."""

from __future__ import annotations

import pytest

from flows.pages.vocabulary import generic_rules

NAMED = {
    "byline.source_and_author": ["2023年05月12日 14:30 来源：沧湾晚报 作者：李明远"],
    "published.with_source": ["2023-05-12 14:30 来源：沧湾晚报", "2023年5月12日 稿源：沧湾网"],
    "agency_credit.editors": ["（责任编辑：陈静）", "编辑：陈静 校对：王磊"],
    "disclaimer.zh_line": ["声明：转载此文是为了传递更多信息，如有侵权请与本网联系删除。"],
    "share.zh_line": ["字号： 大 中 小", "分享到：微博 微信", "打开微信，使用“扫一扫”即可将网页分享至朋友圈"],
    "subscription.ja_line": ["この記事は有料記事です。残り542文字", "有料会員になると続きをお読みいただけます。"],
    "caption.ja_line": ["工事が止まったままの青浜橋＝2023年5月10日、青浜市、佐伯美和子撮影"],
    "caption.ko_line": ["공사가 중단된 청석대교. /박지원 기자", "공사가 중단된 다리. [사진=청석군 제공]"],
    "share.ko_line": ["글자 크기 변경", "댓글 12"],
    "copyright.ko_line": ["무단 전재 및 재배포 금지"],
    "byline.edited_by": [
        "By मनोज तिवारी Edited By: Rekha Nair Updated: Fri, 12 May 2023 02:30 PM (IST)",
        "Written by Mara Lindqvist, updated May 12, 2023",
    ],
    "caption.vi_line": ["Cầu Thanh Khê đang xây dở, ngày 10/5. Ảnh: Minh Đức"],
    "player.id_line": ['Simak Video "Warga Bangun Jembatan Bambu"', "[Gambas:Video 20detik]"],
    "agency_credit.ar_line": ["المصدر : وكالات"],
    "caption.ar_line": ["تشققات في جدار السد كما بدت يوم الخميس (رويترز)"],
    "counter.fa_line": ["کد خبر: 1402022215200", "خبرنگار : 71451"],
    "byline.zh_line": ["記者陳明遠／花港報導", "记者：李明远/沧湾报道"],
    "published.relative": ["Вчера, 19:05", "Heute, 14:30 Uhr", "Ayer a las 9:15"],
    "read_more.subscribers": ["Article réservé à nos abonnés Le port de Lindvik cherche un pilote"],
    "byline.desk": ["Door onze nieuwsredactie", "Von unserer Redaktion in Lindvik"],
    "advertisement.goes_on": [
        "Dalszy ciąg materiału pod wideo",
        "Haberin Devamı",
        "Artikeln fortsätter under annonsen",
    ],
    "share.read_us": ["Читать в Дзене | Telegram", "Підписуйтесь на нас у Telegram"],
    "share.follow_local": [
        "Urmărește știrile Lindvik24.ro și pe Google News",
        "Ακολουθήστε το lindvik.gr στο Google News",
    ],
    "share.hi_line": ["लिंडविक को फॉलो करें और रहे हर खबर से अपडेट"],
    "comments.prompt": [
        "Please enter your comment!",
        "Please enter your name here",
        "Bitte geben Sie hier Ihren Namen ein",
        "Por favor ingrese su nombre aquí",
    ],
    "comments.refused": [
        "NOTE: Comments that insult other readers will not be published.",
        "Aviso: comentários com ofensas a outros leitores não serão publicados pela redação.",
        "Los comentarios con insultos no serán publicados.",
        "Kommentare mit Beleidigungen werden von der Redaktion gelöscht.",
        "Hakaret içeren yorumlar onaylanmamaktadır.",
    ],
    "subscription.whole_story": [
        "To view the full story, please subscribe to The Harbour Post.",
        "If you’re seeing this message but you’re already a subscriber, you can log in.",
        "Um diesen Artikel weiterlesen zu können, bitte anmelden.",
        "Para leer la nota completa, suscríbete a La Ría.",
    ],
    "newsletter.miss_nothing": [
        "Never miss the latest news by signing up to our newsletter today!",
        "Keine Neuigkeiten vom Hafen mehr verpassen: Abonnieren Sie unseren Brief.",
    ],
    "app.load": [
        "For the latest stories and breaking news updates download the Harbour apps.",
        "Jetzt lade dir die App der Hafenpost!",
    ],
    "disclaimer.sells": [
        "This post contains references to products from one or more of our advertisers.",
        "*Werbung. Dieser Beitrag enthält Werbung für Boote.",
        "(Alle Angaben ohne Gewähr)",
    ],
    "comments.asked": [
        "Would you take the ferry? Let us know in the comments below.",
        "Verraten Sie gerne in den Kommentaren: Was halten Sie vom Hafen?",
        "Submit your letter to the editor via this form.",
    ],
    "counter.rated": ["(Noch keine Bewertungen) Loading...", "5 votes, average: 4.20 out of 5"],
    "related.on_site": ["Mehr zum Thema auf hafenpost.de", "Auch auf hafenpost.de"],
    "copyright.property": [
        "This article is the copyrighted property of Harbour Post. Written permission must be obtained before reprint.",
        "Queda prohibida la reproducción total o parcial de este texto.",
    ],
    "credit.photos": ["Crédits photos : Marine Le Quai"],
    "comments.consent": [
        "By submitting this form you agree to our keeping your data.",
        "You may revoke this consent at any time with effect for the future.",
        "And if you have a news tip, correction or comment, let us know at: desk@post.example.",
    ],
    "related.from": ["Related coverage from The Harbour Post:", "Next up in Ferries"],
    "subscription.service": ["Get access to the islands' only ferry subscription for as little as 5 crowns a month."],
    "comments.address": [
        "Your email address will not be published. Required fields are marked *",
        "Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        "Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *",
        "メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です",
    ],
    "subscription.metered": [
        "You have reached your limit of free articles.",
        "This article is exclusive to subscribers.",
        "Your support makes our work in the harbour possible.",
        "Cet article est réservé aux abonnés.",
        "Denne saken er kun for abonnenter",
    ],
    "newsletter.take": [
        "Melden Sie sich für unseren Newsletter an",
        "Schrijf je in voor onze dagelijkse nieuwsbrief",
        "Подпишитесь на нашу рассылку",
        "Want more stories like this? Sign up for our newsletter.",
        "Thank you for signing up!",
    ],
    "advertisement.read_on": [
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Der Artikel geht nach der Anzeige weiter",
        "Continúa leyendo después de la publicidad",
    ],
    "share.by": ["Copy link to clipboard", "Artikel per E-Mail versenden", "Compartilhe no WhatsApp"],
    "player.listen": ["Diesen Artikel anhören", "Écouter cet article", "This video is not available in your country."],
    "navigation.back_home": ["← Zurück zur Startseite", "Retour à l'accueil", "Print this page"],
    "agency_credit.bracketed": ["(with inputs from ANI)", "(PTI)"],
    "byline.initials": ["(mli)", "[dpa/mli]"],
    "subscription.gift": ["You have 5 gift articles to give each month.", "Giv adgang til en ven"],
    "share.follow_asked": ["Folgst du der Hafenpost schon auf WhatsApp?", "Do you follow us on Instagram?"],
    "published.without_day": ["Artikel veröffentlicht am ,"],
    "counter.poll": ["Yes, close the pier (41%, 1,680 Votes)", "Ja, sofort [29 %, 118 Stimmen]", "Total Voters: 4,145"],
    "read_more.on_site": [
        "On LindvikPost.com: Ferry sales sink by a fifth in May",
        "More AP harbours: https://ap.example/harbours",
    ],
    "caption.this_photo": [
        "In this May 12, 2023, file photo, the ferry lies at the old quay of Lindvik.",
        "In this image provided by the harbour office, divers look at a pillar.",
    ],
    "published.short_ja": ["5/12(金) 14:30配信", "最終更新：5/12(金) 14:30"],
    "published.from_place": ["2023年05月12日 14:30:00 来自沧湾"],
    "editor_note.original_title": ["（原标题：守灯塔三十八年 老人退休）"],
    "footer.ko_line": ["이 기사는 언론사에서 사회 섹션으로 분류했습니다.", "기사문의 및 제보 : 카톡 lindvik"],
    "byline.bare_address": ["mara@courier.example"],
    "byline.desk_pt": ["Do Lindvik Notícias, em São Paulo"],
    "editor_note.broadcast": ["Über dieses Thema berichtete Radio Lindvik am 12. Mai 2023 um 14:00 Uhr."],
    "newsletter.send_us": ["Masz newsa, zdjęcie lub filmik? Prześlij nam przez stronę"],
    "agency_credit.pl": ["Źródło artykułu: Wiadomości Lindvik"],
    "comments.policy": [
        "Bitte achten Sie darauf, dass Ihre Kommentare zum Thema gehören. Für ihren Inhalt haften Sie selbst.",
        "As you comment, please keep to the ferry and leave the ferrymen alone.",
    ],
    "published.posted_in": [
        "This entry was posted in Harbour, Ferries and tagged pier by Mara. Bookmark the permalink.",
        "Dieser Beitrag wurde unter Hafen veröffentlicht. Setze ein Lesezeichen auf den Permalink.",
    ],
    "navigation.carousel": ["Press Enter to skip to end of carousel", "End of carousel"],
    "newsletter.consent": [
        "* I understand that whoever signs in here accepts the privacy policy.",
        "By signing up you agree that Lindvik Network may send you its harbour newsletter.",
    ],
    "newsletter.privacy": ["Privacy Notice: Newsletters may contain words from the ferry's sponsors."],
    "newsletter.named": ["La Newsletter del Corriere di Lindvik"],
    "subscription.account": ["Sie haben noch kein Konto?", "Don't have an account? Sign up"],
    "subscription.thanks": ["Thanks for reading Harbour Letters! Subscribe for free to receive new posts."],
    "author_bio.reach": [
        "Email Ilse Brandaas at ilse@post.example or follow her on Mastodon. Read what else she wrote in our archive.",
        "Reach the reporters on Twitter at http://tweets.example/ilse",
        "Contact Mara Lindqvist at 555-0142 or mara@courier.example. Follow her on Twitter.",
        "Contact Mara Lindqvist: mara@courier.example.",
    ],
    "editor_note.first_published": [
        "Dieser Beitrag erschien zuerst in der Hafenpost.",
        "Cet article a été initialement publié dans Le Phare.",
        "Este artículo se publicó originalmente en El Faro.",
        "Dit artikel verscheen eerder in de Havenkrant.",
        "Artikeln publicerades ursprungligen i Hamnbladet.",
        "Статья впервые опубликована в газете «Маяк».",
    ],
    "editor_note.correction": [
        "Korrektur (12. Mai 2023): Die Fähre fährt um zwölf Uhr.",
        "Rectificatif : le bac part à midi.",
        "In einer früheren Version dieses Textes stand, die Fähre fahre um elf.",
    ],
    "editor_note.changed": [
        "Juttua muokattu 15.5. kello 8.10: Korjattu sillan nimi.",
        "Dieser Text wurde am 15. Mai um die Zahl der Fähren ergänzt.",
        "Artikeln har uppdaterats med fler röster från hamnen.",
    ],
    "subscription.become": ["Two thousand people read us. If you like it, become a paid subscriber."],
    "agency_credit.material": ["Mit Material der dpa", "Com informações da Agência do Porto", "По материалам «Маяка»"],
    "agency_credit.source_local": ["Zdroj: Přístavní noviny", "Πηγή: Λιμάνι Νέα"],
    "agency_credit.wire_of_releases": ["Original-Content von: Lindvik Fähren AG, übermittelt durch Hafendienst"],
    "share.channel": ["लिंडविक की खबरें पढ़ने के लिए हमारे व्हाट्सएप चैनल से जुड़ें।", "הצטרפו לערוץ שלנו בטלגרם"],
    "newsletter.receive": [
        "Receba todas as manhãs as notícias do porto no seu e-mail",
        "Chaque soir, les nouvelles du port dans votre boîte mail.",
    ],
    "subscription.readers": ["Le Phare est financé par ses lecteurs. Soutenez-le."],
    "share.if_you_liked": ["Dacă v-a plăcut acest articol, urmărește-ne pe Facebook!"],
    "share.write_us": [
        "Haben Sie Fragen? Schreiben Sie uns an redaktion@courier.example.",
        "Send letters to letters@courier.example.",
        "Har du tips til historien? Skriv til tip@courier.example",
        "Masz pytanie? Napisz: redakcja@courier.example",
    ],
    "share.found_an_error": ["Нашли ошибку? Выделите её и нажмите Ctrl+Enter."],
    "editor_note.archived": ["This is an archived article, and what it says may have changed since."],
    "agency_credit.end_of_message": ["انتهای پیام/"],
    "share.thanks": ["Danke, dass Sie bis zum Ende gelesen haben."],
    "disclaimer.funding": ["The Harbour Fund provides funding as a founding partner of The Lighthouse."],
    "caption.zh_line": ["五月十日，渡轮停在码头。李明远 摄"],
    "related.to_this": ["Related to this story", "Watch Now: Related Video"],
}


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule, lines in NAMED.items() for line in lines])
def test_lines_of_one_languages_press(rule: str, line: str) -> None:
    found = generic_rules().match(line)
    assert found is not None
    assert found.id == rule


@pytest.mark.parametrize(
    "line",
    [
        "The comments that the mayor made on Tuesday will not be removed, the council said.",
        "On Monday: the ferry sails at noon.",
        "By submitting to the storm, the captain said, he saved the ship.",
        "The next up in line was the harbour master's son.",
        "You have read the letters of the captain, the judge told her, and burnt them.",
        "The ferry carries free passengers (those under six) on Sundays.",
        "Copy the link between two ropes, he said, and the knot will hold.",
        "Your support helped us last winter, wrote the lighthouse keepers.",
        "Melden Sie sich beim Hafenmeister, sagte der Kapitän, bevor Sie ablegen.",
        "We review the council's books every year, and independent experts help us.",
        "Never miss the ferry, the old captain told his daughters, and never trust the weather.",
        "More at sea than at home, the captain has seen his island for two weeks.",
        "Let the sailors know in advance, she said, and leave no comment unanswered.",
        "Please enter the harbour from the north, the pilot told the captain.",
        "Contact between the two ports broke off on Tuesday.",
        "I agree with the council that the pier must be closed.",
        "Door het hoge water kon de veerboot niet aanleggen in Lindvik.",
        "Читать в школе стали меньше, говорят учителя.",
        "编辑部收到了一封来自沧湾的信。",
        "記事を読んだ住民から意見が寄せられた。",
        "기자들이 다리 앞에 모였다.",
        "The newsletter of the harbour council was printed for the last time in 1987, when the pier was closed.",
        "Thanks for reading the meter, she told him.",
        "Губернатор сообщил об этом в своём телеграм-канале.",
        "قال المحافظ على صفحته في فيسبوك إن الميناء مغلق.",
        "Der Artikel des Vertrags war ursprünglich länger.",
        "Ce texte a été voté par le conseil du port.",
        "He had to become a paying member before the club would let him row.",
        "Please send your report privately to safety@courier.example.",
        "他说，这张照片是父亲拍摄的。",
        "The end of the carousel came in 1950.",
        "This notice was posted on the door of the harbour office.",
    ],
)
def test_prose_that_opens_alike_stays_open(line: str) -> None:
    assert generic_rules().match(line) is None
