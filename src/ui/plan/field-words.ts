import type { ImportResult } from '../../platform/api.ts';
import type { MessageKey } from '../../verdict/translate.ts';
import type { Words } from '../words.tsx';

/** The names of a file's fields, as the screens call them. */
const NAMES: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['format', 'field_format'],
  ['version', 'field_version'],
  ['treatments', 'treatments_title'],
  ['plan', 'tab_plan'],
  ['settings', 'field_settings'],
  ['approved', 'approved_title'],
  ['shelf', 'tab_shelf'],
  ['reminders', 'reminders_title'],
  ['places', 'places_title'],
  ['nextAppointment', 'appointment'],
  ['done', 'group_do'],
  ['at', 'field_moment'],
  ['inForceFrom', 'field_moment'],
  ['approvedAt', 'field_moment'],
  ['readAt', 'field_moment'],
  ['day', 'treatment_day'],
  ['precision', 'treatment_time'],
  ['areas', 'treatment_area'],
  ['kind', 'treatment_kind'],
  ['id', 'field_id'],
  ['key', 'field_id'],
  ['name', 'shelf_name'],
  ['stored', 'field_list'],
  ['preset', 'preset'],
  ['edits', 'windows_title'],
  ['off', 'field_off'],
  ['from', 'field_from'],
  ['until', 'field_until'],
  ['advice', 'field_advice'],
  ['subject', 'field_subject'],
  ['clinicText', 'clinic_text'],
  ['avoidWords', 'avoid_words'],
  ['allowWords', 'allow_words'],
  ['weakScentCounts', 'weak_scent'],
  ['stillRed', 'still_red'],
  ['marks', 'marks'],
  ['card', 'card'],
  ['discreet', 'discreet'],
  ['sunscreenReminder', 'remind_sunscreen'],
  ['openingReminder', 'remind_opening'],
  ['quietFrom', 'quiet_from'],
  ['quietUntil', 'quiet_until'],
  ['stopBeforeHours', 'stop_before'],
]);

/** "treatments.0.areas" as the person knows it: "Your treatments › 1 › Treated area". Counting begins at one. */
function fieldWords(path: string, { t }: Words): string {
  const part = (one: string): string => {
    const key = NAMES.get(one);
    return key ? t(key) : /^\d+$/.test(one) ? String(Number(one) + 1) : one;
  };
  return path.split('.').map(part).join(' › ');
}

/** Why a file was not taken, with the field in words and as it stands in the file for whoever made it. */
export function refusalWords({ field, problem }: Extract<ImportResult, { ok: false }>, words: Words): string {
  const what = words.t(`problem_${problem}`);
  if (field === '') return words.t('import_wrong', words.t('import_whole_file'), what);
  return words.t('import_wrong', `${fieldWords(field, words)} (${field})`, what);
}
