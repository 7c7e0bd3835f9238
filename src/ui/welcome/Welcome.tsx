import { type ReactNode, useId, useState } from 'react';
import type { Treatment } from '../../aftercare/types.ts';
import type { Api, Person } from '../../platform/api.ts';
import { judge } from '../../verdict/judge.ts';
import type { StoredReading } from '../../verdict/types.ts';
import { usePerson } from '../hooks/use-api.ts';
import { useNow } from '../hooks/use-now.ts';
import { useTreatments } from '../hooks/use-treatments.ts';
import { Button } from '../parts/Button.tsx';
import { Shape } from '../parts/Shape.tsx';
import { CouldNotLoad, Waiting } from '../parts/Waiting.tsx';
import { justNow, shownTreatment } from '../treatment/draft.ts';
import { FirstTreatment } from '../treatment/FirstTreatment.tsx';
import { TreatmentLine } from '../treatment/TreatmentLine.tsx';
import { InTheWay } from '../verdict/Findings.tsx';
import { inOneLine } from '../verdict/say.ts';
import { VerdictHead } from '../verdict/VerdictHead.tsx';
import { useWords } from '../words.tsx';

/** The one page after installing. */
export function Welcome({ api }: { api: Api }) {
  const person = usePerson(api);
  if (person.state === 'failed') return <CouldNotLoad onRetry={person.retry} />;
  if (person.state === 'loading') return <Waiting />;
  return <Ready api={api} person={person.value} />;
}

/** A list made up for trying: one thing to wait for, one harmless rest. */
const SAMPLE =
  'Aqua, Glycerin, Butylene Glycol, Niacinamide, Cetearyl Alcohol, Sodium Hyaluronate, Panthenol, Retinol, Tocopherol, Carbomer, Phenoxyethanol, Parfum, Linalool, Limonene';

function Ready({ api, person }: { api: Api; person: Person }) {
  const { t } = useWords();
  const now = useNow();
  const actions = useTreatments(api, person);
  const treatment = shownTreatment(person.treatments, now);
  return (
    <main className="page">
      <header className="view-head">
        <h1>{t('welcome_title')}</h1>
        <p className="lead">{t('welcome_lead')}</p>
      </header>
      <Step title={t('welcome_does')}>
        <ul className="shapes">
          {(['avoid', 'ask', 'ease-in', 'clear', 'unread'] as const).map((level) => (
            <li key={level}>
              <Shape level={level} /> <span>{t(MEANING[level])}</span>
            </li>
          ))}
        </ul>
      </Step>
      <Step title={t('welcome_never')}>
        <ul className="bullets">
          <li>{t('never_account')}</li>
          <li>{t('never_network')}</li>
          <li>{t('never_advice')}</li>
        </ul>
      </Step>
      {treatment ? (
        <Step title={t('treatment_edit')}>
          <TreatmentLine treatment={treatment} now={now} onChange={() => void api.openPage('options')} />
          <p role="status">{t('welcome_set')}</p>
        </Step>
      ) : (
        <FirstTreatment now={now} level="h2" onJustNow={actions.justNow} onSave={actions.save} />
      )}
      <Try api={api} person={person} now={now} />
      <Step title={t('welcome_pin')}>
        <p>{t('welcome_pin_how')}</p>
      </Step>
    </main>
  );
}

const MEANING = {
  avoid: 'means_avoid',
  ask: 'means_ask',
  'ease-in': 'means_ease',
  clear: 'means_clear',
  unread: 'means_unread',
} as const;

function Step({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Somebody who has not told yet sees it as if treated now. */
function asIf(now: number): readonly Treatment[] {
  const made = justNow(now);
  return made.ok ? [made.value] : [];
}

function Try({ api, person, now }: { api: Api; person: Person; now: number }) {
  const words = useWords();
  const { t } = words;
  const own = person.treatments.length > 0;
  const treatments = own ? person.treatments : asIf(now);
  const [stored, setStored] = useState<StoredReading | null>(null);
  const [failed, setFailed] = useState(false);
  const verdict = stored && judge(stored.analysis, person.plan, treatments, now);
  const run = () => {
    api.analyse(SAMPLE, t('sample_name')).then(setStored, () => setFailed(true));
  };
  return (
    <Step title={t('welcome_try')}>
      <p>{t('welcome_try_what')}</p>
      <p className="sample small" lang="la">
        {SAMPLE}
      </p>
      <Button look="main" onClick={run}>
        {t('paste_check')}
      </Button>
      {failed && <p role="alert">{t('action_failed')}</p>}
      <p role="status" className="out-of-sight">
        {verdict ? inOneLine(verdict, words) : ''}
      </p>
      {stored && !own && <p className="small quiet">{t('welcome_as_if')}</p>}
      {verdict && (
        <div className="card sample-result">
          <VerdictHead as="h3" verdict={verdict} now={now} product={t('sample_name')} />
          <InTheWay as="h4" findings={verdict.findings} rules={person.plan.rules} />
        </div>
      )}
    </Step>
  );
}
