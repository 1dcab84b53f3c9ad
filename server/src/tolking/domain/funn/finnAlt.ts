import { finnAdresser, finnPoststeder } from './adresser.ts';
import { finnBeloep } from './beloep.ts';
import { finnDatofunn } from './datoer.ts';
import { finnEiendomsnumre } from './eiendommer.ts';
import { finnEpostadresser } from './epost.ts';
import { type Gjenkjenner, type Tekstfunn, utenOverlapp } from './funn.ts';
import { finnPersoner } from './navn.ts';
import { finnEllevesifrede, finnOrganisasjonsnumre } from './numre.ts';
import { finnOrganisasjoner } from './organisasjoner.ts';
import { finnReferanser } from './referanser.ts';
import { finnTelefonnumre } from './telefon.ts';

/** Surest first: what has check digits, then what is known by its form, then names. A stretch belongs to the first that finds it. */
const GJENKJENNERE: readonly Gjenkjenner[] = [
  finnEllevesifrede,
  finnOrganisasjonsnumre,
  finnEpostadresser,
  finnDatofunn,
  finnEiendomsnumre,
  finnBeloep,
  finnReferanser,
  finnTelefonnumre,
  finnPoststeder,
  finnAdresser,
  finnOrganisasjoner,
  finnPersoner,
];

/** A page holds no more than this; what is longer is a table or worse, and its beginning is read. */
const LENGST = 60_000;

/** Everything that can be found on a page, in the order it stands. No two overlap. */
export function finnAlt(tekst: string): Tekstfunn[] {
  const lest = tekst.slice(0, LENGST);
  return utenOverlapp(GJENKJENNERE.flatMap((gjenkjenn) => gjenkjenn(lest))).sort((a, b) => a.fra - b.fra);
}
