/**
 * What shops write above an ingredient list, in nineteen languages. Rows of words, no logic.
 * Language does not matter to the finder: a word counts whatever the page's language is, and the list below it decides.
 */

/** The complete list follows. */
export const FULL = `
ingredients
inci|full list|ingredients overview|ingredients at a glance|inci name|composition|what's in it|what's inside|what is in it|formula|formulation
ingredient|contains
ingrédients|liste d'ingrédients|liste inci|formule
inhaltsstoffe|inhaltstoffe|inhaltsstoff|inhaltsstoffliste|inci-liste|zusammensetzung|bestandteile|zutaten|inhalt
ingredientes|composición|fórmula|lista completa de ingredientes
ingredienti|elenco degli ingredienti|lista degli ingredienti|composizione
composição|composição em português
ingrediënten|ingredienten|ingrediëntenlijst|ingredientenlijst|samenstelling|bestanddelen
składniki|skład|lista składników
ingredienser|ingrediensförteckning|innehåll|innehållsförteckning|innehållsämnen|ingredienslista
ingrediensliste|indhold|indholdsstoffer|indholdsfortegnelse|innhold|innholdsstoffer|innholdsfortegnelse
ainesosat|ainesosaluettelo|ainekset|koostumus|sisältö|valmistusaineet|inci-luettelo
složení|ingredience|přísady|obsažené látky
全成分|全成分表示|成分|配合成分|成分一覧|内容成分|成分表示|全成分一覧|成分表|原材料・成分|成分(全成分)
전성분|전 성분|성분|모든 성분|전성분표|전성분 표시|성분 정보|성분표|성분정보|전성분 정보|화장품법에 따라 기재해야 하는 모든 성분|화장품법에 따라 기재·표시하여야 하는 모든 성분|화장품법에 따라 기재, 표시하여야 하는 모든 성분
成份|全成份|全成分表|配方成分|产品成分|產品成分|成分列表|配料|全部成分|成份表|产品成份|完整成分|所有成分
içindekiler|içerik|içeriği|içerikler|bileşenler|içerik listesi|bileşim
состав|полный состав|ингредиенты|склад|інгредієнти|інші інгредієнти
thành phần|komposisi|ingrediente
المكونات|مكونات المنتج|المكوّنات|قائمة المكونات|مكونات|التركيبة|التركيب
`;

/** The active part of a list in two: medicines and sunscreens. To be joined. */
export const DRUG = `
active ingredients|active ingredient|medicinal ingredients|drug facts|active|actives
substance active|principe actif|wirkstoff|principio activo|sustancia activa
principio attivo|princípio ativo|substância ativa|werkzame stof|substancja czynna
aktiv substans|aktivt stof|virkestoff|vaikuttava aine|účinná látka
有効成分|유효성분|주성분|活性成分|有效成分|etkin madde|действующее вещество|المادة الفعالة
`;

/** The other part, which is no whole list without the first. */
export const REST = `
inactive ingredients|inactive ingredient|non-medicinal ingredients|other ingredients|inactive
excipients|sonstige bestandteile|weitere bestandteile|hilfsstoffe|excipientes
eccipienti|outros ingredientes|otros ingredientes|autres ingrédients|hulpstoffen|substancje pomocnicze
övriga innehållsämnen|apuaineet
その他の成分|첨가제|其他成分|非活性成分|其他微量成分|yardımcı maddeler|вспомогательные вещества|المواد غير الفعالة
`;

/** A marketing extract, not the list. */
export const KEY = `
key ingredients|key ingredient|hero ingredients|hero ingredient|star ingredients|star ingredient|highlighted ingredients|powered by|main ingredients|ingredient highlights|featured ingredients|what it's made with|clinically proven ingredients|key actives|notable ingredients|spotlight ingredients|major ingredients|top ingredients
ingrédients clés|ingrédients actifs|actifs|actifs clés|principes actifs|ingrédients phares|ingrédients stars|wirkstoffe|hauptinhaltsstoffe|hauptwirkstoffe|schlüsselinhaltsstoffe|wichtigste inhaltsstoffe|besondere inhaltsstoffe|top-inhaltsstoffe
ingredientes clave|ingredientes principales|ingredientes destacados|activos|principios activos|ingredientes activos|ingredienti chiave|principi attivi|attivi|ingredienti principali|ativos|principais ativos|ingredientes-chave|ingredientes principais
belangrijkste ingrediënten|actieve ingrediënten|składniki aktywne|kluczowe składniki|nyckelingredienser|aktiva ingredienser|nøgleingredienser|aktive ingredienser|nøkkelingredienser|tehoaineet|účinné látky|aktivní látky
主成分|主要成分|美容成分|保湿成分|整肌成分|注目成分|主な成分|주요성분|주요 성분|핵심성분|핵심 성분|대표성분|포인트 성분|主要成份|核心成分|功效成分|明星成分|关键成分|aktif içerikler|etken maddeler
активные компоненты|активные ингредиенты|ключевые ингредиенты|основные компоненты|المكونات الرئيسية|المكونات النشطة|المكونات الفعالة
`;

/** Labels of the sections around a list: here it ends. The splitter knows more of them; these are the common ones. */
export const END = `
how to use|directions|suggested use|application|how to apply|warnings|warning|benefits|description|details|shipping|reviews|faq|what it is|what it does
conseils d'utilisation|mode d'emploi|utilisation|précautions|avis
anwendung|verwendung|hinweise|beschreibung|bewertungen|pflichtangaben
modo de empleo|modo de uso|cómo usar|advertencias|descripción
modo d'uso|utilizzo|avvertenze|descrizione
modo de usar|como usar|advertências|precauções|descrição
gebruik|gebruiksaanwijzing|waarschuwingen|beschrijving|sposób użycia|stosowanie|ostrzeżenia|opis
användning|bruksanvisning|varning|beskrivning|advarsel|použití
使用方法|ご使用方法|ご使用上の注意|注意事項|内容量
사용방법|사용법|사용할 때의 주의사항|주의사항|용량|제조국|상품설명|리뷰
用法|使用说明|注意事项
kullanım|kullanım şekli|uyarılar|açıklama|применение|способ применения|меры предосторожности|хранение|описание|отзывы
طريقة الاستخدام|تحذيرات|الوصف
`;
