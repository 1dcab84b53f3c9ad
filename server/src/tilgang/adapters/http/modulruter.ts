import * as o from '@dokumentsenter/contract';
import { ok, type Result } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Modul, Moduler } from '../../moduler.ts';

/** The register of external modules (krav 4.1.1–3). */
export function modulruter(moduler: Moduler): Rute[] {
  return [
    implementer(o.finnModuler, async ({ uow }) => ok({ moduler: (await moduler.finnModuler(uow)).map(vis) })),
    implementer(o.opprettModul, async ({ uow, body }) => vist(await moduler.opprettModul(uow, body))),
    implementer(o.settModulAktiv, async ({ uow, params, body }) =>
      vist(await moduler.settModulAktiv(uow, params.id, body)),
    ),
    implementer(o.endreModulklarering, async ({ uow, params, body }) =>
      vist(await moduler.endreModulklarering(uow, params.id, body.klarering)),
    ),
    implementer(o.lagModulnoekkel, async ({ uow, params, body }) => {
      const svar = await moduler.lagModulnoekkel(uow, params.id, body.dager);
      return svar.ok ? ok({ modul: vis(svar.verdi.modul), noekkel: svar.verdi.noekkel }) : svar;
    }),
    implementer(o.trekkModulnoekkel, async ({ uow, params }) =>
      vist(await moduler.trekkModulnoekkel(uow, params.id, params.noekkel)),
    ),
  ];
}

const vist = (svar: Result<Modul>) => (svar.ok ? ok(vis(svar.verdi)) : svar);

function vis({ klarering, perioder, noekler, ...modul }: Modul): o.Modul {
  return {
    ...modul,
    klarering: [...klarering],
    perioder: perioder.map(({ fra, til, ...rest }) => ({ ...rest, fra: fra.toISOString(), til: tid(til) })),
    noekler: noekler.map(({ lagetTid, trukketTid, sistBrukt, ...rest }) => ({
      ...rest,
      lagetTid: lagetTid.toISOString(),
      trukketTid: tid(trukketTid),
      sistBrukt: tid(sistBrukt),
    })),
  };
}

const tid = (naar: Date | null): string | null => naar?.toISOString() ?? null;
