import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Bevaring } from '../../index.ts';
import type { Innlesing } from '../../innlesing.ts';
import { deponer, fjernFiler, importer, kontrollerPakke } from '../../jobs.ts';
import type { Kassering } from '../../kassasjon.ts';

export function bevaringHandlers(bevaring: Bevaring, kassering: Kassering, innlesing: Innlesing): JobHandler[] {
  return [
    defineHandler({
      jobb: importer,
      aktoer: 'bevaring',
      kjoer: (kontekst, { import: id }) => innlesing.kjoer(kontekst, id),
      oppgi: (uow, { import: id }) => innlesing.oppgi(uow, id),
    }),
    defineHandler({
      jobb: deponer,
      aktoer: 'bevaring',
      kjoer: (kontekst, { uttrekk }) => bevaring.kjoer(kontekst, uttrekk),
      oppgi: (uow, { uttrekk }) => bevaring.oppgi(uow, uttrekk),
    }),
    defineHandler({
      jobb: kontrollerPakke,
      aktoer: 'bevaring',
      kjoer: (kontekst, { uttrekk }) => bevaring.kjoerKontroll(kontekst, uttrekk),
      oppgi: (uow, { uttrekk }) => bevaring.oppgiKontroll(uow, uttrekk),
    }),
    defineHandler({
      jobb: fjernFiler,
      aktoer: 'bevaring',
      kjoer: ({ arkivskaper, withTenant }, { kassasjon }) =>
        kassering.fjernFiler({ arkivskaper }, kassasjon, withTenant),
      // The files stand as «venter» on the page of executed disposals, where a person sees them.
      oppgi: async () => undefined,
    }),
  ];
}
