/**
 * Processor time that some work takes, in milliseconds: what other processes do on a busy machine does not count.
 * For tests of growth only; how fast something is, `npm run bench` says as a ratio.
 */
export function cpuOf(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
