import { sql } from 'kysely';
import type { Arkivdelrad, Klasserad, Strukturendringslager, Systemrad } from '../../ports/struktur.ts';
import type { Kontekst } from './kontekst.ts';

/** The structure as an administrator reads and changes it. */
export function strukturendringRepository(k: Kontekst): Strukturendringslager {
  return { ...arkivene(k), ...arkivdelene(k), ...klassene(k) };
}

const avsluttet = ({ uow }: Kontekst, ja: boolean) =>
  ja ? { avsluttet_dato: uow.naa, avsluttet_av: uow.aktoer.navn } : { avsluttet_dato: null, avsluttet_av: null };

function arkivene(k: Kontekst) {
  const { trx } = k;
  const velg = () => trx.selectFrom('arkiv.arkiv').select(['system_id as id', 'tittel', 'beskrivelse', 'arkivstatus']);
  return {
    arkiv: () => velg().orderBy('tittel').execute(),
    async laasArkiv(id) {
      return (await velg().where('system_id', '=', id).forUpdate().executeTakeFirst()) ?? null;
    },
    async endreArkiv(id, felt) {
      await trx.updateTable('arkiv.arkiv').set(felt).where('system_id', '=', id).execute();
    },
    async settArkivstatus(id, arkivstatus) {
      await trx
        .updateTable('arkiv.arkiv')
        .set({ arkivstatus, ...avsluttet(k, arkivstatus === 'A') })
        .where('system_id', '=', id)
        .execute();
    },
  } satisfies Partial<Strukturendringslager>;
}

function arkivdelene({ trx, eiet, opprettet, uow }: Kontekst) {
  return {
    async arkivdeler() {
      const { rows } = await sql<Arkivdelrad>`
        select d.system_id as id, d.arkiv, d.tittel, d.arkivdelstatus, d.journalenhet,
               d.referanse_forloeper as forloeper, d.referanse_arvtaker as arvtaker,
               to_char(d.arkivperiode_start_dato, 'YYYY-MM-DD') as "startDato",
               to_char(d.arkivperiode_slutt_dato, 'YYYY-MM-DD') as "sluttDato",
               d.beskrivelse, d.periodiseringsprinsipp, d.dokumentmedium,
               coalesce(s.alle, 0)::int as "antallSaker", coalesce(s.aapne, 0)::int as "aapneSaker",
               coalesce(o.steder, '{}') as oppbevaringssteder
          from arkiv.arkivdel d
          left join (select arkivdel, count(*) as alle, count(*) filter (where saksstatus not in ('A', 'U')) as aapne
                       from arkiv.saksmappe where arkivskaper = ${eiet.arkivskaper} group by arkivdel) s on s.arkivdel = d.system_id
          left join (select enhet, array_agg(sted order by rekkefoelge) as steder
                       from arkiv.oppbevaringssted where arkivskaper = ${eiet.arkivskaper} group by enhet) o on o.enhet = d.system_id
         where d.arkivskaper = ${eiet.arkivskaper}
         order by d.arkivperiode_start_dato nulls first, d.tittel, d.system_id`.execute(trx);
      return rows;
    },
    async opprettArkivdel(rad) {
      const id = uow.nyId();
      await trx
        .insertInto('arkiv.arkivdel')
        .values({
          ...eiet,
          ...opprettet,
          system_id: id,
          arkiv: rad.arkiv,
          tittel: rad.tittel,
          arkivdelstatus: 'A',
          journalenhet: rad.journalenhet,
          arkivperiode_start_dato: rad.startDato,
          arkivperiode_slutt_dato: null,
          dokumentmedium: rad.dokumentmedium,
          periodiseringsprinsipp: rad.periodiseringsprinsipp,
          avsluttet_dato: null,
          avsluttet_av: null,
        })
        .execute();
      return id;
    },
    async kopierSystemer(fra, til) {
      const systemer = await trx
        .selectFrom('arkiv.arkivdel_klassifikasjonssystem')
        .select(['klassifikasjonssystem', 'primaert'])
        .where('arkivdel', '=', fra)
        .execute();
      const rader = systemer.map((rad) => ({ ...eiet, ...rad, arkivdel: til }));
      if (rader.length > 0) await trx.insertInto('arkiv.arkivdel_klassifikasjonssystem').values(rader).execute();
    },
    async endreArkivdel(id, { startDato, sluttDato, ...tekster }) {
      await trx
        .updateTable('arkiv.arkivdel')
        .set({
          ...tekster,
          ...(startDato === undefined ? {} : { arkivperiode_start_dato: startDato }),
          ...(sluttDato === undefined ? {} : { arkivperiode_slutt_dato: sluttDato }),
        })
        .where('system_id', '=', id)
        .execute();
    },
  } satisfies Partial<Strukturendringslager>;
}

function klassene(k: Kontekst) {
  const { trx, eiet, opprettet, uow } = k;
  const rader = async (bare: ReturnType<typeof sql>) => {
    const { rows } = await sql<Klasserad>`
      select k.system_id as id, k.klassifikasjonssystem as system, k.klasse_id as "klasseID", k.tittel, k.beskrivelse, k.overordnet,
             k.avsluttet_dato is not null as avsluttet,
             (select count(*)::int from arkiv.saksmappe m where m.arkivskaper = k.arkivskaper and m.klasse = k.system_id) as "antallSaker"
        from arkiv.klasse k
       where k.arkivskaper = ${eiet.arkivskaper} and ${bare}
       order by k.klasse_id`.execute(trx);
    return rows;
  };
  return {
    async systemer() {
      const { rows } = await sql<Systemrad>`
        select s.system_id as id, s.tittel, s.klassifikasjonstype as type,
               (select count(*)::int from arkiv.klasse k where k.arkivskaper = s.arkivskaper and k.klassifikasjonssystem = s.system_id) as "antallKlasser"
          from arkiv.klassifikasjonssystem s where s.arkivskaper = ${eiet.arkivskaper} order by s.tittel`.execute(trx);
      return rows;
    },
    klasser: () =>
      rader(sql`k.klassifikasjonssystem in (select s.system_id from arkiv.klassifikasjonssystem s
                  where s.arkivskaper = k.arkivskaper and coalesce(s.klassifikasjonstype, '') not in ('GBN', 'PNR'))`),
    async laasKlasse(id) {
      await trx.selectFrom('arkiv.klasse').select('system_id').where('system_id', '=', id).forUpdate().execute();
      return (await rader(sql`k.system_id = ${id}`))[0] ?? null;
    },
    async klasseFinnes(system, klasseID) {
      const funnet = await trx
        .selectFrom('arkiv.klasse')
        .select('system_id')
        .where('klassifikasjonssystem', '=', system)
        .where('klasse_id', '=', klasseID)
        .executeTakeFirst();
      return funnet !== undefined;
    },
    async opprettKlasse(rad) {
      const id = uow.nyId();
      await trx
        .insertInto('arkiv.klasse')
        .values({
          ...eiet,
          ...opprettet,
          system_id: id,
          klassifikasjonssystem: rad.system,
          overordnet: rad.overordnet,
          klasse_id: rad.klasseID,
          tittel: rad.tittel,
          avsluttet_dato: null,
          avsluttet_av: null,
        })
        .execute();
      return id;
    },
    async endreKlasse(id, felt) {
      await trx.updateTable('arkiv.klasse').set(felt).where('system_id', '=', id).execute();
    },
    async settKlasseAvsluttet(id, ja) {
      await trx.updateTable('arkiv.klasse').set(avsluttet(k, ja)).where('system_id', '=', id).execute();
    },
  } satisfies Partial<Strukturendringslager>;
}
