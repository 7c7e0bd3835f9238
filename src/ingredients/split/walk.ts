import type { Cut } from './cuts.ts';
import { type Evidence, noticeIn, readsLikeProse, weigh } from './evidence.ts';
import { footnote } from './footnotes.ts';
import { told } from './highlights.ts';
import { behindDenied } from './in-list.ts';
import type { Known } from './joins.ts';
import { isAside, isGroup, isNone, isPart, OPENS, PRAISE } from './label-words.ts';
import { labelOf } from './labels.ts';
import { looksLikeName, lookup } from './names.ts';
import { type Gathered, newState, open, put, type State } from './parts.ts';
import { addedIn, beforeOthers, contains, isScentLabel, stated } from './stated.ts';
import type { Scan, Statement } from './statements.ts';

/** Whether a labelled body is a list of its own. A bullet is marketing until much speaks against it. */
function strong(ev: Evidence, bullet: boolean): boolean {
  const n = ev.cores.length;
  if (ev.prose || n === 0) return false;
  if (bullet) return n >= 5 && ev.likely >= n * 0.7 && !ev.spoken;
  return (n >= 4 && ev.likely >= n * 0.5) || (n >= 2 && ev.known >= 2 && ev.known >= n * 0.6);
}

/** Whether an unlabelled statement carries on, or begins, a list. */
function fits(state: State, ev: Evidence): boolean {
  const n = ev.cores.length;
  if (n === 0 || ev.prose) return false;
  const running = (state.part?.entries.length ?? 0) > 0;
  if (n === 1) return ev.known === 1 || (ev.likely === 1 && running);
  if (running) return ev.likely >= n * 0.25;
  return ev.likely >= n * (state.headed ? 0.34 : 0.5) && (n > 2 || ev.known === n || state.headed);
}

/** Whether a labelled body is a list here; among highlights only what is long and known beyond doubt. */
function isList(state: State, ev: Evidence, praise: boolean): boolean {
  if (state.mode === 'key') return !ev.prose && ev.cores.length >= 10 && ev.known >= ev.cores.length * 0.7;
  return strong(ev, praise);
}

function startHeading(state: State): void {
  const plain = state.part?.entries.some((e) => e.section === undefined) ?? false;
  if (plain) open(state, state.product);
  state.headed = true;
  state.section = undefined;
  state.mode = 'list';
}

/** An extract that turns out to be the actives of a drug label joins the list. */
function joinActives(state: State): void {
  if (state.mode === 'key' && state.highlights.length > 0 && state.part === undefined) {
    state.section = 'active';
    put(state, state.highlights.splice(0));
  }
  state.section = undefined;
  state.mode = 'list';
}

function enterRole(state: State, cut: Cut): void {
  switch (cut.role) {
    case 'full':
      startHeading(state);
      return;
    case 'active':
      if (state.product !== undefined && (state.part?.entries.length ?? 0) > 0) open(state, state.product);
      state.section = 'active';
      state.mode = 'list';
      return;
    case 'other':
      joinActives(state);
      return;
    case 'may':
      if (state.part !== undefined) state.section = 'may-contain';
      if (state.mode !== 'closed') state.mode = 'list';
      return;
    case 'key':
      state.mode = 'key';
      return;
    case 'end':
      if (state.mode !== 'closed') state.mode = 'off';
      return;
    case 'denial':
      return;
    case 'claim-behind':
      if (state.mode === 'claim') state.claimed = true;
      return;
    default:
      if (state.mode !== 'closed') state.mode = cut.role === 'long-claim' ? 'closed' : 'claim';
      state.claimed = false;
  }
}

/** A claim or an extract ends with its sentence, its paragraph or, once it has named something, its line. */
function leave(state: State, cut: Cut): void {
  const ends = cut.kind === 'dot' || cut.kind === 'gap' || cut.kind === 'foot';
  if (state.mode === 'claim' && state.claimed && ends) state.mode = 'list';
  if (state.mode === 'key' && cut.kind === 'gap' && state.highlights.length > 0) state.mode = 'list';
}

function enter(state: State, cut: Cut): void {
  if (cut.kind === 'role' || cut.kind === 'dot') state.pending = [];
  if (cut.kind === 'role') enterRole(state, cut);
  else if (cut.kind === 'header') {
    open(state, cut.name);
    state.mode = 'list';
  } else leave(state, cut);
  if (cut.kind !== 'colon' && cut.kind !== 'line' && cut.kind !== 'gap') state.label = undefined;
}

/** The body of a label: a list with that name, or the text of a bullet. */
function body(state: State, scan: Scan, st: Statement, known: Known): void {
  const label = state.label;
  if (label === undefined) return;
  state.label = undefined;
  const ev = weigh(scan, st, known);
  if (state.mode === 'claim' || state.mode === 'closed') return;
  const name = lookup(scan.text, label.start, label.end);
  if (isAside(name) || isNone(scan.low, st.start, st.end)) return;
  if (state.mode === 'list' && OPENS.test(name) && ev.cores.length === 1 && ev.known === 1 && !ev.prose) {
    put(state, ev.cores);
    return;
  }
  if (!isList(state, ev, label.bullet || PRAISE.test(name))) {
    state.highlights.push(...told(scan, label.start, label.end, known));
    if (!ev.prose && (state.mode === 'key' || isPart(name)))
      state.highlights.push(...told(scan, st.start, st.end, known));
    return;
  }
  if (contains(scan, label.start, label.end)) state.highlights.push(...stated(scan, label.start, label.end, known));
  if (!label.section && !isGroup(name) && (!known(name) || ev.cores.length >= 4)) open(state, name);
  state.mode = 'list';
  list(state, st, ev);
}

/** Puts the entries of a statement, and remembers where it ends. */
function list(state: State, st: Statement, ev: Evidence): void {
  put(state, ev.cores, st.lead.kind === 'bullet');
  state.listed = st.end;
}

/** "panthenol – helps your hair": the name before the dash is praised, not listed. */
function praised(state: State, scan: Scan, st: Statement, known: Known): void {
  for (const m of scan.text.slice(st.start, st.end).matchAll(/(?:^|\|)([^|–—]{3,60}) [–—] /g)) {
    const start = st.start + m.index + m[0].indexOf(m[1] ?? '');
    state.highlights.push(...told(scan, start, start + (m[1]?.length ?? 0), known));
  }
}

/** "Parfum (Fragrance) – for scent": a name with what it does, in a line of its own. */
function described(state: State, scan: Scan, st: Statement, known: Known): boolean {
  const m = /^([^|–—]{3,60}) [–—] (?=\S)/.exec(scan.text.slice(st.start, Math.min(st.end, st.start + 70)));
  if (m?.[1] === undefined || !known(m[1].trim())) return false;
  const rest = weigh(scan, { start: st.start + m[0].length, end: st.end }, known);
  if (rest.cores.some((core) => looksLikeName(lookup(scan.text, core.start, core.end)))) return false;
  state.highlights.push(...told(scan, st.start, st.start + m[1].length, known));
  return true;
}

/** "Also contains retinol and natural fragrance.": a sentence behind a list says what else is in the product. */
function addition(state: State, scan: Scan, st: Statement, known: Known): void {
  if ((state.part?.entries.length ?? 0) === 0) return;
  const from = addedIn(scan, st);
  if (from >= 0) state.highlights.push(...stated(scan, from, st.end, known));
}

/** How far a label before a dash may reach. */
const DASHED = 50;

/** "TONER - Aqua, Glycerin, …": the end of the words before a dash that are no name, where a list follows; or -1. */
function dashLabel(scan: Scan, st: Statement, known: Known): number {
  const m = /^([^,;|:\n]{2,44}?)\s[-–—]\s/.exec(scan.text.slice(st.start, Math.min(st.end, st.start + DASHED)));
  if (m === null || m[1] === undefined || known(m[1].trim()) || looksLikeName(m[1])) return -1;
  const body = weigh(scan, { start: st.start + m[0].length, end: st.end }, known);
  return body.cores.length >= 3 && body.known >= body.cores.length * 0.7 ? st.start + m[1].length : -1;
}

/** An unknown name in a line or behind a bullet of its own, in a list that has begun. */
function isLine(state: State, scan: Scan, st: Statement, ev: Evidence): boolean {
  const running = (state.part?.entries.length ?? 0) >= 3;
  if (!running || !scan.column || ev.cores.length !== 1 || ev.prose || ev.spoken) return false;
  return (st.lead.kind === 'line' || st.lead.kind === 'bullet') && st.end - st.start <= 60 && state.pending.length < 6;
}

/** Nobody denies an amount: "No parabens, Retinol 0.3 %". */
const isDosed = (scan: Scan, { cores }: Evidence, known: Known): boolean =>
  cores.some(({ start, end, percent = 0 }) => percent > 0 && known(lookup(scan.text, start, end)));

function plain(state: State, scan: Scan, st: Statement, known: Known): void {
  const dash = state.mode === 'list' ? dashLabel(scan, st, known) : -1;
  if (dash >= 0) {
    state.label = { start: st.start, end: dash, bullet: false, section: false };
    body(state, scan, { ...st, start: dash + 3 }, known);
    return;
  }
  if (state.mode === 'list' && st.lead.kind !== 'dot' && described(state, scan, st, known)) return;
  const ev = weigh(scan, st, known);
  if (state.mode === 'claim') {
    state.claimed ||= ev.cores.length > 0;
    if ((st.lead.kind !== 'line' || ev.known < 4) && !isDosed(scan, ev, known)) return;
    state.mode = 'list';
  }
  if (state.mode === 'key') {
    if (st.lead.kind !== 'line' || ev.cores.length < 8) {
      state.highlights.push(...told(scan, st.start, st.end, known));
      return;
    }
    state.mode = 'list';
  }
  if (ev.prose) {
    if (noticeIn(scan, st.start, st.end) < 0) state.sentences++;
    praised(state, scan, st, known);
  }
  if (state.mode !== 'list') return;
  if (fits(state, ev)) {
    list(state, st, ev);
    return;
  }
  addition(state, scan, st, known);
  if (isLine(state, scan, st, ev)) state.pending.push(...ev.cores);
}

/** A statement with a colon behind it: entries of the list before, and a label. */
function labelled(state: State, scan: Scan, st: Statement, known: Known): void {
  const label = labelOf(scan, st, known);
  if (label.start > st.start) {
    const head = { ...st, end: label.start };
    if (state.label === undefined) plain(state, scan, head, known);
    else body(state, scan, head, known);
  }
  if (label.end <= label.start) return;
  const point = st.lead.kind === 'bullet' && label.start === st.start;
  // "3. Serum: Aqua, …" counts the members of a kit; "3. Retinol: smooths" is praise like any bullet.
  const numbered = point && /\d/.test(scan.text.slice(st.lead.start, st.lead.end));
  const bullet = point && !(numbered && !known(lookup(scan.text, label.start, label.end)));
  const old = state.label;
  if (bullet && old !== undefined && !old.bullet) state.product = lookup(scan.text, old.start, old.end);
  const section = st.lead.kind === 'role' && st.lead.role === 'may' && label.start === st.start;
  state.label = { start: label.start, end: label.end, bullet, section };
}

/** Whether a denial stands right behind and the statement is not the list itself; that one comes below a heading. */
function isDenied(scan: Scan, st: Statement): boolean {
  if (st.next.kind !== 'role' || st.next.role !== 'claim-behind') return false;
  if (st.lead.kind === 'start') return scan.marks.some((mark) => mark.role === 'full' && mark.start > st.end);
  return st.lead.kind !== 'role' && st.lead.kind !== 'header';
}

function step(state: State, scan: Scan, st: Statement, known: Known): void {
  enter(state, st.lead);
  if (isScentLabel(scan, st)) state.highlights.push(...told(scan, st.start, st.end, known));
  const rest = behindDenied(state, scan, st);
  if (rest !== undefined) {
    if (rest.start < rest.end) plain(state, scan, rest, known);
    state.listed = rest.end;
    return;
  }
  if (st.end <= st.start || state.mode === 'closed') return;
  if (st.lead.kind === 'foot') {
    footnote(state, scan, st, known);
    return;
  }
  if (isDenied(scan, st)) return;
  if (st.next.kind === 'colon' && noticeIn(scan, st.start, st.end) < 0) {
    labelled(state, scan, st, known);
    return;
  }
  const heading = st.next.kind === 'role' && (st.next.role === 'full' || st.next.role === 'active');
  if (heading && st.next.start - st.end <= 2 && isTitle(scan, st, known)) {
    state.product = lookup(scan.text, st.start, st.end);
    return;
  }
  if (state.label !== undefined) body(state, scan, st, known);
  else plain(state, scan, st, known);
}

/** Whether the words right before a heading name the product: "Eye Patch Ingredients:". */
function isTitle(scan: Scan, st: Statement, known: Known): boolean {
  if (st.end - st.start > 60 || readsLikeProse(scan, st.start, st.end)) return false;
  return weigh(scan, st, known).likely === 0 && st.lead.kind !== 'colon';
}

/** Bullets that stand before a list in other shape were highlights. */
function dropBullets(state: State): void {
  for (const part of state.parts) {
    const first = part.entries.findIndex((e) => e.bullet !== true);
    if (first <= 0 || part.entries.length - first < 5) continue;
    state.highlights.push(...part.entries.splice(0, first));
  }
}

/** Walks over the statements of a text and gathers its lists and highlights. */
export function walk(scan: Scan, known: Known): Gathered {
  const state = newState();
  const actives = beforeOthers(scan);
  for (const st of scan.statements) {
    step(state, scan, st, known);
    if (actives.has(st) && state.mode === 'list') state.highlights.push(...stated(scan, st.start, st.end, known));
  }
  dropBullets(state);
  return state;
}
