import type { Likhet } from '@dokumentsenter/contract';

/**
 * What a person may do with a letter that has come before. `knytt`: hang it on the journalpost of the other. `leggVekk`: the other is
 * registered in an archive we only deliver to, where nothing can be hung on it afterwards. `ingen`: the other is not registered anywhere.
 */
export type Likhetsutfall = 'knytt' | 'leggVekk' | 'ingen';

const LEVERT: ReadonlySet<Likhet['status']> = new Set(['journalfoert', 'koblet', 'venter-arkivmaal']);

export function likhetsutfall({ journalpost, status }: Pick<Likhet, 'journalpost' | 'status'>): Likhetsutfall {
  if (journalpost !== null) return 'knytt';
  return LEVERT.has(status) ? 'leggVekk' : 'ingen';
}
