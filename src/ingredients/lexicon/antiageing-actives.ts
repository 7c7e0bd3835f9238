/** Peptides and other actives that are told, never an alarm (decision 4). */
export const ANTIAGEING_ACTIVES = `
# always
niacinamide; nicotinamide; vitamin b3; vitamin pp; nicotinic acid amide; vitamine b3; niacinamid; nicotinamid; niacinamida; niacynamid; ниацинамид; niasinamid; ナイアシンアミド; ニコチン酸アミド; 나이아신아마이드; 니코틴아마이드; 烟酰胺; 菸鹼醯胺; 維生素b3
niacin; nicotinic acid; ナイアシン; 나이아신; =烟酸
glutathione; グルタチオン; 글루타티온; 谷胱甘肽
ferulic acid; acide férulique; ferulasäure; ácido ferúlico; フェルラ酸; 페룰릭애씨드; 阿魏酸
copper tripeptide-1; copper peptide; copper peptides; peptide de cuivre; kupferpeptid; 카퍼트라이펩타이드-1; 三肽-1铜; =铜肽; 蓝铜胜肽; 銅トリペプチド-1
tripeptide-1; ?ghk
palmitoyl tripeptide-1; matrixyl 3000 part; パルミトイルトリペプチド-1; 팔미토일트라이펩타이드-1; 棕榈酰三肽-1
palmitoyl tetrapeptide-7; 팔미토일테트라펩타이드-7; 棕榈酰四肽-7
palmitoyl pentapeptide-4; matrixyl; pal-kttks; 棕榈酰五肽-4
palmitoyl tripeptide-38; matrixyl synthe'6
palmitoyl tripeptide-5; syn-coll
palmitoyl hexapeptide-12
acetyl hexapeptide-8; argireline; acetyl hexapeptide-3; アセチルヘキサペプチド-8; 아세틸헥사펩타이드-8; 乙酰基六肽-8
acetyl octapeptide-3; snap-8
dipeptide diaminobutyroyl benzylamide diacetate; syn-ake
pentapeptide-18; leuphasyl
oligopeptide-68
sh-oligopeptide-1; epidermal growth factor; rh-oligopeptide-1; human oligopeptide-1; hegf; facteur de croissance épidermique; epidermaler wachstumsfaktor; factor de crecimiento epidérmico; fattore di crescita epidermico; ヒトオリゴペプチド-1; egf; 에스에이치-올리고펩타이드-1; 人寡肽-1; 寡肽-1
?egf
sh-oligopeptide-2; ?igf-1
sh-polypeptide-1; bfgf; ?fgf-2
sh-polypeptide-3
sh-polypeptide-7
sh-polypeptide-9; ?vegf
sh-polypeptide-11; afgf; ?fgf-1
sh-polypeptide-22; tgf-beta1
human fibroblast conditioned media; growth factor serum; ?tns
human adipose derived stem cell conditioned media; stem cell serum; 인체지방줄기세포배양액
human bone marrow stem cell conditioned media
human adipose stromal cell exosomes; exosome; exosomes; exosomen; exosomas; esosomi; エクソソーム; 엑소좀; 外泌体
sodium dna; salmon dna; polynucleotide; polydeoxyribonucleotide; 소듐디엔에이; 피디알엔; pdrn; dna-na; dna钠; 三文鱼dna
hydrolyzed dna; 하이드롤라이즈드디엔에이; ?pdrn
rejuran; 폴리뉴클레오타이드; ?pn
adenosine; アデノシン; 아데노신; =腺苷
ubiquinone; coenzyme q10; coq10; ユビキノン; 유비퀴논; =泛醌; 辅酶q10
resveratrol; レスベラトロール; 白藜芦醇
hydroxypropyl tetrahydropyrantriol; pro-xylane; 羟丙基四氢吡喃三醇; 玻色因; 하이드록시프로필테트라하이드로피란트라이올
caffeine; カフェイン; 카페인; 咖啡因
palmitoyl oligopeptide
dipeptide-2; eyeliss part
acetyl tetrapeptide-5; eyeseryl
acetyl dipeptide-1 cetyl ester
tripeptide-10 citrulline; decorinyl
tetrapeptide-21
hexapeptide-11
hexapeptide-9
sh-polypeptide-8
sh-polypeptide-45
`;
