import { hentInnstillinger } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Virksomhet } from '../../index.ts';

export const hentInnstillingerRute = (virksomhet: Virksomhet): Rute =>
  implementer(hentInnstillinger, async ({ uow }) => {
    const svar = await virksomhet.hentInnstillingerMedHistorikk(uow);
    if (!svar.ok) return svar;
    const historikk = svar.verdi.historikk.map((rad) => ({ ...rad, tidspunkt: rad.tidspunkt.toISOString() }));
    return ok({ gjeldende: svar.verdi.gjeldende, historikk });
  });
