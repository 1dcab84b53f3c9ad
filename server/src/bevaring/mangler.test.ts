import { afterAll, beforeAll, expect, it } from 'vitest';
import { finnManglendeFelt } from './application/finnManglendeFelt.ts';
import { varianterUt } from './domain/dokumenter.ts';
import { STANDARDPROFIL } from './index.ts';
import { nyttUttrekksrom, type Uttrekksrom } from './testing/uttrekksrom.ts';

let rom: Uttrekksrom;
beforeAll(async () => {
  rom = await nyttUttrekksrom(60);
});
afterAll(() => rom.rydd());

/** Not a field of the package, or the number a unit is found by. */
const URØRT =
  /^(arkivskaper|mime_type|format|format_detaljer|filnavn|pronom|registrerings_id|klasse_id|mappe_id|.*_id)$/;

/** Empties every text column the database lets be empty, in the first row of each table. Gives how many. */
async function toemAlt(): Promise<number> {
  const { rows } = await rom.admin.query<{ tabell: string; kolonne: string }>(
    `select c.table_name as tabell, c.column_name as kolonne from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'arkiv' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.data_type = 'text'
        and c.table_name <> 'endringslogg' order by 1, 2`,
  );
  let toemt = 0;
  for (const { tabell, kolonne } of rows) {
    if (URØRT.test(kolonne)) continue;
    const setning = `update arkiv.${tabell} set ${kolonne} = ' ' where ctid = (select min(ctid) from arkiv.${tabell})`;
    // A code or a key may not be empty: then the database keeps what the rule would look for.
    const svar = await rom.admin.query(setning).catch(() => null);
    toemt += svar?.rowCount ?? 0;
  }
  return toemt;
}

it('the rule finds every field the writer would refuse, and no other: each text of every table emptied', async () => {
  expect(await toemAlt()).toBeGreaterThan(60);
  const [regel, skriver] = await rom.i(async (uow) => {
    const leser = rom.deps.arkiv(uow);
    const { rader } = await leser.manglendeFelt({ arkivdeler: rom.arkivdeler }, varianterUt(STANDARDPROFIL), 1000);
    const funn = [];
    for await (const en of finnManglendeFelt((arbeid) => arbeid(leser), rom.arkivdeler, STANDARDPROFIL)) funn.push(en);
    return [rader, funn];
  });
  const vist = (rader: readonly { nummer: string; felt: string; journalpost: string | null }[]) =>
    [...new Set(rader.map((rad) => `${rad.nummer.trim()}: ${rad.felt}`))].toSorted();
  expect(skriver.length).toBeGreaterThan(20);
  expect(vist(regel)).toEqual(vist(skriver));
});
