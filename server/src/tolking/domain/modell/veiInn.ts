import { type Brev, bevisFra, bevisUtenSted, leggUtBrev, type Vurdert, velgBeste } from '../brev.ts';
import { tilVerdi } from '../eksempel.ts';
import { type Bevis, FORSLAGSFELT, type Forslag } from '../forslag.ts';
import type { Grunnlag, Kjent } from '../grunnlag.ts';
import { JOURNALPOSTTYPENAVN } from '../journalposttype.ts';
import type { Felttekster } from '../laering/trekk.ts';
import { linjeMedOrd } from '../tema.ts';
import { brevtekster, stoffFra } from './brevtekster.ts';
import { regeltro } from './erfaring.ts';
import { AAPEN, type Feltmodell, MODELLFELT, type Modellfelt, type Modellsett } from './modellsett.ts';
import { type Klassetro, ordSomTalte, spoerModell, tilPunkt } from './spoerModell.ts';
import { ANNET, type Valgt, velgSvar } from './velgSvar.ts';

/** What one municipality has learned, with the name that stands on its proposals (`laert-4`). */
export interface Laert {
  readonly navn: string;
  readonly sett: Modellsett;
}

const FLEST_KANDIDATER = 4;
const MINSTE_TRO = 0.05;
const ORD = 2;

/** The value of a class and its name for people; null when the municipality has it no more. */
function verdiFor(felt: Modellfelt, klasse: string, kjent: Kjent): { verdi: unknown; visning: string } | null {
  if (felt === 'administrativEnhet') {
    const enhet = kjent.enheter.find(({ kode }) => kode === klasse);
    return enhet === undefined ? null : { verdi: klasse, visning: enhet.navn };
  }
  if (felt === 'saksbehandler') {
    const bruker = kjent.brukere.find(({ brukernavn }) => brukernavn === klasse);
    return bruker === undefined ? null : { verdi: klasse, visning: bruker.navn };
  }
  if (felt === 'klasse') {
    const funnet = kjent.klasser.find(({ id }) => id === klasse);
    return funnet === undefined ? null : { verdi: klasse, visning: `${klasse} ${funnet.tittel}` };
  }
  if (felt === 'journalposttype') {
    const navn = JOURNALPOSTTYPENAVN[klasse];
    return navn === undefined ? null : { verdi: klasse, visning: navn };
  }
  if (klasse === AAPEN) return { verdi: null, visning: 'Ingen skjerming' };
  const kode = kjent.tilgangskoder.find((en) => en.kode === klasse);
  if (kode === undefined) return null;
  return { verdi: { kode: kode.kode, hjemmel: kode.hjemmel }, visning: `${kode.kode} – ${kode.hjemmel}` };
}

/** The words that spoke for it, where they stand, and how many letters have been registered so. */
function bevisFor(brev: Brev, ord: readonly string[], sett: number): Bevis[] {
  const steder = ord.map((ett) => {
    const sted = linjeMedOrd(brev, ett);
    return sted === null ? bevisUtenSted('laert-ord', ett) : bevisFra(brev, sted.linje, sted.tekst, 'laert-ord');
  });
  return [...steder, bevisUtenSted('laert-foer', String(sett))];
}

function vurderteAv(
  felt: Modellfelt,
  { sett }: Laert,
  modell: Feltmodell,
  tro: readonly Klassetro[],
  brev: Brev,
  tekster: Felttekster,
): Vurdert<unknown>[] {
  return tro
    .filter((en) => en.klasse !== ANNET && en.tro >= MINSTE_TRO)
    .slice(0, FLEST_KANDIDATER)
    .flatMap(({ klasse, tro: konfidens }) => {
      const funnet = verdiFor(felt, klasse, brev.grunnlag.kjent);
      if (funnet === null) return [];
      const ord = ordSomTalte(sett, modell, tekster, klasse, ORD);
      const bevis = bevisFor(brev, ord, modell.antall[modell.klasser.indexOf(klasse)] ?? 0);
      return [{ ...funnet, konfidens, bevis }];
    });
}

/** The rules' proposal and its runners-up, with what their word has been worth. */
function vurderteAvRegler(forslag: Forslag, tro: number): Vurdert<unknown>[] {
  const faktor = forslag.konfidens === 0 ? 0 : tro / forslag.konfidens;
  return [
    { verdi: forslag.verdi, visning: forslag.visning, konfidens: tro, bevis: forslag.bevis },
    ...forslag.kandidater.map((en) => ({ ...en, konfidens: en.konfidens * faktor, bevis: [] })),
  ];
}

/** The chosen value first, whatever the others believe, and what made it. */
function ordne(felt: Modellfelt, vurderte: readonly Vurdert<unknown>[], valgt: Valgt, laert: string): Forslag | null {
  const erValgt = ({ verdi }: Vurdert<unknown>): boolean => (tilVerdi(felt, verdi) ?? AAPEN) === valgt.verdi;
  const foerst = velgBeste(felt, vurderte.filter(erValgt));
  if (foerst === null) return null;
  const andre = velgBeste(
    felt,
    vurderte.filter((en) => !erValgt(en)),
  );
  const kandidater = andre === null ? [] : [{ ...andre, bevis: undefined }, ...andre.kandidater];
  return {
    ...foerst,
    kandidater: kandidater.map(({ verdi, visning, konfidens }) => ({ verdi, visning, konfidens })),
    ...(valgt.fra === 'modell' ? { modell: laert } : {}),
  };
}

/**
 * What the municipality has learned, put beside what the rules say: field by field the surer of the two goes first, each with its evidence.
 * Shielding is only ever raised. Fields where the rules did better are left as they are.
 *
 * @param forslag of the rules
 * @param kanal the channel the letter came by
 */
export function veiInn(grunnlag: Grunnlag, forslag: readonly Forslag[], laert: Laert, kanal: string): Forslag[] {
  const brev = leggUtBrev(grunnlag);
  const tekster = brevtekster(stoffFra(grunnlag, kanal));
  const punkt = tilPunkt(laert.sett, tekster);
  const nye = MODELLFELT.flatMap((felt) => {
    const modell = laert.sett.felter[felt];
    if (modell === undefined || !modell.tall.brukes) return [];
    const regel = forslag.find((f) => f.felt === felt);
    const regelverdi = regel === undefined ? null : tilVerdi(felt, regel.verdi);
    const tro = regel === undefined ? 0 : regeltro(modell.regler, regelverdi ?? AAPEN, regel.konfidens);
    const finnes = (en: Klassetro) => en.klasse === ANNET || verdiFor(felt, en.klasse, grunnlag.kjent) !== null;
    const svar = spoerModell(modell, punkt).filter(finnes);
    const valgt = velgSvar(felt, regel === undefined ? null : { verdi: regelverdi ?? AAPEN, tro }, svar);
    if (valgt === null) return [];
    const vurderte = [
      ...(regel === undefined ? [] : vurderteAvRegler(regel, tro)),
      ...vurderteAv(felt, laert, modell, svar, brev, tekster),
    ];
    const ett = ordne(felt, vurderte, valgt, laert.navn);
    return ett === null ? [] : [{ ...ett, regelsvar: { verdi: regelverdi, konfidens: regel?.konfidens ?? null } }];
  });
  const urort = forslag.filter(({ felt }) => !nye.some((ny) => ny.felt === felt));
  return [...urort, ...nye].sort((a, b) => FORSLAGSFELT.indexOf(a.felt) - FORSLAGSFELT.indexOf(b.felt));
}
