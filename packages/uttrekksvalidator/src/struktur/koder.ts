import type { Funnliste } from '../funn/funn.ts';
import type { Observatoer } from './leser.ts';
import { betegnelse, type Node } from './node.ts';

interface Kodeliste {
  /** Closed lists have no local values: another value is an error. */
  readonly lukket: boolean;
  readonly verdier: ReadonlySet<string>;
}

const liste = (lukket: boolean, ...verdier: readonly string[]): Kodeliste => ({
  lukket,
  verdier: new Set(verdier.map((each) => each.toLowerCase())),
});

/**
 * Values as they are written in XML, from the metadata catalogue (v3.1–v5.5; older wordings beside the new). The schemas hold no lists, so this
 * is the only check of them. Lists with only voluntary examples (partRolle, dokumenttype, merknadstype, tilgangsrestriksjon) are not here.
 */
const LISTER: Readonly<Record<string, Kodeliste>> = {
  arkivstatus: liste(true, 'Opprettet', 'Avsluttet'),
  arkivdelstatus: liste(true, 'Aktiv periode', 'Overlappingsperiode', 'Avsluttet periode', 'Uaktuelle mapper'),
  saksstatus: liste(
    false,
    'Under behandling',
    'Avsluttet',
    'Utgår',
    'Opprettet av saksbehandler',
    'Avsluttet av saksbehandler',
    'Unntatt prosesstyring',
    'Ferdig fra saksbehandler',
  ),
  journalstatus: liste(
    false,
    'Journalført',
    'Ekspedert',
    'Arkivert',
    'Utgår',
    'Ferdigstilt fra saksbehandler',
    'Godkjent av leder',
    'Midlertidig registrering av innkommet dokument',
    'Saksbehandler har registrert innkommet dokument',
    'Reservert dokument',
  ),
  journalposttype: liste(
    false,
    'Inngående dokument',
    'Utgående dokument',
    'Organinternt dokument for oppfølging',
    'Organinternt dokument uten oppfølging',
    'Saksframlegg',
    'Saksframlegg/innstilling',
  ),
  dokumentstatus: liste(true, 'Dokumentet er under redigering', 'Dokumentet er ferdigstilt'),
  dokumentmedium: liste(
    true,
    'Fysisk arkiv',
    'Fysisk medium',
    'Elektronisk arkiv',
    'Blandet fysisk og elektronisk arkiv',
  ),
  tilknyttetRegistreringSom: liste(true, 'Hoveddokument', 'Vedlegg'),
  variantformat: liste(
    true,
    'Produksjonsformat',
    'Arkivformat',
    'Dokument hvor deler av innholdet er skjermet',
    'Sladdet variant',
  ),
  korrespondanseparttype: liste(
    false,
    'Avsender',
    'Mottaker',
    'Kopimottaker',
    'Gruppemottaker',
    'Intern avsender',
    'Intern mottaker',
    'Intern kopimottaker',
    'Medavsender',
  ),
  avskrivningsmaate: liste(
    false,
    'Besvart med brev',
    'Besvart med e-post',
    'Besvart på telefon',
    'Tatt til etterretning',
    'Tatt til orientering',
    'Besvart med notat',
    'Saken ble avsluttet',
  ),
  kassasjonsvedtak: liste(true, 'Bevares', 'Kasseres', 'Vurderes senere'),
  sjekksumAlgoritme: liste(true, 'SHA256', 'SHA-256'),
  presedensStatus: liste(false, 'Gjeldende', 'Foreldet'),
  flytStatus: liste(false, 'Godkjent', 'Ikke godkjent', 'Sendt tilbake til forrige saksbehandler', 'Sendt tilbake'),
};

/** DS.05. `kode` is what the report calls the finding. */
export function kodeproeve(funn: Funnliste, fil: string): Observatoer {
  return {
    felt(node: Node, navn: string, verdi: string, linje: number) {
      const kjent = LISTER[navn];
      if (kjent === undefined || kjent.verdier.has(verdi.toLowerCase())) return;
      funn.meld(kjent.lukket ? 'kode-ukjent' : 'kode-egen', `${navn}: «${verdi}»`, {
        fil,
        linje,
        objekt: betegnelse(node),
        ...(node.felt.systemID === undefined ? {} : { systemID: node.felt.systemID }),
      });
    },
  };
}
