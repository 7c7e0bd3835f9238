/** Substitutes of retinol; bakuchiol is no retinoid (decision 4). */
export const RETINOID_LIKE = `
# always
bakuchiol; sytenol a; bakuchi; phyto-retinol; bio-retinol; バクチオール; 바쿠치올; 补骨脂酚
# never plant-source
psoralea corylifolia seed extract; babchi extract; 补骨脂籽提取物
`;
