/** Coconut oil, which the article allows on dry skin. */
export const COCONUT_OIL = `
# always
cocos nucifera oil; coconut oil; virgin coconut oil; cocos nucifera (coconut) oil; organic coconut oil; extra virgin coconut oil; huile de coco; huile de noix de coco; kokosöl; kokosnussöl; aceite de coco; olio di cocco; óleo de coco; kokosolie; olej kokosowy; kokosolja; kokosolje; kookosöljy; kokosový olej; кокосовое масло; hindistan cevizi yağı; زيت جوز الهند; ヤシ油; ココナッツオイル; 코코넛야자오일; 코코넛오일; 椰子油; 椰子(cocos nucifera)油
hydrogenated coconut oil; hydrogenated coco-glycerides; 水添ヤシ油
cocos nucifera fruit extract; coconut extract; 코코넛열매추출물
cocos nucifera water; coconut water
`;
