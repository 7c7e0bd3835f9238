import { milestones } from '../../aftercare/milestones.ts';
import type { Plan, Treatment } from '../../aftercare/types.ts';
import { ruleTitle } from '../../verdict/names.ts';
import type { Words } from '../words.tsx';
import type { CalendarEvent } from './calendar.ts';

/** The milestones of one treatment as calendar entries: "Opens: Make-up, Retinoids". */
export function calendarEvents(plan: Plan, treatment: Treatment, { t }: Words): readonly CalendarEvent[] {
  return milestones(plan, treatment).map(({ at, opens }) => {
    const names = (some: typeof opens) => [
      ...new Set(some.map((one) => ruleTitle({ id: one.rule, subject: one.subject }, t))),
    ];
    const free = names(opens.filter((one) => one.now === 'fine'));
    const slowly = names(opens.filter((one) => one.now === 'ease-in'));
    const asking = names(opens.filter((one) => one.now === 'ask'));
    const lines = [
      free.length ? t('calendar_free', free.join(', ')) : '',
      slowly.length ? t('calendar_slowly', slowly.join(', ')) : '',
      asking.length ? t('calendar_ask', asking.join(', ')) : '',
      t('result_source'),
    ];
    const title = t('calendar_opens', [...free, ...slowly, ...asking].slice(0, 3).join(', '));
    return {
      id: `${treatment.id}-${(at - treatment.at) / 60_000}`,
      at,
      title,
      description: lines.filter(Boolean).join('\n'),
    };
  });
}
