/** Why the browser did not do what was asked. */
const FAILURES = [
  'storage-full', // quota exceeded: nothing was written
  'storage-failed', // storage is gone or refuses
  'storage-unreadable', // the stored value cannot be read and could not be kept aside, so it is not overwritten
  'no-tab',
  'cannot-read-here', // browser pages, the store, a site without permission
  'worker-silent',
] as const;
export type FailureKind = (typeof FAILURES)[number];

/** What every promise of the platform rejects with. */
export class Failure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'Failure';
    this.kind = kind;
  }
}

/**
 * Puts what a browser's storage threw into our words.
 *
 * @example storageFailure(new Error('QUOTA_BYTES quota exceeded')).kind // "storage-full"
 */
export function storageFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const full = /quota|disk|space/i.test(String(cause));
  return new Failure(full ? 'storage-full' : 'storage-failed', cause);
}
