import pg from 'pg';
import { reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, systemAktoer, type Uow } from '../../../server/src/kernel/index.ts';
import { sammenfallager } from '../../../server/src/tolking/adapters/postgres/sammenfall.repository.ts';
import { benchmappe } from '../avbrudd.ts';
import { startBenchdatabase } from '../database.ts';

export interface Oppslagstid {
  readonly brev: number;
  readonly noekler: number;
  readonly oppslag: number;
  /** Milliseconds for one letter, in the caller's eyes. */
  readonly p50: number;
  readonly p95: number;
  /** Each letter found the one that is the same. */
  readonly funnet: number;
  /** The candidates of a letter were found through the index, as the role of the program. */
  readonly indeks: boolean;
}

const RANA = arkivskaper('872418032');
const NOEKLER = 20;
/** Letters of one template share keys of what they have in common: the first ones here. */
const PER_MAL = 500;
const FELLES = 4;

/**
 * How long it takes to find letters worth comparing among many. Every second letter is the same as the one before it; all of a template share
 * a fifth of their keys, more of them than are looked at.
 */
export async function maalOppslag(brev: number, oppslag: number): Promise<Oppslagstid> {
  const database = await startBenchdatabase();
  const mappe = await benchmappe('sammenfall');
  try {
    await fyll(database.adminUrl, brev);
    const config = lesConfig({
      DATABASE_URL: database.appUrl,
      DOKUMENTSENTER_DATA: mappe.sti,
      DOKUMENTSENTER_LOGG: 'silent',
    });
    const grunnmur = await reisGrunnmur(config, { naa: () => new Date() });
    try {
      const i = <T>(arbeid: (uow: Uow) => Promise<T>) => grunnmur.withTenant(RANA, systemAktoer('bench'), arbeid);
      const tider: number[] = [];
      let funnet = 0;
      for (let n = 0; n < oppslag; n += 1) {
        const nr = Math.floor((n * brev) / oppslag);
        const start = performance.now();
        const kandidater = await i((uow) => sammenfallager(uow).finnKandidater(id(nr), 25));
        tider.push(performance.now() - start);
        if (kandidater[0] === id(nr % 2 === 0 ? nr + 1 : nr - 1)) funnet += 1;
      }
      const sortert = tider.toSorted((a, b) => a - b);
      const prosentil = (p: number) => Math.round((sortert[Math.floor(sortert.length * p)] ?? 0) * 10) / 10;
      return {
        brev,
        noekler: brev * NOEKLER,
        oppslag,
        p50: prosentil(0.5),
        p95: prosentil(0.95),
        funnet,
        indeks: await brukerIndeks(database.appUrl, id(Math.floor(brev / 2))),
      };
    } finally {
      await grunnmur.lukk();
    }
  } finally {
    await database.stopp();
    await mappe.slipp();
  }
}

const id = (nr: number): string => `00000000-0000-4000-8000-${nr.toString(16).padStart(12, '0')}`;

async function fyll(adminUrl: string, brev: number): Promise<void> {
  const klient = new pg.Client({ connectionString: adminUrl });
  await klient.connect();
  try {
    const tall = [RANA, brev];
    const uuid = `('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
    const tid = `timestamptz '2020-01-01' + n * interval '1 minute'`;
    await klient.query(
      `insert into tolking.forsendelse (arkivskaper, forsendelse, kanal, mottatt_tid) select $1, ${uuid}, 'skann', ${tid} from generate_series(0, $2::int - 1) n`,
      tall,
    );
    await klient.query(
      `insert into tolking.avtrykk (arkivskaper, forsendelse, tatt_tid) select $1, ${uuid}, ${tid} from generate_series(0, $2::int - 1) n`,
      tall,
    );
    await klient.query(
      `insert into tolking.avtrykknoekkel (arkivskaper, noekkel, tatt_tid, forsendelse)
       select $1, case when k < ${FELLES} then hashtextextended('mal' || n / ${PER_MAL}, k) else hashtextextended('brev' || n / 2, k) end, ${tid}, ${uuid}
         from generate_series(0, $2::int - 1) n, generate_series(0, ${NOEKLER - 1}) k`,
      tall,
    );
    await klient.query('analyze tolking.avtrykknoekkel');
  } finally {
    await klient.end();
  }
}

/** The plan the program's own role gets, with row-level security on. */
async function brukerIndeks(appUrl: string, forsendelse: string): Promise<boolean> {
  const klient = new pg.Client({ connectionString: appUrl });
  await klient.connect();
  try {
    await klient.query('begin');
    await klient.query(`select set_config('app.arkivskaper', $1, true)`, [RANA]);
    const { rows } = await klient.query<{ 'QUERY PLAN': string }>(
      `explain select n.forsendelse from tolking.avtrykknoekkel egen
         cross join lateral (select forsendelse from tolking.avtrykknoekkel n where n.arkivskaper = $1 and n.noekkel = egen.noekkel
                              order by n.tatt_tid desc, n.forsendelse desc limit 200) n
        where egen.arkivskaper = $1 and egen.forsendelse = $2`,
      [RANA, forsendelse],
    );
    const plan = rows.map((rad) => rad['QUERY PLAN']).join('\n');
    return (
      !plan.includes('Seq Scan') && plan.includes('avtrykknoekkel_pkey') && plan.includes('avtrykknoekkel_forsendelse')
    );
  } finally {
    await klient.end();
  }
}
