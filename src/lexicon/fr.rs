//! French.

use super::{Furniture, Lexicon, Speech};
use crate::verdict::Kind::{
    Advertisement, Audio, AuthorBox, Comments, Consent, Legal, Navigation, Newsletter, Other, Pagination,
    Promo, Related, Share, Sponsored, Tags, Video,
};

pub(super) const FRENCH: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

#[rustfmt::skip]
const FREQUENT: &[&str] = &[
    "de", "la", "le", "et", "les", "des", "en", "un", "du", "une", "que", "est", "pour", "qui", "dans", "a", "par", "plus", "pas", "au",
    "sur", "ne", "se", "ce", "il", "sont", "avec", "son", "aux", "d'un", "d'une", "cette", "ont", "ses", "mais", "comme", "on", "tout",
    "nous", "sa", "elle", "été", "ou", "leur", "selon", "après", "ces", "être", "deux", "c'est", "fait", "à",
];

#[rustfmt::skip]
const FURNITURE: Furniture = Furniture {
    whole: &[
        (Advertisement, &[
            "publicité", "pub", "annonce", "annonces", "publicités", "la suite après la publicité",
            "la suite de l'article après la publicité", "suite après la publicité", "la suite après cette publicité", "passer la publicité",
            "fermer la publicité", "masquer la publicité", "petites annonces",
        ]),
        (Related, &[
            "à lire aussi", "a lire aussi", "lire aussi", "lire également", "lire plus", "lire la suite", "lire l'article",
            "lire plus tard dans le dossier", "à lire", "à lire également", "à lire ensuite", "à voir aussi", "voir aussi", "voir plus",
            "voir tout", "voir tous les articles", "sur le même sujet", "sur le même thème", "dans la même rubrique",
            "dans la même thématique", "articles liés", "articles associés", "articles similaires", "articles connexes",
            "contenus associés", "nos autres articles", "autres articles", "plus d'articles", "plus d'actualités", "plus d'infos",
            "en savoir plus", "pour aller plus loin", "pour en savoir plus", "vous aimerez aussi", "vous pourriez aimer",
            "vous pourriez aussi aimer", "cela peut vous intéresser", "ceci pourrait vous intéresser",
            "ces articles peuvent vous intéresser", "ça peut vous intéresser", "recommandé pour vous", "recommandés pour vous",
            "nos recommandations", "recommandations", "notre sélection", "la sélection de la rédaction", "les plus lus",
            "articles les plus lus", "le plus lu", "les plus consultés", "les plus partagés", "les plus populaires", "populaires",
            "tendances", "à la une", "dernières actualités", "dernières infos", "dernières nouvelles", "derniers articles",
            "les dernières actualités", "les derniers articles", "toute l'actualité", "toutes les actualités", "toute l'info", "en continu",
            "l'actu en continu", "le fil info", "article suivant", "article précédent", "à ne pas manquer", "ne manquez pas",
            "notre dossier", "dossier", "dossiers", "diaporama", "en images", "en direct", "nos archives",
        ]),
        (Video, &[
            "vidéo", "vidéos", "en vidéo", "regarder", "regarder la vidéo", "voir la vidéo", "lire la vidéo", "lancer la vidéo",
            "nos vidéos", "plus de vidéos", "autres vidéos", "la vidéo du jour", "lecture", "plein écran", "sous-titres", "couper le son",
            "activer le son", "vidéo suivante", "à suivre",
        ]),
        (Audio, &[
            "écouter", "écouter l'article", "écouter cet article", "écouter le podcast", "podcast", "podcasts", "nos podcasts", "audio",
            "lecture audio", "réécouter", "version audio",
        ]),
        (Newsletter, &[
            "newsletter", "newsletters", "nos newsletters", "infolettre", "infolettres", "lettre d'information", "s'inscrire",
            "je m'inscris", "inscrivez-vous", "s'inscrire à la newsletter", "inscription à la newsletter", "m'inscrire", "inscription",
            "votre e-mail", "votre email", "votre adresse e-mail", "votre adresse mail", "votre adresse email", "adresse e-mail",
            "adresse courriel", "votre courriel", "courriel", "recevez nos newsletters", "restez informé", "restez informés",
            "recevoir la newsletter",
        ]),
        (Share, &[
            "partager", "partagez", "partager cet article", "partager l'article", "partager sur", "partager sur facebook",
            "partager sur twitter", "partager sur x", "partager sur whatsapp", "partager sur linkedin", "partager par e-mail",
            "partager par mail", "partage", "envoyer", "envoyer par e-mail", "envoyer par mail", "envoyer à un ami", "copier le lien",
            "lien copié", "imprimer", "imprimer l'article", "sauvegarder", "enregistrer", "ajouter à mes favoris", "ajouter aux favoris",
            "favoris", "offrir", "offrir cet article", "offrir l'article", "suivre", "suivez-nous", "suivez-nous sur", "retrouvez-nous sur",
            "nous suivre", "tweeter", "facebook", "lire plus tard", "réagir et partager", "taille du texte", "ajouter à vos sélections",
            "partager via",
        ]),
        (Sponsored, &[
            "sponsorisé", "contenu sponsorisé", "contenus sponsorisés", "article sponsorisé", "publi-rédactionnel", "publirédactionnel",
            "publireportage", "contenu partenaire", "contenus partenaires", "partenaire", "partenaires", "nos partenaires",
            "services partenaires", "en partenariat avec", "proposé par", "offert par", "présenté par", "communiqué", "contenu de marque",
            "contenu commandité", "liens sponsorisés", "liens commerciaux", "codes promo", "bons plans", "guide d'achat", "acheter",
            "voir l'offre", "j'en profite",
        ]),
        (Comments, &[
            "commentaire", "commentaires", "commenter", "commenter l'article", "ajouter un commentaire", "laisser un commentaire",
            "écrire un commentaire", "voir les commentaires", "voir tous les commentaires", "afficher les commentaires",
            "lire les commentaires", "tous les commentaires", "vos commentaires", "vos réactions", "réactions", "réagir",
            "réagir à cet article", "réagissez", "contribuer", "contribuez", "répondre", "signaler", "signaler un abus",
            "signaler ce commentaire", "les commentaires sont fermés", "aucun commentaire", "votre commentaire", "publier un commentaire",
            "participer à la conversation", "rejoindre la conversation", "sondage", "voter", "courrier des lecteurs", "votre avis",
            "donnez votre avis", "les plus récents", "les plus anciens", "charger plus de commentaires",
        ]),
        (Consent, &[
            "accepter", "tout accepter", "accepter et fermer", "accepter et continuer", "accepter tout", "accepter les cookies", "refuser",
            "tout refuser", "continuer sans accepter", "j'accepte", "paramétrer", "paramétrer les cookies", "paramètres",
            "paramètres des cookies", "gestion des cookies", "gérer les cookies", "gérer mes cookies", "gérer mes choix", "personnaliser",
            "personnaliser mes choix", "préférences cookies", "enregistrer mes choix", "en savoir plus et gérer",
            "le respect de votre vie privée est notre priorité", "autoriser", "afficher le contenu", "contenu bloqué",
            "ce contenu est bloqué", "gérer utiq", "non merci", "plus tard", "accepter pour afficher",
        ]),
        (Navigation, &[
            "menu", "menu principal", "ouvrir le menu", "fermer le menu", "navigation", "rechercher", "recherche", "chercher", "accueil",
            "retour à l'accueil", "page d'accueil", "aller au contenu", "aller au contenu principal", "aller à la navigation",
            "aller au menu", "passer au contenu", "retour en haut", "haut de page", "retour", "fermer", "ouvrir", "se connecter",
            "connexion", "me connecter", "se déconnecter", "déconnexion", "mon compte", "mon profil", "créer un compte", "vous êtes ici",
            "fil d'ariane", "rubriques", "toutes les rubriques", "actualité", "actualités", "actu", "politique", "international", "monde",
            "économie", "société", "culture", "sport", "sports", "santé", "sciences", "environnement", "planète", "opinions", "débats",
            "idées", "faits divers", "régions", "région", "local", "météo", "avis de décès", "immobilier", "emploi", "jeux", "mots croisés",
            "horoscope", "programme tv", "archives", "contact", "contactez-nous", "nous contacter", "qui sommes-nous", "à propos", "aide",
            "aide et contact", "faq", "plan du site", "le journal", "journal numérique", "édition du jour", "choisir une édition",
            "afficher plus", "charger plus", "voir moins", "chargement", "recrutement", "publicité et annonces", "en ce moment",
            "thématiques", "sommaire", "mode sombre", "rss",
        ]),
        (Pagination, &[
            "suivant", "précédent", "page suivante", "page précédente", "page", "suivante", "précédente", "première page", "dernière page",
            "image suivante", "image précédente", "photo suivante", "articles plus anciens", "articles plus récents",
        ]),
        (Promo, &[
            "s'abonner", "abonnez-vous", "abonnement", "abonnements", "je m'abonne", "m'abonner", "s'abonner au journal", "voir les offres",
            "découvrir les offres", "découvrir nos offres", "nos offres", "nos offres d'abonnement", "profiter de l'offre", "essai gratuit",
            "essayer gratuitement", "offrir un abonnement", "soutenez-nous", "nous soutenir", "je soutiens", "soutenir", "faire un don",
            "je fais un don", "je donne", "devenir membre", "adhérer", "télécharger l'application", "téléchargez l'application",
            "notre application", "nos applications", "activer les notifications", "alertes info", "déjà abonné", "boutique", "la boutique",
            "jeu concours", "jeux concours", "kiosque", "voir le kiosque", "lire le journal", "lire le journal numérique",
            "lire l'édition numérique", "rejoignez notre chaîne whatsapp",
        ]),
        (AuthorBox, &[
            "à propos de l'auteur", "à propos de l'autrice", "l'auteur", "auteur", "autrice", "auteurs", "biographie", "tous ses articles",
            "voir tous ses articles", "tous les articles de l'auteur", "du même auteur", "journaliste", "suivre l'auteur",
            "contacter l'auteur",
        ]),
        (Tags, &[
            "mots-clés", "mots clés", "thèmes", "thèmes associés", "sujets associés", "sujets", "sur ces sujets", "tags", "étiquettes",
            "dans cet article", "en lien avec cet article", "thématiques associées", "suivre ces thèmes",
        ]),
        (Legal, &[
            "mentions légales", "tous droits réservés", "conditions générales", "conditions générales d'utilisation",
            "conditions générales de vente", "conditions d'utilisation", "cgu", "cgv", "politique de confidentialité", "confidentialité",
            "données personnelles", "protection des données", "charte", "charte éditoriale", "charte de modération", "charte déontologique",
            "déontologie", "accessibilité", "accessibilité : non conforme", "droits d'auteur", "plan du site et mentions légales",
            "reproduction interdite", "résilier mon abonnement", "signaler un contenu illicite", "licences", "droits de reproduction",
            "politique de cookies",
        ]),
        (Other, &[
            "agrandir l'image", "agrandir", "voir la photo", "voir les photos", "ouvrir l'image", "zoom", "temps de lecture",
            "lecture en cours", "javascript est désactivé", "signaler une erreur", "signaler une faute", "une erreur s'est produite",
            "cet article vous a-t-il été utile", "cet article vous a été utile", "page introuvable", "veuillez patienter",
        ]),
    ],
    opening: &[
        (Advertisement, &["la suite après", "la suite de l'article après", "publicité:", "publicité :"]),
        (Related, &[
            "à lire aussi", "a lire aussi", "lire aussi", "à lire également", "lire également", "lire notre", "lire nos", "à lire :",
            "à lire:", "lire :", "lire:", "lire l'article", "à voir aussi", "voir aussi", "voir aussi :", "à relire", "retrouvez notre",
            "retrouvez tous nos articles", "retrouvez toute l'actualité", "retrouvez l'ensemble de nos", "sur le même sujet",
            "sur le même thème", "pour aller plus loin", "pour en savoir plus", "en images :", "diaporama :", "diaporama:", "notre dossier",
            "notre dossier :", "dossier :", "suivez notre direct", "suivez en direct", "toute l'actualité", "toutes nos informations",
            "l'essentiel de l'actualité", "ne manquez pas", "à ne pas manquer", "vous aimerez aussi", "lisez aussi", "lisez également",
            "consultez aussi", "cliquez ici pour lire", "entretien :", "reportage :", "enquête :", "éditorial :", "article suivant",
            "article précédent",
        ]),
        (Video, &[
            "vidéo :", "vidéo:", "en vidéo :", "en vidéo -", "regardez aussi", "regarder la vidéo", "regardez la vidéo", "voir la vidéo",
            "à voir en vidéo", "retrouvez en vidéo",
        ]),
        (Audio, &[
            "podcast :", "podcast:", "écouter :", "écoutez :", "à écouter", "écoutez aussi", "écouter aussi", "réécouter",
            "écoutez notre podcast", "écouter l'article", "écouter le podcast", "abonnez-vous au podcast", "cet article est lu",
        ]),
        (Newsletter, &[
            "inscrivez-vous", "abonnez-vous à notre newsletter", "abonnez-vous à nos newsletters", "abonnez-vous à la newsletter",
            "recevez chaque", "recevez tous les", "recevez nos", "recevez notre", "recevez l'essentiel", "recevez par e-mail",
            "recevez gratuitement", "recevoir chaque", "newsletter :", "chaque matin, recevez", "chaque semaine, recevez",
            "chaque semaine, retrouvez", "restez informé", "ne ratez rien", "ne manquez rien", "votre adresse e-mail",
            "votre adresse email", "votre adresse mail", "en vous inscrivant", "merci pour votre inscription", "merci de votre inscription",
        ]),
        (Share, &[
            "partager cet article", "partager :", "partagez cet", "partager sur", "suivez-nous", "suivez nous", "retrouvez-nous sur",
            "rejoignez-nous sur", "suivez toute l'actualité", "ajoutez-nous", "envoyer par", "en tant qu'abonné, vous pouvez offrir",
            "offrez cet article",
        ]),
        (Sponsored, &[
            "contenu sponsorisé", "contenu proposé par", "en partenariat avec :", "proposé par :", "sponsorisé par", "article sponsorisé",
            "cet article contient des liens", "cet article comporte des liens", "quand vous achetez", "lorsque vous achetez",
            "les prix mentionnés", "la rédaction n'a pas participé",
        ]),
        (Comments, &[
            "commentaires (", "commentaires :", "lire les commentaires", "voir les commentaires", "les commentaires sont",
            "les commentaires de cet article", "connectez-vous pour", "vous devez être connecté", "vous devez être abonné",
            "pour commenter", "pour réagir", "donnez votre avis", "partagez votre avis", "vous souhaitez réagir",
            "votre adresse e-mail ne sera pas", "les champs obligatoires", "sondage :", "soyez le premier à", "écrivez-nous",
            "modération :",
        ]),
        (Consent, &[
            "nous utilisons des cookies", "nous et nos partenaires", "avec votre accord", "avec votre consentement",
            "ce contenu est bloqué", "ce contenu n'est pas", "ce site utilise", "en poursuivant votre", "pour afficher ce contenu",
            "pour visualiser ce contenu", "pour voir ce contenu", "votre vie privée", "vous pouvez retirer votre",
            "vous pouvez modifier vos choix", "vos choix concernant", "nos partenaires et nous", "le respect de votre vie privée",
            "vous avez choisi de refuser", "l'accès à ce contenu",
        ]),
        (Navigation, &[
            "aller à la navigation", "retour à l'accueil", "vous êtes ici :", "vous êtes ici:", "accueil >", "accueil /", "accueil ›",
            "rechercher :", "recherche :", "rubrique :", "rubriques :", "connecté en tant que",
        ]),
        (Pagination, &[
            "page :", "page 1", "page 2", "page suivante", "page précédente", "suivant :", "précédent :", "lire la page suivante",
            "image 1 sur", "photo 1 sur",
        ]),
        (Promo, &[
            "abonnez-vous", "s'abonner pour", "découvrez nos offres", "découvrez notre application", "téléchargez l'application",
            "téléchargez notre", "soutenez-nous", "soutenez notre", "faites un don", "faire un don", "grâce à votre soutien",
            "si vous appréciez", "rejoignez notre", "rejoignez-nous", "devenez membre", "devenez abonné", "activez les notifications",
            "cet article vous est offert", "cet article est en accès libre", "profitez de notre offre", "soutenez un journalisme",
            "offre spéciale", "offre limitée", "tentez de gagner", "testez vos connaissances", "achetez le journal", "déjà abonné",
        ]),
        (AuthorBox, &[
            "à propos de l'auteur", "à propos de l'autrice", "tous les articles de", "tous ses articles", "du même auteur",
            "suivre l'auteur", "contacter l'auteur", "auteur :", "auteure :", "les opinions exprimées", "ce texte n'engage",
        ]),
        (Tags, &[
            "mots-clés :", "mots-clés:", "mots clés :", "tags :", "tags:", "thèmes :", "thème :", "sujets :", "sujets associés",
            "sur ces sujets", "étiquettes :",
        ]),
        (Legal, &[
            "©", "copyright ©", "copyright 20", "tous droits réservés", "tous droits de reproduction", "mentions légales",
            "directeur de la publication", "reproduction interdite", "toute reproduction", "ce site est protégé par recaptcha", "n° issn",
            "issn",
        ]),
        (Other, &[
            "cliquez sur l'image", "cliquez ici", "cliquer ici", "temps de lecture", "lecture :", "votre navigateur ne",
            "veuillez activer javascript", "pour une meilleure expérience", "une erreur dans l'article", "vous avez repéré une",
            "signaler une erreur", "vous avez une information", "vous êtes témoin", "envoyez-nous", "contactez la rédaction",
            "cet article a été traduit", "cet article a été généré", "ce texte a été traduit", "cet article est paru",
        ]),
    ],
    within: &[
        (Advertisement, &[
            "la suite après la publicité", "après la publicité", "bloqueur de publicité", "votre bloqueur", "désactiver votre bloqueur",
        ]),
        (Related, &["cliquez ici pour lire", "retrouvez tous nos articles", "toute l'actualité sur", "lire aussi :"]),
        (Video, &[
            "regardez la vidéo ci-dessous", "cette vidéo n'est plus disponible", "ne supporte pas la vidéo", "notre chaîne youtube",
            "lecteur vidéo",
        ]),
        (Audio, &["toutes les plateformes d'écoute", "toutes les plateformes de podcast", "écouter cet article", "voix de synthèse"]),
        (Newsletter, &[
            "dans votre boîte mail", "dans votre boite mail", "dans votre boîte de réception", "dans votre boîte e-mail",
            "dans votre boîte aux lettres électronique", "par courriel chaque", "à notre newsletter", "à nos newsletters",
            "à la newsletter", "notre newsletter", "nos newsletters", "notre infolettre", "nos infolettres", "lien de désinscription",
            "vous désinscrire", "vous désabonner à tout moment", "inscription gratuite",
        ]),
        (Share, &[
            "suivez-nous sur", "retrouvez-nous sur", "partager sur facebook", "nouvelle fenêtre", "nouvel onglet", "lien copié",
            "articles à offrir", "dans le presse-papiers", "sur nos réseaux sociaux",
        ]),
        (Sponsored, &[
            "liens d'affiliation", "lien d'affiliation", "liens affiliés", "percevoir une commission", "toucher une commission",
            "recevoir une commission", "contenu sponsorisé", "n'a pas participé à la réalisation", "n'a pas participé à la rédaction",
            "partenariat rémunéré",
        ]),
        (Comments, &[
            "laisser un commentaire", "dans les commentaires", "charte de modération", "commentaires sont fermés", "espace commentaires",
            "ne sera pas publiée",
        ]),
        (Consent, &[
            "utilisons des cookies", "utilise des cookies", "cookies et autres traceurs", "dépôt de cookies", "politique de cookies",
            "gestion des cookies", "nos partenaires stockons", "stocker et/ou accéder", "retirer votre consentement",
            "publicités personnalisées", "paramétrer les cookies", "accepter les cookies", "refusé les cookies", "continuer sans accepter",
            "données de géolocalisation précises", "analyse des caractéristiques de",
        ]),
        (Navigation, &[
            "aller au contenu", "retour en haut de page", "mot de passe oublié", "pas encore de compte", "déjà un compte", "déjà inscrit",
        ]),
        (Pagination, &["page suivante", "suite en page"]),
        (Promo, &[
            "notre application", "sur l'app store", "google play", "notre chaîne whatsapp", "notre canal whatsapp", "abonnez-vous",
            "offre d'abonnement", "offres d'abonnement", "déductible d'impôt", "déductibles des impôts", "défiscalisé",
            "journalisme indépendant", "presse indépendante", "grâce au soutien de ses lecteurs", "grâce à nos lecteurs",
            "résiliable à tout moment",
        ]),
        (AuthorBox, &[
            "n'engagent que leur auteur", "n'engage que son auteur", "n'engagent que leurs auteurs", "ne reflètent pas nécessairement",
            "ne reflète pas nécessairement", "est journaliste au service", "est journaliste à la rédaction", "tous ses articles",
        ]),
        (Tags, &["plus d'articles sur", "sur le même thème"]),
        (Legal, &[
            "tous droits réservés", "droits de reproduction", "conditions générales d'utilisation", "conditions générales de vente",
            "toute reproduction interdite", "numéro de commission paritaire", "directeur de la publication",
        ]),
        (Other, &[
            "cliquez ici", "activer javascript", "cliquez sur l'image", "votre navigateur ne", "traduit automatiquement",
            "intelligence artificielle et relu", "généré automatiquement", "généré par une intelligence",
        ]),
    ],
    by: &[
        "par", "par :", "de notre correspondant", "de notre correspondante", "de notre envoyé spécial", "de notre envoyée spéciale",
        "texte :", "texte", "texte de", "textes :", "écrit par", "rédigé par", "publié par", "propos recueillis par", "recueilli par",
        "un article de", "une chronique de", "une enquête de", "un reportage de", "un entretien de", "auteur :", "auteure :", "reportage :",
        "signé", "mis en ligne par",
    ],
    credit: &[
        "photo :", "photo:", "photos :", "photos:", "photo de", "photo par", "photographie :", "photographies :", "photographe :",
        "crédit :", "crédit:", "crédits :", "crédit photo", "crédits photo", "image :", "images :", "illustration :", "illustration:",
        "illustrations :", "infographie :", "infographie", "dessin :", "dessin de", "carte :", "source :", "sources :", "vidéo de",
        "montage :", "photo d'illustration", "photo d'archives", "image d'illustration", "capture d'écran", "avec agences",
        "avec les agences", "avec des informations de", "traduction :", "traduit par", "traduit de l'anglais", "mise en page :",
        "copyright :", "©", "archives",
    ],
    correction: &[
        "correction", "correction :", "rectificatif", "rectificatif :", "rectification", "erratum", "précision :", "précisions :",
        "note de la rédaction", "note de la rédaction :", "ndlr", "n.d.l.r", "ndlr :", "mise à jour :", "actualisation :",
        "droit de réponse", "modification :", "une version précédente", "une version antérieure", "une première version",
        "dans une version précédente", "dans une première version", "dans une version antérieure", "la version initiale",
        "cet article a été modifié", "cet article a été mis à jour", "cet article a été corrigé", "cet article a été actualisé",
        "contrairement à ce que nous avons écrit", "nous avons corrigé", "nous présentons nos excuses",
    ],
    paywall: &[
        "cet article est réservé aux abonnés", "cet article est réservé", "article réservé aux abonnés", "article réservé à nos abonnés",
        "article réservé aux abonné", "article abonné", "article abonnés", "réservé aux abonnés", "réservé à nos abonnés",
        "réservé aux membres", "contenu réservé aux abonnés", "contenu réservé", "la suite est réservée aux abonnés",
        "la suite de cet article est réservée", "la suite est réservée", "la lecture de cet article est réservée",
        "lecture réservée aux abonnés", "pour lire la suite", "pour continuer la lecture", "pour poursuivre la lecture",
        "pour lire cet article", "pour lire l'intégralité", "abonnez-vous pour lire", "abonnez-vous pour continuer",
        "abonnez-vous pour lire la suite", "connectez-vous pour lire", "inscrivez-vous pour lire", "créez un compte pour", "déjà abonné",
        "déjà abonnée", "vous êtes déjà abonné", "il vous reste", "poursuivez votre lecture", "continuez votre lecture", "lisez la suite",
        "débloquez cet article", "débloquer l'article", "accédez à cet article", "accédez à l'intégralité", "vous avez atteint la limite",
        "vous avez atteint votre limite", "accès réservé", "article premium", "vous souhaitez lire cet article",
    ],
    summary: &[
        "l'essentiel", "l'essentiel :", "en bref", "en résumé", "résumé", "le résumé", "les points clés", "points clés",
        "les points essentiels", "à retenir", "ce qu'il faut retenir", "ce qu'il faut savoir", "ce que l'on sait", "ce qu'on sait",
        "les faits", "en un coup d'œil", "en quelques mots", "synthèse", "les chiffres clés", "en deux mots", "pour résumer",
        "l'info en bref", "résumé par ia",
    ],
    dated: &[
        "publié", "publié le", "publié à", "publié :", "publié hier", "publié aujourd'hui", "mis en ligne le", "paru le", "posté le",
        "mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "mise à jour :", "modifié le", "modifié à", "actualisé le",
        "dernière mise à jour", "dernière mise à jour le", "dernière modification", "dernière modification le", "créé le", "édité le", "le",
        "date :", "article du", "écrit le", "rédigé le", "aujourd'hui à", "hier à", "le lundi", "date de publication",
    ],
    months: [
        &["janvier", "janv", "jan"], &["février", "févr", "fév"], &["mars"], &["avril", "avr"], &["mai"], &["juin"], &["juillet", "juil"],
        &["août", "aout"], &["septembre", "sept"], &["octobre", "oct"], &["novembre", "nov"], &["décembre", "déc"],
    ],
};

const SPEECH: Speech = Speech::NONE;
