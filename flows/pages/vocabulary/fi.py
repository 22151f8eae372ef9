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

WHOLE_LINES = {
    "share": """
Jaa uutinen | Jaa tämä | Jaa X:ssä | Jaa Twitterissä | Jaa WhatsAppissa | Jaa LinkedInissä | Jaa sähköpostilla
Lähetä sähköpostilla | Lähetä ystävälle | Linkki kopioitu | Linkki kopioitu leikepöydälle | Tallenna artikkeli
Tallenna juttu | Tallennettu | Tallennetut artikkelit | Lue myöhemmin | Lahjoita artikkeli | Lahjoita juttu
Jaa lahjana | Anna lahjaksi | Tulosta artikkeli | Kuuntele artikkeli | Kuuntele juttu | Lue ääneen | Tekstin koko
Seurataan | Seuraa meitä somessa | Seuraa meitä Facebookissa | Seuraa aihetta | Seuraa kirjoittajaa
Seuraa toimittajaa | Lisää ensisijaiseksi lähteeksi | Ilmoita virheestä | Ilmoita asiavirheestä | Lähetä palautetta
Anna palautetta jutusta | Huomasitko virheen? | Löysitkö virheen? | Huomasitko jutussa virheen? | Lähetä juttuvinkki
Juttuvinkki | Anna uutisvinkki | Lähetä uutisvinkki | Uutisvinkki | Vinkkaa | Vinkkaa meille | Vinkkaa jutusta
Ota yhteyttä toimitukseen | Oliko artikkelista hyötyä? | Oliko juttu hyödyllinen? | Mitä mieltä olit jutusta? | Upota
Lähetä juttuvinkki tai kuva WhatsAppilla
Näytä tämä julkaisu Instagramissa
""",
    "comments": """
Kommentoi artikkelia | Kommentoi juttua | Kommentoi uutista | Jätä kommentti | Lähetä kommentti | Piilota kommentit
Näytä kaikki kommentit | Ei kommentteja | Ei vielä kommentteja | Kommentteja ei ole | Ole ensimmäinen kommentoija
Kommentointi on suljettu | Kommentointi on päättynyt | Kommentointi suljettu | Kirjaudu kommentoidaksesi
Kirjaudu sisään kommentoidaksesi | Ilmoita asiaton viesti | Ilmoita asiattomasta kommentista | Uusimmat ensin
Vanhimmat ensin | Uusimmat kommentit | Näytä lisää kommentteja | Lataa lisää kommentteja | Lue keskustelun säännöt
Keskustelun säännöt | Pakolliset kentät on merkitty * | Kommenttisi | Keskustele aiheesta
Vain tilaajat voivat kommentoida | Vain tilaajat voivat kommentoida juttuja
""",
    "newsletter": """
Uutiskirjeet | Kaikki uutiskirjeet | Uutiskirjeemme | Sähköpostiosoitteesi | Syötä sähköpostiosoitteesi
Anna sähköpostiosoitteesi | Anna kelvollinen sähköpostiosoite | Syötä kelvollinen sähköpostiosoite
Virheellinen sähköpostiosoite | Kiitos tilauksesta | Kiitos tilauksestasi | Kiitos! Tilauksesi on vastaanotettu
Vahvista tilauksesi | Jokin meni pieleen | Jotain meni vikaan | Tapahtui virhe | Yritä uudelleen
Yritä myöhemmin uudelleen | Peru tilaus | Voit perua tilauksen milloin tahansa | Ota ilmoitukset käyttöön
Salli ilmoitukset | Lataa sovellus | Lataa sovelluksemme | Avaa sovelluksessa | Pysy ajan tasalla
Päivän tärkeimmät uutiset | Saat tärkeimmät uutiset sähköpostiisi | Hyväksyn käyttöehdot | WhatsApp-kanava
""",
    "subscription": """
Tilaa lehti | Tilaa digi | Oletko jo tilaaja? | Oletko tilaaja? | Olen jo tilaaja | Oletko jo tilaaja? Kirjaudu sisään
Onko sinulla jo tunnus? | Onko sinulla jo tili? | Luo tili | Luo tunnus | Luo ilmainen tili | Unohtuiko salasana?
Unohditko salasanasi? | Oma tili | Omat tiedot | Oma profiili | Tilaajan etu | Tämä artikkeli on tilaajille
Tämä juttu on vain tilaajille | Tämä artikkeli on vain tilaajille | Artikkeli on tarkoitettu tilaajille
Jatka lukemista | Lue koko artikkeli | Avaa artikkeli | Haluatko lukea koko jutun? | Lue rajattomasti
Rajaton lukuoikeus | Pääset lukemaan kaikki artikkelit | Katso tarjous | Katso tilausvaihtoehdot | Valitse tilaus
Kokeile ilmaiseksi | Kokeile nyt | Kokeile maksutta | Ensimmäinen kuukausi ilmaiseksi | Ei sitoutumista
Voit perua milloin tahansa | Liity jäseneksi | Tue riippumatonta journalismia | Lue näköislehti | Lue näköislehteä
Digilehti | Hallitse tilausta | Osta lukuoikeus
Plus
""",
    "advertisement": """
Mainokset | Juttu jatkuu mainoksen alla | Mainos - artikkeli jatkuu alla | Artikkeli jatkuu mainoksen alla
Sulje mainos | Ohita mainos | Kaupallinen sisältö | Mainostajan sisältö | Sponsoroitu sisältö | Yhteistyössä
Maksettu sisältö | Sisältömarkkinointi | Mainosyhteistyö | Mainoslinkki | Sisältää mainoslinkkejä
Juttu sisältää kaupallisia linkkejä | Alennuskoodit
""",
    "player": """
Toista | Toista video | Katso video | Katso videolta | Katso suora lähetys | Kuuntele jakso | Kuuntele tästä
Kuuntele suorana | Mykistä | Poista mykistys | Koko näyttö | Tekstitykset | Toistonopeus | Seuraava video
Selaimesi ei tue ääntä | Selaimesi ei tue videota | Video ei ole saatavilla | Video ei ole enää katsottavissa
Kaikki jaksot | Kaikki videot | Lisää videoita | Koneääni | Tekoälyn lukema | Sulje video | Lataa ääni
""",
    "related_label": """
Lue seuraavaksi | Lue tästä | Kuuntele myös | Aiheesta lisää | Aiheeseen liittyvät | Aiheeseen liittyvät artikkelit
Lisää juttuja | Muut uutiset | Muita artikkeleita | Luetuimmat jutut | Luetuimmat uutiset | Päivän luetuimmat
Luetuinta | Nyt luetuimmat | Katsotuimmat | Jaetuimmat | Kommentoiduimmat | Suositut artikkelit | Tuoreimmat uutiset
Uusimmat artikkelit | Viimeisimmät uutiset | Viimeisimmät artikkelit | Suositellut | Suosittelemme sinulle
Suositeltua | Toimitus suosittelee | Toimituksen valinnat | Toimituksen valinta | Toimituksen poiminnat | Poiminnat
Sinua voisi kiinnostaa | Sinua saattaa kiinnostaa | Saattaisit pitää myös näistä | Muut lukivat | Muut lukivat myös
Nämä kiinnostavat juuri nyt | Samankaltaisia artikkeleita | Samasta aihepiiristä | Pääuutiset | Etusivulta
Lue kaikki | Kaikki uutiset | Kaikki artikkelit | Kaikki jutut | Seuraava artikkeli | Edellinen artikkeli | Juttusarja
Lisää kirjoittajalta | Lue lisää uutisia | Älä missaa | Lukuvinkki
Edellinen uutinen | Seuraava uutinen
Luitko jo nämä? | Luitko jo | Luitko jo tämän? | Osion luetuimmat | Osaston luetuimmat | Päivän timantit
Lue myös nämä | Luetuimmat tilaajien jutut | Uusimmat jutut
""",
    "keywords_label": """
Artikkelin aiheet | Jutun aiheet | Tagit | Lisää aiheista | Seuraa aiheita | Liittyvät aiheet | Lue lisää aiheista
""",
    "navigation": """
Siirry suoraan sisältöön | Siirry pääsisältöön | Hyppää sisältöön | Hyppää pääsisältöön | Ohita navigaatio
Siirry navigaatioon | Siirry hakuun | Päävalikko | Avaa valikko | Sulje valikko | Näytä valikko | Hae sivustolta
Mitä etsit? | Etusivulle | Sivun alkuun | Takaisin etusivulle | Seuraava sivu | Edellinen sivu | Seuraava kuva
Edellinen kuva | Näytä kuvat | Katso kuvat | Katso kaikki kuvat | Avaa kuvagalleria | Avaa galleria | Suurenna kuva
Kuvagalleria | Näytä enemmän | Näytä vähemmän | Ladataan | Profiili | Omat uutiset | Valitse alue | Valitse kunta
Horoskooppi | Ristikot | Tv-ohjelmat | Tv-opas | Muistokirjoitukset | Kuolinilmoitukset | Podcastit | Pääkirjoitus
Pääkirjoitukset | Lukijalta | Päivän lehti | Äänestä | Näytä tulokset | Olet tässä | Olet täällä | Tumma tila
Vaalea tila | Selkouutiset | Peruuta | Vahvista | Sisällysluettelo
Artikkelien selaus | Valitse kuukausi | Valitse kategoria | Tarkennettu haku
Selaa ylöspäin
""",
    "footer": """
Tietosuojalauseke | Rekisteriseloste | Evästeet | Evästekäytäntö | Hallitse evästeitä | Muuta evästeasetuksia
Yksityisyysasetukset | Tietosuoja-asetukset | Käyttöehdot ja tietosuoja | Sopimusehdot | Tilausehdot | Toimitusehdot
Tietoa meistä | Tietoa sivustosta | Toimituksen yhteystiedot | Mainosta meillä | Mediamyynti | Mainostajille
Mediakortti | Avoimet työpaikat | Rekrytointi | Usein kysyttyä | Usein kysytyt kysymykset | Saavutettavuusseloste
Tekijänoikeudet | Tekijänoikeus | Päätoimittaja | Vastaava päätoimittaja | Eettiset ohjeet | Journalistin ohjeet
Julkisen sanan neuvosto | Oikaisut | Korjaukset ja oikaisut | Lehden tiedot
""",
    "cookie_notice": """
Hyväksy kaikki evästeet | Hyväksy evästeet | Kieltäydy | Vain välttämättömät evästeet | Muokkaa asetuksia
Tallenna asetukset | Tallenna valinnat | Käytämme evästeitä | Sivusto käyttää evästeitä
Tämä sivusto käyttää evästeitä | Arvostamme yksityisyyttäsi | Yksityisyytesi on meille tärkeää | Näytä tiedot
Jatka hyväksymättä
""",
    "byline": """
Teksti ja kuvat | Teksti ja kuva | Kuvaaja | Valokuvaaja | Kirjeenvaihtaja | Kolumnisti | Uutispäällikkö
Politiikan toimittaja | Taloustoimittaja | Toimituspäällikkö | Vapaa toimittaja | STT | Lännen Media | Uutistoimitus
Kirjoittanut | Ulkomaantoimittaja | Urheilutoimittaja | Pääkirjoitustoimittaja
""",
    "author_bio": """
Kirjoittajasta | Tietoa kirjoittajasta | Kaikki kirjoittajan jutut | Kirjoittajan muut jutut | Näytä profiili
Toimittajan muita juttuja
""",
    "credit": """
Kuvakaappaus | Lehtikuva | Tekoälyllä luotu kuva | Lukijan kuva
""",
    "updated": """
Päivitetty viimeksi | Viimeksi päivitetty
""",
    "published": """
Julkaistu klo | Julkaisupäivä
""",
    "editor_note": """
Juttua päivitetään | Lisätty kommentti | Kirjoitus on lehden kannanotto
""",
}

READ_MORE = """
Lue myös | Lue lisää | Lue myös tämä | Katso myös | LUE MYÖS | LUE LISÄÄ | Lue tästä | Kuuntele myös
Lue koko juttu | Lue haastattelu | Lue arvio | Lue analyysi | Lue pääkirjoitus | Lue aiempi juttu | Katso video
Katso kuvat | Katso tästä | Kuuntele tästä | Kuuntele podcast | Aiheesta lisää | Lisää aiheesta | Älä missaa
Lukuvinkki | Lue kolumni
"""

BYLINE = """
Kirjoittaja | Teksti | Toimittaja
Haastattelu | Haastattelija
Teksti ja kuvat | Teksti ja kuva | Kirjoittanut | Kirjoittajat
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
Paikallisuutiset
"""

FACT_BOX = """
Fakta | Faktat | Tietolaatikko
"""

FUNCTION_WORDS = """
ja on ei että se oli kun myös mutta hän ovat joka mukaan jos niin olla tai sen kuin vain nyt jo sekä ole ollut
mitä tämä joka jotka hänen vielä sitä kanssa siitä voi tämän muun muassa
"""

UNSURE = """
Sää | Uutiset | Yhteystiedot | Tietosuoja | Arkisto | Kommentti | Keskustelu | Tänään | Eilen | Lähde | Aiheet
Tekstitykset | Poiminnat | Pääuutiset | Juttusarja | Profiili | Horoskooppi | Ristikot | Muistokirjoitukset
Kuolinilmoitukset | Pääkirjoitus | Pääkirjoitukset | Lukijalta | Sisällysluettelo | Evästeet | Tekijänoikeus
Tekijänoikeudet | Rekrytointi | Oikaisut | Alennuskoodit | Koneääni
Yhteistyössä | Toista
"""

SAID = "sanoi kertoi kysyi sanoo"
TOLD = "oli olivat hän"

LISTS = """
Uusimmat
"""
