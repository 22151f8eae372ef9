"""Dutch."""

PHRASES = {
    "share": """
Delen | Deel | Deel dit artikel | Deel via | Delen via | Deel op Facebook | Delen op Facebook | Delen op Twitter
Delen via WhatsApp | Delen via e-mail | Kopieer link | Link kopiëren | Link gekopieerd | Print | Printen
Afdrukken | Opslaan | Bewaar | Bewaren | Bewaar artikel | Mail | E-mail | Volg ons | Volg ons op | Volgen | Volg
Luister | Luister naar dit artikel | Cadeau geven | Tip de redactie | Fout gezien? | Leesfunctie
""",
    "comments": """
Reacties | Reactie | Reageer | Reageren | Plaats reactie | Plaats een reactie | Geef een reactie
Laat een reactie achter | Bekijk reacties | Bekijk alle reacties | Geen reacties | Beantwoorden
Reactie annuleren | Je e-mailadres zal niet getoond worden | Vereiste velden zijn gemarkeerd met *
Log in om te reageren | Praat mee | Discussie | Alle reacties
""",
    "footer": """
Privacy | Privacybeleid | Privacyverklaring | Privacystatement | Cookiebeleid | Cookies | Algemene voorwaarden
Gebruiksvoorwaarden | Contact | Over ons | Adverteren | Colofon | Klantenservice | Werken bij | Vacatures
Sitemap | Terug naar boven | Naar boven | Disclaimer | Cookie-instellingen | Privacy-instellingen | Auteursrecht
Hulp | Veelgestelde vragen | Archief | Redactie | Abonnementen | Toegankelijkheid
""",
    "navigation": """
Home | Menu | Zoeken | Zoek | Ga naar inhoud | Ga naar hoofdinhoud | Naar hoofdinhoud | Ga direct naar inhoud
Inloggen | Log in | Uitloggen | Registreren | Aanmelden | Mijn account | Mijn profiel | Sluiten | Sluit | Open
Terug | Volgende | Vorige | Volgend artikel | Vorig artikel | Meer | Toon meer | Laad meer | Bekijk meer
Meer laden | Alles | Bekijk alles | Lees verder | Verder lezen | Meer informatie | Lees het hele artikel
Nieuws | Laatste nieuws | Net binnen | Live | Liveblog | Video | Video's | Foto's | Fotoserie | Podcasts
Podcast | Weer | Verkeer | Puzzels | Spelletjes | Horoscoop | Tv-gids | Secties | Nieuwsbrieven | Krant | Ja
Nee | Annuleren | Laden | Rubrieken | Services | Familieberichten | Voorpagina | Digitale krant
""",
    "newsletter": """
Nieuwsbrief | Schrijf je in | Schrijf je in voor onze nieuwsbrief | Schrijf u in | Aanmelden voor de nieuwsbrief
Inschrijven | Je e-mailadres | E-mailadres | Ontvang onze nieuwsbrief | Meld je aan
Blijf op de hoogte | Zet meldingen aan
""",
    "subscription": """
Abonneer | Abonneren | Neem een abonnement | Abonnement | Word abonnee | Word lid | Al abonnee?
Al abonnee? Log in | Alleen voor abonnees | Exclusief voor abonnees | Steun ons | Doneer | Premium
Probeer gratis | Lees onbeperkt | Bekijk abonnementen | Nog geen abonnee?
""",
    "advertisement": """
Advertentie | Advertenties | Gesponsord | Gesponsorde inhoud | Lees verder na de advertentie
Artikel gaat verder onder de advertentie | Tekst gaat verder onder de advertentie
Tekst loopt door onder de advertentie | Het artikel gaat verder onder de video | Partnerbijdrage | Reclame
Tekst gaat verder onder de foto | Tekst loopt door onder de foto | Lees verder onder de advertentie
Lees verder onder de foto | Lees verder onder de foto's | Lees verder onder de video
""",
    "player": """
Afspelen | Speel af | Bekijk video | Volledig scherm | Dempen | Video afspelen | Bekijk de video | Vergroot
Vergroten
""",
    "related_label": """
Lees ook | Lees meer | Lees meer over | Meer over | Gerelateerd | Gerelateerde artikelen | Gerelateerd nieuws
Gerelateerd artikel | Meest gelezen | Best gelezen | Meest bekeken | Populair | Aanbevolen | Aanbevolen voor jou
Aanbevolen artikelen | Ook interessant | Misschien ook interessant | Bekijk ook | Mis niet | Meer nieuws
Laatste artikelen | Recente berichten | Uitgelicht | Onze keuze | Keuze van de redactie | Verder in het nieuws
Ander nieuws | Meer artikelen | Trending | Verder lezen over | Zie ook
""",
    "keywords_label": """
Tags | Onderwerpen | Trefwoorden | Thema's | Meer over deze onderwerpen | Labels
""",
    "cookie_notice": """
Accepteren | Alles accepteren | Akkoord | Weigeren | Alles weigeren | Instellingen | Accepteer
Accepteer cookies | Ik ga akkoord | Cookies accepteren | Ja, ik accepteer cookies
""",
    "byline": """
Door | Auteur | Auteurs | Door onze redactie | Redactie online | ANP | Door ANP | Van onze redactie
Van onze verslaggever | Verslaggever | Correspondent | Geschreven door | Redacteur
""",
    "credit": """
Foto | Beeld | Archieffoto | Foto ANP | Beeld ANP | Bron
""",
    "published": """
Gepubliceerd | Gepubliceerd op | Vandaag | Gisteren | Geplaatst
""",
    "updated": """
Bijgewerkt | Laatst bijgewerkt | Aangepast | Laatste update | Laatst gewijzigd
""",
    "counter": """
Leestijd | Weergaven
""",
    "copyright": """
Alle rechten voorbehouden
""",
    "author_bio": """
Over de auteur | Alle artikelen van deze auteur
""",
}

WHOLE_LINES = {
    "share": """
Artikel delen | Deel artikel | Deel dit | Deel op X | Deel op Twitter | Deel op LinkedIn | Deel via WhatsApp
Deel via e-mail | Delen via mail | Delen op Bluesky | Stuur door | Doorsturen | Mail dit artikel | E-mail dit artikel
Kopieer de link | De link is gekopieerd | Artikel bewaren | Bewaar dit artikel | Artikel opslaan | Opgeslagen
Leeslijst | Toevoegen aan leeslijst | Zet op leeslijst | Aan leeslijst toevoegen | Lees later | Later lezen | Bewaard
Geef cadeau | Artikel cadeau geven | Geef dit artikel cadeau | Geef dit artikel weg | Print artikel | Printversie
Beluister artikel | Voorlezen | Lees voor | Artikel voorlezen | Laat voorlezen | Tekst groter | Tekst kleiner
Lettergrootte | Tekstgrootte | Volg ons via | Volg ons op social media | Volg ons op Google
Volg ons op Google Nieuws | Volg dit onderwerp | Volg dit thema | Volg deze auteur | Voeg toe als voorkeursbron
Voeg ons toe als voorkeursbron | Stel in als voorkeursbron op Google | Meld je aan voor ons WhatsApp-kanaal
Abonneer je op ons kanaal | Fout gevonden? | Foutje gezien? | Taalfout gezien? | Meld een fout | Meld een taalfout
Fout melden | Foutje melden | Spelfout gezien? | Klopt er iets niet? | Klopt dit bericht niet? | Tip ons
Tip onze redactie | Heb je een tip? | Heeft u een tip? | Stuur ons een tip | Heb je een tip voor de redactie?
Heb je een vraag of opmerking? | Vind ik leuk | Wat vind je van dit artikel? | Wat vond je van dit artikel?
Was dit artikel nuttig? | Vond je dit artikel interessant? | Insluiten | Reageer op dit artikel
Bekijk meer deelopties
Stuur ons je foto's en video's | Dit artikel delen? | Download onze gratis app
Dit delen | Vind-ik-leuk | Dit bericht bekijken op Instagram
""",
    "comments": """
Geef je reactie | Reactie plaatsen | Schrijf een reactie | Reageer als eerste | Wees de eerste die reageert
Wees de eerste om te reageren | Nog geen reacties | Lees de reacties | Lees alle reacties | Toon reacties
Verberg reacties | Naar de reacties | Reacties gesloten | De reacties zijn gesloten | Reageren is niet meer mogelijk
Inloggen om te reageren | Je moet inloggen om te kunnen reageren | Je moet ingelogd zijn op om een reactie te plaatsen
Antwoord annuleren | Rapporteer | Rapporteer misbruik | Meld misbruik | Meld reactie | Nieuwste eerst | Oudste eerst
Nieuwste reacties | Recente reacties | Sorteer op | Meer reacties | Meer reacties laden | Laad meer reacties
Praat mee over dit onderwerp | Discussieer mee | Doe mee aan de discussie | Je reactie | Jouw reactie | Uw reactie
Verplichte velden zijn gemarkeerd met * | Huisregels | Onze huisregels | Spelregels reacties
Lees hier onze huisregels
Stuur mij een e-mail als er vervolgreacties zijn | Stuur mij een e-mail als er nieuwe berichten zijn
Bekijk hoe je reactie gegevens worden verwerkt | Bekijk hoe je reactiegegevens worden verwerkt
""",
    "newsletter": """
Schrijf je nu in | Meld je nu aan | Ontvang onze nieuwsbrieven | Gratis aanmelden | Gratis nieuwsbrief
Onze nieuwsbrieven | Alle nieuwsbrieven | Bekijk alle nieuwsbrieven | Dagelijkse nieuwsbrief
Ontvang dagelijks het laatste nieuws | Ontvang het laatste nieuws | Het belangrijkste nieuws van de dag
Jouw e-mailadres | Uw e-mailadres | Vul je e-mailadres in | Vul uw e-mailadres in | Voer je e-mailadres in
Vul een geldig e-mailadres in | Voer een geldig e-mailadres in | Gelieve een geldig e-mailadres in te vullen
Ongeldig e-mailadres | Dit is geen geldig e-mailadres | Bedankt voor je aanmelding | Bedankt voor je inschrijving
Bedankt voor het inschrijven | Je bent ingeschreven | Je bent nu ingeschreven | Je aanmelding is gelukt
Bevestig je inschrijving | Er is iets misgegaan | Er is iets fout gegaan | Er ging iets mis
Er is een fout opgetreden | Probeer het later opnieuw | Probeer het nog eens | Uitschrijven
Je kunt je op elk moment uitschrijven | Ontvang meldingen | Meldingen aanzetten | Pushberichten | Download de app
Download onze app | Download nu de app | Open in de app | Mis niets | Mis niks | Altijd op de hoogte
Ja, ik wil de nieuwsbrief ontvangen | Ik ga akkoord met de privacyverklaring | WhatsApp-kanaal
""",
    "subscription": """
Abonneer nu | Abonnee worden | Word nu abonnee | Abonnee? | Ben je al abonnee? | Bent u al abonnee? | Ben je abonnee?
Al een account? | Heb je al een account? | Heeft u al een account? | Heb je al een abonnement? | Nog geen account?
Nog geen abonnement? | Heb je nog geen account? | Aanmelden of registreren | Log in of maak een account aan
Maak een account aan | Account aanmaken | Maak gratis een account aan | Gratis account aanmaken | Registreer gratis
Mijn abonnement | Voor abonnees | Enkel voor abonnees | Dit artikel is voor abonnees | Premium artikel | Plus-artikel
Lees dit artikel verder | Lees het volledige artikel | Lees nu verder | Lees verder met een abonnement
Lees verder voor | Onbeperkt lezen | Onbeperkt toegang | Onbeperkt toegang tot alle artikelen
Toegang tot alle artikelen | Lees alle artikelen | Bekijk de aanbieding | Bekijk aanbieding | Bekijk alle abonnementen
Bekijk onze abonnementen | Kies je abonnement | Probeer nu | Probeer een maand gratis | Eerste maand gratis
Maandelijks opzegbaar | Altijd opzegbaar | Stopt automatisch | Op elk moment opzegbaar | Opzeggen kan altijd
Word nu lid | Steun onze journalistiek | Steun onafhankelijke journalistiek | Doneer nu | Doneren | Word donateur
Digitaal abonnement | Lees de krant | Krant lezen | Abonnement opzeggen | Abonnement beheren | Abonneevoordeel
Ontgrendel dit artikel | Koop dit artikel | Inloggen met Google | Inloggen met Facebook | Verder met Google
Je hebt het maximum aantal gratis artikelen bereikt | Ga verder zonder abonnement | Dit artikel kreeg je cadeau
""",
    "advertisement": """
Artikel gaat verder na de advertentie | Het artikel gaat verder onder de advertentie | Verder lezen na de advertentie
Advertentie overslaan | Advertentie sluiten | Sluit advertentie | Gesponsorde content | Gesponsord door
Partnercontent | Aangeboden door | In samenwerking met | Ingezonden mededeling | Betaalde inhoud
Dit is een advertentie | Commerciële boodschap | Ook adverteren? | Onze partners | Door Taboola | Gesponsorde links
""",
    "player": """
Bekijk hier de video | Kijk live | Kijk terug | Luister live | Luister nu | Luister de podcast
Luister naar de podcast | Pauzeren | Geluid aan | Geluid uit | Ondertiteling | Afspeelsnelheid | Volgende video
Automatisch afspelen | Video niet beschikbaar | Deze video is niet beschikbaar | Deze video is niet meer beschikbaar
Video laden | Alle video's | Meer video's | Alle afleveringen | Alle podcasts | Bekijk alle afleveringen
Voorgelezen door AI | Voorgelezen door een computerstem | Deze audio is gegenereerd met AI | Sluit video | Sla over
Overslaan
Transcript
""",
    "related_label": """
Lees ook dit | Lees ook deze artikelen | Lees hier meer | Lees hier meer over | Lees meer nieuws | Kijk ook
Luister ook | Meer over dit onderwerp | Meer over dit thema | Meer van | Meer uit | Meer lezen
Best gelezen artikelen | Populaire artikelen | Nu populair | Meest gedeeld | Meest besproken | Het laatste nieuws
Nieuwste artikelen | Recente artikelen | Gerelateerde berichten | Gerelateerde onderwerpen | Gerelateerde content
Aanbevolen door de redactie | Aanraders | Aanrader van de redactie | Onze selectie | De redactie raadt aan
Wij raden aan | Misschien vind je dit ook interessant | Dit vind je misschien ook interessant
Vind je misschien ook interessant | Ook interessant voor jou | Ook leuk | Andere artikelen | Andere lezers lazen ook
Anderen lazen ook | Dit lezen anderen | Niet te missen | In het nieuws | Uitgelichte artikelen | Topverhalen
Topstories | Bekijk alle artikelen | Bekijk het dossier | Alle artikelen | Al het nieuws | Toon alles | Vorig bericht
Volgend bericht | Deel van dossier | Onderwerpen in dit artikel | In dit dossier | Speciaal voor jou
Nieuws uit de regio | Uit de regio | Vandaag het meest gelezen | Vandaag meest gelezen | Meer in deze categorie
Meer nieuws over
Geselecteerd door de redactie
""",
    "keywords_label": """
Over dit onderwerp | Volg deze onderwerpen | Gerelateerde tags | Zie meer over | In dit artikel
""",
    "navigation": """
Ga naar de inhoud | Ga naar de hoofdinhoud | Direct naar artikelinhoud | Direct naar de inhoud | Direct naar inhoud
Spring naar inhoud | Spring naar de inhoud | Overslaan en naar de inhoud gaan | Ga naar de navigatie
Ga naar het menu | Ga naar zoeken | Ga naar footer | Hoofdmenu | Menu openen | Sluit menu | Menu sluiten
Zoekopdracht | Waar ben je naar op zoek? | Waar bent u naar op zoek? | Terug naar de homepage | Terug naar home
Terug naar overzicht | Terug naar artikel | Volgende pagina | Vorige pagina | Volgende foto | Vorige foto
Bekijk alle foto's | Bekijk foto's | Bekijk de foto's | Bekijk fotoserie | Bekijk de fotoserie | Open galerij
Vergroot afbeelding | Foto vergroten | Fotogalerij | Alle rubrieken | Toon minder | Minder tonen | Meer tonen
Lees minder | Bezig met laden | Profiel | Opgeslagen artikelen | Mijn nieuws | Kies je regio | Kies je gemeente
Kies editie | Krantenarchief | Kruiswoordpuzzel | Overlijdensberichten | Webshop | Stem nu | Bekijk resultaten
Bekijk uitslag | Je bent hier | U bent hier | Donkere modus | Lichte modus | Lees artikel | Lees bericht | Annuleer
Bevestigen | Verzenden | Verstuur | Begrepen | Inhoudsopgave | Uitklappen | Inklappen
Bericht navigatie | Berichtnavigatie | Zoeken naar | Maand selecteren | Categorie selecteren
Welkom! Log in op je account | Uitgebreid zoeken | Geavanceerd zoeken | Laat dit veld leeg als je een mens bent
Lees het volledig artikel
""",
    "footer": """
Privacy statement | Cookieverklaring | Cookievoorkeuren | Cookie instellingen | Cookies beheren | Beheer cookies
Privacy en cookies | Privacy- en cookiebeleid | Contacteer ons | Neem contact op | Wie zijn wij | Onze redactie
Adverteren bij | Adverteer bij ons | Vacatures bij | Redactiestatuut | Journalistieke code
Toegankelijkheidsverklaring | RSS-feeds | Onze apps | Onze sites | Onze merken | Andere websites | Beheer toestemming
Beheer Utiq | Responsible disclosure | Meld onjuistheid | Redactionele code | Bezorgklacht
Copyright
""",
    "cookie_notice": """
Alle cookies accepteren | Accepteer alle cookies | Ga akkoord | Akkoord en doorgaan | Afwijzen | Alles afwijzen
Doorgaan zonder accepteren | Instellen | Zelf instellen | Voorkeuren | Voorkeuren beheren | Voorkeuren opslaan
Beheer voorkeuren | Wij gebruiken cookies | Je privacy is belangrijk voor ons | Uw privacy is belangrijk voor ons
Wij respecteren je privacy | Alleen noodzakelijke cookies | Meer opties | Toon details | Partners bekijken
""",
    "byline": """
Door redactie | Van de redactie | Hoofdredacteur | Eindredacteur | Stagiair | Van onze correspondent
Van onze verslaggeefster | Door een onzer redacteuren | Nieuwsredactie | Redactie Economie | Redactie Sport | Belga
Redactie buitenland
Columnist
""",
    "author_bio": """
Over de auteurs | Meer van deze auteur | Lees meer van deze auteur | Bekijk profiel | Alle artikelen van
Meer artikelen van deze auteur
""",
    "credit": """
Archiefbeeld | Foto ter illustratie | Illustratiefoto | Beeld: ANP | Illustratie | Eigen foto | Stockfoto
Beeld ter illustratie | Gegenereerd met AI | Beeld gemaakt met AI
""",
    "updated": """
Bijgewerkt op | Laatst aangepast | Gewijzigd | Bijgewerkt om | Laatste wijziging
""",
    "published": """
Geplaatst op | Publicatiedatum
""",
    "editor_note": """
Noot van de redactie | Dit artikel is geüpdatet | Dit bericht wordt aangevuld | Dit is een ontwikkelend verhaal
""",
}

READ_MORE = """
Lees ook | LEES OOK | Lees meer | Lees verder | Lees hier | Bekijk ook | Zie ook | Luister ook | Meer over
Ook interessant | Lees ook dit artikel | Kijk ook | Lees | Lees alles over
Luister hier | Meer lezen | Eerder schreven we | Lees eerder | Ook lezen | Lees dit interview | Leestip | Kijktip
Luistertip | Meer hierover | Lees terug | Lees het interview | Lees de column | Lees de analyse | Beluister ook
"""

TAGS_BY_COLON = """
Lees meer over | Meer over | Onderwerpen
"""

TOPICS = """
Lees meer over | Meer over | Meer over dit onderwerp
"""

BYLINE = """
Door | Geschreven door | Auteur | Tekst | Van
Interview door | Interview | Opgetekend door
Tekst en foto's | Door onze verslaggever | Door onze verslaggeefster | Door onze correspondent | Van onze verslaggever
Een interview door
"""

UPDATED = """
Bijgewerkt | Laatst bijgewerkt | Update | Laatste update | Aangepast | Gewijzigd
"""

PUBLISHED = """
Gepubliceerd | Gepubliceerd op | Geplaatst | Publicatiedatum | Datum
"""

PRESS_CONTACT = """
Perscontact | Contact voor de pers | Noot voor de redactie | Niet voor publicatie | Persinformatie
"""

ABOUT = """
Over
"""

LISTS = """
Laatste nieuws | Net binnen
"""

HOME = """
Home | Voorpagina
"""

SECTIONS = """
Binnenland | Buitenland | Politiek | Economie | Sport | Voetbal | Cultuur | Opinie | Wetenschap | Tech
Gezondheid | Media | Entertainment | Regio | Regionaal | Achterklap | Koningshuis | Beurs | Geld | Klimaat
Misdaad | Onderwijs | Reizen | Lifestyle | Muziek | Boeken | Films | Nederland | België | Wereld | Samenleving
Auto
"""

FACT_BOX = """
Feiten | De feiten | Paspoort | In het kort | Goed om te weten
Poll | Stelling
"""

FUNCTION_WORDS = """
de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog worden door
naar heeft hij ze werd wordt meer over kan was haar geen deze al zou tot wel hun moet onder tegen na dit had
"""

UNSURE = """
Weer | Verkeer | Puzzels | Spelletjes | Krant | Ja | Nee | Nieuws | Live | Familieberichten | Rubrieken
Voorpagina | Contact | Hulp | Archief | Redactie | Privacy | Vacatures | Toegankelijkheid | Abonnementen
Auteursrecht | Reactie | Discussie | Reageer | Abonnement | Doneer | Populair | Uitgelicht | Onze keuze | Labels
Onderwerpen | Thema's | Beeld | Bron | Vandaag | Gisteren | Instellingen | Over ons | Inhoudsopgave | Huisregels
Onze huisregels | Topverhalen | Aanraders | Onze selectie | Voorkeuren | Ondertiteling | Illustratie | Webshop
Profiel | Onze merken | Onze redactie | Onze partners | Kruiswoordpuzzel | Overlijdensberichten | Ook leuk
Andere artikelen | Journalistieke code
Voorlezen | Bewaard | In het nieuws | Uit de regio | Niet te missen
"""

SAID = "zei zegt zeiden vertelde vroeg"
TOLD = "hadden hij werd"
