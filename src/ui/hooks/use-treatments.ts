import { useState } from 'react';
import type { Treatment } from '../../aftercare/types.ts';
import type { Api, Person } from '../../platform/api.ts';
import type { MessageKey } from '../../verdict/translate.ts';
import { type Draft, fromDraft, justNow } from '../treatment/draft.ts';
import { useWords } from '../words.tsx';
import { failureKey } from './failure-key.ts';

/** Setting, changing and taking away treatments, with one undo. */
export interface TreatmentActions {
  readonly justNow: () => void;
  readonly save: (draft: Draft, replaced?: Treatment) => void;
  readonly clear: (treatment: Treatment) => void;
  /** Present after `clear` until something else is done. */
  readonly undo?: () => void;
  /** What to say when it did not work. */
  readonly failed: MessageKey | null;
}

/** The actions over what is stored of `person`. */
export function useTreatments(api: Api, person: Person): TreatmentActions {
  const { zone } = useWords();
  const [removed, setRemoved] = useState<Treatment | null>(null);
  const [failed, setFailed] = useState<MessageKey | null>(null);
  const store = async (next: readonly Treatment[], gone: Treatment | null) => {
    try {
      await api.change({ treatments: next });
      setRemoved(gone);
      setFailed(null);
    } catch (cause) {
      setFailed(failureKey(cause));
    }
  };
  const others = (id: string) => person.treatments.filter((one) => one.id !== id);
  const put = (made: ReturnType<typeof justNow>, replaced?: Treatment) => {
    if (!made.ok) return setFailed('action_failed');
    const kept = others(made.value.id).filter((one) => one.id !== replaced?.id);
    void store([...kept, made.value], null);
  };
  return {
    justNow: () => put(justNow(Date.now())),
    save: (draft, replaced) => put(fromDraft(draft, zone), replaced),
    clear: (gone) => void store(others(gone.id), gone),
    undo: removed ? () => put({ ok: true, value: removed }) : undefined,
    failed,
  };
}
