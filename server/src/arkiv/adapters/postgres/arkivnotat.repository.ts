import type { Arkivnotat } from '../../domain/notatvisning.ts';
import type { Notatlager } from '../../ports.ts';
import { hentDokumenter, settInnDokumenter } from './dokument.repository.ts';
import { blant, type Kontekst } from './kontekst.ts';

function velgNotat({ trx }: Kontekst) {
  return trx
    .selectFrom('arkiv.arkivnotat as n')
    .select([
      'n.system_id as id',
      'n.saksmappe',
      'n.registrerings_id as registreringsID',
      'n.tittel',
      'n.offentlig_tittel as offentligTittel',
      'n.dokumentets_dato as dokumentetsDato',
      'n.administrativ_enhet as administrativEnhet',
      'n.saksbehandler',
      'n.saksbehandler_id as saksbehandlerId',
      'n.dokumentmedium',
      'n.tilgangskode',
      'n.skjermingshjemmel as hjemmel',
      'n.opprettet_dato as opprettetDato',
      'n.arkivert_dato as arkivertDato',
    ]);
}

async function medDokumenter(k: Kontekst, rader: readonly Omit<Arkivnotat, 'dokumenter'>[]): Promise<Arkivnotat[]> {
  const dokumenter = await hentDokumenter(
    k,
    'arkivnotat',
    rader.map((rad) => rad.id),
  );
  return rader.map((rad) => ({ ...rad, dokumenter: dokumenter.get(rad.id) ?? [] }));
}

/** Arkivnotater (krav 2.6.4): filed in a case, not in the journal. */
export function arkivnotatRepository(k: Kontekst): Notatlager {
  const { trx, eiet, opprettet, uow } = k;
  const hent = async (id: string) =>
    (await medDokumenter(k, await velgNotat(k).where('n.system_id', '=', id).execute()))[0] ?? null;
  return {
    hent,
    async hentMange(ider) {
      if (ider.length === 0) return [];
      return medDokumenter(k, await velgNotat(k).where('n.system_id', '=', blant(ider)).execute());
    },
    async settInn(id, saksmappe, nummer, registreringsID, notat) {
      await trx
        .insertInto('arkiv.arkivnotat')
        .values({
          ...eiet,
          ...opprettet,
          system_id: id,
          saksmappe,
          registreringsnummer: nummer,
          registrerings_id: registreringsID,
          tittel: notat.tittel,
          offentlig_tittel: notat.offentligTittel,
          dokumentets_dato: notat.dokumentetsDato,
          antall_vedlegg: notat.dokumenter.filter((d) => d.tilknyttetRegistreringSom === 'V').length,
          administrativ_enhet: notat.administrativEnhet,
          saksbehandler: notat.saksbehandler,
          saksbehandler_id: notat.saksbehandlerId,
          dokumentmedium: notat.dokumentmedium,
          tilgangskode: notat.tilgangskode,
          skjermingshjemmel: notat.hjemmel,
          skjerming_arvet: notat.skjermingArvet,
          arkivert_dato: null,
          arkivert_av: null,
        })
        .execute();
      await settInnDokumenter(k, { type: 'arkivnotat', id }, notat.dokumenter);
    },
    async laas(id) {
      await trx.selectFrom('arkiv.arkivnotat').select('system_id').where('system_id', '=', id).forUpdate().execute();
      return hent(id);
    },
    async iSak(saksmappe) {
      const rader = velgNotat(k).where('n.saksmappe', '=', saksmappe).orderBy('n.registreringsnummer');
      return medDokumenter(k, await rader.execute());
    },
    async arkiver(id) {
      await trx
        .updateTable('arkiv.arkivnotat')
        .set({ arkivert_dato: uow.naa, arkivert_av: uow.aktoer.navn })
        .where('system_id', '=', id)
        .execute();
    },
  };
}
