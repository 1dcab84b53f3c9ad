import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RANA, reisKanalproeve } from '../../../../test/program/kanalproeve.ts';
import { systemAktoer, type Uow } from '../../../kernel/index.ts';
import { skillearktrykk } from '../../../mottak/adapters/skilleark/skillearktrykk.ts';
import { createDeling } from '../../../mottak/deling.ts';
import type { Delplan } from '../../../mottak/domain/deling.ts';
import { lagDokumentleser } from '../../../tolking/adapters/leser/index.ts';
import { lagTekstPdf, nyMappe, ryddOpp } from '../../../tolking/adapters/leser/testing/dokumenter.ts';

export const side = (nr: number, sving: 0 | 90 = 0) => ({ side: nr, sving });
/** Two letters of four pages, and a sheet between them. */
export const PLAN: Delplan = {
  deler: [
    { sider: [side(2), side(1)], saksnummer: null },
    { sider: [side(4, 90)], saksnummer: '2026/12' },
  ],
  utelatt: [{ side: 3, grunn: 'skilleark' }],
};

/** Scanned piles and their splitting, on a real ground with a real reader. The case 2026/12 can be seen, and no other. */
export async function reisBunkerigg() {
  const p = await reisKanalproeve();
  const leser = await lagDokumentleser({ prosesser: 1 });
  const deling = createDeling({
    ...p.deps,
    sideuttrekk: leser,
    kanSeSak: async (_uow, nummer) => nummer === '2026/12',
    kommunenavn: async () => 'Rana kommune',
    skilleark: skillearktrykk,
  });
  const i = <T>(arbeid: (uow: Uow) => Promise<T>) => p.i(RANA, arbeid);
  const lager = (uow: Uow) => p.deps.lager(uow);
  let nr = 0;
  /** As if it was unpacked and read. */
  async function lest(id: string, sider: number): Promise<void> {
    await p.mottak.pakkUt(RANA, id, (arbeid) => i(arbeid));
    await i(async (uow) => {
      const [dokument] = await lager(uow).dokumenter(id);
      const kopi = { arkivfil: null, arkivfilStoerrelse: null, arkivformat: null };
      const uten = { utenArkivfil: 'tolking.original-beholdes', sider };
      await p.mottak.noterArkivkopi(uow, dokument?.id ?? '', { ...kopi, ...uten });
      await p.mottak.merkKlar(uow, id);
    });
  }
  return {
    p,
    deling,
    leser,
    i,
    lager,
    lest,
    /** Four pages, received by the watched folder, unpacked and read. */
    async bunke(): Promise<{ id: string; filnavn: string }> {
      nr += 1;
      const filnavn = `bunke-${nr}.pdf`;
      const sti = path.join(p.mur.datamappe, filnavn);
      const linjer = Array.from({ length: 170 }, (_, n) => `Linje ${n} i bunke ${nr}`);
      await writeFile(sti, await readFile(await lagTekstPdf(await nyMappe(), linjer)));
      const inn = { kanal: 'skann', eksternId: `b${nr}`, kilde: { sti }, filnavn } as const;
      const { id } = await p.mottak.taImot(RANA, systemAktoer('test'), inn);
      await lest(id, 4);
      return { id, filnavn };
    },
    splitt: (id: string, plan = PLAN) => i((uow) => deling.splittForsendelse(uow, id, plan)),
    lagDeler: (id: string) => deling.lagDeler(RANA, id, (arbeid) => i(arbeid)),
    async deler(id: string) {
      const svar = await i((uow) => deling.hentDeler(uow, id));
      if (!svar.ok) throw new Error(svar.feil.kode);
      return svar.verdi;
    },
    async rydd() {
      await leser.stopp();
      await p.rydd();
      await ryddOpp();
    },
  };
}
