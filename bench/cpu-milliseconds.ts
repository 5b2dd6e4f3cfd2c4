/** The time that this process has computed, in milliseconds: other programs on the machine do not count, collecting garbage does. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
