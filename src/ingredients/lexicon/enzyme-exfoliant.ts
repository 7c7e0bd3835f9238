/** Enzymes that loosen skin cells, and fruits that contain them (decision 4). */
export const ENZYME_EXFOLIANT = `
# always
蛋白分解酵素; タンパク分解酵素; 단백분해효소; 蛋白酶; 蛋白分解酶
энзимы папайи; энзимы; ферменты; фермент папайи; энзим папайи; субтилизин; papaya-enzym; papayaenzym; enzyme de papaye; enzima de papaya; enzima di papaia; enzyme extract; fruit enzyme; fruit enzymes complex; enzyme complex; pumpkin enzyme extract; pomegranate enzyme; pomegranate enzymes; proteolytic enzymes; aspergillus/protease; serratiopeptidase; 단백질분해효소; 파파야효소; 브로멜린; たんぱく質分解酵素; タンパク質分解酵素; 菠萝酶; 木瓜酶; 凤梨酵素; 木瓜酵素; 角蛋白酶
pumpkin enzyme; pumpkin enzymes; papaya enzymes; pineapple enzymes; фруктовые ферменты; папаин; бромелайн; протеаза
papain; papaya enzyme; papaya proteinase; papaïne; papaína; パパイン; 파파인; 木瓜蛋白酶
bromelain; pineapple enzyme; ananase; bromelin; bromélaïne; bromelina; bromelaína; ブロメライン; 브로멜라인; 菠萝蛋白酶
sr-pineapple stem bromelain
ficin; fig enzyme; ficain; フィシン; =피신; 无花果蛋白酶
actinidin; kiwi enzyme; actinidain; actinidin enzyme
zingibain; ginger enzyme
protease; proteolytic enzyme; enzymes; proteasa; proteasi; プロテアーゼ; 프로테아제; 蛋白酶
protease dextran
subtilisin; bacillus protease; keratoline; subtilisine; subtilisina; サブチリシン; 서브틸리신; 枯草菌溶素; 枯草杆菌蛋白酶
sutilains
keratinase; 케라티나아제
r-bacillus licheniformis keratinase
trypsin; トリプシン; 트립신; 胰蛋白酶
chymotrypsin
pancreatin
pepsin
carbomer/papain crosspolymer
papain beta-glucan
fruit enzyme complex; fruit enzymes; gommage enzymatique; enzymes de fruits; peeling enzymatique; enzympeeling; fruchtenzyme; exfoliante enzimático; enzimas de frutas; esfoliante enzimatico; peeling enzymatyczny; энзимная пудра; энзимный пилинг; 酵素洗顔; 酵素パウダー; =酵素; 효소세안; 효소파우더; =효소; 酶洁颜粉; 酵素粉
# never plant-source
lipase; リパーゼ; 리파아제; 脂肪酶
cellulase
bacillus ferment; 바실러스발효물
carica papaya fruit extract; papaya fruit extract; papaya extract; carica papaya extract; carica papaya fruit water; carica papaya (papaya) fruit extract; extrait de papaye; papayaextrakt; extracto de papaya; estratto di papaya; パパイヤ果実エキス; 파파야열매추출물; 番木瓜果提取物
carica papaya fruit; papaya puree
carica papaya fruit juice
ananas sativus fruit extract; pineapple fruit extract; pineapple extract; ananas comosus extract; ananas sativus extract; ananas comosus fruit juice; ananas sativus (pineapple) fruit extract; ananas comosus fruit extract; extrait d'ananas; ananasextrakt; extracto de piña; estratto di ananas; パイナップル果実エキス; 파인애플추출물; 凤梨果提取物
ananas sativus fruit
ananas sativus fruit juice
lactobacillus/papaya fruit ferment extract
lactobacillus/pumpkin fruit ferment filtrate; pumpkin ferment extract; lactobacillus/pumpkin ferment extract; 락토바실러스/호박발효추출물
`;
