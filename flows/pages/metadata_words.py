"""Words that tell names, tags and sections from what stands beside them: data alone."""

from __future__ import annotations

import re

from flows.pages.vocabulary.agencies import WIRES

#: Agencies and what stands for several: sources, not authors.
AGENCIES = frozenset(" ".join(re.findall(r"\w+", name.casefold())) for name in WIRES) | frozenset(
    (
        "the associated press", "the canadian press", "dpa infocom", "bloomberg", "dow jones", "cnn wire",
        "dts nachrichtenagentur", "news aktuell", "agencias", "agencies", "agences", "agenturen", "agenzie",
        "news agencies", "wire reports",
    )
)  # fmt: skip

#: Users of a system under whose name stories are posted; none is an author beside a person.
USERS = frozenset(
    (
        "admin", "user admin", "administrator", "root", "webmaster", "user", "guest", "gast", "editor", "anonymous",
        "super user", "superuser",
    )
)  # fmt: skip

#: What stands where a system knows of no author.
NOBODY = frozenset(
    (
        "未知", "网络整理", "網絡整理", "网络", "佚名", "不详", "原创", "转载", "本站", "本站原创", "无", "来源",
        "來源", "女士们", "先生们", "各位", "メール", "ツイート", "シェア", "آخر", "null", "none", "None", "undefined",
        "N/A", "n/a", "unknown", "Unknown", "Department", "Ministry", "Office", "Bureau", "Directorate", "Ministerium",
        "Bundesministerium", "Ministère", "Ministerio", "Ministério", "Ministero", "Ministerie", "Министерство",
        "Міністерство", "Ministerstwo", "Ministerstvo", "Arkivfoto", "Arkivbild", "Archivfoto", "Archivbild",
        "Symbolbild", "Symbolfoto", "Pressefoto", "Genrefoto", "Illustrasjonsfoto", "Privatfoto", "File photo",
        "File Photo", "Handout", "Divulgação", "Reprodução",
    )
)  # fmt: skip

#: What by-lines name where no person is named, and furniture beside them.
NO_NAMES = USERS | frozenset(
    (
        "tim redaksi", "redaksi", "deutsche presse agentur",
        "haber merkezi", "web desk", "news desk", "online desk", "toimitus", "szerkesztőség", "redacția", "uredništvo",
        "调整字体", "本站讯", "آخر تحديث",
        "著者", "著者一覧", "目次", "はじめに", "追記", "関連記事", "作者", "編集者", "筆者", "記者一覧",
        "пресс служба", "编辑部", "本报讯", "編集部", "온라인뉴스팀", "디지털뉴스팀", "anonym", "unknown",
        "none", "for immediate release", "press release", "immediate release", "for immediate", "immediate",
        "null", "undefined", "n a", "na", "staff", "editors", "editorial", "redaktion", "redaktionen",
        "redaction",
        "rédaction", "la rédaction", "redazione", "la redazione", "redacción", "redacao", "redação", "redactie",
        "redakcja", "редакция", "redakce", "die redaktion", "online redaktion", "team", "author", "autor", "authors",
        "more", "mehr", "share", "twitter", "facebook", "email", "e mail", "instagram", "linkedin", "follow", "folgen",
        "comments", "comment", "view comments", "kommentare", "print", "drucken", "read more", "bio", "archive",
        "website", "rss",
        "news",
        "view all posts", "view profile", "all posts", "see all", "updated", "published", "posted", "by", "von",
        "contact",
        "contributor", "contributors", "reporter", "correspondent", "korrespondent", "video", "photo", "foto", "photos",
        "today", "heute", "gestern", "yesterday", "min read", "read", "pressemitteilung", "home",
        "politik", "wirtschaft", "sport", "kultur", "panorama", "blog", "allgemein", "aktuelles", "uncategorized",
        "opinion", "politics", "business", "world", "health", "science", "technology", "entertainment", "gastautor",
        "gastbeitrag", "guest author", "guest post", "special to", "the", "und", "and", "uhr", "profile", "profil",
        "wordpress", "alle autoren", "all authors", "alle artikel", "alle beiträge", "tous les articles",
        "press inquiries", "press enquiries", "media inquiries", "media enquiries", "press contact", "media contact",
        "about", "über", "über den autor", "about the author", "kein kommentar", "leave a comment", "no comments",
    )
)  # fmt: skip

#: How papers and agencies end in scripts without capitals.
PAPERS = (
    "报", "報", "网", "網", "社", "传媒", "傳媒", "频道", "頻道", "客户端", "自媒体", "头条", "企鹅号", "编辑部",
    "編輯部", "新聞", "ニュース", "신문", "일보", "뉴스", "방송",
)  # fmt: skip

#: What stands with a colon before an author's name, as a pattern; beside the words of the modules that use it.
AUTHOR_LABELS = (
    "авторка|kirjoittaja|teksti|toimittaja|szerző|írta|συντάκτης|haber|haberi yapan|tekst|forfatter|كتب|كتبت|بقلم"
    "|oprac\\.?|opracowanie|opracowała?|připravila?|zpracovala?|подготовил[аи]?|записал[аи]?|підготува(?:в|ла)|ρεπορτάζ"
    "|লেখক|প্রতিবেদক|piše|пише|autors|autorius|höfundur|pewarta|wartawan|jurnalis|laporan|mwandishi"
    "|מאת|כתבת?|נכתב על ידי|نویسنده|خبرنگار|گزارشگر|نگارنده|लेखक|लेखिका|रिपोर्टर|tác giả|글|작성자"
    "|إعداد وتحرير|تحرير|متابعة|الكاتبة?|مصنف|تحریر|رپورٹر?|রিপোর্টার|লেখা|লিখেছেন|எழுதியவர்|செய்தியாளர்"
    "|தொகுப்பு|ผู้เขียน|เรียบเรียง|ผู้สื่อข่าว|ዘጋቢ|ጸሐፊ|сэтгүүлч|бэлтгэсэн|бичсэн|муаллиф|тайёрлади|мухбир|muallif|tayyorladi|müəllif|müxbir"
)

#: What stands without a colon before an author's name where a system of pages says that somebody wrote this.
WRITTEN_BY = (
    "napisała?|napsala?|написал[аи]?|написа(?:в|ла)|scris de|γράφτηκε από(?: τον| την| τη)?|γράφει (?:ο|η)|kirjoittanut"
    "|escrit per|ditulis oleh|viết bởi|đăng bởi"
    "|(?:wpisany|dodany|napisany|opublikowany) przez|objavio|napisao|objavil|napísal|publicat de|postat de"
    "|โดย|เรื่องโดย|เขียนโดย|بواسطة|بقلم|كتبت?|إعداد|تقرير|توسط|imeandikwa na|imechapishwa na"
)

#: A part of a by-line that holds one of these is a role or a desk.
ROLE_WORDS = frozenset(
    (
        "editor", "editors", "reporter", "reporters", "correspondent", "writer", "writers", "columnist", "contributor",
        "staff", "bureau", "desk", "newsroom", "journalist", "journalistin", "redakteur", "redakteurin", "redaktion",
        "korrespondent", "korrespondentin", "chefredakteur", "chefredakteurin", "autorin", "rédacteur", "rédactrice",
        "journaliste", "envoyé", "correspondant", "periodista", "corresponsal", "redactor", "redactora", "giornalista",
        "corrispondente", "redactie", "redaktor", "dziennikarz", "корреспондент", "muhabir", "redakcja", "redazione",
        "redacción", "redação", "rédaction", "producer", "director", "manager", "professor", "fellow", "ceo", "founder",
        "analyst", "specialist", "photographer", "fotograf", "volontär", "volontärin", "freelance", "freelancer",
        "assistant", "associate", "senior", "chief", "minutes", "minuten", "kommentar", "kommentare", "comments",
        "nachrichtenagentur", "newsletter", "published", "updated", "posted", "copyright", "cookies", "login",
        "attorney", "democracy",
        "copywriter", "кореспондент", "кореспондентка", "журналіст", "журналістка", "репортер", "δημοσιογράφος",
        "toimittaja", "szerkesztő", "újságíró", "jurnalist", "reporteră", "jurnalistă", "dziennikarka", "redaktorka",
        "reporterka", "novinář", "novinářka", "novinár", "novinárka", "журналистка", "журналист", "обозреватель",
        "корреспондентка", "muhabiri", "gazeteci", "novinar", "novinarka", "wartawan", "jurnalis", "verslaggever",
        "verslaggeefster", "jornalista", "repórter",
        "ब्यूरो", "संवाददाता", "प्रतिनिधि", "डेस्क", "প্রতিবেদক", "প্রতিনিধি", "ডেস্ক", "রিপোর্টার", "সংবাদদাতা",
        "ڈیسک", "رپورٹر", "نمائندہ", "نامہ", "وكالات", "خبرنگار", "خبرگزاری", "இணையதளம்", "ทีมข่าว", "กองบรรณาธิการ",
        "기자", "특파원", "논설위원", "记者", "記者", "编辑",
        "news", "team", "tv", "department", "ministry", "ministerium",
        "nachrichten", "webredaktion", "onlineredaktion", "pressestelle", "lesezeit",
    )
)  # fmt: skip

#: Those of them that end the name of a desk, as in ``Harbour News Desk``: nobody's role.
DESKS = frozenset(
    (
        "team", "desk", "newsroom", "redaktion", "webredaktion", "onlineredaktion", "department",
        "ब्यूरो", "संवाददाता", "प्रतिनिधि", "डेस्क", "প্রতিবেদক", "প্রতিনিধি", "ডেস্ক", "ڈیسک", "نمائندہ",
    )
)  # fmt: skip

#: The last word of a newspaper's name, as in ``Harbour Times``; a person's surname is hardly ever one.
PAPER_WORDS = frozenset(
    (
        "times", "herald", "tribune", "gazette", "chronicle", "observer", "sentinel", "examiner", "inquirer",
        "dispatch", "telegraph", "journal", "today",
    )
)  # fmt: skip

#: What reporters write about and for; before a role such as ``correspondent`` it is no part of their name.
BEATS = frozenset(
    (
        "transport", "transportation", "political", "politics", "health", "business", "science", "crime", "education",
        "environment", "environmental", "climate", "sports", "sport", "technology", "tech", "economics", "economic",
        "economy", "affairs", "home", "foreign", "world", "national", "local", "city", "regional", "digital", "video",
        "culture", "arts", "entertainment", "media", "legal", "court", "courts", "investigative", "investigations",
        "data", "energy", "finance", "financial", "housing", "defence", "defense", "diplomatic", "religion", "travel",
        "food", "music", "film", "books", "features", "opinion", "special", "breaking", "general", "assignment",
        "contributing", "deputy", "executive", "managing", "multimedia", "community", "democracy", "reporting",
        "gazette", "times", "herald", "tribune", "post", "journal", "courier", "chronicle", "register", "observer",
        "sentinel", "examiner", "inquirer", "dispatch", "telegraph", "mail", "daily", "press", "rural", "social",
    )
)  # fmt: skip

#: Those of two words, one of which is a surname, too.
PAIRED_BEATS = frozenset(
    (
        "city hall", "white house", "capitol hill", "parliament hill", "supreme court", "real estate", "public safety",
        "higher education", "high school", "consumer affairs", "public health",
    )
)  # fmt: skip
