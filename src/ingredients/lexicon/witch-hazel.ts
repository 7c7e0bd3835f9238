/** Hamamelis in every form (decision 5). */
export const WITCH_HAZEL = `
# always
гамамелис виргинский; гамамелис виргинский вода; экстракт гамамелиса виргинского; экстракт листьев гамамелиса; hamamelis virginiana leaf; hamamelis virginiana bark; hamamelis virginiana bark extract; hamamelis virginiana bark water; hamamelis virginiana twig extract; witch hazel leaf; witch-hazel; witchhazel extract; hamameliswasser (hamamelis); extrait de feuille d'hamamélis; eau florale d'hamamélis; hamamelisblätterextrakt; acqua di amamelide; estratto di amamelide; agua de hamamelis (hamamelis); wyciąg z oczaru; woda oczarowa; ekstrakt z oczaru wirginijskiego; cây phỉ; chiết xuất cây phỉ; ハマメリス葉水; ハマメリス樹皮/葉エキス; ハマメリス; 하마멜리스잎수; 하마멜리스잎추출물; 버지니아풍년화추출물; 버지니아풍년화수; 버지니아풍년화잎추출물; 버지니아풍년화잎수; 金缕梅; 北美金缕梅; 金缕梅叶提取物; 金缕梅花水; 金缕梅纯露
hamamelis virginiana water; witch hazel water; witch hazel distillate; hamamelis water; witch hazel; hamamelis virginiana (witch hazel) water; hamamelis distillate; hamamelis virginiana distillate; aqua hamamelidis; eau d'hamamélis; hydrolat d'hamamélis; hamamélis; hamameliswasser; zaubernuss; agua de hamamelis; acqua di hamamelis; amamelide; toverhazelaar; woda z oczaru; hydrolat z oczaru wirginijskiego; oczar wirginijski; trollhassel; vilín virginský; hamamelová voda; гамамелис; вода гамамелиса; гидролат гамамелиса; cadı fındığı; hamamelis suyu; ハマメリス水; 위치하젤수; 하마멜리스수; 위치하젤워터; 北美金缕梅水; 金缕梅水
hamamelis virginiana leaf water; hamamelis virginiana (witch hazel) leaf water; 北美金缕梅叶水
hamamelis virginiana flower water; witch hazel flower water
hamamelis virginiana extract; witch hazel extract; hamamelis extract; hamamelis virginiana (witch hazel) extract; extrait d'hamamélis; hamamelisextrakt; extracto de hamamelis; estratto di hamamelis; extrato de hamamélis; ハマメリスエキス; 위치하젤추출물; 하마멜리스추출물; 北美金缕梅提取物; 金缕梅提取物
hamamelis virginiana leaf extract; witch hazel leaf extract; hamamelis virginiana (witch hazel) leaf extract; ハマメリス葉エキス; 위치하젤잎추출물; 北美金缕梅叶提取物
hamamelis virginiana bark/leaf extract; hamamelis virginiana (witch hazel) bark/leaf extract
hamamelis virginiana bark/leaf/twig extract; hamamelis virginiana (witch hazel) bark/leaf/twig extract
hamamelis virginiana bark/twig extract
hamamelis virginiana; ведьма хейзел; ведьмин орех; вода гамамелиса виргинского; экстракт гамамелиса; hamamelis virginiana (witch hazel)
`;
