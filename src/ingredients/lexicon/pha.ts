/** Polyhydroxy and bionic acids (decision 4). */
export const PHA = `
# trace mild
glucono-1,5-lactone; galactonic acid; glucoheptonic lactone; lactobionolactone
глюконолактон; глюконо-дельта-лактон; глюконо дельта лактон; 글루콘산; 글루코노델타락톤; グルコノデルタラクトン; 葡萄糖酸; glukonolakton; gluconodeltalactone; gluconolactone (pha); d-gluconolactone; gluco delta lactone; 葡萄糖酸δ-内酯
gluconolactone; delta-gluconolactone; glucono delta-lactone; polyhydroxy acid; e575; gluconolacton; gluconolactona; gluconolattone; グルコノラクトン; 글루코노락톤; 葡糖酸内酯; 葡萄糖酸内酯; ?gdl; ?pha
gluconic acid; グルコン酸; 글루코닉애씨드; 葡糖酸
galacturonic acid; 半乳糖醛酸
glucoheptonolactone
glucoheptonic acid
glucaric acid; saccharic acid
glucarolactone
galactaric acid; mucic acid
ribonolactone
cellobionic acid
isomaltobionic acid
hydroxyethylpiperazine ethane sulfonic acid; 하이드록시에틸피페라진에탄설포닉애씨드; 羟乙基哌嗪乙烷磺酸; ?hepes
# dose mild
лактобионовая кислота; acido lattobionico (pha); 락토비온산; 말토비온산; ラクトビオン酸(pha); acide maltobionique (pha); kwas maltobionowy; asam laktobionat; 麦芽糖酸(pha)
lactobionic acid; bionic acid; 4-o-beta-galactopyranosyl-d-gluconic acid; acide lactobionique; lactobionsäure; ácido lactobiónico; acido lattobionico; kwas laktobionowy; ラクトビオン酸; 락토바이오닉애씨드; 乳糖酸
maltobionic acid; acide maltobionique; maltobionsäure; マルトビオン酸; 말토바이오닉애씨드; 麦芽糖酸
pha complex; polyhydroxy acids; phas; pha; polyhydroxyacide; polyhydroxysäure; polihidroxiácido; poliidrossiacido; ポリヒドロキシ酸; =파하; 폴리하이드록시애씨드; 多羟基酸
`;
