import path from 'node:path';
import * as o from '@dokumentsenter/contract';
import { avvis, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Import, Innlesing } from '../../innlesing.ts';

/** Import of packages that lie in the import folder. */
export function importruter(innlesing: Innlesing): Rute[] {
  return [
    implementer(o.bestillImport, async ({ uow, body }) => {
      const svar = await innlesing.bestillPakke(uow, body);
      return svar.ok ? ok(visning(svar.verdi)) : svar;
    }),
    implementer(o.hentImporter, async ({ uow }) =>
      ok({ pakker: await innlesing.pakker(uow), importer: (await innlesing.finn(uow)).map(visning) }),
    ),
    implementer(o.hentImport, async ({ uow, params }) => {
      const imp = await innlesing.hent(uow, params.id);
      return imp === null ? avvis('tjener.finnes-ikke') : ok(visning(imp));
    }),
  ];
}

/** Where the package lies is the server's own business: people know it by its name. */
function visning({ kilde, kontroll, feil, resultat, ...imp }: Import): o.Importvisning {
  const { id, valg, status, steg, gjort, av, bestiltAv } = imp;
  return {
    ...{ id, status, steg, gjort, av, bestiltAv },
    valg: { ...valg },
    pakke: path.basename(kilde),
    bestiltTid: imp.bestiltTid.toISOString(),
    ferdigTid: imp.ferdigTid?.toISOString() ?? null,
    kontroll: kontroll === null ? null : { ...kontroll, funn: [...kontroll.funn] },
    feil:
      feil === null
        ? null
        : { kode: feil.kode, ...(feil.detaljer === undefined ? {} : { detaljer: { ...feil.detaljer } }) },
    resultat:
      resultat === null
        ? null
        : {
            enheter: { ...resultat.tall.enheter },
            nye: resultat.tall.nye,
            fantes: resultat.tall.fantes,
            dokumenter: resultat.tall.dokumenter,
            endringer: resultat.tall.endringer,
            avvik: resultat.avvik.map((avvik) => ({ ...avvik, eksempler: [...avvik.eksempler] })),
            sekunder: resultat.sekunder,
            logg: resultat.logg,
          },
  };
}
