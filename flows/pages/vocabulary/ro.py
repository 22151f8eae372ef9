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

READ_MORE = """
Citește și | Citește mai mult | Citește continuarea | Citiți și | Citeşte şi | Vezi și | CITEȘTE ȘI | CITEŞTE ŞI
VEZI ȘI | Mai multe pe aceeași temă
"""

TAGS_BY_COLON = """
Subiecte | Pe aceeași temă
"""

BYLINE = """
Autor | Scris de | Publicat de
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
Înapoi | Mai mult | Știri | Contact | Cariere | Redacția | Arhivă | Comentariu | Astăzi | Ieri | Sursa | Subiecte
"""

SAID = "spus declarat întrebat"
TOLD = "erau avea"
