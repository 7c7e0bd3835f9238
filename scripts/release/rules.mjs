// What the checklist looks for in texts. Each function gives the problem as words, or nothing.

/** Stores take three numbers and nothing else. */
export const versionProblem = (version) =>
  /^\d+\.\d+\.\d+$/.test(version) ? undefined : `${version} is not three numbers`;

/** npm keeps the version in two places of the lockfile. */
export function lockProblem(version, lock) {
  const there = [lock.version, lock.packages?.['']?.version];
  return there.every((one) => one === version) ? undefined : `the lockfile says ${there.join(' and ')}`;
}

/** A version has its heading with a day, and something below it. */
export function changelogProblem(version, text) {
  const sections = text.split(/^## /m).slice(1);
  const section = sections.find((one) => one.startsWith(`[${version}]`));
  if (!section) return `no "## [${version}] - day": move what stands under [Unreleased] there`;
  if (!/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}\n/.test(section)) return `"## [${version}]" has no day`;
  return /^- /m.test(section) ? undefined : `nothing is told under [${version}]`;
}

/** React writes markup in one place, for what asks for it by name; nothing of ours does. All else is a problem. */
const KNOWN_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/** What `web-ext lint --output json` found, apart from what is known. */
export function lintProblem(output) {
  let found;
  try {
    found = JSON.parse(output);
  } catch {
    return 'the linter said nothing that can be read';
  }
  const told = [...found.errors, ...found.warnings.filter(({ code }) => !KNOWN_WARNINGS.has(code))];
  return told.length ? told.map(({ code, file }) => `${code} in ${file}`).join(', ') : undefined;
}
