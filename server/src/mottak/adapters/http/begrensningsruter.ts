import * as o from '@dokumentsenter/contract';
import { kan, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Begrensetrad } from '../../application/arkivbegrensning/finnIkkeArkiverte.ts';
import type { Arkivbegrensning } from '../../arkivbegrensning.ts';
import type { Regelrad } from '../../ports/begrensningsregel.ts';

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
    ...regelruter(begrensning),
    implementer(o.hentFakturamottak, async ({ uow }) => ok(await begrensning.hentFakturamottak(uow))),
    implementer(o.settFakturamottak, ({ uow, body }) => begrensning.settFakturamottak(uow, body.epost)),
    implementer(o.sendFakturaVidere, ({ uow, params, body }) =>
      begrensning.sendFakturaVidere(uow, params.id, body.merknad),
    ),
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

/** The rules. Who may not read letters sees how many a rule would have taken, and not what they are called. */
function regelruter(begrensning: Arkivbegrensning): Rute[] {
  return [
    implementer(o.finnBegrensningsregler, async ({ uow }) => {
      const { regler, harPost } = await begrensning.finnRegler(uow);
      return ok({ harPost, regler: regler.map(visRegel) });
    }),
    implementer(o.opprettBegrensningsregel, async ({ uow, body }) => {
      const svar = await begrensning.opprettRegel(uow, body);
      return svar.ok ? ok({ id: svar.verdi }) : svar;
    }),
    implementer(o.endreBegrensningsregel, ({ uow, params, body }) => begrensning.endreRegel(uow, params.id, body)),
    implementer(o.settBegrensningsregelAktiv, ({ uow, params, body }) =>
      begrensning.settRegelAktiv(uow, params.id, body),
    ),
    implementer(o.slettBegrensningsregel, ({ uow, params }) => begrensning.slettRegel(uow, params.id)),
    implementer(o.proevBegrensningsregel, async ({ uow, body }) => {
      const svar = await begrensning.proevRegel(uow, body.vilkaar, kan(uow.aktoer, 'forsendelse:les'));
      if (!svar.ok) return svar;
      const eksempler = svar.verdi.eksempler.map(({ mottattTid, vern, ...rad }) => ({
        ...{ ...rad, mottattTid: mottattTid.toISOString(), vern: [...vern] },
      }));
      return ok({ ...svar.verdi, eksempler });
    }),
  ];
}

const visRegel = ({ vilkaar, endretTid, ...regel }: Regelrad): o.Begrensningsregel => ({
  ...regel,
  vilkaar: {
    ...vilkaar,
    kanaler: vilkaar.kanaler as o.Regelvilkaar['kanaler'],
    avsendere: [...vilkaar.avsendere],
    mottakere: [...vilkaar.mottakere],
  },
  endretTid: endretTid.toISOString(),
});
