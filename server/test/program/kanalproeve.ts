import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Arkivskaper, arkivskaper, ok, systemAktoer, type Uow } from '../../src/kernel/index.ts';
import { lagHemmelighetsvern } from '../../src/mottak/adapters/crypto/hemmelighetsvern.ts';
import { lagUtpakker } from '../../src/mottak/adapters/format/lagUtpakker.ts';
import { mappekanal } from '../../src/mottak/adapters/mappe/mappekanal.ts';
import { kanallager } from '../../src/mottak/adapters/postgres/kanallager.ts';
import { mottakLager } from '../../src/mottak/adapters/postgres/lager.ts';
import { oversendingslager } from '../../src/mottak/adapters/postgres/oversendingslager.ts';
import { createMottak, type MottakDeps } from '../../src/mottak/index.ts';
import { createKanaler } from '../../src/mottak/kanaler.ts';
import type { Kanalslag } from '../../src/mottak/ports/kanalkilde.ts';
import { INGEN_KOBLING } from './ingenKobling.ts';
import { type Stubbpost, startStubbkanal, stubbslag } from './stubbkanal.ts';
import { type Testgrunnmur, testgrunnmur, testklokke } from './testgrunnmur.ts';

export const RANA = arkivskaper('872418032');
export const BINDAL = arkivskaper('964983380');
export const VEGA = arkivskaper('941017975');
/** No municipality's. */
export const UKJENT = '310000003';
export const aldri = () => new AbortController().signal;

function depsFor(mur: Testgrunnmur): MottakDeps {
  const ingen = { registrer: () => Promise.reject(), angre: () => Promise.reject() };
  return {
    lager: mottakLager,
    kanallager,
    withTenant: mur.withTenant,
    klokke: mur.klokke,
    originaler: mur.blober,
    kommuner: {
      finnesKommune: async (orgnr) => [RANA, BINDAL, VEGA].some((k) => k === orgnr),
      arkivmaal: async () => 'kjerne',
    },
    arkivmaal: { kjerne: ingen, pakke: ingen },
    journalpostkobling: INGEN_KOBLING,
    innholdsvern: { kanSe: async () => true },
    oversendinger: oversendingslager,
    spor: async () => undefined,
    reservasjoner: { krevFri: async () => ok(null) },
    utpakker: lagUtpakker(),
    virusskanner: null,
    kanaladresser: async () => [],
    arbeidsmappe: mur.arbeidsmappe,
  };
}

/** The foundation of channels on a real ground, with a source to be emptied: `ny` gives each test a source and a channel of its own. */
export async function reisKanalproeve(flereSlag: readonly Kanalslag[] = []) {
  const klokke = testklokke();
  const mur = await testgrunnmur(klokke);
  const mappe = path.join(mur.datamappe, 'inn', '1833');
  const uventet: unknown[] = [];
  const deps = depsFor(mur);
  const mottak = createMottak(deps);
  const faste = {
    ...deps,
    slag: [stubbslag, mappekanal(async (eier) => (eier === RANA ? mappe : null)), ...flereSlag],
    meldUventet: (error: unknown) => uventet.push(error),
  };
  const kanaler = createKanaler({ ...faste, vern: lagHemmelighetsvern([randomBytes(32)]) });
  const i = <T>(kommune: Arkivskaper, arbeid: (uow: Uow) => Promise<T>) =>
    mur.withTenant(kommune, systemAktoer('test'), arbeid);
  const finn = (kommune: Arkivskaper, id: string) => i(kommune, (uow) => mottakLager(uow).finnEkstern('svarinn', id));
  const p = {
    mur,
    deps,
    mappe,
    mottak,
    kanaler,
    utenNoekkel: createKanaler({ ...faste, vern: lagHemmelighetsvern([]) }),
    uventet,
    i,
    finn,
    stubb: await startStubbkanal(),
    kanal: '',
    async ny() {
      await p.stubb.stopp();
      klokke.sett('2026-11-20T09:00:00.000Z');
      p.stubb = await startStubbkanal();
      p.kanal = await p.settOpp({ passord: 'riktig', noekkel: 'k1' });
    },
    async settOpp(hemmeligheter: Record<string, string>, dekker: readonly string[] = [BINDAL]): Promise<string> {
      const felt = { navn: 'Stubben', innstillinger: { adresse: p.stubb.adresse }, hemmeligheter, dekker };
      const svar = await i(RANA, (uow) =>
        kanaler.opprettKanal(uow, 'stubb', felt, (orgnr) => orgnr === RANA || orgnr === BINDAL),
      );
      if (!svar.ok) throw new Error(svar.feil.kode);
      return svar.verdi;
    },
    legg(felt: Partial<Stubbpost> = {}): string {
      const id: string = randomUUID();
      p.stubb.post.push({ id, orgnr: RANA, laas: 'k1', innhold: `Brev ${id}`, ...felt });
      return id;
    },
    toem: (signal = aldri()) => kanaler.toemKanal(RANA, p.kanal, signal),
    fram: (sekunder: number) => klokke.sett(new Date(klokke.naa().getTime() + sekunder * 1000).toISOString()),
    naa: () => klokke.naa(),
    async leveransen(kommune: Arkivskaper, id: string) {
      const rad = await finn(kommune, id);
      return rad === null ? null : i(kommune, (uow) => kanallager(uow).leveranse(rad.id));
    },
    /** Sends the answers that are due, as the job does. */
    async svar(kommune: Arkivskaper = RANA) {
      for (const id of await i(kommune, (uow) => kanallager(uow).forfalteSvar(500)))
        await kanaler.svarKilde(kommune, id, aldri());
    },
    tilstand: async () => (await i(RANA, (uow) => kanallager(uow).tilstander())).find((t) => t.kanal === p.kanal),
    async rydd() {
      await p.stubb.stopp();
      await mur.rydd();
    },
  };
  return p;
}
