//! What shops and firms call out on pages that sell: labels of buttons and short lines, by language.

use std::sync::OnceLock;

use super::{Language, List, WordIndex};
use crate::text::WordHash;

/// A language's words of selling. A label says just this.
#[derive(Debug)]
pub struct Commerce {
    /// What stands by goods.
    pub shop: List,
    /// What stands by what a firm does for others.
    pub service: List,
}

/// What a label says that a page sells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sold {
    /// It stands by goods.
    pub shop: bool,
    /// It stands by what a firm does for others.
    pub service: bool,
}

/// The words of selling of one language, to be looked up.
#[derive(Debug)]
pub struct Labels(WordIndex);

impl Labels {
    /// Those of a language, built once.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static BUILT: [OnceLock<Labels>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        BUILT[language as usize].get_or_init(|| {
            let commerce = Commerce::of(language);
            let mut labels = WordIndex::default();
            for (list, bit) in [(commerce.shop, 1), (commerce.service, 2)] {
                for label in list {
                    labels.add(label, bit);
                }
            }
            Self(labels)
        })
    }

    /// What a label in normal form says.
    #[must_use]
    pub fn read(&self, label: &str) -> Sold {
        let bits = self.0.get(WordHash::of(label));
        Sold { shop: bits & 1 != 0, service: bits & 2 != 0 }
    }
}

impl Commerce {
    /// The words of a language.
    #[must_use]
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &tables::ENGLISH,
            Language::German => &tables::GERMAN,
            Language::French => &tables::FRENCH,
            Language::Spanish => &tables::SPANISH,
            Language::Italian => &tables::ITALIAN,
            Language::Portuguese => &tables::PORTUGUESE,
            Language::Dutch => &tables::DUTCH,
            Language::Polish => &tables::POLISH,
            Language::Russian => &tables::RUSSIAN,
            Language::Turkish => &tables::TURKISH,
            Language::Japanese => &tables::JAPANESE,
            Language::Korean => &tables::KOREAN,
            Language::Chinese => &tables::CHINESE,
            Language::Arabic => &tables::ARABIC,
            Language::Hindi => &tables::HINDI,
        }
    }

    /// The words of a language, of the tables that were handed over.
    #[must_use]
    #[cfg(target_arch = "wasm32")]
    pub fn of(language: Language) -> &'static Self {
        &super::handed_over(language).1
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod tables {
    use super::Commerce;

    #[rustfmt::skip]
pub(super) const ENGLISH: Commerce = Commerce {
    shop: list![
        "add to cart", "add to basket", "add to bag", "buy now", "shop now", "shop all", "in stock", "out of stock", "sold out",
        "quantity", "add to wishlist", "add to compare", "compare", "sort by", "filter", "filters", "price", "checkout", "view cart",
        "cart", "your cart is empty", "free shipping", "customer reviews", "write a review", "product details", "specifications",
        "view product", "quick view", "sale", "regular price", "sale price", "best sellers", "featured", "color", "size", "brand",
        "select options", "you may also like", "related products", "description", "shipping & returns", "gift cards", "availability",
    ],
    service: list![
        "contact us", "get a quote", "get a free quote", "request a quote", "free quote", "get started", "get started free",
        "book a demo", "request a demo", "get a demo", "schedule a demo", "free trial", "start free trial", "try for free",
        "try it free", "start for free", "sign up free", "sign up for free", "book now", "book online", "schedule now",
        "schedule a consultation", "free consultation", "call now", "call us", "call us today", "apply now", "register now",
        "our services", "services", "our clients", "our team", "our process", "testimonials", "what our clients say",
        "what our customers say", "why choose us", "pricing", "see pricing", "view pricing", "contact sales", "talk to sales",
        "case studies", "customer stories", "solutions", "products", "features", "platform", "integrations", "industries",
        "frequently asked questions", "faq", "faqs", "portfolio", "our work", "learn more", "get in touch", "enroll now",
        "request information", "request info", "make an appointment", "find a location", "locations", "areas we serve",
        "service areas", "log in", "request a call", "speak to an expert", "talk to an expert", "let's talk", "benefits",
    ],
};

    #[rustfmt::skip]
pub(super) const GERMAN: Commerce = Commerce {
    shop: list![
        "in den warenkorb", "in den einkaufswagen", "jetzt kaufen", "warenkorb", "zur kasse", "auf lager", "ausverkauft", "sofort lieferbar",
        "menge", "auf den merkzettel", "merkzettel", "wunschliste", "sortieren nach", "filter", "preis", "versandkostenfrei",
        "produktdetails", "kundenbewertungen", "angebot", "farbe", "größe", "marke", "ähnliche produkte", "bestseller",
    ],
    service: list![
        "kontakt", "jetzt anfragen", "angebot anfordern", "angebot anfragen", "jetzt starten", "demo buchen", "demo anfordern",
        "kostenlos testen", "jetzt kostenlos testen", "termin vereinbaren", "jetzt buchen", "jetzt anmelden", "jetzt bewerben",
        "unsere leistungen", "leistungen", "unser team", "unsere kunden", "referenzen", "preise", "lösungen", "produkte", "funktionen",
        "mehr erfahren", "häufige fragen", "vorteile", "standorte", "beratung anfordern", "kontakt aufnehmen",
    ],
};

    #[rustfmt::skip]
pub(super) const FRENCH: Commerce = Commerce {
    shop: list![
        "ajouter au panier", "acheter", "acheter maintenant", "panier", "en stock", "rupture de stock", "épuisé", "quantité",
        "liste d'envies", "trier par", "filtrer", "filtres", "prix", "livraison gratuite", "avis clients", "détails du produit",
        "caractéristiques", "aperçu rapide", "promo", "couleur", "taille", "marque", "produits similaires", "meilleures ventes",
    ],
    service: list![
        "contactez-nous", "nous contacter", "demander un devis", "devis gratuit", "obtenir un devis", "commencer", "demander une démo",
        "réserver une démo", "essai gratuit", "essayer gratuitement", "prendre rendez-vous", "réserver", "s'inscrire", "postuler",
        "nos services", "notre équipe", "nos clients", "témoignages", "tarifs", "solutions", "produits", "fonctionnalités",
        "en savoir plus", "questions fréquentes", "avantages", "nos réalisations",
    ],
};

    #[rustfmt::skip]
pub(super) const SPANISH: Commerce = Commerce {
    shop: list![
        "añadir al carrito", "agregar al carrito", "añadir a la cesta", "comprar", "comprar ahora", "carrito", "en stock", "agotado",
        "cantidad", "lista de deseos", "ordenar por", "filtrar", "filtros", "precio", "envío gratis", "opiniones de clientes",
        "detalles del producto", "vista rápida", "oferta", "color", "talla", "marca", "productos relacionados", "más vendidos",
    ],
    service: list![
        "contacto", "contáctanos", "contáctenos", "solicitar presupuesto", "pedir presupuesto", "empezar", "comenzar", "solicitar una demo",
        "reservar una demo", "prueba gratis", "pruébalo gratis", "pedir cita", "reservar", "inscríbete", "solicitar información",
        "nuestros servicios", "servicios", "nuestro equipo", "nuestros clientes", "testimonios", "precios", "soluciones", "productos",
        "funcionalidades", "más información", "saber más", "preguntas frecuentes", "beneficios", "ventajas",
    ],
};

    #[rustfmt::skip]
pub(super) const ITALIAN: Commerce = Commerce {
    shop: list![
        "aggiungi al carrello", "acquista", "acquista ora", "carrello", "disponibile", "esaurito", "quantità", "lista dei desideri",
        "ordina per", "filtra", "filtri", "prezzo", "spedizione gratuita", "recensioni", "dettagli prodotto", "offerta", "colore",
        "taglia", "marca", "prodotti correlati", "più venduti",
    ],
    service: list![
        "contattaci", "contatti", "richiedi un preventivo", "preventivo gratuito", "inizia ora", "richiedi una demo", "prenota una demo",
        "prova gratuita", "prova gratis", "prenota", "prenota ora", "iscriviti ora", "richiedi informazioni", "i nostri servizi",
        "servizi", "il nostro team", "i nostri clienti", "testimonianze", "prezzi", "soluzioni", "prodotti", "funzionalità",
        "scopri di più", "domande frequenti", "vantaggi",
    ],
};

    #[rustfmt::skip]
pub(super) const PORTUGUESE: Commerce = Commerce {
    shop: list![
        "adicionar ao carrinho", "comprar", "comprar agora", "carrinho", "em estoque", "em stock", "esgotado", "quantidade",
        "lista de desejos", "ordenar por", "filtrar", "filtros", "preço", "frete grátis", "portes grátis", "avaliações",
        "detalhes do produto", "oferta", "cor", "tamanho", "marca", "produtos relacionados", "mais vendidos",
    ],
    service: list![
        "contato", "contacto", "fale conosco", "contacte-nos", "solicitar orçamento", "peça um orçamento", "comece agora",
        "agende uma demonstração", "solicitar demonstração", "teste grátis", "experimente grátis", "agendar", "reservar", "inscreva-se",
        "nossos serviços", "serviços", "nossa equipe", "nossos clientes", "depoimentos", "preços", "planos", "soluções", "produtos",
        "funcionalidades", "saiba mais", "perguntas frequentes", "benefícios", "vantagens",
    ],
};

    #[rustfmt::skip]
pub(super) const DUTCH: Commerce = Commerce {
    shop: list![
        "in winkelwagen", "in winkelmand", "toevoegen aan winkelwagen", "nu kopen", "bestellen", "winkelwagen", "winkelmand", "op voorraad",
        "uitverkocht", "aantal", "verlanglijst", "sorteren op", "filter", "filters", "prijs", "gratis verzending", "productdetails",
        "specificaties", "aanbieding", "kleur", "maat", "merk", "gerelateerde producten",
    ],
    service: list![
        "contact", "neem contact op", "offerte aanvragen", "vraag een offerte aan", "aan de slag", "demo aanvragen", "plan een demo",
        "gratis proberen", "probeer gratis", "afspraak maken", "boek nu", "schrijf je in", "onze diensten", "diensten", "ons team",
        "onze klanten", "prijzen", "oplossingen", "producten", "functies", "meer informatie", "veelgestelde vragen", "voordelen",
    ],
};

    #[rustfmt::skip]
pub(super) const POLISH: Commerce = Commerce {
    shop: list![
        "dodaj do koszyka", "do koszyka", "kup teraz", "koszyk", "dostępny", "niedostępny", "wyprzedane", "ilość", "lista życzeń",
        "sortuj według", "filtruj", "filtry", "cena", "darmowa dostawa", "opinie", "szczegóły produktu", "specyfikacja", "promocja",
        "kolor", "rozmiar", "marka", "podobne produkty", "bestsellery",
    ],
    service: list![
        "kontakt", "skontaktuj się z nami", "zapytaj o ofertę", "bezpłatna wycena", "rozpocznij", "zamów demo", "umów demo",
        "wypróbuj za darmo", "umów wizytę", "umów spotkanie", "zarezerwuj", "zapisz się", "nasze usługi", "usługi", "nasz zespół",
        "nasi klienci", "cennik", "rozwiązania", "produkty", "funkcje", "dowiedz się więcej", "najczęściej zadawane pytania", "korzyści",
    ],
};

    #[rustfmt::skip]
pub(super) const RUSSIAN: Commerce = Commerce {
    shop: list![
        "в корзину", "добавить в корзину", "купить", "купить сейчас", "купить в один клик", "корзина", "в наличии", "нет в наличии",
        "количество", "в избранное", "сортировать по", "сортировка", "фильтр", "фильтры", "цена", "бесплатная доставка", "доставка",
        "отзывы", "характеристики", "скидка", "цвет", "размер", "бренд", "похожие товары", "хиты продаж",
    ],
    service: list![
        "контакты", "связаться с нами", "оставить заявку", "получить консультацию", "заказать звонок", "рассчитать стоимость", "начать",
        "запросить демо", "попробовать бесплатно", "записаться", "забронировать", "наши услуги", "услуги", "наша команда",
        "наши клиенты", "цены", "тарифы", "решения", "продукты", "возможности", "узнать больше", "подробнее", "частые вопросы",
        "преимущества", "портфолио",
    ],
};

    #[rustfmt::skip]
pub(super) const TURKISH: Commerce = Commerce {
    shop: list![
        "sepete ekle", "satın al", "hemen al", "sepet", "sepetim", "stokta", "stokta yok", "tükendi", "adet", "favorilere ekle",
        "sırala", "filtrele", "filtreler", "fiyat", "ücretsiz kargo", "ürün özellikleri", "değerlendirmeler", "indirim", "renk", "beden",
        "marka", "benzer ürünler", "çok satanlar",
    ],
    service: list![
        "iletişim", "bize ulaşın", "teklif al", "teklif iste", "hemen başla", "demo talep et", "ücretsiz dene", "randevu al",
        "rezervasyon yap", "hemen başvur", "hizmetlerimiz", "hizmetler", "ekibimiz", "referanslar", "fiyatlandırma", "çözümler",
        "ürünler", "özellikler", "daha fazla bilgi", "sıkça sorulan sorular", "avantajlar",
    ],
};

    #[rustfmt::skip]
pub(super) const JAPANESE: Commerce = Commerce {
    shop: list![
        "カートに入れる", "カートに追加", "今すぐ購入", "購入する", "カート", "在庫あり", "在庫切れ", "売り切れ", "数量", "お気に入りに追加",
        "並べ替え", "絞り込み", "価格", "送料無料", "商品詳細", "レビュー", "セール", "カラー", "サイズ", "ブランド", "関連商品", "ランキング",
    ],
    service: list![
        "お問い合わせ", "お問合せ", "資料請求", "資料ダウンロード", "無料相談", "無料で始める", "無料トライアル", "無料体験", "見積もり依頼",
        "お見積り", "予約する", "今すぐ予約", "お申し込み", "サービス", "サービス一覧", "導入事例", "料金", "料金プラン", "ソリューション", "製品",
        "機能", "詳しく見る", "詳しくはこちら", "よくある質問", "会社概要",
    ],
};

    #[rustfmt::skip]
pub(super) const KOREAN: Commerce = Commerce {
    shop: list![
        "장바구니", "장바구니 담기", "구매하기", "바로구매", "바로 구매", "품절", "재고 있음", "수량", "찜하기", "정렬", "필터", "가격", "무료배송",
        "무료 배송", "상품 상세", "상품평", "리뷰", "할인", "색상", "사이즈", "브랜드", "관련 상품", "베스트",
    ],
    service: list![
        "문의하기", "상담 신청", "무료 상담", "견적 요청", "시작하기", "무료로 시작하기", "데모 신청", "무료 체험", "예약하기", "신청하기",
        "서비스", "고객 사례", "요금", "요금제", "솔루션", "제품", "기능", "자세히 보기", "더 알아보기", "자주 묻는 질문", "회사 소개",
    ],
};

    #[rustfmt::skip]
pub(super) const CHINESE: Commerce = Commerce {
    shop: list![
        "加入购物车", "加入購物車", "立即购买", "立即購買", "购物车", "購物車", "有货", "有貨", "缺货", "缺貨", "售罄", "数量", "數量", "收藏",
        "排序", "筛选", "篩選", "价格", "價格", "包邮", "免運費", "商品详情", "商品詳情", "评价", "评论", "优惠", "颜色", "尺码", "品牌", "相关商品",
    ],
    service: list![
        "联系我们", "聯絡我們", "聯繫我們", "免费试用", "免費試用", "立即开始", "立即開始", "预约演示", "获取报价", "索取報價", "立即咨询", "立即预约",
        "立即報名", "立即报名", "我们的服务", "服务", "服務", "客户案例", "客戶案例", "定价", "价格方案", "解决方案", "解決方案", "产品", "產品", "功能",
        "了解更多", "常见问题", "常見問題", "关于我们", "關於我們",
    ],
};

    #[rustfmt::skip]
pub(super) const ARABIC: Commerce = Commerce {
    shop: list![
        "أضف إلى السلة", "أضف إلى عربة التسوق", "اشتر الآن", "اشتري الآن", "السلة", "عربة التسوق", "متوفر", "غير متوفر", "نفدت الكمية",
        "الكمية", "المفضلة", "ترتيب حسب", "تصفية", "السعر", "شحن مجاني", "تفاصيل المنتج", "المواصفات", "تقييمات العملاء", "تخفيضات",
        "اللون", "المقاس", "الماركة", "منتجات ذات صلة",
    ],
    service: list![
        "اتصل بنا", "تواصل معنا", "اطلب عرض سعر", "ابدأ الآن", "ابدأ مجانا", "اطلب عرضا توضيحيا", "تجربة مجانية", "احجز الآن", "احجز موعدا",
        "سجل الآن", "قدم الآن", "خدماتنا", "الخدمات", "فريقنا", "عملاؤنا", "الأسعار", "الحلول", "المنتجات", "المميزات", "اعرف المزيد",
        "الأسئلة الشائعة", "من نحن",
    ],
};

    #[rustfmt::skip]
pub(super) const HINDI: Commerce = Commerce {
    shop: list![
        "कार्ट में डालें", "कार्ट में जोड़ें", "अभी खरीदें", "खरीदें", "कार्ट", "स्टॉक में", "स्टॉक में नहीं", "मात्रा", "विशलिस्ट", "क्रमबद्ध करें",
        "फ़िल्टर", "कीमत", "मूल्य", "मुफ़्त डिलीवरी", "समीक्षाएं", "ऑफ़र", "रंग", "आकार", "ब्रांड",
    ],
    service: list![
        "संपर्क करें", "हमसे संपर्क करें", "कोटेशन पाएं", "शुरू करें", "डेमो बुक करें", "मुफ़्त आज़माएं", "अभी बुक करें", "आवेदन करें",
        "अभी आवेदन करें", "हमारी सेवाएं", "सेवाएं", "हमारी टीम", "समाधान", "उत्पाद", "विशेषताएं", "और जानें", "अक्सर पूछे जाने वाले प्रश्न", "लाभ",
    ],
};
}
