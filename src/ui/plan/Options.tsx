import { useEffect, useState } from 'react';
import type { Api, Person } from '../../platform/api.ts';
import { allClearAt } from '../core.ts';
import { usePerson } from '../hooks/use-api.ts';
import { useNow } from '../hooks/use-now.ts';
import { doneToday, tick } from '../hooks/use-plan.ts';
import type { Outside } from '../hooks/use-product.ts';
import { useTreatments } from '../hooks/use-treatments.ts';
import { ClinicWords } from '../parts/ClinicWords.tsx';
import { CouldNotLoad, Waiting } from '../parts/Waiting.tsx';
import { Recovery } from '../recovery/Recovery.tsx';
import { RecoveryActions } from '../recovery/RecoveryActions.tsx';
import { shownTreatment } from '../treatment/draft.ts';
import { useWords } from '../words.tsx';
import { OnPages } from './OnPages.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { Treatments } from './Treatments.tsx';
import { YourData } from './YourData.tsx';

interface Props {
  readonly api: Api;
  readonly outside: Outside;
}

/** The page in a tab: the plan with all settings, or the recovery to print (`#recovery`). */
export function Options(props: Props) {
  const person = usePerson(props.api);
  const view = useHash();
  if (person.state === 'failed') return <CouldNotLoad onRetry={person.retry} />;
  if (person.state === 'loading') return <Waiting />;
  return (
    <div className="page">
      <PageNav view={view} />
      <main>
        {view === 'recovery' ? (
          <RecoveryPage {...props} person={person.value} />
        ) : (
          <PlanPage {...props} person={person.value} />
        )}
      </main>
    </div>
  );
}

function PageNav({ view }: { view: string }) {
  const { t } = useWords();
  return (
    <nav className="page-nav no-print" aria-label={t('tabs')}>
      <a href="#plan" aria-current={view === 'recovery' ? undefined : 'page'}>
        {t('tab_plan')}
      </a>
      <a href="#recovery" aria-current={view === 'recovery' ? 'page' : undefined}>
        {t('tab_recovery')}
      </a>
    </nav>
  );
}

function PlanPage({ api, outside, person }: Props & { person: Person }) {
  const { t } = useWords();
  const now = useNow();
  const actions = useTreatments(api, person);
  const { settings } = person;
  return (
    <>
      <header className="view-head">
        <h1>{t('plan_title')}</h1>
        <p className="quiet">{t('plan_lead')}</p>
      </header>
      {person.problem && (
        <p role="alert" className="note-line small">
          {t('stored_problem')}
        </p>
      )}
      <Treatments
        {...{ person, now, actions }}
        onAppointment={(nextAppointment) => void api.change({ nextAppointment })}
        onStopBefore={(stopBeforeHours) => void api.change({ settings: { ...settings, stopBeforeHours } })}
      />
      <PlanEditor plan={person.plan} onChange={(plan) => void api.change({ plan })} />
      <OnPages
        {...{ api, person }}
        copy={outside.copy}
        onSettings={(part) => void api.change({ settings: { ...settings, ...part } })}
      />
      <YourData api={api} outside={outside} />
    </>
  );
}

function RecoveryPage({ api, outside, person }: Props & { person: Person }) {
  const { t, zone } = useWords();
  const now = useNow();
  const treatment = shownTreatment(person.treatments, now);
  const { plan } = person;
  if (!treatment) {
    return (
      <header className="view-head">
        <h1>{t('tab_recovery')}</h1>
        <p>{t('recovery_no_treatment')}</p>
      </header>
    );
  }
  return (
    <>
      <ClinicWords text={plan.clinicText} />
      <Recovery
        {...{ plan, treatment, now, done: doneToday(person, now, zone) }}
        allClear={allClearAt(plan, [treatment], treatment.at)}
        onDone={(id, on) => void tick(api, person, now, id, on, zone)}
      >
        <RecoveryActions {...{ plan, treatment, outside }} onPrint={() => window.print()} />
      </Recovery>
      <p className="block small quiet">{t('result_source')}</p>
    </>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const changed = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
}
