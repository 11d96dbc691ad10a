//! Turkish.

use super::{Furniture, Lexicon, Speech};
use crate::verdict::Kind::{
    Advertisement, Audio, AuthorBox, Comments, Consent, Legal, Navigation, Newsletter, Other, Pagination,
    Promo, Related, Share, Sponsored, Tags, Video,
};

pub(super) const TURKISH: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

#[rustfmt::skip]
const FREQUENT: &[&str] = &[
    "ve", "bir", "bu", "da", "de", "için", "ile", "olarak", "çok", "olan", "daha", "gibi", "en", "ise", "ne", "kadar", "sonra", "olduğunu",
    "dedi", "ancak", "her", "o", "şu", "göre", "var", "yok", "değil", "ya", "ki", "mi", "diye", "tarafından", "oldu", "olduğu", "ilgili",
    "içinde", "üzerinde", "yeni", "büyük", "yıl", "türkiye", "son", "iki", "veya", "ama", "bunun", "nasıl",
];

#[rustfmt::skip]
const FURNITURE: Furniture = Furniture {
    whole: &[
        (Advertisement, &[
            "reklam", "reklamlar", "ilan", "ilanlar", "haberin devamı reklamdan sonra", "reklamı kapat", "reklamı geç", "seri ilanlar",
            "reklam alanı", "haberin devamı", "haber devam ediyor",
        ]),
        (Related, &[
            "ilgili haberler", "ilgili haber", "ilgili içerikler", "ilgili", "benzer haberler", "diğer haberler", "daha fazla",
            "daha fazlası", "daha fazla haber", "daha fazla göster", "devamını oku", "haberin tamamı", "haberi oku", "okumaya devam et",
            "ayrıca bakınız", "bunlar da ilginizi çekebilir", "ilginizi çekebilir", "ilginizi çekebilecek haberler", "bunları da okuyun",
            "bunu da okuyun", "sizin için önerilenler", "sizin için seçtiklerimiz", "önerilen haberler", "önerilen", "önerilenler",
            "öneriler", "çok okunanlar", "en çok okunanlar", "en çok okunan", "en çok okunan haberler", "en çok izlenenler", "popüler",
            "popüler haberler", "son dakika", "son dakika haberleri", "son haberler", "son eklenenler", "güncel haberler", "öne çıkanlar",
            "öne çıkan haberler", "günün haberleri", "manşetler", "günün manşetleri", "editörün seçtikleri", "sonraki haber",
            "önceki haber", "sıradaki haber", "trend", "trendler", "gündem", "foto galeri", "galeri", "fotogaleri", "kaçırmayın",
            "arşivden", "tümünü gör", "tüm haberler",
        ]),
        (Video, &[
            "video", "videolar", "video galeri", "videoyu izle", "izle", "haberi izle", "diğer videolar", "ilgili videolar",
            "önerilen videolar", "oynat", "tam ekran", "altyazı", "canlı yayın", "canlı izle", "canlı", "sonraki video",
        ]),
        (Audio, &[
            "dinle", "haberi dinle", "sesli dinle", "bu haberi dinle", "podcast", "podcastler", "podcast'ler", "sesli haber", "canlı dinle",
        ]),
        (Newsletter, &[
            "bülten", "e-bülten", "bültenimiz", "bültene abone ol", "bültenimize abone olun", "bülten aboneliği", "e-posta adresiniz",
            "e-posta adresi", "e-posta", "e-posta adresinizi girin", "kaydol", "kayıt ol", "abone olun",
        ]),
        (Share, &[
            "paylaş", "haberi paylaş", "paylaşın", "bu haberi paylaş", "facebook'ta paylaş", "twitter'da paylaş", "x'te paylaş",
            "whatsapp'ta paylaş", "whatsapp'tan paylaş", "e-posta ile gönder", "e-posta gönder", "arkadaşına gönder", "gönder",
            "bağlantıyı kopyala", "linki kopyala", "kopyala", "kopyalandı", "link kopyalandı", "yazdır", "kaydet", "favorilere ekle",
            "favorilerime ekle", "takip et", "bizi takip edin", "takip edin", "abone ol", "beğen", "tweetle", "sosyal medya", "yazı boyutu",
            "facebook", "whatsapp", "google news'te takip et", "sonra oku",
        ]),
        (Sponsored, &[
            "sponsorlu", "sponsorlu içerik", "sponsorlu bağlantılar", "advertorial", "tanıtım", "tanıtım yazısı", "tanıtım içeriği",
            "iş birliği", "işbirliğiyle", "katkılarıyla", "sponsor", "iş ortaklarımız", "marka içeriği", "bu bir ilandır",
            "bu bir reklamdır", "kampanyalar", "satın al", "fırsatlar",
        ]),
        (Comments, &[
            "yorum", "yorumlar", "yorum yap", "yorum yaz", "yorum yazın", "yorumları gör", "yorumları göster", "tüm yorumlar",
            "yorumları oku", "ilk yorumu siz yapın", "ilk yorumu sen yaz", "henüz yorum yapılmamış", "yorum gönder", "yanıtla", "cevapla",
            "şikayet et", "bildir", "yorumunuz", "yorum kuralları", "anket", "oy ver", "oy kullan", "en yeniler", "en beğenilenler",
            "daha fazla yorum", "okur mektupları", "okur yorumları", "düşünceni paylaş",
        ]),
        (Consent, &[
            "kabul et", "tümünü kabul et", "kabul ediyorum", "çerezleri kabul et", "tüm çerezleri kabul et", "reddet", "tümünü reddet",
            "çerez ayarları", "çerez tercihleri", "çerezleri yönet", "ayarlar", "tercihleri yönet", "gizlilik ayarları", "tamam", "anladım",
            "onayla", "onaylıyorum", "çerez politikası", "çerez bildirimi", "yalnızca gerekli çerezler", "daha sonra", "hayır, teşekkürler",
            "izin ver", "çerezler",
        ]),
        (Navigation, &[
            "menü", "ana menü", "menüyü aç", "menüyü kapat", "ara", "arama", "arama yap", "site içi arama", "ana sayfa", "anasayfa",
            "ana sayfaya dön", "içeriğe geç", "içeriğe atla", "ana içeriğe geç", "ana içeriğe atla", "geri", "geri dön", "başa dön",
            "yukarı çık", "yukarı", "kapat", "aç", "giriş yap", "giriş", "üye ol", "üyelik", "çıkış", "çıkış yap", "hesabım", "profilim",
            "buradasınız", "kategoriler", "bölümler", "tüm kategoriler", "haberler", "haber", "dünya", "türkiye", "siyaset", "politika",
            "ekonomi", "spor", "futbol", "kültür sanat", "kültür-sanat", "sağlık", "bilim", "teknoloji", "eğitim", "yaşam", "magazin",
            "yazarlar", "köşe yazıları", "köşe yazarları", "yerel", "asayiş", "hava durumu", "astroloji", "burçlar", "bulmaca",
            "namaz vakitleri", "nöbetçi eczaneler", "resmi ilanlar", "vefat ilanları", "tv rehberi", "döviz", "borsa", "canlı borsa",
            "arşiv", "e-gazete", "e-dergi", "gazete", "iletişim", "bize ulaşın", "hakkımızda", "künye", "yardım", "kariyer",
            "site haritası", "reklam ver", "daha fazla yükle", "yükleniyor", "rss", "içindekiler", "başlıklar",
        ]),
        (Pagination, &[
            "sonraki", "önceki", "sonraki sayfa", "önceki sayfa", "sayfa", "ileri", "ilk", "son", "eski yazılar", "sonraki fotoğraf",
            "önceki fotoğraf",
        ]),
        (Promo, &[
            "abonelik", "aboneliği başlat", "hemen abone ol", "abone olmak için tıklayın", "üyelik seçenekleri", "ücretsiz dene",
            "destek ol", "destek olun", "bize destek ol", "bağış yap", "bağış yapın", "uygulamayı indir", "uygulamamızı indirin",
            "mobil uygulama", "mobil uygulamalar", "bildirimleri aç", "bildirimler", "bildirim al", "kanalımıza katılın",
            "whatsapp kanalımıza katılın", "yarışma", "mağaza", "zaten abone misiniz",
        ]),
        (AuthorBox, &[
            "yazar hakkında", "yazarın diğer yazıları", "yazarın tüm yazıları", "yazarın son yazıları", "tüm yazıları", "diğer yazıları",
            "yazar", "muhabir", "editör", "tüm yazılar", "yazarın profili",
        ]),
        (Tags, &[
            "etiketler", "etiket", "konular", "anahtar kelimeler", "ilgili konular", "ilgili etiketler", "haber etiketleri",
            "bu haberdeki konular",
        ]),
        (Legal, &[
            "gizlilik politikası", "gizlilik", "gizlilik sözleşmesi", "kullanım koşulları", "kullanım şartları", "kullanıcı sözleşmesi",
            "üyelik sözleşmesi", "yasal uyarı", "yasal bilgiler", "telif hakkı", "tüm hakları saklıdır", "her hakkı saklıdır", "kvkk",
            "kvkk aydınlatma metni", "aydınlatma metni", "kişisel verilerin korunması", "veri politikası", "yayın ilkeleri", "etik ilkeler",
            "copyright", "künye ve iletişim",
        ]),
        (Other, &[
            "büyüt", "fotoğrafı büyüt", "fotoğrafları gör", "okuma süresi", "dakika okuma", "dk okuma", "hata bildir", "hata oluştu",
            "sayfa bulunamadı", "bu haber faydalı mıydı", "çevir",
        ]),
    ],
    opening: &[
        (Advertisement, &["haberin devamı reklam", "reklam:", "reklamdan sonra devam"]),
        (Related, &[
            "ilgili haber:", "ilgili haberler:", "ayrıca okuyun", "ayrıca bakınız", "bunu da okuyun", "bunu da oku", "bunları da okuyun",
            "ayrıca oku:", "okuyun:", "oku:", "devamını oku", "haberin devamı için", "haberin detayları için", "ayrıntılar için tıklayın",
            "detaylar için tıklayın", "haberi okumak için", "okumak için tıklayın", "daha fazla haber için", "daha fazla bilgi için",
            "ilginizi çekebilir", "bunlar da ilginizi", "sıradaki haber:", "sonraki haber:", "önceki haber:", "galeri:", "foto galeri:",
            "fotoğraflar:", "röportaj:", "analiz:", "canlı anlatım:", "son dakika haberleri için", "tüm gelişmeler için",
            "gelişmeleri takip etmek için",
        ]),
        (Video, &[
            "video:", "izleyin:", "izle:", "videoyu izlemek için", "izlemek için tıklayın", "canlı yayın:", "video haber:",
            "videosunu izlemek",
        ]),
        (Audio, &["dinleyin:", "dinle:", "dinlemek için tıklayın", "podcast:", "haberi dinlemek için"]),
        (Newsletter, &[
            "bültenimize abone", "bültenimize kaydolun", "e-bültenimize", "haber bültenimize", "bülten:", "günlük bültenimize",
            "e-posta adresinizi", "gelişmelerden haberdar olmak için", "haberdar olmak için", "abone olduğunuz için teşekkür",
        ]),
        (Share, &[
            "paylaş:", "bizi takip edin", "bizi sosyal medyada", "bizi google", "sosyal medyada takip", "sosyal medya hesaplarımızdan",
            "takip etmek için tıklayın", "google news'te",
        ]),
        (Sponsored, &[
            "sponsorlu içerik", "sponsorlu:", "bu içerik sponsor", "bu içerik reklam", "bu bir reklam", "bu yazı satış ortaklığı",
            "katkılarıyla:",
        ]),
        (Comments, &[
            "yorumlar (", "yorumlar:", "yorum yapabilmek için", "yorum yapmak için", "yorum yazmak için", "yorumlarınızı", "ilk yorumu",
            "e-posta hesabınız yayımlanmayacak", "gerekli alanlar", "anket:", "siz ne düşünüyorsunuz", "küfür, hakaret",
            "suç teşkil edecek", "yazılan yorumlar",
        ]),
        (Consent, &[
            "çerez kullanıyoruz", "çerezleri kullanıyoruz", "bu site çerez", "bu sitede çerez", "bu web sitesi çerez",
            "web sitemizde çerez", "sitemizde çerez", "size daha iyi hizmet", "sizlere daha iyi", "sitemizi kullanarak",
            "siteyi kullanmaya devam", "bu içeriği görmek için", "gizliliğinize",
        ]),
        (Navigation, &[
            "içeriğe geç", "ana sayfaya dön", "buradasınız:", "ana sayfa >", "ana sayfa /", "anasayfa >", "anasayfa /", "ana sayfa ›",
            "ara:", "kategori:", "kategoriler:",
        ]),
        (Pagination, &["sayfa:", "sayfa 1", "sayfa 2", "sonraki sayfa", "önceki sayfa", "fotoğraf 1 /"]),
        (Promo, &[
            "abone olun", "hemen abone", "whatsapp kanalımıza", "telegram kanalımıza", "youtube kanalımıza", "kanalımıza abone",
            "uygulamamızı indir", "uygulamayı indir", "mobil uygulamamızı", "destek olmak için", "destek olun", "bağımsız gazeteciliğe",
            "bağımsız gazeteciliği", "bildirimleri aç", "zaten abone misiniz",
        ]),
        (AuthorBox, &[
            "yazar hakkında", "yazarın diğer", "yazarın tüm", "yazar:", "bu yazıda yer alan", "yazıda yer alan görüşler", "bu köşe yazısı",
        ]),
        (Tags, &["etiketler:", "etiket:", "konular:", "anahtar kelimeler:", "ilgili konular:"]),
        (Legal, &[
            "©", "copyright ©", "copyright 20", "her hakkı saklıdır", "kaynak gösterilmeden", "kaynak gösterilerek", "izinsiz ve kaynak",
            "yasal uyarı", "sitemizde yayınlanan", "yazı işleri müdürü", "genel yayın yönetmeni:", "burada yer alan yatırım",
        ]),
        (Other, &[
            "buraya tıklayın", "fotoğrafa tıklayın", "okuma süresi", "javascript'i etkin", "hata bildirmek için", "haberde hata",
            "bir ihbarınız", "bize ulaşın", "fotoğraf ve videolarınızı",
        ]),
    ],
    within: &[
        (Advertisement, &["reklamdan sonra", "reklam engelleyici"]),
        (Related, &[
            "haberi okumak için tıklayın", "okumak için tıklayın", "için tıklayınız", "devamını okumak için", "haberin detayları için",
        ]),
        (Video, &["youtube kanalımıza", "izlemek için tıklayın", "tarayıcınız video"]),
        (Audio, &["dinlemek için tıklayın", "podcast platformlarında"]),
        (Newsletter, &[
            "e-posta kutunuza", "gelen kutunuza", "bültenimize abone", "e-bültenimize", "bültenimize kaydol", "bülten aboneliğinden",
            "e-posta adresinizi girin",
        ]),
        (Share, &[
            "bizi takip edin", "takip etmek için tıklayın", "google news'te takip", "google haberler'de", "facebook'ta paylaş",
            "sosyal medya hesaplarımız",
        ]),
        (Sponsored, &["sponsorlu içerik", "satış ortaklığı", "komisyon kazanabiliriz", "reklam içermektedir"]),
        (Comments, &["yorum yapmak için", "yorum yapabilmek için", "ilk yorumu siz", "e-posta hesabınız yayımlanmayacak"]),
        (Consent, &[
            "çerez kullan", "çerezler kullan", "çerezleri kullan", "çerez politikası", "çerez politikamız", "çerez ayarları",
            "kişisel verilerinizin işlenmesi",
        ]),
        (Navigation, &["ana içeriğe geç", "şifremi unuttum", "hesabınız yok mu", "hesabınız var mı", "üye değil misiniz"]),
        (Pagination, &["sonraki sayfa", "devamı sayfa"]),
        (Promo, &[
            "mobil uygulamamız", "app store", "google play", "whatsapp kanalımız", "telegram kanalımız", "bağımsız gazetecilik",
            "bağımsız gazeteciliğe", "abone olmak için", "abonelerimize özel teklif", "istediğiniz zaman iptal",
        ]),
        (AuthorBox, &["yazarına aittir", "yazarın kendisine aittir", "editoryal politikasını yansıtm", "görüşlerini yansıtmayabilir"]),
        (Tags, &["ilgili konular"]),
        (Legal, &[
            "tüm hakları saklıdır", "her hakkı saklıdır", "izinsiz kullanılamaz", "kaynak gösterilmeden", "kullanım koşulları ve",
            "gizlilik politikası ve",
        ]),
        (Other, &["buraya tıklayın", "javascript'i etkinleştir", "yapay zekâ ile üretil", "otomatik olarak çevril"]),
    ],
    by: &[
        "yazan", "yazan:", "yazar:", "haber:", "haberi hazırlayan", "muhabir:", "editör:", "hazırlayan", "hazırlayan:", "kaleme alan",
        "röportaj:", "söyleşi:", "çeviren:", "giriş:", "ekleyen:",
    ],
    credit: &[
        "fotoğraf:", "fotoğraflar:", "foto:", "fotoğraf", "görsel:", "görüntü:", "görüntüler:", "illüstrasyon:", "çizim:", "grafik:",
        "harita:", "infografik:", "karikatür:", "kaynak:", "kaynak", "kaynaklar:", "kamera:", "arşiv fotoğraf", "temsili fotoğraf",
        "temsili görsel", "ekran görüntüsü", "çeviri:", "çeviren:", "katkıda bulunan", "derleyen:", "©",
    ],
    correction: &[
        "düzeltme", "düzeltme:", "düzeltme ve cevap", "düzeltme notu", "tekzip", "tekzip metni", "editörün notu", "editörün notu:",
        "editör notu", "editör notu:", "yayın notu", "okur notu", "özür", "güncelleme:", "açıklama notu", "bu haber güncellendi",
        "haber güncellendi", "bu haber düzeltildi", "haberin önceki", "haberin ilk halinde", "haberin ilk versiyonunda", "yazının önceki",
        "özür dileriz",
    ],
    paywall: &[
        "okumaya devam etmek için", "devamını okumak için abone", "yazının devamını okumak için", "haberin tamamını okumak için",
        "bu içerik abonelere özel", "bu içerik abonelerimize", "bu haber abonelere özel", "bu yazı abonelere özel",
        "bu içeriği okumak için", "abonelere özel", "aboneye özel", "üyelere özel", "sadece aboneler", "yalnızca aboneler", "sadece üyeler",
        "abone olarak okumaya", "abone olun, okumaya", "abone iseniz", "zaten abone", "zaten üye", "giriş yaparak okumaya",
        "ücretsiz üye olarak", "ücretsiz okuma hakkınız", "premium içerik", "özel içerik",
    ],
    summary: &[
        "özet", "haber özeti", "özetle", "kısaca", "öne çıkanlar", "önemli noktalar", "haberin özeti", "ana başlıklar", "satır başları",
        "neler oldu", "neler biliniyor", "bilinmesi gerekenler", "ne oldu", "kısa kısa", "yapay zekâ özeti", "bir bakışta",
    ],
    dated: &[
        "yayınlanma", "yayınlanma:", "yayınlanma tarihi", "yayınlanma tarihi:", "yayımlanma", "yayımlanma tarihi", "yayın tarihi",
        "yayın tarihi:", "yayınlandı", "yayımlandı", "giriş:", "giriş tarihi", "giriş tarihi:", "oluşturulma tarihi", "oluşturulma",
        "eklenme", "eklenme tarihi", "güncelleme", "güncelleme:", "güncelleme tarihi", "güncelleme tarihi:", "güncellendi", "güncellendi:",
        "son güncelleme", "son güncelleme:", "son güncellenme", "tarih", "tarih:", "bugün", "dün",
    ],
    months: [
        &["ocak", "oca"], &["şubat", "şub"], &["mart", "mar"], &["nisan", "nis"], &["mayıs", "may"], &["haziran", "haz"], &["temmuz", "tem"],
        &["ağustos", "ağu"], &["eylül", "eyl"], &["ekim", "eki"], &["kasım", "kas"], &["aralık", "ara"],
    ],
};

const SPEECH: Speech = Speech::NONE;
