//! Polish.

use super::{Furniture, Grammar, Lexicon, Speech};

pub(super) const POLISH: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

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
        "mówić mówi mówił mówiła mówili mówią", "powiedzieć powiedział powiedziała powiedzieli powie",
        "stwierdzić stwierdził stwierdziła stwierdza stwierdzili", "dodać dodał dodała dodaje dodali",
        "podkreślić podkreślił podkreśliła podkreśla podkreślał podkreślili",
        "zaznaczyć zaznaczył zaznaczyła zaznacza", "wyjaśnić wyjaśnił wyjaśniła wyjaśnia wyjaśniał",
        "tłumaczyć tłumaczył tłumaczyła tłumaczy", "ocenić ocenił oceniła ocenia",
        "oświadczyć oświadczył oświadczyła oświadcza", "przekonywać przekonywał przekonywała przekonuje",
        "zapewnić zapewnił zapewniła zapewnia", "przyznać przyznał przyznała przyznaje",
        "napisać napisał napisała pisze napisali", "odpowiedzieć odpowiedział odpowiedziała odpowiada",
        "zapytać zapytał zapytała pyta pytał", "poinformować poinformował poinformowała informuje",
        "ogłosić ogłosił ogłosiła", "zapowiedzieć zapowiedział zapowiedziała zapowiada",
        "apelować apeluje apelował apelowała", "ostrzec ostrzegł ostrzegła ostrzega", "uważać uważa",
        "twierdzić twierdzi twierdził twierdziła", "wspominać wspomina wspominał wspominała",
        "opowiadać opowiada opowiadał opowiadała", "zauważyć zauważył zauważyła zauważa",
        "wskazać wskazał wskazała wskazuje", "żartować żartuje żartował",
        "krzyczeć krzyczał krzyczała krzyczy", "szepnąć szepnął szepnęła", "obiecać obiecał obiecała",
        "skomentować skomentował skomentowała komentuje", "relacjonować relacjonuje relacjonował",
        "przypomnieć przypomniał przypomniała przypomina",
        "argumentować argumentuje argumentował argumentowała", "narzekać narzeka narzekał",
        "podsumować podsumował podsumowała", "zaapelował zaapelowała", "przekazać przekazał przekazała",
        "zadeklarował zadeklarowała", "potwierdził potwierdziła", "westchnął westchnęła", "żalił żaliła",
        "kwituje skwitował skwitowała", "powtarza powtarzał powtarzała", "radzi radził", "zapytany",
    ],
    weak_verbs: &[
        "nazwać nazwał nazwała nazwali nazywa", "określić określił określiła określa",
        "opisać opisał opisała opisuje", "zarzucić zarzucił zarzuciła zarzuca",
        "skrytykować skrytykował skrytykowała krytykuje", "pochwalił pochwaliła", "oskarżył oskarżyła",
        "uznał uznała uznaje", "potępił potępiła", "wezwał wezwała",
    ],
    mental_verbs: &[
        "myśleć myśli", "chcieć chce chciał", "wierzyć wierzy", "sądzić sądzi", "obawia",
    ],
    sources: &["według", "zdaniem", "jak_podaje", "w_opinii", "w_ocenie"],
    relays: &["podaje podał podała", "donosi", "informuje", "pisze"],
    he: &["on jego"],
    she: &["ona"],
    they: &["oni one"],
    first_person: &["ja my ty wy"],
    who: &["który która którzy które kto"],
    that: &["że iż"],
    titles: &[
        "dr", "prof profesor", "prezydent", "premier", "minister", "prezes", "burmistrz", "wójt",
        "gen generał", "senator", "poseł posłanka", "sędzia", "mec mecenas", "ks ksiądz", "bp biskup abp",
        "papież", "król królowa", "marszałek", "inż",
    ],
    male_titles: &["pan"],
    female_titles: &["pani"],
    roles: &[
        "rzecznik rzeczniczka", "prezes prezeska", "minister ministra", "premier", "prezydent prezydentka",
        "burmistrz burmistrzyni", "wójt", "sołtys sołtyska", "dyrektor dyrektorka", "poseł posłanka",
        "senator senatorka", "sekretarz", "szef szefowa", "lider liderka", "kierownik kierowniczka",
        "adwokat adwokatka", "prokurator prokuratorka", "sędzia sędzina", "profesor profesorka",
        "naukowiec naukowcy", "badacz badaczka", "ekspert ekspertka eksperci", "ekonomista ekonomistka",
        "lekarz lekarka", "pielęgniarka", "nauczyciel nauczycielka", "student studentka",
        "mieszkaniec mieszkanka mieszkańcy", "świadek świadkowie", "sąsiad sąsiadka",
        "ojciec matka brat siostra syn córka", "mężczyzna kobieta", "rolnik rolniczka rolnicy", "piekarz",
        "rybak", "piłkarz piłkarka", "trener trenerka", "kapitan", "pisarz pisarka", "autor autorka",
        "dziennikarz dziennikarka", "historyk historyczka", "radny radna", "policjant policjantka",
        "strażak strażacy", "związkowiec", "działacz działaczka", "członek członkini",
        "założyciel założycielka", "właściciel właścicielka", "artysta artystka", "reżyser reżyserka",
        "aktor aktorka", "piosenkarz piosenkarka", "architekt architektka", "inżynier", "geolog",
        "biolog biolożka", "kandydat kandydatka", "koordynator koordynatorka",
        "przedstawiciel przedstawicielka", "proboszcz", "ambasador ambasadorka",
        "wiceprezydent wiceminister", "kustosz", "bibliotekarz bibliotekarka", "leśniczy", "pszczelarz",
        "meteorolog", "konserwator konserwatorka", "krytycy", "opozycja",
    ],
    organisations: &[
        "uniwersytet", "ministerstwo", "komisja", "rada", "agencja", "partia", "związek", "stowarzyszenie",
        "federacja", "spółka", "grupa", "bank", "urząd", "rząd", "sejm", "senat", "parlament", "sąd",
        "szpital", "instytut", "szkoła", "centrum", "fundacja", "pap afp reuters ap tvn tvp",
        "policja prokuratura straż", "unia onz nato ue", "pis po psl",
        "polska warszawa kraków moskwa londyn waszyngton bruksela", "gazeta",
    ],
    determiners: &[
        "ten ta to ci te", "jego jej ich swój swoja mój moja nasz nasza", "jeden jedna",
        "kilku kilka wielu wszyscy każdy żaden inni", "dwaj dwie trzej trzy",
    ],
    oblique: &["mu jemu jej im nim"],
    prepositions: &[
        "z ze w we na do od za po o dla przez przed nad pod przy między bez podczas wobec u",
    ],
    conjunctions: &["i oraz a ale lub albo ani"],
    subordinators: &["gdy kiedy ponieważ bo choć jeśli jeżeli podczas_gdy jak"],
    auxiliaries: &[
        "jest są był była było byli będzie ma miał miała może mógł powinien zostać został została",
    ],
    adverbs: &[
        "też także jeszcze już potem wtedy zawsze tak bardzo więcej tu tutaj wczoraj dziś dzisiaj jutro",
        "poniedziałek wtorek środę czwartek piątek sobotę niedzielę", "ponadto", "jednak", "się", "również",
        "następnie",
    ],
    particles: &["de von van"],
    hedges: &["rzekomo", "podobno", "miał_powiedzieć miała_powiedzieć", "ponoć", "jakoby"],
    denials: &["nigdy", "nie"],
    men: &[
        "jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz",
        "jerzy tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech",
        "robert mateusz marian rafał jacek janusz mirosław maciej sławomir jarosław kamil wiesław",
        "roman władysław jakub artur zdzisław edward mieczysław damian dawid przemysław sebastian",
        "czesław leszek daniel waldemar donald lech bronisław aleksander radosław szymon borys",
        "antoni władimir",
    ],
    women: &[
        "anna maria katarzyna małgorzata agnieszka krystyna barbara ewa elżbieta zofia janina",
        "teresa joanna magdalena monika jadwiga danuta irena halina helena beata aleksandra marta",
        "dorota marianna grażyna jolanta stanisława iwona karolina bożena urszula justyna renata",
        "alicja paulina sylwia natalia wanda agata aneta izabela ewelina marzena wiesława genowefa",
        "patrycja kazimiera edyta stefania hanna julia kinga olga lena maja",
    ],
    no_names: &[
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "polski polska",
    ],
    called: &[
        "zatytułowany zatytułowana", "tak_zwany tak_zwana", "pt", "książka film piosenka powieść album",
        "o_nazwie", "przydomek", "hasło hasłem",
    ],
    suffixes: &["jr"],
    abbreviations: &["dr prof gen mec ks bp abp inż mgr hab np tzw ul r im św"],
    grammar: Grammar { inverts: true, dash_speech: true, no_articles: true, ..Grammar::ENGLISH },
    ..Speech::NONE
};
