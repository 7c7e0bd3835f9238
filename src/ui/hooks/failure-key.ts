import { Failure } from '../../platform/failure.ts';
import type { MessageKey } from '../../verdict/translate.ts';

/** The words for why something did not work. */
export function failureKey(cause: unknown): MessageKey {
  const full = cause instanceof Failure && cause.kind === 'storage-full';
  return full ? 'storage_full' : 'action_failed';
}
