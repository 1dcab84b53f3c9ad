import type { Svargrunnlag } from '../../arkiv/index.ts';
import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { lesAdresse } from '../domain/adresse.ts';
import { hinderForDigital } from '../domain/kanalvalg.ts';
import { flett, type Maalform, malerFor, type Svarmal } from '../domain/svarmal.ts';
import type { EkspederingDeps } from '../ports.ts';
import { finnBrevmaler, hentBrevmalhistorikk } from './brevmaler.ts';
import type { Mulig } from './hentUtsendinger.ts';
import { langDato } from './langDato.ts';
import { type Svaropplysninger, type Svart, sendSvar } from './sendSvar.ts';
import { skrivSvar } from './skrivBrev.ts';

export interface Svarutkast {
  readonly maalform: Maalform;
  readonly tittel: string;
  /** Of what is answered; null when it is not shielded. */
  readonly offentligTittel: string | null;
  readonly skjermet: boolean;
  /** Merged, in both forms of Norwegian. */
  readonly maler: Readonly<Record<Maalform, readonly Svarmal[]>>;
  readonly flere: Svargrunnlag['flere'];
  /** Those who wrote. `korrespondansepart` is their id in what is answered. */
  readonly mottakere: readonly Mulig[];
}
export interface Svarbrev extends Svaropplysninger {
  readonly maalform: Maalform;
  readonly tekst: string;
}

/** What a reply begins with: templates with the fields filled in, and how each sender can be reached. */
export const hentSvarutkast =
  (deps: EkspederingDeps) =>
  async (uow: Uow, paa: string): Promise<Result<Svarutkast>> => {
    const funnet = await deps.arkiv.hentForSvar(uow, paa);
    if (!funnet.ok) return funnet;
    const brev = funnet.verdi;
    const { navn, maalform, enheter } = await deps.avsender(uow);
    const satteOpp = await deps.formidler.erSattOpp(uow);
    const verdier = (form: Maalform) => ({
      ...{ mottaker: brev.avsendere.map((a) => a.navn).join(', '), tittel: brev.tittel, saksnummer: brev.saksnummer },
      ...(brev.mottatt === null ? {} : { mottatt: langDato(brev.mottatt, form) }),
      ...{ saksbehandler: uow.aktoer.navn, kommune: navn, dato: langDato(uow.naa.toISOString(), form) },
      enhet: enheter.get(brev.administrativEnhet) ?? brev.administrativEnhet,
    });
    const maler = await finnBrevmaler(deps)(uow);
    const flettet = (form: Maalform) =>
      malerFor(maler, form).map((mal) => ({ ...mal, tekst: flett(mal.tekst, verdier(form)) }));
    return ok({
      maalform,
      tittel: `Svar: ${brev.tittel}`,
      offentligTittel: brev.offentligTittel,
      skjermet: brev.skjermet,
      flere: brev.flere,
      maler: { nb: flettet('nb'), nn: flettet('nn') },
      mottakere: brev.avsendere.map((avsender) => ({
        ...{ korrespondansepart: avsender.id, navn: avsender.navn, adresse: avsender.postadresse },
        adresseErHel: lesAdresse(avsender.postadresse) !== null,
        hinder: hinderForDigital(brev, avsender, satteOpp),
      })),
    });
  };

/** The letter as it will be, without keeping anything. */
export const visSvar =
  (deps: EkspederingDeps) =>
  async (uow: Uow, paa: string, inn: Svarbrev): Promise<Result<Buffer>> => {
    const funnet = await deps.arkiv.hentForSvar(uow, paa);
    return funnet.ok ? skrivSvar(deps, uow, funnet.verdi, inn) : funnet;
  };

/**
 * Answers a letter: an outgoing journalpost with the letter as PDF/A, Ferdigstilt, that writes off what it answers, and a copy on its way to
 * each chosen sender, all in one transaction. Refuses with `ekspedering.brev-tomt`, `ekspedering.flettefelt-igjen`, and the codes of
 * `arkiv.svarPaa` and `ekspeder`. The letter is stored first: what is refused leaves a file that nothing refers to.
 */
export const svar =
  (deps: EkspederingDeps) =>
  async (uow: Uow, paa: string, inn: Svarbrev): Promise<Result<Svart>> => {
    const funnet = await deps.arkiv.hentForSvar(uow, paa);
    if (!funnet.ok) return funnet;
    const pdf = await skrivSvar(deps, uow, funnet.verdi, inn);
    if (!pdf.ok) return pdf;
    if (!(await finnesMalen(deps, uow, inn.mal))) return avvis('ekspedering.mal-finnes-ikke');
    const { sjekksum, stoerrelse } = await deps.filer.put(uow.arkivskaper, { bytes: pdf.verdi });
    const objekt = { variantformat: 'A', format: 'pdf', filnavn: 'brev.pdf', mime: 'application/pdf' } as const;
    const arkivformat = { formatDetaljer: 'PDF/A-2b', pronom: 'fmt/477' };
    const felt = { tilknyttetRegistreringSom: 'H', dokumentmedium: 'E', utenArkivformat: null } as const;
    const dokument = { ...felt, tittel: inn.tittel, objekter: [{ ...objekt, ...arkivformat, stoerrelse, sjekksum }] };
    return sendSvar(deps, uow, paa, inn, dokument);
  };

async function finnesMalen(deps: EkspederingDeps, uow: Uow, mal: Svarbrev['mal']): Promise<boolean> {
  if (mal === null) return true;
  const historikk = await hentBrevmalhistorikk(deps)(uow, mal.kode);
  return historikk.ok && historikk.verdi.some(({ versjon }) => versjon === mal.versjon);
}
