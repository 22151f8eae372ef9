"""German: whole lines around stories, whose words any story has, too."""

WHOLE_LINES = {
    "share": """
Verschenken Sie diesen Artikel | Zur Merkliste hinzufügen | Auf Merkliste setzen | In die Merkliste
Aus der Merkliste entfernen | Artikel gespeichert | Zu Favoriten hinzufügen | Link in Zwischenablage kopieren
Link wurde kopiert | Der Link wurde kopiert | Link wurde in die Zwischenablage kopiert | Per Mail versenden
Als E-Mail versenden | Als PDF speichern | Als PDF herunterladen | Fehler im Artikel gefunden?
Rechtschreibfehler melden | Hinweis an die Redaktion | Uns auf Google folgen | Auf Google folgen
Als bevorzugte Quelle hinzufügen | Bei Google als bevorzugte Quelle hinzufügen
Als bevorzugte Quelle auf Google hinzufügen | Thema folgen | Themen folgen | Autor folgen | Autorin folgen
Schriftgröße ändern | Schrift vergrößern | Schrift verkleinern | Schriftgröße anpassen | Teile diesen Artikel
Teile diesen Beitrag | Gefällt Ihnen dieser Artikel? | War dieser Artikel hilfreich?
Wie hat Ihnen dieser Artikel gefallen? | Wie hat Ihnen der Artikel gefallen? | Hat Ihnen der Artikel gefallen?
Wie fanden Sie diesen Artikel? | Ihre Meinung ist uns wichtig | Feedback geben | Leserbrief an die Redaktion
Schreiben Sie uns | Artikel kommentieren | Diesen Beitrag teilen | Teilen Sie diesen Artikel | Beitrag merken
Einbetten
Gefällt mir: | Ihr Blog kann leider keine Beiträge per E-Mail teilen
E-Mail-Überprüfung fehlgeschlagen, bitte versuche es noch einmal
Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren | Sieh dir diesen Beitrag auf Instagram an
Bloggern gefällt das | An E-Mail-Adresse senden | Sharen mit | Jetzt teilen
Weitere Optionen zum Teilen
Hören
""",
    "comments": """
Kommentare ausblenden | Kommentare einblenden | Kommentare geschlossen | Noch keine Kommentare
Es gibt noch keine Kommentare | Keine Kommentare vorhanden | Seien Sie der Erste, der kommentiert
Schreiben Sie den ersten Kommentar | Schreibe den ersten Kommentar | Melden Sie sich an, um zu kommentieren
Anmelden und mitdiskutieren | Jetzt anmelden und kommentieren | Kommentare sortieren | Neueste zuerst | Älteste zuerst
Leserempfehlungen | Weitere Kommentare laden | Mehr Kommentare anzeigen | Kommentar melden | Antworten anzeigen
Antworten ausblenden | Auf diesen Kommentar antworten | Kommentarregeln | Unsere Kommentarregeln
Diskutieren Sie über diesen Artikel | Kommentarfunktion geschlossen | Kommentare sind geschlossen
Der Kommentarbereich ist geschlossen | Ihr Kommentar wird geprüft
Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser speichern | Kommentar hinzufügen
Du musst angemeldet sein, um einen Kommentar abzugeben | Hinterlasse einen Kommentar
Hinterlassen Sie einen Kommentar
Antworten abbrechen | Antwort abbrechen | Erforderliche Felder sind mit | Erforderliche Felder sind markiert
Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden
Benachrichtige mich über nachfolgende Kommentare via E-Mail | Benachrichtige mich über neue Beiträge via E-Mail
Hier klicken, um das Antworten abzubrechen | Kommentar absenden
Benachrichtigung bei weiteren Kommentaren per E-Mail senden | Adresse wird niemals veröffentlicht
Gib hier Deinen Kommentar ein | Zuletzt kommentiert | Deine E-Mail-Adresse*
Informiere mich über neue Beiträge per E-Mail
Deine Meinung zählt | Sag uns deine Meinung | Ihre Meinung zählt
""",
    "newsletter": """
Ihre Anmeldung war erfolgreich | Bitte bestätigen Sie Ihre Anmeldung | Sie haben den Newsletter erfolgreich abonniert
Unsere Newsletter | Alle Newsletter im Überblick | Alle Newsletter | Newsletter verwalten | Newsletter abbestellen
Es ist ein Fehler aufgetreten | Ein Fehler ist aufgetreten | Kanal abonnieren | WhatsApp-Kanal abonnieren
Jetzt WhatsApp-Kanal abonnieren | Zum WhatsApp-Kanal | Unser WhatsApp-Kanal | Hier geht es zum WhatsApp-Kanal
Nachrichten direkt aufs Handy | Immer auf dem Laufenden bleiben | Jetzt App herunterladen | Zur App | App laden
App installieren | Jetzt die App laden | Unsere App | Jetzt bei Google Play | Laden im App Store | Im App Store laden
Push-Benachrichtigungen aktivieren | Eilmeldungen aktivieren | Newsletter erhalten | Abmeldung jederzeit möglich
Eine Abmeldung ist jederzeit möglich | Ich möchte den Newsletter erhalten | Anmeldung zum Newsletter
Täglich das Wichtigste des Tages | Das Wichtigste am Morgen | Vielen Dank für Ihr Interesse | Nichts mehr verpassen
Verpassen Sie nichts | Verpassen Sie keine Nachrichten mehr | Jetzt folgen | Abonnieren Sie unseren Newsletter
Abonniere unseren Newsletter | Bitte bestätigen Sie Ihre E-Mail-Adresse
Keine News mehr verpassen | Keine Nachricht mehr verpassen
""",
    "subscription": """
Weiter mit F+ | Weiterlesen mit F+ | Mit Abo lesen | Weiter mit Abo | Nur mit Abo lesen
Lesen Sie diesen Artikel mit einem Abo | Dieser Artikel gehört zum Plus-Angebot | Artikel für Abonnenten
Nur für Mitglieder | Exklusiv für Mitglieder | Sie sind bereits registriert? | Bereits registriert?
Noch nicht registriert? | Noch kein Abonnent? | Noch kein Abonnement? | Zu den Angeboten | Zu den Abos | Abo bestellen
Jetzt Abonnent werden | Abo-Angebote | Abonnement abschließen | Jetzt freischalten | Artikel freischalten
Diesen Artikel freischalten | Diesen Artikel weiterlesen | Diesen Artikel jetzt weiterlesen | Sofort weiterlesen
Jetzt Artikel lesen | Lesen Sie weiter mit | Lesen Sie jetzt weiter | Mit Werbung weiterlesen
Mit Werbung kostenlos weiterlesen | Werbefrei lesen | PUR-Abo | Pur-Abo abschließen | Danach jederzeit kündbar
Jederzeit monatlich kündbar | 30 Tage kostenlos testen | 1 Monat gratis | Kostenlos registrieren
Registrieren und weiterlesen | Kostenlos registrieren und weiterlesen | Mit Google anmelden | Angemeldet bleiben
Mein Abo | Abo verwalten | Probeabo | Probe-Abo | Jahresabo | Monatsabo | Geschenkabo | Abo verschenken
Jetzt Konto erstellen | Konto erstellen | Kostenloses Konto erstellen | Im Abo enthalten | Beliebtestes Angebot
Jetzt Mitglied werden | Jetzt unterstützen | Freiwillig unterstützen | Freiwillig bezahlen | Zugang zu allen Inhalten
Zugriff auf alle Artikel | Alle Artikel lesen | Unbegrenzter Zugang zu allen Artikeln
Alle Inhalte auf der Website und in der App | Angebot sichern | Jetzt Angebot sichern | Jetzt sichern | Premium-Inhalt
Bezahlinhalt | Abo-Artikel
""",
    "advertisement": """
Anzeige - Scrollen, um weiterzulesen | Artikel geht nach der Anzeige weiter | Artikel geht unter der Anzeige weiter
Nach der Anzeige geht es weiter | Weiter nach der Werbung | Werbung schließen | Anzeige schließen
Anzeigensonderveröffentlichung | Verlagsangebot | Verlagssonderveröffentlichung | Anzeigen-Spezial | Content-Partner
Anzeige von | Präsentiert von | In Kooperation mit | Partner-Inhalte | Gesponserter Beitrag | Bezahlter Inhalt
Bezahlte Anzeige | Anzeigenmarkt | Aus unserem Partnernetzwerk | Empfohlen von Outbrain | Ab hier Werbung
Rabattcodes | Affiliate-Hinweis | Externe Inhalte aktivieren | Externen Inhalt laden | Inhalt laden | Inhalt anzeigen
Inhalt entsperren | Inhalte entsperren | Immer anzeigen | Einmal anzeigen | Immer entsperren
Externer redaktioneller Inhalt | Erforderlichen Service akzeptieren und Inhalte entsperren | Mehr von unseren Partnern
Mit * gekennzeichnete Links sind Affiliate-Links
""",
    "player": """
Video konnte nicht geladen werden | Dieses Video ist nicht mehr verfügbar | Das Video ist leider nicht mehr verfügbar
Audio abspielen | Audio herunterladen | Audio starten | Ton an | Ton aus | Stummschaltung aufheben
Wiedergabegeschwindigkeit | Vollbildmodus | Untertitel an | Untertitel aus | Nächstes Video | Automatische Wiedergabe
Wiedergeben | Video pausieren | Jetzt abspielen | Beitrag hören | Hören Sie hier | Sendung hören | Sendung ansehen
Alle Folgen | Zur Sendung | Zum Podcast | Podcast abonnieren | Podcast hören | Zur Mediathek | Live hören
Zurück zum Video | Alle Videos | Mehr Videos | Alle Audios | Audiobeitrag | Audio-Beitrag
Artikel anhören (KI-Stimme) | Dieser Artikel wird vorgelesen | Mit KI-Stimme vorgelesen | Computerstimme
Dieser Inhalt ist nicht verfügbar | Dieser Inhalt kann nicht angezeigt werden
""",
    "related_label": """
Lesen Sie mehr zum Thema | Das könnte Ihnen auch gefallen | Das könnte dir auch gefallen
Das interessiert andere Leser | Leser interessierten sich auch für | Weitere interessante Artikel | Aus der Region
Meistgelesen heute | Meistgelesene Beiträge | Heute meistgelesen | Am häufigsten gelesen | Meistgeklickt
Meistgeteilt | Meistdiskutiert | Meist kommentiert | Beliebteste Artikel | Beliebteste Beiträge | Beliebte Themen
Aktuell beliebt | Gerade beliebt | Top-Storys | Top Themen | Das Wichtigste heute | Aktuelle Themen
Auch auf der Startseite | Zum Liveblog | Zum Liveticker | Zum Artikel | Zum Beitrag | Zur Meldung | Zum Interview
Zum Dossier | Alles zum Thema | Alle Artikel zum Thema | Alle Beiträge zum Thema | Weiteres zum Thema
Nachrichten aus der Region | Empfehlungen für Sie | Für Sie empfohlen | Für dich empfohlen | Unsere Leseempfehlungen
Leseempfehlung | Leseempfehlungen | Unsere Lesetipps | Die meistgelesenen Artikel | Die beliebtesten Artikel
Lesen Sie außerdem | Das sollten Sie gelesen haben | Mehr Storys | Mehr Geschichten | Weitere Empfehlungen
Was Sie noch interessieren könnte | Andere Artikel | Frühere Artikel | Neueste Nachrichten | Letzte Meldungen
Jüngste Beiträge | Passende Artikel | Passende Beiträge
""",
    "keywords_label": """
Folgen Sie diesen Themen | Diesen Themen folgen | Themen zu diesem Artikel | Schlagworte zum Artikel
Zugehörige Themen | Artikelthemen
Themen in dieser Meldung | Orte in dieser Meldung | Themen in dieser Nachricht
""",
    "navigation": """
Zum Hauptmenü | Zur Hauptnavigation springen | Zum Footer springen | Navigation überspringen | Navigation öffnen
Navigation schließen | Suche schließen | Suche starten | Suchbegriff eingeben | Suchformular | Seite durchsuchen
Wonach suchen Sie? | Benutzerkonto | Mein Bereich | Nächstes Bild | Vorheriges Bild | Galerie öffnen
Bildergalerie öffnen | Bildergalerie starten | Galerie schließen | Zur Bildergalerie | Zur Fotostrecke | Alle Bilder
Bilder anzeigen | Vollbild anzeigen | Weitere Bilder | Bild schließen | Fotos anzeigen | Zurück zum Artikel
Zurück zur Suche | Zum Anfang | Vorherige Seite | Letzte Seite | Erste Seite | Auf einer Seite lesen
Inhalt ausklappen | Mehr lesen | Weniger lesen | Weniger anzeigen | Ganzen Artikel lesen | Vollständigen Artikel lesen
Artikel lesen | Fenster schließen | Leichte Sprache | Gebärdensprache | Hoher Kontrast | Dunkelmodus | Dunkler Modus
Heller Modus | Sprache wählen | Sprachauswahl | Stadt wählen | Region wählen | Alle Ressorts | Alle Themen
Weitere Ressorts | Schlagzeilen des Tages | Push-Service | Archiv durchsuchen | Desktop-Version | Inhaltsübersicht
Springe zu | Das Neueste | Ältere Beiträge | Neuere Beiträge | Ältere Artikel | Alle Nachrichten | Alle News
News-Ticker | Kurzmeldungen | Nachrichten in leichter Sprache | Aktuelle Ausgabe | Zur Ausgabe | Blättern
Gewinnspiel | Quizze | Mehr Artikel laden | Mehr Beiträge laden
Suche nach | Suchen nach | Beitrags-Navigation | Beitragsnavigation | Springe zum Inhalt | Springe direkt zu
Zum Inhalt wechseln | Zur Suche springen | Monat auswählen | Kategorie auswählen | Servicemenü | Erweiterte Suche
Nach oben scrollen | Zurück nach oben | Navigation und Service | Unternavigation aller Website-Bereiche
Benutzername oder E-Mail-Adresse | Neu registrieren | Wenn du ein Mensch bist, lasse das Feld leer
Bitte dieses Feld leer lassen | Herzlich willkommen! Melden Sie sich an
Herzlich Willkommen! Loggen Sie sich in Ihrem Konto ein | Ein Passwort wird Ihnen per E-Mail zugeschickt
Ein Passwort wird Ihnen per Email zugeschickt
""",
    "footer": """
Impressum & Datenschutz | Datenschutz und Impressum | Cookie-Hinweise | Cookies verwalten
Cookie-Einstellungen ändern | Tracking-Einstellungen | Consent-Einstellungen | Mediadaten & Anzeigen | Anzeigenannahme
Allgemeine Geschäftsbedingungen | AGB & Widerruf | Nutzungsbasierte Werbung | Hinweisgebersystem | Jobs & Karriere
Stellenmarkt | Immobilienmarkt | Automarkt | Leserreisen | Ticketshop | Online-Archiv | Nutzungsrechte erwerben
Redaktionelle Leitlinien | Verlagsangebote | Unsere Partner | Unsere Angebote | Kontakt zur Redaktion
Kontakt & Service | So erreichen Sie uns | Folgen Sie uns in den sozialen Medien | Barrierefreiheitserklärung
Teilnahmebedingungen | Verträge kündigen | Syndication
Widerrufsbelehrung | Datenschutzbestimmungen | Haftungsausschluss | Kontaktieren Sie uns | Cookie Einstellungen
Impressum & Kontakt | Kontakt & Impressum | Impressum / Kontakt | Feed der Einträge | Stellenanzeige schalten
Kleinanzeige aufgeben
""",
    "cookie_notice": """
Nur notwendige Cookies | Nur notwendige akzeptieren | Nur erforderliche Cookies | Auswahl speichern
Auswahl bestätigen | Auswahl erlauben | Speichern und schließen | Einstellungen speichern | Einstellungen anpassen
Einstellungen ändern | Datenschutz-Präferenzen | Wir respektieren Ihre Privatsphäre | Diese Website verwendet Cookies
Wir brauchen Ihre Zustimmung | Ihre Privatsphäre ist uns wichtig | Ihre Daten. Ihre Wahl | Mit Werbung und Cookies
Weiter mit Werbung | Widerruf jederzeit möglich | Liste der Partner | Zwecke anzeigen | Weitere Optionen
""",
    "byline": """
Von Redaktion | Redaktionsteam | Von unserem Korrespondenten | Von unserer Korrespondentin | Gastautor | Gastautorin
Onlineredaktion | Online-Redaktion | Nachrichtenredaktion | Sportredaktion | Reporterin | Freier Journalist
Freie Journalistin | Chefredakteurin | Kolumnistin | Kolumnist | Autorenprofil | Zum Autorenprofil
""",
    "author_bio": """
Über den Autor / die Autorin | Weitere Beiträge des Autors | Artikel des Autors | Zur Autorenseite
Zur Autorenübersicht | Alle Beiträge anzeigen | Alle Beiträge des Autors
""",
    "credit": """
Bildnachweis | Fotocredit | Symbolfoto: dpa
""",
    "published": """
Erstveröffentlichung | Erscheinungsdatum
""",
    "editor_note": """
Korrekturhinweis | Mit Agenturinformationen
""",
}
