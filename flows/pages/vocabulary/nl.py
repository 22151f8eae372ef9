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
Meest gelezen | Best gelezen | Meest bekeken | Populair | Aanbevolen | Aanbevolen voor jou
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

READ_MORE = """
Lees ook | LEES OOK | Lees meer | Lees verder | Lees hier | Bekijk ook | Zie ook | Luister ook | Meer over
Ook interessant | Lees ook dit artikel | Kijk ook | Lees | Lees alles over
"""

TAGS_BY_COLON = """
Lees meer over | Meer over | Onderwerpen
"""

BYLINE = """
Door | Geschreven door | Auteur | Tekst | Van
Interview door | Interview | Opgetekend door
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
