import { useEffect, useRef, useState } from 'react';
import type { Api, Person, TabState } from '../../platform/api.ts';
import { nextBoundary } from '../core.ts';
import { type Loaded, usePerson, useTab } from '../hooks/use-api.ts';
import { useNow } from '../hooks/use-now.ts';
import type { Outside } from '../hooks/use-product.ts';
import { useTreatments } from '../hooks/use-treatments.ts';
import { Tabs } from '../parts/Tabs.tsx';
import { CouldNotLoad, Waiting } from '../parts/Waiting.tsx';
import type { FirstLook } from '../shell/primed.ts';
import { shownTreatment } from '../treatment/draft.ts';
import { FirstTreatment } from '../treatment/FirstTreatment.tsx';
import { TreatmentOutcome } from '../treatment/TreatmentOutcome.tsx';
import { useWords } from '../words.tsx';
import { PopupPanel } from './PopupPanel.tsx';
import type { PopupTab } from './panel.ts';

interface Props {
  readonly api: Api;
  readonly outside: Outside;
  /** The tab shown first; the product unless told. */
  readonly first?: PopupTab;
  /** What was seen before the screens were loaded. */
  readonly known?: FirstLook | null;
}

/** The popup: loads what it needs, then shows the first view or the tabs. */
export function Popup({ api, outside, first, known }: Props) {
  const person = usePerson(api, known?.person);
  const tab = useTab(api, known?.tab);
  if (person.state === 'failed') return <CouldNotLoad onRetry={person.retry} />;
  if (person.state === 'loading' || tab.state === 'loading') return <Waiting />;
  return <Ready api={api} outside={outside} first={first} person={person.value} tab={tabOf(tab)} />;
}

/** A tab that cannot be asked about is one that cannot be read. */
const tabOf = (tab: Loaded<TabState>): TabState => (tab.state === 'ready' ? tab.value : { kind: 'closed' });

function Ready({ api, outside, first = 'product', person, tab }: Props & { person: Person; tab: TabState }) {
  const { t } = useWords();
  const [shown, setShown] = useState<PopupTab>(first);
  const now = useNow(nextBoundary(person.plan, person.treatments, Date.now()));
  const treatment = shownTreatment(person.treatments, now);
  const actions = useTreatments(api, person);
  const [signs, setSigns] = useState<ReadonlySet<string>>(new Set());
  const sign = (id: string, on: boolean) =>
    setSigns(new Set(on ? [...signs, id] : [...signs].filter((one) => one !== id)));
  const heading = useHeadingFocus(treatment?.id);
  return (
    <div className="popup">
      <main>
        {person.problem && (
          <p role="alert" className="note-line small">
            {t('stored_problem')}
          </p>
        )}
        <TreatmentOutcome failed={actions.failed} undo={actions.undo} />
        {treatment ? (
          <Tabs label={t('tabs')} tabs={tabNames(t)} current={shown} onChange={setShown}>
            <PopupPanel
              {...{ api, outside, person, tab, treatment, now, actions, shown, signs }}
              headingRef={heading}
              onSign={sign}
              onNoSigns={() => setSigns(new Set())}
            />
          </Tabs>
        ) : (
          <FirstTreatment now={now} onJustNow={actions.justNow} onSave={actions.save} headingRef={heading} />
        )}
      </main>
    </div>
  );
}

const tabNames = (t: ReturnType<typeof useWords>['t']) =>
  [
    { id: 'product', label: t('tab_product') },
    { id: 'skin', label: t('tab_skin') },
    { id: 'recovery', label: t('tab_recovery') },
    { id: 'shelf', label: t('tab_shelf') },
    { id: 'plan', label: t('tab_plan') },
  ] as const;

/** After setting or clearing a treatment the view is another one: the new heading gets the focus. Not at the first sight. */
function useHeadingFocus(treatmentId: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(treatmentId);
  useEffect(() => {
    if (before.current === treatmentId) return;
    before.current = treatmentId;
    heading.current?.focus();
  }, [treatmentId]);
  return heading;
}
