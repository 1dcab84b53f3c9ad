import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Fordeling } from '../../index.ts';
import { fordelForsendelse } from '../../jobs.ts';

export function fordelForsendelseHandler(fordeling: Fordeling): JobHandler {
  return defineHandler({
    jobb: fordelForsendelse,
    aktoer: 'fordeling',
    kjoer: (kontekst, { innhold }) =>
      kontekst.withTenant((uow) =>
        fordeling.fordel(uow, {
          forsendelse: innhold.forsendelse,
          kanal: innhold.kanal,
          mottattTid: new Date(innhold.mottattTid),
          antallDokumenter: innhold.antallDokumenter,
          sikkerhet: innhold.sikkerhet,
          // Post meant for another municipality is decided by a person, whatever else is sure.
          tvil: innhold.tvil || innhold.annenKommune !== null,
          tilgangskode: innhold.tilgangskode,
          enhet: innhold.enhet,
          klasse: innhold.klasse,
          arkivverdi: innhold.arkivverdi,
          maalform: innhold.maalform,
        }),
      ),
    // Then a person gets it without the proposal.
    oppgi: (uow, { innhold }) =>
      fordeling.fordelUtenForslag(uow, {
        forsendelse: innhold.forsendelse,
        kanal: innhold.kanal,
        mottattTid: new Date(innhold.mottattTid),
        antallDokumenter: innhold.antallDokumenter,
      }),
  });
}
