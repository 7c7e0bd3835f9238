import type { Instant, Treatment } from '../../aftercare/types.ts';
import { day, inTime, moment, since } from '../format/time.ts';
import { Button } from '../parts/Button.tsx';
import { useWords, type Words } from '../words.tsx';

interface Props {
  readonly treatment: Treatment;
  readonly now: Instant;
  readonly onChange: () => void;
}

/** One line: when, how long ago, where; and the way to change it. */
export function TreatmentLine({ treatment, now, onChange }: Props) {
  const words = useWords();
  const areas = treatment.areas.map((area) => words.t(`area_${area}`)).join(', ');
  return (
    <div className="treatment-line small">
      <p>
        {whenWords(treatment, now, words)} <span className="quiet">{areas}</span>
        {treatment.precision === 'day' && (
          <>
            <br />
            <span className="quiet">{words.t('treatment_day_only')}</span>
          </>
        )}
      </p>
      <Button look="plain" onClick={onChange} aria-label={words.t('treatment_change_label')}>
        {words.t('change')}
      </Button>
    </div>
  );
}

/** "Treated Tue 24 Nov, 18:00, 20 hr ago." or "Planned for …, in 3 days". */
export function whenWords(treatment: Treatment, now: Instant, words: Words): string {
  const { t } = words;
  const at = treatment.precision === 'day' ? day(treatment.inForceFrom, words) : moment(treatment.at, words);
  if (treatment.inForceFrom > now) return t('treatment_planned', at, inTime(treatment.inForceFrom - now, words));
  if (treatment.precision === 'day') return t('treatment_was_day', at);
  if (now - treatment.at < 60_000) return t('treatment_just_now', at);
  return t('treatment_was', at, since(now - treatment.at, words));
}
