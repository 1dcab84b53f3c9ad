import { sql } from 'kysely';
import type { DokumentMedFiler } from '../../ports/registreringer.ts';
import type { Dokumentlager } from '../../ports.ts';
import { objektrad } from './dokument.repository.ts';
import type { Kontekst } from './kontekst.ts';
import { skjermingskolonner } from './skjermingskolonner.ts';

const NYERE = sql`exists (select 1 from arkiv.dokumentobjekt n where n.arkivskaper = o.arkivskaper
  and n.dokumentbeskrivelse = o.dokumentbeskrivelse and n.versjonsnummer > o.versjonsnummer)`;
const ARKIVFORMAT = sql`exists (select 1 from arkiv.dokumentobjekt a where a.arkivskaper = o.arkivskaper
  and a.dokumentbeskrivelse = o.dokumentbeskrivelse and a.versjonsnummer = o.versjonsnummer and a.variantformat = 'A')`;
const VILKAAR = {
  versjon: NYERE,
  variant: sql`o.variantformat = 'O'`,
  produksjonsformat: sql`o.variantformat = 'P' and ${ARKIVFORMAT}`,
};

/** Changes of a document that is there: new files, its status, title and shielding, and the few deletions that are allowed. */
export function dokumentendringRepository(k: Kontekst): Dokumentlager {
  return { ...endring(k), ...inaktive(k), ...knytning(k) };
}

function inaktive({ trx, eiet }: Kontekst) {
  return {
    async medInaktiveFiler(slag, grense) {
      const { rows } = await sql<DokumentMedFiler>`
        select o.dokumentbeskrivelse as dokument, r.journalpost, j.registrerings_id as "registreringsID", count(*)::int as antall
          from arkiv.dokumentobjekt o
          join arkiv.dokumentbeskrivelse_registrering r on r.arkivskaper = o.arkivskaper and r.dokumentbeskrivelse = o.dokumentbeskrivelse
          join arkiv.journalpost j on j.arkivskaper = r.arkivskaper and j.system_id = r.journalpost
         where o.arkivskaper = ${eiet.arkivskaper} and ${VILKAAR[slag]}
         group by 1, 2, 3, j.journaldato order by j.journaldato desc, o.dokumentbeskrivelse limit ${grense}`.execute(
        trx,
      );
      return rows;
    },
  } satisfies Partial<Dokumentlager>;
}

function knytning({ trx, eiet, uow }: Kontekst) {
  return {
    async knytt(journalpost, dokument, { som, nummer }) {
      await trx
        .insertInto('arkiv.dokumentbeskrivelse_registrering')
        .values({
          ...eiet,
          journalpost,
          dokumentbeskrivelse: dokument,
          tilknyttet_registrering_som: som,
          dokumentnummer: nummer,
          tilknyttet_dato: uow.naa,
          tilknyttet_av: uow.aktoer.navn,
        })
        .execute();
      if (som !== 'V') return;
      await trx
        .updateTable('arkiv.journalpost')
        .set((eb) => ({ antall_vedlegg: eb('antall_vedlegg', '+', 1) }))
        .where('arkivskaper', '=', eiet.arkivskaper)
        .where('system_id', '=', journalpost)
        .execute();
    },
  } satisfies Partial<Dokumentlager>;
}

function endring(k: Kontekst) {
  const { trx, eiet, uow } = k;
  const endre = (id: string) => trx.updateTable('arkiv.dokumentbeskrivelse').where('system_id', '=', id);
  return {
    async leggTilObjekt(dokument, versjon, objekt) {
      const id = uow.nyId();
      await trx
        .insertInto('arkiv.dokumentobjekt')
        .values(objektrad(k, objekt, dokument, versjon, id))
        .execute();
      return id;
    },
    async settStatus(dokument, status) {
      await endre(dokument).set({ dokumentstatus: status }).execute();
    },
    async foerKonvertering(objekt, fra) {
      await trx
        .insertInto('arkiv.konvertering')
        .values({
          ...eiet,
          system_id: uow.nyId(),
          dokumentobjekt: objekt,
          konvertert_dato: uow.naa,
          konvertert_av: uow.aktoer.navn,
          konvertert_fra_format: fra.fraFormat,
          konvertert_til_format: fra.tilFormat,
          konverteringsverktoey: fra.verktoey,
          konverteringskommentar: fra.kommentar,
          fra_sjekksum: fra.fraSjekksum,
          til_sjekksum: fra.tilSjekksum,
        })
        .execute();
    },
    async filer(etter, grense) {
      return trx
        .selectFrom('arkiv.dokumentobjekt')
        .select(['system_id as id', 'sjekksum', 'filstoerrelse as stoerrelse'])
        .$if(etter !== null, (q) => q.where('system_id', '>', etter ?? ''))
        .orderBy('arkivskaper')
        .orderBy('system_id')
        .limit(grense)
        .execute();
    },
    async settUtenArkivformat(dokument, grunn) {
      await endre(dokument).set({ uten_arkivformat: grunn }).execute();
    },
    async settTittel(dokument, tittel) {
      await endre(dokument).set({ tittel }).execute();
    },
    async skjerm(dokument, vedtak) {
      await endre(dokument).set(skjermingskolonner(vedtak)).execute();
    },
    async slettObjekt(dokument, objekt, type) {
      await trx.deleteFrom('arkiv.konvertering').where('dokumentobjekt', '=', objekt).execute();
      await trx.deleteFrom('arkiv.dokumentobjekt').where('system_id', '=', objekt).execute();
      await trx
        .insertInto('arkiv.sletting')
        .values({
          ...eiet,
          system_id: uow.nyId(),
          enhetstype: 'dokumentbeskrivelse',
          enhet: dokument,
          slettingstype: type,
          slettet_dato: uow.naa,
          slettet_av: uow.aktoer.navn,
        })
        .execute();
    },
  } satisfies Partial<Dokumentlager>;
}
