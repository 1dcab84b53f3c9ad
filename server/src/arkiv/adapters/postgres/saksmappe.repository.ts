import { AAPNE_SAKSSTATUSER } from '@dokumentsenter/noark';
import { sql } from 'kysely';
import type { Saksmappe, Sakspart } from '../../domain/saksmappe.ts';
import type { Sakslager } from '../../ports.ts';
import { blant, type Kontekst } from './kontekst.ts';
import { forslagRepository } from './saksforslag.repository.ts';
import { velgSak } from './sakskolonner.ts';
import { finnSaker } from './sakssoek.ts';
import { skjermingskolonner } from './skjermingskolonner.ts';

export function saksmappeRepository(k: Kontekst): Sakslager {
  return { ...lesing(k), ...skriving(k), ...endring(k), ...forslagRepository(k) };
}

function lesing(k: Kontekst) {
  const { trx, eiet } = k;
  return {
    async hent(id) {
      const rad = await velgSak(k).where('m.system_id', '=', id).executeTakeFirst();
      return (rad as Saksmappe | undefined) ?? null;
    },
    async aapneIArkivdel(arkivdel) {
      const rader = await velgSak(k)
        .where('m.arkivdel', '=', arkivdel)
        .where('m.saksstatus', 'in', [...AAPNE_SAKSSTATUSER])
        .orderBy('m.saksaar')
        .orderBy('m.sakssekvensnummer')
        .execute();
      return rader as Saksmappe[];
    },
    finn: (filter) => finnSaker(k, filter),
    async parter(saker) {
      const gruppert = new Map<string, Sakspart[]>();
      if (saker.length === 0) return gruppert;
      const rader = await trx
        .selectFrom('arkiv.part')
        .select(['saksmappe', 'part_navn as navn', 'part_rolle as rolle', 'organisasjonsnummer as orgnr', 'skjermet'])
        .where('arkivskaper', '=', eiet.arkivskaper)
        .where('saksmappe', '=', blant(saker))
        .orderBy('part_navn')
        .execute();
      for (const { saksmappe, ...part } of rader) {
        if (saksmappe !== null) gruppert.set(saksmappe, [...(gruppert.get(saksmappe) ?? []), part]);
      }
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

function endring({ trx, uow }: Kontekst) {
  return {
    async endre(id, verdier) {
      await trx
        .updateTable('arkiv.saksmappe')
        .set({
          tittel: verdier.tittel,
          saksdato: verdier.saksdato,
          administrativ_enhet: verdier.administrativEnhet,
          saksansvarlig: verdier.saksansvarlig,
          saksansvarlig_id: verdier.saksansvarligId,
        })
        .where('system_id', '=', id)
        .execute();
    },
    async settStatus(id, status, avsluttet) {
      const hvem = avsluttet
        ? { avsluttet_dato: uow.naa, avsluttet_av: uow.aktoer.navn }
        : { avsluttet_dato: null, avsluttet_av: null };
      await trx
        .updateTable('arkiv.saksmappe')
        .set({ saksstatus: status, ...hvem })
        .where('system_id', '=', id)
        .execute();
    },
    async skjerm(id, vedtak) {
      await trx
        .updateTable('arkiv.saksmappe')
        .set({ ...skjermingskolonner(vedtak), skjermede_ord: [...(vedtak?.skjermedeOrd ?? [])] })
        .where('system_id', '=', id)
        .execute();
    },
    async flyttAvsluttede(fra, til, avsluttetTil) {
      const svar = await sql<{ id: string }>`
        with recursive tre as (
          select m.system_id as rot, m.system_id as id from arkiv.saksmappe m where m.arkivdel = ${fra} and m.overordnet is null
          union all select t.rot, u.system_id from tre t join arkiv.saksmappe u on u.overordnet = t.id
        ), klare as (
          select t.rot from tre t join arkiv.saksmappe m on m.system_id = t.id
            left join arkiv.klasse k on k.system_id = m.klasse
            left join arkiv.arkivdel_klassifikasjonssystem x on x.arkivdel = ${til} and x.klassifikasjonssystem = k.klassifikasjonssystem and x.primaert
           group by t.rot
          having bool_and(m.arkivdel = ${fra} and m.saksstatus in ('A', 'U') and x.arkivdel is not null
                          and coalesce((m.avsluttet_dato at time zone 'Europe/Oslo')::date <= ${avsluttetTil}::date, false))
        )
        update arkiv.saksmappe m set arkivdel = ${til} from tre t join klare r on r.rot = t.rot where m.system_id = t.id
        returning m.system_id as id`.execute(trx);
      return svar.rows.map(({ id }) => id);
    },
    async settArkivdel(saker, arkivdel) {
      await trx.updateTable('arkiv.saksmappe').set({ arkivdel }).where('system_id', '=', blant(saker)).execute();
    },
  } satisfies Partial<Sakslager>;
}
