"""Hungarian."""

PHRASES = {
    "share": """
Megosztás | Megosztom | Megosztás Facebookon | Link másolása | Nyomtatás | Küldés | Küldés e-mailben | Mentés
Kövessen minket | Kövess minket | Tetszik
""",
    "comments": """
Hozzászólások | Hozzászólás | Kommentek | Komment | Szólj hozzá | Szóljon hozzá | Hozzászólok | Válasz
Új hozzászólás | Hozzászólás küldése | Összes hozzászólás
Nincs hozzászólás | Még nincs hozzászólás | Hozzászólok
""",
    "footer": """
Impresszum | Adatvédelem | Adatvédelmi tájékoztató | Adatkezelési tájékoztató | Felhasználási feltételek
Médiaajánlat | Kapcsolat | Rólunk | Szerzői jogok | Sütibeállítások | Cookie beállítások | ÁSZF | Karrier
Szerkesztőség | Oldaltérkép | Archívum
""",
    "navigation": """
Főoldal | Kezdőlap | Címlap | Menü | Keresés | Bejelentkezés | Belépés | Regisztráció | Kijelentkezés | Bezárás
Vissza | Következő | Előző | Következő cikk | Előző cikk | Több | Továbbiak | Még több | Összes | Tovább
Tovább olvasom | Teljes cikk | Részletek | Hírek | Friss hírek | Legfrissebb | Legfrissebb hírek | Galéria | Videó
Videók | Képek | Rovatok | Időjárás | Percről percre
""",
    "newsletter": """
Hírlevél | Feliratkozás | Feliratkozom | Feliratkozás hírlevélre | Iratkozzon fel hírlevelünkre | E-mail cím
Maradjon naprakész
""",
    "subscription": """
Előfizetés | Előfizetek | Előfizetőknek | Csak előfizetőknek | Támogatás | Támogass minket | Támogasson minket
""",
    "advertisement": """
Hirdetés | A cikk a hirdetés után folytatódik | Szponzorált tartalom
""",
    "related_label": """
Kapcsolódó | Kapcsolódó cikkek | Kapcsolódó tartalom | Kapcsolódó hírek | Olvassa el ezt is | Ezt is olvassa el
Ajánlott | Ajánlott cikkek | Ajánljuk | Ajánló | Legolvasottabb | Legnépszerűbb | További cikkek | További hírek
A rovat további hírei | Ez is érdekelheti | Hasonló cikkek | A témában
""",
    "keywords_label": """
Címkék | Kulcsszavak | Témák
""",
    "cookie_notice": """
Elfogadom | Elfogadás | Összes elfogadása | Elutasítás | Rendben | Beállítások
""",
    "byline": """
Szerző | Szerzők | Újságíró | Szerkesztő | Forrás | Írta
""",
    "published": """
Megjelent | Közzétéve | Ma | Tegnap
""",
    "updated": """
Frissítve | Módosítva | Utolsó frissítés
""",
    "copyright": """
Minden jog fenntartva
""",
    "counter": """
Olvasási idő
""",
}

READ_MORE = """
Olvassa el ezt is | Ezt is olvassa el | Olvass tovább | Olvasta már? | Kapcsolódó | Bővebben | Lásd még
OLVASSA EL EZT IS | Kapcsolódó cikk | Kapcsolódó cikkünk | További részletek
"""

TAGS_BY_COLON = """
Témák
"""

BYLINE = """
Szerző | Írta
Beküldte | Az interjút készítette | Lejegyezte | Készítette
"""

UPDATED = """
Frissítve | Módosítva | Utolsó frissítés
"""

PUBLISHED = """
Megjelent | Közzétéve | Publikálva
"""

PRESS_CONTACT = """
Sajtókapcsolat | Sajtókontakt | További információ sajtó részére
"""

ABOUT = """
A cégről
"""

HOME = """
Főoldal | Címlap | Kezdőlap | Nyitólap
"""

SECTIONS = """
Belföld | Külföld | Gazdaság | Politika | Kultúra | Sport | Tudomány | Technika | Egészség | Oktatás | Vélemény
Közélet | Világ | Bűnügy | Életmód | Infó | Itthon | Nagyvilág | Környezet
"""

FACT_BOX = """
Névjegy | Tudta | Tudta-e
Szavazás
"""

FUNCTION_WORDS = """
az és hogy nem is egy ez meg csak már de volt van mint azt el ha még amely szerint vagy után pedig akkor lesz
ki fel ezt kell majd lehet között minden azonban több ami arra
"""

UNSURE = """
Időjárás | Tovább | Vissza | Több | Hírek | Kapcsolat | Karrier | Archívum | Adatvédelem | Hozzászólás | Ma
Tegnap | Forrás | Témák | Beállítások
"""

SAID = "mondta kérdezte"
TOLD = "volt voltak"
