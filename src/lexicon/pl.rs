//! Polish.

use super::{Furniture, Lexicon, Speech};
use crate::verdict::Kind::{
    Advertisement, Audio, AuthorBox, Comments, Consent, Legal, Navigation, Newsletter, Other, Pagination,
    Promo, Related, Share, Sponsored, Tags, Video,
};

pub(super) const POLISH: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

#[rustfmt::skip]
const FREQUENT: &[&str] = &[
    "w", "i", "z", "na", "nie", "się", "do", "to", "że", "jest", "o", "jak", "po", "od", "za", "przez", "dla", "ale", "są", "co", "tym",
    "był", "była", "było", "będzie", "oraz", "lub", "już", "tylko", "który", "która", "które", "jego", "jej", "ich", "tego", "przed",
    "może", "także", "ze", "pod", "roku", "czy", "tak", "być", "został", "została", "podczas", "wszystko", "więcej",
];

#[rustfmt::skip]
const FURNITURE: Furniture = Furniture {
    whole: &[
        (Advertisement, &[
            "reklama", "reklamy", "ogłoszenie", "ogłoszenia", "dalsza część artykułu pod reklamą", "dalszy ciąg artykułu pod reklamą",
            "ciąg dalszy pod reklamą", "dalsza część tekstu pod reklamą", "zamknij reklamę", "pomiń reklamę", "koniec bloku reklamowego",
        ]),
        (Related, &[
            "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "czytaj dalej", "przeczytaj także", "przeczytaj też",
            "przeczytaj również", "przeczytaj", "zobacz także", "zobacz też", "zobacz również", "zobacz więcej", "zobacz wszystkie",
            "sprawdź także", "sprawdź też", "więcej", "więcej na ten temat", "więcej informacji", "więcej wiadomości", "podobne artykuły",
            "podobne tematy", "powiązane artykuły", "powiązane", "powiązane tematy", "artykuły powiązane", "polecane", "polecane artykuły",
            "polecamy", "polecamy także", "polecane dla ciebie", "dla ciebie", "może cię zainteresować", "może zainteresować cię",
            "to może cię zainteresować", "warto przeczytać", "najczęściej czytane", "najpopularniejsze", "popularne", "najnowsze",
            "najnowsze wiadomości", "najnowsze artykuły", "ostatnie wiadomości", "z ostatniej chwili", "pozostałe wiadomości",
            "inne artykuły", "następny artykuł", "poprzedni artykuł", "nie przegap", "na topie", "wybór redakcji", "galeria",
            "galeria zdjęć", "zobacz zdjęcia", "zobacz galerię", "z archiwum", "w temacie",
        ]),
        (Video, &[
            "wideo", "film", "filmy", "zobacz wideo", "zobacz film", "obejrzyj", "obejrzyj film", "obejrzyj wideo", "więcej filmów",
            "odtwórz", "pełny ekran", "napisy", "na żywo", "transmisja na żywo", "oglądaj", "oglądaj na żywo",
            "dalszy ciąg materiału pod wideo", "dalsza część tekstu znajduje się pod wideo",
        ]),
        (Audio, &[
            "posłuchaj", "posłuchaj artykułu", "posłuchaj tego artykułu", "słuchaj", "odsłuchaj", "odsłuchaj artykuł", "podcast",
            "podcasty", "audio", "nasze podcasty",
        ]),
        (Newsletter, &[
            "newsletter", "newslettery", "zapisz się", "zapisz się na newsletter", "zapisz się do newslettera", "zapisz mnie",
            "subskrybuj newsletter", "twój e-mail", "twój adres e-mail", "podaj adres e-mail", "adres e-mail", "wpisz adres e-mail",
            "e-mail", "bądź na bieżąco",
        ]),
        (Share, &[
            "udostępnij", "udostępnij na facebooku", "udostępnij artykuł", "udostępnij na x", "podziel się", "podziel się artykułem",
            "podziel się na facebooku", "wyślij", "wyślij mailem", "wyślij e-mailem", "wyślij znajomemu", "kopiuj link", "skopiuj link",
            "skopiowano", "drukuj", "wydrukuj", "zapisz", "zapisz artykuł", "zapisz na później", "podaruj artykuł", "prześlij", "obserwuj",
            "obserwuj nas", "śledź nas", "polub nas", "lubię to", "facebook", "tweetnij", "czytaj później", "dodaj do ulubionych",
        ]),
        (Sponsored, &[
            "artykuł sponsorowany", "materiał sponsorowany", "sponsorowane", "sponsorowany", "treść sponsorowana", "materiał partnera",
            "materiał promocyjny", "materiał reklamowy", "materiał partnerski", "we współpracy z", "partner", "partnerzy",
            "partnerzy serwisu", "promocja", "linki sponsorowane", "oferty", "kup teraz", "zobacz ofertę", "płatna współpraca",
        ]),
        (Comments, &[
            "komentarz", "komentarze", "komentarzy", "skomentuj", "skomentuj artykuł", "dodaj komentarz", "napisz komentarz",
            "zobacz komentarze", "pokaż komentarze", "wszystkie komentarze", "czytaj komentarze", "brak komentarzy",
            "zaloguj się, aby skomentować", "odpowiedz", "zgłoś", "zgłoś nadużycie", "zgłoś komentarz", "twój komentarz", "twoja opinia",
            "dołącz do dyskusji", "dyskusja", "forum", "sonda", "ankieta", "głosuj", "listy do redakcji", "najnowsze komentarze",
            "najstarsze", "regulamin komentarzy", "komentarze wyłączone",
        ]),
        (Consent, &[
            "akceptuję", "akceptuj", "akceptuj wszystko", "akceptuj wszystkie", "akceptuję i przechodzę do serwisu", "przejdź do serwisu",
            "zgadzam się", "zgoda", "wyrażam zgodę", "odrzuć", "odrzuć wszystko", "odrzuć wszystkie", "nie zgadzam się", "ustawienia",
            "ustawienia cookies", "ustawienia plików cookie", "ustawienia prywatności", "ustawienia zaawansowane", "zarządzaj cookies",
            "zarządzaj zgodami", "więcej opcji", "zapisz ustawienia", "szanujemy twoją prywatność", "dbamy o twoją prywatność",
            "cenimy twoją prywatność", "tylko niezbędne", "rozumiem", "nie, dziękuję", "nie teraz",
        ]),
        (Navigation, &[
            "menu", "menu główne", "otwórz menu", "zamknij menu", "nawigacja", "szukaj", "wyszukaj", "wyszukiwarka", "strona główna",
            "przejdź do treści", "przejdź do głównej treści", "przejdź do strony głównej", "wróć", "powrót", "powrót na górę", "do góry",
            "zamknij", "otwórz", "zaloguj", "zaloguj się", "logowanie", "wyloguj", "wyloguj się", "zarejestruj się", "rejestracja",
            "moje konto", "konto", "profil", "jesteś tutaj", "jesteś tu", "działy", "kategorie", "tematy", "wiadomości", "kraj", "polska",
            "świat", "polityka", "gospodarka", "biznes", "sport", "piłka nożna", "kultura", "nauka", "technologie", "zdrowie", "edukacja",
            "opinie", "społeczeństwo", "rozrywka", "kobieta", "motoryzacja", "turystyka", "pogoda", "nekrologi", "praca", "nieruchomości",
            "program tv", "horoskop", "krzyżówki", "gry", "archiwum", "e-wydanie", "wydanie cyfrowe", "kontakt", "o nas", "redakcja",
            "pomoc", "kariera", "mapa strony", "reklama w serwisie", "pokaż więcej", "załaduj więcej", "ładowanie", "wczytywanie", "rss",
            "serwisy", "regiony", "miasta",
        ]),
        (Pagination, &[
            "następna", "następna strona", "poprzednia", "poprzednia strona", "strona", "dalej", "wstecz", "pierwsza", "ostatnia",
            "starsze wpisy", "nowsze wpisy", "następne zdjęcie", "poprzednie zdjęcie",
        ]),
        (Promo, &[
            "prenumerata", "prenumeruj", "subskrybuj", "subskrypcja", "kup subskrypcję", "kup prenumeratę", "kup dostęp", "wykup dostęp",
            "zobacz ofertę prenumeraty", "wypróbuj", "wypróbuj za darmo", "wspieraj nas", "wesprzyj nas", "wesprzyj", "wspieram", "wpłać",
            "przekaż darowiznę", "pobierz aplikację", "nasza aplikacja", "włącz powiadomienia", "powiadomienia", "konkurs", "konkursy",
            "sklep", "masz już subskrypcję", "promocja prenumeraty", "dołącz do nas",
        ]),
        (AuthorBox, &[
            "o autorze", "o autorce", "autor", "autorka", "autorzy", "więcej artykułów autora", "wszystkie artykuły autora",
            "zobacz wszystkie artykuły", "zobacz profil", "dziennikarz", "dziennikarka", "redaktor", "napisz do autora",
            "kontakt z autorem",
        ]),
        (Tags, &["tagi", "tematy powiązane", "słowa kluczowe", "hasła", "w tym artykule", "więcej o", "powiązane tagi", "obserwuj tematy"]),
        (Legal, &[
            "regulamin", "regulaminy", "polityka prywatności", "prywatność", "polityka cookies", "polityka plików cookie", "cookies",
            "prawa autorskie", "wszelkie prawa zastrzeżone", "copyright", "nota prawna", "nota wydawnicza", "rodo",
            "deklaracja dostępności", "dostępność", "licencje", "warunki korzystania", "zasady korzystania", "standardy redakcyjne",
            "zgłoś nielegalną treść",
        ]),
        (Other, &[
            "powiększ", "powiększ zdjęcie", "zobacz zdjęcie", "czas czytania", "min czytania", "zgłoś błąd", "wystąpił błąd",
            "nie znaleziono strony", "czy ten artykuł był przydatny", "przetłumacz", "proszę czekać",
        ]),
    ],
    opening: &[
        (Advertisement, &[
            "dalszy ciąg artykułu", "ciąg dalszy pod reklamą", "dalsza część artykułu pod", "dalsza część tekstu pod",
            "dalszy ciąg materiału pod", "reklama:",
        ]),
        (Related, &[
            "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "czytaj:", "przeczytaj także", "przeczytaj też",
            "przeczytaj również", "przeczytaj:", "zobacz także", "zobacz też", "zobacz również", "zobacz:", "zobacz więcej", "sprawdź:",
            "sprawdź także", "sprawdź też", "więcej:", "więcej na ten temat", "więcej informacji znajdziesz", "więcej informacji:",
            "polecamy:", "polecane:", "może cię zainteresować", "może zainteresuje cię", "warto przeczytać:", "nie przegap",
            "relacja na żywo:", "śledź naszą relację", "relacja:", "galeria:", "zdjęcia:", "wywiad:", "analiza:", "następny artykuł",
            "poprzedni artykuł", "kliknij tutaj, aby",
        ]),
        (Video, &[
            "wideo:", "film:", "zobacz wideo", "zobacz film", "zobacz nagranie", "obejrzyj:", "obejrzyj wideo", "oglądaj:", "na żywo:",
            "dalsza część artykułu pod wideo",
        ]),
        (Audio, &["posłuchaj:", "posłuchaj podcastu", "posłuchaj też", "posłuchaj także", "słuchaj:", "podcast:", "odsłuchaj"]),
        (Newsletter, &[
            "zapisz się na nasz", "zapisz się na newsletter", "zapisz się, aby", "newsletter:", "bądź na bieżąco", "chcesz być na bieżąco",
            "podaj swój adres", "zapisując się", "dziękujemy za zapis",
        ]),
        (Share, &[
            "udostępnij:", "podziel się:", "obserwuj nas", "śledź nas", "polub nas", "dołącz do nas na", "jesteśmy też na",
            "znajdziesz nas", "zaobserwuj nas",
        ]),
        (Sponsored, &[
            "artykuł sponsorowany", "materiał sponsorowany", "materiał powstał we współpracy", "artykuł powstał we współpracy",
            "partner materiału", "sponsorowane:", "artykuł zawiera linki", "tekst zawiera lokowanie",
        ]),
        (Comments, &[
            "komentarze (", "komentarze:", "zobacz komentarze", "dodaj komentarz", "aby dodać komentarz", "aby skomentować",
            "zaloguj się, aby", "twój adres e-mail nie zostanie", "wymagane pola", "co o tym sądzisz", "napisz do nas", "sonda:",
            "ankieta:", "dołącz do dyskusji", "publikowane komentarze",
        ]),
        (Consent, &[
            "używamy plików cookie", "używamy cookies", "ta strona używa", "ta strona korzysta", "strona korzysta z plików",
            "nasza strona używa", "my i nasi partnerzy", "za twoją zgodą", "kontynuując przeglądanie", "szanujemy twoją", "dbamy o twoją",
            "aby wyświetlić ten", "aby zobaczyć tę treść", "możesz wycofać", "w każdej chwili możesz wycofać",
        ]),
        (Navigation, &[
            "wróć do strony", "powrót do strony", "jesteś tutaj:", "jesteś tu:", "strona główna >", "strona główna /", "strona główna »",
            "szukaj:", "kategoria:", "kategorie:", "dział:",
        ]),
        (Pagination, &["strona:", "strony:", "strona 1", "strona 2", "następna strona", "poprzednia strona", "zdjęcie 1 z"]),
        (Promo, &[
            "kup prenumeratę", "kup subskrypcję", "kup dostęp", "wykup dostęp", "wykup subskrypcję", "prenumeruj", "pobierz aplikację",
            "pobierz naszą", "ściągnij aplikację", "wesprzyj nas", "wesprzyj naszą", "wspieraj niezależne", "wspieraj nas", "jeśli podoba",
            "jeśli cenisz", "dołącz do naszego kanału", "dołącz do grona", "włącz powiadomienia", "weź udział w konkursie",
        ]),
        (AuthorBox, &[
            "o autorze", "o autorce", "autor:", "autorka:", "więcej tekstów autora", "zobacz wszystkie artykuły", "napisz do autora",
            "kontakt z autorem",
        ]),
        (Tags, &["tagi:", "tag:", "tematy:", "słowa kluczowe:", "więcej o:", "tematy powiązane"]),
        (Legal, &[
            "©", "copyright ©", "copyright 20", "wszelkie prawa", "wszystkie prawa zastrzeżone", "wydawca:", "redaktor naczelny:",
            "ta strona jest chroniona przez recaptcha", "issn",
        ]),
        (Other, &[
            "kliknij tutaj", "kliknij w zdjęcie", "czas czytania", "włącz javascript", "znalazłeś błąd", "zauważyłeś błąd", "widzisz błąd",
            "zgłoś błąd", "masz temat", "masz informację", "masz ciekawy", "byłeś świadkiem", "jesteś świadkiem", "wyślij nam",
            "prześlij nam",
        ]),
    ],
    within: &[
        (Advertisement, &["pod reklamą", "wyłącz adblock", "wyłącz blokowanie reklam"]),
        (Related, &["kliknij tutaj, aby przeczytać", "czytaj też:", "więcej wiadomości na"]),
        (Video, &["nasz kanał na youtube", "naszego kanału na youtube", "przeglądarka nie obsługuje"]),
        (Audio, &["aplikacjach podcastowych", "platformach podcastowych"]),
        (Newsletter, &[
            "na twoją skrzynkę", "na swoją skrzynkę", "prosto na skrzynkę", "naszego newslettera", "nasz newsletter", "na newsletter",
            "do newslettera", "zrezygnować z newslettera",
        ]),
        (Share, &[
            "obserwuj nas na", "śledź nas na", "polub nas na", "udostępnij na facebooku", "link został skopiowany", "otwiera się w nowym",
        ]),
        (Sponsored, &["linki afiliacyjne", "linków afiliacyjnych", "artykuł sponsorowany", "materiał sponsorowany", "otrzymać prowizję"]),
        (Comments, &["dodaj komentarz", "nie zostanie opublikowany", "za treść komentarzy"]),
        (Consent, &[
            "pliki cookies", "pliki cookie", "plików cookies", "używa ciasteczek", "ustawienia prywatności", "zaufani partnerzy",
            "zaufanych partnerów", "spersonalizowane reklamy", "spersonalizowanych reklam", "wycofać zgodę",
            "przetwarzanie danych osobowych w celach", "przetwarzania moich danych",
        ]),
        (Navigation, &["przejdź do treści", "nie pamiętasz hasła", "zapomniałeś hasła", "nie masz konta", "masz już konto"]),
        (Pagination, &["następna strona", "ciąg dalszy na stronie"]),
        (Promo, &[
            "naszą aplikację", "naszej aplikacji", "app store", "google play", "kanału na whatsapp", "nasz kanał na whatsapp",
            "niezależne dziennikarstwo", "niezależnego dziennikarstwa", "kup prenumeratę", "nieograniczony dostęp", "pierwszy miesiąc za",
        ]),
        (AuthorBox, &["dziennikarz portalu", "dziennikarka portalu", "redaktor portalu", "wyraża opinię autora", "prywatna opinia autora"]),
        (Tags, &["tematy powiązane"]),
        (Legal, &[
            "wszelkie prawa zastrzeżone", "bez zgody wydawcy", "bez pisemnej zgody", "regulamin i polityka", "polityka prywatności i",
        ]),
        (Other, &["kliknij tutaj", "włącz javascript", "napisz do nas na", "wygenerowany przez ai", "przetłumaczono automatycznie"]),
    ],
    by: &[
        "autor", "autor:", "autorka:", "autorzy:", "tekst:", "tekst", "opracowanie:", "oprac", "opracował", "opracowała", "rozmawia",
        "rozmawiał", "rozmawiała", "napisał", "napisała", "przygotował", "przygotowała", "publikacja:", "redakcja:", "korespondencja z",
        "relacja:",
    ],
    credit: &[
        "fot", "fot:", "fot.:", "foto:", "foto", "zdjęcie:", "zdjęcia:", "zdjęcie ilustracyjne", "zdjęcie poglądowe", "zdjęcie archiwalne",
        "autor zdjęcia:", "źródło:", "źródła:", "źródło zdjęcia", "ilustracja:", "grafika:", "mapa:", "rysunek:", "wideo:",
        "materiały prasowe", "mat. prasowe", "archiwum prywatne", "współpraca:", "tłumaczenie:", "tłum", "przełożył", "przełożyła",
        "na podstawie", "©", "screen:",
    ],
    correction: &[
        "sprostowanie", "sprostowanie:", "korekta", "korekta:", "errata", "uzupełnienie", "uzupełnienie:", "wyjaśnienie", "wyjaśnienie:",
        "od redakcji", "od redakcji:", "nota od redakcji", "przypis redakcji", "przyp. red", "aktualizacja:", "aktualizacja artykułu",
        "w poprzedniej wersji", "we wcześniejszej wersji", "w pierwotnej wersji", "poprzednia wersja", "wcześniejsza wersja",
        "artykuł został zaktualizowany", "tekst został zaktualizowany", "artykuł zaktualizowano", "przepraszamy za",
        "za pomyłkę przepraszamy",
    ],
    paywall: &[
        "czytaj dalej z", "aby czytać dalej", "aby przeczytać", "aby przeczytać cały", "żeby czytać dalej",
        "dalsza część artykułu dostępna", "dostęp do tego artykułu", "dostęp tylko dla", "dostępne tylko dla", "artykuł dostępny tylko dla",
        "artykuł dostępny dla", "ten artykuł jest dostępny", "treść dostępna dla", "treść tylko dla", "tylko dla prenumeratorów",
        "tylko dla subskrybentów", "dla prenumeratorów", "dla subskrybentów", "tekst dla prenumeratorów", "artykuł premium",
        "treść premium", "zaloguj się, aby czytać", "zaloguj się, by czytać", "zarejestruj się, aby czytać", "masz już prenumeratę",
        "masz już subskrypcję", "masz już dostęp", "jesteś już prenumeratorem", "kup dostęp i czytaj", "wykorzystałeś limit",
        "odblokuj artykuł",
    ],
    summary: &[
        "najważniejsze informacje", "najważniejsze", "w skrócie", "w pigułce", "podsumowanie", "streszczenie", "skrót artykułu",
        "kluczowe fakty", "kluczowe informacje", "co wiemy", "co wiadomo", "to musisz wiedzieć", "co musisz wiedzieć",
        "w telegraficznym skrócie", "główne punkty", "fakty", "z tego artykułu dowiesz się", "o czym jest ten artykuł",
    ],
    dated: &[
        "opublikowano", "opublikowano:", "opublikowany", "opublikowane", "data publikacji", "data publikacji:", "publikacja", "publikacja:",
        "dodano", "dodano:", "utworzono", "utworzono:", "aktualizacja", "aktualizacja:", "zaktualizowano", "zaktualizowano:",
        "ostatnia aktualizacja", "ostatnia aktualizacja:", "ostatnia modyfikacja", "akt", "data", "data:", "dzisiaj", "dziś", "wczoraj",
        "z dnia", "dnia",
    ],
    months: [
        &["stycznia", "styczeń", "sty"], &["lutego", "luty", "lut"], &["marca", "marzec", "mar"], &["kwietnia", "kwiecień", "kwi"], &["maja", "maj"], &["czerwca", "czerwiec", "cze"], &["lipca", "lipiec", "lip"],
        &["sierpnia", "sierpień", "sie"], &["września", "wrzesień", "wrz"], &["października", "październik", "paź"], &["listopada", "listopad", "lis"], &["grudnia", "grudzień", "gru"],
    ],
};

const SPEECH: Speech = Speech::NONE;
