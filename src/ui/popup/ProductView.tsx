import type { Ref } from 'react';
import type { Instant, Plan, Treatment } from '../../aftercare/types.ts';
import type { StoredReading, Verdict } from '../../verdict/types.ts';
import { Actions } from '../verdict/Actions.tsx';
import type { Coming } from '../verdict/coming.ts';
import { InTheWay } from '../verdict/Findings.tsx';
import { Kit } from '../verdict/Kit.tsx';
import { GoodAndUnknown, Noted } from '../verdict/Rest.tsx';
import { TimeBar } from '../verdict/TimeBar.tsx';
import { VerdictHead } from '../verdict/VerdictHead.tsx';
import { WhatIf } from '../verdict/WhatIf.tsx';
import { useWords } from '../words.tsx';

/** What the person can do with a product; every promise may reject. */
export interface ProductCallbacks {
  readonly onRemind: (at: Instant) => Promise<boolean>;
  readonly onForget: () => Promise<void>;
  readonly onCalendar: (at: Instant) => Promise<void>;
  readonly onCopy: (verdict: Verdict, coming: Coming | null) => Promise<void>;
  readonly onReport: (verdict: Verdict) => Promise<void>;
  readonly onApprove: (approved: boolean) => Promise<void>;
  readonly onSave: (saved: boolean) => Promise<void>;
}

interface Props extends ProductCallbacks {
  readonly stored: StoredReading;
  readonly verdict: Verdict;
  readonly plan: Plan;
  readonly treatment: Treatment;
  readonly now: Instant;
  readonly allClear: Instant;
  readonly judgeAt: (moment: Instant) => Verdict;
  /** What the next treatment will make of it. */
  readonly coming: Coming | null;
  readonly approved: boolean;
  readonly saved: boolean;
  readonly reminded: boolean;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The verdict over one product with everything behind it. */
export function ProductView(props: Props) {
  const { stored, verdict, plan, treatment, now, allClear, coming, approved, saved } = props;
  // Before a treatment today's verdict holds nothing back: what there is to tell is that of the day it starts.
  const told = coming?.leads ? coming.verdict : verdict;
  const { t } = useWords();
  const { okFrom } = verdict;
  // What could not be read stays so at any later moment.
  const isRead = verdict.level !== 'unread';
  const waits = okFrom !== null && okFrom > now;
  return (
    <>
      <VerdictHead {...{ verdict, now, coming }} product={stored.reading.title} headingRef={props.headingRef} />
      <TimeBar treatment={treatment} now={now} allClear={allClear} verdict={verdict} />
      <Kit lists={told.lists} />
      <InTheWay
        findings={told.findings}
        rules={plan.rules}
        title={coming?.leads ? t('from_then', t('in_the_way')) : undefined}
      />
      <Noted findings={told.findings} />
      <GoodAndUnknown verdict={told} />
      {isRead && <WhatIf now={now} judgeAt={props.judgeAt} />}
      <Actions
        approved={approved}
        saved={saved}
        reminded={props.reminded}
        onForget={props.onForget}
        onRemind={waits ? () => props.onRemind(okFrom) : undefined}
        onCalendar={waits ? () => props.onCalendar(okFrom) : undefined}
        onCopy={() => props.onCopy(verdict, coming)}
        onReport={() => props.onReport(verdict)}
        onApprove={isRead || approved ? props.onApprove : undefined}
        onSave={props.onSave}
      />
    </>
  );
}
