"""French."""

PHRASES = {
    "share": """
Partager | Partager cet article | Partager sur Facebook | Partager sur Twitter | Partager sur X
Partager sur WhatsApp | Partager sur LinkedIn | Partager par e-mail | Partager par email | Partager par mail
Partager via | Partagez | Partagez cet article | Envoyer par mail | Envoyer par e-mail | Envoyer à un ami
Imprimer | Copier le lien | Lien copié | URL courte | Enregistrer | Sauvegarder | Ajouter à mes favoris
Ajouter aux favoris | Ajouter à votre sélection | Suivre | Suivez-nous | Suivez-nous sur | Plus d'options
Offrir l'article | Offrir cet article | Écouter | Écouter l'article | Lire plus tard | Signaler une erreur
Réagir à l'article | Envoyer | Tweeter | Obtenir le lien court
Rejoignez notre chaîne
""",
    "comments": """
Commentaires | Commentaire | Commenter | Laisser un commentaire | Ajouter un commentaire | Voir les commentaires
Lire les commentaires | Aucun commentaire | Réagir | Réagissez | Poster un commentaire | Répondre
Votre commentaire | Tous les commentaires | Voir tous les commentaires | Signaler | Contribuer | Publier
Annuler la réponse | Votre adresse e-mail ne sera pas publiée | Connectez-vous pour commenter
Les commentaires sont fermés | Soyez le premier à commenter | Discuter | Débat
""",
    "footer": """
Mentions légales | Politique de confidentialité | Confidentialité | Conditions générales
Conditions générales d'utilisation | Conditions générales de vente | CGU | CGV | Contact | Contactez-nous
Nous contacter | À propos | Qui sommes-nous ? | Publicité | Charte | Charte éditoriale | Plan du site | Aide
FAQ | Gestion des cookies | Gérer les cookies | Gérer mes cookies | Paramétrer les cookies
Données personnelles | Politique de cookies | Recrutement | Accessibilité | Accessibilité : non conforme
Retour en haut | Haut de page | Archives | La rédaction | Nos partenaires | Partenaires | Nos applications
Service client | Index | Normes de la communauté | Discussion | Flux RSS | Paramètres des cookies
Préférences cookies
""",
    "navigation": """
Accueil | Menu | Recherche | Rechercher | Aller au contenu | Aller au contenu principal | Aller à la navigation
Passer au contenu | Se connecter | Connexion | Mon compte | Déconnexion | S'inscrire | Fermer | Ouvrir | Retour
Suivant | Précédent | Article suivant | Article précédent | Voir plus | Afficher plus | Voir tout | Tout voir
Plus | Lire la suite | En savoir plus | En direct | Direct | Le direct | En continu | Info en continu | À la une
Actualités | Actualité | Toute l'actualité | Dernières nouvelles | Rubriques | Vidéos | Vidéo | Photos
Podcasts | Météo | Jeux | Mots croisés | Horoscope | Programme TV | Newsletters | Édition du jour | Le journal
Journal | Mes favoris | Oui | Non | Annuler | Valider | OK | Chargement | Éditions | Radio | Services | Boutique
Emploi | Immobilier | Annonces | Petites annonces | Diaporama | Alerte info
""",
    "newsletter": """
Newsletter | S'inscrire à la newsletter | Inscrivez-vous à la newsletter | Inscrivez-vous
Recevoir la newsletter | Recevez nos newsletters | Votre adresse e-mail | Votre email | Adresse e-mail
Recevez les alertes | Je m'inscris | Nos newsletters | Toutes nos newsletters | Merci pour votre inscription
Inscrivez-vous pour en lire plus
Restez informé | Restez informés | Activer les notifications
""",
    "subscription": """
S'abonner | Abonnez-vous | Je m'abonne | Déjà abonné ? | Déjà abonné ? Connectez-vous
Déjà abonné ? Se connecter | Abonnement | Abonnements | Offres d'abonnement | Article réservé aux abonnés
Réservé aux abonnés | Contenu réservé aux abonnés | Lire la suite de l'article | Soutenez-nous | Faire un don
Essayer gratuitement | Sans engagement | Voir les offres | Profitez de l'offre | Édition abonnés | Abonné
Abonnés | Premium
""",
    "advertisement": """
Passer la publicité | Pub | Annonce | Contenu sponsorisé | Sponsorisé | Contenus sponsorisés
La suite après cette publicité | La suite après la publicité | La suite de votre contenu après cette annonce
Contenu de marque | Contenu partenaire | Contenus partenaires | Article sponsorisé | Liens sponsorisés
Services partenaires | Codes promo | Communiqué
""",
    "player": """
Lecture | Lire la vidéo | Voir la vidéo | Regarder la vidéo | Pause | Plein écran | Écouter le podcast
Activer le son | Couper le son | Audio | Regarder | Agrandir | Agrandir l'image | Vidéo non disponible
""",
    "related_label": """
À lire aussi | A lire aussi | Lire aussi | À lire également | A lire également | À lire | À découvrir également
À découvrir | Voir aussi | Sur le même sujet | Sur le même thème | Dans la même rubrique
Dans la même catégorie | Les plus lus | Les plus populaires | Les plus partagés | Articles les plus lus
Le plus lu | Les plus commentés | Les plus vus | À ne pas manquer | Articles liés | Articles similaires
Articles connexes | Articles récents | Derniers articles | Vous aimerez aussi | Vous pourriez aussi aimer
Pour aller plus loin | Plus d'articles | Recommandé pour vous | Recommandés pour vous | Nos recommandations
Notre sélection | La sélection de la rédaction | Plus d'actualités | Dernières actualités | Dernières vidéos
Nos dernières vidéos | Dossier | Dossiers | Les articles les plus lus | Contenus associés | En ce moment
Tendances | Suggestions
""",
    "keywords_label": """
Mots-clés | Mots clés | Tags | Thèmes | Thématiques | Sur ce sujet | Dossiers liés | Étiquettes
Sujets associés | Thèmes associés
En savoir plus sur | Sujets | Thématiques associées
""",
    "cookie_notice": """
Tout accepter | Accepter | J'accepte | Refuser | Tout refuser | Accepter et continuer | Accepter et fermer
Continuer sans accepter | Personnaliser | Paramétrer | Gérer mes choix | Gérer les préférences
Accepter les cookies
""",
    "byline": """
Par | Par la rédaction | Auteur | Auteurs | Rédigé par | Propos recueillis par | Journaliste | Par AFP
Par Le Figaro avec AFP | avec AFP | Envoyé spécial | Correspondant | Correspondante
""",
    "credit": """
Crédit photo | Crédits photo | Photo d'illustration | Illustration | Image d'illustration | Crédits | Crédit
""",
    "published": """
Publié | Publié le | Mis en ligne le | Aujourd'hui | Hier | Date de publication
""",
    "updated": """
Mis à jour | Mis à jour le | Mise à jour | Modifié le | Dernière mise à jour
""",
    "counter": """
Temps de lecture | Vues | Partages
""",
    "copyright": """
Tous droits réservés
""",
    "author_bio": """
À propos de l'auteur | Voir tous ses articles | Tous les articles de l'auteur
""",
}

READ_MORE = """
Lire aussi | LIRE AUSSI | À lire aussi | A lire aussi | À LIRE AUSSI | A LIRE AUSSI | À lire également
Lire également | À lire | Voir aussi | VOIR AUSSI | À voir aussi | Sur le même sujet | Pour aller plus loin
Lire | Lire notre article | Lire l'article | À découvrir | Relire | Lire plus | Écouter aussi | EN IMAGES
Retrouvez | Notre dossier | Lire la suite
"""

TAGS_BY_COLON = """
Sujets | Thèmes
"""

BYLINE = """
Recueilli par | Par | Rédigé par | Propos recueillis par | Écrit par | Publié par | Texte
Entretien réalisé par | Interview réalisée par | Propos recueillis et traduits par
"""

UPDATED = """
Mis à jour | Mis à jour le | mis à jour le | Modifié le | Mise à jour | Dernière mise à jour
"""

PUBLISHED = """
Publié | Publié le | Le | Mis en ligne le | Créé le | Publication
"""

PRESS_CONTACT = """
Contact presse | Contacts presse | Contact médias | Contacts médias | Relations presse
Service de presse | Contact media
"""

ABOUT = """
À propos | A propos
"""

LISTS = """
Dernières actualités | Dernières infos | À la une
"""

HOME = """
Accueil
"""

SECTIONS = """
Politique | Société | Économie | Monde | International | France | Culture | Sport | Sports | Santé | Sciences
Planète | Environnement | Opinions | Opinion | Idées | Débats | Tribune | Éditorial | Faits divers | Justice
Police | Éducation | Médias | Tech | High-tech | Numérique | Afrique | Europe | Proche-Orient | Moyen-Orient
Amériques | Asie | Défense | Entreprises | Bourse | Style | Voyage | Gastronomie | People | Football | Région
Régions | Paris | Belgique | Suisse
"""

FACT_BOX = """
Repères | En bref | En chiffres | Bio express | À savoir | Fiche technique | Infos pratiques | Le saviez-vous
Sondage
"""

FUNCTION_WORDS = """
de la le les et des en un une du que est pour qui dans par plus pas sur au ne se ce il sont avec son aux a été
cette ses ou mais comme nous elle on ont leur deux ces après entre être sans fait
"""
