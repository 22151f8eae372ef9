"""Croatian, and Serbian in Latin letters: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Podijeli | Podijelite | Podeli | Podelite | Podeli na Fejsbuku | Podijeli na Facebooku | Kopiraj link | Ispis
Štampaj
""",
    "comments": """
Komentari | Komentiraj | Ostavite komentar | Ostavi komentar | Napišite komentar | Pošalji komentar
Prikaži komentare
""",
    "footer": """
O nama | Impresum | Uvjeti korištenja | Uslovi korišćenja | Politika privatnosti | Pravila privatnosti
Oglašavanje
""",
    "navigation": """
Naslovnica | Naslovna | Početna | Izbornik | Meni | Pretraga | Pretraži | Prijava | Prijavi se | Registracija
Zatvori | Najnovije | Vijesti | Vesti | Sljedeća | Sledeća | Prethodna | Pogledajte galeriju
""",
    "newsletter": """
Prijavi se na newsletter | Prijavite se na newsletter | Uključi obavijesti
""",
    "subscription": """
Pretplati se | Pretplatite se | Pretplata | Postani član
""",
    "advertisement": """
Oglas | Tekst se nastavlja ispod oglasa | Članak se nastavlja nakon oglasa
Oglas - tekst se nastavlja ispod oglasa
""",
    "related_label": """
Povezane vijesti | Povezane vesti | Povezani članci | Vezane vesti | Najčitanije | Najčitanije vijesti
Možda vas zanima | Možda će vas zanimati | Preporučeno | Izdvajamo | Izdvojeno | Iz rubrike
""",
    "keywords_label": """
Tagovi | Oznake | Ključne riječi | Ključne reči | Teme
""",
    "byline": """
Autorica | Piše
""",
    "published": """
Objavljeno
""",
    "updated": """
Ažurirano | Zadnja izmjena
""",
    "copyright": """
Sva prava pridržana | Sva prava zadržana
""",
}

WHOLE_LINES = {
    "share": """
Podijeli članak | Podijeli vijest | Podelite vest | Kopiraj poveznicu | Ispiši | Ispiši ovu stranicu
Pošalji e-mailom | Prijavi grešku | Kopiraj vezu
Podeli vest | Podijelite vijest | Pošalji mejlom | Pratite nas | Prijavi grešku u tekstu | Podijeli na WhatsApp
Podijeli na Viberu | Podeli na Viberu | Podeli na Tviteru | Spremi članak | Sačuvaj članak
""",
    "comments": """
Pogledaj komentare | Pročitaj komentare | Pročitajte komentare | Učestvuj u diskusiji
Učestvuj u diskusiji ili pročitaj komentare | Kakvo je tvoje mišljenje o ovome? | Uključite se u raspravu
Nema komentara | Komentiraj članak | Svi komentari | Imaš mišljenje?
Koje je tvoje mišljenje o ovoj temi? | Kakvo je vaše mišljenje o ovoj temi? | Koje je tvoje mišljenje?
Pogledaj sve komentare | Vidi sve komentare | Prikaži sve komentare | Učitaj još komentara | Pridruži se raspravi
Pravila komentiranja | Najnoviji komentari | Budi prvi koji će komentirati | Za komentiranje je potrebna prijava
Morate biti prijavljeni za komentiranje | Pošaljite komentar | Vaš komentar
""",
    "navigation": """
Preskoči na sadržaj | Preskoči na glavni sadržaj | Idi na sadržaj | Skoči na sadržaj | Pročitaj cijeli članak
Nastavi čitati | Nastavite čitanje | Opširnije | Detaljnije | Učitaj još | Prikaži više | Natrag na vrh
Povratak na vrh | Sve vijesti | Sve vesti
Učitaj više | Prikaži još | Pročitaj još vijesti | Vidi više | Vidi sve | Pogledaj sve | Otvori izbornik
Zatvori izbornik | Idi na glavni sadržaj | Nazad na vrh | Naslovna strana | Povratak na naslovnicu
Vremenska prognoza
""",
    "related_label": """
Prethodni članak | Sljedeći članak | Sledeći članak | Prethodna vijest | Sljedeća vijest | Prethodna vest
Sledeća vest | Najnovije vijesti | Najnovije vesti | Slične vijesti | Slični članci | Više s weba | Ostale vijesti
Pogledajte još | Pogledaj još | Povezano | Više tema kao što je ova? | Čitajte također | Preporučujemo
Najčitanije danas | Iz iste rubrike
Najčitanije vesti | Najčitaniji članci | Najčitanije u rubrici | Možda će vas zanimati i | Zadnje vijesti
Poslednje vesti | Najnoviji članci | Najnovije iz rubrike | Više iz rubrike | Još iz rubrike | Vesti iz rubrike
Preporučujemo vam | Preporuka | Preporučeno za vas | Izbor urednika | Ne propustite | Pročitajte i ovo | Aktuelno
Aktualno | Najkomentiranije | Najgledanije | Komentiraju se | Najnovije na portalu | Ostale vesti iz rubrike
Ostali članci | Vezani članci | Vezane vijesti | Slične vesti | U fokusu | Top vijesti | Top vesti
Danas najčitanije
""",
    "player": """
Bonus video | Pogledajte video | Pogledaj video
""",
    "newsletter": """
Pretplati se na newsletter
Prijavite se na naš newsletter | Prijavi se na naš newsletter | Vaša e-mail adresa | Unesite e-mail adresu
Unesi e-mail | Budite u toku | Budi u tijeku | Preuzmite aplikaciju | Preuzmi aplikaciju
""",
    "keywords_label": """
Tema | Oznake članka
Oznake vijesti | Tagovi članka
""",
    "advertisement": """
Reklama | Oglasi | Nastavak ispod oglasa | Tekst se nastavlja ispod reklame
Tekst se nastavlja nakon oglasa | Vijest se nastavlja ispod oglasa | Nastavak teksta ispod oglasa
Nastavak teksta ispod reklame | Sponzorirani sadržaj | Promo | Plaćeni sadržaj | Članak se nastavlja ispod oglasa
""",
    "cookie_notice": """
Prihvaćam | Prihvaćam sve | Prihvati sve | Prihvatam | Prihvatam sve | Odbij sve
Postavke kolačića | Prihvati kolačiće | Upravljanje kolačićima | Podešavanja kolačića | Prihvati sve kolačiće
""",
    "footer": """
Kontakt | Marketing | Oglašavanje i marketing | Uvjeti korištenja i pravila privatnosti | Pravila o kolačićima
Uvjeti poslovanja | Zaštita podataka | Zaštita privatnosti | Politika kolačića | O portalu | Opći uvjeti
Pravila korišćenja | Kontakt i impresum | Oglašavaj se | Oglasite se
""",
    "subscription": """
Samo za pretplatnike | Već imate pretplatu? | Već ste pretplatnik? | Ovaj članak je dostupan samo pretplatnicima
Postanite pretplatnik | Podržite nas | Podrži nas | Odaberi pretplatu
""",
}

READ_MORE = """
Pročitajte i | Pročitajte još | Pročitaj još | Pročitajte više | Pročitaj više | Pročitajte također
Pročitajte takođe | Čitajte još | Čitaj još | PROČITAJTE I | PROČITAJTE JOŠ | Pogledajte i | Vidi još
"""

BYLINE = """
Piše | Autor | Autorica | Napisao | Napisala | Tekst
"""

UPDATED = """
Ažurirano | Zadnja izmjena | Izmjena
"""

PUBLISHED = """
Objavljeno
"""

HOME = """
Naslovnica | Naslovna | Početna
"""

FACT_BOX = """
Činjenice | Brojke | Tko je | Ko je
"""

SECTIONS = """
Hrvatska | Svijet | Svet | Politika | Ekonomija | Gospodarstvo | Kultura | Crna kronika | Hronika | Društvo
Beograd | Srbija | Zabava | Nogomet | Fudbal | Region | Znanost | Zdravlje | Životni stil
"""

UNSURE = """
Kontakt | Marketing | Tema | Reklama | Detaljnije | Opširnije
Aktuelno | Aktualno | U fokusu | Preporuka | Promo | Vremenska prognoza
"""

LISTS = """
Najnovije | Najnovije vijesti | Najnovije vesti | Vesti | Vijesti | Poslednje vesti | Zadnje vijesti
"""
