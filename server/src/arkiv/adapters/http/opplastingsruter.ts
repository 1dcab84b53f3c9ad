import { leggTilFil, opprettArkivnotat, zNyttArkivnotat } from '@dokumentsenter/contract';
import { avvis, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Arkiv } from '../../index.ts';
import type { Filinntak } from '../../ports/filinntak.ts';
import { mottaFiler } from './mottaFiler.ts';
import { tilArkivnotat } from './visning.ts';

/** What comes with a file: a new version or variant, and an arkivnotat. */
export function opplastingsruter(arkiv: Arkiv, inntak: Filinntak): Rute[] {
  return [
    implementer(leggTilFil, async ({ arkivskaper, params, query, request, utfoer }) => {
      const sendt = await mottaFiler(request, arkivskaper, inntak);
      if (!sendt.ok) return sendt;
      const [fil, ...flere] = sendt.verdi.filer;
      if (fil === undefined || flere.length > 0) return avvis('arkiv.en-fil');
      const { id, dokument } = params;
      return utfoer((uow) =>
        query.som === 'versjon'
          ? arkiv.leggTilVersjon(uow, id, dokument, { ...fil, variantformat: 'P' })
          : arkiv.leggTilVariant(uow, id, dokument, { ...fil, variantformat: query.som }),
      );
    }),
    implementer(opprettArkivnotat, async ({ arkivskaper, params, request, utfoer }) => {
      const sendt = await mottaFiler(request, arkivskaper, inntak);
      if (!sendt.ok) return sendt;
      const felt = zNyttArkivnotat.safeParse(sendt.verdi.opplysninger);
      if (!felt.success) return avvis('tjener.ugyldig-forespoersel');
      if (sendt.verdi.filer.length === 0) return avvis('mottak.ingen-fil');
      const dokumenter = sendt.verdi.filer.map((fil, i) => ({
        tittel: i === 0 ? felt.data.tittel : fil.filnavn,
        tilknyttetRegistreringSom: i === 0 ? ('H' as const) : ('V' as const),
        dokumentmedium: 'E' as const,
        objekter: [{ ...fil, variantformat: 'P' as const }],
        utenArkivformat: 'tolking.ikke-lest',
      }));
      const notat = { ...felt.data, saksmappe: params.id, saksbehandlerId: null, dokumenter };
      return utfoer(async (uow) => {
        const svar = await arkiv.opprettArkivnotat(uow, notat);
        return svar.ok ? ok(tilArkivnotat(svar.verdi)) : svar;
      });
    }),
  ];
}
