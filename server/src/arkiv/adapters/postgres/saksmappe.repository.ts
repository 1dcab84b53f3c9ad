import { sql } from 'kysely';
import type { Saksmappe, Sakspart } from '../../domain/saksmappe.ts';
import type { Sakslager } from '../../ports.ts';
import type { Kontekst } from './kontekst.ts';
import { forslagRepository } from './saksforslag.repository.ts';
import { finnSaker } from './sakssoek.ts';

/** Columns of a case with its classes, from `arkiv.saksmappe as m`. */
export function velgSak({ trx }: Kontekst) {
  return trx
    .selectFrom('arkiv.saksmappe as m')
    .innerJoin('arkiv.klasse as k', (j) =>
      j.onRef('k.arkivskaper', '=', 'm.arkivskaper').onRef('k.system_id', '=', 'm.klasse'),
    )
    .select([
      'm.system_id as id',
      'm.mappe_id as saksnummer',
      'm.tittel',
      'm.offentlig_tittel as offentligTittel',
      'k.klasse_id as klasse',
      'k.tittel as klassetittel',
      'm.saksstatus',
      'm.saksdato',
      'm.administrativ_enhet as administrativEnhet',
      'm.saksansvarlig',
      'm.saksansvarlig_id as saksansvarligId',
      'm.tilgangskode',
      'm.skjermingshjemmel as hjemmel',
      'm.siste_journalpostnummer as antallJournalposter',
      'm.siste_journaldato as sisteJournaldato',
    ])
    .select(eiendomFor);
}

/** The property facet of a case: the klasseID in a GBN system. */
const eiendomFor = () =>
  sql<string | null>`(select e.klasse_id from arkiv.saksmappe_sekundaerklasse sk
     join arkiv.klasse e on e.arkivskaper = sk.arkivskaper and e.system_id = sk.klasse
     join arkiv.klassifikasjonssystem es on es.arkivskaper = e.arkivskaper and es.system_id = e.klassifikasjonssystem
    where sk.arkivskaper = m.arkivskaper and sk.saksmappe = m.system_id and es.klassifikasjonstype = 'GBN'
    order by e.klasse_id limit 1)`.as('gnrbnr');

export function saksmappeRepository(k: Kontekst): Sakslager {
  return { ...lesing(k), ...skriving(k), ...forslagRepository(k) };
}

function lesing(k: Kontekst) {
  const { trx, eiet } = k;
  return {
    async hent(id) {
      const rad = await velgSak(k).where('m.system_id', '=', id).executeTakeFirst();
      return (rad as Saksmappe | undefined) ?? null;
    },
    finn: (filter) => finnSaker(k, filter),
    async parter(saker) {
      const gruppert = new Map<string, Sakspart[]>();
      if (saker.length === 0) return gruppert;
      const rader = await trx
        .selectFrom('arkiv.part')
        .select(['saksmappe', 'part_navn as navn', 'part_rolle as rolle', 'organisasjonsnummer as orgnr', 'skjermet'])
        .where('arkivskaper', '=', eiet.arkivskaper)
        .where('saksmappe', 'in', [...saker])
        .orderBy('part_navn')
        .execute();
      for (const { saksmappe, ...part } of rader) gruppert.set(saksmappe, [...(gruppert.get(saksmappe) ?? []), part]);
      return gruppert;
    },
  } satisfies Partial<Sakslager>;
}

function skriving(k: Kontekst) {
  const { trx, eiet, opprettet, uow } = k;
  return {
    async settInn(id, nummer, sak, eiendomsklasse) {
      await trx
        .insertInto('arkiv.saksmappe')
        .values({
          ...eiet,
          ...opprettet,
          system_id: id,
          arkivdel: sak.arkivdel,
          klasse: sak.klasse,
          saksaar: sak.saksaar,
          sakssekvensnummer: nummer,
          tittel: sak.tittel,
          offentlig_tittel: sak.offentligTittel,
          saksdato: sak.saksdato,
          administrativ_enhet: sak.administrativEnhet,
          saksansvarlig: sak.saksansvarlig,
          saksansvarlig_id: sak.saksansvarligId,
          saksstatus: sak.saksstatus,
          journalenhet: sak.journalenhet,
          tilgangskode: sak.tilgangskode,
          skjermingshjemmel: sak.hjemmel,
          siste_journaldato: null,
          avsluttet_dato: null,
          avsluttet_av: null,
        })
        .execute();
      if (eiendomsklasse !== null) {
        const kobling = { ...eiet, saksmappe: id, klasse: eiendomsklasse };
        await trx.insertInto('arkiv.saksmappe_sekundaerklasse').values(kobling).execute();
      }
      const parter = sak.parter.map((part) => ({
        ...eiet,
        system_id: uow.nyId(),
        saksmappe: id,
        part_navn: part.navn,
        part_rolle: part.rolle,
        organisasjonsnummer: part.orgnr,
        skjermet: part.skjermet,
      }));
      if (parter.length > 0) await trx.insertInto('arkiv.part').values(parter).execute();
    },
    async laas(id) {
      const laast = await trx
        .selectFrom('arkiv.saksmappe')
        .select(['arkivdel', 'klasse'])
        .where('system_id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (laast === undefined) return null;
      const sak = await velgSak(k).where('m.system_id', '=', id).executeTakeFirstOrThrow();
      return { ...laast, sak: sak as Saksmappe };
    },
    async nesteJournalpostnummer(id, journaldato) {
      const rad = await trx
        .updateTable('arkiv.saksmappe')
        .set({
          siste_journalpostnummer: sql<number>`siste_journalpostnummer + 1`,
          siste_journaldato: sql<string>`greatest(siste_journaldato, ${journaldato}::date)`,
        })
        .where('system_id', '=', id)
        .returning('siste_journalpostnummer')
        .executeTakeFirstOrThrow();
      return rad.siste_journalpostnummer;
    },
  } satisfies Partial<Sakslager>;
}
