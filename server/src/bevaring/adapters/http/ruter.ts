import * as o from '@dokumentsenter/contract';
import { avvis, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Bevaring, Uttrekk } from '../../index.ts';

/** The routes of bevaring. */
export function bevaringRuter(bevaring: Bevaring): Rute[] {
  return [
    implementer(o.finnUttrekksarkivdeler, async ({ uow }) => {
      const deler = await bevaring.finnArkivdeler(uow);
      return ok({ arkivdeler: deler as o.Uttrekksarkivdel[] });
    }),
    implementer(o.proevUttrekk, async ({ uow, body }) => {
      const { hindringer, ...resten } = await bevaring.proev(uow, body.arkivdeler);
      return ok({ ...resten, hindringer: hindringer.map((gruppe) => ({ ...gruppe, rader: [...gruppe.rader] })) });
    }),
    implementer(o.bestillUttrekk, async ({ uow, body }) => {
      const svar = await bevaring.bestill(uow, body);
      return svar.ok ? ok(visning(svar.verdi)) : svar;
    }),
    implementer(o.finnUttrekk, async ({ uow }) => ok({ uttrekk: (await bevaring.finn(uow)).map(visning) })),
    implementer(o.hentUttrekk, async ({ uow, params }) => {
      const uttrekk = await bevaring.hent(uow, params.id);
      return uttrekk === null ? avvis('felles.finnes-ikke') : ok(visning(uttrekk));
    }),
    implementer(o.hentEksportprofil, async ({ uow }) => ok(await bevaring.hentProfil(uow))),
    implementer(o.endreEksportprofil, async ({ uow, body }) => {
      await bevaring.settProfil(uow, body);
      return ok(await bevaring.hentProfil(uow));
    }),
  ];
}

function visning(u: Uttrekk): o.Uttrekk {
  const { id, tittel, status, steg, gjort, av, bestiltAv, feil, resultat } = u;
  return {
    id,
    tittel,
    status,
    steg,
    gjort,
    av,
    bestiltAv,
    bestiltTid: u.bestiltTid.toISOString(),
    ferdigTid: u.ferdigTid?.toISOString() ?? null,
    feil:
      feil === null
        ? null
        : { kode: feil.kode, ...(feil.detaljer === undefined ? {} : { detaljer: { ...feil.detaljer } }) },
    resultat:
      resultat === null
        ? null
        : {
            mappe: resultat.mappe,
            mapper: resultat.telling.mapper,
            registreringer: resultat.telling.registreringer,
            journalposter: resultat.telling.journalposter,
            dokumentfiler: resultat.telling.dokumentfiler,
            dokumentbytes: resultat.telling.dokumentbytes,
            endringer: resultat.endringer,
            erstattedeTegn: resultat.erstattedeTegn,
            sekunder: resultat.sekunder,
            tar: resultat.tar,
            utelatt: [...resultat.utelatt],
          },
  };
}
