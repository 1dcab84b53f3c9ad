import {
  endreKonverteringsregel,
  finnUkonverterte,
  hentFilkontroll,
  hentKonverteringsregel,
  proevKonverteringIgjen,
} from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Konverteringsregel } from '../../domain/konverteringsregel.ts';
import type { Filbevaring } from '../../filbevaring.ts';

const regel = (r: Konverteringsregel) => ({ ...r, godtas: [...r.godtas] });

/** Rules of conversion, and the two work lists. */
export function filbevaringRuter(filer: Filbevaring): Rute[] {
  return [
    implementer(hentKonverteringsregel, async ({ uow }) => {
      const { gjeldende, historikk } = await filer.hentKonverteringsregel(uow);
      const rader = historikk.map((h) => ({ ...h, tidspunkt: h.tidspunkt.toISOString() }));
      return ok({ gjeldende: regel(gjeldende), historikk: rader });
    }),
    implementer(endreKonverteringsregel, async ({ uow, body }) => {
      const svar = await filer.endreKonverteringsregel(uow, body);
      return svar.ok ? ok(regel(svar.verdi)) : svar;
    }),
    implementer(finnUkonverterte, async ({ uow }) => {
      const dokumenter = await filer.finnUkonverterte(uow);
      return ok({
        dokumenter: dokumenter.map((d) => ({
          ...d,
          foersteTid: d.foersteTid.toISOString(),
          sisteTid: d.sisteTid.toISOString(),
        })),
      });
    }),
    implementer(proevKonverteringIgjen, ({ uow, params }) => filer.proevKonverteringIgjen(uow, params.id)),
    implementer(hentFilkontroll, async ({ uow }) => {
      const { siste, avvik } = await filer.hentFilkontroll(uow);
      const tider = avvik.map((a) => ({
        ...a,
        oppdaget: a.oppdaget.toISOString(),
        sistSett: a.sistSett.toISOString(),
      }));
      if (siste === null) return ok({ siste: null, avvik: tider });
      const { startetTid, ferdigTid, filer: antall, byte } = siste;
      const tall = {
        startetTid: startetTid.toISOString(),
        ferdigTid: ferdigTid?.toISOString() ?? null,
        filer: antall,
        byte,
      };
      return ok({ siste: { ...tall, avvik: siste.avvik }, avvik: tider });
    }),
  ];
}
