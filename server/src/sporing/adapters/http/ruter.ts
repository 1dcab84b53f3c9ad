import { finnSpor, hentSpor, verifiserSpor } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Sporing } from '../../index.ts';

/** Findings shown; the command `verifiser` prints them all. */
const VISTE_FUNN = 50;

export function sporingRuter(sporing: Sporing): Rute[] {
  return [
    implementer(hentSpor, async ({ uow, params }) => {
      const spor = await sporing.hentSpor(uow, params.id);
      return ok({ spor: spor.map((rad) => ({ ...rad, tidspunkt: rad.tidspunkt.toISOString() })) });
    }),
    implementer(finnSpor, async ({ uow, query }) => {
      const { grense, etter, ...filter } = query;
      const side = await sporing.finnSpor(
        uow,
        { ...filter, foer: etter === undefined ? undefined : Number(etter) },
        grense,
      );
      return ok({
        rader: side.rader.map(({ loepenummer: _plass, tidspunkt, ...rad }) => ({
          ...rad,
          tidspunkt: tidspunkt.toISOString(),
        })),
        neste: side.neste === null ? null : String(side.neste),
      });
    }),
    implementer(verifiserSpor, async ({ uow }) => {
      const { uroert, antall, funn, hode } = await sporing.verifiser(uow);
      const viste = funn.slice(0, VISTE_FUNN).map((ett) => ({
        type: ett.type,
        nr: 'nr' in ett ? ett.nr : null,
        spor: 'spor' in ett ? ett.spor : null,
      }));
      return ok({ uroert, antall, antallFunn: funn.length, funn: viste, hode: { ...hode } });
    }),
  ];
}
