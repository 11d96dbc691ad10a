//! Italian.

use super::{Furniture, Grammar, Lexicon, Speech};

pub(super) const ITALIAN: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

const FREQUENT: &[&str] = &[];

const FURNITURE: Furniture = Furniture {
    whole: &[],
    opening: &[],
    within: &[],
    by: &[],
    credit: &[],
    correction: &[],
    paywall: &[],
    summary: &[],
    dated: &[],
    months: [&[]; 12],
};

const SPEECH: Speech = Speech {
    cue_verbs: &[
        "dire dice disse diceva dicono dissero detto", "affermare afferma affermò affermato affermano",
        "dichiarare dichiara dichiarò dichiarato", "spiegare spiega spiegò spiegato spiegano spiegava",
        "aggiungere aggiunge aggiunse aggiunto", "sottolineare sottolinea sottolineò sottolineato",
        "ricordare ricorda ricordò ricordato", "raccontare racconta raccontò raccontato raccontano",
        "commentare commenta commentò commentato", "concludere conclude concluse concluso",
        "osservare osserva osservò osservato", "precisare precisa precisò precisato",
        "ribadire ribadisce ribadì ribadito", "rispondere risponde rispose risposto",
        "replicare replica replicò replicato", "scrivere scrive scrisse scritto",
        "annunciare annuncia annunciò annunciato", "assicurare assicura assicurò assicurato",
        "ammettere ammette ammise ammesso", "confermare conferma confermò confermato",
        "avvertire avverte avvertì avvertito", "denunciare denuncia denunciò denunciato",
        "lamentare lamenta lamentato", "sostenere sostiene sostenne sostenuto", "ritenere ritiene",
        "chiedere chiede chiese chiesto", "esclamare esclama esclamò",
        "confessare confessa confessò confessato", "promettere promette promise promesso",
        "riferire riferisce riferì riferito", "proseguire prosegue proseguì proseguito",
        "continuare continua continuò", "insistere insiste insistito", "scherzare scherza scherzato",
        "gridare grida gridò gridato", "ironizzare ironizza", "rivendicare rivendica", "tuonare tuona tuonò",
        "attaccare attacca attaccato", "evidenziare evidenzia evidenziato",
        "riconoscere riconosce riconosciuto", "notare nota", "auspicare auspica auspicato",
        "sbottare sbotta", "ripetere ripete ripetuto", "confidare confida confidato", "sospirare sospira",
        "twittare", "chiarire chiarisce chiarito", "rilanciare rilancia", "puntualizzare puntualizza",
        "chiosare chiosa", "protestare protesta", "sussurrare sussurra", "ipotizzare ipotizza",
        "esortare esorta", "rimarcare rimarca", "testimoniare testimonia",
    ],
    weak_verbs: &[
        "definire definisce definì definito", "chiamare chiama chiamò chiamato",
        "parlare parla parlò parlato", "descrivere descrive descrisse descritto", "accusare accusa accusato",
        "bollare bolla bollato", "giudicare giudica giudicato", "criticare critica criticato",
        "bocciare boccia bocciato", "elogiare elogia", "condannare condanna condannato",
        "considerare considera", "etichettare",
    ],
    mental_verbs: &[
        "credere crede", "pensare pensa", "volere vuole", "sperare spera", "temere teme",
    ],
    sources: &[
        "secondo", "stando_a", "a_detta_di", "per_dirla_con", "a_giudizio_di", "a_parere_di",
    ],
    relays: &["riporta riportato", "scrive", "riferisce"],
    he: &["lui egli"],
    she: &["lei ella"],
    they: &["loro"],
    first_person: &["io noi tu voi"],
    who: &["che chi quale"],
    that: &["che"],
    titles: &[
        "dott dottor dottoressa", "prof professor professoressa", "presidente", "ministro ministra",
        "sindaco sindaca", "generale", "senatore senatrice", "onorevole on", "avv avvocato avvocata",
        "papa cardinale vescovo", "ing ingegner", "re regina",
    ],
    male_titles: &["sig signor don"],
    female_titles: &["sig.ra signora"],
    roles: &[
        "portavoce", "presidente", "ministro ministra", "sindaco sindaca", "direttore direttrice",
        "deputato deputata", "senatore senatrice", "segretario segretaria", "capo", "leader",
        "responsabile responsabili", "avvocato avvocata", "procuratore", "giudice",
        "professore professoressa", "ricercatore ricercatrice ricercatori", "esperto esperta esperti",
        "economista economisti", "medico medici", "infermiere infermiera", "insegnante",
        "studente studentessa studenti", "residente residenti", "testimone testimoni", "vicino vicina",
        "padre madre fratello sorella figlio figlia", "uomo donna", "agricoltore agricoltrice", "allevatore",
        "panettiere", "pescatore pescatrice", "giocatore giocatrice", "allenatore allenatrice",
        "commissario commissaria", "tecnico", "capitano", "scrittore scrittrice", "autore autrice",
        "giornalista giornalisti", "storico storica", "assessore assessora", "consigliere consigliera",
        "poliziotto", "sindacalista", "attivista attivisti", "membro", "fondatore fondatrice", "titolare",
        "proprietario proprietaria", "artista", "regista", "attore attrice", "cantante",
        "architetto architetta", "ingegnere", "geologo geologa", "biologo biologa", "candidato candidata",
        "coordinatore coordinatrice", "delegato delegata", "rappresentante", "parroco",
        "ambasciatore ambasciatrice", "fonti", "critici", "governatore governatrice", "premier",
        "vicepresidente", "custode", "bibliotecario bibliotecaria", "vignaiolo", "casaro",
    ],
    organisations: &[
        "università", "ministero", "commissione", "consiglio", "agenzia", "partito", "sindacato",
        "associazione", "federazione", "società", "gruppo", "banca", "comune", "governo", "camera", "senato",
        "parlamento", "tribunale", "corte", "ospedale", "istituto", "scuola", "centro", "fondazione",
        "ansa afp reuters ap rai", "polizia carabinieri procura", "unione onu nato ue", "regione provincia",
        "lega pd", "italia roma milano mosca londra washington", "corriere repubblica",
    ],
    determiners: &[
        "il lo la i gli le l'", "un uno una un'", "suo sua suoi sue loro mio mia nostro nostra",
        "questo questa questi queste quel quello quella quei quegli",
        "alcuni alcune molti molte tutti tutte ogni diversi altri", "due tre quattro cinque",
    ],
    oblique: &["gli lui"],
    prepositions: &[
        "di del dello della dei degli delle dell' d'", "a al allo alla ai agli alle all'",
        "da dal dallo dalla dai dagli dalle dall'", "in nel nello nella nei negli nelle nell'",
        "su sul sullo sulla sui sugli sulle sull'", "con per tra fra contro verso durante dopo prima senza",
    ],
    conjunctions: &["e ed o ma né però"],
    subordinators: &["quando mentre perché se come dove anche_se poiché"],
    auxiliaries: &[
        "ha hanno ho aveva avevano avrebbe avrà", "è sono era erano sarebbe sarà stato stata", "va viene",
        "può deve poteva doveva",
    ],
    adverbs: &[
        "anche ancora già poi allora sempre così molto più meno qui ieri oggi domani lunedì martedì",
        "mercoledì giovedì venerdì sabato domenica", "inoltre", "infine", "invece", "si s'", "ci",
        "non_a_caso", "quindi",
    ],
    particles: &["di de del della da dal la lo d'", "van von"],
    hedges: &[
        "presumibilmente", "avrebbe_detto avrebbe", "a_quanto_pare", "secondo_indiscrezioni",
    ],
    denials: &["mai", "non", "smentisce"],
    men: &[
        "giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo",
        "franco domenico bruno paolo michele giorgio aldo sergio luciano marco andrea luca",
        "alessandro matteo davide stefano roberto riccardo simone lorenzo federico fabio massimo",
        "claudio enrico gianni giulio silvio sandro tommaso filippo emanuele daniele maurizio",
        "alberto beppe enzo ettore vladimir donald",
    ],
    women: &[
        "maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca carla",
        "elena paola laura giulia chiara sara valentina alessandra silvia federica elisa martina",
        "giorgia marta simona barbara cristina daniela patrizia roberta sofia alice beatrice ilaria",
        "claudia emma virginia elly",
    ],
    no_names: &[
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "italiano italiana",
    ],
    called: &[
        "intitolato intitolata", "chiamato chiamata", "cosiddetto cosiddetta cosiddetti", "soprannominato",
        "canzone libro film album romanzo disco", "titolo", "parola termine", "denominato", "ribattezzato",
    ],
    suffixes: &["jr"],
    abbreviations: &["sig dott prof avv ing on art st s"],
    grammar: Grammar { inverts: true, dash_speech: true, ..Grammar::ENGLISH },
    ..Speech::NONE
};
