/** Alcohols that dry; the fatty ones are in `fatty-alcohols-ok.ts` (decision 9). */
export const DRYING_ALCOHOLS = `
# always
sda 40-b; alcohol 40; alcohol sd-40; alcohol 40-b; sd-40; sda 40b
alcohol denat.; denatured alcohol; denat. alcohol; denatured ethanol; sd alcohol; specially denatured alcohol; alcohol denatured; alcool denat; alcool dénaturé; vergällter alkohol; alcohol desnaturalizado; alcol denaturato; alcool denaturato; álcool desnaturado; gedenatureerde alcohol; alkohol denaturowany; denaturerad alkohol; denatureret alkohol; denaturoitu alkoholi; denaturovaný alkohol; денатурированный спирт; спирт денат.; denatüre alkol; كحول محوّل; 変性アルコール; 변성알코올; 변성알콜; 变性乙醇; 变性酒精; 變性酒精; alcohol (denatured); alcohol denatured (ethanol); ethyl alcohol denat; ethanol denat; alcool denaturato; спирт денатурированный; денатурат; cồn biến tính; alkohol denat
alcohol; ethanol; ethyl alcohol; grain alcohol; cane alcohol; organic alcohol; alcohol (ethanol); spiritus; wheat alcohol; ethyl alcool; =alcool; alcool éthylique; alcool végétal; =alkohol; weingeist; =etanol; alcohol etílico; =alcol; etanolo; spirytus; alkoholi; etanoli; lihový; =спирт; этиловый спирт; этанол; alkol; كحول; إيثانول; エタノール; 無水エタノール; エチルアルコール; アルコール; 에탄올; 알코올; 에틸알코올; =알콜; =乙醇; =酒精; 酒精(乙醇); etil alcool; alcool etilico; etil alkol; ethylalkohol; etylalkohol; bioethanol; bio-ethanol; organic grain alcohol; sugarcane alcohol; ethyl alcohol (ethanol); cồn; этанол (спирт); 발효주정; 주정; 곡물알코올
isopropyl alcohol; isopropyl alcohol (ipa); iso-propyl alcohol; изопропанол; isopropanol; 2-propanol; rubbing alcohol; alcool isopropylique; isopropylalkohol; alcohol isopropílico; alcol isopropilico; álcool isopropílico; изопропиловый спирт; イソプロパノール; イソプロピルアルコール; 아이소프로필알코올; 이소프로필알코올; 异丙醇; ?ipa
propyl alcohol; n-propanol; 1-propanol; プロパノール
methyl alcohol; methanol; wood alcohol; metanol; metanolo; メタノール; 메탄올; =甲醇
acetone; propanone; aceton; acetona; アセトン; 아세톤; =丙酮
perfume alcohol; perfumers alcohol
# never mild
n-butyl alcohol; butanol
t-butyl alcohol; tert-butyl alcohol; t-부틸알코올; t-ブチルアルコール; tert-butanol; 叔丁醇
`;
