/**
 * How our own programs are run. The young generation of the heap is held small: what streams through (a deposit, an import, a backup)
 * otherwise keeps a hundred megabytes of dead rows until Node finds time to clear them, for no gain in speed (`bench uttrekk`).
 */
export const NODEFLAGG: readonly string[] = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8'];
