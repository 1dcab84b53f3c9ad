import { finnJournalprofiler, importerJournal, lesJournalfil, zJournalopplysninger } from '@dokumentsenter/contract';
import type { FastifyRequest } from 'fastify';
import { avvis, ok, type Result } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { uploadedParts, uploadFault } from '../../../platform/http/upload.ts';
import { gjettKolonner } from '../../domain/journalcsv/felt.ts';
import type { Innlesing } from '../../innlesing.ts';
import { lesCsv } from '../csv/lesCsv.ts';
import { importvisning } from './importruter.ts';

const VISTE = 5;
/** A journal of this size has some 200,000 lines; it is judged whole, in memory. */
const MAKS_BYTE = 64 * 1024 * 1024;

export function journalimportruter(innlesing: Innlesing): Rute[] {
  return [
    implementer(lesJournalfil, async ({ request, utfoer }) => {
      const sendt = await motta(request);
      if (!sendt.ok) return sendt;
      const lest = lesCsv(sendt.verdi.bytes);
      if (!lest.ok) return lest;
      const { tegnsett, skilletegn, kolonner, rader } = lest.verdi;
      const foerste = rader.slice(0, VISTE).map(({ celler }) => kolonner.map((navn) => celler[navn] ?? ''));
      return utfoer(async () =>
        ok({
          tegnsett,
          skilletegn,
          rader: rader.length,
          kolonner: [...kolonner],
          foerste,
          gjetning: gjettKolonner(kolonner),
        }),
      );
    }),
    implementer(importerJournal, async ({ request, utfoer }) => {
      const sendt = await motta(request);
      if (!sendt.ok) return sendt;
      const { bytes, filnavn } = sendt.verdi;
      const valg = zJournalopplysninger.safeParse(sendt.verdi.opplysninger);
      if (!valg.success) return avvis('tjener.ugyldig-forespoersel');
      const lest = lesCsv(bytes);
      if (!lest.ok) return lest;
      const kommando = { ...valg.data, kolonner: utenTomme(valg.data.kolonner), tabell: lest.verdi, bytes, filnavn };
      return utfoer(async (uow) => {
        const svar = await innlesing.bestillJournal(uow, kommando);
        return svar.ok ? ok(importvisning(svar.verdi)) : svar;
      });
    }),
    implementer(finnJournalprofiler, async ({ uow }) =>
      ok({ profiler: (await innlesing.profiler(uow)).map((profil) => ({ ...profil })) }),
    ),
  ];
}

function utenTomme<K extends string>(
  valg: Readonly<Partial<Record<K, string | undefined>>>,
): Partial<Record<K, string>> {
  const fylte = Object.entries(valg).filter((par): par is [K, string] => typeof par[1] === 'string' && par[1] !== '');
  return Object.fromEntries(fylte) as Partial<Record<K, string>>;
}

async function motta(
  request: FastifyRequest,
): Promise<Result<{ opplysninger: unknown; filnavn: string; bytes: Buffer }>> {
  if (!request.isMultipart()) return avvis('mottak.ingen-fil');
  let opplysninger: unknown = null;
  let fil: { filnavn: string; bytes: Buffer } | null = null;
  try {
    for await (const del of uploadedParts(request)) {
      if (del.type === 'field') {
        if (del.name === 'opplysninger') opplysninger = lesJson(del.value);
        continue;
      }
      const biter: Buffer[] = [];
      let stoerrelse = 0;
      for await (const bit of del.stream) {
        stoerrelse += (bit as Buffer).length;
        if (stoerrelse <= MAKS_BYTE) biter.push(bit as Buffer);
      }
      if (stoerrelse > MAKS_BYTE) return avvis('mottak.for-stor-fil');
      fil = { filnavn: del.filename, bytes: Buffer.concat(biter) };
    }
  } catch (error) {
    const feil = uploadFault(error);
    if (feil === null) throw error;
    return avvis(feil === 'too-large' ? 'mottak.for-stor-fil' : 'mottak.avbrutt-opplasting');
  }
  return fil === null || fil.bytes.length === 0 ? avvis('mottak.ingen-fil') : ok({ ...fil, opplysninger });
}

/** What was sent, or null when it is not JSON: the shape decides, and null has none. */
function lesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
