/** Headings of one language, as shops print them; the phrases of a role are divided by a bar. */
export interface HeadingRow {
  readonly lang: string;
  /** The complete list follows. */
  readonly full: string;
  /** Labelled active ingredients: a part of the list. */
  readonly active?: string;
  /** The other ingredients: a part of the list, joined with the active ones. */
  readonly other?: string;
  /** A marketing extract follows, not the list. */
  readonly key?: string;
  /** Closes the list. */
  readonly end: string;
  /** Shade section: its entries belong to the list. */
  readonly may?: string;
}

/** Which words stand over, between and after lists, by language. Case and accents do not matter. */
export const HEADINGS: readonly HeadingRow[] = [
  {
    lang: 'en',
    full: "Ingredients|Ingredient list|Ingredients list|Full ingredients|Full ingredient list|Full ingredients list|Complete ingredient list|Complete ingredients list|Complete list of ingredients|Product ingredients|Full list of ingredients|All ingredients|Complete ingredients|Ingredients (INCI)|INCI|INCI list|Composition|What's in it|What's inside|Formula|Ingredients/INCI|Ingredient|Ingredients are|Contents of formula",
    active:
      'Active ingredients|Active ingredient|Medicinal ingredients|Drug facts|Active|Actives|Active drug ingredients',
    other:
      'Inactive ingredients|Inactive ingredient|Non-medicinal ingredients|Nonmedicinal ingredients|Non medicinal ingredients|Other ingredients|Other|Inactive|Inactives|Inactive ingedients',
    key: "Key ingredients|Hero ingredients|Star ingredients|Highlighted ingredients|Powered by|Main ingredients|Ingredient highlights|Featured ingredients|What it's made with|Clinically proven ingredients|Key ingredient|Active botanicals|Hero ingredient|Star ingredient|Ingredient callouts|Key actives|Notable ingredients|Major ingredients",
    end: "How to use|Directions|Directions for use|Usage|Suggested use|Application|How to apply|Warnings|Warning|Caution|Cautions|Precautions|Storage|Shelf life|Benefits|Description|Product details|Specifications|Shipping|Shipping & returns|Reviews|Questions & answers|About the brand|Why we love it|Who it's for|Suitable for|Size|Manufactured by|Made in|Country of origin|Packaging|FAQs|FAQ|Net weight|Net wt|Uses|Purpose|Skin type|Suggested usage|Recycling|Disclaimer|Please note|Note|Materials|Material|What makes it unique|Good to know|What it is|What it does|What else you need to know|If you want to know more|Which skin type is it good for|Which hair type is it good for|Hair type|Hair texture|Hair concerns|Skincare concerns|Skin concerns|Solutions for|Formulation|Coverage|Finish|Key benefits|Fragrance type|Research results|Scent|Notes|Features|Claims|Size|Contents|What you get|Quick tip|How to apply|Suitable for skin type",
    may: 'May contain|May also contain|Can contain|Might contain',
  },
  {
    lang: 'fr',
    full: "Ingrédients|Ingredients|Liste des ingrédients|Liste complète des ingrédients|Composition|Composition INCI|Liste INCI|Ingrédients (INCI)|Formule|Quels ingrédients|Ingrédient|Liste d’ingrédients|Liste d'ingrédients",
    active: 'Substance active|Principe actif|Substances actives|Ingrédients actifs|Ingrédient actif',
    other: 'Excipients|Autres ingrédients|Ingrédients inactifs|Ingrédients non médicinaux|Excipients à effet notoire',
    key: 'Ingrédients clés|Actifs|Actifs clés|Actifs principaux|Principes actifs|Ingrédients phares|Ingrédients stars',
    end: "Conseils d'utilisation|Conseil d'utilisation|Mode d'emploi|Utilisation|Comment utiliser|Précautions d'emploi|Précautions|Avertissements|Mise en garde|Conservation|Description|Bénéfices|Résultats|Livraison|Avis|Avis clients|Contenance|Fabriqué en France|Origine|Format|Volume",
    may: 'Peut contenir|May contain/Peut contenir|Peuvent contenir',
  },
  {
    lang: 'de',
    full: 'Inhaltsstoffe|Inhaltsstoffe (INCI)|Ingredients|INCI|Liste der Inhaltsstoffe|Alle Inhaltsstoffe|Vollständige Inhaltsstoffe|Zusammensetzung|Bestandteile|Zutaten|Inhaltsstoff|Inhaltsstoffe/INCI|Inhalt',
    active: 'Wirkstoff|Wirkstoffe',
    other: 'Sonstige Bestandteile|Hilfsstoffe|Weitere Bestandteile|Sonstige Inhaltsstoffe|Weitere Inhaltsstoffe',
    key: 'Wirkstoffe|Hauptinhaltsstoffe|Hauptwirkstoffe|Schlüsselinhaltsstoffe|Wichtigste Inhaltsstoffe|Besondere Inhaltsstoffe|Top-Inhaltsstoffe',
    end: 'Anwendung|Anwendungshinweise|Anwendungsempfehlung|Gebrauchsanweisung|Verwendung|Hinweise|Warnhinweise|Sicherheitshinweise|Vorsichtsmaßnahmen|Aufbewahrung|Beschreibung|Produktdetails|Wirkung|Bewertungen|Lieferung|Hersteller|Füllmenge|Inhaltsmenge|Hinweis|Herkunft',
    may: 'Kann enthalten|Kann Spuren enthalten',
  },
  {
    lang: 'es',
    full: 'Ingredientes|Lista de ingredientes|Listado de ingredientes|Composición|Composición (INCI)|INCI|Fórmula|Ingredientes/INCI',
    active: 'Principio activo|Sustancia activa|Ingrediente activo',
    other: 'Excipientes|Ingredientes inactivos|Otros ingredientes',
    key: 'Ingredientes clave|Ingredientes principales|Ingredientes destacados|Activos|Principios activos|Ingredientes activos',
    end: 'Modo de empleo|Modo de uso|Forma de uso|Cómo usar|Cómo se usa|Aplicación|Uso|Advertencias|Precauciones|Conservación|Descripción|Beneficios|Opiniones|Envío|Contenido|Fabricado en|Formato|Envase|Origen|Presentación',
    may: 'Puede contener|Pueden contener|Puede contener trazas de',
  },
  {
    lang: 'it',
    full: 'Ingredienti|INCI|Lista INCI|Elenco ingredienti|Composizione|Ingredienti (INCI)',
    active: 'Principio attivo',
    other: 'Eccipienti|Altri ingredienti',
    key: 'Ingredienti chiave|Principi attivi|Attivi|Ingredienti principali|Attivi principali|Ingredienti funzionali',
    end: "Modo d'uso|Modalità d'uso|Come si usa|Come usare|Applicazione|Utilizzo|Avvertenze|Precauzioni|Conservazione|Descrizione|Benefici|Recensioni|Spedizione|Formato|Confezione|Contenuto|Provenienza",
    may: 'Può contenere|Possono contenere',
  },
  {
    lang: 'pt',
    full: 'Ingredientes|Lista de ingredientes|Composição|Composição (INCI)|Composição em português|INCI|Fórmula',
    active: 'Princípio ativo|Substância ativa|Ingredientes ativos|Ingrediente ativo',
    other: 'Excipientes|Outros ingredientes|Ingredientes inativos',
    key: 'Ativos|Principais ativos|Princípios ativos|Ingredientes-chave|Ingredientes principais',
    end: 'Modo de uso|Modo de usar|Modo de utilização|Modo de aplicação|Como usar|Aplicação|Advertências|Precauções|Cuidados|Conservação|Descrição|Benefícios|Avaliações|Envio|Conteúdo|Embalagem',
    may: 'Pode conter|Podem conter',
  },
  {
    lang: 'nl',
    full: 'Ingrediënten|Ingredienten|Ingrediëntenlijst|Samenstelling|Bestanddelen|INCI|Ingrediënt',
    active: 'Werkzame stof',
    other: 'Hulpstoffen|Overige ingrediënten',
    key: 'Belangrijkste ingrediënten|Actieve ingrediënten|Werkzame ingrediënten|Sleutelingrediënten',
    end: 'Gebruik|Gebruiksaanwijzing|Hoe te gebruiken|Toepassing|Waarschuwing|Waarschuwingen|Voorzorgsmaatregelen|Bewaren|Omschrijving|Beschrijving|Reviews|Inhoud|Verpakking',
    may: 'Kan bevatten',
  },
  {
    lang: 'pl',
    full: 'Składniki|Skład|Skład INCI|Lista składników|INCI|Pełny skład|Składniki (INCI)|Skład/INCI',
    active: 'Substancja czynna',
    other: 'Substancje pomocnicze|Pozostałe składniki',
    key: 'Składniki aktywne|Kluczowe składniki|Najważniejsze składniki|Główne składniki',
    end: 'Sposób użycia|Stosowanie|Sposób stosowania|Jak używać|Ostrzeżenia|Środki ostrożności|Przechowywanie|Opis|Działanie|Opinie|Pojemność|Opakowanie',
    may: 'Może zawierać',
  },
  {
    lang: 'sv',
    full: 'Ingredienser|Ingrediensförteckning|Innehåll|Innehållsförteckning|Innehållsämnen|INCI',
    active: 'Aktiv substans',
    other: 'Övriga innehållsämnen',
    key: 'Nyckelingredienser|Aktiva ingredienser|Huvudingredienser',
    end: 'Användning|Så här använder du|Så använder du|Bruksanvisning|Varning|Varningar|Förvaring|Beskrivning|Recensioner|Leverans',
    may: 'Kan innehålla',
  },
  {
    lang: 'da',
    full: 'Ingredienser|Ingrediensliste|Indhold|Indholdsstoffer|Indholdsfortegnelse|INCI',
    active: 'Aktivt stof',
    other: 'Hjælpestoffer',
    key: 'Nøgleingredienser|Aktive ingredienser|Vigtigste ingredienser',
    end: 'Anvendelse|Sådan bruges|Sådan bruger du|Brugsanvisning|Brug|Advarsel|Advarsler|Opbevaring|Beskrivelse|Anmeldelser',
    may: 'Kan indeholde',
  },
  {
    lang: 'no',
    full: 'Ingredienser|Ingrediensliste|Innhold|Innholdsstoffer|Innholdsfortegnelse|INCI',
    active: 'Virkestoff',
    other: 'Hjelpestoffer',
    key: 'Nøkkelingredienser|Aktive ingredienser',
    end: 'Bruk|Bruksanvisning|Slik bruker du|Anvendelse|Advarsel|Advarsler|Oppbevaring|Beskrivelse|Anmeldelser',
    may: 'Kan inneholde',
  },
  {
    lang: 'fi',
    full: 'Ainesosat|Ainesosaluettelo|Ainekset|Koostumus|Sisältö|INCI|Valmistusaineet|Ainesosat (INCI)',
    active: 'Vaikuttava aine',
    other: 'Apuaineet',
    key: 'Tehoaineet|Vaikuttavat aineet|Pääainesosat|Tärkeimmät ainesosat',
    end: 'Käyttö|Käyttöohje|Käyttöohjeet|Näin käytät|Varoitus|Varoitukset|Säilytys|Kuvaus|Tuotekuvaus|Arvostelut',
    may: 'Voi sisältää|Saattaa sisältää',
  },
  {
    lang: 'cs',
    full: 'Složení|Složení (INCI)|Ingredience|Přísady|INCI|Obsažené látky',
    active: 'Účinná látka',
    other: 'Pomocné látky',
    key: 'Účinné látky|Aktivní látky|Klíčové složky|Hlavní složky|Aktivní složky',
    end: 'Použití|Způsob použití|Návod k použití|Jak používat|Aplikace|Upozornění|Varování|Skladování|Popis|Účinky|Hodnocení|Recenze',
    may: 'Může obsahovat',
  },
  {
    lang: 'ja',
    full: '全成分|全成分表示|成分|配合成分|成分一覧|内容成分|成分表示',
    active: '有効成分',
    other: 'その他の成分',
    key: '主成分|主要成分|美容成分|保湿成分|整肌成分|配合成分(一部)|注目成分|こだわり成分|主な成分|キー成分',
    end: '使用方法|ご使用方法|使い方|お使い方|用法・用量|ご使用上の注意|使用上の注意|注意事項|ご注意|保管方法|内容量|原産国|製造国|製造販売元|発売元|使用期限|商品説明|効能・効果|配送|レビュー|区分',
    may: '配合されている場合があります',
  },
  {
    lang: 'ko',
    full: '전성분|전 성분|성분|모든 성분|전성분표|화장품법에 따라 기재해야 하는 모든 성분|화장품법에 따라 기재·표시하여야 하는 모든 성분|성분 정보|성분표|전성분명|전체 성분|전체성분',
    active: '유효성분|주성분',
    other: '첨가제|기타성분|기타 첨가제',
    key: '주요성분|주요 성분|핵심성분|핵심 성분|대표성분|특허성분|포인트 성분',
    end: '사용방법|사용법|사용 방법|사용시 주의사항|사용할 때의 주의사항|사용상의 주의사항|주의사항|보관방법|내용물의 용량 또는 중량|용량|제품 주요 사양|사용기한|개봉 후 사용기간|제조국|화장품제조업자|화장품책임판매업자|품질보증기준|소비자상담관련 전화번호|기능성 화장품 심사필 유무|상품설명|리뷰|배송|제조사|표시',
    may: '포함할 수 있음',
  },
  {
    lang: 'zh',
    full: '成分|全成分|成份|全成份|成分表|全成分表|配方成分|产品成分|產品成分|成分列表|配料|全部成分|產品全成分|成分说明|全成分說明',
    active: '活性成分|有效成分',
    other: '其他成分|非活性成分|其他微量成分|其它微量成分|微量成分|微量成份',
    key: '主要成分|主要成份|核心成分|功效成分|明星成分|关键成分|重點成分|添加成分',
    end: '使用方法|用法|使用说明|使用說明|注意事项|注意事項|警示用语|保质期|保存期限|使用期限|净含量|容量|产地|產地|原产国|生产企业|备案人|注册人|境内责任人|执行标准|批准文号|产品功效|功效|商品描述|评价|配送|储存方法|规格|品牌',
    may: '可能含有|或含有|可含有',
  },
  {
    lang: 'tr',
    full: 'İçindekiler|İçerik|İçeriği|İçerikler|Bileşenler|İçerik listesi|INCI|Ingredients',
    active: 'Etkin madde',
    other: 'Yardımcı maddeler',
    key: 'Aktif içerikler|Etken maddeler|Öne çıkan içerikler|Ana içerikler|Aktif bileşenler',
    end: 'Kullanım|Kullanım şekli|Nasıl kullanılır|Kullanım talimatı|Uyarı|Uyarılar|Saklama koşulları|Açıklama|Ürün açıklaması|Faydaları|Yorumlar|Teslimat',
    may: 'İçerebilir',
  },
  {
    lang: 'ru',
    full: 'Состав|Полный состав|Ингредиенты|Состав (INCI)|Состав продукта|INCI|Ингредиенты (INCI)|Ингредиентный состав|Состав INCI',
    active: 'Действующее вещество|Активное вещество',
    other: 'Вспомогательные вещества|Прочие ингредиенты|Другие ингредиенты|Неактивные ингредиенты',
    key: 'Активные компоненты|Активные ингредиенты|Ключевые ингредиенты|Основные компоненты|Действующие компоненты|Основные ингредиенты|Главные ингредиенты',
    end: 'Применение|Способ применения|Как использовать|Рекомендации по применению|Меры предосторожности|Предупреждение|Противопоказания|Хранение|Условия хранения|Срок годности|Описание|Действие|Отзывы|Объем|Страна производства|Производитель|Вес|Упаковка',
    may: 'Может содержать|Может содержать следы',
  },
  {
    lang: 'ar',
    full: 'المكونات|مكونات المنتج|المكوّنات|قائمة المكونات|مكونات|التركيبة|التركيب',
    active: 'المادة الفعالة',
    other: 'المواد غير الفعالة',
    key: 'المكونات الرئيسية|المكونات النشطة|المكونات الفعالة|أهم المكونات',
    end: 'طريقة الاستخدام|كيفية الاستخدام|طريقة الاستعمال|الاستخدام|تحذير|تحذيرات|التحذيرات|الاحتياطات|التخزين|الوصف|الفوائد|التقييمات|الشحن',
    may: 'قد يحتوي على',
  },
  {
    lang: 'vi',
    full: 'Thành phần|Thành phần đầy đủ|Bảng thành phần',
    key: 'Thành phần chính|Thành phần nổi bật',
    end: 'Quy cách|Bảo quản|Hướng dẫn sử dụng|Cách dùng|Công dụng|Xuất xứ|Hạn sử dụng|Dung tích',
    may: 'Có thể chứa',
  },
  {
    lang: 'id',
    full: 'Komposisi|Bahan-bahan|Kandungan|Bahan',
    key: 'Kandungan utama|Bahan utama',
    end: 'Cara pakai|Cara penggunaan|Manfaat|Peringatan',
    may: 'Mungkin mengandung',
  },
  {
    lang: 'uk',
    full: 'Склад|Інгредієнти|Повний склад',
    key: 'Активні компоненти|Активні інгредієнти',
    end: 'Застосування|Спосіб застосування|Об’єм|Виробник',
    may: 'Може містити',
  },
  {
    lang: 'el',
    full: 'Συστατικά|Σύνθεση',
    key: 'Κύρια συστατικά',
    end: 'Χρήση|Οδηγίες χρήσης',
    may: 'Μπορεί να περιέχει',
  },
  {
    lang: 'hu',
    full: 'Összetevők|Összetétel',
    key: 'Fő összetevők',
    end: 'Használat|Figyelmeztetés',
    may: 'Tartalmazhat',
  },
  {
    lang: 'ro',
    full: 'Ingrediente|Compoziție',
    key: 'Ingrediente cheie',
    end: 'Mod de utilizare|Avertismente',
    may: 'Poate conține',
  },
  {
    lang: 'th',
    full: 'ส่วนประกอบ|ส่วนผสม',
    end: 'วิธีใช้|คำเตือน',
  },
];
