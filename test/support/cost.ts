/** What a piece of work costs this process, to be compared with another in the same run: never with a number of its own. */

/** The processor time of one run in ms, the least of three: other programs on the machine and pauses count for little. */
export function cost(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
