import type { ReactNode } from 'react';
import { plan } from '../../../src/aftercare/plan.ts';
import { type Api, type Person, productKey, type TabState } from '../../../src/platform/api.ts';
import type { Outside } from '../../../src/ui/hooks/use-product.ts';
import { Options } from '../../../src/ui/plan/Options.tsx';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import type { PopupTab } from '../../../src/ui/popup/panel.ts';
import { Welcome } from '../../../src/ui/welcome/Welcome.tsx';
import {
  BAKUCHIOL,
  FOUNDATION,
  GENTLE,
  KIT,
  MISNAMED,
  PICTURE,
  person,
  RETINOL,
  read,
  SERUM,
  SHAMPOO,
  STRANGE,
  treated,
} from './data.ts';
import { mockApi } from './mock-api.ts';

const outside: Outside = { version: '0.0.0', copy: async () => undefined, saveFile: async () => undefined };
const never = <T,>() => new Promise<T>(() => undefined);

const popup = (who: Person, tab: TabState, more?: Partial<Api>, first?: PopupTab) => (
  <Popup api={mockApi(who, tab, more).api} outside={outside} first={first} />
);
/** The page in a tab looks at its address for the view to show. */
const page = (who: Person, view: 'plan' | 'recovery') => {
  history.replaceState(null, '', `#${view}`);
  return <Options api={mockApi(who).api} outside={outside} />;
};
const options = (who: Person) => page(who, 'plan');
const SHELF = [SERUM, GENTLE, BAKUCHIOL, RETINOL, STRANGE].map((stored, n) => ({
  id: `shelf:${n}`,
  name: stored.reading.title ?? '',
  stored,
}));
const clinic = plan('article', {
  clinicText: 'Only the cream we gave you until Sunday.',
  edits: [{ id: 'retinoid', until: 120 }],
  avoidWords: ['lanolin'],
});

/** Every screen in every state, by name. Names that begin with `popup` are shown in the popup's frame. */
export const SCREENS: Readonly<Record<string, () => ReactNode>> = {
  'popup-first': () => popup(person({ treatments: [] }), read(SERUM)),
  'popup-avoid': () => popup(person(), read(SERUM)),
  'popup-ask': () => popup(person(), read(BAKUCHIOL)),
  'popup-ease-in': () => popup(person({ treatments: [treated(60)] }), read(RETINOL)),
  'popup-clear': () => popup(person(), read(GENTLE)),
  'popup-makeup': () => popup(person(), read(FOUNDATION)),
  'popup-shampoo': () => popup(person(), read(SHAMPOO)),
  'popup-kit': () => popup(person(), read(KIT)),
  'popup-unknown-names': () => popup(person(), read(STRANGE)),
  'popup-name-differs': () => popup(person(), read(MISNAMED)),
  'popup-picture': () => popup(person(), read(PICTURE)),
  'popup-unknown-shop': () => popup(person(), { kind: 'unknown-site', host: 'www.other-shop.example' }),
  'popup-closed': () => popup(person(), { kind: 'closed' }),
  'popup-day-only': () =>
    popup(person({ treatments: [treated(10, { precision: 'day', inForceFrom: treated(34).at })] }), read(SERUM)),
  'popup-planned': () => popup(person({ treatments: [treated(-50)] }), read(SERUM)),
  'popup-next-planned': () => popup(person({ treatments: [treated(60), treated(-50)] }), read(RETINOL)),
  'popup-healed': () => popup(person({ treatments: [treated(1500)] }), read(SERUM)),
  'popup-clinic-words': () =>
    popup(person({}, plan('article', { clinicText: 'Only the cream we gave you until Sunday.' })), read(SERUM)),
  'popup-skin': () => popup(person(), read(SERUM), {}, 'skin'),
  'popup-skin-red': () =>
    popup(person({ treatments: [treated(60)] }, plan('article', { stillRed: true })), read(SERUM), {}, 'skin'),
  'popup-recovery': () =>
    popup(person({ done: { day: '2026-11-26', ids: ['clean_hands'] } }), read(SERUM), {}, 'recovery'),
  'popup-recovery-later': () => popup(person({ treatments: [treated(100)] }), read(SERUM), {}, 'recovery'),
  'popup-recovery-planned': () => popup(person({ treatments: [treated(-50)] }), read(SERUM), {}, 'recovery'),
  'popup-shelf': () => popup(person({ shelf: SHELF }), read(SERUM), {}, 'shelf'),
  'popup-shelf-empty': () => popup(person(), read(SERUM), {}, 'shelf'),
  'popup-plan': () => popup(person({}, clinic), read(SERUM), {}, 'plan'),
  'popup-approved': () =>
    popup(person({ approved: [{ key: productKey(SERUM.reading), name: 'Serum', approvedAt: 0 }] }), read(SERUM)),
  'popup-loading': () => popup(person(), read(SERUM), { person: () => never() }),
  'popup-error': () => popup(person(), read(SERUM), { person: () => Promise.reject(new Error('gone')) }),
  options: () => options(person()),
  'options-changed': () =>
    options(
      person(
        { treatments: [treated(20), treated(1000)], approved: [{ key: 'a', name: 'Clinic Balm', approvedAt: 0 }] },
        clinic,
      ),
    ),
  'options-empty': () => options(person({ treatments: [] })),
  recovery: () => page(person({ done: { day: '2026-11-26', ids: ['clean_hands'] } }, clinic), 'recovery'),
  'recovery-empty': () => page(person({ treatments: [] }), 'recovery'),
  welcome: () => <Welcome api={mockApi(person({ treatments: [] })).api} />,
  'welcome-set': () => <Welcome api={mockApi(person()).api} />,
  'popup-problem': () => popup(person({ problem: 'treatments' }), read(GENTLE)),
};
