import { createHash } from 'node:crypto';
import type { Brevark } from './ark/brevark.ts';
import { type Brevplan, enhetFor, type Format, type Forvrengning, saksnummer, tilgangskodeFor } from './plan.ts';

/** The answer key of one letter. The product never sees it. */
export interface Fasit {
  /** Path under the output folder: `<kommunenummer>/<filnavn>`. */
  readonly fil: string;
  readonly sha256: string;
  readonly nr: number;
  readonly malsett: 'demo' | 'maaling';
  /** Where it was delivered. */
  readonly kommunenummer: string;
  /** Where it belongs. */
  readonly riktigKommunenummer: string;
  readonly sort: string;
  readonly format: Format;
  readonly skannet: boolean;
  /** Null when it was never scanned. */
  readonly dpi: number | null;
  readonly forvrengning: readonly Forvrengning[];
  readonly sider: number;
  readonly tittel: string;
  readonly avsender: {
    readonly navn: string;
    readonly type: 'person' | 'organisasjon';
    readonly orgnr: string | null;
    /** Only when it stands in the letter. */
    readonly fnr: string | null;
  };
  readonly dokumentetsDato: string;
  readonly journalposttype: 'I';
  readonly saksnoekkel: string | null;
  readonly saksnummer: string | null;
  readonly saksnummerSitert: string | null;
  readonly gnrbnr: string | null;
  readonly klasse: string;
  readonly enhet: string;
  readonly saksbehandler: string | null;
  readonly tilgangskode: string | null;
  readonly vedlegg: readonly string[];
  readonly arkiveres: boolean;
  readonly aarsakIkkeArkiv: string | null;
  readonly maalform: 'nb' | 'nn';
  /** The whole text in reading order, attachments last. */
  readonly tekst: string;
}

export function fasitFor(plan: Brevplan, ark: Brevark): Fasit {
  const skannet = plan.format.startsWith('skann') || plan.format === 'blandet-pdf';
  const { sak, sort, avsender, riktigKommune } = plan;
  const klasse = sak?.klasse ?? sort.klasse;
  return {
    fil: `${plan.kommune.kommunenummer}/${plan.filnavn}`,
    sha256: createHash('sha256').update(ark.bytes).digest('hex'),
    nr: plan.nr,
    malsett: plan.malsett,
    kommunenummer: plan.kommune.kommunenummer,
    riktigKommunenummer: riktigKommune.kommunenummer,
    sort: sort.navn,
    format: plan.format,
    skannet,
    dpi: skannet ? plan.dpi : null,
    forvrengning: plan.forvrengning,
    sider: ark.sider,
    tittel: plan.tittel,
    avsender: {
      navn: avsender.navn,
      type: avsender.type,
      orgnr: avsender.orgnr,
      fnr: sort.medFnr ? avsender.fnr : null,
    },
    dokumentetsDato: plan.dato,
    journalposttype: 'I',
    saksnoekkel: sak?.noekkel ?? null,
    saksnummer: sak === null ? null : saksnummer(riktigKommune, sak, plan.aar),
    saksnummerSitert: plan.sitertSaksnummer,
    gnrbnr: plan.gnrbnr,
    klasse,
    enhet: sak?.enhet ?? enhetFor(riktigKommune, klasse),
    saksbehandler: sak?.saksansvarlig ?? null,
    tilgangskode: tilgangskodeFor(riktigKommune, sort.tilgangskode),
    vedlegg: plan.vedlegg,
    arkiveres: sort.arkiveres,
    aarsakIkkeArkiv: sort.aarsak,
    maalform: plan.maalform,
    tekst: ark.tekst,
  };
}
