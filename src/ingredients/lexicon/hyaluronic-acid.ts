/** Hyaluronic acid: recommended after needling; hybrids with vitamin A or C are in those families. */
export const HYALURONIC_ACID = `
# always
hyaluronic acid; ha complex; ha blend; hyaluronan; hyaluronic; hyaluron; hialuronic acid; hylauronic acid; acide hyaluronique; hyaluronsäure; ácido hialurónico; acido ialuronico; hyaluronzuur; kwas hialuronowy; hyaluronsyra; hyaluronsyre; hyaluronihappo; kyselina hyaluronová; гиалуроновая кислота; hyalüronik asit; حمض الهيالورونيك; ヒアルロン酸; 하이알루로닉애씨드; 히알루론산; 透明质酸; 玻尿酸; ?ha
sodium hyaluronate; sodium hyaluronan; hyaluronate de sodium; natriumhyaluronat; hialuronato de sodio; ialuronato di sodio; ヒアルロン酸na; 소듐하이알루로네이트; 히알루론산나트륨; 透明质酸钠; 玻尿酸钠
hydrolyzed hyaluronic acid; hydrolysed hyaluronic acid; low molecular weight hyaluronic acid; lmw-ha; 加水分解ヒアルロン酸; 하이드롤라이즈드하이알루로닉애씨드; 가수분해히알루론산; 水解透明质酸
hydrolyzed sodium hyaluronate; 하이드롤라이즈드소듐하이알루로네이트; 水解透明质酸钠
sodium acetylated hyaluronate; acetyl hyaluronate; アセチルヒアルロン酸na; 소듐아세틸레이티드하이알루로네이트; 乙酰化透明质酸钠
sodium hyaluronate crosspolymer; cross-linked ha; ヒアルロン酸クロスポリマーna; 소듐하이알루로네이트크로스폴리머; 透明质酸钠交联聚合物
potassium hyaluronate; 포타슘하이알루로네이트; 透明质酸钾; ヒアルロン酸k
hydroxypropyltrimonium hyaluronate; ヒアルロン酸ヒドロキシプロピルトリモニウム; 하이드록시프로필트라이모늄하이알루로네이트; 羟丙基三甲基氯化铵透明质酸
dimethylsilanol hyaluronate; ヒアルロン酸ジメチルシラノール; 다이메틸실란올하이알루로네이트; 二甲基硅烷醇透明质酸酯
hydrolyzed calcium hyaluronate
sodium butyroyl/formoyl hyaluronate
sodium carboxymethyl hyaluronate
sodium stearoyl hyaluronate
sodium oleoyl hyaluronate
sodium sulfated hyaluronate
benzyl hyaluronate
propylene glycol hyaluronate
zinc hydrolyzed hyaluronate
c12-13 alkyl glyceryl hydrolyzed hyaluronate; 加水分解ヒアルロン酸アルキル(c12-13)グリセリル
`;
