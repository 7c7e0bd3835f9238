/** Substitutes of retinol; bakuchiol is no retinoid (decision 4). */
export const RETINOID_LIKE = `
# always
psoralea corylifolia seed oil; bakuchi seed oil; bakuchi oil
бакучиол; バクチオール(bakuchiol); 바쿠치올(bakuchiol); bakuchiole; bakuchiolo; bakuchiol (natural retinol alternative); psoralea corylifolia fruit extract; babchi oil; 补骨脂酚(bakuchiol); bakuciol; bakuchiol oil
bakuchiol; sytenol a; bakuchi; phyto-retinol; bio-retinol; バクチオール; 바쿠치올; 补骨脂酚
# never plant-source
babchi seed extract; bakuchi seed extract; psoralea corylifolia extract
psoralea corylifolia seed extract; babchi extract; 补骨脂籽提取物
`;
