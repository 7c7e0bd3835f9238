import type { ReactNode } from 'react';
import { plan } from '../../../src/aftercare/plan.ts';
import type { Api, Person, TabState } from '../../../src/platform/api.ts';
import type { Outside } from '../../../src/ui/hooks/use-product.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import {
  BAKUCHIOL,
  FOUNDATION,
  GENTLE,
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

const popup = (who: Person, tab: TabState, more?: Partial<Api>) => (
  <Popup api={mockApi(who, tab, more).api} outside={outside} />
);

/** Every screen in every state, by name. Names that begin with `popup` are shown in the popup's frame. */
export const SCREENS: Readonly<Record<string, () => ReactNode>> = {
  'popup-first': () => popup(person({ treatments: [] }), read(SERUM)),
  'popup-avoid': () => popup(person(), read(SERUM)),
  'popup-ask': () => popup(person(), read(BAKUCHIOL)),
  'popup-ease-in': () => popup(person({ treatments: [treated(60)] }), read(RETINOL)),
  'popup-clear': () => popup(person(), read(GENTLE)),
  'popup-makeup': () => popup(person(), read(FOUNDATION)),
  'popup-shampoo': () => popup(person(), read(SHAMPOO)),
  'popup-unknown-names': () => popup(person(), read(STRANGE)),
  'popup-picture': () => popup(person(), read(PICTURE)),
  'popup-unknown-shop': () => popup(person(), { kind: 'unknown-site', host: 'www.other-shop.example' }),
  'popup-closed': () => popup(person(), { kind: 'closed' }),
  'popup-day-only': () =>
    popup(person({ treatments: [treated(10, { precision: 'day', inForceFrom: treated(34).at })] }), read(SERUM)),
  'popup-planned': () => popup(person({ treatments: [treated(-50)] }), read(SERUM)),
  'popup-healed': () => popup(person({ treatments: [treated(1500)] }), read(SERUM)),
  'popup-clinic-words': () =>
    popup(person({}, plan('article', { clinicText: 'Only the cream we gave you until Sunday.' })), read(SERUM)),
  'popup-loading': () => popup(person(), read(SERUM), { person: () => never() }),
  'popup-error': () => popup(person(), read(SERUM), { person: () => Promise.reject(new Error('gone')) }),
  'popup-problem': () => popup(person({ problem: 'treatments' }), read(GENTLE)),
};
