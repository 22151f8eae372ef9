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

WHOLE_LINES = {
    "share": """
Del artikkel | Del denne saken | Del på X | Del på LinkedIn | Del på e-post | Del via e-post | Del på Messenger
Del lenke | Send på e-post | Tips en venn | Kopier lenken | Kopier lenke til artikkelen | Lenke kopiert
Lenken er kopiert | Lagre artikkel | Lagre artikkelen | Lagrede artikler | Les senere | Gi bort artikkelen
Gi bort saken | Gi artikkelen i gave | Skriv ut artikkelen | Lytt | Lytt til artikkelen | Hør saken | Få saken opplest
Tekststørrelse | Følger | Følg oss på | Følg oss i sosiale medier | Følg tema | Følg temaet | Følg saken
Følg journalisten | Legg til som foretrukket kilde | Meld fra om feil | Rapporter feil | Fant du en feil?
Fant du en feil? Si fra her | Feil i artikkelen? | Tips redaksjonen | Har du tips? | Har du et tips? | Send tips
Send oss tips | Har du tips til oss? | Har du tips i saken? | Har du tips om saken? | Kontakt redaksjonen
Kontakt journalisten | Skriv til oss | Hva synes du om saken? | Hva mener du om saken? | Var saken nyttig? | Bygg inn
Har du tips eller innspill til denne eller andre saker? | Last ned appen vår
Del dette | Lik dette | Vis dette innlegget på Instagram
Send oss e-post | Send oss en e-post
""",
    "comments": """
Kommenter saken | Kommenter artikkelen | Legg igjen en kommentar | Legg igjen et svar | Avbryt svar | Send kommentar
Publiser kommentar | Skjul kommentarer | Les kommentarer | Vis alle kommentarer | Ingen kommentarer ennå
Bli den første til å kommentere | Vær den første til å kommentere | Kommentarfeltet er stengt | Kommentarer er stengt
Kommentarfelt | Logg inn for å kommentere | Du må være innlogget for å kommentere
Du må være innlogget for å legge inn en kommentar | Rapporter kommentar | Siste kommentarer | Nyeste først
Eldste først | Vis flere kommentarer | Last flere kommentarer | Delta i diskusjonen | Din kommentar
Obligatoriske felt er merket med *
Lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer | Debattregler
Regler for kommentarfeltet | Les debattreglene
""",
    "newsletter": """
Våre nyhetsbrev | Alle nyhetsbrev | Se alle nyhetsbrev | Meld meg på | Meld deg på her | Abonner på nyhetsbrev
Abonner på nyhetsbrevet | Få nyhetsbrevet | Få nyhetene rett i innboksen | Få de siste nyhetene
Dagens viktigste nyheter | Din e-postadresse | E-postadresse | E-post | Skriv inn e-postadressen din
Skriv inn din e-postadresse | Skriv inn en gyldig e-postadresse | Vennligst skriv inn en gyldig e-postadresse
Ugyldig e-postadresse | Takk for påmeldingen | Takk for at du meldte deg på | Du er nå påmeldt
Du er nå påmeldt nyhetsbrevet | Bekreft e-postadressen din | Noe gikk galt | Det oppstod en feil | Det skjedde en feil
Prøv igjen | Prøv igjen senere | Meld deg av | Du kan melde deg av når som helst | Få varsler | Slå på varsler
Skru på varsler | Last ned app | Last ned appen | Last ned vår app | Åpne i appen | Ikke gå glipp av noe
Jeg godtar vilkårene | Ja takk, jeg vil motta nyhetsbrevet
""",
    "subscription": """
Bestill abonnement | Abonner | Abonner nå | Allerede abonnent? Logg inn | Er du allerede abonnent? | Er du abonnent?
Har du allerede abonnement? | Har du allerede en konto? | Har du ikke konto? | Har du ikke bruker? | Opprett konto
Opprett bruker | Lag en konto | Glemt passord? | Min konto | Mine sider | Mitt abonnement | Bare for abonnenter
For abonnenter | Artikkelen er kun for abonnenter | Eksklusivt for abonnenter | Lås opp | Lås opp artikkelen
Lås opp saken | Les videre | Les hele saken | Les hele artikkelen | Fortsett å lese | Vil du lese videre?
Les videre med abonnement | Få tilgang | Få tilgang nå | Full tilgang | Få full tilgang | Tilgang til alt innhold
Ubegrenset tilgang | Se tilbud | Se tilbudet | Se alle abonnement | Velg abonnement | Prøv nå | Første måned gratis
Ingen bindingstid | Avslutt når du vil | Si opp når som helst | Bli medlem | Støtt uavhengig journalistikk
Les e-avisen | E-avisen | eAvis | Dagens avis | Kundesenter | Administrer abonnement | Avslutt abonnement | Plussak
Kjøp tilgang
Du må være abonnent for å lese denne artikkelen | Du må ha abonnement for å lese denne artikkelen
""",
    "advertisement": """
Annonser | Saken fortsetter etter annonsen | Teksten fortsetter under annonsen | Les videre etter annonsen
Les videre under annonsen | Annonsen fortsetter | Hopp over annonse | Lukk annonse | Sponset | Kommersielt innhold
Kommersielt samarbeid | Betalt innhold | Innhold fra annonsør | I samarbeid med | Presentert av | Partnerinnhold
Dette er en annonse | Annonsørbetalt innhold | Artikkelen inneholder annonselenker | Inneholder reklamelenker
Rabattkoder
""",
    "player": """
Spill av video | Spill av lyd | Se videoen | Se klippet | Hør podkasten | Lytt her | Lytt nå | Lytt direkte
Se direkte | Skru på lyd | Skru av lyd | Lyd av | Lyd på | Full skjerm | Undertekster | Avspillingshastighet
Neste video | Nettleseren din støtter ikke lyd | Nettleseren din støtter ikke video | Videoen er ikke tilgjengelig
Videoen kan ikke spilles av | Alle episoder | Flere videoer | Alle podkaster | Lest opp av KI
Opplest av kunstig intelligens | Syntetisk stemme | Lukk video | Vis transkripsjon
""",
    "related_label": """
Les mer her | Les flere saker | Hør også | Lytt også | Mer om saken | Mer om temaet | Mer om samme tema | Mer fra
Mer å lese | Mer nyheter | Flere saker om | Flere saker fra | Flere artikler | Andre saker | Andre nyheter
Relaterte artikler | Relatert innhold | Relaterte nyheter | Mest lest nå | Mest leste saker | Mest lest i dag
Mest sett | Mest delt | Populært nå | Populære saker | Siste nyheter | Siste artikler | Siste innlegg | Nyeste saker
Anbefalt for deg | Anbefalte artikler | Vi anbefaler | Redaksjonen anbefaler | Redaksjonens utvalgte
Ikke gå glipp av | Du vil kanskje også like | Du liker kanskje også | Kanskje du også er interessert i | Andre leser
Andre leser også | Andre leste også | Lignende saker | Lignende artikler | Utvalgte saker | Toppsaker | Hovedsaker
Fra forsiden | Vis alle | Vis flere | Se flere | Se flere saker | Vis flere saker | Alle saker | Alle artikler
Alle nyheter | Neste sak | Forrige sak | Neste artikkel | Forrige artikkel | Forrige innlegg | Neste innlegg
Tidligere saker | Artikkelserie | Alle saker i serien | Til forsiden | Flere nyheter fra
""",
    "keywords_label": """
Emner i saken | Emneord | Nøkkelord | Relaterte emner | Relaterte temaer | Følg emner | Saken handler om
Flere temaer
""",
    "navigation": """
Gå til innhold | Gå til innholdet | Gå til hovedinnholdet | Hopp til innholdet | Hopp til hovedinnhold
Hopp til hovedinnholdet | Hopp til navigasjon | Gå til meny | Gå til søk | Hovedmeny | Åpne meny | Åpne menyen
Lukk meny | Lukk menyen | Vis meny | Søk på | Søk etter | Hva leter du etter? | Hjem | Gå til forsiden
Tilbake til toppen | Tilbake til forsiden | Neste side | Forrige side | Neste bilde | Forrige bilde | Vis bilder
Se bilder | Se alle bildene | Vis alle bilder | Åpne galleri | Åpne bildekarusell | Forstørr bilde | Forstørr bildet
Bildeserie | Bildegalleri | Galleri | Vis mindre | Les mindre | Last flere | Last inn flere | Laster | Laster inn
Mine nyheter | Velg område | Velg kommune | Velg region | Kryssord | Minnesider | Dødsannonser | Podkaster | Leserbrev
Se resultat | Du er her | Mørk modus | Lys modus | Avbryt | Bekreft | Jeg forstår | Innholdsfortegnelse
Vis hele saken
Innleggsnavigasjon | Velg måned | Velg kategori | Avansert søk
""",
    "footer": """
Personvernpolicy | Personverninnstillinger | Personvern og cookies | Cookie-innstillinger | Cookieinnstillinger
Bruk av informasjonskapsler | Administrer samtykke | Endre samtykke | Vilkår for bruk | Kjøpsvilkår | Redaksjonen
Redaksjon | Annonser hos oss | Annonsering | Jobb hos oss | Tilgjengelighetserklæring | Opphavsrett | Redaktøransvar
Redaktørplakaten | Etiske retningslinjer | Pressens Faglige Utvalg | Våre produkter | Nettstedskart | Kjøp av artikler
Nyhetstips
Cookies | Kontakt | Copyright
Har du tips eller innspill til saken? | Har du tips til saken? | Har du innspill til saken?
""",
    "cookie_notice": """
Godta alle cookies | Godta alle informasjonskapsler | Aksepter | Aksepter alle | Tillat alle | Avslå | Avslå alle
Kun nødvendige | Bare nødvendige | Lagre innstillinger | Lagre valg | Vi bruker informasjonskapsler
Vi bruker cookies | Dette nettstedet bruker informasjonskapsler | Nettstedet bruker informasjonskapsler
Vi verner om ditt personvern | Vi bryr oss om ditt personvern | Ditt personvern er viktig for oss | Vis detaljer
Fortsett uten å godta
""",
    "byline": """
Tekst og foto | Journalister | Skribent | Utenrikskorrespondent | Politisk redaktør | Kommentator | Nyhetsleder
Nyhetsredaktør | Debattredaktør | Kulturredaktør | Av redaksjonen | Av NTB | Sportsjournalist | Politisk kommentator
Frilansjournalist | Anmelder | Vaktsjef
Korrespondent
""",
    "author_bio": """
Om skribenten | Om forfatteren | Flere saker av | Flere artikler av | Alle saker av | Se profil | Vis profil
""",
    "credit": """
Arkivbilde | Illustrasjonsbilde | Skjermdump | Bildet er laget med KI | KI-generert bilde
""",
    "updated": """
Oppdatert kl. | Sist endret | Oppdateres
""",
    "published": """
Først publisert | Publisert kl. | Publiseringsdato
""",
    "editor_note": """
Saken oppdateres | Dette er en kommentar
""",
}

READ_MORE = """
Les også | LES OGSÅ | Les mer | Les saken | Se også | Hør også | Les hele saken | Les mer om
Les her | Les videre | Les intervjuet | Les analysen | Les anmeldelsen | Les kommentaren | Les lederen | Se mer
Se video | Se bildene | Lytt også | Hør podkasten | Mer om | Relatert | Få med deg | Ikke gå glipp av | Les alt om
Les flere | Les tidligere | Følg saken her
"""

BYLINE = """
Av | Skrevet av | Tekst
Intervju
Tekst og foto | Tekst & foto | Intervju av | Anmeldelse av
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
Nyhende
"""

FACT_BOX = """
Fakta | Faktaboks
"""

FUNCTION_WORDS = """
og i det er en til på som for av de med den ikke et har var han fra men om seg kan vi så sier eller ved etter
ble blitt hun også da over skal være vil enn når her nå man deres at ut opp mot
"""

UNSURE = """
Været | Ja | Nei | Siste | Direkte | Bilder | Personvern | Del | Svar | Debatt | Kommentar | Akkurat nå | Populært
Anbefalt | I dag | I går | Emner | Temaer | Innstillinger | Nyheter | Om oss | Galleri | Redaksjon | Redaksjonen
Kryssord | Leserbrev | Undertekster | Opphavsrett | Artikkelserie | Hovedsaker | Dødsannonser | Minnesider
Innholdsfortegnelse | Rabattkoder | Etiske retningslinjer | Våre produkter | E-post
Laster
"""

SAID = "sier fortalte spurte"
TOLD = "hadde hun"
