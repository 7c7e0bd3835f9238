import { useEffect, useState } from 'react';
import { ClinicWords } from '../parts/ClinicWords.tsx';
import { PanelWaiting } from '../parts/Waiting.tsx';
import { GetHelp } from '../skin/GetHelp.tsx';
import { EditTreatment } from '../treatment/EditTreatment.tsx';
import { TreatmentLine } from '../treatment/TreatmentLine.tsx';
import { useWords } from '../words.tsx';
import { ProductTab } from './ProductTab.tsx';
import type { PanelProps } from './panel.ts';

/** What the chosen tab shows, with the clinic's words first. A sign that needs help stands above every verdict. */
export function PopupPanel(props: PanelProps) {
  const { person, shown, signs } = props;
  const others = useOthers();
  const ticked = person.plan.rules.filter((rule) => signs.has(rule.id));
  if (ticked.length > 0 && shown !== 'recovery' && shown !== 'plan') {
    return <GetHelp signs={ticked} onBack={props.onNoSigns} />;
  }
  return (
    <>
      <ClinicWords text={person.plan.clinicText} />
      {shown === 'product' ? (
        <>
          <ProductTab {...props} />
          <TreatmentBlock {...props} />
        </>
      ) : others ? (
        <others.OtherTab {...props} />
      ) : (
        <PanelWaiting />
      )}
    </>
  );
}

/** The other views, loaded once the first picture is there: the verdict does not wait for them. */
function useOthers() {
  const [others, setOthers] = useState<typeof import('./OtherTabs.tsx') | null>(null);
  useEffect(() => {
    let alive = true;
    void import('./OtherTabs.tsx').then((loaded) => alive && setOthers(loaded));
    return () => {
      alive = false;
    };
  }, []);
  return others;
}

/** The form opens below the fold: its heading takes the focus and comes into sight. */
const takeFocus = (heading: HTMLElement | null): void => heading?.focus();

/** The treatment in one line, or the form to change it. */
function TreatmentBlock({ treatment, now, actions }: Pick<PanelProps, 'treatment' | 'now' | 'actions'>) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  if (!editing) return <TreatmentLine treatment={treatment} now={now} onChange={() => setEditing(true)} />;
  return (
    <section className="block" aria-labelledby="edit-treatment">
      <h2 id="edit-treatment" tabIndex={-1} ref={takeFocus}>
        {t('treatment_edit')}
      </h2>
      <EditTreatment {...{ treatment, now, actions }} onDone={() => setEditing(false)} clear />
    </section>
  );
}
