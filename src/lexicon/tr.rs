//! Turkish.

use super::{Furniture, Grammar, Lexicon, Speech};

pub(super) const TURKISH: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

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
        "dedi demiş diyor diyen dediler dedim der demişti",
        "söyledi söyledi söylüyor söyleyen söylediler söylemişti",
        "belirtti belirten belirtiyor belirttiler", "açıkladı açıklayan açıklıyor",
        "ifade_etti ifade_eden ifade_ediyor ifadelerini_kullandı ifadesini_kullandı ifadelerini_kullanan",
        "vurguladı vurgulayan vurguluyor", "kaydetti kaydeden", "anlattı anlatan anlatıyor",
        "ekledi ekleyen", "sordu soran soruyor", "yanıtladı yanıtını_verdi", "cevap_verdi cevabını_verdi",
        "konuştu konuşan konuşuyor", "yazdı yazan", "uyardı uyaran uyarısında_bulundu", "savundu savunan",
        "iddia_etti iddia_eden", "dile_getirdi dile_getiren", "bildirdi bildiren", "duyurdu duyuran",
        "hatırlattı hatırlatan", "itiraf_etti", "bağırdı", "fısıldadı", "şikayet_etti",
        "değerlendirdi değerlendirmesinde_bulundu", "aktardı aktaran", "paylaştı", "tekrarladı", "söz_verdi",
        "çağrıda_bulundu", "ileri_sürdü", "öne_sürdü", "şöyle_konuştu", "diye_konuştu diye_sordu diye_yazdı diye_ekledi diye_seslendi diye_bağırdı", "itiraz_etti", "özetledi",
    ],
    weak_verbs: &[
        "nitelendirdi nitelendiren nitelendiriyor", "tanımladı tanımlayan", "adlandırdı adlandıran",
        "eleştirdi eleştiren", "suçladı suçlayan", "övdü", "bahsetti bahseden", "çağırdı",
    ],
    mental_verbs: &["düşünüyor düşündü", "inanıyor", "umuyor", "istiyor istedi"],
    sources_after: &["göre"],
    relays: &["bildirdi", "yazdı", "duyurdu", "aktardı"],
    he: &["o"],
    they: &["onlar"],
    first_person: &["ben biz sen siz"],
    titles: &[
        "dr doktor", "prof profesör", "doç", "başkan", "bakan", "cumhurbaşkanı", "başbakan", "vali",
        "general", "avukat av", "hâkim", "op",
    ],
    male_titles: &["bey"],
    female_titles: &["hanım"],
    roles: &[
        "sözcü sözcüsü", "başkan başkanı", "bakan bakanı", "cumhurbaşkanı", "başbakan başbakanı",
        "müdür müdürü", "vali valisi", "milletvekili", "genel_başkan genel_başkanı", "sekreter sekreteri",
        "lider lideri", "yetkili yetkilisi yetkililer", "avukat avukatı", "savcı savcısı", "hâkim hâkimi",
        "profesör profesörü", "öğretim_üyesi", "araştırmacı araştırmacısı", "uzman uzmanı", "ekonomist",
        "doktor doktoru", "hemşire hemşiresi", "öğretmen öğretmeni", "öğrenci öğrencisi", "sakini sakinleri",
        "tanık", "komşu komşusu", "baba babası anne annesi kardeşi oğlu kızı", "adam kadın", "çiftçi",
        "fırıncı", "balıkçı", "oyuncu oyuncusu", "teknik_direktör teknik_direktörü antrenör antrenörü",
        "kaptan kaptanı", "yazar yazarı", "gazeteci", "tarihçi", "polis", "itfaiyeci", "sendikacı",
        "aktivist", "üye üyesi", "kurucu kurucusu", "sahip sahibi", "sanatçı", "yönetmen yönetmeni",
        "şarkıcı", "mimar mimarı", "mühendis mühendisi", "jeolog", "biyolog", "aday adayı",
        "koordinatör koordinatörü", "temsilci temsilcisi", "imam imamı", "büyükelçi büyükelçisi",
        "muhtar muhtarı", "esnaf", "emekli", "kütüphaneci",
    ],
    organisations: &[
        "üniversitesi", "bakanlığı bakanlık", "komisyonu", "konseyi", "ajansı", "partisi", "sendikası",
        "derneği", "federasyonu", "şirketi", "grubu", "bankası", "belediyesi", "hükümeti", "meclisi",
        "mahkemesi", "hastanesi", "enstitüsü", "okulu", "merkezi", "vakfı", "aa afp reuters ap trt",
        "polis savcılığı", "abd ab bm nato", "türkiye ankara istanbul moskova", "akp chp mhp",
    ],
    determiners: &["bir", "bu şu o", "bazı birçok tüm her hiçbir diğer", "iki üç dört beş"],
    prepositions: &["için ile gibi kadar sonra önce üzerine hakkında"],
    conjunctions: &["ve veya ama fakat ancak"],
    subordinators: &["çünkü eğer"],
    auxiliaries: &["var yok oldu olan"],
    adverbs: &[
        "de da daha şimdi sonra o_zaman her_zaman böyle çok dün bugün yarın burada orada",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar", "ayrıca", "şöyle", "ise", "bile", "şunları",
        "şu_ifadeleri",
    ],
    hedges: &["iddiaya_göre", "sözde", "güya", "öne_sürülen"],
    denials: &["asla", "hiç", "değil", "demedi söylemedi"],
    men: &[
        "mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil",
        "süleyman abdullah mahmut recep salih kemal fatih emre burak can cem deniz efe ekrem erdal",
        "hakan haluk kadir kerem levent mert okan orhan selim serkan sinan tarık tayfun tolga",
        "turgut uğur volkan yavuz yılmaz tayyip binali devlet özgür",
    ],
    women: &[
        "fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha",
        "esra fadime özlem hacer yasemin hülya songül arzu aslı aylin ayten banu berna beste ceren",
        "çiğdem demet derya didem dilek ebru ece eda esin filiz funda gamze gizem gül gülay gülsüm",
        "handan ipek leyla meral mine nalan nesrin neslihan nur nurcan oya pelin pınar seda selin",
        "sema serap sevgi sibel şule tuğba yeliz",
    ],
    no_names: &[
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık", "türk",
    ],
    called: &["adlı isimli", "sözde", "başlıklı", "kitabı filmi şarkısı romanı"],
    abbreviations: &["dr prof doç av op"],
    grammar: Grammar { inverts: true, verb_last: true, suffix_apostrophe: true, dash_speech: true, no_articles: true, ..Grammar::ENGLISH },
    ..Speech::NONE
};
