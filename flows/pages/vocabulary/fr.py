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
Partagez sur | Partager sur | Partagez cette information | Partager cette actualité | Partagez l'article
""",
    "comments": """
Commentaires | Commentaire | Commenter | Laisser un commentaire | Ajouter un commentaire | Voir les commentaires
Lire les commentaires | Aucun commentaire | Réagir | Réagissez | Poster un commentaire | Répondre
Votre commentaire | Tous les commentaires | Voir tous les commentaires | Signaler | Contribuer | Publier
Annuler la réponse | Votre adresse e-mail ne sera pas publiée | Connectez-vous pour commenter
Les commentaires sont fermés | Soyez le premier à commenter | Discuter | Débat
Laissez-nous un commentaire | Postez un commentaire | Votre opinion | Connectez-vous pour laisser un commentaire
Laisser un message
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
L'article précédent | Actualité précédente | Actualité suivante
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
Liens commerciaux
""",
    "player": """
Lecture | Lire la vidéo | Voir la vidéo | Regarder la vidéo | Pause | Plein écran | Écouter le podcast
Activer le son | Couper le son | Audio | Regarder | Agrandir | Agrandir l'image | Vidéo non disponible
Vidéo suivante dans 5 secondes | Prochaine vidéo dans 5 secondes | Ce replay n'est plus disponible
placeholder video
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
Autres vidéos | Autres actualités | Posts les plus consultés de ce blog | À lire dans la même rubrique
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
Crédits photo | Photo d'illustration | Illustration | Image d'illustration | Crédits | Crédit
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

WHOLE_LINES = {
    "share": """
Le lien a été copié | Lien copié dans le presse-papiers | Offrir un article | Offrez cet article
Enregistrer l'article | Sauvegarder l'article | Ajouter à ma liste | Ajouter à ma sélection | Retirer des favoris
Article enregistré | Ajouter à vos favoris | Classer | Imprimer l'article | Imprimer cet article | Version imprimable
Télécharger en PDF | Réagir à cet article | Commenter l'article | Signaler une faute
Signaler une erreur dans le texte | Suggérer une correction | Contacter la rédaction | Écrire à la rédaction
Suivez-nous sur les réseaux sociaux | Suivre ce sujet | Suivre ce thème | Suivre l'auteur
Ajouter comme source préférée | Ajouter à mes sources préférées sur Google | Suivre la chaîne
Rejoignez-nous sur WhatsApp | Agrandir le texte | Réduire le texte | Taille du texte | Partager la vidéo | Intégrer
Cet article vous a-t-il été utile ? | Cet article vous a intéressé ? | Donnez votre avis | Votre avis nous intéresse
Noter cet article | J'aime | Je partage | Partager l'info | Partager l'article via | Plus d'options de partage
J'aime ça : | Impossible de partager les articles de votre blog par e-mail
L'article n'a pas été envoyé - Vérifiez vos adresses e-mail | Voir cette publication sur Instagram
Consulter le profil
Courriel | X.com
""",
    "comments": """
Vos commentaires | Vos réactions
Soyez le premier à réagir | Soyez le premier à commenter cet article | Ajouter votre commentaire
Rédiger un commentaire | Publier un commentaire | Laissez un commentaire | Laisser une réponse
Afficher les commentaires | Masquer les commentaires | Commentaires fermés | Les commentaires sont clos
Charte des commentaires | Charte de modération | Consultez la charte | Signaler un abus | Signaler ce commentaire
Signaler un contenu inapproprié | Vous devez être connecté pour commenter
Vous devez être connecté pour publier un commentaire | Les plus récents | Les plus anciens | Trier par
Les plus pertinents | Les lecteurs réagissent | Votre nom | Les champs obligatoires sont indiqués avec *
Espace commentaires | Rejoignez la discussion | Participer à la discussion | Lire la suite des commentaires
Charger plus de commentaires
Prévenez-moi de tous les nouveaux commentaires par e-mail | Prévenez-moi de tous les nouveaux articles par e-mail
Avertissez-moi par e-mail des nouveaux commentaires | Laisser un commentaire Annuler la réponse
""",
    "newsletter": """
Merci, votre inscription est prise en compte | Votre inscription a bien été prise en compte
Votre inscription est confirmée | Merci de votre inscription | Votre adresse email | Votre e-mail
Saisissez votre adresse e-mail | Entrez votre adresse e-mail | Adresse e-mail invalide
L'adresse e-mail n'est pas valide | M'inscrire | Inscrivez-vous gratuitement | Inscription gratuite
S'inscrire gratuitement | Recevoir nos newsletters | Toutes les newsletters | Gérer mes newsletters | Voir un exemple
Ne manquez rien | Ne ratez rien de l'actualité | Ne manquez rien de l'actualité | L'essentiel de l'actualité
L'actu par mail | Recevez l'essentiel de l'actualité | L'info en continu | Recevez nos alertes | Recevoir les alertes
Recevoir les notifications | Alertes info | Disponible sur Google Play | Télécharger dans l'App Store
Ouvrir dans l'application | Sur l'application | Rejoindre la chaîne WhatsApp | Déjà inscrit ? | Pas encore inscrit ?
Désabonnement | Confirmez votre inscription
Veuillez entrer une adresse email valide
Une erreur est survenue, veuillez réessayer
""",
    "subscription": """
Article abonné | La suite est réservée aux abonnés | La suite de cet article est réservée aux abonnés
Je m'abonne pour 1€ | S'abonner pour lire la suite | Lire la suite de cet article | Déjà abonné(e) ?
Vous êtes déjà abonné ? | Vous êtes abonné ? | Connectez-vous | Me connecter | Créer un compte | Créer mon compte
Créez un compte gratuit | Offre sans engagement | Résiliable à tout moment | Annulable à tout moment
Sans engagement, résiliable à tout moment | Voir toutes les offres | Découvrir nos offres | Découvrez nos offres
Découvrir les offres d'abonnement | Nos offres d'abonnement | Choisir cette offre | Profiter de l'offre | J'en profite
Offre spéciale | Offre limitée | Essai gratuit | 1 mois offert | Premier mois offert
Accès illimité à tous les articles | Accès illimité | Accédez à tous les contenus | Tous les articles en illimité
Le journal en version numérique | Lire en mode zen | Je fais un don | Soutenez une presse indépendante | Nous soutenir
Devenez membre | Lecture restreinte | Votre abonnement n'autorise pas la lecture de cet article | S'identifier
Identifiez-vous | Mon abonnement | Gérer mon abonnement
Pour soutenir le travail de toute une rédaction, abonnez-vous | Se connecter pour lire la suite
Continuer sans s'abonner | Débloquer cet article | Offrir un abonnement | S'abonner au journal | Achat au numéro
Acheter cet article | L'abonnement numérique
Vous n'êtes pas abonné? | Pas encore abonné ? | Lire le journal numérique | Lire le journal du jour
""",
    "advertisement": """
La suite de l'article après la publicité | La suite sous cette publicité | Suite de l'article après la publicité
L'article continue après la publicité | Lire la suite après la publicité | Fermer la publicité | Cacher la publicité
Contenu commercial | Publi-rédactionnel | Publireportage | Publi-communiqué | En partenariat avec | Proposé par
Annonces partenaires | Bons plans | Nos partenaires vous proposent | Offert par | Présenté par | Par Taboola
Contenus Sponsorisés par Taboola | Lien affilié | Liens affiliés | Voir l'offre | Autopromo | Autopromotion
""",
    "player": """
Écouter l'audio | Écouter l'épisode | Écouter la suite | Vidéo suivante | Désactiver le son | Sous-titres
Lecture automatique | Vitesse de lecture | Impossible de lire la vidéo | Cette vidéo n'est plus disponible
Écouter le direct | Regarder le direct | Direct TV | Direct radio | Voir le replay | Le journal de 20h
Tous les podcasts | Tous les épisodes | S'abonner au podcast | Transcription | Voix générée par l'IA | Fermer la vidéo
Réécouter | Lecteur audio | Lecteur vidéo | Lancer la lecture | Mettre en pause | Ajouter à la file d'attente
Volume | Article lu par une voix de synthèse | Autoriser les cookies | Vous avez choisi de ne pas accepter les cookies
Pour voir ce contenu, connectez-vous gratuitement | Afficher le diaporama
""",
    "related_label": """
A lire | Lire également | Dans l'actualité | À découvrir aussi | À voir aussi | À voir | A la une | Les plus lues
Les plus consultés | Les + lus | Le top | Vous aimerez peut-être | Cela peut vous intéresser
Cela pourrait vous intéresser | Ça peut vous intéresser | Ces articles peuvent vous intéresser
Ces articles pourraient vous intéresser | Vous pourriez être intéressé par | Nous vous recommandons
Notre sélection d'articles | Le choix de la rédaction | Les choix de la rédaction | Articles associés
Articles recommandés | Autres articles | Plus sur ce sujet | Pour approfondir | Pour en savoir plus
Tous les articles | Toutes les actualités | Toute l'info | Toute l'actu | L'actualité en continu | Les dernières infos
Les dernières actualités | Dernières minutes | Dernière minute | Fil info | Fil d'actualité | Le fil info | Le fil
Le fil d'actus | Actualités similaires | L'article suivant | Nos dossiers | Voir également | Liens utiles
Les articles à lire | L'info de votre commune | Près de chez vous | Autour de vous | Plus de vidéos | Les vidéos
Le meilleur de | La rédaction vous conseille | La rédaction vous recommande | Continuer la lecture
Poursuivre la lecture | Poursuivez votre lecture
Articles en relation | Articles recommandés pour vous | Les articles à la une
""",
    "keywords_label": """
Sujets liés | Sur les thèmes | Thèmes abordés | Dans cet article | Plus sur le sujet | Retrouvez tous nos articles sur
Les tags | Voir plus d'articles sur | Les sujets | Les thèmes | Tous les sujets | À propos de | Les mots-clés
En lien avec l'article
Plus d'articles sur
Tous les sujets de l'article | Les sujets de l'article
""",
    "navigation": """
Aller au menu | Aller à la recherche | Aller au pied de page | Passer au contenu principal | Accéder au contenu
Accéder au contenu principal | Menu principal | Fermer le menu | Ouvrir le menu | Afficher le menu
Lancer la recherche | Que recherchez-vous ? | Recherchez un article | Fermer la recherche | Retour en haut de page
Page suivante | Page précédente | Image suivante | Image précédente | Diapositive suivante | Diapositive précédente
Voir le diaporama | Voir en plein écran | Fermer l'image | Toutes les photos | Voir les photos
Voir toutes les photos | Galerie photos | Édition du soir | Édition locale | Changer d'édition | Choisir ma ville
Ma commune | Mon espace | Mon profil | Mes articles | Me déconnecter | Lire le journal | Le journal du jour
Consulter le journal | Feuilleter le journal | Journal numérique | Sommaire | Afficher moins | Charger plus
Charger plus d'articles | Chargement en cours | Voir moins | Lire moins | Mots fléchés | Annonces légales
Avis de décès | Mode sombre | Mode clair | Toutes les rubriques | Vous êtes ici | Fil d'Ariane | Lire l'article
Lire l'article complet | Continuer | Ignorer | Sans opinion | Voir les résultats | Jeux concours
Navigation de l'article | Navigation des articles | Sélectionner un mois | Sélectionner une catégorie
Bienvenue ! Connectez-vous à votre compte | Un mot de passe vous sera envoyé par email
Laisser ce champ vide si vous êtes humain | Recherche avancée | Recherche pour
""",
    "footer": """
Conditions d'utilisation | CGU & CGV | Charte éthique | Charte d'utilisation | Charte déontologique | A propos
Notre équipe | Publicité & partenariats | Annonceurs | Régie publicitaire | Espace publicitaire | Devenir annonceur
Nous rejoindre | Aide et contact | Centre d'aide | Foire aux questions | Nos sites | Sites du groupe
Les sites du groupe | Nos services | Accessibilité : partiellement conforme | Accessibilité non conforme
Droits de reproduction | Archives du journal | Gestion des consentements | Gérer mes consentements | Gérer Utiq
Nos engagements | Pourquoi nous faire confiance | Directeur de la publication | Plan de site
Signaler un contenu illicite | Résilier votre abonnement | Résilier mon abonnement
Cookies
""",
    "cookie_notice": """
Accepter & fermer | J'accepte tous les cookies | En savoir plus et paramétrer | Paramétrer mes choix
Gérer mes préférences | Vos préférences | Enregistrer mes choix | Nous respectons votre vie privée
Votre vie privée nous importe | Le respect de votre vie privée est notre priorité | Refuser les cookies
Voir nos partenaires | Liste des partenaires | Voir les préférences | S'abonner et refuser
""",
    "byline": """
Rédaction | Autrice | Journaliste à | Grand reporter | Rédacteur en chef | Rédactrice en chef | Rédacteur | Rédactrice
Envoyée spéciale | Avec agences | Avec l'AFP | Chroniqueur | Chroniqueuse | Éditorialiste | Service Politique
Service Société | Notre correspondant | De notre correspondant | Secrétaire de rédaction | Pigiste | Journaliste Web
Rédaction Web
""",
    "author_bio": """
À propos de l'autrice | Du même auteur | De la même autrice | Ses articles | Ses derniers articles | Voir le profil
""",
    "credit": """
Photo d'archives | Photo AFP | Photo DR | Photo archives | Photo d'illustration © DR
""",
    "published": """
Posté le | Écrit le
""",
    "updated": """
Modifié | Actualisé le | Réactualisé le
""",
    "editor_note": """
NDLR | Note de la rédaction | Erratum | Rectificatif | Lire l'article original | Résumé généré par IA
Contenu traduit par IA
""",
}

READ_MORE = """
Lire le décryptage | Lire l'entretien | Lire l’entretien | Lire l'analyse | Lire l’analyse | Lire le récit
Lire l'enquête | Lire l’enquête | Lire le reportage | Lire le portrait | Lire la tribune
Lire l'éditorial | Lire l’éditorial | Lire la chronique
Lire notre enquête | Lire notre reportage | Lire notre analyse | Lire notre décryptage
Lire aussi | LIRE AUSSI | À lire aussi | A lire aussi | À LIRE AUSSI | A LIRE AUSSI | À lire également
Lire également | À lire | Voir aussi | VOIR AUSSI | À voir aussi | Sur le même sujet | Pour aller plus loin
Lire | Lire notre article | Lire l'article | À découvrir | Relire | Lire plus | Écouter aussi | EN IMAGES
Retrouvez | Notre dossier | Lire la suite
Voir également | À écouter | À écouter aussi | Lire notre enquête | Lire notre entretien | Lire l'entretien
Lire l'interview | Lire notre analyse | Lire notre dossier | Lire l'éditorial | Lire notre éditorial
Lire le reportage | Lire la tribune | Lire l'enquête | Lire le portrait | Lire notre décryptage | Relire aussi
Pour approfondir | Pour en savoir plus | En savoir plus | Lisez aussi | Lisez également
Article réservé à nos abonnés | À ne pas manquer | Découvrez aussi | À (re)lire | À relire | Voir la vidéo
Regarder aussi
En savoir plus sur cet article | Plus sur cet article
"""

TAGS_BY_COLON = """
Sujets | Thèmes
"""

TOPICS = """
Sur le même sujet | Sur le même thème | Plus sur ce sujet
"""

BYLINE = """
Recueilli par | Par | Rédigé par | Propos recueillis par | Écrit par | Publié par | Texte
Entretien réalisé par | Interview réalisée par | Propos recueillis et traduits par
Article rédigé par | Un article de | Une chronique de | Une analyse de | Un reportage de | Une enquête de
Recueillis par | Texte et photos | Textes | Signé par
"""

UPDATED = """
Mis à jour | Mis à jour le | mis à jour le | Modifié le | Mise à jour | Dernière mise à jour
"""

PUBLISHED = """
Publié | Publié le | Le | Mis en ligne le | Créé le | Publication
Date de publication
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
Faits-divers | Actualité | Actualités | Sécurité | L'entretien | L'analyse | Vie locale | Près de chez vous
Faits de société
"""

FACT_BOX = """
Repères | En bref | En chiffres | Bio express | À savoir | Fiche technique | Infos pratiques | Le saviez-vous
Sondage
"""

FUNCTION_WORDS = """
de la le les et des en un une du que est pour qui dans par plus pas sur au ne se ce il sont avec son aux a été
cette ses ou mais comme nous elle on ont leur deux ces après entre être sans fait
"""

UNSURE = """
Météo | Jeux | Radio | Services | Boutique | Emploi | Immobilier | Annonces | Actualité | Actualités | Direct
Éditions | Oui | Non | Journal | Le journal | Débat | Contribuer | Réagir | Discuter | Contact | Aide | Charte
Confidentialité | Archives | Accessibilité | Recrutement | La rédaction | Partenaires | Index | À propos
Qui sommes-nous ? | Données personnelles | Discussion | Abonnement | Abonnements | Abonnés | Communiqué | Annonce
En ce moment | Tendances | Dossier | Dossiers | Suggestions | À découvrir | Crédit | Crédits | Illustration
Aujourd'hui | Hier | Lecture | Journaliste | Vues | Partages | À la une | Sommaire | Le fil | Le top | Les sujets
Les thèmes | Les vidéos | Transcription | Liens utiles | Pour approfondir | Pour en savoir plus | Annonceurs
Nos services | Nos sites | Nos engagements | Notre équipe | Charte éthique | Vos préférences | Offre spéciale
Essai gratuit | Accès illimité | Bons plans | Annonces légales | Sans opinion | Sous-titres | Dernière minute
Ma commune | Mots fléchés | Près de chez vous | Autour de vous | Dans l'actualité | Le meilleur de | Avis de décès
Nos partenaires | Foire aux questions | Nos dossiers | J'aime | Ignorer
Volume | Continuer | Modifié | Classer
"""

SAID = "déclaré affirmé raconte raconté assure explique répond lançait"
TOLD = "était étaient avait avaient"

CAPTION_LABEL = "Légende image"
CREDIT_LABEL = "Crédit photo"
