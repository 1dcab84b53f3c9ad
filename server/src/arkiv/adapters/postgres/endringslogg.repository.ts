import type { Endringslager } from '../../ports.ts';
import type { Kontekst } from './kontekst.ts';

/** Noark endringslogg: rows are added in the change's own transaction; the program cannot change or remove them. */
export function endringsloggRepository({ trx, eiet, uow }: Kontekst): Endringslager {
  return {
    async foer(enhet, endringer) {
      if (endringer.length === 0) return;
      const hvem = { endret_dato: uow.naa, endret_av: uow.aktoer.navn, endret_av_id: uow.aktoer.id };
      const rader = endringer.map((endring) => ({
        ...eiet,
        ...hvem,
        referanse_arkivenhet: enhet,
        referanse_metadata: endring.felt,
        tidligere_verdi: endring.tidligereVerdi,
        ny_verdi: endring.nyVerdi,
      }));
      await trx.insertInto('arkiv.endringslogg').values(rader).execute();
    },
    async hent(enhet) {
      const rader = await trx
        .selectFrom('arkiv.endringslogg')
        .selectAll()
        .where('arkivskaper', '=', eiet.arkivskaper)
        .where('referanse_arkivenhet', '=', enhet)
        .orderBy('loepenummer')
        .execute();
      return rader.map((rad) => ({
        felt: rad.referanse_metadata,
        tidligereVerdi: rad.tidligere_verdi,
        nyVerdi: rad.ny_verdi,
        endretAv: rad.endret_av,
        endretDato: rad.endret_dato,
      }));
    },
  };
}
