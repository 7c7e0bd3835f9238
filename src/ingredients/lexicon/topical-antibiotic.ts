/** Antibiotics for the skin. */
export const TOPICAL_ANTIBIOTIC = `
# always
bacitracin; bacitracin zinc; bacitracine; バシトラシン; 바시트라신
mupirocin; bactroban; mupirocine; 莫匹罗星
fusidic acid; fucidin; sodium fusidate; acide fusidique; 푸시딘산
neomycin; neomycin sulfate; neosporin
polymyxin b
erythromycin
gentamicin
silver sulfadiazine; silvadene; flamazine
tetracycline ointment; oxytetracycline
`;
