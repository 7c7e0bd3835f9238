/** Local names of essential oils and aromatic waters; Latin and common names go by the plants of `plants.ts`. */
export const SCENT_OILS = `
# always
zimtrindenöl; 필리핀오렌지껍질오일; 칼라만시껍질오일; bergamottöl
ユーカリ葉油; 유칼립투스잎오일; 蓝桉叶油; 丁香油
масло перечной мяты; セイヨウハッカ油; 페퍼민트오일
辣薄荷油; sandelholzöl; 檀香油; 乳香油; 樟脑油; zimtöl
myrrhenöl; 桉叶油; ハッカ油; 薄荷油; fichtennadelöl; kiefernnadelöl; 广藿香油
ハッカ葉油; 薄荷叶油
# never weak-scent
rosewater; オレンジフラワーウォーター; agua de rosas; rozenwater; gül suyu; オレンジフラワー水; 육계나무껍질추출물
`;
