import { skjulFoedselsnumre } from '@dokumentsenter/noark';
import type { Forsendelsestatus } from './forsendelse.ts';
import { trygtFilnavn } from './trygtFilnavn.ts';

/** What a scanner says of a batch. */
export interface Foelgeseddel {
  /** The name of the batch; null when the scanner gives none. */
  readonly bunke: string | null;
  /** `sider` null: the scanner names the file and not its pages. */
  readonly filer: readonly { readonly filnavn: string; readonly sider: number | null }[];
}

/** As names stand in lists: safe, and without numbers of persons. The files that came are named the same way, and so are found. */
export const vaskFoelgeseddel = ({ bunke, filer }: Foelgeseddel): Foelgeseddel => ({
  bunke: bunke === null ? null : skjulFoedselsnumre(bunke),
  filer: filer.map((fil) => ({ ...fil, filnavn: trygtFilnavn(fil.filnavn) })),
});

/** Why it is set aside: it is about post, and is no post itself. */
export const FOELGESEDDEL = 'foelgeseddel';

export const SEDDELSTATUSER = ['venter', 'avvik', 'stemmer', 'avklart', 'erstattet'] as const;
export type Seddelstatus = (typeof SEDDELSTATUSER)[number];
export type Filutfall = 'stemmer' | 'leses' | 'mangler' | 'feil-sidetall' | 'kan-ikke-telles';

/** A file as the scanner says and as it came. */
export interface Filkontroll {
  readonly filnavn: string;
  readonly sider: number | null;
  readonly forsendelse: string | null;
  readonly funnetSider: number | null;
  readonly utfall: Filutfall;
}
export interface Seddelkontroll {
  readonly rader: readonly Filkontroll[];
  /** Files of the batch that the scanner does not name. */
  readonly ekstra: readonly { readonly forsendelse: string; readonly filnavn: string }[];
}

/** One that is not closed. `navn`: of the file it came as. */
export interface Aapenseddel extends Foelgeseddel {
  readonly id: string;
  readonly navn: string;
  readonly mottattTid: Date;
}
/** Something a scanner laid in the folder. */
export interface Skannetfil {
  readonly id: string;
  readonly filnavn: string;
  readonly mottattTid: Date;
  readonly status: Forsendelsestatus;
  readonly sider: number | null;
}

/** A file and its slip come at most this far from each other, in either order: a scanner uses the same names again another day. */
export const VINDU_MS = 86_400_000;
/** How long files may come after the slip before they are missed. */
export const FILFRIST_MS = 3_600_000;
/** What is not read by then is a matter for a person, and what does not agree is no longer looked at by itself. */
export const SISTE_KONTROLL_MS = 3 * VINDU_MS;

const liten = (navn: string) => navn.toLowerCase();
const avstand = (a: { readonly mottattTid: Date }, b: { readonly mottattTid: Date }): number =>
  Math.abs(a.mottattTid.getTime() - b.mottattTid.getTime());

/**
 * Holds slips against what came. Each file belongs to one slip: where a name occurs twice, those nearest in time belong together. Nothing is
 * missed before its hour is over, nor counted before it is read.
 */
export function kontrollerSedler(
  sedler: readonly Aapenseddel[],
  skannet: readonly Skannetfil[],
  naa: Date,
): Map<string, { readonly status: 'venter' | 'avvik' | 'stemmer'; readonly kontroll: Seddelkontroll }> {
  const { tatt, av } = fordel(sedler, skannet);
  const ledige = skannet.filter((fil) => !tatt.has(fil.id));
  const bunker = sedler.map(bunkenavn);
  const ekstra = Map.groupBy(ledige, (fil) => eierAv(bunker, fil)?.id);
  return new Map(
    sedler.map((seddel) => {
      const rader = seddel.filer.map((fil, plass) => sammenhold(fil, av.get(`${seddel.id}:${plass}`) ?? null));
      const over = (ekstra.get(seddel.id) ?? []).map(({ id, filnavn }) => ({ forsendelse: id, filnavn }));
      const kontroll = { rader, ekstra: over };
      return [seddel.id, { status: statusFor(kontroll, naa.getTime() - seddel.mottattTid.getTime()), kontroll }];
    }),
  );
}

function fordel(sedler: readonly Aapenseddel[], skannet: readonly Skannetfil[]) {
  const perNavn = Map.groupBy(skannet, (fil) => liten(fil.filnavn));
  const par = sedler.flatMap((seddel) =>
    seddel.filer.flatMap(({ filnavn }, plass) =>
      (perNavn.get(liten(filnavn)) ?? []).map((fil) => ({
        ...{ fil, plass: `${seddel.id}:${plass}` },
        langt: avstand(seddel, fil),
      })),
    ),
  );
  const tatt = new Set<string>();
  const av = new Map<string, Skannetfil>();
  for (const { fil, plass, langt } of par.toSorted((a, b) => a.langt - b.langt)) {
    if (langt > VINDU_MS || tatt.has(fil.id) || av.has(plass)) continue;
    tatt.add(fil.id);
    av.set(plass, fil);
  }
  return { tatt, av };
}

function sammenhold(ventet: Foelgeseddel['filer'][number], fil: Skannetfil | null): Filkontroll {
  const felles = { ...ventet, forsendelse: fil?.id ?? null, funnetSider: fil?.sider ?? null };
  if (fil === null) return { ...felles, utfall: 'mangler' };
  if (fil.sider === null)
    return { ...felles, utfall: ['mottatt', 'utpakket'].includes(fil.status) ? 'leses' : 'kan-ikke-telles' };
  return { ...felles, utfall: ventet.sider === null || ventet.sider === fil.sider ? 'stemmer' : 'feil-sidetall' };
}

/** How the files of a slip's batch are named. */
interface Bunkenavn {
  readonly seddel: Aapenseddel;
  readonly navn: ReadonlySet<string>;
  /** What they all begin with; null when they do not begin with the name of the batch. */
  readonly stamme: string | null;
}

function bunkenavn(seddel: Aapenseddel): Bunkenavn {
  const navn = new Set(seddel.filer.map((fil) => liten(fil.filnavn)));
  const stamme = liten(seddel.bunke ?? seddel.navn.replace(/\.[a-z]+$/i, ''));
  const brukes = stamme.length >= 3 && [...navn].some((en) => begynner(en, stamme));
  return { seddel, navn, stamme: brukes ? stamme : null };
}

/** With the name of the batch, and then something that is no letter or digit. */
const begynner = (navn: string, stamme: string): boolean =>
  navn.startsWith(stamme) && /^[^\p{L}\p{N}]/u.test(navn.slice(stamme.length));

/** The slip whose batch the file seems to be of: named by it and come once more, or named as its others are. The nearest in time. */
function eierAv(bunker: readonly Bunkenavn[], fil: Skannetfil): Aapenseddel | undefined {
  const filnavn = liten(fil.filnavn);
  return bunker
    .filter(({ navn, stamme }) => navn.has(filnavn) || (stamme !== null && begynner(filnavn, stamme)))
    .map(({ seddel }) => seddel)
    .filter((seddel) => avstand(seddel, fil) <= VINDU_MS)
    .toSorted((a, b) => avstand(a, fil) - avstand(b, fil))[0];
}

function statusFor({ rader, ekstra }: Seddelkontroll, alderMs: number): 'venter' | 'avvik' | 'stemmer' {
  const har = (utfall: Filutfall) => rader.some((rad) => rad.utfall === utfall);
  if (ekstra.length > 0 || har('feil-sidetall') || har('kan-ikke-telles')) return 'avvik';
  if ((har('mangler') && alderMs >= FILFRIST_MS) || (har('leses') && alderMs >= SISTE_KONTROLL_MS)) return 'avvik';
  return har('mangler') || har('leses') ? 'venter' : 'stemmer';
}
