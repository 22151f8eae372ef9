"""Finnish."""

PHRASES = {
    "share": """
Jaa | Jaa artikkeli | Jaa Facebookissa | Jaa juttu | Kopioi linkki | Tulosta | Lähetä | Tallenna | Seuraa meitä
Seuraa | Tykkää | Kuuntele
""",
    "comments": """
Kommentit | Kommentoi | Kommentti | Kirjoita kommentti | Lisää kommentti | Vastaa | Näytä kommentit
Lue kommentit | Keskustelu | Osallistu keskusteluun | Peruuta vastaus
""",
    "footer": """
Tietosuoja | Tietosuojaseloste | Tietosuojakäytäntö | Käyttöehdot | Yhteystiedot | Ota yhteyttä | Meistä
Mediatiedot | Mainosta | Asiakaspalvelu | Evästeasetukset | Toimitus | Palaute | Anna palautetta | Saavutettavuus
Sivukartta | Takaisin ylös | Mainostajalle | Arkisto
""",
    "navigation": """
Etusivu | Valikko | Haku | Hae | Kirjaudu | Kirjaudu sisään | Kirjaudu ulos | Rekisteröidy | Sulje | Takaisin
Seuraava | Edellinen | Lisää | Näytä lisää | Näytä kaikki | Lataa lisää | Lue lisää | Lue koko juttu | Uutiset
Tuoreimmat | Uusimmat | Viimeisimmät | Videot | Kuvat | Sää | Suora lähetys | Näköislehti | Siirry sisältöön
""",
    "newsletter": """
Uutiskirje | Tilaa uutiskirje | Tilaa uutiskirjeemme | Sähköpostiosoite
""",
    "subscription": """
Tilaa | Tilaajille | Vain tilaajille | Tilaa nyt | Tue meitä | Tutustu tilauksiin
""",
    "advertisement": """
Mainos | Mainos alkaa | Mainos päättyy | Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen
Kaupallinen yhteistyö
""",
    "related_label": """
Lue myös | Lue lisää aiheesta | Aiheeseen liittyvää | Luetuimmat | Luetuimmat nyt | Suosituimmat | Suosittelemme
Lisää aiheesta | Katso myös | Muut lukevat | Uusimmat uutiset | Samasta aiheesta | Lisää uutisia
""",
    "keywords_label": """
Avainsanat | Asiasanat | Aiheet | Tunnisteet
""",
    "cookie_notice": """
Hyväksy | Hyväksy kaikki | Hylkää | Hylkää kaikki | Vain välttämättömät
""",
    "byline": """
Kirjoittaja | Toimittaja | Toimittajat | Teksti | Lähde
""",
    "credit": """
Kuva | Kuvituskuva | Arkistokuva
""",
    "published": """
Julkaistu | Tänään | Eilen
""",
    "updated": """
Päivitetty | Muokattu
""",
    "copyright": """
Kaikki oikeudet pidätetään
""",
}

READ_MORE = """
Lue myös | Lue lisää | Lue myös tämä | Katso myös | LUE MYÖS | LUE LISÄÄ | Lue tästä | Kuuntele myös
"""

BYLINE = """
Kirjoittaja | Teksti | Toimittaja
Haastattelu | Haastattelija
"""

UPDATED = """
Päivitetty | Muokattu
"""

PUBLISHED = """
Julkaistu
"""

PRESS_CONTACT = """
Lisätiedot medialle | Yhteydenotot medialta | Mediayhteydet | Lisätietoja medialle
"""

ABOUT = """
Tietoa yrityksestä
"""

HOME = """
Etusivu
"""

SECTIONS = """
Kotimaa | Ulkomaat | Politiikka | Talous | Urheilu | Kulttuuri | Tiede | Terveys | Viihde | Mielipide | Mielipiteet
Pääkirjoitus | Kolumnit | Teknologia | Ympäristö | Rikos | Paikalliset | Maailma | Ilmasto | Jalkapallo | Jääkiekko
"""

FACT_BOX = """
Fakta | Faktat | Tietolaatikko
"""

FUNCTION_WORDS = """
ja on ei että se oli kun myös mutta hän ovat joka mukaan jos niin olla tai sen kuin vain nyt jo sekä ole ollut
mitä tämä joka jotka hänen vielä sitä kanssa siitä voi tämän muun muassa
"""
