import { sql } from 'kysely';
import type { Importenhet, Importlager } from '../../../domain/importenhet.ts';
import type { Kontekst } from '../kontekst.ts';
import { leggEnhet, leggKobling } from './enheter.ts';
import { Radsamler } from './rader.ts';
import { objekter } from './verdier.ts';

const ENHETER = [
  'arkiv',
  'arkivdel',
  'klassifikasjonssystem',
  'klasse',
  'saksmappe',
  'moetemappe',
  'journalpost',
  'arkivnotat',
  'moeteregistrering',
  'dokumentbeskrivelse',
];

/** Which of the ids are units of the archive, and of which table. */
export async function finnTabell({ trx }: Kontekst, ider: readonly string[]): Promise<Map<string, string>> {
  if (ider.length === 0) return new Map();
  const valg = ENHETER.map(
    (tabell) =>
      sql`select system_id as id, ${sql.lit(tabell)} as tabell from arkiv.${sql.raw(tabell)} where system_id = any(${[...ider]}::uuid[])`,
  );
  const svar = await sql<{ id: string; tabell: string }>`${sql.join(valg, sql` union all `)}`.execute(trx);
  return new Map(svar.rows.map((rad) => [rad.id, rad.tabell]));
}

/** The ids among these that are the municipality's own: nothing imported is put under them. */
async function egne({ trx }: Kontekst, ider: readonly string[]): Promise<Set<string>> {
  if (ider.length === 0) return new Set();
  const liste = [...new Set(ider)];
  const svar = await sql<{ id: string }>`
    select system_id as id from arkiv.arkiv where system_id = any(${liste}::uuid[]) and import is null
    union all select system_id from arkiv.arkivdel where system_id = any(${liste}::uuid[]) and import is null
    union all select system_id from arkiv.klassifikasjonssystem where system_id = any(${liste}::uuid[]) and import is null
    union all select m.system_id from arkiv.saksmappe m join arkiv.arkivdel d on d.system_id = m.arkivdel where m.system_id = any(${liste}::uuid[]) and d.import is null
    union all select m.system_id from arkiv.moetemappe m join arkiv.arkivdel d on d.system_id = m.arkivdel where m.system_id = any(${liste}::uuid[]) and d.import is null`.execute(
    trx,
  );
  return new Set(svar.rows.map((rad) => rad.id));
}

/** Where the unit is to be put. */
function over(enhet: Importenhet): readonly string[] {
  const steder = {
    arkiv: () => ('arkiv' in enhet ? enhet.arkiv : null),
    arkivdel: () => ('arkivdel' in enhet ? enhet.arkivdel : null),
    system: () => ('system' in enhet ? enhet.system : null),
    mappe: () => ('mappe' in enhet ? enhet.mappe : null),
    overordnet: () => ('overordnet' in enhet ? enhet.overordnet : null),
  };
  return Object.values(steder)
    .map((sted) => sted())
    .filter((id) => id !== null);
}

const idFor = (enhet: Importenhet): string => String(enhet.verdi.systemID);

/** A page of units in one go. Those that stand there are left alone with all that hangs on them: a unit is written whole or not at all. */
export function settInn(k: Kontekst): Importlager['settInn'] {
  return async ({ importId, arkivskaperNavn }, enheter) => {
    const finnes = new Set((await finnTabell(k, enheter.map(idFor))).keys());
    const vaare = await egne(k, enheter.flatMap(over));
    const dokumenter = enheter.flatMap((enhet) =>
      objekter(enhet.verdi.dokumentbeskrivelse).map((d) => String(d.systemID)),
    );
    const ut = new Radsamler(k.uow.arkivskaper, importId, (await finnTabell(k, dokumenter)).keys());
    const fantes: string[] = [];
    const utenPlass: string[] = [];
    let nye = 0;
    for (const enhet of enheter) {
      const id = idFor(enhet);
      if (over(enhet).some((sted) => vaare.has(sted))) (finnes.has(id) ? fantes : utenPlass).push(id);
      else if (finnes.has(id)) {
        fantes.push(id);
        if (enhet.slag === 'klassifikasjonssystem') leggKobling(ut, enhet);
      } else {
        finnes.add(id);
        leggEnhet(ut, enhet, arkivskaperNavn);
        nye += 1;
      }
    }
    await ut.skriv(k);
    await tell(k, enheter);
    return { nye, fantes, utenPlass };
  };
}

/** The counters of the cases follow what they now hold. */
async function tell({ trx }: Kontekst, enheter: readonly Importenhet[]): Promise<void> {
  const saker = [...new Set(enheter.flatMap((enhet) => ('mappe' in enhet ? [enhet.mappe] : [])))];
  if (saker.length === 0) return;
  await sql`
    update arkiv.saksmappe m set siste_journalpostnummer = greatest(m.siste_journalpostnummer, t.nummer), siste_journaldato = greatest(m.siste_journaldato, t.dato)
      from (select j.saksmappe, max(j.nummer) as nummer, max(j.dato) as dato from (
              select saksmappe, journalpostnummer as nummer, journaldato as dato from arkiv.journalpost where saksmappe = any(${saker}::uuid[])
              union all select saksmappe, registreringsnummer, null from arkiv.arkivnotat where saksmappe = any(${saker}::uuid[])) j group by j.saksmappe) t
      join arkiv.arkivdel d on true
     where m.system_id = t.saksmappe and d.system_id = m.arkivdel and d.import is not null`.execute(trx);
}
