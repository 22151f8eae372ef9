"""Danish."""

PHRASES = {
    "share": """
Del | Del artiklen | Del artikel | Del på Facebook | Del på Twitter | Kopier link | Print | Udskriv | Gem
Gem artikel | Send | Følg | Følg os | Lyt til artiklen | Tip os
""",
    "comments": """
Kommentarer | Kommentar | Kommenter | Skriv en kommentar | Se kommentarer | Vis kommentarer | Svar | Debat
Deltag i debatten | Ingen kommentarer
""",
    "footer": """
Privatlivspolitik | Persondatapolitik | Cookiepolitik | Cookies | Kontakt | Kontakt os | Om os | Annoncering
Annoncér | Job | Kundeservice | Handelsbetingelser | Abonnementsvilkår | Til toppen | Arkiv | Redaktion
Ophavsret | Presseetik | Cookie-indstillinger
""",
    "navigation": """
Forside | Forsiden | Menu | Søg | Søgning | Log ind | Log ud | Login | Opret | Min side | Min profil | Luk
Tilbage | Næste | Forrige | Mere | Se mere | Vis mere | Hent flere | Se alle | Læs videre | Nyheder
Seneste nyt | Seneste | Live | Video | Billeder | Podcast | Podcasts | Vejret | Horoskop | Tv-guide | Sektioner
Ja | Nej | E-avis
""",
    "newsletter": """
Nyhedsbrev | Nyhedsbreve | Tilmeld nyhedsbrev | Tilmeld | Tilmeld dig | Din e-mail
Hold dig opdateret
""",
    "subscription": """
Abonnement | Bliv abonnent | Køb abonnement | Allerede abonnent? | Kun for abonnenter | Støt os | Prøv gratis
""",
    "advertisement": """
Annonce | Reklame | Sponsoreret | Sponsoreret indhold | Artiklen fortsætter under annoncen
Artiklen fortsætter efter annoncen | Annoncørbetalt indhold | Artiklen fortsætter under billedet
""",
    "player": """
Afspil | Se video | Fuld skærm
""",
    "related_label": """
Læs også | Læs mere | Læs flere | Relaterede artikler | Relateret | Mest læste | Mest læst | Mest sete
Populære | Anbefalet | Anbefalede | Andre læser | Andre læser også | Seneste artikler | Mere om | Flere nyheder
Lige nu | Måske vil du også læse | Se også
""",
    "keywords_label": """
Emner | Tags | Læs mere om | Nøgleord
""",
    "cookie_notice": """
Accepter | Accepter alle | Afvis | Afvis alle | Tillad alle | Indstillinger
""",
    "byline": """
Af | Skrevet af | Forfatter | Ritzau | Journalist | Redaktør
""",
    "credit": """
Foto | Arkivfoto | Pressefoto | Genrefoto
""",
    "published": """
Publiceret | Udgivet | I dag | I går | Offentliggjort
""",
    "updated": """
Opdateret | Senest opdateret
""",
    "copyright": """
Alle rettigheder forbeholdes
""",
}

WHOLE_LINES = {
    "share": """
Del denne artikel | Del på X | Del på LinkedIn | Del via e-mail | Del via mail | Del på mail | Del link
Del historien | Send på mail | Send på e-mail | Kopiér link | Kopier linket | Link kopieret | Linket er kopieret
Gem artiklen | Gemte artikler | Læs senere | Gem til senere | Giv artiklen videre | Giv artikel | Gavelink
Print artiklen | Lyt til artikel | Hør artiklen | Få artiklen læst op | Læs op | Tekststørrelse | Følger | Følg os på
Følg os på sociale medier | Følg emne | Følg emnet | Følg skribent | Følg skribenten | Følg journalisten
Tilføj som foretrukken kilde | Synes godt om | Fandt du en fejl? | Har du opdaget en fejl? | Fejl i artiklen?
Rapporter fejl | Rapportér fejl | Fejl og rettelser | Tip redaktionen | Har du et tip? | Send et tip
Har du et tip til redaktionen? | Kontakt redaktionen | Skriv til redaktionen | Skriv til os
Hvad synes du om artiklen? | Var artiklen nyttig? | Indlejr
Del dette | Se dette opslag på Instagram
Send til en kollega
""",
    "comments": """
Kommentér | Kommenter artiklen | Skriv kommentar | Tilføj kommentar | Efterlad en kommentar | Annuller svar
Send kommentar | Skjul kommentarer | Læs kommentarer | Vis alle kommentarer | Ingen kommentarer endnu
Vær den første til at kommentere | Kommentarer er lukket | Der er lukket for kommentarer | Log ind for at kommentere
Du skal være logget ind for at kommentere | Du skal være logget ind for at skrive en kommentar | Besvar
Anmeld kommentar | Seneste kommentarer | Nyeste først | Ældste først | Vis flere kommentarer | Hent flere kommentarer
Din kommentar | Krævede felter er markeret med *
Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer | Debatregler | Regler for debat
Læs debatreglerne
""",
    "newsletter": """
Vores nyhedsbreve | Alle nyhedsbreve | Se alle nyhedsbreve | Tilmeld dig nyhedsbrevet | Tilmeld dig her
Tilmeld dig gratis | Få nyhedsbrevet | Få nyheder direkte i din indbakke | Få de seneste nyheder
Dagens vigtigste nyheder | Din e-mailadresse | E-mailadresse | Indtast din e-mail | Indtast din e-mailadresse
Indtast en gyldig e-mailadresse | Indtast venligst en gyldig e-mailadresse | Ugyldig e-mailadresse
Tak for din tilmelding | Tak for tilmeldingen | Du er nu tilmeldt | Du er nu tilmeldt nyhedsbrevet
Bekræft din e-mail | Noget gik galt | Der skete en fejl | Der opstod en fejl | Prøv igen | Prøv igen senere
Du kan altid afmelde dig | Afmeld | Afmeld nyhedsbrev | Få notifikationer | Slå notifikationer til | Hent app
Hent appen | Hent vores app | Download appen | Åbn i app | Gå ikke glip af noget | Jeg accepterer betingelserne
Ja tak, jeg vil gerne modtage nyhedsbrevet
Få vores nyhedsbrev
""",
    "subscription": """
Tegn abonnement | Abonner | Abonnér | Abonnementer | Allerede abonnent? Log ind | Er du allerede abonnent?
Er du abonnent? | Har du allerede et abonnement? | Har du allerede en konto? | Har du ikke en konto? | Opret konto
Opret profil | Opret bruger | Opret en gratis profil | Glemt adgangskode? | Glemt kodeord? | Glemt password?
Min konto | Mit abonnement | Mine artikler | For abonnenter | Denne artikel er for abonnenter | Artiklen er låst
Lås op | Lås artiklen op | Læs hele artiklen | Fortsæt læsning | Vil du læse videre? | Læs videre med et abonnement
Læs artiklen med et abonnement | Få adgang | Få adgang nu | Få fuld adgang | Fuld adgang | Adgang til alt indhold
Ubegrænset adgang | Se tilbud | Se tilbuddet | Se abonnementer | Vælg abonnement | Prøv nu | Første måned gratis
Ingen binding | Ingen bindingsperiode | Opsig når som helst | Opsig når du vil | Bliv medlem
Støt uafhængig journalistik | Læs e-avisen | E-avisen | Dagens avis | Dagens e-avis | Kundecenter
Administrer abonnement | Opsig abonnement | Køb artiklen
Plus
""",
    "advertisement": """
Annoncer | Annoncen fortsætter | Teksten fortsætter under annoncen | Læs videre efter annoncen
Læs videre under annoncen | Luk annonce | Spring annonce over | Sponseret | Sponseret indhold | Annonceindhold
Kommercielt indhold | Kommercielt samarbejde | Betalt indhold | I samarbejde med | Præsenteret af | Partnerindhold
Dette er en annonce | Indeholder reklamelinks | Indeholder reklame | Artiklen indeholder reklamelinks | Affiliatelinks
Rabatkoder
""",
    "player": """
Afspil video | Se videoen | Se klippet | Hør mere | Lyt her | Lyt nu | Lyt live | Se live | Slå lyd til | Slå lyd fra
Lyd fra | Lyd til | Fuldskærm | Undertekster | Afspilningshastighed | Næste video | Din browser understøtter ikke lyd
Din browser understøtter ikke video | Videoen er ikke tilgængelig | Videoen kan ikke afspilles | Alle afsnit
Alle episoder | Flere videoer | Alle podcasts | Oplæst af AI | Syntetisk stemme | Oplæst af kunstig intelligens
Luk video | Afspil lyd
""",
    "related_label": """
Læs mere her | Hør også | Lyt også | Mere om emnet | Mere om samme emne | Mere fra | Mere til dig | Mere i samme emne
Flere artikler | Flere artikler om | Flere historier | Andre nyheder | Andre artikler | Relateret indhold
Relaterede emner | Relaterede nyheder | Mest læst lige nu | Mest læste artikler | Mest læste i dag | Mest delte
Populært lige nu | Populære artikler | Seneste nyheder | Seneste indlæg | Anbefalet til dig | Anbefalede artikler
Vi anbefaler | Redaktionen anbefaler | Redaktionens udvalgte | Redaktørens valg | Gå ikke glip af
Måske er du også interesseret i | Du er måske også interesseret i | Andre læste også | Andre har også læst
Lignende artikler | Udvalgte artikler | Tophistorier | Topnyheder | Fra forsiden | På forsiden | Vis alle | Vis flere
Se flere | Se alle artikler | Se flere artikler | Alle artikler | Alle nyheder | Næste artikel | Forrige artikel
Forrige indlæg | Næste indlæg | Tidligere artikler | Artikelserie | Alle artikler i serien | Læs flere artikler
Læsertip | Læs flere nyheder | Det læser andre
Populært
Læs mere om emnet | Seneste i samme kategori
""",
    "keywords_label": """
Emner i artiklen | Emner i denne artikel | Emneord | Følg emner | Artiklen handler om | Flere emner
Følg emner i artiklen
""",
    "navigation": """
Gå til indhold | Gå til indholdet | Gå til hovedindhold | Gå til hovedindholdet | Spring til indhold
Spring til hovedindhold | Hop til indhold | Hop til indholdet | Videre til indhold | Gå til navigation | Gå til menu
Hovedmenu | Åbn menu | Luk menu | Vis menu | Søg på | Hvad leder du efter? | Til forsiden | Gå til forsiden
Tilbage til toppen | Tilbage til forsiden | Næste side | Forrige side | Næste billede | Forrige billede | Vis billeder
Se billeder | Se alle billeder | Se billedserie | Åbn galleri | Forstør billede | Forstør billedet | Billedserie
Galleri | Vis mindre | Læs mindre | Indlæser | Mine nyheder | Vælg område | Vælg kommune | Krydsord | Læserbreve
Se resultat | Du er her | Mørk tilstand | Lys tilstand | Annuller | Bekræft | Jeg forstår | Indholdsfortegnelse
Fold ud
Indlægsnavigation | Søg efter | Vælg måned | Vælg kategori | Avanceret søgning
Fold sammen
""",
    "footer": """
Cookieindstillinger | Administrer cookies | Administrer samtykke | Ændr samtykke | Privatlivsindstillinger
Brugervilkår | Brugerbetingelser | Vilkår og betingelser | Abonnementsbetingelser | Redaktionen | Annoncer hos os
Tilgængelighedserklæring | Ansvarshavende chefredaktør | Ansvarshavende redaktør | Etik og presseetik
Etiske retningslinjer | Vores produkter | Læserens redaktør | Pressenævnet | Salg af artikler
Copyright
""",
    "cookie_notice": """
Acceptér alle | Accepter alle cookies | Accepter cookies | Accepter og fortsæt | Tillad alle cookies | Kun nødvendige
Kun nødvendige cookies | Tilpas indstillinger | Gem indstillinger | Gem valg | Vi bruger cookies | Vi anvender cookies
Dette websted bruger cookies | Hjemmesiden bruger cookies | Vi værner om dit privatliv | Vi respekterer dit privatliv
Dit privatliv er vigtigt for os | Vis detaljer | Fortsæt uden at acceptere
""",
    "byline": """
Tekst og foto | Chefredaktør | Skribent | Udlandskorrespondent | Politisk redaktør | Erhvervsredaktør | Redaktionschef
Kommentator | Politisk kommentator | Klummeskribent | Af redaktionen | Praktikant | Journalistpraktikant | Af Ritzau
Kulturredaktør | Nyhedsredaktør | Sportsredaktør | Debatredaktør | Anmelder | Freelancejournalist
Korrespondent
""",
    "author_bio": """
Om skribenten | Om forfatteren | Flere artikler af | Alle artikler af | Flere artikler af samme forfatter | Se profil
Mere af skribenten
""",
    "credit": """
Arkivbillede | Modelfoto | Scanpix | Billedet er genereret med AI
""",
    "updated": """
Opdateret kl. | Sidst opdateret | Senest ændret | Opdateret d.
""",
    "published": """
Publiceret d.
""",
    "editor_note": """
Artiklen opdateres | Redaktionel note | Denne tekst er maskinoversat
""",
}

READ_MORE = """
Læs også | LÆS OGSÅ | Læs mere | Læs her | Se også | Hør også | Læs hele | Læs artiklen
Læs videre | Læs anmeldelsen | Læs interviewet | Læs analysen | Læs lederen | Se mere | Se video | Se videoen
Se billederne | Lyt også | Lyt her | Hør mere | Mere om | Relateret | Læs tidligere | Gå ikke glip af | Læs alt om
Læs flere | Følg med her
"""

BYLINE = """
Af | Skrevet af | Tekst
Interview
Tekst og foto | Tekst & foto | Interview af | Anmeldelse af
"""

UPDATED = """
Opdateret | Senest opdateret
"""

PUBLISHED = """
Publiceret | Udgivet | Offentliggjort
"""

PRESS_CONTACT = """
Pressekontakt | Kontakt for pressen | Kontaktperson for pressen
"""

ABOUT = """
Om
"""

LISTS = """
Seneste nyt | Seneste nyheder
"""

HOME = """
Forside | Forsiden
"""

SECTIONS = """
Indland | Udland | Politik | Økonomi | Sport | Fodbold | Kultur | Debat | Penge | Viden | Tech | Krimi | Samfund
Erhverv | Underholdning | Kendte | Rejser | Sundhed | Danmark | Verden | Lokalt
Alarm112
"""

FACT_BOX = """
Fakta | Faktaboks | Blå bog
"""

FUNCTION_WORDS = """
og i at det er en til på som for af de med den der ikke et har var han fra men om sig kan vi så siger eller
ved efter blev blevet hun også da over skal være vil end når her nu man deres
"""

UNSURE = """
Vejret | Ja | Nej | Seneste | Billeder | Job | Kontakt | Arkiv | Redaktion | Del | Svar | Debat | Kommentar
Lige nu | Populære | I dag | I går | Indstillinger | Emner | Nyheder | Om os | Galleri | Redaktionen | Krydsord
Læserbreve | Undertekster | På forsiden | Pressenævnet | Artikelserie | Tophistorier | Indholdsfortegnelse
Rabatkoder | Etiske retningslinjer | Vores produkter
Populært
"""

SAID = "sagde siger fortalte spurgte"
TOLD = "havde"
