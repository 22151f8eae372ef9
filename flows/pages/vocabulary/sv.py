"""Swedish."""

PHRASES = {
    "share": """
Dela | Dela artikeln | Dela på Facebook | Dela på Twitter | Kopiera länk | Skriv ut | Spara | Spara artikeln
Skicka | Följ | Följ oss | Lyssna | Lyssna på artikeln | Tipsa oss | Rapportera fel
""",
    "comments": """
Kommentarer | Kommentar | Kommentera | Skriv en kommentar | Visa kommentarer | Svara | Debatt
Delta i diskussionen | Inga kommentarer
""",
    "footer": """
Integritetspolicy | Personuppgiftspolicy | Cookiepolicy | Om cookies | Cookies | Kontakt | Kontakta oss | Om oss
Annonsera | Kundservice | Kundtjänst | Prenumerationsvillkor | Jobba hos oss | Till toppen | Arkiv
Ansvarig utgivare | Hantera cookies | Tillgänglighet
""",
    "navigation": """
Startsida | Startsidan | Hem | Meny | Sök | Logga in | Logga ut | Registrera | Mina sidor | Mitt konto | Stäng
Tillbaka | Nästa | Föregående | Mer | Visa mer | Visa fler | Se alla | Läs vidare | Nyheter | Senaste nytt
Senaste | Direkt | Live | Video | Bilder | Bildspel | Podd | Poddar | Väder | Horoskop | Tv-guide | Ja | Nej
Hoppa till innehållet | E-tidning | Korsord
""",
    "newsletter": """
Nyhetsbrev | Prenumerera på nyhetsbrev | Anmäl dig | Din e-post
Håll dig uppdaterad
""",
    "subscription": """
Prenumerera | Prenumeration | Bli prenumerant | Köp prenumeration | Redan prenumerant? | Är du prenumerant?
Endast för prenumeranter | Stöd oss | Prova gratis
""",
    "advertisement": """
Annons | Reklam | Sponsrat | Sponsrat innehåll | Annonsinnehåll | Artikeln fortsätter under annonsen
Artikeln fortsätter efter annonsen | Fortsätt läsa efter annonsen
""",
    "player": """
Spela | Spela upp | Se video | Helskärm
""",
    "related_label": """
Läs också | Läs även | Läs mer | Läs fler | Relaterade artiklar | Relaterat | Mest lästa | Mest läst | Populärt
Populära | Rekommenderat | Rekommenderas | Fler nyheter | Senaste artiklarna | Se även | Se också | Mer om
Just nu | Mer från | Mer läsning | Fler artiklar
""",
    "keywords_label": """
Ämnen | Taggar | Ämnen i artikeln | Nyckelord | Läs mer om ämnet
""",
    "cookie_notice": """
Acceptera | Acceptera alla | Godkänn | Godkänn alla | Avvisa | Jag godkänner | Inställningar
Vi bryr oss om din integritet
""",
    "byline": """
Av | Skriven av | Författare | TT | Journalist | Redaktör | Text
""",
    "credit": """
Foto | Arkivbild | Bild | Pressbild | Genrebild
""",
    "published": """
Publicerad | Publicerat | Idag | Igår | I dag | I går
""",
    "updated": """
Uppdaterad | Uppdaterat | Senast uppdaterad
""",
    "copyright": """
Alla rättigheter förbehållna
""",
}

WHOLE_LINES = {
    "share": """
Dela artikel | Dela den här artikeln | Dela på X | Dela på LinkedIn | Dela via e-post | Dela via mejl | Dela via mail
Dela med e-post | Dela länk | Dela inlägg | Dela nyheten | Skicka med e-post | Mejla | Tipsa en vän | Kopiera länken
Länk kopierad | Länken har kopierats | Länken kopierad | Spara artikel | Sparad | Sparade artiklar | Läs senare
Ge bort artikeln | Ge bort | Skänk artikel | Dela som gåva | Skriv ut artikeln | Lyssna på den här artikeln | Läs upp
Få texten uppläst | Textstorlek | Större text | Mindre text | Följer | Följ oss på | Följ oss i sociala medier
Följ oss på Google | Följ ämne | Följ ämnet | Följ skribenten | Följ skribent | Lägg till som föredragen källa
Anmäl fel | Hittat ett fel? | Har du hittat ett fel? | Har du sett ett fel? | Fel i artikeln? | Rätta artikeln
Tipsa redaktionen | Kontakta redaktionen | Har du tips? | Skicka tips | Har du ett nyhetstips?
Vad tycker du om artikeln? | Vad tyckte du om artikeln? | Tyckte du om artikeln? | Bädda in | Så här jobbar vi
Så arbetar vi | Så jobbar vi med nyheter
Dela detta | Gilla detta | Visa detta inlägg på Instagram
""",
    "comments": """
Kommentera artikeln | Lämna en kommentar | Lämna ett svar | Avbryt svar | Publicera kommentar | Skicka kommentar
Läs kommentarer | Dölj kommentarer | Visa alla kommentarer | Inga kommentarer än | Bli först att kommentera
Bli den första att kommentera | Kommentarerna är stängda | Kommentarer inaktiverade | Logga in för att kommentera
Du måste vara inloggad för att kommentera | Du måste vara inloggad för att publicera en kommentar | Anmäl kommentar
Senaste kommentarer | Nyaste först | Äldsta först | Visa fler kommentarer | Ladda fler kommentarer | Säg vad du tycker
Din kommentar | Obligatoriska fält är märkta * | Regler för kommentarer | Kommentarsregler
Meddela mig om nya kommentarer via e-post | Meddela mig om nya inlägg via e-post
""",
    "newsletter": """
Våra nyhetsbrev | Alla nyhetsbrev | Anmäl dig till nyhetsbrevet | Anmäl dig till vårt nyhetsbrev | Anmäl dig här
Få nyhetsbrevet | Få nyheterna direkt i mejlen | Få de senaste nyheterna | De viktigaste nyheterna varje dag
Din e-postadress | E-postadress | Ange din e-postadress | Fyll i din e-postadress | Ange en giltig e-postadress
Skriv in en giltig e-postadress | Ogiltig e-postadress | Tack för din anmälan | Tack för din prenumeration
Tack! Din anmälan är mottagen | Du prenumererar nu på nyhetsbrevet | Bekräfta din e-postadress | Något gick fel
Något gick fel. Försök igen senare | Ett fel uppstod | Försök igen | Försök igen senare
Avsluta prenumerationen när du vill | Slå på notiser | Aktivera notiser | Få notiser | Ladda ner appen
Ladda ner vår app | Hämta appen | Öppna i appen | Missa inget | Missa inga nyheter | Jag godkänner villkoren
""",
    "subscription": """
Teckna prenumeration | Starta prenumeration | Prenumerera nu | Redan prenumerant? Logga in | Är du redan prenumerant?
Redan kund? | Har du redan ett konto? | Inget konto? | Har du inget konto? | Skapa konto | Skapa ett konto
Registrera dig | Glömt lösenord? | Glömt lösenordet? | För prenumeranter | Låst artikel | Lås upp | Lås upp artikeln
Fortsätt läsa | Läs hela artikeln | Vill du läsa hela artikeln? | Vill du läsa vidare?
Den här artikeln är för prenumeranter | Den här artikeln är låst | Artikeln är bara för prenumeranter | Se erbjudanden
Till erbjudandet | Visa erbjudande | Välj prenumeration | Prova nu | Första månaden gratis | Ingen bindningstid
Avsluta när du vill | Avsluta när som helst | Obegränsad tillgång | Tillgång till allt innehåll
Full tillgång till alla artiklar | Bli medlem | Stöd oberoende journalistik | Stötta oss | Läs e-tidningen
e-tidningen | Digital prenumeration | Hantera prenumeration | Avsluta prenumeration | Köp artikeln
Plus
""",
    "advertisement": """
Annonser | Annonsen fortsätter | Texten fortsätter under annonsen | Fortsätt läsa under annonsen
Läs vidare efter annonsen | Annons - artikeln fortsätter nedan | Hoppa över annons | Stäng annons | Sponsrad
Annonssamarbete | I samarbete med | Innehåll från annonsör | Kommersiellt samarbete | Annonsörsinnehåll
Betalt innehåll | Presenteras av | Annonslänk | Annonslänkar | Innehållet är skapat av | Partnerinnehåll | Rabattkoder
Detta är en annons
""",
    "player": """
Spela video | Spela klipp | Spela ljud | Se klippet | Se klipp | Se videon | Lyssna här | Lyssna på podden
Lyssna direkt | Lyssna nu | Ljud av | Ljud på | Slå på ljudet | Stäng av ljudet | Fullskärm | Undertexter
Uppspelningshastighet | Nästa video | Nästa klipp | Din webbläsare stöder inte ljud
Din webbläsare stödjer inte video | Videon är inte tillgänglig | Videon kan inte visas
Klippet är inte längre tillgängligt | Alla avsnitt | Alla klipp | Fler klipp | Alla poddar | Visa alla avsnitt
Direktsändning | Se direkt | Transkribering | Uppläst av AI | AI-röst | Syntetisk röst | Stäng videon
""",
    "related_label": """
Läs mer om | Läs mer här | Läs mer på | Lyssna också | Mer om ämnet | Mer i ämnet | Mer nyheter | Fler artiklar om
Fler artiklar från | Relaterat innehåll | Relaterade nyheter | Relaterad läsning | Mest läst just nu
Mest lästa artiklar | Mest läst idag | Mest läst i dag | Mest lästa idag | Mest sett | Mest delat | Populärt just nu
Populära artiklar | Trendande | Senaste nyheterna | Senaste inlägg | Rekommenderat för dig | Rekommenderade artiklar
Rekommenderad läsning | Vi rekommenderar | Redaktionen rekommenderar | Redaktionens val | Missa inte
Du kanske också gillar | Du kanske också är intresserad av | Du kanske är intresserad av | Andra läser
Andra läser också | Andra läste också | Liknande artiklar | Fler läser | Utvalda artiklar | I blickpunkten
Toppnyheter | Visa alla | Visa fler artiklar | Alla artiklar | Alla nyheter | Nästa artikel | Föregående artikel
Föregående inlägg | Nästa inlägg | Tidigare artiklar | Artikelserie | Alla artiklar i serien | Från startsidan
Fler från | Lästips | Läs fler artiklar | Läs mer från
""",
    "keywords_label": """
Ämnen i den här artikeln | Etiketter | Relaterade ämnen | Följ ämnen | Följ ämnen i artikeln | Artikeln handlar om
Fler ämnen | Ämnesord
""",
    "navigation": """
Hoppa till innehåll | Hoppa till huvudinnehåll | Hoppa till huvudinnehållet | Gå till innehåll | Gå till innehållet
Gå till huvudinnehåll | Gå direkt till innehåll | Till innehållet | Till sidans innehåll | Hoppa över navigering
Huvudmeny | Öppna meny | Öppna menyn | Stäng meny | Stäng menyn | Visa meny | Sök på | Sökning | Vad letar du efter?
Till startsidan | Tillbaka till toppen | Tillbaka till startsidan | Nästa sida | Föregående sida | Nästa bild
Föregående bild | Visa bilder | Visa alla bilder | Visa bildspel | Öppna bildspel | Förstora bilden | Förstora bild
Bildgalleri | Visa mindre | Visa färre | Läs mindre | Ladda fler | Ladda fler artiklar | Laddar | Mina nyheter
Välj region | Välj kommun | Välj ort | Artikelarkiv | Tv-tablå | Minnessidor | Dödsannonser | Ledare | Dagens tidning
Visa resultat | Du är här | Mörkt läge | Ljust läge | Avbryt | Bekräfta | Jag förstår | Innehållsförteckning
Inläggsnavigering | Sök efter | Välj månad | Välj kategori | Avancerad sökning
Till toppen av sidan
""",
    "footer": """
Dataskyddspolicy | Kakor | Om kakor | Cookieinställningar | Cookie-inställningar | Hantera kakor | Hantera samtycke
Hantera preferenser | Ändra samtycke | Integritetsinställningar | Användarvillkor | Allmänna villkor | Kontakta
Om webbplatsen | Redaktionen | Annonsera hos oss | Annonsinformation | Lediga jobb | Tillgänglighetsredogörelse
Upphovsrätt | Chefredaktör | Utgivare | Publicistiska regler | Etiska regler | Våra tjänster | Tipsa | Tipsa nyheter
Rättelser och förtydliganden | Webbplatskarta
Redaktion | Copyright
""",
    "cookie_notice": """
Godkänn alla cookies | Godkänn alla kakor | Acceptera alla cookies | Acceptera cookies | Avvisa alla | Neka
Neka alla | Tillåt alla | Tillåt alla cookies | Endast nödvändiga | Endast nödvändiga cookies | Bara nödvändiga
Anpassa | Anpassa inställningar | Spara inställningar | Spara val | Vi använder cookies | Vi använder kakor
Webbplatsen använder cookies | Den här webbplatsen använder cookies | Vi värnar om din integritet
Din integritet är viktig för oss | Läs mer om cookies | Fortsätt utan att acceptera | Visa detaljer
""",
    "byline": """
Text och foto | Text & foto | Skribent | Krönikör | Utrikeskorrespondent | Politisk reporter | Ledarskribent
Nyhetschef | Kulturskribent | Frilansjournalist | Nyhetsredaktionen | Från redaktionen | Programledare | Av TT
Sportreporter | Redigerare
Korrespondent
""",
    "author_bio": """
Om skribenten | Om författaren | Fler artiklar av skribenten | Alla artiklar av | Fler artiklar av | Visa profil
Mer av skribenten | Kontakta skribenten
""",
    "credit": """
Skärmdump | AI-genererad bild | Bilden är AI-genererad | Bilden är en genrebild | Bildkälla
""",
    "updated": """
Uppdaterades | Uppdaterad kl | Senast ändrad
""",
    "published": """
Publicerades | Publiceringsdatum
""",
    "editor_note": """
Artikeln uppdateras | Texten uppdateras | Artikeln är korrigerad | Redaktionell kommentar
""",
}

READ_MORE = """
Läs också | LÄS OCKSÅ | Läs även | LÄS ÄVEN | Läs mer | LÄS MER | Se även | Se också | Lyssna också | Läs hela
Läs mer här
Läs här | Läs vidare | Läs recensionen | Läs intervjun | Läs analysen | Läs ledaren | Se mer | Se klippet | Se videon
Lyssna även | Lyssna här | Mer om | Mer läsning | Missa inte | Lästips | Tittips | Relaterat | Läs tidigare | Läs fler
Följ senaste nytt | Läs alla artiklar om | Hör mer | Se hela listan | Läs gärna också
"""

TAGS_BY_COLON = """
Ämnen
"""

TOPICS = """
Läs mer om | Mer om ämnet
"""

BYLINE = """
Av | Text | Skriven av
Intervju
Text och foto | Text & foto | En intervju av | En krönika av | Krönika av
"""

UPDATED = """
Uppdaterad | Senast uppdaterad | Uppdaterat
"""

PUBLISHED = """
Publicerad | Publicerat | Publicerades
"""

PRESS_CONTACT = """
Presskontakt | Presskontakter | För mer information kontakta | Kontakt för media
"""

ABOUT = """
Om
"""

LISTS = """
Senaste nytt | Senaste nyheterna
"""

HOME = """
Hem | Start | Startsida | Startsidan
"""

SECTIONS = """
Inrikes | Utrikes | Sverige | Världen | Politik | Ekonomi | Sport | Fotboll | Kultur | Debatt och opinion
Ledare | Nöje | Vetenskap | Hälsa | Teknik | Krim | Näringsliv | Resor | Mat | Klimat | Lokalt | Stockholm
"""

FACT_BOX = """
Fakta | Faktaruta
"""

FUNCTION_WORDS = """
och i att det som en på är av för med den till inte har de ett om men han var så från vi kan när år säger
under också efter eller nu sig ut hon där vid mot ska skulle hade alla mycket blir blev finns vara
"""

UNSURE = """
Väder | Nyheter | Direkt | Senaste | Ja | Nej | Bilder | Horoskop | Korsord | Kontakt | Arkiv | Tillgänglighet
Cookies | Debatt | Kommentar | Svara | Just nu | Populärt | Ämnen | Idag | Igår | I dag | I går | Inställningar
Om oss | Ledare | Redaktionen | Upphovsrätt | Dödsannonser | Minnessidor | Kakor | Om kakor | Artikelserie
I blickpunkten | Undertexter | Direktsändning | Innehållsförteckning | Rabattkoder | Tipsa | Lediga jobb
Etiska regler | Våra tjänster
Sökning
"""

SAID = "sade säger berättar frågade"
TOLD = "hade hon"
