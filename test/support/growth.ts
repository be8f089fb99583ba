/**
 * How much dearer each unit of a large input is than one of a small input, `factor` times shorter: about 1 where the cost grows in line,
 * about `factor` where it grows with the square. Processor time, the least of some rounds, so that a slow or busy machine says the same.
 */
export async function growthOf(prepare: (size: number) => () => unknown, size: number, factor = 16): Promise<number> {
  const small = prepare(size)
  const large = prepare(size * factor)
  await small()
  let [least, most] = [Infinity, Infinity]
  for (let round = 0; round < 3; round += 1) {
    least = Math.min(least, await costOf(small))
    most = Math.min(most, await costOf(large))
  }
  return most / least / factor
}

/** Microseconds of this process for one run, over as many as it takes to tell. */
async function costOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  for (let runs = 1; ; runs += 1) {
    await work()
    const { user, system } = process.cpuUsage(start)
    if (user + system >= 3_000) return (user + system) / runs
  }
}
