/** How long an answer may take, try by try, in milliseconds. A worker that has to start needs some hundreds. */
const PATIENCE: readonly number[] = [1_500, 1_500, 3_000, 6_000, 15_000, 30_000];

/**
 * Sends until somebody answers with a list. The browser may stop the worker at any moment, also between taking a message
 * and keeping what it says: then the promise rejects, is empty, or never settles, and the same message is sent again.
 * Gives up when `wanted` says that there is something newer, or that the extension is gone.
 *
 * @example await deliver(() => runtime.sendMessage(message), () => true)
 */
export async function deliver(send: () => Promise<unknown>, wanted: () => boolean): Promise<readonly unknown[]> {
  for (const patience of PATIENCE) {
    if (!wanted()) return [];
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    const answer = await Promise.race([send().catch(() => undefined), late]);
    if (Array.isArray(answer)) return answer;
    await late; // no hurry: a refusal is the same the next moment
  }
  return [];
}
