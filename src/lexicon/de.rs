//! German.

use super::{Furniture, Grammar, Lexicon, Speech};

pub(super) const GERMAN: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

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
        "sagen sagt sagte sagten gesagt", "erklären erklärt erklärte erklärten", "äußern äußert äußerte äußerten geäußert", "betonen betont betonte betonten",
        "schreiben schreibt schrieb schrieben geschrieben", "meinen meint meinte meinten gemeint", "berichten berichtet berichtete berichteten", "kritisieren kritisiert kritisierte kritisierten",
        "kommentieren kommentiert kommentierte kommentierten", "warnen warnt warnte warnten gewarnt", "fordern fordert forderte forderten gefordert", "behaupten behauptet behauptete behaupteten",
        "antworten antwortet antwortete antworteten geantwortet", "fragen fragt fragte fragten gefragt", "rufen ruft rief riefen gerufen", "begründen begründet begründete begründeten",
        "ergänzen ergänzt ergänzte ergänzten", "bestätigen bestätigt bestätigte bestätigten", "versichern versichert versicherte versicherten", "beteuern beteuert beteuerte beteuerten",
        "entgegnen entgegnet entgegnete entgegneten", "erwidern erwidert erwiderte erwiderten", "versprechen verspricht versprach versprachen versprochen", "verkünden verkündet verkündete verkündeten",
        "ankündigen ankündigte angekündigt", "mitteilen mitteilte mitteilten mitgeteilt", "hinzufügen hinzufügte hinzugefügt", "ausführen ausführte ausgeführt", "feststellen feststellte festgestellt", "feststellt",
        "konstatieren konstatiert konstatierte", "resümieren resümiert resümierte", "bilanzieren bilanziert bilanzierte", "urteilen urteilt urteilte", "loben lobt lobte lobten gelobt", "klagen klagt klagte klagten geklagt",
        "beklagen beklagt beklagte beklagten", "bedauern bedauert bedauerte", "erzählen erzählt erzählte erzählten", "erinnern erinnert erinnerte", "prophezeien prophezeit prophezeite", "spekulieren spekuliert spekulierte",
        "unterstreichen unterstreicht unterstrich unterstrichen", "bekräftigen bekräftigt bekräftigte bekräftigten", "einräumen einräumte eingeräumt", "zugeben zugab zugegeben", "gestehen gesteht gestand", "mahnen mahnt mahnte mahnten gemahnt",
        "appellieren appelliert appellierte", "spotten spottet spottete", "scherzen scherzt scherzte", "schimpfen schimpft schimpfte", "witzeln witzelte", "twittern twittert twitterte", "posten postet postete", "melden meldet meldete meldeten gemeldet",
        "formulieren formuliert formulierte", "argumentieren argumentiert argumentierte", "bemerken bemerkt bemerkte", "verlangen verlangt verlangte verlangten", "verteidigen verteidigt verteidigte", "drohen droht drohte drohten gedroht",
        "hoffen hofft hoffte hofften", "schwärmen schwärmt schwärmte", "freuen freut freute", "lauten lautet lautete lauteten", "skandieren skandiert skandierte skandierten", "zitieren zitiert zitierte zitierten",
        "aussagen aussagte ausgesagt", "rechtfertigen rechtfertigt rechtfertigte", "beschweren beschwert beschwerte", "empören empört empörte", "verraten verrät verriet", "raten rät riet", "stellt_fest stellte_fest", "zu_bedenken", "gab_zu gibt_zu", "fasst_zusammen fasste_zusammen", "so_formulierte",
        "wundern wundert wunderte", "flüstern flüsterte", "brüllen brüllte", "schreien schrie schreit", "murmeln murmelte", "seufzen seufzte", "lachen lacht lachte", "insistieren insistierte", "dementieren dementiert dementierte", "protestieren protestierte", "erläutern erläutert erläuterte erläuterten", "schildern schildert schilderte schilderten", "prognostizieren prognostizierte", "vermuten vermutet vermutete", "verweisen verweist verwies", "plädieren plädiert plädierte",
    ],
    impersonal: &["heißt_es hieß_es es_heißt es_hieß", "lautet_es"],
    weak_verbs: &[
        "zusichern zusicherte zugesichert", "nennen nennt nannte nannten genannt", "bezeichnen bezeichnet bezeichnete bezeichneten", "beschreiben beschreibt beschrieb beschrieben", "sprechen spricht sprach sprachen gesprochen", "würdigen würdigt würdigte würdigten gewürdigt",
        "verurteilen verurteilt verurteilte verurteilten", "werfen wirft warf warfen vorgeworfen", "sehen sieht sah sahen", "halten hält hielt hielten", "werten wertet wertete werteten", "bewerten bewertet bewertete", "feiern feiert feierte", "titulieren titulierte", "preisen pries", "ablehnen ablehnt abgelehnt lehnt lehnte lehnten",
        "beurteilen beurteilt beurteilte", "empfehlen empfiehlt empfahl", "anprangern prangert prangerte", "einstufen stufte", "charakterisieren charakterisiert charakterisierte", "verspotten verspottete", "rügen rügt rügte", "begrüßen begrüßt begrüßte begrüßten", "unterstellen unterstellt unterstellte", "schätzen schätzt schätzte", "rechnen rechnet rechnete rechneten", "zeigen zeigt zeigte zeigten", "reden redet redete redeten geredet",
    ],
    mental_verbs: &["glauben glaubt glaubte glaubten", "denken denkt dachte dachten", "wollen will wollte wollten", "finden findet fand fanden", "wissen weiß wusste", "befürchten befürchtet befürchtete", "erwarten erwartet erwartete", "bezweifeln bezweifelt bezweifelte", "wünschen wünscht wünschte"],
    divided_verbs: &[
        ("teilt", &["mit"]), ("teilte", &["mit"]), ("teilten", &["mit"]), ("fügt", &["hinzu", "an"]), ("fügte", &["hinzu", "an"]), ("führt", &["aus"]), ("führte", &["aus"]), ("führten", &["aus"]), ("kündigt", &["an"]), ("kündigte", &["an"]), ("kündigten", &["an"]),
        ("stellt", &["fest", "klar"]), ("stellte", &["fest", "klar"]), ("räumt", &["ein"]), ("räumte", &["ein"]), ("gibt", &["zu", "bekannt", "an"]), ("gab", &["zu", "bekannt", "an"]), ("gaben", &["zu", "bekannt", "an"]), ("legt", &["nach", "dar"]), ("legte", &["nach", "dar"]), ("schränkt", &["ein"]), ("schränkte", &["ein"]), ("wendet", &["ein"]), ("wandte", &["ein"]), ("merkt", &["an"]), ("merkte", &["an"]), ("fährt", &["fort"]), ("fuhr", &["fort"]), ("fasst", &["zusammen"]), ("fasste", &["zusammen"]), ("wirft", &["ein"]), ("warf", &["ein"]), ("hob", &["hervor"]), ("hebt", &["hervor"]), ("drückt", &["aus"]), ("drückte", &["aus"]), ("macht", &["klar", "deutlich"]), ("machte", &["klar", "deutlich"]), ("weist", &["hin", "zurück"]), ("wies", &["hin", "zurück"]), ("pflichtet", &["bei"]), ("pflichtete", &["bei"]), ("stimmt", &["zu"]), ("stimmte", &["zu"]), ("sagt", &["aus"]), ("gesteht", &["ein"]), ("klagt", &["an"]), ("greift", &["an"]), ("griff", &["an"]), ("stichelt", &["nach"]), ("rechnet", &["vor"]), ("rechnete", &["vor"]),
    ],
    sources: &["laut", "gemäß", "nach_angaben_von", "nach_den_worten_von", "nach_worten_von", "nach_ansicht_von", "nach_meinung_von", "nach_auffassung_von", "nach_angaben_des nach_angaben_der", "nach_ansicht_des nach_ansicht_der", "nach_auffassung_des nach_auffassung_der", "nach_den_worten_des nach_den_worten_der", "nach_einschätzung_von nach_einschätzung_des nach_einschätzung_der", "mit_den_worten_von"],
    tails: &["so"],
    sources_after: &["zufolge"],
    relays: &["berichten berichtet berichtete berichteten", "melden meldet meldete meldeten", "schreiben schreibt schrieb", "zitieren zitiert zitierte"],
    he: &["er ihm ihn"],
    she: &["sie"],
    they: &["man"],
    first_person: &["ich wir du es"],
    who: &["welcher welche welches deren dessen"],
    that: &["dass daß"],
    titles: &["dr", "prof professor", "präsident präsidentin", "minister ministerin", "kanzler kanzlerin bundeskanzler bundeskanzlerin", "papst kardinal bischof erzbischof", "general oberst hauptmann", "könig königin prinz prinzessin", "senator senatorin", "richter richterin", "freiherr graf", "dipl", "ing", "med", "phil"],
    male_titles: &["herr herrn"],
    female_titles: &["frau"],
    roles: &[
        "sprecher sprecherin sprechern", "präsident präsidentin präsidenten", "minister ministerin ministers", "kanzler kanzlerin", "chef chefin chefs", "vorsitzende vorsitzender vorsitzenden", "direktor direktorin", "leiter leiterin", "bürgermeister bürgermeisterin", "sekretär sekretärin", "abgeordnete abgeordneter abgeordneten",
        "anwalt anwältin anwälte", "richter richterin", "experte expertin experten", "forscher forscherin", "professor professorin", "autor autorin", "politiker politikerin", "trainer trainerin", "kapitän kapitänin", "spieler spielerin", "manager managerin", "gründer gründerin", "geschäftsführer geschäftsführerin", "vorstand", "beauftragte beauftragter beauftragten",
        "beamter beamte beamtin", "arzt ärztin ärzte", "lehrer lehrerin", "student studentin", "schüler schülerin", "bauer bäuerin", "bewohner bewohnerin", "anwohner anwohnerin", "nachbar nachbarin", "zeuge zeugin zeugen", "vater mutter sohn tochter bruder schwester", "frau mann", "kritiker", "gutachter gutachterin", "berater beraterin", "ökonom ökonomin", "wissenschaftler wissenschaftlerin", "journalist journalistin", "redakteur redakteurin", "moderator moderatorin",
        "bischof bischöfin", "pfarrer pfarrerin", "kandidat kandidatin", "rat rätin", "kommissar kommissarin", "ermittler ermittlerin", "staatsanwalt staatsanwältin", "generalsekretär", "botschafter botschafterin", "diplomat diplomatin", "gouverneur gouverneurin", "senator senatorin", "intendant intendantin", "regisseur regisseurin", "schauspieler schauspielerin", "sänger sängerin", "künstler künstlerin", "unternehmer unternehmerin", "mitarbeiter mitarbeiterin", "vertreter vertreterin", "mitglied", "träger trägerin", "meister meisterin", "inhaber inhaberin", "betreiber betreiberin", "meteorologe meteorologin", "general", "führer", "obmann obfrau", "landwirt landwirtin", "fraktionschef", "bademeister bademeisterin", "kämmerer kämmerin", "historiker historikerin", "archäologe archäologin", "förster försterin", "bäcker bäckerin", "wirt wirtin", "architekt architektin", "ingenieur ingenieurin", "oppositionsführer", "ministerpräsident ministerpräsidentin", "dekan dekanin", "rektor rektorin",
    ],
    organisations: &[
        "agentur", "partei", "verband", "verein", "zeitung", "magazin", "ministerium", "behörde", "amt", "regierung", "universität", "institut", "gesellschaft", "stiftung", "kommission", "rat", "gericht", "polizei", "staatsanwaltschaft", "kirche", "bank", "konzern", "unternehmen", "firma", "union", "bund", "fraktion", "sender", "rundfunk", "fernsehen", "gewerkschaft", "initiative", "zentrum", "klinik", "bahn",
        "spd cdu csu fdp grüne grünen linke afd pds dpa ap afp reuters ard zdf rtl nato eu uno un usa bka bbc cnn bild spiegel stern zeit welt faz taz", "deutschland österreich schweiz russland china japan israel iran irak syrien ukraine türkei frankreich großbritannien italien spanien polen europa amerika berlin moskau washington brüssel wien peking london paris",
    ],
    determiners: &["der die das den dem des", "ein eine einer eines einem einen", "sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere mein meine", "dieser diese dieses diesen diesem", "viele einige mehrere alle manche zahlreiche beide", "zwei drei vier fünf", "kein keine jeder jede"],
    oblique: &["den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesen diesem ihn ihm keinen keinem mich mir uns"],
    reported: &["sei seien habe könne müsse werde solle dürfe wolle würden würde"],
    prepositions: &["von vom für aus bei beim im am an auf in mit nach zu zum zur über unter gegen gegenüber durch ohne um vor seit während wegen trotz zwischen hinter neben bis ab angesichts aufgrund", "des der"],
    conjunctions: &["und oder aber sondern denn doch", "sowie"],
    subordinators: &["während weil wenn als obwohl nachdem bevor da ob damit indem sobald solange falls wie wo"],
    auxiliaries: &["hat haben habe hatte hatten hätte ist sind sei war waren wäre wird werden werde wurde wurden würde würden soll sollen solle sollte sollten kann können könne konnte könnte muss müssen müsse musste mag möge darf dürfe worden"],
    adverbs: &["so auch noch schon jetzt nun dann dabei dazu zudem außerdem weiter weiterhin ferner später zuvor bereits wörtlich heute gestern morgen damals dort hier nur sehr mehr daraufhin deshalb daher dagegen hingegen jedoch allerdings anschließend unterdessen inzwischen sich selbst ebenfalls erneut wiederum gar eher zuletzt kürzlich einst immer wieder montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend"],
    particles: &["von van de der den zu zur vom und al el bin ben di da la le"],
    hedges: &["angeblich", "mutmaßlich", "offenbar", "soll_gesagt", "soll", "sollen", "dem_vernehmen_nach", "vermeintlich"],
    denials: &["nie niemals", "nicht", "kein_wort"],
    men: &["peter michael thomas andreas wolfgang klaus jürgen günter hans manfred uwe helmut frank bernd dieter werner rainer heinz gerhard horst stefan stephan christian martin markus matthias alexander jan jens torsten thorsten sven olaf karl josef franz georg johannes paul max felix lukas tim tobias sebastian florian daniel david simon philipp christoph robert richard ralf rolf jörg kai kurt otto ernst erich walter willi friedrich heinrich wilhelm ludwig angelo guido joschka gregor oskar edmund sigmar volker volkmar falk ingo holger axel norbert hubert herbert joachim jochen lothar reinhard roland siegfried theo udo ulrich viktor wladimir dmitri barack george john bill tony nicolas jacques silvio recep mehmet ali ahmed mahmud"],
    women: &["angela ursula monika petra sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine katrin kathrin katja julia anna maria martina barbara heike birgit anja nicole stefanie stephanie sandra silke tanja ute kerstin manuela annette annegret andrea marie sophie lena laura lisa sarah johanna eva elisabeth elke doris dagmar gudrun hannelore heidi helene hildegard inge irene jana jutta karen franziska nesrin ayşe fatma hillary condoleezza alice annalena ricarda saskia kristina anke margot margarete friederike hedwig"],
    no_names: &["januar februar märz april mai juni juli august september oktober november dezember", "deutsche deutschen amerikanische", "prozent euro dollar uhr jahr jahre"],
    called: &["sogenannte sogenannten sogenannter so_genannte so_genannten", "titel motto name namen song lied film buch album serie roman projekt partei zeitung magazin", "namens", "begriff wort stichwort"],
    suffixes: &["jr sen jun"],
    abbreviations: &["dr prof st bzw ca dipl ing med phil hl nr z.b d.h u.a e.v jr sen", "jan feb aug sept okt nov dez"],
    grammar: Grammar { capital_nouns: true, inverts: true, verb_second: true, verb_last: true, dash_speech: false },
    ..Speech::NONE
};
