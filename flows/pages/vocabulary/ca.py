"""Catalan."""

PHRASES = {
    "share": """
Comparteix | Comparteix l'article | Comparteix-ho | Copia l'enllaç | Imprimeix | Desa | Envia | Segueix-nos
Comparteix a Facebook | Escolta
Comparteix aquest article | Comparteix la notícia | Comparteix aquesta notícia | Compartir | Comparteix a Twitter
Comparteix per WhatsApp
""",
    "comments": """
Comentaris | Comentari | Comenta | Escriu un comentari | Deixa un comentari | Envia un comentari | Respon
Mostra els comentaris
Has d'iniciar la sessió per comentar | Inicia sessió per comentar | Els comentaris estan tancats
Comentaris tancats | Deixa una resposta | Encara no hi ha comentaris | No hi ha comentaris | Sense comentaris
Afegeix un comentari
""",
    "footer": """
Qui som | Contacte | Avís legal | Política de privacitat | Política de galetes | Política de cookies | Publicitat
Condicions d'ús | Mapa web | Treballa amb nosaltres | Hemeroteca
""",
    "navigation": """
Inici | Portada | Menú | Cerca | Inicia sessió | Registra't | Tanca la sessió | Tanca | Enrere | Següent | Anterior
Més | Veure més | Mostra'n més | Llegir més | Llegeix més | Notícies | Últimes notícies | Última hora | Vídeos | Fotos
El temps | En directe | Directe
Vés al contingut | Salta al contingut | Ves al contingut principal | Article anterior | Article següent
Notícia anterior | Notícia següent | Torna a dalt
""",
    "newsletter": """
Butlletí | Butlletins | Subscriu-te al butlletí | Subscriu-t'hi | Correu electrònic
Subscriu-te a la newsletter | Rep el butlletí
""",
    "subscription": """
Subscriu-te | Subscripcions | Només per a subscriptors | Fes-te soci | Fes-te'n subscriptor
""",
    "related_label": """
Notícies relacionades | Articles relacionats | Relacionats | Temes relacionats | El més llegit | Més llegit
Més notícies | També et pot interessar | Et pot interessar | Et recomanem | Més informació
Et podria interessar | Altres notícies | Les més llegides
""",
    "keywords_label": """
Etiquetes | Arxivat a | Paraules clau
Temes
""",
    "cookie_notice": """
Accepta | Accepta-ho tot | Accepta totes les galetes | Rebutja | Rebutja-ho tot | Configura
""",
    "byline": """
Autor | Redacció | Redactor | Redactora | Font | Periodista
""",
    "published": """
Publicat | Publicat el | Avui | Ahir
""",
    "updated": """
Actualitzat | Actualitzat el | Última actualització
""",
    "copyright": """
Tots els drets reservats
""",
}

WHOLE_LINES = {
    "share": """
Comparteix a X | Comparteix a Telegram | Envia per correu | Imprimeix l'article | Desa l'article | Escolta l'article
Segueix-nos a les xarxes | Segueix-nos a WhatsApp | Enllaç copiat
""",
    "comments": """
Llegeix els comentaris | Veure comentaris | Mostra comentaris | Deixa el teu comentari | Escriu el teu comentari
Normes de participació
""",
    "related_label": """
El més vist | Els més vistos | El més comentat | El més recent | Més llegides | Titulars | Destacats | Recomanat
Recomanats | Recomanacions | Més sobre el tema | Més sobre aquest tema | Més notícies sobre | Notícies destacades
Últims articles | A portada | També et pot agradar | No et perdis | També t'interessa | Et pot agradar
Altres articles | Llegeix més sobre
""",
    "navigation": """
Anar al contingut | Anar al contingut principal | Anar al principi | Tornar a dalt | Inicia la sessió
Tanca el menú | Obre el menú | Cercar | Cercador | Cerca al web | Carrega'n més | Veure'n més | Mostra més
Totes les notícies | Seccions | Programació | Perfil
""",
    "newsletter": """
Rep les notícies al teu correu | Subscriu-te al nostre butlletí | El teu correu electrònic | Apunta't al butlletí
Apunta't a la newsletter | Baixa't l'aplicació | Descarrega't l'app | Descarrega l'app | Activa les notificacions
""",
    "subscription": """
Ja ets subscriptor? | Ja ets subscriptor? Inicia sessió | Fes-te subscriptor | Contingut per a subscriptors
Contingut exclusiu per a subscriptors | Dona suport al periodisme | Vull subscriure-m'hi
""",
    "advertisement": """
Contingut patrocinat | Contingut de marca | Anunci
""",
    "player": """
L'arxiu del vídeo | Reprodueix | Veure vídeo | Mira el vídeo | Escolta el podcast
""",
    "footer": """
Atenció a l'audiència | Atenció al client | Premsa | Qui som i què fem | Avís legal i privacitat
Condicions d'ús i privacitat | Disponible a Google Play | Descarregar des de l'App Store | Accessibilitat
Codi ètic | Transparència | Contacta amb nosaltres | Sala de premsa
""",
    "cookie_notice": """
Configuració de galetes | Configuració de cookies | Gestiona les galetes | Només les necessàries
Accepta les galetes
""",
    "copyright": """
Reservats tots els drets
""",
    "credit": """
Foto d'arxiu | Imatge d'arxiu | Fotografia d'arxiu | Arxiu
""",
}

READ_MORE = """
Llegeix també | Llegiu també | Llegir també | Vegeu també | Més informació | LLEGEIX TAMBÉ
Més sobre aquesta notícia
"""

BYLINE = """
Per | Redacció
"""

UPDATED = """
Actualitzat | Actualitzat el | Última actualització
"""

PUBLISHED = """
Publicat | Publicat el
Data de publicació
"""

HOME = """
Inici | Portada
"""

SECTIONS = """
Política | Economia | Societat | Món | Internacional | Esports | Cultura | Ciència | Tecnologia | Salut | Opinió
Comarques | Barcelona | Catalunya | Successos | Educació | Medi ambient
Municipis | Actualitat | Editorial | Tribunals
"""

FUNCTION_WORDS = """
el la els les de del dels i a que en un una per amb no és ha va al als més com seva seu aquest aquesta han són
també però ser entre fins sobre quan ja perquè o ni des sense molt
"""

UNSURE = """
El temps | Més | Contacte | Comentari | Avui | Ahir
Premsa | Titulars | Destacats | Arxiu | Perfil | Anunci | Transparència | Accessibilitat | Recomanacions
"""

LISTS = """
Titulars | Últimes notícies | Última hora
"""
