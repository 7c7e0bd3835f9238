/** Depilatory salts (decision 4). */
export const HAIR_REMOVAL = `
# always
тиогликолят кальция; кальция тиогликолят; тиогликолевая кислота; тиогликолят калия; 치오글라이콜릭애씨드; 치오글리콜산; 치오글리콜산칼슘; 칼슘치오글라이콜레이트; 소듐티오글라이콜레이트; 암모늄티오글라이콜레이트; チオグリコール酸カルシウム; チオグリコール酸ナトリウム; 巯基乙酸铵; 巯基乙酸钠; thioglycolate; acide thioglycolique; thioglycolsäure; ácido tioglicólico; tioglicolato de calcio; tioglycolan wapnia; cysteamine thioglycolate; thiolactic acid; ammonium thiolactate; strontium sulphide; barium sulphide; calcium sulphide; sodium sulfide
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
`;
