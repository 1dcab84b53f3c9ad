import { Readable } from 'node:stream';
import * as o from '@dokumentsenter/contract';
import { avvis, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { importnavn } from '../../domain/innlesing/logg.ts';
import type { Import, Innlesing } from '../../innlesing.ts';

/** Import of packages that lie in the import folder. */
export function importruter(innlesing: Innlesing): Rute[] {
  return [
    implementer(o.bestillImport, async ({ uow, body }) => {
      const svar = await innlesing.bestillPakke(uow, body);
      return svar.ok ? ok(importvisning(svar.verdi)) : svar;
    }),
    implementer(o.hentImporter, async ({ uow }) =>
      ok({ pakker: await innlesing.pakker(uow), importer: (await innlesing.finn(uow)).map(importvisning) }),
    ),
    implementer(o.hentImport, async ({ uow, params }) => {
      const imp = await innlesing.hent(uow, params.id);
      return imp === null ? avvis('tjener.finnes-ikke') : ok(importvisning(imp));
    }),
    implementer(o.hentImportlogg, async ({ uow, params }) => {
      const tekst = await innlesing.logg(uow, params.id);
      if (tekst === null) return avvis('tjener.finnes-ikke');
      const bytes = Buffer.from(tekst, 'utf8');
      return ok({
        stroem: Readable.from([bytes]),
        mime: 'text/plain; charset=utf-8',
        filnavn: 'importlogg.txt',
        stoerrelse: bytes.length,
        disposisjon: 'attachment' as const,
      });
    }),
  ];
}

/** Where the package lies is the server's own business: people know it by its name. */
export function importvisning({ kilde, kontroll, feil, resultat, ...imp }: Import): o.Importvisning {
  const { id, valg, status, steg, gjort, av, bestiltAv } = imp;
  return {
    ...{ id, status, steg, gjort, av, bestiltAv },
    valg: { proev: valg.proev, godtaFeil: valg.godtaFeil, sak: valg.sak },
    slag: valg.journal === undefined ? 'uttrekk' : 'journal',
    pakke: importnavn({ valg, kilde }),
    fil: valg.journal === undefined ? null : { filnavn: valg.journal.filnavn, sjekksum: valg.journal.sjekksum },
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
            linjer: resultat.linjer === undefined ? null : { ...resultat.linjer, feil: [...resultat.linjer.feil] },
          },
  };
}
