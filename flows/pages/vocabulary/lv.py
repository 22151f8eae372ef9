"""Latvian: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Dalīties | Kopēt saiti | Drukāt
Dalīties Draugiem | Pārpublicēt
""",
    "comments": """
Komentāri | Komentārs | Komentēt | Pievienot komentāru | Rādīt komentārus
""",
    "footer": """
Par mums | Kontakti | Privātuma politika | Lietošanas noteikumi
""",
    "navigation": """
Sākums | Izvēlne | Meklēt | Ienākt | Reģistrēties | Aizvērt | Ziņas | Jaunākās ziņas | Nākamais
Iepriekšējais | Vairāk
""",
    "subscription": """
Abonēt | Abonē | Tikai abonentiem
""",
    "advertisement": """
Reklāma
""",
    "related_label": """
Saistītie raksti | Saistītās ziņas | Lasītākie | Lasītākās ziņas | Iesakām | Tev varētu patikt
""",
    "keywords_label": """
Birkas | Tēmas | Atslēgvārdi
""",
    "byline": """
Autors
""",
    "published": """
Publicēts
""",
    "updated": """
Atjaunots | Papildināts
""",
    "copyright": """
Visas tiesības aizsargātas
""",
}

WHOLE_LINES = {
    "share": """
Dalies | Dalīties ar rakstu | Dalīties Facebook | Padalies | Nokopēt saiti | Izdrukāt | Sūtīt e-pastā
Ziņot par kļūdu | Pamanīji kļūdu?
Dalīties Twitter | Dalīties X | Dalīties WhatsApp | Seko mums | Seko mums Facebook | Sekojiet mums | Kopīgot
Draugiem
""",
    "comments": """
Pievieno komentāru | Atstājiet komentāru | Atstāt komentāru | Jaunākie komentāri | Lasīt komentārus
Skatīt komentārus | Nav komentāru | Komentāru nav | Rakstīt komentāru
Lai komentētu, autorizējies | Pievienot jaunu komentāru | Lasīt visus komentārus
""",
    "navigation": """
Pāriet uz saturu | Pārlekt uz saturu | Doties uz saturu | Lasīt tālāk | Lasīt visu rakstu | Lasīt vairāk
Skatīt vairāk | Uz augšu | Atpakaļ | Laika ziņas
""",
    "related_label": """
Iepriekšējais raksts | Nākamais raksts | Iepriekšējā ziņa | Nākamā ziņa | Svarīgākais | Lasīt citas ziņas
Citas ziņas | Populārākie raksti | Populārākais | Līdzīgi raksti | Jaunākie raksti | Par šo tēmu | Citi raksti
Saistītais saturs | Iesakām izlasīt
Lasītākie raksti | Lasītākās | Komentētākie | Lasi citas ziņas | Lasi vēl par šo tēmu | Vairāk par šo tēmu
Saistītās tēmas | Redakcija iesaka | Noderīgi | Vēl šajā sadaļā | Jaunākās | Dienas lasītākie
Jaunākie | Jaunākais | Aktuāli | Vairāk ziņu | Jaunākās ziņas no
""",
    "advertisement": """
Reklāmraksts | Raksts turpinās pēc reklāmas
""",
    "newsletter": """
Pierakstīties | Pieteikties jaunumiem
""",
    "footer": """
Reklāma portālā | Sīkdatnes | Par portālu
Reklāma un sludinājumi | Sīkdatņu politika | Sīkdatņu iestatījumi | Ētikas kodekss | Portāla lietošanas noteikumi
""",
    "cookie_notice": """
Piekrītu | Pieņemt visas
""",
    "published": """
Publicēšanas datums
""",
    "player": """
Skatīties video
Lejuplādēt | Lejupielādēt | Klausīties | Skatīties | Atskaņot
""",
    "subscription": """
Šis raksts pieejams tikai abonentiem | Jau esi abonents? | Kļūsti par abonentu | Izvēlies abonementu
""",
}

READ_MORE = """
Lasi arī | Lasiet arī | Lasi vēl | Lasi vairāk | LASI ARĪ | Skaties arī
Saistītais | Saistītais raksts | Skatīt arī
"""

BYLINE = """
Autors | Autore
Autori | Teksts
"""

UPDATED = """
Atjaunots | Papildināts
"""

PUBLISHED = """
Publicēts
"""

HOME = """
Sākums
"""

FACT_BOX = """
Fakti
"""

SECTIONS = """
Latvijā | Pasaulē | Ārvalstīs | Novados | Rīgā | Ekonomika | Sports | Kultūra | Viedokļi | Kriminālziņas
Karikatūras | Sabiedrība | Politika | Latvija | Pasaule | Veselība | Hokejs | Futbols
"""

UNSURE = """
Svarīgākais | Atpakaļ | Sīkdatnes
Noderīgi | Lasītākās | Jaunākās
Jaunākie | Jaunākais | Aktuāli | Klausīties | Skatīties
"""

LISTS = """
Jaunākās ziņas | Ziņas
Vairāk | Jaunākie
"""
