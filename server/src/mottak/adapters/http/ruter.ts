import * as o from '@dokumentsenter/contract';
import { ok, type Sjekksum } from '../../../kernel/index.ts';
import type { BlobStore } from '../../../platform/blob/blobStore.ts';
import { blobSvar } from '../../../platform/http/blobSvar.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Mottak } from '../../index.ts';
import { lastOppRute } from './lastOpp.route.ts';

/** mottak's routes: parse and ability are the platform's, the decision is the face's. */
export function mottakRuter(mottak: Mottak, blober: BlobStore): Rute[] {
  return [
    lastOppRute(mottak),
    implementer(o.hentForsendelse, ({ uow, params }) => mottak.hentForsendelse(uow, params.id)),
    implementer(o.hentOriginal, async ({ uow, params }) => {
      const fil = await mottak.hentFil(uow, params.id, params.dokument);
      return fil.ok
        ? blobSvar(blober, uow.arkivskaper, { ...fil.verdi, sjekksum: fil.verdi.sjekksum as Sjekksum })
        : fil;
    }),
    implementer(o.journalfoerForsendelse, ({ uow, params, body }) =>
      mottak.journalfoerForsendelse(uow, params.id, body),
    ),
    implementer(o.avvisForsendelse, ({ uow, params, body }) => mottak.avvisForsendelse(uow, params.id, body)),
    implementer(o.overfoerForsendelse, ({ uow, params, body }) =>
      mottak.overfoerForsendelse(uow, params.id, body.til, body.merknad, body.svar),
    ),
    implementer(o.oversendForsendelse, ({ uow, params, body }) => mottak.oversendForsendelse(uow, params.id, body)),
    implementer(o.knyttForsendelse, ({ uow, params, body }) => mottak.knyttForsendelse(uow, params.id, body.til)),
    implementer(o.finnMottakAv, async ({ uow, params }) => ok({ mottak: await mottak.finnMottakAv(uow, params.id) })),
    implementer(o.angreForsendelse, ({ uow, params }) => mottak.angreForsendelse(uow, params.id)),
    implementer(o.finnKarantene, async ({ uow }) => ok({ forsendelser: await mottak.finnKarantene(uow) })),
    implementer(o.proevIgjen, ({ uow, params }) => mottak.proevIgjen(uow, params.id)),
    implementer(o.slippFraKarantene, ({ uow, params }) => mottak.slippFraKarantene(uow, params.id)),
    implementer(o.finnKanaler, async ({ uow }) => ok({ kanaler: await mottak.finnKanaler(uow) })),
  ];
}
