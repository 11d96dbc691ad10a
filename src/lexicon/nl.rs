//! Dutch.

use super::{Furniture, Lexicon, Speech};
use crate::verdict::Kind::{
    Advertisement, Audio, AuthorBox, Comments, Consent, Legal, Navigation, Newsletter, Other, Pagination,
    Promo, Related, Share, Sponsored, Tags, Video,
};

pub(super) const DUTCH: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

#[rustfmt::skip]
const FREQUENT: &[&str] = &[
    "de", "het", "een", "van", "en", "in", "is", "op", "te", "dat", "die", "voor", "met", "zijn", "niet", "aan", "er", "om", "ook", "als",
    "maar", "bij", "door", "uit", "naar", "worden", "wordt", "heeft", "hij", "ze", "nog", "dan", "over", "wel", "tot", "werd", "meer",
    "zich", "deze", "hebben", "was", "geen", "kan", "al", "we", "zegt", "volgens", "moet", "veel", "omdat",
];

#[rustfmt::skip]
const FURNITURE: Furniture = Furniture {
    whole: &[
        (Advertisement, &[
            "advertentie", "advertenties", "reclame", "lees verder na de advertentie", "lees verder onder de advertentie",
            "tekst gaat door onder de advertentie", "artikel gaat verder onder de advertentie", "advertentie sluiten", "sluit advertentie",
            "rubrieksadvertenties",
        ]),
        (Related, &[
            "lees ook", "lees ook deze", "lees meer", "lees verder", "lees meer over dit onderwerp", "meer lezen", "meer", "meer nieuws",
            "meer over dit onderwerp", "meer artikelen", "meer berichten", "meer uit deze rubriek", "gerelateerd", "gerelateerde artikelen",
            "gerelateerd nieuws", "gerelateerde berichten", "gerelateerde onderwerpen", "bekijk ook", "zie ook", "bekijk meer",
            "bekijk alles", "alles bekijken", "meest gelezen", "best gelezen", "net binnen", "laatste nieuws", "het laatste nieuws",
            "populair", "meest bekeken", "trending", "aanbevolen", "aanbevolen voor jou", "aanbevolen artikelen", "voor jou",
            "voor u geselecteerd", "onze keuze", "keuze van de redactie", "misschien vind je dit ook interessant",
            "dit vind je misschien ook interessant", "ook interessant", "interessant voor jou", "mis dit niet", "verder lezen",
            "volgende artikel", "vorige artikel", "volgend artikel", "vorig artikel", "dossier", "dossiers", "fotoserie", "foto's",
            "in beeld", "uit het archief", "uitgelicht", "topverhalen",
        ]),
        (Video, &[
            "video", "video's", "bekijk", "bekijk de video", "bekijk video", "meer video's", "video afspelen", "afspelen", "kijk terug",
            "kijk live", "livestream", "ondertiteling", "volledig scherm", "geluid aan", "geluid uit", "gerelateerde video's",
        ]),
        (Audio, &[
            "luister", "luister naar dit artikel", "luister naar het artikel", "beluister", "beluister dit artikel", "voorlezen",
            "lees voor", "lees voor artikel", "podcast", "podcasts", "onze podcasts", "audio", "luister live",
        ]),
        (Newsletter, &[
            "nieuwsbrief", "nieuwsbrieven", "onze nieuwsbrief", "schrijf je in", "schrijf u in", "inschrijven", "aanmelden nieuwsbrief",
            "meld je aan", "meld je aan voor de nieuwsbrief", "abonneer op de nieuwsbrief", "je e-mailadres", "uw e-mailadres",
            "e-mailadres", "e-mail", "blijf op de hoogte", "nieuwsbrief ontvangen",
        ]),
        (Share, &[
            "delen", "deel", "deel dit", "deel dit artikel", "deel artikel", "deel dit bericht", "delen via", "delen op facebook",
            "deel op facebook", "deel op x", "deel op twitter", "deel via whatsapp", "delen via whatsapp", "deel via e-mail", "mail",
            "kopieer link", "link kopiëren", "link gekopieerd", "print", "printen", "afdrukken", "bewaar", "bewaren", "bewaar artikel",
            "opslaan", "leeslijst", "cadeau geven", "geef cadeau", "volg", "volg ons", "volg ons op", "facebook", "whatsapp", "doorsturen",
            "lees later",
        ]),
        (Sponsored, &[
            "gesponsord", "gesponsorde inhoud", "gesponsorde links", "aangeboden door", "aangeboden inhoud", "mede mogelijk gemaakt door",
            "in samenwerking met", "partnercontent", "partner content", "branded content", "advertorial", "ingezonden mededeling",
            "betaalde inhoud", "betaald partnerschap", "van onze partners", "onze partners", "aanbiedingen", "kortingscodes", "koop nu",
        ]),
        (Comments, &[
            "reactie", "reacties", "reageer", "reageren", "bekijk reacties", "lees reacties", "toon reacties", "alle reacties",
            "plaats een reactie", "plaats reactie", "geef een reactie", "laat een reactie achter", "schrijf een reactie",
            "log in om te reageren", "antwoord", "beantwoorden", "meld", "rapporteer", "reacties gesloten", "geen reacties", "jouw reactie",
            "praat mee", "poll", "stem", "stelling", "ingezonden brieven", "brieven", "huisregels", "meer reacties laden",
        ]),
        (Consent, &[
            "accepteren", "alles accepteren", "accepteer", "accepteer alles", "alle cookies accepteren", "cookies accepteren", "akkoord",
            "ik ga akkoord", "akkoord en doorgaan", "weigeren", "alles weigeren", "afwijzen", "alles afwijzen", "cookie-instellingen",
            "cookie instellingen", "cookievoorkeuren", "instellingen", "instellen", "voorkeuren beheren", "privacy-instellingen",
            "alleen noodzakelijke cookies", "doorgaan zonder accepteren", "meer opties", "voorkeuren opslaan", "toestemming",
            "toestemming geven", "nee, bedankt", "niet nu", "cookies beheren", "accepteren en doorgaan",
        ]),
        (Navigation, &[
            "menu", "hoofdmenu", "menu openen", "menu sluiten", "navigatie", "hoofdnavigatie", "zoek", "zoeken", "zoek op", "zoekopdracht",
            "home", "voorpagina", "naar de homepage", "ga naar inhoud", "ga naar de inhoud", "naar inhoud", "direct naar inhoud",
            "naar hoofdinhoud", "ga naar hoofdinhoud", "terug", "terug naar boven", "naar boven", "sluiten", "sluit", "openen", "inloggen",
            "log in", "uitloggen", "mijn account", "account", "account aanmaken", "registreren", "profiel", "u bent hier", "je bent hier",
            "rubrieken", "alle rubrieken", "nieuws", "binnenland", "buitenland", "politiek", "economie", "sport", "voetbal", "cultuur",
            "wetenschap", "gezondheid", "regio", "opinie", "columns", "weer", "verkeer", "familieberichten", "vacatures", "puzzels",
            "spelletjes", "horoscoop", "tv-gids", "archief", "krant", "digitale krant", "contact", "over ons", "klantenservice", "help",
            "veelgestelde vragen", "colofon", "redactie", "adverteren", "werken bij", "sitemap", "toon meer", "meer laden", "laden",
            "bezig met laden", "rss", "tip de redactie", "onderwerpen", "thema's",
        ]),
        (Pagination, &[
            "volgende", "vorige", "volgende pagina", "vorige pagina", "pagina", "eerste", "laatste", "oudere berichten",
            "nieuwere berichten", "volgende foto", "vorige foto",
        ]),
        (Promo, &[
            "abonneren", "abonneer", "abonneer nu", "word abonnee", "word lid", "neem een abonnement", "abonnement", "abonnementen",
            "bekijk abonnementen", "bekijk aanbieding", "bekijk aanbod", "probeer gratis", "probeer nu", "gratis proberen",
            "probeer 1 maand gratis", "steun ons", "steun onze journalistiek", "doneer", "doneer nu", "word vriend", "download de app",
            "download onze app", "onze app", "pushmeldingen", "meldingen aanzetten", "volg ons whatsapp-kanaal", "winacties", "al abonnee",
            "webwinkel", "lezersaanbod",
        ]),
        (AuthorBox, &[
            "over de auteur", "over de auteurs", "over de schrijver", "auteur", "auteurs", "meer van deze auteur",
            "alle artikelen van deze auteur", "bekijk alle artikelen", "redacteur", "verslaggever", "columnist", "volg auteur",
        ]),
        (Tags, &[
            "tags", "onderwerpen in dit artikel", "gerelateerde tags", "trefwoorden", "in dit artikel", "meer over",
            "volg deze onderwerpen", "labels",
        ]),
        (Legal, &[
            "privacy", "privacybeleid", "privacyverklaring", "privacy statement", "cookiebeleid", "cookieverklaring", "cookies",
            "algemene voorwaarden", "gebruiksvoorwaarden", "voorwaarden", "disclaimer", "auteursrecht", "copyright",
            "alle rechten voorbehouden", "toegankelijkheid", "toegankelijkheidsverklaring", "redactiestatuut", "gedragscode", "correcties",
            "klachten", "ombudsman", "abonnement opzeggen",
        ]),
        (Other, &[
            "vergroot", "vergroot afbeelding", "bekijk foto", "bekijk foto's", "leestijd", "minuten leestijd", "min leestijd",
            "foutje gezien", "fout gezien", "meld een fout", "er is iets misgegaan", "pagina niet gevonden", "was dit artikel nuttig",
            "vertaal",
        ]),
    ],
    opening: &[
        (Advertisement, &[
            "lees verder na de advertentie", "lees verder onder de advertentie", "tekst gaat verder onder", "tekst gaat door onder",
            "tekst loopt door onder", "het artikel gaat verder", "het artikel gaat door onder", "de tekst gaat verder", "advertentie:",
        ]),
        (Related, &[
            "lees ook", "lees ook:", "lees hier", "lees meer:", "lees meer over", "lees verder:", "lees:", "bekijk ook", "bekijk hier",
            "zie ook", "meer nieuws:", "meer lezen:", "meer weten", "gerelateerd:", "meer lezen over", "ook interessant:", "mis niets",
            "volg hier ons liveblog", "volg het laatste nieuws", "volg alle ontwikkelingen", "liveblog:", "interview:", "analyse:",
            "reportage:", "profiel:", "fotoserie:", "foto's:", "in beeld:", "dossier:", "klik hier voor meer", "klik hier om te lezen",
            "dit verhaal maakt deel uit", "dit artikel is onderdeel van", "volgende artikel", "vorige artikel",
        ]),
        (Video, &["video:", "bekijk de video", "bekijk hier de", "bekijk het filmpje", "kijk ook", "kijk:", "livestream:", "beelden:"]),
        (Audio, &[
            "luister:", "luister ook", "luister hier", "luister naar de podcast", "luister naar onze", "luister dit artikel",
            "beluister hier", "podcast:", "abonneer je op de podcast",
        ]),
        (Newsletter, &[
            "schrijf je in", "schrijf u in", "meld je aan voor", "meld u aan voor", "abonneer je op onze nieuwsbrief",
            "abonneer je op de nieuwsbrief", "ontvang onze", "ontvang elke", "ontvang dagelijks", "ontvang de nieuwsbrief",
            "ontvang gratis", "wil je onze nieuwsbrief", "elke ochtend het", "nieuwsbrief:", "vul je e-mailadres", "vul uw e-mailadres",
            "bedankt voor je aanmelding", "blijf op de hoogte",
        ]),
        (Share, &[
            "deel dit", "deel:", "delen:", "delen via", "volg ons op", "volg ons via", "volg ons ook", "je kunt ons volgen",
            "bewaar dit artikel", "kopieer link",
        ]),
        (Sponsored, &[
            "gesponsord door", "aangeboden door:", "mede mogelijk gemaakt door", "in samenwerking met:", "dit artikel bevat affiliate",
            "dit is een betaalde", "ingezonden mededeling", "de redactie is niet betrokken",
        ]),
        (Comments, &[
            "reacties (", "reacties:", "bekijk de reacties", "reageren is", "reageren", "wil je reageren", "log in om te reageren",
            "je moet ingelogd", "laat het ons weten", "laat een reactie", "wat vind jij", "wat vindt u", "stelling:", "poll:",
            "het e-mailadres wordt niet", "vereiste velden", "mail je reactie", "stuur uw reactie",
        ]),
        (Consent, &[
            "wij gebruiken cookies", "we gebruiken cookies", "wij en onze partners", "deze website gebruikt", "deze site gebruikt",
            "met jouw toestemming", "met uw toestemming", "om deze inhoud te tonen", "om deze inhoud te kunnen", "om dit te kunnen zien",
            "deze inhoud kan niet", "hier staat ingevoegde", "voor het bekijken van", "door op akkoord", "door te klikken op",
            "door verder te gaan", "je kunt je toestemming", "u kunt uw toestemming", "accepteer cookies om",
        ]),
        (Navigation, &[
            "ga direct naar", "naar de homepage", "naar de voorpagina", "terug naar boven", "u bent hier:", "je bent hier:", "home >",
            "home /", "home ›", "zoeken:", "zoek op:", "rubriek:", "categorie:", "categorieën:",
        ]),
        (Pagination, &["pagina:", "pagina 1", "pagina 2", "volgende pagina", "vorige pagina", "volgende:", "vorige:", "foto 1 van"]),
        (Promo, &[
            "word abonnee", "word lid", "abonneer je", "abonneer je op ons", "neem een abonnement", "probeer nu", "probeer gratis",
            "probeer ons", "download onze", "download gratis", "steun ons", "steun onze", "met jouw donatie", "vind je dit artikel",
            "waardeer dit artikel", "volg ons whatsapp-kanaal", "we zijn nu ook te volgen", "zet meldingen aan", "win kaarten",
            "maak kans op", "speciale aanbieding", "al abonnee",
        ]),
        (AuthorBox, &[
            "over de auteur", "auteur:", "de schrijver is", "meer artikelen van", "alle artikelen van", "bekijk alle artikelen van",
            "dit is een ingezonden", "tips? mail", "mail de auteur",
        ]),
        (Tags, &["tags:", "onderwerpen:", "trefwoorden:", "meer over:", "thema's:", "dossiers:"]),
        (Legal, &[
            "©", "copyright ©", "copyright 20", "auteursrecht voorbehouden", "op dit artikel rust", "deze site wordt beschermd",
            "niets uit deze uitgave", "issn", "kvk",
        ]),
        (Other, &[
            "klik hier", "klik op de foto", "leestijd", "zet javascript aan", "foutje gezien", "fout gezien", "zie je een fout",
            "heb je een tip", "heb je een vraag", "heeft u een tip", "tip ons", "tip de redactie", "stuur ons", "stuur jouw", "app ons",
            "mail ons", "dit artikel is vertaald", "dit artikel verscheen eerder",
        ]),
    ],
    within: &[
        (Advertisement, &["onder de advertentie", "na de advertentie", "adblocker uit", "je adblocker"]),
        (Related, &["klik hier voor meer", "klik hier om te lezen", "lees ook:"]),
        (Video, &["ons youtube-kanaal", "browser ondersteunt geen video", "bekijk de video hieronder"]),
        (Audio, &["waar je je podcasts luistert", "luister je podcasts", "via je favoriete podcast"]),
        (Newsletter, &[
            "in je mailbox", "in uw mailbox", "in je inbox", "in jouw inbox", "in uw inbox", "onze nieuwsbrief",
            "onze dagelijkse nieuwsbrief", "onze gratis nieuwsbrief", "onze nieuwsbrieven", "aanmelden voor de nieuwsbrief",
            "op elk moment uitschrijven", "ieder moment uitschrijven",
        ]),
        (Share, &["volg ons op", "deel dit artikel", "link gekopieerd", "opent in nieuw venster", "onze socialmediakanalen"]),
        (Sponsored, &[
            "affiliate links", "affiliatelinks", "ontvangen wij een commissie", "krijgen wij een commissie", "gesponsorde inhoud",
            "niet betrokken bij de totstandkoming", "valt buiten de verantwoordelijkheid",
        ]),
        (Comments, &["plaats een reactie", "in de comments", "wordt niet gepubliceerd", "onze huisregels"]),
        (Consent, &[
            "gebruiken cookies", "gebruikt cookies", "cookies en vergelijkbare", "cookies en andere", "cookiebeleid", "cookie-instellingen",
            "cookies accepteren", "gepersonaliseerde advertenties", "opslaan en/of openen", "toestemming intrekken", "plaatsen cookies",
        ]),
        (Navigation, &["ga naar inhoud", "wachtwoord vergeten", "nog geen account", "al een account", "heb je al een account"]),
        (Pagination, &["volgende pagina", "lees verder op pagina"]),
        (Promo, &[
            "onze app", "app store", "google play", "ons whatsapp-kanaal", "onze whatsapp-kanaal", "onafhankelijke journalistiek",
            "onze journalistiek", "word abonnee", "maandelijks opzegbaar", "eerste maand gratis", "onbeperkt toegang",
        ]),
        (AuthorBox, &["op persoonlijke titel", "schrijft wekelijks", "is redacteur bij", "is journalist bij", "is verslaggever bij"]),
        (Tags, &["meer over dit onderwerp"]),
        (Legal, &[
            "alle rechten voorbehouden", "algemene voorwaarden en", "privacyverklaring en", "zonder voorafgaande schriftelijke",
            "zonder schriftelijke toestemming", "auteursrechten voorbehouden",
        ]),
        (Other, &["klik hier", "javascript inschakelen", "automatisch vertaald", "gegenereerd met ai"]),
    ],
    by: &[
        "door", "door:", "tekst:", "tekst", "tekst door", "geschreven door", "gepubliceerd door", "auteur:", "auteurs:",
        "van onze verslaggever", "van onze correspondent", "van onze redactie", "interview door", "een column van", "opinie van",
        "redactie:",
    ],
    credit: &[
        "foto:", "foto's:", "foto van", "foto", "fotografie:", "fotografie", "beeld:", "beeld", "beeld door", "afbeelding:", "archieffoto",
        "ter illustratie", "illustratie:", "illustratie", "infographic:", "kaart:", "cartoon:", "bron:", "bronnen:", "credit:",
        "video door", "met medewerking van", "m.m.v", "mede gebaseerd op", "vertaling:", "vertaald door", "screenshot:", "still uit video",
        "copyright:", "©", "eigen foto",
    ],
    correction: &[
        "correctie", "correctie:", "rectificatie", "rectificatie:", "aanvulling", "aanvulling:", "verbetering", "noot van de redactie",
        "noot redactie", "naschrift", "redactionele noot", "update:", "aanvullingen en verbeteringen", "in een eerdere versie",
        "een eerdere versie", "eerder stond in dit", "dit artikel is aangepast", "dit artikel is bijgewerkt", "dit artikel is aangevuld",
        "dit bericht is aangepast", "dit bericht is geüpdatet", "onze excuses",
    ],
    paywall: &[
        "verder lezen", "wil je verder lezen", "lees verder met", "lees dit artikel met", "lees het volledige artikel",
        "lees het hele artikel", "dit artikel is alleen voor abonnees", "dit artikel is exclusief", "dit artikel is voor abonnees",
        "alleen voor abonnees", "exclusief voor abonnees", "voor abonnees", "abonnee-exclusief", "premium artikel", "premium",
        "plus-artikel", "log in om verder te lezen", "log in om te lezen", "registreer om verder te lezen", "maak een gratis account",
        "maak gratis een account", "al abonnee? log in", "ben je al abonnee", "bent u al abonnee", "neem een abonnement om",
        "je hebt het maximum", "u heeft het maximum", "onbeperkt lezen",
    ],
    summary: &[
        "in het kort", "samenvatting", "samengevat", "kort samengevat", "de kern", "het belangrijkste", "in een notendop", "dit weten we",
        "wat we weten", "wat is er gebeurd", "hoofdpunten", "belangrijkste punten", "de feiten", "feiten op een rij", "op een rij",
        "in één oogopslag", "kernpunten", "ai-samenvatting",
    ],
    dated: &[
        "gepubliceerd", "gepubliceerd op", "gepubliceerd:", "geplaatst", "geplaatst op", "verschenen op", "bijgewerkt", "bijgewerkt op",
        "bijgewerkt:", "aangepast", "aangepast op", "laatst bijgewerkt", "laatste update", "laatste update:", "gewijzigd", "gewijzigd op",
        "laatst gewijzigd", "update", "datum", "datum:", "op", "vandaag", "vandaag om", "gisteren", "gisteren om",
    ],
    months: [
        &["januari", "jan"], &["februari", "feb"], &["maart", "mrt"], &["april", "apr"], &["mei"], &["juni", "jun"], &["juli", "jul"],
        &["augustus", "aug"], &["september", "sep", "sept"], &["oktober", "okt"], &["november", "nov"], &["december", "dec"],
    ],
};

const SPEECH: Speech = Speech::NONE;
