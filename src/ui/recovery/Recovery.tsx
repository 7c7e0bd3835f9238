import type { ReactNode } from 'react';
import { phase } from '../../aftercare/phase.ts';
import { type TimelineRow, timeline } from '../../aftercare/timeline.ts';
import type { Instant, Plan, Treatment } from '../../aftercare/types.ts';
import { phaseName } from '../../verdict/names.ts';
import { day, moment } from '../format/time.ts';
import { TimeBar } from '../verdict/TimeBar.tsx';
import { useWords, type Words } from '../words.tsx';
import { Row } from './Row.tsx';
import { TimeGroups } from './TimeGroups.tsx';

interface Props {
  readonly plan: Plan;
  readonly treatment: Treatment;
  readonly now: Instant;
  readonly allClear: Instant;
  /** Ids ticked on today's checklist. */
  readonly done: readonly string[];
  readonly onDone: (id: string, on: boolean) => void;
  /** Calendar, print, open as a page. */
  readonly children?: ReactNode;
}

/** All rules of the plan around now: what is off limits, what opens when, what to do, what is normal, what needs help. */
export function Recovery({ plan, treatment, now, allClear, done, onDone, children }: Props) {
  const words = useWords();
  const { t } = words;
  const planned = now < treatment.inForceFrom;
  const rows = timeline(plan, treatment, now);
  const over = rows.filter((row) => row.state === 'past');
  const group = (name: TimelineRow['group']) => rows.filter((row) => row.group === name && row.state !== 'past');
  return (
    <>
      <header className="view-head">
        <h1>{t('tab_recovery')}</h1>
        <p className="quiet">{phaseName(phase(treatment, now).id, t)}</p>
      </header>
      <TimeBar treatment={treatment} now={now} allClear={allClear} />
      <Group
        id="off-limits"
        timed
        title={t('group_off_limits')}
        rows={group('off-limits')}
        now={now}
        empty={t(planned ? 'planned_what' : 'nothing_off_limits')}
      />
      <Group
        id="opens-at"
        timed
        title={planned ? t('planned_start', startOf(treatment, words)) : t('group_opens_at')}
        rows={group('opens-at')}
        now={now}
      />
      <Group id="do" title={t('group_do')} rows={group('do')} now={now} done={done} onDone={onDone} />
      <Group id="normal" title={t('group_normal')} rows={group('normal')} now={now} />
      <Group id="get-help" title={t('group_get_help')} rows={group('get-help')} now={now} />
      <Group id="know" title={t('group_know')} rows={group('know')} now={now} />
      {over.length > 0 && (
        <details className="block">
          <summary>{t('group_over', String(over.length))}</summary>
          <Rows rows={over} now={now} />
        </details>
      )}
      {children && <div className="block row no-print">{children}</div>}
    </>
  );
}

/** When the rules of a planned treatment start; of one without a time only the day. */
const startOf = ({ precision, inForceFrom }: Treatment, words: Words): string =>
  precision === 'day' ? day(inForceFrom, words) : moment(inForceFrom, words);

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly TimelineRow[];
  readonly now: Instant;
  readonly empty?: string;
  /** Shown by the moments at which things turn. */
  readonly timed?: boolean;
  readonly done?: readonly string[];
  readonly onDone?: (id: string, on: boolean) => void;
}

function Group({ id, title, empty, rows, timed = false, ...rest }: GroupProps) {
  if (rows.length === 0 && !empty) return null;
  return (
    <section className={`block group-${id}`} aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{title}</h2>
      {rows.length === 0 && <p className="quiet">{empty}</p>}
      {timed ? <TimeGroups rows={rows} now={rest.now} /> : <Rows rows={rows} {...rest} />}
    </section>
  );
}

function Rows({ rows, now, done, onDone }: Pick<GroupProps, 'rows' | 'now' | 'done' | 'onDone'>) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <Row
          key={row.rule.id}
          row={row}
          now={now}
          check={onDone && { done: done?.includes(row.rule.id) ?? false, onDone: (on) => onDone(row.rule.id, on) }}
        />
      ))}
    </ul>
  );
}
