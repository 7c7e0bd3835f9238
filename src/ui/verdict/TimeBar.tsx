import type { CSSProperties } from 'react';
import type { Instant, Treatment } from '../../aftercare/types.ts';
import type { Verdict } from '../../verdict/types.ts';
import { day, daysLong, elapsed, moment, shortMoment } from '../format/time.ts';
import { useWords, type Words } from '../words.tsx';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Within this a weekday says which day is meant. */
const WEEK = 6 * DAY;

interface Props {
  readonly treatment: Treatment;
  readonly now: Instant;
  /** When the last window of the plan ends. */
  readonly allClear: Instant;
  readonly verdict?: Pick<Verdict, 'level' | 'avoidUntil' | 'okFrom'>;
}

/** A picture of time from the treatment to all-clear: now, and where this product opens. Said in words as well. */
export function TimeBar({ treatment, now, allClear, verdict }: Props) {
  const words = useWords();
  const { t } = words;
  if (now < treatment.inForceFrom || now >= allClear) return null;
  const okFrom = verdict?.okFrom ?? null;
  const end = Math.max(allClear, okFrom ?? 0);
  const start = treatment.inForceFrom;
  const place = (at: Instant): number => Math.min(100, Math.max(0, ((at - start) / Math.max(1, end - start)) * 100));
  const dayIsEnough = treatment.precision === 'day' || now - start > WEEK;
  const treated = dayIsEnough ? day(start, words) : shortMoment(start, words);
  const nowWords = nowAfter(treatment, now, words);
  const spoken = [
    `${t('bar_treated')} ${treated}`,
    `${t('bar_now')} ${nowWords}`,
    okFrom === null ? '' : `${t('bar_this')} ${near(okFrom, now, words)}`,
    `${t('bar_all')} ${day(allClear, words)}`,
  ];
  return (
    <figure className="timebar" role="img" aria-label={spoken.filter(Boolean).join('. ')}>
      <div className="timebar-track" aria-hidden="true">
        {verdict?.avoidUntil != null && <Part kind="avoid" from={0} to={place(verdict.avoidUntil)} />}
        {okFrom !== null && <Part kind="ask" from={place(verdict?.avoidUntil ?? start)} to={place(okFrom)} />}
        <span className="timebar-past moves" style={{ inlineSize: `${place(now)}%` }} />
        {okFrom !== null && <span className="timebar-this" style={at(place(okFrom))} />}
        <span className="timebar-now moves" style={at(place(now))} />
      </div>
      <ul className="timebar-legend small" aria-hidden="true">
        <li>
          <span className="quiet">{t('bar_treated')}</span> {treated}
        </li>
        <li className="timebar-key-now">
          <span className="quiet">{t('bar_now')}</span> {nowWords}
        </li>
        {okFrom !== null && (
          <li className="timebar-key-this">
            <span className="quiet">{t('bar_this')}</span> {near(okFrom, now, words)}
          </li>
        )}
        <li>
          <span className="quiet">{t('bar_all')}</span> {day(allClear, words)}
        </li>
      </ul>
    </figure>
  );
}

/** A weekday is enough, or the date: further away it could be taken for this week's. */
const near = (at: Instant, now: Instant, words: Words): string =>
  at - now < WEEK ? shortMoment(at, words) : moment(at, words);

/** How long after the treatment it is; of a treatment without a time only whole days of the calendar are known. */
function nowAfter({ at, precision }: Treatment, now: Instant, words: Words): string {
  const { t, locale } = words;
  if (precision === 'minute')
    return now - at < MINUTE ? t('bar_just_now') : t('bar_now_value', elapsed(now - at, words));
  const days = now < at ? 0 : Math.floor((now - at) / DAY) + 1;
  if (days > 0) return t('bar_now_value', daysLong(days, words));
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day');
}

const at = (percent: number): CSSProperties => ({ insetInlineStart: `${percent}%` });

function Part({ kind, from, to }: { kind: 'avoid' | 'ask'; from: number; to: number }) {
  return (
    <span
      className={`timebar-part timebar-${kind}`}
      style={{ insetInlineStart: `${from}%`, inlineSize: `${Math.max(0, to - from)}%` }}
    />
  );
}
