/** Mineral UV filters. */
export const SUNSCREEN_MINERAL = `
# always
zinc oxide; zinc oxide (nano); zinc oxide non-nano; ci 77947; zno; non-nano zinc oxide; micronized zinc oxide; oxyde de zinc; zinkoxid; óxido de zinc; ossido di zinco; óxido de zinco; zinkoxide; tlenek cynku; oxid zinečnatý; оксид цинка; çinko oksit; أكسيد الزنك; 酸化亜鉛; 징크옥사이드; 산화아연; 氧化锌
titanium dioxide; titanium dioxide (nano); tio2; ci 77891; micronized titanium dioxide; dioxyde de titane; titandioxid; dióxido de titanio; biossido di titanio; dwutlenek tytanu; oxid titaničitý; диоксид титана; titanyum dioksit; ثاني أكسيد التيتانيوم; 酸化チタン; 티타늄디옥사이드; 이산화티탄; 二氧化钛
`;
