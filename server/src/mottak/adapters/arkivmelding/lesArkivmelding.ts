import type { Avvikskode } from '../../domain/avvik.ts';
import { type Opplysninger, UTEN_OPPLYSNINGER } from '../../domain/opplysninger.ts';
import { barnAv, lesXmltre, tekstI, under, type Xmlelement } from './xmltre.ts';

export interface Arkivmelding {
  readonly meldingId: string | null;
  /** As given; hints that a person confirms. */
  readonly opplysninger: Opplysninger;
  /** Names of the files, the main document first, in the order of the message. */
  readonly filer: readonly string[];
  /** How many the sender says there are; null when it does not say. */
  readonly antallFiler: number | null;
}

const ROM = 'http://www.arkivverket.no/standarder/noark5/arkivmelding';

/**
 * arkivmelding.xml in the eFormidling flavour. One message is one journalpost: of several it cannot be known which letter is which, and
 * of none there is nothing to receive. Everything else may be missing. Nothing of it is trusted: it is proposed.
 */
export function lesArkivmelding(xml: string): Arkivmelding | { readonly avvik: Avvikskode } {
  const rot = lesXmltre(xml);
  if (rot === null || rot.navn !== 'arkivmelding' || (rot.rom !== ROM && rot.rom !== ''))
    return { avvik: 'mottak.arkivmelding-uleselig' };
  const poster = [...under(rot, 'registrering'), ...under(rot, 'basisregistrering')];
  const [post] = poster;
  if (post === undefined || poster.length > 1) return { avvik: 'mottak.arkivmelding-ikke-en-journalpost' };
  const antall = Number(tekstI(rot, 'antallFiler') ?? Number.NaN);
  return {
    meldingId: tekstI(rot, 'meldingId'),
    opplysninger: opplysningerI(rot, post),
    filer: filerI(post),
    antallFiler: Number.isInteger(antall) && antall >= 0 ? antall : null,
  };
}

function opplysningerI(rot: Xmlelement, post: Xmlelement): Opplysninger {
  const avsender = barnAv(post, 'korrespondansepart').find((part) =>
    erAvsender(tekstI(part, 'korrespondanseparttype')),
  );
  const skjerming = [post, ...under(rot, 'mappe')].some((element) => barnAv(element, 'skjerming').length > 0);
  return {
    ...UTEN_OPPLYSNINGER,
    tittel: tekstI(post, 'tittel'),
    avsender:
      avsender === undefined
        ? null
        : {
            navn: tekstI(avsender, 'korrespondansepartNavn'),
            orgnr: null,
            epost: tekstI(avsender, 'epostadresse'),
            postadresse: adresseI(avsender),
          },
    taushetsbelagt: skjerming,
    saksvink: saksvinkI(under(rot, 'mappe')[0]),
    avsendersystem: tekstI(rot, 'system'),
    datert: /^\d{4}-\d{2}-\d{2}/.exec(tekstI(post, 'dokumentetsDato') ?? '')?.[0] ?? null,
  };
}

/** «Avsender» in the schema of eFormidling, EA in the code list of Noark. */
const erAvsender = (type: string | null): boolean => type === 'Avsender' || type === 'EA';

function adresseI(part: Xmlelement): string | null {
  const sted = [tekstI(part, 'postnummer'), tekstI(part, 'poststed')].filter((del) => del !== null).join(' ');
  const deler = [...barnAv(part, 'postadresse').map(({ tekst }) => tekst.trim()), sted].filter((del) => del !== '');
  return deler.length === 0 ? null : deler.join(', ');
}

function saksvinkI(mappe: Xmlelement | undefined): Opplysninger['saksvink'] {
  const saksaar = Number(tekstI(mappe, 'saksaar') ?? 0);
  const sakssekvensnummer = Number(tekstI(mappe, 'sakssekvensnummer') ?? 0);
  const gyldig = (tall: number) => Number.isInteger(tall) && tall > 0;
  return gyldig(saksaar) && gyldig(sakssekvensnummer) ? { saksaar, sakssekvensnummer } : null;
}

/** By kind first; the sort keeps the order of the message among equals. A file that two objects share is one file. */
function filerI(post: Xmlelement): string[] {
  const vekt = (beskrivelse: Xmlelement) =>
    /^(hoveddokument|H)$/i.test(tekstI(beskrivelse, 'tilknyttetRegistreringSom') ?? '') ? 0 : 1;
  const beskrivelser = [...barnAv(post, 'dokumentbeskrivelse')].sort((a, b) => vekt(a) - vekt(b));
  const objekter = [...beskrivelser, post].flatMap((element) => barnAv(element, 'dokumentobjekt'));
  return [...new Set(objekter.flatMap((objekt) => tekstI(objekt, 'referanseDokumentfil') ?? []))];
}
