import * as v from 'valibot';
import { parsePlanFile } from '../aftercare/plan-file.ts';
import type { ImportResult } from './api.ts';
import { FILE_ITEMS, type ItemName, items } from './items.ts';
import { firstIssue, versionOf } from './parse-stored.ts';
import * as schemas from './schemas.ts';
import { read, restore } from './storage.ts';

/*
 * Export and import as a file. Format: { "format": "afterneedle", "version": 1, "plan": {…}, "treatments": […] … };
 * every part may be missing, a plan file holds only `plan`. See docs/PLAN-FILE.md.
 */
const FORMAT = 'afterneedle';
const PLAN_PARTS = ['plan'] as const;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  treatments: v.optional(items.treatments.schema),
  plan: v.optional(schemas.storedPlan),
  settings: v.optional(schemas.settings),
  approved: v.optional(items.approved.schema),
  shelf: v.optional(items.shelf.schema),
  reminders: v.optional(items.reminders.schema),
  nextAppointment: v.optional(items.nextAppointment.schema),
  done: v.optional(items.done.schema),
});

/** Everything that is stored of the person, or only the plan, as JSON text. */
export async function exportFile(what: 'all' | 'plan'): Promise<string> {
  const names: readonly ItemName[] = what === 'all' ? FILE_ITEMS : PLAN_PARTS;
  const parts = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  return JSON.stringify({ format: FORMAT, version: 1, ...Object.fromEntries(parts) }, null, 2);
}

/**
 * Takes over what a file holds, all of it in one write or nothing.
 *
 * @example await importFile('{"format":"other"}') // { ok: false, field: 'format', problem: 'Invalid type: …' }
 */
export async function importFile(json: string): Promise<ImportResult> {
  const data = parseJson(json);
  if (data === undefined) return { ok: false, field: '', problem: 'not a JSON file' };
  const parsed = v.safeParse(fileSchema, data);
  if (!parsed.success) return refusal(parsed.issues);
  const plan = parsed.output.plan ? parsePlanFile(data) : undefined;
  if (plan && !plan.ok) return { ok: false, ...plan.error };
  const entries = FILE_ITEMS.flatMap((name) => {
    const value = parsed.output[name];
    return value === undefined ? [] : [[items[name].key, { v: versionOf(items[name]), data: value }] as const];
  });
  if (entries.length === 0) return { ok: false, field: '', problem: 'holds nothing to import' };
  await restore(Object.fromEntries(entries));
  return { ok: true };
}

function refusal(issues: readonly v.BaseIssue<unknown>[]): ImportResult {
  const first = issues[0];
  return { ok: false, field: (first && v.getDotPath(first)) ?? '', problem: first?.message ?? firstIssue(issues) };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
