import type { Ref } from 'react';
import type { Instant, Treatment } from '../../aftercare/types.ts';
import type { Api, Person, TabState } from '../../platform/api.ts';
import type { Outside } from '../hooks/use-product.ts';
import type { TreatmentActions } from '../hooks/use-treatments.ts';

export type PopupTab = 'product' | 'skin' | 'recovery' | 'shelf' | 'plan';

/** What every view of the popup is made of. */
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
  /** Ids of the rules of the signs the person ticked. */
  readonly signs: ReadonlySet<string>;
  readonly onSign: (id: string, on: boolean) => void;
  readonly onNoSigns: () => void;
}
