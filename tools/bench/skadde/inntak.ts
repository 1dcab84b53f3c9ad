import { Readable } from 'node:stream';
import pg from 'pg';
import { reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { koble } from '../../../server/src/composition/kontekster.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, systemAktoer } from '../../../server/src/kernel/index.ts';
import { opprettKommune } from '../drep/kjoer.ts';
import { lagSkadd, regn, type Skadderesultat, type Skaddevalg } from './kjoer.ts';

const RANA = arkivskaper('872418032');
const AKTOER = systemAktoer('bench');
const MIKRO = 1e6;

/**
 * The same files through reception and unpacking alone, as the worker's job does them: the step that opens foreign files first, and decides
 * what goes to karantene. One at a time, so that the time of each is known. Reading is left out.
 */
export async function kjoerInntak(valg: Skaddevalg, meld: (linje: string) => void): Promise<Skadderesultat> {
  const start = performance.now();
  const foer = process.cpuUsage();
  await opprettKommune(valg);
  const config = { DATABASE_URL: valg.appUrl, DOKUMENTSENTER_DATA: valg.datamappe, DOKUMENTSENTER_LOGG: 'silent' };
  const grunnmur = await reisGrunnmur(lesConfig(config), { naa: () => new Date() });
  const { mottak, lukk } = await koble(grunnmur);
  const sql = new pg.Client({ connectionString: valg.adminUrl });
  await sql.connect();
  let lengst = 0;
  let falt = 0;
  try {
    for (let nr = 0; nr < valg.antall; nr += 1) {
      const { navn, bytes } = lagSkadd(valg, nr);
      const inn = {
        kanal: 'mappe',
        eksternId: navn,
        kilde: { stroem: Readable.from([bytes]) },
        filnavn: navn,
      } as const;
      const { id } = await mottak.taImot(RANA, AKTOER, inn);
      const begynt = performance.now();
      try {
        await mottak.pakkUt(RANA, id, (arbeid) => grunnmur.withTenant(RANA, AKTOER, arbeid));
      } catch (error) {
        falt += 1;
        meld(`${navn}: ${String(error)}`);
      }
      lengst = Math.max(lengst, performance.now() - begynt);
      if ((nr + 1) % 250 === 0) meld(`${nr + 1} av ${valg.antall}`);
    }
    return {
      ...{ antall: valg.antall, ...(await regn(sql, valg.antall, ['mottatt'])), falt },
      lengst: { 'mottak.pakkUt': Math.round(lengst / 100) / 10 },
      // Of this process alone; its child's is not known before it ends.
      cpuSekunder: Math.round((process.cpuUsage(foer).user + process.cpuUsage(foer).system) / MIKRO),
      sekunder: (performance.now() - start) / 1000,
    };
  } finally {
    await lukk();
    await grunnmur.lukk();
    await sql.end();
  }
}
