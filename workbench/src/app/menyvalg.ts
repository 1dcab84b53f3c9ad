import type { IconName } from '@dokumentsenter/ui';

export type Menyside =
  | 'koe'
  | 'fordeling'
  | 'min-post'
  | 'saker'
  | 'soek'
  | 'arbeidslister'
  | 'utsending'
  | 'brevmaler'
  | 'opplasting'
  | 'karantene'
  | 'postregnskap'
  | 'papir'
  | 'ikke-arkivverdig'
  | 'sendt-videre'
  | 'publisering'
  | 'journal'
  | 'forslagene'
  | 'filer'
  | 'arkivansvar'
  | 'uttrekk'
  | 'kassasjon'
  | 'presedenser'
  | 'egne-felt'
  | 'innsyn'
  | 'importer'
  | 'administrasjon';

export interface Menyvalg {
  readonly side: Menyside;
  readonly ikon: IconName;
  /** Any of these opens the page; none means everyone. */
  readonly evner: readonly string[];
  /** Pages of one room share a single place in the rail, and a row of links above themselves. */
  readonly rom?: Menyrom;
}

/** A room of pages that belong together: what the archive as a whole needs, what keeps watch over all that comes in, and what goes out. */
export type Menyrom = 'arkiv' | 'mottak' | 'brevut';

/** One place in the rail: a page, or a room with the pages the person may open in it. */
export interface Menyplass {
  readonly navn: Menyside | Menyrom;
  readonly ikon: IconName;
  readonly sider: readonly Menyvalg[];
}

const ROMIKON: Readonly<Record<Menyrom, IconName>> = { arkiv: 'archive', mottak: 'quarantine', brevut: 'forward' };

/** The pages in the order of the day. */
export const MENY: readonly Menyvalg[] = [
  { side: 'koe', ikon: 'inbox', evner: ['oppgave:behandle'] },
  { side: 'fordeling', ikon: 'users', evner: ['oppgave:tildel'] },
  { side: 'min-post', ikon: 'mail', evner: ['journalpost:les'] },
  { side: 'saker', ikon: 'folder', evner: ['saksmappe:les'] },
  { side: 'soek', ikon: 'search', evner: ['journalpost:les'] },
  { side: 'arbeidslister', ikon: 'list', evner: ['journalpost:arkiver'] },
  { side: 'utsending', ikon: 'forward', evner: ['utsending:send'], rom: 'brevut' },
  { side: 'brevmaler', ikon: 'note', evner: ['brevmal:endre'], rom: 'brevut' },
  { side: 'opplasting', ikon: 'upload', evner: ['forsendelse:mottak'] },
  { side: 'karantene', ikon: 'quarantine', evner: ['journalpost:journalfoer'], rom: 'mottak' },
  { side: 'postregnskap', ikon: 'list', evner: ['forsendelse:les'], rom: 'mottak' },
  { side: 'papir', ikon: 'archive', evner: ['forsendelse:les'], rom: 'mottak' },
  { side: 'ikke-arkivverdig', ikon: 'trash', evner: ['forsendelse:les'], rom: 'mottak' },
  { side: 'sendt-videre', ikon: 'forward', evner: ['forsendelse:les'], rom: 'mottak' },
  { side: 'publisering', ikon: 'globe', evner: ['publisering:avgjoer'] },
  { side: 'journal', ikon: 'strip', evner: ['journalpost:arkiver', 'publisering:avgjoer'], rom: 'arkiv' },
  { side: 'forslagene', ikon: 'checkCircle', evner: ['tillit:les'], rom: 'arkiv' },
  { side: 'filer', ikon: 'shield', evner: ['journalpost:endre'], rom: 'arkiv' },
  { side: 'uttrekk', ikon: 'download', evner: ['arkiv:deponer'], rom: 'arkiv' },
  { side: 'kassasjon', ikon: 'trash', evner: ['arkiv:kasser'], rom: 'arkiv' },
  { side: 'presedenser', ikon: 'star', evner: ['saksmappe:les'], rom: 'arkiv' },
  { side: 'egne-felt', ikon: 'list', evner: ['arkivansvar:endre'], rom: 'arkiv' },
  { side: 'arkivansvar', ikon: 'note', evner: ['arkivansvar:les'], rom: 'arkiv' },
  { side: 'innsyn', ikon: 'user', evner: ['innsyn:egne'], rom: 'arkiv' },
  { side: 'importer', ikon: 'upload', evner: ['arkiv:importer'], rom: 'arkiv' },
  { side: 'administrasjon', ikon: 'gear', evner: ['kommune:endre', 'bruker:endre', 'fravaer:endre'] },
];

/** What the person may open. */
export function synligMeny(kan: (evne: string) => boolean): readonly Menyvalg[] {
  return MENY.filter(({ evner }) => evner.length === 0 || evner.some((evne) => kan(evne)));
}

/** The places in the rail. A room stands where its first page would, and with one page only it is that page. */
export function menyplasser(meny: readonly Menyvalg[]): readonly Menyplass[] {
  return meny.flatMap((valg): Menyplass[] => {
    const sider = valg.rom === undefined ? [valg] : sideneI(meny, valg.rom);
    if (sider[0] !== valg) return [];
    if (valg.rom === undefined || sider.length === 1) return [{ navn: valg.side, ikon: valg.ikon, sider: [valg] }];
    return [{ navn: valg.rom, ikon: ROMIKON[valg.rom], sider }];
  });
}

/** The other pages of the room a page stands in, itself included; none when it stands alone. */
export function romForSide(meny: readonly Menyvalg[], side: string): readonly Menyvalg[] {
  const rom = meny.find((valg) => valg.side === side)?.rom;
  const sider = rom === undefined ? [] : sideneI(meny, rom);
  return sider.length > 1 ? sider : [];
}

const sideneI = (meny: readonly Menyvalg[], rom: Menyrom) => meny.filter((valg) => valg.rom === rom);

const I_BUNNEN = 4;

/** On a narrow screen the first ones stand in the bottom bar, the rest behind «Mer». */
export function delMeny<T>(meny: readonly T[]): { readonly bunn: readonly T[]; readonly mer: readonly T[] } {
  if (meny.length <= I_BUNNEN + 1) return { bunn: meny, mer: [] };
  return { bunn: meny.slice(0, I_BUNNEN), mer: meny.slice(I_BUNNEN) };
}
