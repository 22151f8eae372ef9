"""Norwegian."""

PHRASES = {
    "share": """
Del | Del artikkelen | Del på Facebook | Del saken | Kopier lenke | Skriv ut | Lagre | Send | Følg | Følg oss
Lytt til saken | Tips oss
""",
    "comments": """
Kommentarer | Kommentar | Kommenter | Skriv en kommentar | Vis kommentarer | Svar | Debatt | Delta i debatten
""",
    "footer": """
Personvern | Personvernerklæring | Informasjonskapsler | Om oss | Kontakt oss | Annonsere | Annonseinfo
Kundeservice | Brukervilkår | Ledige stillinger | Til toppen | Ansvarlig redaktør | Sjefredaktør
Vær varsom-plakaten | Administrer samtykker | Samtykkeinnstillinger
""",
    "navigation": """
Forsiden | Forside | Meny | Søk | Logg inn | Logg ut | Registrer deg | Min side | Lukk | Tilbake | Neste
Forrige | Mer | Se mer | Vis mer | Se alle | Hent flere | Nyheter | Siste nytt | Siste | Direkte | Video
Bilder | Podkast | Været | Horoskop | Tv-guide | Ja | Nei | Hopp til innhold | Gå til hovedinnhold | E-avis
""",
    "newsletter": """
Nyhetsbrev | Meld deg på | Meld deg på nyhetsbrev | Din e-post
Hold deg oppdatert
""",
    "subscription": """
Abonnement | Bli abonnent | Kjøp abonnement | Allerede abonnent? | Kun for abonnenter | Støtt oss | Prøv gratis
""",
    "advertisement": """
Annonse | Reklame | Annonsørinnhold | Sponset innhold | Artikkelen fortsetter under annonsen
Saken fortsetter under annonsen | Artikkelen fortsetter under bildet
""",
    "player": """
Spill av | Se video | Fullskjerm
""",
    "related_label": """
Les også | Les mer | Relaterte saker | Relatert | Mest lest | Mest leste | Populært | Anbefalt | Anbefalte saker
Flere saker | Flere nyheter | Siste saker | Se også | Mer om | Akkurat nå | Les flere
""",
    "keywords_label": """
Emner | Stikkord | Tags | Les mer om | Temaer
""",
    "cookie_notice": """
Godta | Godta alle | Avvis | Avvis alle | Jeg godtar | Innstillinger
""",
    "byline": """
Av | Skrevet av | Forfatter | NTB | Journalist | Redaktør | Fotograf
""",
    "credit": """
Foto | Arkivfoto | Illustrasjonsfoto | Pressefoto
""",
    "published": """
Publisert | I dag | I går
""",
    "updated": """
Oppdatert | Sist oppdatert
""",
    "copyright": """
Alle rettigheter forbeholdt
""",
}

READ_MORE = """
Les også | LES OGSÅ | Les mer | Les saken | Se også | Hør også | Les hele saken | Les mer om
"""

BYLINE = """
Av | Skrevet av | Tekst
Intervju
"""

UPDATED = """
Oppdatert | Sist oppdatert
"""

PUBLISHED = """
Publisert
"""

PRESS_CONTACT = """
Pressekontakt | Kontaktperson for pressen | Pressekontakter
"""

ABOUT = """
Om
"""

LISTS = """
Siste nytt | Siste nyheter
"""

HOME = """
Forside | Forsiden | Hjem
"""

SECTIONS = """
Innenriks | Utenriks | Norge | Verden | Politikk | Økonomi | Sport | Fotball | Kultur | Meninger
Debatt og meninger | Krim | Næringsliv | Helse | Teknologi | Kjendis | Reise | Mat | Klima | Vitenskap | Lokalt
Nyhetsstudio
"""

FACT_BOX = """
Fakta | Faktaboks
"""

FUNCTION_WORDS = """
og i det er en til på som for av de med den ikke et har var han fra men om seg kan vi så sier eller ved etter
ble blitt hun også da over skal være vil enn når her nå man deres at ut opp mot
"""
