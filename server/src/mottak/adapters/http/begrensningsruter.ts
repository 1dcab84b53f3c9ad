import * as o from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Begrensetrad } from '../../application/arkivbegrensning/finnIkkeArkiverte.ts';
import type { Arkivbegrensning } from '../../arkivbegrensning.ts';

/** What is not for the archive. Taking one back is undoing the decision, as everywhere else. */
export function begrensningsruter(begrensning: Arkivbegrensning): Rute[] {
  return [
    implementer(o.finnIkkeArkiverte, async ({ uow, query }) => {
      const { dager, antall, rader, logger } = await begrensning.finnIkkeArkiverte(uow, {
        fjernet: query.utvalg === 'fjernet',
        aarsak: query.aarsak ?? null,
        soek: query.soek,
      });
      return ok({
        dager,
        antall,
        rader: rader.map(visRad),
        logger: logger.map(({ id, tid, rader: radene, saksmappe, registreringsID }) => ({
          ...{ id, tid: tid.toISOString(), antall: radene.length },
          ...{ saksmappe, registreringsID },
        })),
      });
    }),
    implementer(o.settBegrensningsdager, ({ uow, body }) => begrensning.settBegrensningsdager(uow, body.dager)),
  ];
}

const visRad = ({ sjekksum: _sjekksum, ...rad }: Begrensetrad) => ({
  ...rad,
  kanal: rad.kanal as o.Ikkearkivert['kanal'],
  mottattTid: rad.mottattTid.toISOString(),
  avgjortTid: rad.avgjortTid.toISOString(),
  fjernetTid: rad.fjernetTid?.toISOString() ?? null,
});
