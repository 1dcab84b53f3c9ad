import { avgjoerPublisering, finnPubliseringer, hentPostliste, type Publiseringssak } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { avgjoerelseskrav, type Innsyn, type Publisering } from '../../index.ts';
import { tilPostliste } from './postlistevisning.ts';

export function innsynRuter(innsyn: Innsyn): Rute[] {
  return [
    implementer(hentPostliste, async ({ params, query, withTenant }) => {
      const { q, side, fra = null, til = null } = query;
      const svar = await innsyn.hentPostliste(withTenant, { kommunenummer: params.kommunenummer, q, fra, til, side });
      return svar.ok ? ok(tilPostliste(svar.verdi)) : svar;
    }),
    implementer(finnPubliseringer, async ({ uow, query }) => {
      const funnet = await innsyn.finnPubliseringer(uow, query.status);
      return ok({ saker: funnet.map((p) => tilPubliseringssak(p, uow.arkivskaper)) });
    }),
    implementer(avgjoerPublisering, async ({ uow, params, body }) => {
      const svar = await innsyn.avgjoerPublisering(uow, { journalpost: params.id, ...body });
      return svar.ok ? ok(tilPubliseringssak(svar.verdi, uow.arkivskaper)) : svar;
    }),
  ];
}

/** `tittel` is the title as the public would see it: who decides need not be cleared for the rest. */
function tilPubliseringssak(p: Publisering, arkivskaper: string): Publiseringssak {
  return {
    journalpost: p.journalpost,
    arkivskaper,
    registreringsID: p.post.registreringsID,
    tittel: p.post.tittel,
    offentligTittel: p.post.tittel,
    status: p.status,
    publiseresTid: p.publiseresTid?.toISOString() ?? null,
    funn: [...p.funn],
    krav: { publiser: avgjoerelseskrav(p, 'publiser'), trekk: avgjoerelseskrav(p, 'trekk') },
  };
}
