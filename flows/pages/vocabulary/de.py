"""German; its whole lines are in a file of their own."""

from flows.pages.vocabulary.whole_lines_de import WHOLE_LINES as WHOLE_LINES

PHRASES = {
    "share": """
Teilen mit | Gefällt mir Wird geladen | Teilen | Artikel teilen | Seite teilen | Beitrag teilen
Diesen Artikel teilen | Auf Facebook teilen | Auf Twitter teilen | Auf X teilen | Per WhatsApp teilen
Per E-Mail teilen | Per Mail teilen | Link kopieren | Artikel auf Twitter teilen | Artikel auf Facebook teilen
Artikel auf WhatsApp teilen | Drucken | Artikel drucken | Druckansicht | Druckversion | Seite drucken | Merken
Merkliste | Auf die Merkliste | Artikel merken | Gemerkt | Versenden | Per E-Mail versenden | Artikel verschicken
Weiterleiten | Artikel versenden | Mail | E-Mail | Empfehlen | Artikel empfehlen | Zum Kurzlink | Kurzlink
Artikel-Tools | Fehler melden | Feedback an die Redaktion | Leserbrief schreiben | Korrektur melden
Artikel mit Freunden teilen | Twittern | Pocket | Folgen | Folgen Sie uns | Folgen Sie uns auf | Folge uns
Folge uns auf | In Pocket speichern | Vorlesen | Artikel anhören | Anhören | Artikel vorlesen lassen | Schriftgröße
Verschenken | Artikel verschenken | Link kopiert | Zitieren | Speichern | Artikel speichern | Bookmark
Sie haben einen Fehler gefunden? | Senden | Tweeten | PDF-Version
Kopieren | Seite merken | Abonnieren Sie unseren Kanal
Folgen Sie unserem Kanal
""",
    "comments": """
Neueste Kommentare | Letzte Kommentare | Kommentare | Kommentar | Kommentieren | Kommentar schreiben
Kommentar verfassen | Kommentare anzeigen | Alle Kommentare | Alle Kommentare anzeigen | Kommentare lesen
Diskutieren Sie mit | Jetzt kommentieren | Keine Kommentare | Ihr Kommentar | Ihre Meinung
Schreiben Sie einen Kommentar | Schreibe einen Kommentar | Antworten | Antwort schreiben | Kommentar abschicken
Melden | Leserkommentare | Diskussion | Zur Diskussion | Mitdiskutieren | Jetzt mitdiskutieren | Forum | Netiquette
Deine E-Mail-Adresse wird nicht veröffentlicht | Erforderliche Felder sind mit * markiert
Bitte melden Sie sich an, um zu kommentieren | Kommentare laden | Die Kommentarfunktion ist geschlossen
Beitrag melden | Kommentar senden | Diese Diskussion ist geschlossen
""",
    "footer": """
Stolz präsentiert von WordPress | Impressum | Datenschutz | Datenschutzerklärung | Datenschutzhinweise | AGB | Kontakt
Über uns | Mediadaten | Werben | Karriere | Hilfe | Hilfe & Kontakt | Barrierefreiheit | Nutzungsbedingungen
Nutzungsbasierte Online-Werbung | Privacy Center | Cookie-Einstellungen | Datenschutzeinstellungen | Privatsphäre
Privatsphäre-Einstellungen | Verträge hier kündigen | Vertrag kündigen | Abo kündigen | Widerruf | Widerrufsrecht
Nach oben | Zum Seitenanfang | Seitenanfang | Kontaktformular | Jugendschutz | Offenlegung | Rechtliches
Weitere Angebote | Redaktion | Verlag | Presse | Team | Utiq verwalten | Rechtliche Hinweise | Bildnachweise
Anzeige aufgeben | Anzeigen aufgeben | Anzeigenpreise | Abonnentenservice | Leserservice | Kundenservice | Aboservice
Abo-Service | Partner | Newsletter-Anmeldung | Cookies & Tracking | Cookie-Richtlinie | Erklärung zur Barrierefreiheit
Anzeigen | Stellenangebote | Jobs | Sitemap | Über diese Seite | Unternehmen | Leserbriefe | Archiv | Kleinanzeigen
Traueranzeigen | App herunterladen
""",
    "navigation": """
Startseite | Menü | Menü öffnen | Menü schließen | Hauptmenü | Hauptnavigation | Suche | Suchen | Suche öffnen
Suchbegriff | Zum Inhalt | Zum Inhalt springen | Direkt zum Inhalt | Zur Navigation springen | Zum Hauptinhalt
Zum Hauptinhalt springen | Zur Suche | Zur Startseite | Anmelden | Abmelden | Einloggen | Login | Registrieren
Mein Konto | Profil | Meine Artikel | Mein Profil | Schließen | Öffnen | Zurück | Weiter | Vorheriger Artikel
Nächster Artikel | Vorheriger Beitrag | Nächster Beitrag | Nächste Seite | Mehr | mehr anzeigen | Mehr laden
Weitere laden | Mehr erfahren | Weiterlesen | Alle anzeigen | Alle Artikel | Alle Meldungen | Übersicht
Zur Übersicht | Aktuell | Aktuelles | Neueste | Ressorts | Themen | E-Paper | ePaper | Newsletter | Podcasts | Podcast
Videos | Video | Bilder | Fotos | Fotostrecke | Bildergalerie | Galerie | Bilderstrecken | Mediathek | Livestream
Live | Liveticker | Newsticker | Ticker | Eilmeldung | Nachrichten | Schlagzeilen | Wetter | Verkehr | Spiele | Rätsel
Sudoku | Kreuzworträtsel | Horoskop | TV-Programm | Fernsehprogramm | Shop | Service | Services | Sie sind hier
Sie befinden sich hier | Ausgaben | Ausgabe wählen | Mein Ort | Überspringen | Details | Details anzeigen
Bild vergrößern | Vergrößern | Bitte warten | Wird geladen | Inhalt wird geladen | Ja | Nein | Abbrechen
Hier klicken | Verstanden | Aufklappen | Ausklappen | Zuklappen | Inhaltsverzeichnis | Inhalt | Nach unten
Push-Nachrichten | Push-Mitteilungen
""",
    "newsletter": """
Newsletter abonnieren | Jetzt anmelden | Jetzt abonnieren | Newsletter anmelden | Zum Newsletter | Unser Newsletter
E-Mail-Adresse | Ihre E-Mail-Adresse | Hier anmelden | Newsletter bestellen | Zum Newsletter anmelden
Jetzt für den Newsletter anmelden | Kostenlos anmelden | Jetzt Newsletter abonnieren | Push-Nachrichten aktivieren
Täglich die wichtigsten Nachrichten | WhatsApp-Kanal | Folgen Sie unserem WhatsApp-Kanal
Vielen Dank für Ihre Anmeldung | Bitte geben Sie eine gültige E-Mail-Adresse ein | Melde dich an, um mehr zu lesen
Bleiben Sie informiert | Bleib informiert | Benachrichtigungen aktivieren
""",
    "subscription": """
Abo | Abonnieren | Jetzt Abo abschließen | Abonnement | Abo testen | Jetzt testen | Gratis testen | Kostenlos testen
Jetzt kostenlos testen | Einmal zahlen | Jetzt weiterlesen | Weiterlesen mit | Bereits Abonnent?
Bereits Abonnent? Anmelden | Sie sind bereits Abonnent? | Schon Abonnent? | Schon Abonnent? Hier anmelden | Zum Abo
Digital-Abo | Nur für Abonnenten | Exklusiv für Abonnenten | Abo-Shop | Zum Angebot | Angebote | Angebot
Alle Angebote | Zum Login | Jetzt bestellen | Premium | Plus | Monatlich kündbar | Jederzeit kündbar
Flexible Laufzeit, monatlich kündbar | Unterstützen | Spenden | Jetzt spenden | Unterstützen Sie uns | Mitglied werden
Sie haben bereits ein Abo? | Hier einloggen | Zugang zu allen Artikeln | Zugang zu allen Premium-Artikeln
Abo & Service | Abos | Alle Abos | Jetzt registrieren
""",
    "advertisement": """
Anzeige | Werbung | Advertorial | Sponsored Post | Gesponsert | Gesponserte Inhalte
Anzeige (Scrollen zum Weiterlesen) | Ende der Anzeige | Werbung ausblenden | Nach der Werbung weiterlesen
Nach der Anzeige weiterlesen | Hier geht es nach der Werbung weiter | Weiter nach der Anzeige
Artikel wird nach der Anzeige fortgesetzt | Empfohlener externer Inhalt | Externer Inhalt
Empfohlener redaktioneller Inhalt | Externen Inhalt anzeigen | Externe Inhalte anzeigen | Inhalte von Drittanbietern
Partnerinhalte | Partnerangebote | Partnerangebot | Produktempfehlung | Produktempfehlungen | Affiliate-Link
Promotion | Preisvergleich | Zum Shop
""",
    "player": """
Abspielen | Video abspielen | Pause | Stummschalten | Vollbild | Video wird geladen | Audio | Audio wird geladen
Bildbeitrag | Videobeitrag | Untertitel | Video starten | Player überspringen | Zum Video | Video ansehen
Video zeigen | Zum Audio | Bildunterschrift anzeigen | Bildunterschrift einblenden
""",
    "related_label": """
Passend zum Artikel | Passend zum Thema | Zum Thema passend | Zum Thema | Lesen Sie auch | Lesen Sie mehr
Lesen Sie hier | Lesen Sie dazu | Lesen Sie dazu auch | Auch interessant | Mehr zum Thema
Das könnte Sie auch interessieren | Das könnte Sie interessieren | Das könnte dich auch interessieren | Auch spannend
Passend dazu | Die Redaktion empfiehlt | Ähnliche | Ähnliche Artikel | Ähnliche Beiträge | Meistgelesene Artikel
Meistgelesen | Meist gelesen | Am meisten gelesen | Meistgelesene | Meistgesehen | Meistkommentiert | Beliebt
Beliebte Artikel | Neueste Artikel | Neueste Beiträge | Neueste Meldungen | Neueste Videos | Aktuelle Artikel
Aktuelle Beiträge | Aktuelle Nachrichten | Aktuelle Meldungen | Weitere Artikel | Weitere Meldungen
Weitere Nachrichten | Mehr Themen | Schon gelesen? | Zum Weiterlesen | Auch lesen
Lesen Sie auch die folgenden Beiträge | Das Thema könnte dich auch interessieren
Das Thema könnte Sie auch interessieren | Weitere Themen | Weitere Informationen | Weitere Beiträge | Weitere News
Weitere Videos | Weiterführende Links | Mehr aus | Mehr von | Mehr Artikel | Mehr Nachrichten | Mehr dazu
Mehr Informationen | Mehr News | Empfehlungen der Redaktion | Empfehlungen | Empfohlen | Empfohlene Artikel
Unsere Empfehlungen | Top-Themen | Topthemen | Top-Nachrichten | Top-Artikel | Themen im Überblick | Verwandte Themen
Verwandte Artikel | Aus dem Ressort | Aus dem Archiv | Links zum Thema | Hintergrund | Interessantes | Auch lesenswert
Lesetipps | Lesetipp | Im Trend
""",
    "keywords_label": """
Schlagwörter | Schlagworte | Schlagwort | Stichwörter | Stichworte | Themen des Artikels
Schlagwörter zu diesem Artikel | Themen in diesem Artikel | Mehr zu diesen Themen | Mehr zu den Themen
Tags zum Thema | Tags | Mehr lesen über | Mehr über | Mehr zu
""",
    "cookie_notice": """
Alle akzeptieren | Akzeptieren | Alles akzeptieren | Zustimmen | Ablehnen | Alle ablehnen | Zustimmen und weiter
Akzeptieren und weiter | Einstellungen | Einwilligung | Einverstanden | Cookies akzeptieren | Ich stimme zu
Mehr Informationen zum Datenschutz | Privatsphäre-Einstellungen verwalten | Datenschutz-Einstellungen | Mit Zustimmung
Ihre Zustimmung | Zustimmen & weiterlesen
""",
    "byline": """
Von | Autor | Autorin | Autoren | Von unserem Redakteur | Von unserer Redaktion | Redakteur | Redakteurin
Chefredakteur | Korrespondent | Freier Autor | Freie Autorin | Von dpa | dpa | Ein Kommentar von | Eine Analyse von
Aus der Redaktion | Volontärin | Volontär
""",
    "author_bio": """
Zur Person | Über den Autor | Über die Autorin | Zum Autor | Zur Autorin | Alle Artikel des Autors
Alle Artikel anzeigen | Mehr vom Autor | Alle Beiträge
""",
    "credit": """
Quelle | Bildquelle | Symbolbild | Archivbild | Archivfoto | Symbolfoto | Foto | Bild | picture alliance | Bildrechte
Quelle: dpa
""",
    "published": """
Veröffentlicht | Veröffentlicht am | Erstellt | Erstellt am | Stand | Heute | Gestern | Publiziert | Erschienen
""",
    "updated": """
Aktualisiert | Aktualisiert am | Zuletzt aktualisiert | Zuletzt geändert | Letzte Aktualisierung
""",
    "counter": """
Lesezeit | Lesedauer | Aufrufe | Bewertung | Bewerten
""",
    "copyright": """
Alle Rechte vorbehalten
""",
    "html_residue": """
Bitte aktivieren Sie JavaScript | JavaScript ist deaktiviert
""",
    "editor_note": """
Dieses Thema im Programm | Dieser Artikel wurde automatisch übersetzt | Hinweis der Redaktion
Anmerkung der Redaktion | In eigener Sache
""",
}

READ_MORE = """
Lesen Sie auch | Lesen Sie mehr | Lesen Sie hier | Lesen Sie dazu | Lesen Sie dazu auch | Lesen Sie jetzt
Lesen Sie außerdem | Lesen Sie zum Thema | Lies auch | Lesen Sie weiter | Auch interessant | Mehr zum Thema
Mehr dazu | Zum Thema | Auch lesenswert | Passend dazu | Lesetipp | Siehe auch | Das könnte Sie auch interessieren
Weiterlesen | Hintergrund | Mehr lesen | Kommentar | Interview | Lesen Sie hierzu auch | Auch lesen | Schon gelesen?
Zum Weiterlesen | Video | Im Video | Hier lesen Sie | Lies hier | Lies mehr | Auch spannend | Lesen Sie den Kommentar
Lesen Sie das Interview | Lesen Sie ein Porträt | Hören Sie auch | Hören Sie hier | Sehen Sie hier | Sehen Sie auch
Sehen Sie im Video | Zum Liveblog | Das könnte dich auch interessieren | Das könnte Sie interessieren
Lesen Sie alle Entwicklungen im Liveblog | Hier weiterlesen | Passend zum Thema | Bildergalerie | Leseempfehlung
Unser Lesetipp | Lese-Tipp | Lest auch | Lest hier | Siehe dazu | Außerdem interessant | Das Neueste
Weitere Hintergründe
"""

TAGS_BY_COLON = """
Themen
"""

TOPICS = """
Mehr zum Thema | Lesen Sie mehr zum Thema | Mehr zu diesem Thema
"""

BYLINE = """
Interview | Das Interview führte | Das Gespräch führte | Gespräch | Aufgezeichnet von
Von | Ein Kommentar von | Eine Analyse von | Ein Gastbeitrag von | Autor | Autorin | Ein Interview von | Text
Eine Kolumne von
Die Fragen stellte | Die Fragen stellten | Das Gespräch führten | Das Interview führten
Mit ihr sprach | Mit ihm sprach | Geschrieben von | Eingestellt von
Ein Bericht von | Eine Reportage von | Ein Essay von | Eine Rezension von | Eine Glosse von | Ein Porträt von
Ein Leitartikel von | Ein Gastkommentar von | Eine Kritik von | Ein Beitrag von | Ein Artikel von | Text und Fotos
Protokoll | Von unserem Korrespondenten | Von unserer Korrespondentin | Von unserem Redakteur
Von unserer Redakteurin | Von unserem Mitarbeiter | Von unserer Mitarbeiterin
"""

UPDATED = """
Aktualisiert | Zuletzt aktualisiert | Aktualisiert am | Update | Letzte Aktualisierung | Zuletzt geändert
"""

PUBLISHED = """
Publiziert | Veröffentlicht | Veröffentlicht am | Erstellt | Erstellt am | Stand | Datum | Publiziert | Artikel vom
Erschienen am
"""

PRESS_CONTACT = """
Rückfragen | Für Rückfragen | Bei Rückfragen
Pressekontakt | Pressekontakte | Medienkontakt | Kontakt für Medien | Kontakt für die Presse
Ansprechpartner für Medien | Ansprechpartner Presse | Rückfragehinweis | Rückfragen bitte an
Ansprechpartner für die Presse | Pressestelle | Medienstelle
"""

ABOUT = """
Über | Zur Person | Über die | Über das | Über den
"""

LISTS = """
Aktuelle Nachrichten | Neueste Artikel
"""

HOME = """
Startseite | Start | Home
"""

SECTIONS = """
Politik | Wirtschaft | Sport | Kultur | Panorama | Wissenschaft | Gesundheit | Gesellschaft | Regional | Lokales
Ausland | Inland | Welt | Deutschland | Österreich | Schweiz | Europa | Meinung | Kommentar | Technik | Digital
Netzwelt | Auto | Reise | Leben | Leute | Wissen | Karriere | Geld | Finanzen | Immobilien | Medien | Feuilleton
Unterhaltung | Vermischtes | Blaulicht | International | Fußball | Bundesliga | Ratgeber | Bildung | Umwelt
Klima | Chronik
"""

FACT_BOX = """
Zur Person | Zur Sache | Info | Infobox | Info-Box | Infokasten | Steckbrief | Fakten | Die Fakten | Daten und Fakten
Zahlen und Fakten | Auf einen Blick | Gut zu wissen | Wissenswertes | Stichwort
Umfrage
"""

FUNCTION_WORDS = """
der die das und in zu den von mit ist im des nicht ein eine auf für dem sich als auch an es dass hat aus er
sie wird bei sind nach wie um einem über noch zum war haben nur oder vor zur bis mehr durch man dann sei wurde
werden einer
"""

UNSURE = """
Hören | Wetter | Verkehr | Spiele | Rätsel | Service | Services | Aktuell | Aktuelles | Themen | Nachrichten
Schlagzeilen | Bilder | Inhalt | Details | Ja | Nein | Live | Übersicht | Horoskop | Hilfe | Kontakt | Karriere
Team | Presse | Verlag | Redaktion | Unternehmen | Archiv | Partner | Jobs | Datenschutz | Privatsphäre
Barrierefreiheit | Jugendschutz | Rechtliches | Offenlegung | Anzeigen | Leserbriefe | Stellenangebote | Widerruf
Werben | Folgen | Kommentar | Diskussion | Forum | Antworten | Ihre Meinung | Angebot | Angebote | Plus | Spenden
Unterstützen | Promotion | Preisvergleich | Produktempfehlung | Hintergrund | Empfehlungen | Im Trend | Beliebt
Interessantes | Einstellungen | Einwilligung | Einverstanden | Ihre Zustimmung | Quelle | Heute | Gestern | Stand
Bewertung | Pause | Korrespondent | Ausgaben | In eigener Sache | Eilmeldung | Gewinnspiel
Gebärdensprache | Leichte Sprache | Kurzmeldungen | Rabattcodes | Unsere Partner | Unsere Angebote
Teilnahmebedingungen | Alle Themen | Weitere Optionen | Aktuelle Themen | Computerstimme
Das Neueste | Andere Artikel | Frühere Artikel | Leserreisen | Quizze | Untertitel | Sprachauswahl
Redaktionelle Leitlinien | Unsere App | Mein Bereich
Aus der Region | Erste Seite | Letzte Seite
"""

SAID = "sagte sagt sagten erklärte meinte betonte fragte antwortete rief"
TOLD = "hatte hatten waren musste mussten konnte"
