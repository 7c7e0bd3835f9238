/** Depilatory salts (decision 4). */
export const HAIR_REMOVAL = `
# always
potassium thioglycolate; チオグリコール酸k; 포타슘티오글라이콜레이트; 巯基乙酸钾
calcium thioglycolate; チオグリコール酸ca; 칼슘티오글라이콜레이트; 巯基乙酸钙
thioglycolic acid; mercaptoacetic acid; チオグリコール酸; 티오글라이콜릭애씨드; 巯基乙酸
sodium thioglycolate
ammonium thioglycolate; チオグリコール酸アンモニウム
magnesium thioglycolate
strontium thioglycolate
ethanolamine thioglycolate
glyceryl thioglycolate
barium sulfide
strontium sulfide
calcium sulfide
# never mild
colophonium; rosin; glyceryl rosinate; colophony; colophane; kolophonium
`;
