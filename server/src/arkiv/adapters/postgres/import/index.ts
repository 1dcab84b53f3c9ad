import { sql } from 'kysely';
import type { Importlager, Nummersammenstoet } from '../../../domain/importenhet.ts';
import { egnemetadataRepository } from '../egnemetadata.repository.ts';
import type { Kontekst } from '../kontekst.ts';
import { nummerRepository } from '../nummerserie.repository.ts';
import { finnTabell, settInn } from './innsetting.ts';
import { settPekere } from './pekere.ts';
import { ett } from './verdier.ts';

/** Writes an archive that was made elsewhere. The only place where a journalpost comes in with a number of its own. */
export function importRepository(k: Kontekst): Importlager {
  return {
    finnes: async (ider) => new Set((await finnTabell(k, ider)).keys()),
    settInn: settInn(k),
    settPekere: settPekere(k),
    settInnSkjema: egnemetadataRepository(k).importerSett,
    ...historie(k),
    ...numre(k),
    async erImportert(journalpost) {
      const svar = await sql<{ importert: boolean }>`
        select d.import is not null as importert from arkiv.journalpost j join arkiv.saksmappe m on m.system_id = j.saksmappe
          join arkiv.arkivdel d on d.system_id = m.arkivdel where j.system_id = ${journalpost}`.execute(k.trx);
      return svar.rows[0]?.importert ?? false;
    },
  };
}

function historie({ trx, uow }: Kontekst): Pick<Importlager, 'settInnEndringer' | 'settInnJournallinjer'> {
  return {
    async settInnEndringer(importId, endringer) {
      if (endringer.length === 0) return 0;
      const rader = endringer.map(({ noekkel, verdi }, nr) => ({
        nr,
        noekkel,
        enhet: ett(verdi.referanseArkivenhet),
        felt: ett(verdi.referanseMetadata),
        foer: ett(verdi.tidligereVerdi),
        etter: ett(verdi.nyVerdi),
        dato: ett(verdi.endretDato),
        av: ett(verdi.endretAv),
      }));
      // What happened to the municipality's own units stands in its own log already.
      const svar = await sql`
        insert into arkiv.endringslogg (arkivskaper, referanse_arkivenhet, referanse_metadata, tidligere_verdi, ny_verdi, endret_dato, endret_av, endret_av_id, import_noekkel)
        select ${uow.arkivskaper}, x.enhet, x.felt, x.foer, x.etter, x.dato, x.av, ${`import:${importId}`}, x.noekkel
          from jsonb_to_recordset(${JSON.stringify(rader)}::jsonb) as x (nr int, noekkel uuid, enhet uuid, felt text, foer text, etter text, dato timestamptz, av text)
         where not exists (select 1 from arkiv.saksmappe m join arkiv.arkivdel d on d.system_id = m.arkivdel where m.system_id = x.enhet and d.import is null)
           and not exists (select 1 from arkiv.journalpost j join arkiv.saksmappe m on m.system_id = j.saksmappe join arkiv.arkivdel d on d.system_id = m.arkivdel where j.system_id = x.enhet and d.import is null)
           and not exists (select 1 from arkiv.arkivdel d where d.system_id = x.enhet and d.import is null)
         order by x.nr
        on conflict do nothing`.execute(trx);
      return Number(svar.numAffectedRows ?? 0);
    },
    async settInnJournallinjer(linjer) {
      const json = JSON.stringify(linjer);
      const svar = await sql`
        update arkiv.journalpost j set administrativ_enhet = coalesce(x."administrativEnhet", j.administrativ_enhet), saksbehandler = x.saksbehandler
          from jsonb_to_recordset(${json}::jsonb) as x (journalpost uuid, "administrativEnhet" text, saksbehandler text), arkiv.saksmappe m, arkiv.arkivdel d
         where j.system_id = x.journalpost and m.system_id = j.saksmappe and d.system_id = m.arkivdel and d.import is not null
           and (j.administrativ_enhet, j.saksbehandler) is distinct from (coalesce(x."administrativEnhet", j.administrativ_enhet), x.saksbehandler)`.execute(
        trx,
      );
      await sql`
        update arkiv.korrespondansepart p set skjermet = y.skjermet
          from jsonb_to_recordset(${json}::jsonb) as x (journalpost uuid, parter jsonb)
         cross join lateral jsonb_to_recordset(x.parter) as y (type text, navn text, skjermet boolean), arkiv.journalpost j, arkiv.saksmappe m, arkiv.arkivdel d
         where p.journalpost = x.journalpost and p.korrespondanseparttype = y.type and p.korrespondansepart_navn = y.navn and p.skjermet <> y.skjermet
           and j.system_id = p.journalpost and m.system_id = j.saksmappe and d.system_id = m.arkivdel and d.import is not null`.execute(
        trx,
      );
      return Number(svar.numAffectedRows ?? 0);
    },
  };
}

function numre(k: Kontekst): Pick<Importlager, 'sammenstoet' | 'siste' | 'loeftSerie'> {
  const { trx, eiet } = k;
  return {
    siste: nummerRepository(k).siste,
    async sammenstoet(liste) {
      if (liste.length === 0) return [];
      const svar = await sql<Nummersammenstoet>`
        with x as (select * from jsonb_to_recordset(${JSON.stringify(liste)}::jsonb) as x (serie text, aar int, nummer int, "systemID" uuid))
        select x.serie, x.aar, x.nummer, x."systemID", m.mappe_id as eier from x
          join arkiv.saksmappe m on m.saksaar = x.aar and m.sakssekvensnummer = x.nummer where x.serie = 'sak' and m.system_id <> x."systemID"
        union all
        select x.serie, x.aar, x.nummer, x."systemID", j.registrerings_id from x
          join arkiv.journalpost j on j.journalaar = x.aar and j.journalsekvensnummer = x.nummer where x.serie = 'journal' and j.system_id <> x."systemID"`.execute(
        trx,
      );
      return svar.rows;
    },
    async loeftSerie(serie, aar, hoeyeste) {
      await sql`
        insert into arkiv.nummerserie (arkivskaper, serie, aar, siste) values (${eiet.arkivskaper}, ${serie}, ${aar}, ${hoeyeste})
        on conflict (arkivskaper, serie, aar) do update set siste = greatest(nummerserie.siste, excluded.siste)`.execute(
        trx,
      );
    },
  };
}
