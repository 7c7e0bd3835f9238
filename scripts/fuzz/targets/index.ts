import type { AnyTarget } from '../target.ts';
import { analysis } from './analysis.ts';
import { claims } from './claims.ts';
import { importing } from './import.ts';
import { members } from './members.ts';
import { messages } from './messages.ts';
import { order } from './order.ts';
import { page, wrapped } from './page.ts';
import { recognise } from './recognise.ts';
import { split } from './split.ts';
import { state } from './state.ts';
import { stored } from './stored.ts';
import { times } from './times.ts';
import { worker } from './worker.ts';

/** Everything that is fuzzed; together a million inputs and more. */
export const TARGETS: readonly AnyTarget[] = [
  split,
  recognise,
  analysis,
  members,
  order,
  claims,
  times,
  state,
  wrapped,
  page,
  importing,
  stored,
  messages,
  worker,
];
