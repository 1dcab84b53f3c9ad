import { Readable } from 'node:stream';
import * as o from '@dokumentsenter/contract';
import { avvis, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Bevaring, Kontrolldom, Pakkekontroll, Uttrekk } from '../../index.ts';

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
    implementer(o.finnUttrekk, async ({ uow }) => {
      const alle = await bevaring.finn(uow);
      const ider = alle.map(({ id }) => id);
      const dommer = await bevaring.kontrolldommer(uow, ider);
      return ok({ uttrekk: alle.map((en) => visning(en, dommer.get(en.id))) });
    }),
    implementer(o.finnHentbarePakker, async ({ uow, query }) => {
      const spurt = new Set(query.ider.split(','));
      const uttrekk = (await bevaring.finn(uow)).filter(({ id }) => spurt.has(id));
      return ok({ ider: [...(await bevaring.kanHentes(uow, uttrekk))] });
    }),
    implementer(o.hentUttrekk, async ({ uow, params }) => {
      const uttrekk = await bevaring.hent(uow, params.id);
      return uttrekk === null
        ? avvis('tjener.finnes-ikke')
        : ok(visning(uttrekk, (await bevaring.kontrolldommer(uow, [params.id])).get(params.id)));
    }),
    implementer(o.hentEksportprofil, async ({ uow }) => ok(await bevaring.hentProfil(uow))),
    implementer(o.endreEksportprofil, async ({ uow, body }) => {
      await bevaring.settProfil(uow, body);
      return ok(await bevaring.hentProfil(uow));
    }),
    implementer(o.finnEksportprofiler, async ({ uow }) => {
      const profiler = await bevaring.profilhistorikk(uow);
      return ok({ profiler: profiler.map((en) => ({ ...en, gyldigFra: en.gyldigFra.toISOString() })) });
    }),
    implementer(o.hentUttrekkskontroll, async ({ uow, params }) => {
      if ((await bevaring.hent(uow, params.id)) === null) return avvis('tjener.finnes-ikke');
      return ok(kontrollvisning(await bevaring.hentKontroll(uow, params.id)));
    }),
    implementer(o.kontrollerUttrekk, async ({ uow, params }) => {
      const svar = await bevaring.bestillKontroll(uow, params.id);
      return svar.ok ? ok(kontrollvisning(svar.verdi)) : svar;
    }),
    implementer(o.hentUttrekkspakke, async ({ uow, params }) => {
      const pakke = await bevaring.hentPakke(uow, params.id);
      if (!pakke.ok) return pakke;
      const { filnavn, stoerrelse, stroem } = pakke.verdi;
      return ok({
        stroem: Readable.from(stroem, { objectMode: false }),
        mime: 'application/x-tar',
        filnavn,
        stoerrelse,
        disposisjon: 'attachment' as const,
      });
    }),
  ];
}

function kontrollvisning(kontroll: Pakkekontroll | null): o.Uttrekkskontroll {
  if (kontroll === null) return { status: 'ingen', ferdigTid: null, rapport: null };
  const { status, ferdigTid, rapport } = kontroll;
  return { status, ferdigTid: ferdigTid?.toISOString() ?? null, rapport: rapport as o.Uttrekkskontroll['rapport'] };
}

function visning(u: Uttrekk, kontroll?: Kontrolldom): o.Uttrekk {
  const { id, tittel, status, steg, gjort, av, bestiltAv, feil, resultat } = u;
  return {
    id,
    tittel,
    status,
    steg,
    gjort,
    av,
    bestiltAv,
    kontroll: kontroll ?? null,
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
