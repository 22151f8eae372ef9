"""Italian."""

PHRASES = {
    "share": """
Condividi | Condividi su Facebook | Condividi su Twitter | Condividi su WhatsApp | Condividi articolo
Condividi questo articolo | Copia link | Link copiato | Stampa | Salva | Salva articolo | Invia per email
Invia | Seguici | Seguici su | Segui | Ascolta | Ascolta l'articolo | URL breve | Invia ad un amico | Mi piace
Email | Segnala un errore | Ottieni URL breve
Iscriviti al canale
Condividi questa notizia
""",
    "comments": """
Commenti | Commento | Commenta | Lascia un commento | Scrivi un commento | Aggiungi un commento
Leggi i commenti | Tutti i commenti | Vedi tutti i commenti | Nessun commento | Rispondi | Annulla risposta
Il tuo indirizzo email non sarà pubblicato | I campi obbligatori sono contrassegnati * | Accedi per commentare
Partecipa alla discussione | Discussione
Devi effettuare l'accesso per commentare | Accedi per lasciare un commento | Lascia una risposta
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
Post precedente | Post successivo | Torna in alto
""",
    "newsletter": """
Iscriviti alla newsletter | Iscriviti | Ricevi le notizie | Inserisci la tua email | La tua email
Le nostre newsletter | Ricevi la newsletter | Attiva le notifiche | Entra nel canale WhatsApp
Resta aggiornato
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
Il prossimo video inizia tra 5 secondi | Prossimo video tra 5 secondi
""",
    "related_label": """
Leggi anche | Leggi di più | Articoli correlati | Articolo correlato | Notizie correlate | Potrebbe interessarti
Potrebbe interessarti anche | Ti potrebbe interessare | Ti potrebbe interessare anche
Ti potrebbero interessare | Potrebbe piacerti | I più letti | Le più lette | Più letti | Più visti
Più popolari | Più commentati | Correlati | Da non perdere | Altri articoli | Altre notizie | Ultimi articoli
Articoli recenti | Consigliati | Consigliati per te | Approfondimenti | Approfondisci | Vedi anche
Guarda anche | Per approfondire | Raccomandati per te | I video più visti | Tutte le notizie | In evidenza
Dello stesso autore
Potresti esserti perso | Potresti aver perso | Leggi anche questi articoli
""",
    "keywords_label": """
Argomenti | Tag | Etichette | Temi | Parole chiave | Tags | Persone | Luoghi | Argomenti trattati
Archiviato in
Articolo presente in
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
Tutti i diritti riservati | Riproduzione riservata
""",
    "author_bio": """
Informazioni sull'autore | L'autore | Sull'autore
""",
}

WHOLE_LINES = {
    "share": """
Condividi l'articolo | Condividi su | Condividi via mail | Invia via email | Invia a un amico | Copia il link
Copia negli appunti | Link copiato negli appunti | Il link è stato copiato | Salva l'articolo | Salva questo articolo
Articolo salvato | Aggiungi ai preferiti | Aggiungi ai salvati | Leggi dopo | Leggi più tardi | Stampa articolo
Stampa l'articolo | Versione stampabile | Scarica PDF | Scarica in PDF | Regala articolo | Regala l'articolo | Regala
Ascolta questo articolo | Ascolta articolo | Ascolta la versione audio dell'articolo | Ingrandisci testo
Riduci testo | Dimensione testo | Dimensioni testo | Segui già | Seguici su Google Discover | Seguici anche su
Seguici sui social | Seguici sui nostri canali social | Segui il canale | Segui l'autore | Segui questo tema
Aggiungi come fonte preferita | Aggiungici come fonte preferita | Aggiungi come fonte preferita su Google
Fonti preferite Google | Iscriviti al nostro canale | Unisciti al canale | Segnala | Segnala errore | Segnala errori
Segnala notizia | Hai notato un errore? | Suggerisci una correzione | Scrivi alla redazione | Contatta la redazione
Ti è stato utile questo articolo? | Questo articolo ti è stato utile? | Vota questo articolo | Valuta questo articolo
Incorpora | Codice embed | Altre opzioni | Condividi il video | Condividi la notizia | Consiglia | Traduci
Visualizza questo post su Instagram | Ci dispiace, il tuo blog non consente di condividere articoli tramite e-mail
""",
    "comments": """
Commenta l'articolo | Commenta la notizia | Commenta questo articolo | Leggi tutti i commenti | Mostra commenti
Nascondi commenti | Visualizza commenti | Vai ai commenti | Non ci sono commenti | Ancora nessun commento
Sii il primo a commentare | Sii il primo a lasciare un commento | Lascia il tuo commento | Scrivi il tuo commento
Pubblica commento | Invia commento | Commenti chiusi | I commenti sono chiusi | I commenti sono disabilitati
Registrati per commentare | Devi essere connesso per inviare un commento | Devi essere registrato per commentare
Segnala abuso | Segnala commento | Segnala contenuto inappropriato | Più recenti | Più vecchi | Più votati
Ordina per | Carica altri commenti | Mostra altri commenti | Partecipa alla conversazione
Unisciti alla conversazione | Di' la tua | Dì la tua | Il tuo commento | Sito web
Salva il mio nome, email e sito web in questo browser per la prossima volta che commento | Regolamento commenti
Linee guida per i commenti | Policy commenti | I commenti dei lettori | Contenuto dei commenti moderato
Avvertimi via email in caso di risposte al mio commento | Avvertimi via email alla pubblicazione di un nuovo articolo
Scopri come vengono elaborati i dati derivati dai commenti | Lascia un commento Annulla risposta
Leggi e commenta
""",
    "newsletter": """
Iscriviti ora | Iscriviti gratis | Iscriviti gratuitamente | Iscrizione alla newsletter | Iscriviti subito
Registrati gratis | Ricevi le ultime notizie | Ricevi gli aggiornamenti | Ricevi ogni giorno le notizie
Le notizie del giorno | Le notizie più importanti del giorno | Tutte le newsletter | Scopri tutte le newsletter
La newsletter | Inserisci la tua e-mail | Inserisci il tuo indirizzo email | Inserisci un indirizzo email valido
Inserisci un'email valida | Inserire un indirizzo email valido | Indirizzo email non valido | Email non valida
Il tuo indirizzo email | La tua e-mail | Indirizzo email | Indirizzo e-mail | Grazie per esserti iscritto
Grazie per l'iscrizione | Iscrizione avvenuta con successo | Iscrizione completata | Ti sei iscritto con successo
La tua iscrizione è andata a buon fine | Conferma la tua iscrizione | Controlla la tua casella di posta
Si è verificato un errore | Si è verificato un errore. Riprova più tardi | Errore durante l'iscrizione
Riprova più tardi | Attiva notifiche | Abilita le notifiche | Ricevi le notifiche | Scarica la app
Scarica gratis l'app | Apri nell'app | Disponibile su Google Play | Scarica su App Store | Canale WhatsApp
Il nostro canale WhatsApp | Entra nel canale | Rimani aggiornato | Resta sempre aggiornato | Rimani sempre aggiornato
Non perderti nulla | Non perdere le ultime notizie | Accetto le condizioni
Acconsento al trattamento dei dati personali | Puoi annullare l'iscrizione in qualsiasi momento | Cancellati
Disiscriviti
Iscriversi
""",
    "subscription": """
Abbonati subito | Per continuare la lettura | Continua la lettura | Se sei già abbonato accedi | Già abbonato? Accedi
Hai già un account? | Hai già un abbonamento? | Sei già registrato? | Non sei registrato? | Non sei ancora registrato?
Non sei abbonato? | Accedi ora | Accedi o registrati | Effettua il login | Registrati ora | Crea account
Crea un account | Crea un account gratuito | Contenuto per abbonati | Contenuto esclusivo per abbonati
Articolo riservato agli abbonati | Solo per abbonati | Per abbonati | Contenuto premium | Scopri le offerte
Scopri l'offerta | Scopri tutte le offerte | Vedi le offerte | Attiva l'offerta | Attiva ora | Attiva abbonamento
Offerta speciale | Offerta limitata | Offerta flash | Provalo gratis | Prova gratuita | Primo mese gratis
Disdici quando vuoi | Puoi disdire quando vuoi | Senza vincoli | Rinnovo automatico
Rinnovo automatico. Disattiva quando vuoi. | Accesso illimitato | Accesso illimitato a tutti i contenuti
Tutti gli articoli del sito | Leggi senza limiti | Lettura senza limiti | Sblocca l'articolo | Acquista
Acquista l'articolo | Regala un abbonamento | Abbonamento digitale | Gestisci abbonamento | Il mio abbonamento
Il mio account | Area riservata | Sostieni | Sostieni il nostro lavoro | Sostieni l'informazione indipendente
Fai una donazione | Diventa socio | Diventa sostenitore | Edicola digitale | Leggi il giornale | Copia digitale
Accetta e continua oppure abbonati | Continua con Google | Accedi con Google | Accedi con Facebook | Accedi con Apple
Rifiuta e abbonati | Hai esaurito gli articoli gratuiti
""",
    "advertisement": """
Annunci PPN | L'articolo prosegue dopo la pubblicità | Prosegue dopo la pubblicità | Salta pubblicità
Chiudi pubblicità | Sponsorizzato da | Articolo sponsorizzato | Messaggio promozionale | Informazione pubblicitaria
Informazione promozionale | Redazionale | Comunicato | In collaborazione con | Offerto da | Presentato da
Contenuto offerto da | Contenuti promossi | Promosso da Taboola | Link affiliati | Link sponsorizzati
Link di affiliazione | Vedi offerta | Acquista su Amazon | Compra ora | Codici sconto | Adv | Contenuto pubblicitario
Spazio pubblicitario
""",
    "player": """
Riproduci video | Guarda video | Guarda ora | Guarda la diretta | Ascolta l'audio | Ascolta la puntata
Ascolta l'episodio | Ascolta ora | Disattiva audio | Attiva audio | Sottotitoli | Velocità di riproduzione
Prossimo video | Video successivo | Riproduzione automatica | Video non disponibile
Questo video non è più disponibile | Il video non è disponibile | Contenuto non disponibile | Caricamento video
Caricamento in corso | Diretta TV | Diretta video | Tutti gli episodi | Tutti i video | Tutti i podcast | Altri video
Trascrizione | Audio generato con IA | Voce generata con IA | Voce sintetica | Chiudi video | Salta annuncio
Ascolta le principali notizie
""",
    "related_label": """
Leggi altro | Da leggere | Ascolta anche | Potrebbero interessarti | Ti può interessare | Può interessarti
Potrebbe anche interessarti | Ti consigliamo | Ti consigliamo anche | Ti suggeriamo | Consigliato
Consigliati per voi | Scelti per te | Raccomandati | Contenuti correlati | Approfondimento | Sullo stesso argomento
Sullo stesso tema | Altri contenuti | Altro da | Altre news | Altri articoli di | Più lette | Articoli più letti
Gli articoli più letti | Notizie più lette | Le notizie più lette | I più letti di oggi | I più letti della settimana
I più visti | I più commentati | I più condivisi | Più condivisi | Ultime news | Ultima ora | Le ultime notizie
Le ultime | Ultimi video | Ultimi aggiornamenti | Notizie recenti | In primo piano | Primo piano | Di tendenza
Popolari | I più popolari | Oggi in primo piano | Dalla home | Dalla home page | Oggi su | Dallo stesso autore
Prossimo articolo | Notizia precedente | Notizia successiva | Articoli simili | Notizie simili | Nella stessa sezione
Dalla stessa sezione | Speciali | Vedi tutte le notizie | Vedi tutto | Vedi altri | Mostra altri | Scopri anche
Da vedere | Notizie dal territorio | Dal territorio | Gli ultimi articoli | La nostra selezione | Le nostre scelte
Scelti dalla redazione | Scelte dalla redazione | I nostri consigli | Video consigliati | Video correlati
Gallery correlate | News correlate
""",
    "keywords_label": """
Argomenti correlati | Argomenti di questo articolo | Temi trattati | Tag articolo | Altro su | Tutto su
Di più su questi argomenti | In questo articolo | Leggi altro su | Segui i temi | Articoli su
""",
    "navigation": """
Vai al contenuto principale | Vai ai contenuti | Salta al contenuto principale | Passa al contenuto
Passa al contenuto principale | Vai al menu | Vai alla ricerca | Vai al footer | Vai alla navigazione
Menu principale | Apri menu | Apri il menu | Chiudi menu | Chiudi il menu | Cerca nel sito | Cerca in | Apri ricerca
Chiudi ricerca | Cosa stai cercando? | Cosa cerchi? | Torna all'inizio | Torna indietro | Torna alla home | Successiva
Pagina successiva | Pagina precedente | Vai alla pagina | Immagine successiva | Immagine precedente | Foto successiva
Guarda le foto | Guarda la gallery | Guarda la fotogallery | Guarda tutte le foto | Vedi tutte le foto
Sfoglia la gallery | Sfoglia | Apri gallery | Ingrandisci immagine | Ingrandisci la foto | Foto gallery
Galleria fotografica | Infografica | Tutte le sezioni | Mostra di più | Mostra meno | Leggi meno | Carica altri
Carica altri articoli | Carica altre notizie | I miei articoli | Articoli salvati | Edizioni locali | Scegli edizione
Cambia edizione | Scegli la tua città | Archivio storico | Cruciverba | Programmi TV | Guida TV | Necrologi
Annunci di lavoro | Aste giudiziarie | Vedi risultati | Ti trovi in | Sei in | Sei qui | Modalità scura
Leggi l'articolo | Leggi l'articolo completo | Leggi tutto l'articolo | Leggi la notizia | Vai all'articolo | Conferma
Ho capito | Sommario | Visualizza
Navigazione articoli | Navigazione articolo | Ricerca per | Seleziona il mese | Seleziona una categoria
Benvenuto! Accedi al tuo account | Una password verrà inviata tramite email | Lascia questo campo vuoto se sei umano
Ricerca avanzata
Tutte le news | Vai alla homepage | Vai alla pagina di ricerca | Vai al Canale
""",
    "footer": """
Informativa sulla privacy | Informativa cookie | Condizioni di utilizzo | Condizioni generali | Termini di servizio
Impostazioni cookie | Rivedi consenso cookie | Cambia impostazioni privacy | Preferenze privacy | Scrivici
La redazione | Pubblicità su | Concessionaria di pubblicità | Assistenza clienti | Domande frequenti | Codice etico
Dichiarazione accessibilità | Whistleblowing | I nostri siti | Siti del gruppo | Le altre testate | Feed RSS
Diritti riservati | Testata registrata | Direttore responsabile | Partita IVA | P.IVA | Errata corrige
Archivio notizie | Credits | Social | I nostri social | Fai pubblicità con noi | Tariffe pubblicitarie
Info e contatti | Colophon | Abbonamenti cartacei
Copyright
Dichiarazione sulla protezione dei dati
""",
    "cookie_notice": """
Accetta tutti i cookie | Accetta e chiudi | Rifiuta tutti | Gestisci opzioni | Gestisci preferenze
Gestisci le tue preferenze | Salva preferenze | Salva e chiudi | Mostra dettagli | Scopri di più e personalizza
La tua privacy è importante per noi | La tua privacy è importante | Rispettiamo la tua privacy | Utilizziamo i cookie
Usiamo i cookie | Vedi partner | Elenco dei partner | I nostri partner | Solo necessari | Cookie necessari
Consenti tutti | Consenti selezione | Impostazioni | Maggiori informazioni
""",
    "byline": """
a cura della redazione | Autrice | Redazione web | dal nostro corrispondente | dalla nostra corrispondente | Inviato
Corrispondente | Caporedattore | Vicedirettore | Collaboratore | Pubblicato da | Editorialista | Redattore
Giornalista professionista | Testo di | Servizio di
""",
    "author_bio": """
Chi è l'autore | Biografia dell'autore | Leggi la biografia | Tutti gli articoli di | Tutti gli articoli dell'autore
Altri articoli dell'autore | Vedi tutti gli articoli | Vedi tutti gli articoli di | Articoli dell'autore
Altri articoli di questo autore
""",
    "credit": """
Foto di | Fotografia | Immagine | Foto di archivio | Immagine d'archivio | Repertorio | Foto Ansa | Foto LaPresse
(LaPresse) | Crediti foto | Credits foto | Foto generica | Immagine generata con IA
Immagine generata con intelligenza artificiale | Immagine creata con IA
""",
    "updated": """
Aggiornato alle | Modificato il | Aggiornata
""",
    "published": """
Data di pubblicazione | Pubblicata il | Creato il
""",
    "editor_note": """
Nota della redazione | N.d.R | Ndr | Leggi l'articolo originale | Articolo in aggiornamento | Notizia in aggiornamento
In aggiornamento
""",
}

READ_MORE = """
Leggi anche | LEGGI ANCHE | Leggi pure | Leggi di più | Leggi | Per approfondire | Approfondisci | Guarda anche
Vedi anche | Ti potrebbe interessare | Potrebbe interessarti | Potrebbe interessarti anche | Ascolta anche
GUARDA ANCHE | L'articolo completo | Leggi qui
Leggi l'articolo | Leggi l'intervista | Leggi l'approfondimento | Leggi l'analisi | Leggi il commento
Leggi lo speciale | Guarda il video | Guarda le foto | Ascolta il podcast | Approfondimento | Approfondimenti
Da leggere | Ti può interessare | Scopri di più | Scopri anche | Per saperne di più | Articolo correlato
Sullo stesso argomento | Leggi tutto | Vai allo speciale | Segui la diretta | Video correlati | Consulta anche
Leggete anche | Leggi ancora | Per saperne di più leggi | Rileggi
Altro su questo articolo | Per saperne di più su questo articolo
"""

TAGS_BY_COLON = """
Argomenti
"""

TOPICS = """
Sullo stesso argomento | Sullo stesso tema
"""

BYLINE = """
Intervista di | di | Di | a cura di | A cura di | Scritto da | Autore | Articolo di | Pubblicato da
Intervista a cura di | Colloquio di
Testo di | Testi di | Servizio di | Un articolo di | Commento di | Dal nostro inviato
Dalla nostra inviata | Dal nostro corrispondente | Dalla nostra corrispondente | Analisi di
"""

UPDATED = """
Aggiornato | Aggiornato il | Ultimo aggiornamento | Modificato il
Modifica il
"""

PUBLISHED = """
Pubblicato | Pubblicato il | Data | Creato | Inserito il
Data di pubblicazione
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
Cronaca nera | Cronaca locale | Il commento | L'editoriale | L'intervista | L'analisi | Il punto | La storia
Sicurezza
"""

FACT_BOX = """
La scheda | Scheda | Chi è | I numeri | Lo sapevi | Il tabellino | Tabellino
Il sondaggio | Sondaggio
"""

FUNCTION_WORDS = """
di e il la che in un a per è una sono non con si da del le dei i della al più come anche lo alla nel delle ha
gli dal ma su nella dalla questo stato hanno essere era se ai tra dopo suo molto aveva sua stata quando anni
"""

UNSURE = """
Meteo | Giochi | Servizi | Sì | No | Avanti | Annunci | Diretta | Edizioni | Necrologie | Notizie | Contatti
Redazione | Archivio | Abbonati | Commento | Discussione | Abbonamento | Abbonamenti | Dona | Approfondimenti
In evidenza | Approfondisci | Persone | Luoghi | Temi | Argomenti | Oggi | Ieri | Data | Fonte | Crediti
Condivisioni | Privacy | Chi siamo | Sommario | Infografica | Cruciverba | Necrologi | Speciali | Primo piano
Popolari | Approfondimento | Consigliato | Social | Credits | Comunicato | Trascrizione | Sottotitoli
Offerta speciale | Prova gratuita | Accesso illimitato | Fotografia | Immagine | Repertorio | Domande frequenti
Codice etico | La redazione | Le ultime | Rinnovo automatico | Whistleblowing | Da vedere | Da leggere
Dal territorio | Aste giudiziarie | Contenuti correlati | Partita IVA | Errata corrige
Cancellati | Raccomandati | Conferma | Acquista | In primo piano | Ultima ora
"""

SAID = "disse detto spiegato raccontato risposto"
TOLD = "erano aveva avevano"
