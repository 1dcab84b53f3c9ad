import * as o from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { filsvar } from '../../../platform/http/filsvar.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Ekspedering } from '../../index.ts';

/** The templates letters are written from. */
export function brevmalRuter(ekspedering: Ekspedering): Rute[] {
  return [
    implementer(o.finnBrevmaler, async ({ uow }) => {
      const maler = await ekspedering.finnBrevmaler(uow);
      return ok({ maler: maler.map((mal) => ({ ...visLagret(mal), hjemler: [...mal.hjemler] })) });
    }),
    implementer(o.hentBrevmalhistorikk, async ({ uow, params }) => {
      const svar = await ekspedering.hentBrevmalhistorikk(uow, params.kode);
      return svar.ok ? ok({ versjoner: svar.verdi.map(visLagret) }) : svar;
    }),
    implementer(o.opprettBrevmal, ({ uow, body }) => ekspedering.lagreBrevmal(uow, null, 0, body)),
    implementer(o.endreBrevmal, ({ uow, params, body: { fraVersjon, ...innhold } }) =>
      ekspedering.lagreBrevmal(uow, params.kode, fraVersjon, innhold),
    ),
    implementer(o.visBrevmal, async ({ uow, body: { maalform, ...innhold } }) => {
      const svar = await ekspedering.visBrevmal(uow, maalform, innhold);
      return svar.ok ? ok({ ...filsvar(svar.verdi, 'mal', 'pdf'), disposisjon: 'inline' }) : svar;
    }),
  ];
}

const visLagret = <T extends { readonly lagretTid: Date | null }>(mal: T) => ({
  ...mal,
  lagretTid: mal.lagretTid?.toISOString() ?? null,
});
