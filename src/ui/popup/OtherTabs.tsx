import type { Plan } from '../../aftercare/types.ts';
import { allClearAt } from '../core.ts';
import { doneToday, tick, withPreset } from '../hooks/use-plan.ts';
import { Recovery } from '../recovery/Recovery.tsx';
import { RecoveryActions } from '../recovery/RecoveryActions.tsx';
import { Shelf } from '../shelf/Shelf.tsx';
import { SkinToday } from '../skin/SkinToday.tsx';
import { comingOf } from '../verdict/coming.ts';
import { judged } from '../verdict/judged.ts';
import { useWords } from '../words.tsx';
import { PlanTab } from './PlanTab.tsx';
import type { PanelProps } from './panel.ts';

/** The views behind the other tabs. They are loaded after the verdict is on the screen. */
export function OtherTab(props: PanelProps) {
  const { api, person, treatment, now, shown } = props;
  const change = (plan: Plan) => void api.change({ plan });
  if (shown === 'skin') {
    return (
      <SkinToday
        {...{ plan: person.plan, treatment, now, signs: props.signs, onSign: props.onSign }}
        onStillRed={(stillRed) => change({ ...person.plan, stillRed })}
      />
    );
  }
  if (shown === 'recovery') return <RecoveryTab {...props} />;
  if (shown === 'shelf') return <ShelfTab {...props} />;
  return (
    <PlanTab
      {...{ person, treatment, now }}
      onPreset={(preset) => change(withPreset(person.plan, preset))}
      onOpen={() => void api.openPage('options')}
    />
  );
}

function RecoveryTab({ api, outside, person, treatment, now }: PanelProps) {
  const { zone } = useWords();
  const { plan } = person;
  return (
    <Recovery
      {...{ plan, treatment, now, done: doneToday(person, now, zone) }}
      allClear={allClearAt(plan, [treatment], treatment.at)}
      onDone={(id, on) => void tick(api, person, now, id, on, zone)}
    >
      <RecoveryActions {...{ plan, treatment, outside }} onPrint={() => void api.openPage('recovery')} />
    </Recovery>
  );
}

function ShelfTab({ api, person, now }: PanelProps) {
  return (
    <Shelf
      items={person.shelf}
      now={now}
      judgeItem={({ stored }) => {
        const judgeAt = judged(person, stored);
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
