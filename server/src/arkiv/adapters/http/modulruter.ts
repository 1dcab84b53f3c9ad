import * as o from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { BlobStore } from '../../../platform/blob/blobStore.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Arkiv } from '../../index.ts';
import { type Filutlevering, filutlevering } from './filutlevering.ts';
import { tilJournalpost, tilSak } from './visning.ts';

/** Which module it is, as tilgang knows it. */
export type FinnModul = (uow: Uow, id: string) => Promise<{ readonly id: string; readonly navn: string } | null>;

/** Rights of external modules in the archive (krav 4.1.14–15), and what the modules do with them. */
export function arkivmodulruter(arkiv: Arkiv, blober: Pick<BlobStore, 'open'>, finnModul: FinnModul): Rute[] {
  return [...rettighetsruter(arkiv, finnModul), ...fagsystemruter(arkiv, filutlevering(blober))];
}

function rettighetsruter(arkiv: Arkiv, finnModul: FinnModul): Rute[] {
  return [
    implementer(o.finnModulretter, async ({ uow, params }) => ok(vis(await arkiv.finnModulretter(uow, params.id)))),
    implementer(o.giModulrett, async ({ uow, params, body }) => {
      const modul = await finnModul(uow, params.id);
      if (modul === null) return avvis('tjener.finnes-ikke');
      return vist(await arkiv.giModulrett(uow, modul, { type: body.enhetstype, id: body.enhet }, body.rett));
    }),
    implementer(o.trekkModulrett, async ({ uow, params }) => {
      const modul = await finnModul(uow, params.id);
      return modul === null ? avvis('tjener.finnes-ikke') : vist(await arkiv.trekkModulrett(uow, modul, params.rett));
    }),
  ];
}

function fagsystemruter(arkiv: Arkiv, lever: Filutlevering): Rute[] {
  return [
    implementer(o.lesSakSomModul, ({ uow, params }) =>
      arkiv.somModul(uow, params.id, 'les', async () => {
        const svar = await arkiv.hentSak(uow, params.id);
        return svar.ok ? ok(tilSak(svar.verdi, uow.arkivskaper)) : svar;
      }),
    ),
    implementer(o.lesJournalpostSomModul, ({ uow, params }) =>
      arkiv.somModul(uow, params.id, 'les', async () => {
        const svar = await arkiv.hentJournalpost(uow, params.id);
        return svar.ok ? ok(tilJournalpost(svar.verdi, uow.arkivskaper)) : svar;
      }),
    ),
    implementer(o.lesDokumentSomModul, ({ uow, params }) =>
      arkiv.somModul(uow, params.id, 'les', async () => {
        const svar = await arkiv.hentDokumentobjekt(uow, params.id, params.objekt);
        return svar.ok ? lever(uow.arkivskaper, svar.verdi) : svar;
      }),
    ),
    implementer(o.leggTilMerknadSomModul, ({ uow, params, body }) =>
      arkiv.somModul(uow, params.id, 'skriv', () =>
        arkiv.leggTilMerknad(uow, { type: 'journalpost', id: params.id }, body.tekst, null),
      ),
    ),
  ];
}

type Retter = Awaited<ReturnType<Arkiv['finnModulretter']>>;

const vist = (svar: Result<Retter>) => (svar.ok ? ok(vis(svar.verdi)) : svar);
const vis = (retter: Retter) => ({
  retter: retter.map(({ modul: _modul, gittTid, ...rett }) => ({ ...rett, gittTid: gittTid.toISOString() })),
});
