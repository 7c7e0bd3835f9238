/**
 * What shops write above an ingredient list, in nineteen languages. Rows of words, no logic.
 * Language does not matter to the finder: a word counts whatever the page's language is, and the list below it decides.
 */

/** The complete list follows. */
export const FULL = `
ingredients|ingredient list|ingredients list|full ingredients|full ingredient list|full ingredients list|full list of ingredients|list of ingredients|all ingredients
complete ingredients|complete ingredient list|inci|inci list|full inci|full list|ingredients overview|ingredients at a glance|inci name|inci names|composition|what's in it|what's inside|what is in it|whats inside|formula|formulation|product ingredients
our ingredients|ingredient listing|ingredients listing|ingredient information|ingredients information|ingredient details|ingredients details|ingredient|ingedients|contains
ingrédients|liste des ingrédients|liste complète des ingrédients|liste d'ingrédients|tous les ingrédients|composition inci|liste inci|formule|quels ingrédients ?|la composition|les ingrédients|ingrédients du produit
inhaltsstoffe|inhaltstoffe|inhaltsstoff|liste der inhaltsstoffe|alle inhaltsstoffe|vollständige inhaltsstoffe|vollständige inhaltsstoffliste|inhaltsstoffliste|inci-liste|zusammensetzung|bestandteile|zutaten|inhalt
ingredientes|lista de ingredientes|listado de ingredientes|todos los ingredientes|composición|composición inci|fórmula|lista completa de ingredientes|ingredientes inci
ingredienti|lista inci|elenco ingredienti|elenco degli ingredienti|lista ingredienti|lista degli ingredienti|composizione|tutti gli ingredienti
composição|composição em português|todos os ingredientes|ingredientes do produto
ingrediënten|ingredienten|ingrediëntenlijst|ingredientenlijst|alle ingrediënten|samenstelling|bestanddelen|volledige ingrediëntenlijst
składniki|skład|skład inci|lista składników|pełny skład|skład produktu|pełna lista składników|wszystkie składniki
ingredienser|ingrediensförteckning|innehåll|innehållsförteckning|innehållsämnen|ingredienslista|fullständig ingredienslista|alla ingredienser
ingrediensliste|indhold|indholdsstoffer|indholdsfortegnelse|alle ingredienser|fuld ingrediensliste|innhold|innholdsstoffer|innholdsfortegnelse|full ingrediensliste
ainesosat|ainesosaluettelo|ainekset|koostumus|sisältö|valmistusaineet|inci-luettelo|kaikki ainesosat
složení|ingredience|přísady|obsažené látky|složení produktu|kompletní složení|zloženie|összetevők|ingrediente|compoziție|sestavine
全成分|全成分表示|成分|配合成分|成分一覧|内容成分|成分表示|全成分一覧|成分表|原材料・成分|成分(全成分)
전성분|전 성분|성분|모든 성분|전성분표|전성분 표시|성분 정보|성분표|성분정보|전성분 정보|화장품법에 따라 기재해야 하는 모든 성분|화장품법에 따라 기재·표시하여야 하는 모든 성분|화장품법에 따라 기재, 표시하여야 하는 모든 성분|주요성분 및 전성분
成份|全成份|成分表|全成分表|配方成分|产品成分|產品成分|成分列表|配料|全部成分|成份表|产品成份|完整成分|所有成分
içindekiler|içerik|içeriği|içerikler|bileşenler|içerik listesi|ürün içeriği|tüm içerikler|bileşim
состав|полный состав|ингредиенты|состав продукта|состав средства|список ингредиентов|все ингредиенты|склад|інгредієнти|інші інгредієнти
المكونات|مكونات المنتج|المكوّنات|قائمة المكونات|مكونات|التركيبة|التركيب|جميع المكونات|المكونات الكاملة|συστατικά|רכיבים|thành phần|ส่วนประกอบ|komposisi
`;

/** Part of a list in two: medicines and sunscreens. To be joined. */
export const DRUG = `
active ingredients|active ingredient|medicinal ingredients|inactive ingredients|inactive ingredient|non-medicinal ingredients|other ingredients|drug facts|active|inactive|actives
substance active|excipients|principe actif|wirkstoff|sonstige bestandteile|weitere bestandteile|hilfsstoffe|principio activo|sustancia activa|excipientes
principio attivo|eccipienti|princípio ativo|substância ativa|outros ingredientes|otros ingredientes|autres ingrédients|werkzame stof|hulpstoffen|substancja czynna|substancje pomocnicze
aktiv substans|övriga innehållsämnen|aktivt stof|hjælpestoffer|virkestoff|hjelpestoffer|vaikuttava aine|apuaineet|účinná látka|pomocné látky
有効成分|その他の成分|유효성분|주성분|첨가제|活性成分|有效成分|其他成分|非活性成分|其他微量成分|etkin madde|yardımcı maddeler|действующее вещество|вспомогательные вещества|المادة الفعالة|المواد غير الفعالة
`;

/** A marketing extract, not the list. */
export const KEY = `
key ingredients|key ingredient|hero ingredients|hero ingredient|star ingredients|star ingredient|highlighted ingredients|powered by|main ingredients|ingredient highlights|ingredients highlights|featured ingredients|what it's made with
clinically proven ingredients|key actives|notable ingredients|spotlight ingredients|ingredient spotlight|good to know ingredients|top ingredients
ingrédients clés|actifs|actifs clés|actifs principaux|principes actifs|ingrédients phares|ingrédients stars|ingrédients principaux
wirkstoffe|hauptinhaltsstoffe|hauptwirkstoffe|schlüsselinhaltsstoffe|wichtigste inhaltsstoffe|wichtige inhaltsstoffe|besondere inhaltsstoffe|top-inhaltsstoffe|ausgewählte inhaltsstoffe
ingredientes clave|ingredientes principales|ingredientes destacados|activos|principios activos|ingredientes activos|ingredientes estrella
ingredienti chiave|principi attivi|attivi|ingredienti principali|attivi principali|ingredienti funzionali|ativos|principais ativos|princípios ativos|ingredientes-chave|ingredientes principais|ingredientes ativos
belangrijkste ingrediënten|actieve ingrediënten|werkzame ingrediënten|sleutelingrediënten|składniki aktywne|kluczowe składniki|najważniejsze składniki|główne składniki
nyckelingredienser|aktiva ingredienser|huvudingredienser|nøgleingredienser|aktive ingredienser|vigtigste ingredienser|nøkkelingredienser
tehoaineet|vaikuttavat aineet|pääainesosat|tärkeimmät ainesosat|účinné látky|aktivní látky|klíčové složky|hlavní složky|aktivní složky
主成分|主要成分|美容成分|保湿成分|整肌成分|配合成分(一部)|注目成分|こだわり成分|主な成分|キー成分|주요성분|주요 성분|핵심성분|핵심 성분|대표성분|특허성분|포인트 성분
主要成份|核心成分|功效成分|明星成分|关键成分|重點成分|添加成分|aktif içerikler|etken maddeler|öne çıkan içerikler|ana içerikler|aktif bileşenler
активные компоненты|активные ингредиенты|ключевые ингредиенты|основные компоненты|действующие компоненты|المكونات الرئيسية|المكونات النشطة|المكونات الفعالة|أهم المكونات
`;

/** Labels of the sections around a list: here it ends. The splitter knows more of them; these are the common ones. */
export const END = `
how to use|directions|directions for use|usage|suggested use|suggested usage|application|how to apply|how to|warnings|warning|caution|cautions|precautions|storage|benefits|description|details|product details|specifications
shipping|shipping & returns|delivery|delivery & returns|reviews|customer reviews|questions & answers|faq|about the brand|what it is|what it does|skin type|free from|made in|country of origin|legal disclaimer|disclaimer|safety information|important information|results
conseils d'utilisation|conseil d'utilisation|mode d'emploi|utilisation|précautions d'emploi|précautions|avertissements|conservation|bénéfices|résultats|livraison|avis|avis clients|contenance
anwendung|anwendungshinweise|gebrauchsanweisung|verwendung|hinweise|warnhinweise|sicherheitshinweise|aufbewahrung|beschreibung|produktbeschreibung|produktdetails|wirkung|bewertungen|lieferung|hersteller|füllmenge|pflichthinweise|versand|eigenschaften
modo de empleo|modo de uso|forma de uso|cómo usar|aplicación|uso|advertencias|precauciones|conservación|descripción|beneficios|opiniones|envío|contenido
modo d'uso|modalità d'uso|come si usa|applicazione|utilizzo|avvertenze|precauzioni|conservazione|descrizione|benefici|recensioni|spedizione|formato
modo de usar|como usar|aplicação|advertências|precauções|conservação|descrição|benefícios|avaliações|envio
gebruik|gebruiksaanwijzing|toepassing|waarschuwing|waarschuwingen|bewaren|omschrijving|beschrijving
sposób użycia|stosowanie|sposób stosowania|ostrzeżenia|środki ostrożności|przechowywanie|opis|działanie|opinie|pojemność
användning|så här använder du|bruksanvisning|varning|förvaring|beskrivning|recensioner|leverans|anvendelse|sådan bruger du|brug|advarsel|opbevaring|beskrivelse|anmeldelser|bruk
käyttö|käyttöohje|käyttöohjeet|varoitukset|säilytys|kuvaus|arvostelut|použití|způsob použití|návod k použití|upozornění|varování|skladování|popis|účinky|hodnocení
使用方法|ご使用方法|使い方|お使い方|使用上の注意|ご使用上の注意|注意事項|ご注意|保管方法|内容量|原産国|製造国|製造販売元|商品説明|効能・効果|レビュー
사용방법|사용법|사용 방법|사용할 때의 주의사항|사용시 주의사항|주의사항|보관방법|용량|사용기한|제조국|화장품제조업자|화장품책임판매업자|품질보증기준|소비자상담관련 전화번호|상품설명|리뷰|배송
用法|使用说明|使用說明|注意事项|警示用语|保质期|净含量|产地|產地|原产国|生产企业|执行标准|功效|商品描述|评价|储存方法
kullanım|kullanım şekli|nasıl kullanılır|uyarı|uyarılar|saklama koşulları|açıklama|faydaları|yorumlar|teslimat
применение|способ применения|меры предосторожности|предупреждение|противопоказания|хранение|условия хранения|срок годности|описание|действие|отзывы|объем|страна производства|производитель
طريقة الاستخدام|كيفية الاستخدام|الاستخدام|تحذير|تحذيرات|الاحتياطات|التخزين|الوصف|الفوائد|التقييمات|الشحن
`;
