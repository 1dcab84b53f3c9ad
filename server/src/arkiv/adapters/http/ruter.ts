import {
  endreJournalpost,
  finnSaker,
  hentDokumentfil,
  hentEndringslogg,
  hentJournalpost,
  hentKodeverk,
  hentNotatfil,
  hentSak,
  settUtgaar,
} from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import type { BlobStore } from '../../../platform/blob/blobStore.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Arkiv } from '../../index.ts';
import type { Filinntak } from '../../ports/filinntak.ts';
import { filutlevering } from './filutlevering.ts';
import { innsynsruter } from './innsynsruter.ts';
import { journalruter } from './journalruter.ts';
import { listeruter } from './listeruter.ts';
import { opplastingsruter } from './opplastingsruter.ts';
import { regelruter } from './regelruter.ts';
import { strukturruter } from './strukturruter.ts';
import { tilJournalpost, tilLogg, tilSak, utenUsendt } from './visning.ts';

/** Every operation of the contract's `arkiv` part. */
export function arkivRuter(arkiv: Arkiv, blober: Pick<BlobStore, 'open'>, inntak: Filinntak): Rute[] {
  return [
    ...leseruter(arkiv),
    ...endreruter(arkiv),
    ...regelruter(arkiv),
    ...listeruter(arkiv),
    ...journalruter(arkiv),
    ...strukturruter(arkiv),
    ...opplastingsruter(arkiv, inntak),
    ...filruter(arkiv, blober),
    ...innsynsruter(arkiv, blober),
  ];
}

function leseruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(hentKodeverk, async ({ uow }) => {
      const { klasser, tilgangskoder } = await arkiv.hentKodeverk(uow);
      const koder = tilgangskoder.map(({ kode, tittel, hjemmel, helDokument }) => ({
        kode,
        tittel,
        hjemmel,
        helDokument,
      }));
      return ok({ klasser, tilgangskoder: koder });
    }),
    implementer(finnSaker, async ({ uow, query }) => {
      const saker = await arkiv.finnSaker(uow, query);
      return ok({ saker: saker.map((sak) => ({ ...sak, arkivskaper: uow.arkivskaper })) });
    }),
    implementer(hentSak, async ({ uow, params }) => {
      const svar = await arkiv.hentSak(uow, params.id);
      return svar.ok ? ok(tilSak(svar.verdi, uow.arkivskaper)) : svar;
    }),
    implementer(hentJournalpost, async ({ uow, params }) => {
      const svar = await arkiv.hentJournalpost(uow, params.id);
      return svar.ok ? ok(tilJournalpost(svar.verdi, uow.arkivskaper)) : svar;
    }),
    implementer(hentEndringslogg, async ({ uow, params }) => {
      const svar = await arkiv.hentEndringslogg(uow, params.id);
      if (!svar.ok) return svar;
      return ok({ endringer: tilLogg(svar.verdi) });
    }),
  ];
}

function endreruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(endreJournalpost, async ({ uow, params, body }) => {
      const svar = await arkiv.endreJournalpost(uow, params.id, utenUsendt(body));
      return svar.ok ? ok(tilJournalpost(svar.verdi, uow.arkivskaper)) : svar;
    }),
    implementer(settUtgaar, async ({ uow, params, body }) => {
      const svar = await arkiv.settUtgaar(uow, params.id, body.begrunnelse);
      return svar.ok ? ok(tilJournalpost(svar.verdi, uow.arkivskaper)) : svar;
    }),
  ];
}

function filruter(arkiv: Arkiv, blober: Pick<BlobStore, 'open'>): Rute[] {
  const lever = filutlevering(blober);
  return [
    implementer(hentDokumentfil, async ({ uow, params }) => {
      const svar = await arkiv.hentDokumentobjekt(uow, params.id, params.objekt);
      return svar.ok ? lever(uow.arkivskaper, svar.verdi) : svar;
    }),
    implementer(hentNotatfil, async ({ uow, params }) => {
      const svar = await arkiv.hentNotatobjekt(uow, params.id, params.objekt);
      return svar.ok ? lever(uow.arkivskaper, svar.verdi) : svar;
    }),
  ];
}
