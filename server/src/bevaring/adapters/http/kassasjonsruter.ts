import { finnKassasjoner, kasser } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Kassering } from '../../kassasjon.ts';

/** Execution of disposals, and those that are done. */
export function kassasjonsruter(kassering: Kassering): Rute[] {
  return [
    implementer(kasser, async ({ uow, body }) => {
      const svar = await kassering.kasser(uow, body);
      return svar.ok ? ok({ id: svar.verdi.id, dokumenter: svar.verdi.dokumenter }) : svar;
    }),
    implementer(finnKassasjoner, async ({ uow }) => {
      const alle = await kassering.finn(uow);
      return ok({ kassasjoner: alle.map((rad) => ({ ...rad, utfoertTid: rad.utfoertTid.toISOString() })) });
    }),
  ];
}
