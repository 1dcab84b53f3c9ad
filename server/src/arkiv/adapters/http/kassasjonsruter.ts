import {
  finnKassasjonsvedtak,
  finnSperrede,
  finnTilKassasjon,
  opphevSperring,
  settKassasjonsvedtak,
  sperrJournalpost,
} from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { norskDato } from '../../domain/dato.ts';
import type { Arkiv } from '../../index.ts';

const MAKS_SAKER = 100;

/** Decisions on disposal, what is due, and what is blocked. */
export function kassasjonsruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(finnKassasjonsvedtak, async ({ uow }) =>
      ok({ enheter: (await arkiv.finnKassasjonsvedtak(uow)).map((enhet) => ({ ...enhet })) }),
    ),
    implementer(settKassasjonsvedtak, async ({ uow, params, body }) => {
      const svar = await arkiv.settKassasjonsvedtak(uow, body.nivaa, params.id, body.vedtak);
      return svar.ok ? ok({ vedtak: svar.verdi }) : svar;
    }),
    implementer(finnTilKassasjon, async ({ uow }) =>
      ok({ saker: await arkiv.finnTilKassasjon(uow, norskDato(uow.naa), MAKS_SAKER) }),
    ),
    implementer(finnSperrede, async ({ uow }) => {
      const rader = await arkiv.finnSperrede(uow);
      return ok({ sperringer: rader.map((rad) => ({ ...rad, sperretDato: rad.sperretDato.toISOString() })) });
    }),
    implementer(sperrJournalpost, async ({ uow, params, body }) => {
      const svar = await arkiv.sperrJournalpost(uow, params.id, body.grunn, body.hjemmel);
      return svar.ok ? ok({}) : svar;
    }),
    implementer(opphevSperring, async ({ uow, params, body }) => {
      const svar = await arkiv.opphevSperring(uow, params.id, body.grunn);
      return svar.ok ? ok({}) : svar;
    }),
  ];
}
