import { dokumentobjektSlettet } from '../../../arkiv/events.ts';
import type { Jobbtype } from '../../../kernel/index.ts';
import { defineHandler, type JobHandler } from '../../../platform/jobs/handler.ts';
import type { Bevaring } from '../../index.ts';
import type { Innlesing } from '../../innlesing.ts';
import { deponer, fjernFiler, fjernVentende, importer, kontrollerPakke, noterSlettetFil } from '../../jobs.ts';
import type { Kassering } from '../../kassasjon.ts';

/** Which job an event starts. */
export const FJERNING_ABONNEMENT: readonly { hendelse: string; jobb: Jobbtype<unknown> }[] = [
  { hendelse: dokumentobjektSlettet.navn, jobb: noterSlettetFil },
];

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
    defineHandler({
      jobb: noterSlettetFil,
      aktoer: 'bevaring',
      kjoer: ({ withTenant }, { innhold }) =>
        withTenant((uow) => kassering.noterSlettet(uow, innhold.dokumentobjekt, innhold.sjekksum)),
      // The file stays in the store with nothing referring to it: it takes room and harms nothing.
      oppgi: async () => undefined,
    }),
    defineHandler({
      jobb: fjernVentende,
      aktoer: 'bevaring',
      kjoer: ({ arkivskaper, withTenant }) => kassering.fjernVentende({ arkivskaper }, withTenant),
      // The rows stand as «venter», and the next hour makes a new round.
      oppgi: async () => undefined,
    }),
  ];
}
