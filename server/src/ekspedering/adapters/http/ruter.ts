import * as o from '@dokumentsenter/contract';
import type { FastifyRequest } from 'fastify';
import { type Arkivskaper, avvis, ok, type Result } from '../../../kernel/index.ts';
import { filsvar } from '../../../platform/http/filsvar.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Ekspedering, Fil, Utsendingsvisning } from '../../index.ts';

const MEST = 500;
const DOEGN_MS = 86_400_000;

/** Takes in the files of an upload, checked and kept, and its part «opplysninger». */
export type Opplastingsinntak = (
  request: FastifyRequest,
  arkivskaper: Arkivskaper,
) => Promise<Result<{ opplysninger: unknown; filer: Fil[] }>>;

/** What goes out, as case handlers and archivists see it. */
export function ekspederingRuter(ekspedering: Ekspedering, taInn: Opplastingsinntak): Rute[] {
  return [
    implementer(o.ekspederJournalpost, ({ uow, params, body }) =>
      ekspedering.ekspeder(uow, params.id, body.mottakere, body.klagerett),
    ),
    implementer(o.hentUtsendinger, async ({ uow, params }) => {
      const svar = await ekspedering.hentUtsendinger(uow, params.id);
      if (!svar.ok) return svar;
      const { mottakere, utsendinger, ...resten } = svar.verdi;
      return ok({ ...resten, mottakere: [...mottakere], utsendinger: utsendinger.map(vis) });
    }),
    implementer(o.finnUtsendinger, async ({ uow, query }) => {
      const { rader, antall } = await ekspedering.finnUtsendinger(uow, query.utvalg, MEST);
      return ok({ rader: rader.map(vis), antall });
    }),
    implementer(o.endreUtsending, ({ uow, params, body }) => ekspedering.velg(uow, params.id, body.valg)),
    implementer(o.hentUtskrift, async ({ uow, params }) => {
      const svar = await ekspedering.hentUtskrift(uow, params.id);
      return svar.ok ? ok({ ...filsvar(svar.verdi.pdf, svar.verdi.navn, 'pdf'), disposisjon: 'inline' }) : svar;
    }),
    implementer(o.hentSvarutkast, async ({ uow, params }) => {
      const svar = await ekspedering.hentSvarutkast(uow, params.id);
      if (!svar.ok) return svar;
      const { maler, mottakere, flere, ...felt } = svar.verdi;
      return ok({
        ...felt,
        flere: [...flere],
        mottakere: [...mottakere],
        maler: { nb: [...maler.nb], nn: [...maler.nn] },
      });
    }),
    implementer(o.visSvar, async ({ uow, params, body }) => {
      const svar = await ekspedering.visSvar(uow, params.id, body);
      return svar.ok ? ok({ ...filsvar(svar.verdi, 'svar', 'pdf'), disposisjon: 'inline' }) : svar;
    }),
    implementer(o.svarJournalpost, ({ uow, params, body }) => ekspedering.svar(uow, params.id, body)),
    implementer(o.svarMedFil, async ({ arkivskaper, params, request, utfoer }) => {
      const sendt = await taInn(request, arkivskaper);
      if (!sendt.ok) return sendt;
      const inn = o.zSvarfil.safeParse(sendt.verdi.opplysninger);
      if (!inn.success) return avvis('tjener.ugyldig-forespoersel');
      const [fil, ...flere] = sendt.verdi.filer;
      if (fil === undefined || flere.length > 0) return avvis('arkiv.en-fil');
      const klar = await ekspedering.klargjoerSvarfil(arkivskaper, fil);
      return klar.ok ? utfoer((uow) => ekspedering.svarMedFil(uow, params.id, inn.data, klar.verdi)) : klar;
    }),
    implementer(o.hentDigitalandel, async ({ uow, query }) => {
      const fra = new Date(uow.naa.getTime() - query.dager * DOEGN_MS);
      const { digitalt, papir } = await ekspedering.hentSendetall(uow, fra, uow.naa);
      const alt = digitalt + papir;
      return ok({ digitalt, papir, digitalandel: alt === 0 ? null : digitalt / alt });
    }),
  ];
}

function vis({ hendelser, adresse, opprettetTid, endretTid, sendtTid, nesteTid, ...rad }: Utsendingsvisning) {
  const { id, journalpost, korrespondansepart, kanal, status, aarsak, paaPapir, mottaker, tittel, klagefrist, skjult } =
    rad;
  return {
    ...{ id, journalpost, korrespondansepart, kanal, status, aarsak, paaPapir, mottaker, tittel, klagefrist, skjult },
    ...{ registreringsID: rad.registreringsID, saksmappe: rad.saksmappe, opprettetAv: rad.opprettetAvNavn },
    adresse: [...adresse],
    opprettetTid: opprettetTid.toISOString(),
    endretTid: endretTid.toISOString(),
    sendtTid: sendtTid?.toISOString() ?? null,
    nesteTid: nesteTid?.toISOString() ?? null,
    hendelser: hendelser.map((h) => ({ ...h, tidspunkt: h.tidspunkt.toISOString() })),
  };
}
