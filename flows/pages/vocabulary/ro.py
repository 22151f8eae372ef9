"""Romanian."""

PHRASES = {
    "share": """
Distribuie | Distribuiți | Distribuie pe Facebook | Distribuie articolul | Trimite | Trimite pe email | Tipărește
Printează | Copiază linkul | Salvează | Urmărește-ne | Urmăriți-ne
""",
    "comments": """
Comentarii | Comentariu | Adaugă comentariu | Adaugă un comentariu | Lasă un comentariu | Lasă un răspuns
Răspunde | Scrie un comentariu | Vezi comentariile | Comentează | Niciun comentariu | Anulează răspunsul
""",
    "footer": """
Despre noi | Contact | Termeni și condiții | Termeni de utilizare | Politica de confidențialitate
Politica de cookies | Politica cookies | Cariere | Redacția | Harta site-ului | Sus | Arhivă
Protecția datelor | Setări cookies
""",
    "navigation": """
Acasă | Prima pagină | Meniu | Caută | Căutare | Autentificare | Conectare | Cont nou | Înregistrare | Închide
Înapoi | Următorul | Anterior | Articolul următor | Articolul precedent | Mai mult | Mai multe | Vezi mai mult
Vezi mai multe | Vezi toate | Vezi tot | Citește mai mult | Citește mai departe | Citește tot articolul
Știri | Ultimele știri | Știri de ultimă oră | Galerie foto | Categorii
""",
    "newsletter": """
Abonare | Abonează-te | Abonare la newsletter | Abonează-te la newsletter | Adresa de email
Rămâi la curent
""",
    "subscription": """
Abonamente | Doar pentru abonați | Susține-ne | Donează
""",
    "advertisement": """
Publicitate | Articolul continuă mai jos | Articolul continuă după reclamă
""",
    "related_label": """
Articole similare | Articole asemănătoare | Știri similare | Citește și | Citește în continuare | Vezi și
Cele mai citite | Cele mai populare | Recomandări | Recomandate | Recomandarea redacției | Din aceeași categorie
Alte articole | Alte știri | Pe aceeași temă | Te-ar putea interesa
""",
    "keywords_label": """
Etichete | Taguri | Cuvinte cheie | Subiecte
""",
    "cookie_notice": """
De acord | Sunt de acord | Accept | Acceptă | Acceptă tot | Acceptă toate | Refuz | Refuză
""",
    "byline": """
Autor | Autori | Redactor | Sursa | Corespondent
""",
    "published": """
Publicat | Publicat la | Data publicării | Astăzi | Ieri
""",
    "updated": """
Actualizat | Actualizat la | Ultima actualizare
""",
    "copyright": """
Toate drepturile rezervate
""",
    "counter": """
Timp de citire | Vizualizări
""",
}

WHOLE_LINES = {
    "share": """
Distribuie pe WhatsApp | Distribuie pe X | Share pe Facebook | Trimite pe WhatsApp | Trimite pe e-mail
Trimite prin email | Trimite unui prieten | Copiază link | Link copiat | Linkul a fost copiat | Salvează articolul
Citește mai târziu | Adaugă la favorite | Ascultă | Ascultă articolul | Dimensiune text | Mărește textul | Urmărește
Urmărește-ne pe | Urmăriți-ne pe | Urmărește subiectul | Urmărește autorul | Intră pe canalul nostru de WhatsApp
Abonează-te la canalul nostru | Adaugă-ne ca sursă preferată | Adaugă ca sursă preferată în Google | Îmi place
Raportează o eroare | Semnalează o eroare | Scrie-ne | Scrie redacției | Contactează redacția | Ai un pont?
Trimite-ne o știre | Ți-a plăcut articolul? | Ți-a plăcut acest articol? | Îți place articolul? | Evaluează articolul
Partajează asta | Vezi această postare pe Instagram
""",
    "comments": """
Trimite comentariul | Postează comentariul | Publică comentariul | Vezi toate comentariile | Citește comentariile
Ascunde comentariile | Toate comentariile | Nu există comentarii | Nu sunt comentarii | Fii primul care comentează
Comentariile sunt închise | Autentifică-te pentru a comenta
Trebuie să fii autentificat pentru a publica un comentariu | Raportează comentariul | Raportează abuz | Cele mai vechi
Încarcă mai multe comentarii | Participă la discuție | Spune-ți părerea | Câmpurile obligatorii sunt marcate cu *
Regulament comentarii | Comentariul tău
""",
    "newsletter": """
Abonează-te la newsletterul nostru | Înscrie-te la newsletter | Mă abonez | Vreau să mă abonez | Primește newsletterul
Primește cele mai importante știri | Cele mai importante știri ale zilei | Știrile zilei pe email | Adresa ta de email
Adresă de e-mail | Introdu adresa de email | Introdu adresa ta de e-mail | Introdu o adresă de email validă
Te rugăm să introduci o adresă de email validă | Adresă de email invalidă | Mulțumim pentru abonare
Îți mulțumim pentru abonare | Te-ai abonat cu succes | Abonarea a fost realizată cu succes | Confirmă abonarea
A apărut o eroare | Ceva nu a mers bine | Încearcă din nou | Încearcă mai târziu | Dezabonare | Dezabonează-te
Activează notificările | Primește notificări | Descarcă aplicația | Descarcă aplicația noastră | Deschide în aplicație
Fii la curent | Nu rata nicio știre | Sunt de acord cu termenii și condițiile | Sunt de acord cu prelucrarea datelor
""",
    "subscription": """
Cumpără abonament | Ești deja abonat? | Ai deja un cont? | Ai deja cont? | Nu ai cont? | Nu ai încă un cont?
Autentifică-te | Conectează-te | Intră în cont | Deconectare | Înregistrează-te | Creează cont | Creează un cont
Ai uitat parola? | Mi-am uitat parola | Contul meu | Profilul meu | Exclusiv pentru abonați
Conținut exclusiv pentru abonați | Acest articol este doar pentru abonați | Articol premium | Continuă lectura
Citește articolul integral | Citește integral | Acces nelimitat | Vezi ofertele | Încearcă gratuit
Prima lună gratuit | Anulezi oricând | Sprijină-ne | Susține jurnalismul independent
Sprijină jurnalismul independent | Donează acum | Redirecționează 3,5% | Ediția tipărită | Ediția de azi
Citește ziarul
""",
    "advertisement": """
Reclamă | Continuarea articolului după publicitate | Închide reclama | Sari peste reclamă | Conținut sponsorizat
Articol sponsorizat | Sponsorizat | Conținut promovat | Comunicat de presă | Recomandările partenerilor
Știrile partenerilor | De la parteneri | Recomandări de la parteneri | Oferit de | Susținut de | În parteneriat cu
Cod reducere | Link afiliat
""",
    "player": """
Redă video | Vezi video | Vezi videoclipul | Urmărește video | Urmărește live | Vizionează | Ascultă podcastul
Dezactivează sunetul | Activează sunetul | Ecran complet | Subtitrări | Viteza de redare | Următorul video
Browserul tău nu suportă elementul audio | Browserul tău nu suportă HTML5 video | Video indisponibil
Toate episoadele | Toate videoclipurile | Mai multe video | Transmisiune live | Închide video
""",
    "related_label": """
Citiți și | Citeşte şi | Citește mai multe | Urmărește și | Ascultă și | Te-ar putea interesa și | Ți-ar putea plăcea
Ar putea să te intereseze | V-ar putea interesa | Articole recomandate | Articole recente | Articole pe aceeași temă
Articole din aceeași categorie | Știri recomandate | Știri pe aceeași temă | Subiecte similare | Alte știri din
Mai multe articole | Mai multe știri | Mai multe din | Recomandate pentru tine | Îți recomandăm | Vă recomandăm
Recomandările redacției | Cele mai citite articole | Cele mai citite știri | Cele mai vizionate | Cele mai comentate
Cele mai noi știri | Ultimele articole | Ultima oră | Știrile zilei | Știrile momentului | Cele mai importante știri
În tendințe | Nu ratați | Următorul articol | Articolul anterior | Vezi toate articolele | Vezi toate știrile
Toate știrile | Toate articolele | Afișează mai mult | Încarcă mai multe | De același autor
Articole de același autor | Alegerea redacției
Mai multe știri pe site
Știri recente | Ultimele știri din | Din aceeaşi categorie | Cele mai recente știri | Mai multe pe aceeași temă
Alte titluri | Parteneri
""",
    "keywords_label": """
Subiecte în articol | Tag-uri | Etichetat cu
""",
    "navigation": """
Sari la conținut | Salt la conținut | Salt la conținutul principal | Mergi la conținut | Mergi la conținutul principal
Treci la conținutul principal | Meniu principal | Deschide meniul | Închide meniul | Caută în site | Ce cauți?
Pagina principală | Înapoi sus | Înapoi la prima pagină | Următoarea | Anteriorul | Precedentul | Pagina următoare
Pagina precedentă | Vezi galeria | Vezi galeria foto | Vezi toate fotografiile | Deschide galeria | Mărește imaginea
Afișează mai puțin | Se încarcă | Alege orașul | Alege județul | Horoscop | Curs valutar | Votează | Vezi rezultatele
Ești aici | Mod întunecat | Anulează | Confirmă | Am înțeles | Cuprins | Secțiuni | Toate categoriile
Citește articolul | Versiunea desktop
Navigare în articole | Selectează luna | Selectează categoria | Caută după | Căutare avansată
Bun venit! Autentificați-vă in contul dvs
Citiți pe site | Citește pe site | Citește tot | Citeste tot
""",
    "footer": """
Politica de cookie-uri | Setări cookie | Setări confidențialitate | Modifică setările cookies | Condiții de utilizare
Prelucrarea datelor personale | Contactează-ne | Echipa editorială | Întrebări frecvente | Hartă site | Harta site
Drepturi de autor | Cod etic | Politica editorială | Cod deontologic | Site-urile grupului | Redactor-șef
Informații legale | Despre cookie-uri
""",
    "cookie_notice": """
Accept toate | Acceptă cookies | Acceptă toate cookie-urile | Respinge | Respinge tot | Personalizează
Modifică setările | Salvează setările | Doar cele necesare | Folosim cookie-uri | Acest site folosește cookies
Acest site folosește cookie-uri | Acest site utilizează cookie-uri | Confidențialitatea ta este importantă
Respectăm confidențialitatea ta
""",
    "byline": """
Jurnalist | Editorialist | Scris de | Publicat de | Articol de | Agerpres | Echipa redacției | Fotoreporter
""",
    "author_bio": """
Despre autor | Despre autoare | Toate articolele autorului | Vezi toate articolele autorului
Alte articole ale autorului | Vezi profilul
""",
    "credit": """
Foto cu caracter ilustrativ | Imagine cu caracter ilustrativ | Fotografie cu rol ilustrativ | Foto ilustrativ
Imagine ilustrativă | Sursa foto | Credit foto | Inquam Photos | Imagine generată cu AI | Sursă foto
""",
    "updated": """
Data actualizării
""",
    "published": """
Publicat pe | Postat
""",
    "editor_note": """
Știre în curs de actualizare | Articol în curs de actualizare | Erată | Nota redacției | N.red.
""",
}

READ_MORE = """
Citește și | Citește mai mult | Citește continuarea | Citiți și | Citeşte şi | Vezi și | CITEȘTE ȘI | CITEŞTE ŞI
VEZI ȘI | Mai multe pe aceeași temă
Citiţi şi | Citește mai multe | Citește aici | Citiți mai mult | Urmărește și | Ascultă și
Pe aceeași temă | Te-ar putea interesa | Citește interviul | Citește articolul | Vezi galeria foto
"""

TAGS_BY_COLON = """
Subiecte | Pe aceeași temă
"""

BYLINE = """
Autor | Scris de | Publicat de
Articol de | Un articol de | Articol scris de | Interviu de | Reportaj de
"""

UPDATED = """
Actualizat | Actualizat la | Ultima actualizare
"""

PUBLISHED = """
Publicat | Publicat la | Data publicării
"""

PRESS_CONTACT = """
Contact presă | Contact media | Contact pentru presă | Relații cu presa
"""

ABOUT = """
Despre
"""

HOME = """
Acasă | Prima pagină
"""

SECTIONS = """
Politică | Economie | Societate | Internațional | Extern | Externe | Actualitate | Sport | Cultură | Sănătate | Știință
Tehnologie | Educație | Justiție | Opinii | Analize | Eveniment | Administrație | Mediu | Moldova | România
"""

FACT_BOX = """
Știați că | Fișă tehnică | Carte de vizită
"""

FUNCTION_WORDS = """
de la și în a cu pe din nu să că o un este pentru au fost sunt mai prin după ce sau fi dar între lui ale său
sa această acest aceasta când cum fără asupra către potrivit ar vor va
"""

UNSURE = """
Știri | Contact | Cariere | Redacția | Arhivă | Comentariu | Astăzi | Ieri | Sursa | Subiecte | Cuprins | Horoscop
Secțiuni | Subtitrări
Reclamă
Parteneri
"""

SAID = "spus declarat întrebat"
TOLD = "erau avea"

LISTS = """
Ultimele știri | Știri | Ultima oră
"""
