import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { KANALER, type Kanal, type Levering, sha256 } from './brev.ts';
import { type Feilrom, KOMMUNENUMMER, MOTTATT, medKontekster, POSTKASSE, RANA } from './oppsett.ts';
import { FEIL, type Feil, type Hendelse } from './uvaer.ts';

export interface Kanalrad {
  kanal: Kanal;
  levert: number;
  akseptert: number;
  forsoek: number;
  iArkivet: number;
  karantene: number;
  tapt: number;
  doblet: number;
  /** Not unpacked, or (when it should be read) neither with a task nor in karantene, when all was quiet. */
  staarFast: number;
  /** Letters that were under way while this kind of fault went on. */
  underveis: Record<Feil, number>;
}

interface Rad {
  readonly id: string;
  readonly kanal: string;
  readonly status: string;
  readonly sjekksum: string;
  readonly dokumenter: readonly string[];
  readonly oppgaver: number;
}

/** All that is in the archive, with the checksums of its documents. */
function hentAlle({ database }: Feilrom): Promise<Rad[]> {
  return database.spoer<Rad>(
    `select f.id, f.kanal, f.status, f.sjekksum,
            array(select d.sjekksum from mottak.dokument d where d.forsendelse = f.id) as dokumenter,
            (select count(*)::int from fordeling.oppgave o where o.forsendelse = f.id) as oppgaver
       from mottak.forsendelse f`,
  );
}

const blobsti = (rom: Feilrom, sum: string) =>
  path.join(rom.datamappe, 'dokumenter', RANA, sum.slice(0, 2), sum.slice(2, 4), sum);

/** Which forsendelser hold the file, by its checksum; one that nobody has looked into, by its letter's mark in the original. */
async function finnere(rom: Feilrom, rader: readonly Rad[]) {
  const etterSum = new Map<string, Set<Rad>>();
  const uaapnede: { rad: Rad; bytes: Buffer }[] = [];
  for (const rad of rader) {
    for (const sum of [rad.sjekksum, ...rad.dokumenter]) etterSum.set(sum, (etterSum.get(sum) ?? new Set()).add(rad));
    if (rad.dokumenter.length === 0 || rad.status === 'karantene')
      uaapnede.push({ rad, bytes: await readFile(blobsti(rom, rad.sjekksum)) });
  }
  return ({ sha256: sum, konvolutt, merke }: Levering): Rad[] => {
    const funnet = new Set(etterSum.get(sum) ?? []);
    for (const rad of etterSum.get(konvolutt ?? '') ?? []) if (rad.status === 'karantene') funnet.add(rad);
    for (const { rad, bytes } of uaapnede) if (bytes.includes(merke)) funnet.add(rad);
    return [...funnet];
  };
}

/** The sender's own log against the archive, by checksum; each file is read back from the store. */
export async function tell(
  rom: Feilrom,
  leveringer: readonly Levering[],
  hendelser: readonly Hendelse[],
  lest: boolean,
): Promise<{ rader: Kanalrad[]; fremmede: number }> {
  const alle = await hentAlle(rom);
  const finn = await finnere(rom, alle);
  const kjente = new Set<Rad>();
  const ut = new Map(KANALER.map((kanal) => [kanal, tomRad(kanal)]));
  for (const levering of leveringer) {
    const rad = ut.get(levering.kanal);
    if (rad === undefined) continue;
    rad.levert += 1;
    rad.forsoek += levering.forsoek;
    if (levering.akseptert !== null) rad.akseptert += 1;
    for (const feil of FEIL) if (underveis(levering, hendelser, feil)) rad.underveis[feil] += 1;
    const funnet = finn(levering);
    for (const f of funnet) kjente.add(f);
    if (funnet.length > 1) rad.doblet += 1;
    const [foerste] = funnet;
    if (foerste === undefined) {
      if (levering.akseptert !== null) rad.tapt += 1;
      continue;
    }
    if (foerste.status === 'karantene') rad.karantene += 1;
    else if (await liggerHel(rom, levering)) rad.iArkivet += 1;
    else rad.tapt += 1;
    if (staarFast(foerste, lest)) rad.staarFast += 1;
  }
  return { rader: [...ut.values()].filter((rad) => rad.levert > 0), fremmede: alle.length - kjente.size };
}

function staarFast({ status, oppgaver }: Rad, lest: boolean): boolean {
  if (status === 'karantene' || status === 'ikke-arkivert') return false;
  return status === 'mottatt' || (lest && oppgaver !== 1);
}

async function liggerHel(rom: Feilrom, { sha256: sum }: Levering): Promise<boolean> {
  const bytes = await readFile(blobsti(rom, sum)).catch(() => null);
  return bytes !== null && sha256(bytes) === sum;
}

function underveis({ begynt, akseptert, kvittert }: Levering, hendelser: readonly Hendelse[], feil: Feil): boolean {
  const til = kvittert ?? akseptert ?? Number.POSITIVE_INFINITY;
  return hendelser.some((h) => h.feil === feil && h.fra < til && h.til > begynt);
}

const tomRad = (kanal: Kanal): Kanalrad => ({
  ...{ kanal, levert: 0, akseptert: 0, forsoek: 0, iArkivet: 0, karantene: 0, tapt: 0, doblet: 0, staarFast: 0 },
  underveis: Object.fromEntries(FEIL.map((feil) => [feil, 0])) as Record<Feil, number>,
});

/** How the ledger sees it: the sum of what cannot be accounted for, open deviations, and what it says was received by each channel. */
export function lesRegnskap(rom: Feilrom, lest: boolean) {
  return medKontekster(rom.miljoeDirekte(), async (k, i) => {
    await k.regnskap.kontrollerRegnskap(RANA, i);
    const svar = await i((uow) => k.regnskap.hentRegnskap(uow, { fra: '2020-01-01', til: '2039-12-31' }));
    if (!svar.ok) throw new Error(svar.feil.kode);
    const { linjer, avvik } = svar.verdi;
    return {
      differanse: linjer.reduce((sum, linje) => sum + Math.abs(linje.differanse), 0),
      // What was not waited for, has nobody to do it yet.
      avvik: avvik.filter(({ slag }) => lest || slag !== 'uten-oppgave').length,
      mottatt: Object.fromEntries(linjer.map(({ kanal, mottatt }) => [kanal, mottatt])) as Record<string, number>,
    };
  });
}

/** Notes which letters the sources have been told of, in what is fetched by asking. */
export async function noterKvitterte({ omverden, datamappe }: Feilrom, leveringer: readonly Levering[]): Promise<void> {
  const ferdige = await readdir(path.join(datamappe, 'inn', KOMMUNENUMMER, 'ferdig')).catch(() => []);
  const svart = new Set([...omverden.v1.logg.mottatt, ...omverden.v2.logg.mottatt, ...omverden.graph.iMappe(MOTTATT)]);
  // A mailbox says how many are moved; which, only by reading them. They go in the order they came.
  let flyttede = await omverden.dovecot.antall(POSTKASSE, MOTTATT);
  for (const levering of leveringer) {
    const { kanal, filnavn, eksternId } = levering;
    const erDer =
      kanal === 'imap'
        ? flyttede-- > 0
        : kanal === 'mappe'
          ? ferdige.some((navn) => navn.endsWith(filnavn))
          : eksternId !== null && svart.has(eksternId);
    if (erDer && levering.akseptert !== null) levering.kvittert ??= performance.now();
  }
}

/** What the sources still have that they have not been told is received. */
export async function ubesvarte({ omverden }: Feilrom): Promise<number> {
  const svarinn = [omverden.v1, omverden.v2].map(({ brev, logg }) => {
    const svart = new Set(logg.mottatt);
    return brev.filter(({ id }) => !svart.has(id)).length;
  });
  const graph = omverden.graph.meldinger.length - omverden.graph.iMappe(MOTTATT).length;
  const imap = await omverden.dovecot.antall(POSTKASSE);
  return svarinn.reduce((a, b) => a + b, 0) + graph + imap;
}
