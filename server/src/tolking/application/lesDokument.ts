import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Arkivskaper, Sjekksum, Uow } from '../../kernel/index.ts';
import { lesDokument as lesDokumentJobb } from '../jobs.ts';
import type { Lesehendelse, LestSide } from '../ports/dokumentleser.ts';
import type { Dokumentlesning, Side } from '../ports/lager.ts';
import { avsluttLesning, type Leseutfall } from './avsluttLesning.ts';
import type { Arbeid, TolkingDeps } from './deps.ts';
import { erLeseformat } from './leseformat.ts';

const TIDSGRENSE_PER_SIDE_MS = 60_000;
/** A document that takes longer goes to the back of the queue between two pages: a short letter waits at most this long for a long one. */
const SKIVE_MS = 20_000;

/**
 * Reads one document page by page: each page is stored as soon as it is read, so that a long scan is on screen from its first page
 * and memory does not grow with its length. A long one is read in slices, each a job of its own, and goes on after a crash where it was.
 * What cannot be read ends as `ulest` with its reason; it never stops the others.
 */
export const lesDokument = (deps: TolkingDeps) => {
  const underveis = new Set<string>();
  return async (
    arkivskaper: Arkivskaper,
    dokument: string,
    iTransaksjon: Arbeid,
    signal: AbortSignal,
  ): Promise<void> => {
    const rad = await iTransaksjon(async (uow) => {
      const funnet = await deps.lager(uow).dokument(dokument);
      if (funnet?.status === 'venter') await deps.lager(uow).endreDokument(dokument, { status: 'leses' });
      return funnet;
    });
    if (rad === null || rad.status === 'lest' || rad.status === 'ulest') return;
    // A job taken up after a crash may meet the next slice of the same document; the one that reads, carries it on.
    if (underveis.has(dokument)) return;
    underveis.add(dokument);
    const utfall = await les(deps, arkivskaper, rad, iTransaksjon, signal).finally(() => underveis.delete(dokument));
    if (utfall.type === 'pause') await iTransaksjon((uow) => lesVidere(uow, rad));
    else await iTransaksjon((uow) => avsluttLesning(deps, uow, rad, utfall));
  };
};

const lesVidere = (uow: Uow, { forsendelse, dokument }: Dokumentlesning) =>
  uow.enqueue(lesDokumentJobb, { forsendelse, dokument }, { noekkel: dokument });

async function les(
  deps: TolkingDeps,
  arkivskaper: Arkivskaper,
  rad: Dokumentlesning,
  iTransaksjon: Arbeid,
  signal: AbortSignal,
): Promise<Leseutfall | { readonly type: 'pause' }> {
  if (!erLeseformat(rad.format)) return { type: 'ulest', aarsak: 'tolking.ukjent-format' };
  const original = await deps.filer.lokalSti(arkivskaper, rad.sjekksum as Sjekksum);
  const mappe = await deps.arbeidsmappe(rad.dokument);
  try {
    const oppdrag = {
      fil: original.sti,
      format: rad.format,
      utmappe: mappe.sti,
      tidsgrensePerSideMs: TIDSGRENSE_PER_SIDE_MS,
      fraSide: await iTransaksjon((uow) => foersteUleste(deps, uow, rad.dokument)),
      skiveMs: SKIVE_MS,
      signal,
    };
    let slutt: Exclude<Lesehendelse, { type: 'side' }> | null = null;
    // To the very end: a consumer that leaves early ends the reading process, and the next document must wait for a new one.
    for await (const hendelse of deps.leser.les(oppdrag)) {
      if (hendelse.type === 'side') {
        const side = await lagreBilder(deps, arkivskaper, hendelse.side);
        await iTransaksjon((uow) => deps.lager(uow).lagreSide(rad.dokument, side));
      } else slutt = hendelse;
    }
    if (slutt === null) throw new Error('The reader ended without an outcome');
    if (slutt.type === 'pause') return slutt;
    const utfall =
      slutt.type === 'feil'
        ? feilet(slutt, signal)
        : await ferdig(deps, arkivskaper, rad, slutt, mappe.sti, iTransaksjon);
    // Kept after a pause or an error, for the next slice or attempt.
    await mappe.slipp();
    return utfall;
  } finally {
    await original.slipp();
  }
}

async function foersteUleste(deps: TolkingDeps, uow: Uow, dokument: string): Promise<number> {
  const sider = await deps.lager(uow).sidehoder([dokument]);
  const hull = sider.findIndex((side, plass) => side.nr !== plass + 1);
  return (hull === -1 ? sider.length : hull) + 1;
}

/** A reading that was broken off because the program stops is no outcome: the job is tried again. */
function feilet(hendelse: Extract<Lesehendelse, { type: 'feil' }>, signal: AbortSignal): Leseutfall {
  if (signal.aborted || hendelse.kode === 'tolking.avbrutt') throw new Error('Reading was interrupted');
  return { type: 'ulest', aarsak: hendelse.kode };
}

async function lagreBilder(deps: TolkingDeps, arkivskaper: Arkivskaper, side: LestSide): Promise<Side> {
  const put = async (sti: string) => (sti === '' ? null : (await deps.filer.put(arkivskaper, { sti })).sjekksum);
  return {
    ...side,
    bilde: await put(side.bilde),
    miniatyr: await put(side.miniatyr),
    advarsel: side.advarsel ?? null,
    skilleark: side.skilleark ?? null,
  };
}

async function ferdig(
  deps: TolkingDeps,
  arkivskaper: Arkivskaper,
  rad: Dokumentlesning,
  hendelse: Extract<Lesehendelse, { type: 'ferdig' }>,
  mappe: string,
  iTransaksjon: Arbeid,
): Promise<Leseutfall> {
  const arkivfil = hendelse.arkivfil === null ? null : await deps.filer.put(arkivskaper, { sti: hendelse.arkivfil });
  const tekststi = path.join(mappe, 'tekst.txt');
  await iTransaksjon((uow) =>
    pipeline(Readable.from(sidetekst(deps.lager(uow).tekst(rad.dokument))), createWriteStream(tekststi)),
  );
  const tekst = await deps.filer.put(arkivskaper, { sti: tekststi });
  return {
    type: 'lest',
    sider: hendelse.sider,
    arkivfil: arkivfil?.sjekksum ?? null,
    arkivfilStoerrelse: arkivfil?.stoerrelse ?? null,
    arkivformat: hendelse.arkivformat,
    aarsak: hendelse.aarsakUtenArkivfil ?? null,
    motor: hendelse.motor,
    tekstfil: tekst.stoerrelse === 0 ? null : tekst.sjekksum,
  };
}

/** Pages divided by form feed, as text files of documents are. */
async function* sidetekst(sider: AsyncIterable<{ nr: number; tekst: string }>): AsyncIterable<string> {
  for await (const side of sider) yield `${side.nr > 1 ? '\f' : ''}${side.tekst}\n`;
}
