import type { IconName } from '@dokumentsenter/ui';

export type Menyside =
  | 'koe'
  | 'fordeling'
  | 'min-post'
  | 'saker'
  | 'soek'
  | 'arbeidslister'
  | 'opplasting'
  | 'karantene'
  | 'publisering'
  | 'filer'
  | 'uttrekk'
  | 'kassasjon'
  | 'administrasjon';

export interface Menyvalg {
  readonly side: Menyside;
  readonly ikon: IconName;
  /** Any of these opens the page; none means everyone. */
  readonly evner: readonly string[];
}

/** The pages in the rail, in the order of the day. */
export const MENY: readonly Menyvalg[] = [
  { side: 'koe', ikon: 'inbox', evner: ['oppgave:behandle'] },
  { side: 'fordeling', ikon: 'users', evner: ['oppgave:tildel'] },
  { side: 'min-post', ikon: 'mail', evner: ['journalpost:les'] },
  { side: 'saker', ikon: 'folder', evner: ['saksmappe:les'] },
  { side: 'soek', ikon: 'search', evner: ['journalpost:les'] },
  { side: 'arbeidslister', ikon: 'list', evner: ['journalpost:arkiver'] },
  { side: 'opplasting', ikon: 'upload', evner: ['forsendelse:mottak'] },
  { side: 'karantene', ikon: 'quarantine', evner: ['journalpost:journalfoer'] },
  { side: 'publisering', ikon: 'globe', evner: ['publisering:avgjoer'] },
  { side: 'filer', ikon: 'shield', evner: ['journalpost:endre'] },
  { side: 'uttrekk', ikon: 'download', evner: ['arkiv:deponer'] },
  { side: 'kassasjon', ikon: 'trash', evner: ['arkiv:kasser'] },
  { side: 'administrasjon', ikon: 'gear', evner: ['kommune:endre', 'bruker:endre', 'fravaer:endre'] },
];

/** What the person may open. */
export function synligMeny(kan: (evne: string) => boolean): readonly Menyvalg[] {
  return MENY.filter(({ evner }) => evner.length === 0 || evner.some((evne) => kan(evne)));
}

const I_BUNNEN = 4;

/** On a narrow screen the first ones stand in the bottom bar, the rest behind «Mer». */
export function delMeny(meny: readonly Menyvalg[]): {
  readonly bunn: readonly Menyvalg[];
  readonly mer: readonly Menyvalg[];
} {
  if (meny.length <= I_BUNNEN + 1) return { bunn: meny, mer: [] };
  return { bunn: meny.slice(0, I_BUNNEN), mer: meny.slice(I_BUNNEN) };
}
