import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { koble } from '../../../server/src/composition/kontekster.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, systemAktoer } from '../../../server/src/kernel/index.ts';
import { mottakLager } from '../../../server/src/mottak/adapters/postgres/lager.ts';
import type { Benchdatabase } from '../database.ts';

/** Where one file ended: in the queue, with a person because something is wrong, or set aside by the rule; with the reasons. */
export interface Filutfall {
  readonly fil: string;
  readonly utfall: 'til registrering' | 'karantene' | 'ikke registrert' | 'STÅR FAST' | 'KASTET';
  readonly grunn: string;
}

const RANA = arkivskaper('872418032');
const AKTOER = systemAktoer('bench');
const UTFALL = { utpakket: 'til registrering', karantene: 'karantene', 'ikke-arkivert': 'ikke registrert' } as const;

/**
 * Takes each mail of a folder (and its folders) in as a mailbox would (.eml) or as a person uploads it (.msg), unpacks it, and says where it ended.
 * Each comes once: what is a copy of an earlier one is a copy here too.
 */
export async function taMappe(database: Benchdatabase, datamappe: string, mappe: string): Promise<Filutfall[]> {
  const miljoe = { DATABASE_URL: database.appUrl, DOKUMENTSENTER_DATA: datamappe, DOKUMENTSENTER_LOGG: 'silent' };
  const grunnmur = await reisGrunnmur(lesConfig(miljoe), { naa: () => new Date() });
  const { mottak, virksomhet, lukk } = await koble(grunnmur);
  const i = <T>(arbeid: Parameters<typeof grunnmur.withTenant<T>>[2]) => grunnmur.withTenant(RANA, AKTOER, arbeid);
  try {
    const kommune = { arkivskaper: RANA, kommunenummer: '1833', navn: 'Rana', merke: 'RA', farge: '#1e6b52' };
    await i((uow) => virksomhet.opprettKommune(uow, { ...kommune, maalform: 'nb' }));
    const ut: Filutfall[] = [];
    for (const fil of await epostfiler(mappe)) {
      try {
        const { id } = await mottak.taImot(RANA, AKTOER, {
          kanal: fil.toLowerCase().endsWith('.msg') ? 'opplasting' : 'epost',
          eksternId: fil,
          kilde: { stroem: createReadStream(path.join(mappe, fil)) },
          filnavn: path.basename(fil),
        });
        await mottak.pakkUt(RANA, id, i);
        const rad = await i((uow) => mottakLager(uow).hent(id));
        const dokumenter = await i((uow) => mottakLager(uow).dokumenter(id));
        const avvik = [...(rad?.avvik ?? []), ...dokumenter.flatMap((d) => d.avvik)].map(({ kode }) => kode);
        const status = rad?.status ?? 'mottatt';
        // Our own program gave up on it: nothing is lost, and nothing to be content with.
        const gittOpp = avvik.includes('mottak.utpakking-feilet');
        const utfall = status in UTFALL && !gittOpp ? UTFALL[status as keyof typeof UTFALL] : 'STÅR FAST';
        ut.push({ fil, utfall, grunn: rad?.aarsak ?? ([...new Set(avvik)].sort().join(', ') || '–') });
      } catch (error) {
        ut.push({ fil, utfall: 'KASTET', grunn: error instanceof Error ? error.message : String(error) });
      }
    }
    return ut;
  } finally {
    await lukk();
    await grunnmur.lukk();
  }
}

async function epostfiler(mappe: string): Promise<string[]> {
  const alle = await readdir(mappe, { recursive: true });
  return alle.filter((fil) => /\.(eml|msg)$/i.test(fil)).sort();
}

/** How many ended where for which reason, most first. */
export function summer(utfall: readonly Filutfall[]): { utfall: string; grunn: string; antall: number }[] {
  const sum = Map.groupBy(utfall, (ett) => `${ett.utfall}|${ett.grunn}`);
  return [...sum.values()]
    .map((like) => ({ utfall: like[0]?.utfall ?? '', grunn: like[0]?.grunn ?? '', antall: like.length }))
    .sort((a, b) => b.antall - a.antall);
}
