/** Surfactants that a gentle cleanser does without. */
export const HARSH_SURFACTANTS = `
# always
sodium lauryl sulfate; sodium dodecyl sulfate; laurylsulfate de sodium; ラウリル硫酸na; 소듐라우릴설페이트; 月桂醇硫酸酯钠; ?sls
sodium laureth sulfate; ラウレス硫酸na; 소듐라우레스설페이트; 月桂醇聚醚硫酸酯钠; ?sles
ammonium lauryl sulfate; ?als
sodium c14-16 olefin sulfonate; オレフィン（c14-16）スルホン酸na; 소듐c14-16올레핀설포네이트; c14-16 烯烃磺酸钠
sodium coco-sulfate
sodium palmate; =savon; =seife
sodium tallowate
sodium cocoate
soap base; potassium laurate; potassium myristate; potassium stearate; potassium palmitate; 石ケン素地; カリ石ケン素地
`;
