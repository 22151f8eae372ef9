"""Italian."""

PHRASES = {
    "share": """
Condividi | Condividi su Facebook | Condividi su Twitter | Condividi su WhatsApp | Condividi articolo
Condividi questo articolo | Copia link | Link copiato | Stampa | Salva | Salva articolo | Invia per email
Invia | Seguici | Seguici su | Segui | Ascolta | Ascolta l'articolo | URL breve | Invia ad un amico | Mi piace
Email | Segnala un errore | Ottieni URL breve
Iscriviti al canale
""",
    "comments": """
Commenti | Commento | Commenta | Lascia un commento | Scrivi un commento | Aggiungi un commento
Leggi i commenti | Tutti i commenti | Vedi tutti i commenti | Nessun commento | Rispondi | Annulla risposta
Il tuo indirizzo email non sarà pubblicato | I campi obbligatori sono contrassegnati * | Accedi per commentare
Partecipa alla discussione | Discussione
""",
    "footer": """
Privacy | Informativa privacy | Privacy policy | Cookie policy | Note legali | Contatti | Contattaci | Chi siamo
Pubblicità | Redazione | Termini e condizioni | Condizioni d'uso | Mappa del sito | Preferenze cookie
Gestione cookie | Gestisci cookie | Torna su | Archivio | Lavora con noi | Dati societari
Dichiarazione di accessibilità | Abbonati | Servizio clienti | Standard della comunità | Per la pubblicità
Gerenza | Impostazioni privacy
""",
    "navigation": """
Home | Menu | Menù | Cerca | Ricerca | Vai al contenuto | Salta al contenuto | Accedi | Login | Registrati
Esci | Il mio profilo | Chiudi | Apri | Indietro | Successivo | Precedente | Avanti | Vedi tutti | Mostra altro
Carica altro | Continua a leggere | Leggi tutto | Scopri di più | Altro | Ultime notizie | Ultim'ora | Notizie
In diretta | Diretta | Video | Foto | Fotogallery | Galleria | Podcast | Meteo | Giochi | Oroscopo | Sezioni
Newsletter | Edizione digitale | Edizioni | Servizi | Sì | No | Annulla | Caricamento | Necrologie | Annunci
Edicola | Articolo precedente | Articolo successivo | Home page
""",
    "newsletter": """
Iscriviti alla newsletter | Iscriviti | Ricevi le notizie | Inserisci la tua email | La tua email
Le nostre newsletter | Ricevi la newsletter | Attiva le notifiche | Entra nel canale WhatsApp
Resta aggiornato | Attiva le notifiche
""",
    "subscription": """
Abbonati ora | Sei già abbonato? | Sei già abbonato? Accedi | Già abbonato? | Abbonamento | Abbonamenti
Contenuto riservato agli abbonati | Riservato agli abbonati | Sostienici | Dona | Dona ora | Premium
Prova gratis | Sfoglia il giornale | Leggi il quotidiano
""",
    "advertisement": """
Annuncio pubblicitario | Contenuto sponsorizzato | Sponsorizzato | Contenuti sponsorizzati | Publiredazionale
Continua dopo la pubblicità | Messaggio pubblicitario | Advertisement
""",
    "player": """
Riproduci | Guarda il video | Schermo intero | Audio | Play | Guarda | Ingrandisci
""",
    "related_label": """
Leggi anche | Leggi di più | Articoli correlati | Articolo correlato | Notizie correlate | Potrebbe interessarti
Potrebbe interessarti anche | Ti potrebbe interessare | Ti potrebbe interessare anche
Ti potrebbero interessare | Potrebbe piacerti | I più letti | Le più lette | Più letti | Più visti
Più popolari | Più commentati | Correlati | Da non perdere | Altri articoli | Altre notizie | Ultimi articoli
Articoli recenti | Consigliati | Consigliati per te | Approfondimenti | Approfondisci | Vedi anche
Guarda anche | Per approfondire | Raccomandati per te | I video più visti | Tutte le notizie | In evidenza
Dello stesso autore
""",
    "keywords_label": """
Argomenti | Tag | Etichette | Temi | Parole chiave | Tags | Persone | Luoghi | Argomenti trattati
Archiviato in
""",
    "cookie_notice": """
Accetta | Accetta tutto | Accetta tutti | Rifiuta | Rifiuta tutto | Accetto | Accetta e continua | Personalizza
Continua senza accettare
""",
    "byline": """
Di | A cura di | Di Redazione | Redazione online | Autore | Scritto da | Redazione ANSA | ANSA
dal nostro inviato | dalla nostra inviata | di Redazione Online | Giornalista
""",
    "credit": """
Foto di repertorio | Immagine di repertorio | Fonte | Crediti | Foto d'archivio
""",
    "published": """
Pubblicato | Pubblicato il | Oggi | Ieri | Data
""",
    "updated": """
Aggiornato | Aggiornato il | Ultimo aggiornamento | Ultima modifica
""",
    "counter": """
Tempo di lettura | Visualizzazioni | Condivisioni
""",
    "copyright": """
Tutti i diritti riservati | Riproduzione riservata | © Riproduzione riservata
""",
    "author_bio": """
Informazioni sull'autore | L'autore | Sull'autore
""",
}

READ_MORE = """
Leggi anche | LEGGI ANCHE | Leggi pure | Leggi di più | Leggi | Per approfondire | Approfondisci | Guarda anche
Vedi anche | Ti potrebbe interessare | Potrebbe interessarti | Potrebbe interessarti anche | Ascolta anche
GUARDA ANCHE | L'articolo completo | Leggi qui
"""

TAGS_BY_COLON = """
Argomenti
"""

BYLINE = """
Intervista di | di | Di | a cura di | A cura di | Scritto da | Autore | Articolo di | Pubblicato da
Intervista a cura di | Colloquio di
"""

UPDATED = """
Aggiornato | Aggiornato il | Ultimo aggiornamento | Modificato il
"""

PUBLISHED = """
Pubblicato | Pubblicato il | Data | Creato | Inserito il
"""

PRESS_CONTACT = """
Contatti stampa | Contatto stampa | Ufficio stampa | Contatti per la stampa | Contatti media | Per la stampa
"""

ABOUT = """
Chi è | Informazioni su | A proposito di | Su
"""

LISTS = """
Ultime notizie
"""

HOME = """
Home | Home page | Homepage
"""

SECTIONS = """
Politica | Economia | Cronaca | Cronache | Esteri | Mondo | Italia | Sport | Calcio | Cultura | Spettacoli
Spettacolo | Salute | Scienze | Scienza | Tecnologia | Ambiente | Opinioni | Editoriali | Scuola | Motori
Viaggi | Moda | Cucina | Finanza | Imprese | Lavoro | Società | Attualità | Interni | Giustizia | Europa
Primo piano | Milano | Roma
"""

FACT_BOX = """
La scheda | Scheda | Chi è | I numeri | Lo sapevi | Il tabellino | Tabellino
Il sondaggio | Sondaggio
"""

FUNCTION_WORDS = """
di e il la che in un a per è una sono non con si da del le dei i della al più come anche lo alla nel delle ha
gli dal ma su nella dalla questo stato hanno essere era se ai tra dopo suo molto aveva sua stata quando anni
"""
