/** Self-tanning sugars (decision 4). */
export const SELF_TANNER = `
# always
дигидроксиацетон; диоксиацетон; эритрулоза; dihydroxyacetone (dha); 디하이드록시아세톤; 에리트룰로스; エリスルロース; 赤藓糖; dioxyacetone; dha (dihydroxyacetone); erythrulose (natural)
dihydroxyacetone; autobronzant; dihydroxyaceton; selbstbräuner; dihidroxiacetona; autobronceador; diidrossiacetone; autoabbronzante; autobronzeador; zelfbruiner; samoopalacz; brun utan sol; självbrunare; selvbruner; itseruskettava; samoopalovací; автозагар; автобронзат; otobronzant; bronzlaştırıcı; ジヒドロキシアセトン; セルフタンニング; 다이하이드록시아세톤; 셀프태닝; 二羟丙酮; =助晒; =美黑; ?dha
erythrulose; エリトルロース; 赤藓酮糖
`;
