import * as o from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { filsvar } from '../../../platform/http/filsvar.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Deling } from '../../deling.ts';
import type { Delrad } from '../../ports/lager.ts';

/** Splitting, and the sheets to be printed for it. */
export function delingsruter(deling: Deling): Rute[] {
  return [
    implementer(o.splittForsendelse, ({ uow, params, body }) => deling.splittForsendelse(uow, params.id, body)),
    implementer(o.hentDeler, async ({ uow, params }) => {
      const svar = await deling.hentDeler(uow, params.id);
      if (!svar.ok) return svar;
      const { opphav, deler } = svar.verdi;
      return ok({
        opphav: opphav === null ? null : visDel(opphav, opphav.opphav),
        deler: deler.map((del) => ({ ...visDel(del, del.forsendelse), status: del.status })),
      });
    }),
    implementer(o.hentSkilleark, async ({ uow, query }) => {
      const svar = await deling.lagSkilleark(uow, query);
      if (!svar.ok) return svar;
      const hvortil = query.saksnummer === undefined ? '' : ` ${query.saksnummer.replace('/', '-')}`;
      return ok(filsvar(svar.verdi, `skilleark${hvortil}`, 'pdf'));
    }),
  ];
}

const visDel = ({ nummer, sider, saksnummer }: Delrad, forsendelse: string) => ({
  forsendelse,
  nummer,
  sider: sider.map(({ side }) => side),
  saksnummer,
});
