"""Hungarian."""

PHRASES = {
    "share": """
Megosztás | Megosztom | Megosztás Facebookon | Link másolása | Nyomtatás | Küldés | Küldés e-mailben | Mentés
Kövessen minket | Kövess minket | Tetszik
""",
    "comments": """
Hozzászólások | Hozzászólás | Kommentek | Komment | Szólj hozzá | Szóljon hozzá | Hozzászólok | Válasz
Új hozzászólás | Hozzászólás küldése | Összes hozzászólás
Nincs hozzászólás | Még nincs hozzászólás
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

WHOLE_LINES = {
    "share": """
Oszd meg | Ossza meg | Cikk megosztása | Megosztás a Facebookon | Megosztás Twitteren | Megosztás X-en
Megosztás LinkedInen | Elküldés e-mailben | Elküldöm e-mailben | Küldés ismerősnek | Hivatkozás másolása
Link kimásolása | Link kimásolva | Link másolva | Cikk mentése | Elmentem | Mentett cikkek | Elolvasom később
Később olvasom el | Ajándékozd el a cikket | Cikk nyomtatása | Hallgassa meg a cikket | Hallgasd meg a cikket
Felolvasás | Betűméret | Követem | Kövess minket Google Hírekben is | Kövesse cikkeinket a Google Hírekben
Téma követése | Szerző követése | Beállítás kiemelt forrásként | Hibát jelentek | Hiba jelentése | Írjon nekünk
Írj nekünk | Írj a szerkesztőségnek | Kapcsolat a szerkesztőséggel | Küldjön hírt | Tetszett a cikk?
Tetszett a cikk? Oszd meg | Hasznos volt a cikk? | Mennyire tetszett a cikk? | Értékelje a cikket | Beágyazás
Ajánlja ismerőseinek
A bejegyzés megtekintése az Instagramon
""",
    "comments": """
Kommentelek | Hozzászólás írása | Írja meg véleményét | Hozzászólások megtekintése | Kommentek megjelenítése
Kommentek elrejtése | Nincsenek hozzászólások | Legyen az első hozzászóló | Legyél te az első hozzászóló
A hozzászólások lezárva | A kommentelés lezárult | Hozzászóláshoz jelentkezzen be | Hozzászóláshoz be kell jelentkezni
A hozzászóláshoz be kell jelentkezni | Válaszolok | Válasz megszakítása | Jelentem | Moderálás jelentése
Legújabb elöl | Legrégebbi elöl | Legfrissebb hozzászólások | További hozzászólások | További kommentek
Csatlakozzon a vitához | Vélemény, hozzászólás? | A kötelező mezőket * karakterrel jelöltük | Moderálási alapelvek
Moderálási elvek
""",
    "newsletter": """
Hírlevelek | Hírlevél-feliratkozás | Hírlevél feliratkozás | Iratkozz fel | Iratkozzon fel
Iratkozz fel hírlevelünkre | Iratkozz fel a hírlevelünkre | Kérem a hírlevelet | Hírleveleink | E-mail címe
Az Ön e-mail címe | E-mail címed | Add meg az e-mail címed | Adja meg e-mail címét | Érvényes e-mail címet adjon meg
Kérjük, érvényes e-mail címet adjon meg | Érvénytelen e-mail cím | Köszönjük a feliratkozást | Sikeres feliratkozás
Sikeresen feliratkozott | Erősítse meg feliratkozását | Valami hiba történt | Próbálja újra | Próbáld újra
Próbálja meg később | Leiratkozás | Bármikor leiratkozhat | Értesítések bekapcsolása | Kérek értesítést
Töltse le az alkalmazást | Töltse le alkalmazásunkat | Töltsd le az appot | Megnyitás az alkalmazásban
A nap legfontosabb hírei | A nap hírei e-mailben | Ne maradjon le semmiről | Ne maradj le semmiről
Elfogadom az adatkezelési tájékoztatót | Elolvastam és elfogadom az adatkezelési tájékoztatót
""",
    "subscription": """
Előfizetés most | Fizessen elő | Fizess elő | Előfizetői tartalom | Ez a cikk csak előfizetőink számára érhető el
A cikk teljes terjedelmében előfizetőink számára elérhető | Már előfizető? | Előfizető vagy? | Már előfizető vagy?
Van már előfizetése? | Már regisztrált? | Van már fiókod? | Nincs még fiókod? | Még nem regisztrált? | Jelentkezzen be
Lépj be | Regisztrálok | Regisztráljon | Fiók létrehozása | Elfelejtett jelszó | Elfelejtette jelszavát? | Fiókom
Profilom | Saját fiók | Olvassa tovább | Olvasd tovább | Tovább a teljes cikkhez | Elolvasom a teljes cikket
Korlátlan hozzáférés | Ajánlatok megtekintése | Próbáld ki | Próbálja ki ingyen | Első hónap ingyen
Bármikor lemondható | Támogasd a független újságírást | Támogassa a független újságírást | Támogasd a munkánkat
Csatlakozz a támogatóinkhoz | Legyél támogató | Adó 1% | Adója 1%-a | Digitális előfizetés | Mai lapszám
Legfrissebb lapszám | Reklámmentes
""",
    "advertisement": """
Folytatás a hirdetés után | Cikkünk a hirdetés után folytatódik | Hirdetés bezárása | Hirdetés átugrása
Támogatott tartalom | Fizetett tartalom | Fizetett hirdetés | PR-cikk | Partnerünk | Partnereink | Partneri tartalom
A cikk megjelenését támogatta | Támogatói tartalom | Apróhirdetés | Brand channel | Partnereink ajánlata
""",
    "player": """
Lejátszás | Videó lejátszása | Videó megtekintése | Nézze meg a videót | Nézd meg a videót | Podcast meghallgatása
Hallgasd meg | Hallgassa meg | Némítás | Hang bekapcsolása | Teljes képernyő | Lejátszási sebesség | Következő videó
Automatikus lejátszás | A böngésző nem támogatja a hanglejátszást | A videó nem érhető el | Összes epizód
Összes videó | További videók | Élő adás | Élő közvetítés | Videó bezárása
""",
    "related_label": """
Olvasd el ezt is | Ezt is olvasd el | Ezt olvasta már? | Ezt olvastad már? | Olvass tovább | Olvasson tovább
Nézze meg ezt is | Nézd meg ezt is | Ez is érdekelhet | Ezek is érdekelhetik | Ezek is érdekelhetnek | Érdekelheti
Önnek ajánljuk | Neked ajánljuk | Ajánlataink | A szerkesztő ajánlja | Szerkesztői ajánlat | Kapcsolódó cikk
Kapcsolódó cikkeink | Kapcsolódó anyagok | Kapcsolódó témák | Kapcsolódó írásaink | Hasonló témák | Ehhez hasonló
További cikkeink | További tartalom | További friss hírek | Még több cikk | Több erről | Legolvasottabbak
Legolvasottabb cikkek | A legolvasottabb | Legnézettebb | Legnépszerűbbek | Népszerű cikkek | Legfrissebb cikkek
Friss cikkek | Legújabb cikkek | Most olvassák | Mások ezt olvassák | Mások most ezeket olvassák | Top hírek
A nap hírei | Fontos hírek | Kiemelt hírek | Kiemelt cikkek | Címlapról ajánljuk | Címlapon | Következő bejegyzés
Előző bejegyzés | Összes cikk | Összes hír | Mutass többet | Mutasd mind | Továbbiak betöltése | Több cikk betöltése
A szerző további cikkei | A szerző cikkei | Ne hagyja ki | Ne hagyd ki | Rovat további cikkei | A rovat további cikkei
Még több hír | Előző hír | Következő hír
A kiadó további közleményei | Legfrissebb közlemények | Friss közlemények | További közlemények
Kapcsolódó közlemények | Legnézettebb videók | Legfrissebb videók | Legolvasottabb hírek | Ezek is érdekelhetik Önt
""",
    "keywords_label": """
Címke | Tagek | Témakörök | Bővebben erről
""",
    "navigation": """
Ugrás a tartalomra | Tovább a tartalomra | Ugrás a tartalomhoz | Ugrás a fő tartalomra | Ugrás a menühöz
Kilépés a tartalomba | Főmenü | Menü megnyitása | Menü bezárása | Keresés az oldalon | Mit keres? | Bezár | Nyitólap
Vissza a tetejére | Ugrás az oldal tetejére | Vissza a címlapra | Vissza a főoldalra | Következő oldal | Előző oldal
Következő kép | Előző kép | Galéria megnyitása | Galéria megtekintése | Megnézem a galériát | Nézze meg a galériát
Képgaléria | Kép nagyítása | Nagyítás | Összes kép | Összes fotó | Mutass kevesebbet | Betöltés | Válasszon várost
Horoszkóp | Keresztrejtvény | Tévéműsor | TV műsor | Gyászjelentések | Szavazok | Eredmények megtekintése | Ön itt áll
Itt vagy most | Sötét mód | Világos mód | Akadálymentes változat | Mégsem | Tartalomjegyzék | Összes rovat
Teljes cikk megnyitása | A cikk folytatása
Bejegyzés navigáció | Bejegyzések navigációja | Hónap kijelölése | Kategória kijelölése | Részletes keresés
Tovább a teljes cikkre | Tovább a cikkre | A teljes cikk itt olvasható
""",
    "footer": """
Adatvédelmi nyilatkozat | Adatvédelmi beállítások | Adatvédelmi szabályzat | Süti tájékoztató | Cookie-tájékoztató
Cookie szabályzat | Süti beállítások | Sütik | Felhasználási szabályzat | Általános szerződési feltételek
Jogi nyilatkozat | Hirdetési lehetőségek | Hirdessen nálunk | Állásajánlatok | GYIK | Főszerkesztő | Etikai kódex
Szerkesztőségi elvek | Lapcsalád | Ügyfélszolgálat | Akadálymentesítési nyilatkozat
""",
    "cookie_notice": """
Az összes elfogadása | Minden süti elfogadása | Sütik elfogadása | Elutasítom | Összes elutasítása | Nem fogadom el
Testreszabás | Beállítások mentése | Csak a szükséges sütik | Sütiket használunk | Ez az oldal sütiket használ
Weboldalunk sütiket használ | Ez a weboldal cookie-kat használ | Fontos számunkra az Ön adatainak védelme
Az Ön adatainak védelme fontos számunkra | További lehetőségek
""",
    "byline": """
Riporter | Tudósító | Rovatvezető | Főmunkatárs | MTI | Főszerkesztő-helyettes | Vezető szerkesztő | Fotós
Rovatszerkesztő
""",
    "author_bio": """
A szerzőről | A szerző összes cikke | További cikkek a szerzőtől
""",
    "credit": """
Fotó | Fotók | Képünk illusztráció | A kép illusztráció | Archív fotó | Képernyőkép | Borítókép | Nyitókép | Címlapkép
Kiemelt kép | Kép: AI | Indexkép
""",
    "published": """
Publikálva | Publikálás dátuma
""",
    "editor_note": """
A cikk frissül | Cikkünk frissül | Hírünket frissítjük | A szerkesztő megjegyzése | A szerk.
""",
}

READ_MORE = """
Olvassa el ezt is | Ezt is olvassa el | Olvass tovább | Olvasta már? | Kapcsolódó | Bővebben | Lásd még
OLVASSA EL EZT IS | Kapcsolódó cikk | Kapcsolódó cikkünk | További részletek
Olvasd el ezt is | Ezt is olvasd el | Ezt olvasta már | Olvasson tovább | Olvasd tovább | Nézze meg ezt is
Nézd meg ezt is | Kapcsolódó írásunk | Ajánlott cikk | Korábbi cikkünk | Olvasta már | Hallgassa meg
Ez is érdekelheti | Ez is érdekelhet
"""

TAGS_BY_COLON = """
Témák
"""

BYLINE = """
Szerző | Írta
Beküldte | Az interjút készítette | Lejegyezte | Készítette
Összeállította | Szerzők
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
Időjárás | Hírek | Kapcsolat | Karrier | Archívum | Adatvédelem | Hozzászólás | Ma | Tegnap | Forrás | Témák
Beállítások | Sütik | Horoszkóp | Keresztrejtvény | Gyászjelentések | Tartalomjegyzék | Állásajánlatok | Témakörök
Címlapon | Partnereink
Felolvasás | Nagyítás | Jelentem | Követem
Legfrissebb közlemények
"""

SAID = "mondta kérdezte"
TOLD = "volt voltak"

LISTS = """
Legfrissebb | Legfrissebb hírek | Friss hírek | Hírek
"""
