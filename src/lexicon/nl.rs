//! Dutch.

use super::{Furniture, Grammar, Lexicon, Speech};

pub(super) const DUTCH: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

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
        "zeggen zegt zei zeiden gezegd", "vertellen vertelt vertelde vertelden verteld",
        "verklaren verklaart verklaarde verklaard", "stellen stelt stelde stelden gesteld",
        "schrijven schrijft schreef schreven geschreven", "laat_weten liet_weten lieten_weten",
        "benadrukken benadrukt benadrukte", "antwoorden antwoordt antwoordde geantwoord",
        "vragen vraagt vroeg gevraagd", "reageren reageert reageerde gereageerd",
        "melden meldt meldde gemeld", "waarschuwen waarschuwt waarschuwde gewaarschuwd",
        "roepen roept riep riepen geroepen", "vinden vindt vond", "denken denkt dacht",
        "klagen klaagt klaagde geklaagd", "grappen grapt grapte", "beloven belooft beloofde beloofd",
        "bevestigen bevestigt bevestigde bevestigd", "ontkennen ontkent ontkende",
        "erkennen erkent erkende erkend", "herinneren herinnert herinnerde", "betogen betoogt betoogde",
        "concluderen concludeert concludeerde", "opmerken opmerkte opgemerkt", "aankondigen aangekondigd",
        "toevoegen toegevoegd", "uitleggen uitgelegd", "toelichten toegelicht",
        "verzuchten verzucht verzuchtte", "fluisteren fluisterde", "schreeuwen schreeuwde",
        "twitteren twitterde", "noteren noteert noteerde", "oordelen oordeelt oordeelde",
        "verzekeren verzekert verzekerde", "beweren beweert beweerde", "bekennen bekent bekende",
        "mopperen moppert mopperde", "lachen lacht", "pleiten pleit pleitte",
        "constateren constateert constateerde", "hopen hoopt", "aldus_citeren", "spreekt_tegen",
        "benoemen benoemt benoemde",
    ],
    weak_verbs: &[
        "noemen noemt noemde noemden genoemd", "beschrijven beschrijft beschreef beschreven",
        "spreken spreekt sprak spraken gesproken", "omschrijven omschrijft omschreef",
        "bestempelen bestempelt bestempelde", "typeren typeert typeerde", "prijzen prijst prees",
        "bekritiseren bekritiseert", "verwijten verwijt verweet", "veroordelen veroordeelt veroordeelde",
        "beschuldigen beschuldigt beschuldigde", "heten heet",
    ],
    mental_verbs: &[
        "geloven gelooft geloofde", "willen wil wilde", "vrezen vreest vreesde",
        "verwachten verwacht verwachtte",
    ],
    sources: &["volgens"],
    tails: &["aldus"],
    relays: &["meldt meldde", "schrijft", "bericht"],
    he: &["hij hem"],
    she: &["zij ze"],
    they: &["men"],
    first_person: &["ik we wij jij u"],
    who: &["die wie"],
    that: &["dat"],
    titles: &[
        "dr", "prof professor", "minister", "premier", "president", "burgemeester", "generaal",
        "koning koningin prins prinses", "paus bisschop", "rechter",
    ],
    male_titles: &["meneer dhr"],
    female_titles: &["mevrouw mevr"],
    roles: &[
        "woordvoerder woordvoerster woordvoerders", "voorzitter", "minister ministers", "premier",
        "burgemeester", "wethouder", "directeur directrice", "kamerlid", "secretaris staatssecretaris",
        "leider leiders", "hoofd", "chef", "advocaat advocate", "officier", "rechter", "hoogleraar",
        "professor", "onderzoeker onderzoekers", "expert experts", "econoom", "arts", "verpleegkundige",
        "leraar lerares", "student studente studenten", "bewoner bewoonster bewoners", "buurman buurvrouw",
        "getuige getuigen", "vader moeder broer zus zoon dochter", "man vrouw", "boer boerin boeren",
        "bakker", "visser", "speler speelster", "trainer coach bondscoach", "aanvoerder",
        "schrijver schrijfster", "auteur", "journalist journaliste", "historicus", "raadslid",
        "politieagent", "brandweerman", "vakbondsman", "activist activiste", "lid", "oprichter oprichtster",
        "eigenaar eigenaresse", "kunstenaar kunstenares", "regisseur", "acteur actrice", "zanger zangeres",
        "architect architecte", "ingenieur", "geoloog", "bioloog", "kandidaat", "coördinator",
        "vertegenwoordiger", "pastoor dominee", "ambassadeur", "bronnen", "critici", "fractievoorzitter",
        "molenaar", "bibliothecaris bibliothecaresse", "schipper", "sluiswachter", "conservator", "tuinman",
        "huisarts", "dierenarts", "weerman weervrouw",
    ],
    organisations: &[
        "universiteit", "ministerie", "commissie", "raad", "bureau", "partij", "vakbond", "vereniging",
        "federatie", "bedrijf", "groep", "bank", "gemeente", "provincie", "regering", "kabinet", "kamer",
        "senaat", "parlement", "rechtbank", "ziekenhuis", "instituut", "school", "centrum", "stichting",
        "anp afp reuters ap nos rtl", "politie justitie", "unie vn navo eu",
        "vvd cda pvv pvda d66 groenlinks", "nederland belgië amsterdam rotterdam brussel moskou londen",
        "telegraaf volkskrant nrc trouw",
    ],
    determiners: &[
        "de het een", "zijn haar hun mijn ons onze", "deze dit die dat",
        "enkele sommige veel alle verschillende meerdere andere", "twee drie vier vijf", "geen elke ieder",
    ],
    oblique: &["hem haar hen"],
    prepositions: &[
        "van voor uit bij in op aan met naar over onder tegen tussen door zonder om sinds na",
        "tijdens wegens tot rond via",
    ],
    conjunctions: &["en of maar want"],
    subordinators: &["als toen terwijl omdat hoewel nadat voordat zodat zoals of"],
    auxiliaries: &[
        "heeft hebben had hadden", "is zijn was waren", "wordt worden werd werden", "zal zullen zou zouden",
        "kan kunnen kon moet moeten moest mag mocht",
    ],
    adverbs: &[
        "ook nog al dan toen daarna verder later eerder vandaag gisteren morgen hier daar nu zeer",
        "meer maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", "echter", "bovendien", "zelf",
        "zich", "wel", "er",
    ],
    particles: &["van de der den het ten ter 't te 's in op", "von la le el al"],
    hedges: &[
        "naar_verluidt", "vermeend", "zou_gezegd", "zou", "naar_eigen_zeggen", "kennelijk",
    ],
    denials: &["nooit", "niet", "geen"],
    men: &[
        "jan piet kees hans willem henk peter johan cornelis gerard dirk jeroen mark martijn bas",
        "tom tim thomas daan sem lucas jesse bram thijs ruben lars sven maarten pieter frans geert",
        "wouter rob rené paul karel joris jaap arie bert theo wim erik marc koen stijn luc bart",
        "filip vladimir donald",
    ],
    women: &[
        "anna maria johanna elisabeth sofie emma julia lisa eva sara anouk femke fleur iris lotte",
        "marieke maaike sanne saskia esther ingrid marjan petra monique wilma truus greet els",
        "annelies an hilde katrien griet mieke sigrid kajsa lilianne caroline dilan renske roos",
        "nienke hanneke",
    ],
    no_names: &[
        "januari februari maart april mei juni juli augustus september oktober november december",
        "nederlandse belgische",
    ],
    called: &[
        "getiteld", "zogenoemde zogenaamde zogeheten", "genaamd", "lied boek film album roman serie",
        "bijgenaamd", "term woord", "motto",
    ],
    suffixes: &["jr sr"],
    abbreviations: &["dr prof mr drs ir dhr mevr st bijv nr"],
    grammar: Grammar { inverts: true, verb_second: true, verb_last: true, ..Grammar::ENGLISH },
    ..Speech::NONE
};
