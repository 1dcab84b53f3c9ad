import type { Svargrunnlag } from '../../arkiv/index.ts';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { adresselinjer, lesAdresse } from '../domain/adresse.ts';
import { type Maalform, vurderBrevtekst } from '../domain/svarmal.ts';
import type { EkspederingDeps } from '../ports.ts';
import type { Mottakervalg } from './ekspeder.ts';
import { langDato } from './langDato.ts';

interface Tekst {
  readonly maalform: Maalform;
  readonly tittel: string;
  readonly tekst: string;
  /** A corrected address stands in the letter too. */
  readonly sending: readonly Mottakervalg[];
}

/** The answer as PDF/A. Refuses as `vurderBrevtekst`. */
export async function skrivSvar(
  deps: EkspederingDeps,
  uow: Uow,
  brev: Svargrunnlag,
  inn: Tekst,
): Promise<Result<Buffer>> {
  const tekst = vurderBrevtekst(inn.tekst);
  if (!tekst.ok) return tekst;
  const { navn, enheter } = await deps.avsender(uow);
  return ok(
    await deps.brevskriver({
      avsender: { kommune: navn, enhet: enheter.get(brev.administrativEnhet) ?? null, saksbehandler: uow.aktoer.navn },
      mottakere: brev.avsendere.map((a) => {
        const rettet = inn.sending.find(({ korrespondansepart }) => korrespondansepart === a.id)?.adresse;
        const adresse = lesAdresse(rettet ?? a.postadresse);
        return [a.navn, ...(adresse === null ? [] : adresselinjer(adresse))];
      }),
      dato: langDato(uow.naa.toISOString(), inn.maalform),
      referanse: brev.saksnummer,
      maalform: inn.maalform,
      tittel: inn.tittel,
      avsnitt: tekst.verdi.split('\n'),
    }),
  );
}

/** A template as a letter to an example. */
export async function skrivEksempel(
  deps: EkspederingDeps,
  uow: Uow,
  { maalform, mottaker, tekst }: { readonly maalform: Maalform; readonly mottaker: string; readonly tekst: string },
): Promise<Buffer> {
  const { navn } = await deps.avsender(uow);
  return deps.brevskriver({
    avsender: { kommune: navn, enhet: null, saksbehandler: uow.aktoer.navn },
    mottakere: [[mottaker, 'Testveien 1', '8610 Mo i Rana']],
    dato: langDato(uow.naa.toISOString(), maalform),
    referanse: '2026/1',
    maalform,
    tittel: 'Svar: Søknad om tilbygg',
    avsnitt: tekst.split('\n'),
  });
}
