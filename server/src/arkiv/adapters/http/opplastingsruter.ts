import { leggTilFil, opprettArkivnotat, zNyttArkivnotat } from '@dokumentsenter/contract';
import type { FastifyRequest } from 'fastify';
import { type Arkivskaper, avvis, ok, type Result } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { uploadedParts, uploadFault } from '../../../platform/http/upload.ts';
import type { Arkiv, ObjektInn } from '../../index.ts';
import type { Filinntak } from '../../ports/filinntak.ts';
import { tilArkivnotat } from './visning.ts';

type Fil = Omit<ObjektInn, 'variantformat'>;

/** What comes with a file: a new version or variant, and an arkivnotat. */
export function opplastingsruter(arkiv: Arkiv, inntak: Filinntak): Rute[] {
  return [
    implementer(leggTilFil, async ({ arkivskaper, params, query, request, utfoer }) => {
      const sendt = await motta(request, arkivskaper, inntak);
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
      const sendt = await motta(request, arkivskaper, inntak);
      if (!sendt.ok) return sendt;
      const felt = zNyttArkivnotat.safeParse(lesJson(sendt.verdi.opplysninger));
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

async function motta(
  request: FastifyRequest,
  arkivskaper: Arkivskaper,
  inntak: Filinntak,
): Promise<Result<{ opplysninger: string; filer: Fil[] }>> {
  if (!request.isMultipart()) return avvis('mottak.ingen-fil');
  const filer: Fil[] = [];
  let opplysninger = '';
  try {
    for await (const del of uploadedParts(request)) {
      if (del.type === 'field') {
        if (del.name === 'opplysninger') opplysninger = del.value;
        continue;
      }
      const filnavn = del.filename === '' ? 'uten navn' : del.filename;
      const fil = await inntak.taInn(arkivskaper, { stroem: del.stream, filnavn });
      if (!fil.ok) return fil;
      filer.push(fil.verdi);
    }
  } catch (error) {
    const feil = uploadFault(error);
    if (feil === null) throw error;
    return avvis(feil === 'too-large' ? 'mottak.for-stor-fil' : 'mottak.avbrutt-opplasting');
  }
  return ok({ opplysninger, filer });
}

/** What was sent, or null when it is not JSON: the shape decides, and null has none. */
function lesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
