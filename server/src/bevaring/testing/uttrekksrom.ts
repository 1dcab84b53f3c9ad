import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { fyllAar } from '../../../../tools/bench/uttrekk/fyllAar.ts';
import { nyTestdatabase } from '../../../test/database/index.ts';
import { SKJEMAMAPPE } from '../../../test/skjema/index.ts';
import { arkivLager } from '../../arkiv/adapters/postgres/lager.ts';
import { createArkiv } from '../../arkiv/index.ts';
import { lagPakkekontroll } from '../../composition/koblinger/pakkekontroll.ts';
import { type Aktoer, type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { createFileBlobStore } from '../../platform/blob/fileBlobStore.ts';
import { createKysely, createPool } from '../../platform/db/pool.ts';
import { createWithTenant } from '../../platform/db/unitOfWork.ts';
import { createSubscriptions } from '../../platform/events/subscriptions.ts';
import { aapnePakkerom } from '../adapters/filer/pakkerom.ts';
import { bevaringLager } from '../adapters/postgres/bevaring.repository.ts';
import { skjemakilde } from '../adapters/skjema/skjemakilde.ts';
import { type BevaringDeps, createBevaring } from '../index.ts';

/** Rana: its own public organisation number. */
export const RANA = arkivskaper('872418032');
const POOL = 12;

/** The context on a database and folder of its own, with a closed year of `poster` journalposter in Rana; `alleFelt`: with a value in every field. */
export async function nyttUttrekksrom(poster: number, endret: Partial<BevaringDeps> = {}, alleFelt = false) {
  const database = await nyTestdatabase();
  const mappe = await mkdtemp(path.join(tmpdir(), 'uttrekk-'));
  const blober = createFileBlobStore(path.join(mappe, 'blob'));
  const filer = [];
  for (let nr = 0; nr < POOL; nr += 1)
    filer.push(await blober.put(RANA, { bytes: Buffer.from(`%PDF-1.4 dokument ${nr}`) }));
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const rana = { arkivskaper: RANA, kommunenummer: '1833', navn: 'Rana kommune', aar: 2025 };
  const arkivdeler = await fyllAar(admin, { ...rana, poster, filer, alleFelt });
  const pool = createPool({ url: database.appUrl, maks: 5, onError: () => undefined });
  let nr = 0;
  const start = Date.parse('2026-11-20T09:00:00Z');
  const withTenant = createWithTenant({
    db: createKysely(pool),
    // One second later for each unit of work: what has a history must not be at the same time.
    klokke: { naa: () => new Date(start + 1000 * nr++) },
    enqueue: async () => undefined,
    subscriptions: createSubscriptions(),
  });
  const arkiv = createArkiv({ lager: arkivLager });
  const deps: BevaringDeps = {
    lager: bevaringLager,
    arkiv: arkiv.lesForUttrekk,
    dokumenter: blober,
    rom: (eier, id) => aapnePakkerom(path.join(mappe, 'uttrekk', eier, id)),
    skjema: skjemakilde({ mappe: SKJEMAMAPPE, hurtiglager: path.join(mappe, 'skjema'), sted: null }),
    kontroll: lagPakkekontroll(SKJEMAMAPPE),
    klokke: { naa: () => new Date() },
    kommunenavn: async () => 'Rana kommune',
    versjon: '0.1.0',
    ...endret,
  };
  const iKommune =
    (eier: Arkivskaper, aktoer: Aktoer = systemAktoer('test')) =>
    <T>(arbeid: (uow: Uow) => Promise<T>) =>
      withTenant(eier, aktoer, arbeid);
  const i = iKommune(RANA);
  return {
    bevaring: createBevaring(deps),
    arkiv,
    blober,
    iKommune,
    deps,
    arkivdeler,
    mappe,
    admin,
    i,
    sti: (id: string, ...deler: string[]) => path.join(mappe, 'uttrekk', RANA, id, ...deler),
    ramme: (signal: AbortSignal = new AbortController().signal, eier: Arkivskaper = RANA) => ({
      arkivskaper: eier,
      withTenant: iKommune(eier),
      signal,
    }),
    async rydd() {
      await admin.end();
      await pool.end();
      await database.slett();
      await rm(mappe, { recursive: true, force: true });
    },
  };
}
/** A person with these clearances and nothing more. */
export const klarertFor = (koder: readonly string[]): Aktoer => ({
  type: 'bruker',
  id: 'elise',
  navn: 'Elise',
  evner: new Set(),
  klarering: new Set(koder),
});
export type Uttrekksrom = Awaited<ReturnType<typeof nyttUttrekksrom>>;

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
