//! Italian.

use super::{Furniture, Lexicon, Speech};
use crate::verdict::Kind::{
    Advertisement, Audio, AuthorBox, Comments, Consent, Legal, Navigation, Newsletter, Other, Pagination,
    Promo, Related, Share, Sponsored, Tags, Video,
};

pub(super) const ITALIAN: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

#[rustfmt::skip]
const FREQUENT: &[&str] = &[
    "di", "e", "il", "la", "che", "in", "a", "un", "per", "è", "del", "della", "non", "una", "i", "le", "si", "con", "da", "dei", "al",
    "nel", "alla", "delle", "ha", "sono", "anche", "più", "come", "dal", "gli", "lo", "nella", "ma", "dalla", "ai", "sul", "su", "degli",
    "questo", "l'", "dopo", "stato", "hanno", "essere", "o", "suo", "due", "tra", "ed",
];

#[rustfmt::skip]
const FURNITURE: Furniture = Furniture {
    whole: &[
        (Advertisement, &[
            "pubblicità", "annuncio", "annunci", "annuncio pubblicitario", "advertisement", "l'articolo continua dopo la pubblicità",
            "continua dopo la pubblicità", "continua a leggere dopo la pubblicità", "chiudi annuncio", "salta annuncio",
            "annunci di lavoro", "necrologi",
        ]),
        (Related, &[
            "leggi anche", "leggi di più", "leggi tutto", "leggi l'articolo", "leggi ancora", "continua a leggere", "per approfondire",
            "approfondisci", "approfondimenti", "approfondimento", "articoli correlati", "articolo correlato", "notizie correlate",
            "correlati", "contenuti correlati", "potrebbe interessarti", "potrebbe interessarti anche", "potrebbero interessarti",
            "ti potrebbe interessare", "ti potrebbero interessare", "ti potrebbe interessare anche", "potrebbe anche piacerti",
            "ti consigliamo", "consigliati", "consigliati per te", "raccomandati per te", "scelti per te", "i più letti", "le più lette",
            "più letti", "più lette", "i più visti", "i più condivisi", "più popolari", "di tendenza", "ultime notizie", "ultim'ora",
            "ultima ora", "le ultime notizie", "gli ultimi articoli", "ultimi articoli", "altre notizie", "altri articoli",
            "tutte le notizie", "notizie", "in evidenza", "in primo piano", "primo piano", "da non perdere", "vedi anche", "guarda anche",
            "vedi tutti", "vedi tutte", "vedi altro", "scopri di più", "articolo precedente", "articolo successivo", "prossimo articolo",
            "dossier", "speciali", "fotogallery", "foto", "le foto", "gallery", "galleria fotografica", "dal nostro archivio",
            "sullo stesso argomento", "sullo stesso tema", "dello stesso autore",
        ]),
        (Video, &[
            "video", "guarda il video", "guarda i video", "il video", "altri video", "video correlati", "video consigliati",
            "video del giorno", "riproduci", "riproduci video", "schermo intero", "sottotitoli", "in diretta", "diretta video",
            "guarda ora", "tutti i video",
        ]),
        (Audio, &[
            "ascolta", "ascolta l'articolo", "ascolta questo articolo", "ascolta il podcast", "podcast", "i nostri podcast", "audio",
            "versione audio", "riascolta",
        ]),
        (Newsletter, &[
            "newsletter", "le nostre newsletter", "iscriviti", "iscriviti alla newsletter", "iscriviti alle newsletter", "iscriviti ora",
            "iscriviti gratis", "iscrizione newsletter", "la tua email", "la tua e-mail", "il tuo indirizzo email",
            "inserisci la tua email", "indirizzo email", "indirizzo e-mail", "email", "resta aggiornato", "rimani aggiornato",
            "ricevi le notizie", "ricevi la newsletter",
        ]),
        (Share, &[
            "condividi", "condividi su", "condividi su facebook", "condividi su twitter", "condividi su x", "condividi su whatsapp",
            "condividi su linkedin", "condividi via email", "condividi l'articolo", "condividi questo articolo", "condividi con",
            "condivisioni", "invia", "invia per email", "invia a un amico", "copia link", "copia il link", "link copiato", "stampa",
            "stampa articolo", "salva", "salva articolo", "salva per dopo", "regala", "regala articolo", "segui", "seguici", "seguici su",
            "segui su", "facebook", "whatsapp", "tweet", "twitta", "preferiti", "aggiungi ai preferiti", "leggi più tardi", "mi piace",
        ]),
        (Sponsored, &[
            "sponsorizzato", "contenuto sponsorizzato", "contenuti sponsorizzati", "contenuto promozionale", "contenuto a pagamento",
            "informazione pubblicitaria", "messaggio promozionale", "messaggio pubblicitario", "pubbliredazionale", "pubbliredazionali",
            "branded content", "in collaborazione con", "offerto da", "presentato da", "a cura di", "partner", "dai nostri partner",
            "offerte", "acquista", "acquista ora", "codici sconto", "vedi offerta",
        ]),
        (Comments, &[
            "commento", "commenti", "commenta", "commenta l'articolo", "leggi i commenti", "vedi i commenti", "mostra commenti",
            "tutti i commenti", "lascia un commento", "scrivi un commento", "aggiungi un commento", "invia un commento", "rispondi",
            "segnala", "segnala commento", "i commenti sono chiusi", "nessun commento", "il tuo commento", "la tua opinione",
            "partecipa alla discussione", "partecipa alla conversazione", "i più recenti", "i più votati", "sondaggio", "vota",
            "lettere al direttore", "la posta dei lettori", "regolamento commenti", "carica altri commenti",
        ]),
        (Consent, &[
            "accetta", "accetto", "accetta tutto", "accetta tutti", "accetta e continua", "accetta e chiudi", "accetta i cookie",
            "accetta tutti i cookie", "rifiuta", "rifiuta tutto", "rifiuta tutti", "continua senza accettare", "personalizza", "preferenze",
            "preferenze cookie", "gestisci cookie", "gestisci preferenze", "gestisci le preferenze", "impostazioni cookie",
            "impostazioni privacy", "salva preferenze", "cookie", "informativa cookie", "informativa sui cookie", "rifiuta e abbonati",
            "la tua privacy è importante", "maggiori opzioni", "no, grazie", "non ora", "ho capito",
        ]),
        (Navigation, &[
            "menu", "menù", "apri menu", "chiudi menu", "navigazione", "cerca", "ricerca", "cerca nel sito", "home", "torna alla home",
            "vai al contenuto", "vai al contenuto principale", "salta al contenuto", "torna su", "torna in alto", "torna indietro",
            "indietro", "chiudi", "apri", "accedi", "login", "esci", "logout", "registrati", "il mio account", "profilo", "il mio profilo",
            "sei in", "ti trovi in", "sezioni", "tutte le sezioni", "cronaca", "politica", "economia", "esteri", "mondo", "italia", "sport",
            "calcio", "cultura", "spettacoli", "spettacolo", "salute", "scienze", "tecnologia", "ambiente", "viaggi", "cucina", "moda",
            "motori", "opinioni", "editoriali", "rubriche", "meteo", "oroscopo", "giochi", "cinema", "tv", "archivio", "edizione digitale",
            "edicola", "leggi il giornale", "contatti", "contattaci", "chi siamo", "redazione", "la redazione", "assistenza", "aiuto",
            "servizi", "lavora con noi", "mappa del sito", "edizioni locali", "regioni", "carica altro", "mostra altro", "mostra meno",
            "caricamento", "indice", "rss",
        ]),
        (Pagination, &[
            "avanti", "successivo", "successiva", "precedente", "pagina", "pagina successiva", "pagina precedente", "prossima pagina",
            "prima pagina del giornale", "articoli precedenti", "articoli successivi", "immagine successiva", "foto successiva",
        ]),
        (Promo, &[
            "abbonati", "abbonati ora", "abbonati subito", "abbonamento", "abbonamenti", "scopri le offerte", "vedi le offerte",
            "offerta speciale", "prova gratis", "prova gratuita", "regala un abbonamento", "sostienici", "sostieni il giornale",
            "sostieni il nostro lavoro", "sostieni il giornalismo indipendente", "dona", "dona ora", "fai una donazione", "diventa socio",
            "diventa sostenitore", "scarica l'app", "scarica la nostra app", "attiva le notifiche", "notifiche", "iscriviti al canale",
            "iscriviti al canale whatsapp", "seguici su whatsapp", "concorsi", "shop", "sei già abbonato", "hai già un abbonamento",
        ]),
        (AuthorBox, &[
            "l'autore", "l'autrice", "autore", "autrice", "autori", "sull'autore", "sull'autrice", "informazioni sull'autore",
            "chi è l'autore", "biografia", "tutti gli articoli", "tutti gli articoli dell'autore", "altri articoli dell'autore",
            "vedi tutti gli articoli", "giornalista", "scheda autore",
        ]),
        (Tags, &[
            "tag", "tags", "argomenti", "argomenti correlati", "temi", "etichette", "parole chiave", "in questo articolo",
            "altri argomenti", "argomenti di questo articolo", "segui i temi",
        ]),
        (Legal, &[
            "privacy", "privacy policy", "cookie policy", "informativa privacy", "informativa sulla privacy", "termini e condizioni",
            "termini di servizio", "termini d'uso", "condizioni d'uso", "condizioni generali", "note legali", "tutti i diritti riservati",
            "riproduzione riservata", "© riproduzione riservata", "copyright", "codice etico", "accessibilità",
            "dichiarazione di accessibilità", "dati societari", "licenza", "diritti riservati", "disclaimer", "gerenza", "credits",
            "colophon",
        ]),
        (Other, &[
            "ingrandisci", "ingrandisci immagine", "apri immagine", "guarda le foto", "apri galleria", "tempo di lettura",
            "minuti di lettura", "segnala un errore", "javascript disabilitato", "si è verificato un errore", "pagina non trovata",
            "questo articolo ti è stato utile",
        ]),
    ],
    opening: &[
        (Advertisement, &["l'articolo continua dopo", "continua dopo la pubblicità", "pubblicità:", "la lettura prosegue dopo"]),
        (Related, &[
            "leggi anche", "leggi qui", "leggi pure", "leggi:", "leggi tutto:", "leggi l'articolo:", "leggi la notizia", "leggi il nostro",
            "per approfondire:", "approfondisci:", "approfondimento:", "vedi anche", "guarda anche", "potrebbe interessarti",
            "potrebbero interessarti", "ti potrebbe interessare", "ti consigliamo", "articoli correlati", "correlati:", "notizie correlate",
            "da non perdere:", "clicca qui per leggere", "clicca qui per altre", "tutte le notizie su", "tutte le news",
            "tutti gli aggiornamenti", "segui la diretta", "segui gli aggiornamenti", "segui in diretta", "la diretta:", "le foto:",
            "foto:", "gallery:", "fotogallery:", "l'intervista:", "il commento:", "il retroscena:", "lo speciale:", "dossier:",
            "articolo precedente", "articolo successivo", "prossimo articolo",
        ]),
        (Video, &["video:", "video |", "guarda il video", "guarda i video", "guarda:", "il video:", "in diretta:", "guarda la diretta"]),
        (Audio, &[
            "ascolta:", "ascolta il podcast", "ascolta qui", "ascolta l'articolo", "ascolta anche", "podcast:", "il podcast:", "audio:",
        ]),
        (Newsletter, &[
            "iscriviti alla newsletter", "iscriviti alla nostra", "iscriviti alle newsletter", "iscriviti per ricevere", "iscriviti gratis",
            "iscriviti qui", "ricevi ogni", "ricevi gratis", "newsletter:", "inserisci la tua email", "resta aggiornato",
            "rimani aggiornato", "registrati per ricevere", "cliccando su iscriviti", "grazie per esserti iscritto",
        ]),
        (Share, &[
            "condividi:", "condividi su", "condividi questo", "condividi l'articolo", "seguici su", "seguici anche",
            "segui la nostra pagina", "puoi seguirci", "per restare aggiornato seguici", "aggiungici", "salva questo articolo",
        ]),
        (Sponsored, &[
            "contenuto sponsorizzato", "sponsorizzato da", "offerto da:", "in collaborazione con:", "informazione pubblicitaria",
            "questo articolo contiene link", "alcuni dei link", "acquistando tramite", "i prezzi potrebbero",
        ]),
        (Comments, &[
            "commenti (", "commenti:", "leggi i commenti", "lascia un commento", "i commenti sono", "accedi per commentare",
            "devi essere abbonato", "devi essere registrato", "per commentare", "il tuo indirizzo email non sarà", "i campi obbligatori",
            "sondaggio:", "scrivete a", "scrivi al direttore",
        ]),
        (Consent, &[
            "utilizziamo i cookie", "usiamo i cookie", "questo sito utilizza", "questo sito usa", "noi e i nostri", "noi e terze parti",
            "con il tuo consenso", "cliccando su accetta", "cliccando su \"accetta", "chiudendo questo banner",
            "per visualizzare questo contenuto", "per vedere questo contenuto", "questo contenuto è bloccato", "puoi revocare",
            "la tua privacy",
        ]),
        (Navigation, &[
            "vai al contenuto", "vai alla home", "salta al contenuto", "torna alla home", "torna alla homepage", "sei in:", "ti trovi in:",
            "home >", "home /", "home ›", "cerca:", "sezione:", "categoria:", "categorie:",
        ]),
        (Pagination, &[
            "pagina:", "pagine:", "pagina 1", "pagina 2", "pagina successiva", "pagina precedente", "successivo:", "precedente:",
            "foto 1 di",
        ]),
        (Promo, &[
            "abbonati", "scopri le offerte", "scopri tutte le offerte", "scarica la nostra", "scarica l'app", "scarica gratis",
            "sostienici", "sostieni il nostro", "fai una donazione", "se ti è piaciuto", "se sei arrivato fin qui", "se apprezzi",
            "iscriviti al canale", "iscriviti al nostro canale", "unisciti al nostro canale", "entra nel nostro canale", "entra nel canale",
            "attiva le notifiche", "diventa sostenitore", "diventa socio", "diventa membro", "offerta speciale", "offerta limitata",
        ]),
        (AuthorBox, &[
            "l'autore:", "l'autrice:", "autore:", "sull'autore", "sull'autrice", "tutti gli articoli di", "altri articoli di",
            "leggi altri articoli di", "chi è l'autore", "dello stesso autore", "le opinioni espresse",
        ]),
        (Tags, &[
            "tag:", "tags:", "argomenti:", "argomento:", "argomenti correlati", "temi:", "parole chiave:", "altri articoli su",
            "altre notizie su", "in questo articolo:",
        ]),
        (Legal, &[
            "©", "copyright ©", "copyright 20", "riproduzione riservata", "p.iva", "p. iva", "partita iva", "registrazione tribunale",
            "testata registrata", "direttore responsabile", "questo sito è protetto da recaptcha", "note legali", "issn",
        ]),
        (Other, &[
            "clicca qui", "clicca sull'immagine", "tempo di lettura", "attiva javascript", "abilita javascript", "hai trovato un errore",
            "hai notato un errore", "segnala un errore", "inviaci", "scrivici a", "hai una segnalazione",
            "questo articolo è stato tradotto", "questo articolo è apparso",
        ]),
    ],
    within: &[
        (Advertisement, &["dopo la pubblicità", "disattiva l'ad blocker", "disattiva adblock"]),
        (Related, &["clicca qui per leggere", "leggi anche:", "tutte le notizie di"]),
        (Video, &["nostro canale youtube", "il browser non supporta", "guarda il video qui"]),
        (Audio, &["piattaforme di podcast", "tutte le piattaforme audio", "ascolta questo articolo"]),
        (Newsletter, &[
            "nella tua casella", "nella tua casella di posta", "sulla tua mail", "alla nostra newsletter", "alle nostre newsletter",
            "la nostra newsletter", "iscriviti alla newsletter", "newsletter gratuita", "cancellare l'iscrizione",
            "disiscriverti in qualsiasi momento",
        ]),
        (Share, &[
            "seguici su", "condividi su facebook", "sui nostri social", "link copiato", "si apre in una nuova", "articoli da regalare",
        ]),
        (Sponsored, &[
            "link di affiliazione", "link affiliati", "ricevere una commissione", "riceve una commissione", "contenuto sponsorizzato",
            "informazione pubblicitaria",
        ]),
        (Comments, &["lascia un commento", "nei commenti qui sotto", "accedi per commentare", "non sarà pubblicato", "sezione commenti"]),
        (Consent, &[
            "utilizza cookie", "utilizziamo cookie", "utilizza i cookie", "cookie tecnici", "cookie di profilazione", "cookie policy",
            "cookie e tecnologie", "accetta i cookie", "archiviamo e/o accediamo", "annunci e contenuti personalizzati",
            "pubblicità e contenuti personalizzati", "revocare il tuo consenso", "revocare il consenso", "gestisci le preferenze",
        ]),
        (Navigation, &[
            "vai al contenuto", "password dimenticata", "hai dimenticato la password", "hai già un account", "non hai un account",
        ]),
        (Pagination, &["pagina successiva", "continua a pagina"]),
        (Promo, &[
            "la nostra app", "dalla nostra app", "app store", "google play", "nostro canale whatsapp", "nostro canale telegram",
            "canale whatsapp di", "offerte di abbonamento", "abbonati ora", "giornalismo indipendente", "il nostro giornalismo",
            "disdici quando vuoi", "primo mese gratis",
        ]),
        (AuthorBox, &[
            "non riflettono necessariamente", "non rispecchiano necessariamente", "è giornalista professionista",
            "è un giornalista freelance", "è una giornalista freelance",
        ]),
        (Tags, &["argomenti correlati"]),
        (Legal, &[
            "riproduzione riservata", "tutti i diritti riservati", "diritti riservati", "privacy policy e", "termini e condizioni d'uso",
            "vietata la riproduzione", "registrazione al tribunale", "capitale sociale",
        ]),
        (Other, &["clicca qui", "abilitare javascript", "tradotto automaticamente", "segnalacelo", "scrivici a"]),
    ],
    by: &[
        "di", "di:", "a cura di", "testo di", "testi di", "testo:", "articolo di", "scritto da", "pubblicato da", "redatto da",
        "intervista di", "analisi di", "commento di", "reportage di", "dal nostro inviato", "dalla nostra inviata",
        "dal nostro corrispondente", "dalla nostra corrispondente", "autore:", "autrice:", "autori:",
    ],
    credit: &[
        "foto:", "foto di", "fotografia di", "fotografie di", "fotografie:", "immagine:", "immagini:", "immagine di repertorio",
        "foto d'archivio", "foto di repertorio", "credito:", "crediti:", "crediti foto", "credits:", "fonte:", "fonti:", "illustrazione di",
        "illustrazione:", "illustrazioni di", "infografica:", "infografica di", "grafico:", "mappa:", "vignetta di", "video di",
        "per gentile concessione", "con informazioni di", "ha collaborato", "hanno collaborato", "con la collaborazione di",
        "traduzione di", "tradotto da", "copyright:", "©",
    ],
    correction: &[
        "correzione", "correzione:", "errata corrige", "errata corrige:", "rettifica", "rettifica:", "precisazione", "precisazione:",
        "nota della redazione", "nota della redazione:", "nota del direttore", "n.d.r", "ndr", "ndr:", "aggiornamento:", "chiarimento",
        "una versione precedente", "in una versione precedente", "in una prima versione", "una prima versione",
        "questo articolo è stato aggiornato", "questo articolo è stato modificato", "questo articolo è stato corretto",
        "l'articolo è stato aggiornato", "ci scusiamo per l'errore", "ci scusiamo con",
    ],
    paywall: &[
        "abbonati per continuare", "abbonati per continuare a leggere", "abbonati per leggere", "per continuare a leggere",
        "per leggere l'articolo", "per leggere questo articolo", "continua a leggere con", "contenuto riservato agli abbonati",
        "contenuto riservato", "articolo riservato agli abbonati", "questo articolo è riservato", "questo contenuto è riservato",
        "riservato agli abbonati", "riservato ai soci", "solo per abbonati", "esclusivo per gli abbonati", "contenuto esclusivo",
        "contenuto premium", "articolo premium", "accedi per continuare", "accedi per leggere", "registrati per continuare",
        "registrati per leggere", "registrati gratis per", "sei già abbonato", "hai già un abbonamento", "già abbonato",
        "hai raggiunto il limite", "hai raggiunto il numero", "sblocca l'articolo", "sblocca questo articolo", "leggi l'articolo completo",
        "leggi tutto l'articolo",
    ],
    summary: &[
        "in breve", "in sintesi", "sintesi", "riassunto", "in pillole", "i punti chiave", "punti chiave", "i punti principali",
        "punti salienti", "le cose da sapere", "cosa sapere", "cosa c'è da sapere", "cosa sappiamo", "quello che sappiamo", "i fatti",
        "i dati principali", "l'essenziale", "il riepilogo", "riepilogo", "sommario", "tutto in breve", "ascolta la sintesi",
    ],
    dated: &[
        "pubblicato", "pubblicato il", "pubblicato:", "pubblicato alle", "pubblicata il", "data di pubblicazione", "prima pubblicazione",
        "aggiornato", "aggiornato il", "aggiornato alle", "aggiornato:", "aggiornata il", "ultimo aggiornamento", "ultimo aggiornamento:",
        "ultimo aggiornamento il", "ultima modifica", "ultima modifica il", "modificato il", "modificato", "creato il", "data", "data:",
        "il", "oggi alle", "ieri alle", "del", "scritto il", "edizione del",
    ],
    months: [
        &["gennaio", "gen"], &["febbraio", "feb"], &["marzo", "mar"], &["aprile", "apr"], &["maggio", "mag"], &["giugno", "giu"], &["luglio", "lug"],
        &["agosto", "ago"], &["settembre", "sett", "set"], &["ottobre", "ott"], &["novembre", "nov"], &["dicembre", "dic"],
    ],
};

const SPEECH: Speech = Speech::NONE;
