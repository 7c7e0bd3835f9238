import * as v from 'valibot';
import { problemOf } from '../aftercare/file-issue.ts';
import { parsePlanFile } from '../aftercare/plan-file.ts';
import type { Instant } from '../aftercare/types.ts';
import type { ImportResult } from './api.ts';
import { fileSchema } from './file-schemas.ts';
import { FILE_ITEMS, type ItemName, items } from './items.ts';
import { versionOf } from './parse-stored.ts';
import * as schemas from './schemas.ts';
import { read, restore } from './storage.ts';

/*
 * Export and import as a file. Format: { "format": "afterneedle", "version": 1, "plan": {…}, "treatments": […] … };
 * every part may be missing, a plan file holds only `plan`. See docs/PLAN-FILE.md.
 */
const FORMAT = 'afterneedle';
const PLAN_PARTS = ['plan'] as const;

/** Everything that is stored of the person, or only the plan, as JSON text. */
export async function exportFile(what: 'all' | 'plan'): Promise<string> {
  const names: readonly ItemName[] = what === 'all' ? FILE_ITEMS : PLAN_PARTS;
  const parts = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  return JSON.stringify({ format: FORMAT, version: 1, ...Object.fromEntries(parts) }, null, 2);
}

/**
 * Takes over what a file holds, all of it in one write or nothing. `now` is the moment against which its days are held: a
 * treatment of another century is a slip.
 *
 * @example await importFile('{"format":"other"}', Date.now()) // { ok: false, field: 'format', problem: 'choice' }
 */
export async function importFile(json: string, now: Instant): Promise<ImportResult> {
  const data = parseJson(json);
  if (data === undefined) return { ok: false, field: '', problem: 'unreadable' };
  const parsed = v.safeParse(fileSchema(now), data);
  if (!parsed.success) return refusal(parsed.issues[0]);
  const plan = parsed.output.plan === undefined ? undefined : parsePlanFile(data);
  if (plan && !plan.ok) return { ok: false, ...plan.error };
  const parts = { ...parsed.output, plan: plan && v.parse(schemas.storedPlan, plan.value.plan) };
  const entries = FILE_ITEMS.flatMap((name) => {
    const value = parts[name];
    return value === undefined ? [] : [[items[name].key, { v: versionOf(items[name]), data: value }] as const];
  });
  if (entries.length === 0) return { ok: false, field: '', problem: 'nothing' };
  await restore(Object.fromEntries(entries));
  return { ok: true };
}

const refusal = (issue: v.BaseIssue<unknown>): ImportResult => ({
  ok: false,
  field: v.getDotPath(issue) ?? '',
  problem: problemOf(issue),
});

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
