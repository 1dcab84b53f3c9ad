import { Readable } from 'node:stream';
import {
  endreDatabehandleravtale,
  finnDatabehandleravtaler,
  fjernDatabehandleravtale,
  godkjennPapir,
  hentDatabehandleravtale,
  hentPapir,
  hentPapirfil,
  hentPapirutgave,
  opprettDatabehandleravtale,
  skrivPapirtekst,
} from '@dokumentsenter/contract';
import { ok, type Uow } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { type Arkivansvar, type Avtale, varselFor } from '../../arkivansvar.ts';

const periodeAv = ({ fra, til }: { fra?: string | undefined; til?: string | undefined }) =>
  fra === undefined || til === undefined ? null : { fra, til };

/** The papers of archive responsibility, and the register of agreements with data processors. */
export function arkivansvarsruter(ansvar: Arkivansvar): Rute[] {
  return [
    implementer(hentPapir, async ({ uow, params, query }) => {
      const svar = await ansvar.hentPapir(uow, params.papir, periodeAv(query));
      if (!svar.ok) return svar;
      const { tittel, periode, deler, utgaver } = svar.verdi;
      return ok({
        ...{ tittel, periode },
        deler: deler.map(({ linjer, tekster, ...del }) => ({
          ...del,
          linjer: [...linjer],
          tekster: tekster.map(({ tekst, skrevetAv, skrevetTid }) => ({
            ...{ tekst, skrevetAv },
            skrevetTid: skrevetTid.toISOString(),
          })),
        })),
        utgaver: utgaver.map((en) => ({ ...en, godkjentTid: en.godkjentTid.toISOString() })),
      });
    }),
    implementer(skrivPapirtekst, ({ uow, params, body }) =>
      ansvar.skrivPapirtekst(uow, params.papir, params.del, body.tekst),
    ),
    implementer(godkjennPapir, ({ uow, params, body }) => ansvar.godkjennPapir(uow, params.papir, periodeAv(body))),
    implementer(hentPapirutgave, async ({ uow, params }) => {
      const svar = await ansvar.hentUtgave(uow, params.papir, params.nummer);
      if (!svar.ok) return svar;
      const { innhold, godkjentTid, ...utgave } = svar.verdi;
      const deler = innhold.deler.map(({ linjer, ...del }) => ({ ...del, linjer: [...linjer] }));
      return ok({ ...utgave, godkjentTid: godkjentTid.toISOString(), tittel: innhold.tittel, deler });
    }),
    implementer(hentPapirfil, async ({ uow, params }) => {
      const svar = await ansvar.hentPapirfil(uow, params.papir, params.nummer);
      if (!svar.ok) return svar;
      const { filnavn, pdf } = svar.verdi;
      const stroem = Readable.from([Buffer.from(pdf)]);
      return ok({
        stroem,
        mime: 'application/pdf',
        filnavn,
        stoerrelse: pdf.byteLength,
        disposisjon: 'attachment' as const,
      });
    }),
    implementer(finnDatabehandleravtaler, async ({ uow }) => {
      const avtaler = await ansvar.finnAvtaler(uow);
      return ok({ avtaler: avtaler.map((avtale) => vis(uow, avtale)) });
    }),
    implementer(hentDatabehandleravtale, async ({ uow, params }) => {
      const svar = await ansvar.hentAvtaleversjoner(uow, params.id);
      return svar.ok ? ok({ versjoner: svar.verdi.map((avtale) => vis(uow, avtale)) }) : svar;
    }),
    implementer(opprettDatabehandleravtale, async ({ uow, body }) => {
      const svar = await ansvar.opprettAvtale(uow, body);
      return svar.ok ? ok(vis(uow, svar.verdi)) : svar;
    }),
    implementer(endreDatabehandleravtale, async ({ uow, params, body }) => {
      const svar = await ansvar.endreAvtale(uow, params.id, body);
      return svar.ok ? ok(vis(uow, svar.verdi)) : svar;
    }),
    implementer(fjernDatabehandleravtale, ({ uow, params }) => ansvar.fjernAvtale(uow, params.id)),
  ];
}

function vis(uow: Uow, avtale: Avtale) {
  const varsel = varselFor(avtale, uow.naa.toISOString().slice(0, 10));
  return { ...avtale, skrevetTid: avtale.skrevetTid.toISOString(), varsel };
}
