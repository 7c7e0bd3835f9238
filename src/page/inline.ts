/** Where a list ends inside running text. */
import { inlineLabels, LONGEST_LABEL, labelOf } from './labels.ts';

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[\n.;!?)\]】])\s*[[【(*■●◆▼]*\s*$/.test(text.slice(Math.max(0, at - 8), at));

/**
 * The offset at which a label of another section closes the text after `from`: a line of its own ("How to use") or a
 * label with a colon at the start of a sentence. The end of the text when nothing does.
 *
 * @example inlineEnd('Aqua, Glycerin.\nHow to use\nApply', 0) // 16
 */
export function inlineEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const line = lineEnd(rest);
  const inline = inlineLabels(rest, 'end').find((each) => each.at > 12 && startsSentence(rest, each.at));
  return from + Math.min(line, inline?.at ?? rest.length);
}

function lineEnd(text: string): number {
  let at = 0;
  for (const line of text.split('\n')) {
    const label = line.length <= LONGEST_LABEL && at > 0 ? labelOf(line) : undefined;
    if (label?.kind === 'end' && !label.name) return at;
    at += line.length + 1;
  }
  return text.length;
}
