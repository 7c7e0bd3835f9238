import { type Ref, useState } from 'react';
import type { Instant, Plan, Treatment } from '../../aftercare/types.ts';
import { type Api, type Person, productKey, situationOf, type TabState } from '../../platform/api.ts';
import { judge } from '../../verdict/judge.ts';
import { allClearAt } from '../core.ts';
import { doneToday, tick, withPreset } from '../hooks/use-plan.ts';
import type { Outside } from '../hooks/use-product.ts';
import type { TreatmentActions } from '../hooks/use-treatments.ts';
import { ClinicWords } from '../parts/ClinicWords.tsx';
import { Recovery } from '../recovery/Recovery.tsx';
import { RecoveryActions } from '../recovery/RecoveryActions.tsx';
import { Shelf } from '../shelf/Shelf.tsx';
import { GetHelp } from '../skin/GetHelp.tsx';
import { SkinToday } from '../skin/SkinToday.tsx';
import { toDraft } from '../treatment/draft.ts';
import { TreatmentForm } from '../treatment/TreatmentForm.tsx';
import { TreatmentLine } from '../treatment/TreatmentLine.tsx';
import { comingOf } from '../verdict/coming.ts';
import { useWords } from '../words.tsx';
import { PlanTab } from './PlanTab.tsx';
import { ProductTab } from './ProductTab.tsx';

export type PopupTab = 'product' | 'skin' | 'recovery' | 'shelf' | 'plan';

export interface PanelProps {
  readonly api: Api;
  readonly outside: Outside;
  readonly person: Person;
  readonly tab: TabState;
  readonly treatment: Treatment;
  readonly now: Instant;
  readonly actions: TreatmentActions;
  readonly shown: PopupTab;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly signs: ReadonlySet<string>;
  readonly onSign: (id: string, on: boolean) => void;
  readonly onNoSigns: () => void;
}

/** What the chosen tab shows, with the clinic's words first. A sign that needs help stands above every verdict. */
export function PopupPanel(props: PanelProps) {
  const { person, shown, signs } = props;
  const ticked = person.plan.rules.filter((rule) => signs.has(rule.id));
  if (ticked.length > 0 && (shown === 'product' || shown === 'skin')) {
    return <GetHelp signs={ticked} onBack={props.onNoSigns} />;
  }
  return (
    <>
      <ClinicWords text={person.plan.clinicText} />
      <Chosen {...props} />
    </>
  );
}

function Chosen(props: PanelProps) {
  const { api, outside, person, treatment, now, shown } = props;
  const { zone } = useWords();
  const { plan } = person;
  const change = (next: Plan) => void api.change({ plan: next });
  const allClear = allClearAt(plan, [treatment], treatment.at);
  if (shown === 'skin') {
    return (
      <SkinToday
        {...{ plan, treatment, now, signs: props.signs, onSign: props.onSign }}
        onStillRed={(stillRed) => change({ ...plan, stillRed })}
      />
    );
  }
  if (shown === 'recovery') {
    return (
      <Recovery
        {...{ plan, treatment, now, allClear, done: doneToday(person, now, zone) }}
        onDone={(id, on) => void tick(api, person, now, id, on, zone)}
      >
        <RecoveryActions {...{ plan, treatment, outside }} onPrint={() => void api.openPage('recovery')} />
      </Recovery>
    );
  }
  if (shown === 'shelf') return <ShelfTab {...props} />;
  if (shown === 'plan') {
    return (
      <PlanTab
        {...{ person, treatment, now }}
        onPreset={(preset) => change(withPreset(plan, preset))}
        onOpen={() => void api.openPage('options')}
      />
    );
  }
  return (
    <>
      <ProductTab {...props} />
      <TreatmentBlock treatment={treatment} now={now} actions={props.actions} />
    </>
  );
}

function ShelfTab({ api, person, now }: PanelProps) {
  const approvedKeys = new Set(person.approved.map((one) => one.key));
  return (
    <Shelf
      items={person.shelf}
      now={now}
      judgeItem={({ stored }) => {
        const approved = approvedKeys.has(productKey(stored.reading));
        const judgeAt = (at: Instant) => judge(stored.analysis, ...situationOf(person, at), at, { approved });
        return { verdict: judgeAt(now), coming: comingOf(person, now, judgeAt) };
      }}
      onRemove={(item) => void api.change({ shelf: person.shelf.filter((one) => one.id !== item.id) })}
      onAdd={async (name, text) => {
        const stored = await api.analyse(text, name);
        await api.change({ shelf: [...person.shelf, { id: crypto.randomUUID(), name, stored }] });
      }}
    />
  );
}

/** The treatment in one line, or the form to change it. */
function TreatmentBlock({ treatment, now, actions }: Pick<PanelProps, 'treatment' | 'now' | 'actions'>) {
  const { t, zone } = useWords();
  const [editing, setEditing] = useState(false);
  if (!editing) return <TreatmentLine treatment={treatment} now={now} onChange={() => setEditing(true)} />;
  return (
    <section className="block" aria-labelledby="edit-treatment">
      <h2 id="edit-treatment">{t('treatment_edit')}</h2>
      <TreatmentForm
        initial={toDraft(treatment, zone)}
        saveLabel={t('save')}
        onSave={(draft) => {
          actions.save(draft, treatment);
          setEditing(false);
        }}
        onCancel={() => setEditing(false)}
        onClear={() => actions.clear(treatment)}
      />
    </section>
  );
}
