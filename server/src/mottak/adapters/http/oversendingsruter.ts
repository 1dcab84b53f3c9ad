import * as o from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { filsvar } from '../../../platform/http/filsvar.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Oversendingen } from '../../oversending.ts';
import type { Foelgebrev } from '../../ports/oversending.ts';

/** What has been handed over, and the letters that go with it. */
export function oversendingsruter(oversending: Oversendingen): Rute[] {
  return [
    implementer(o.hentFoelgebrevmaler, async ({ uow, params, query }) => {
      const svar = await oversending.hentFoelgebrevmaler(uow, params.id, query.til);
      return svar.ok ? ok({ svar: { ...svar.verdi.svar }, oversending: { ...svar.verdi.oversending } }) : svar;
    }),
    implementer(o.finnSendtVidere, async ({ uow }) => {
      const { venter, sendt, spor, harPost } = await oversending.finnSendtVidere(uow);
      return ok({
        ...{ venter: venter.map(visBrev), sendt: sendt.map(visBrev), harPost },
        spor: spor.map(({ mottattTid, tid, kanal, ...rad }) => ({
          ...{ ...rad, kanal: kanal as o.Sendtvidere['kanal'] },
          ...{ mottattTid: mottattTid.toISOString(), tid: tid.toISOString() },
        })),
      });
    }),
    implementer(o.hentFoelgebrev, async ({ uow, params }) => {
      const svar = await oversending.hentFoelgebrev(uow, params.id);
      return svar.ok ? ok({ ...filsvar(svar.verdi, 'brev', 'pdf'), disposisjon: 'inline' }) : svar;
    }),
    implementer(o.sendFoelgebrev, ({ uow, params, body }) => oversending.sendFoelgebrev(uow, params.id, body.maate)),
  ];
}

const visBrev = ({ steg: _steg, mottattTid: _kom, tekst: _tekst, maalform: _form, ...brev }: Foelgebrev) => ({
  ...brev,
  lagetTid: brev.lagetTid.toISOString(),
  sendtTid: brev.sendtTid?.toISOString() ?? null,
});
