import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Arkivskaper, Sjekksum } from '../../kernel/index.ts';
import type { Lesehendelse, LestSide } from '../ports/dokumentleser.ts';
import type { Dokumentlesning, Side } from '../ports/lager.ts';
import { avsluttLesning, type Leseutfall } from './avsluttLesning.ts';
import type { Arbeid, TolkingDeps } from './deps.ts';
import { erLeseformat } from './leseformat.ts';

const TIDSGRENSE_PER_SIDE_MS = 60_000;

/**
 * Reads one document page by page: each page is stored as soon as it is read, so that a long scan is on screen from its first page
 * and memory does not grow with its length. What cannot be read ends as `ulest` with its reason; it never stops the others.
 */
export const lesDokument =
  (deps: TolkingDeps) =>
  async (arkivskaper: Arkivskaper, dokument: string, iTransaksjon: Arbeid, signal: AbortSignal): Promise<void> => {
    const rad = await iTransaksjon(async (uow) => {
      const funnet = await deps.lager(uow).dokument(dokument);
      if (funnet?.status === 'venter') await deps.lager(uow).endreDokument(dokument, { status: 'leses' });
      return funnet;
    });
    if (rad === null || rad.status === 'lest' || rad.status === 'ulest') return;
    const utfall = erLeseformat(rad.format)
      ? await les(deps, arkivskaper, rad, iTransaksjon, signal)
      : ({ type: 'ulest', aarsak: 'tolking.ukjent-format' } as const);
    await iTransaksjon((uow) => avsluttLesning(deps, uow, rad, utfall));
  };

async function les(
  deps: TolkingDeps,
  arkivskaper: Arkivskaper,
  rad: Dokumentlesning,
  iTransaksjon: Arbeid,
  signal: AbortSignal,
): Promise<Leseutfall> {
  if (!erLeseformat(rad.format)) throw new Error(`Unreadable format ${rad.format}`);
  const original = await deps.filer.lokalSti(arkivskaper, rad.sjekksum as Sjekksum);
  const mappe = await deps.arbeidsmappe();
  try {
    const oppdrag = {
      fil: original.sti,
      format: rad.format,
      utmappe: mappe.sti,
      tidsgrensePerSideMs: TIDSGRENSE_PER_SIDE_MS,
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
    if (slutt.type === 'feil') return feilet(slutt, signal);
    return await ferdig(deps, arkivskaper, rad, slutt, mappe.sti, iTransaksjon);
  } finally {
    await mappe.slipp();
    await original.slipp();
  }
}

/** A reading that was broken off because the program stops is no outcome: the job is tried again. */
function feilet(hendelse: Extract<Lesehendelse, { type: 'feil' }>, signal: AbortSignal): Leseutfall {
  if (signal.aborted || hendelse.kode === 'tolking.avbrutt') throw new Error('Reading was interrupted');
  return { type: 'ulest', aarsak: hendelse.kode };
}

async function lagreBilder(deps: TolkingDeps, arkivskaper: Arkivskaper, side: LestSide): Promise<Side> {
  const put = async (sti: string) => (sti === '' ? null : (await deps.filer.put(arkivskaper, { sti })).sjekksum);
  return { ...side, bilde: await put(side.bilde), miniatyr: await put(side.miniatyr), advarsel: side.advarsel ?? null };
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
