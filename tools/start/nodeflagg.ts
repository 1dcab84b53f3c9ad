/**
 * How our own programs are run. What streams through (a deposit, an import, a backup) leaves dead rows that Node would otherwise keep by
 * the hundred megabytes, since it lets the heap grow by a factor before it clears it. A small young generation and an old one that grows by
 * at most 40 percent between collections hold a deposit at some 250 MiB whatever its size, for about 4 percent more time (`bench uttrekk`).
 * No hard lid: what truly needs the memory gets it.
 */
export const NODEFLAGG: readonly string[] = [
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=8',
  '--heap-growing-percent=40',
];
