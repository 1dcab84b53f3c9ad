import { type Likhet, likhet, VANLIG_LENGDE } from './ordlikhet.ts';
import { KORTESTE_EMNE, partsnoekkel, type Saksminne, type Saksregister } from './saksregister.ts';
import { emneKjerne, lesSpor, smaa, stammer, type Tekstspor } from './spor.ts';

/** A letter as the search for its case sees it. */
export interface Brevspor {
  /** File name or subject, as the sender wrote it. */
  readonly filnavn: string;
  /** The title, when somebody has written one; empty at intake. */
  readonly tittel: string;
  readonly avsender: string;
  /** Whole days since 1970. */
  readonly dag: number;
}

/** Signs for one case, in the order of {@link SAKSTEGN}; most are 0 or 1. */
export interface Sakskandidat {
  readonly sak: Saksminne;
  readonly tegn: Float64Array;
}

export interface Saksfunn {
  readonly kandidater: readonly Sakskandidat[];
  /** Signs that the letter opens a case of its own, in the order of {@link NYSAKSTEGN}. */
  readonly nySak: Float64Array;
}

/** The signs that a letter belongs in a case. */
export const SAKSTEGN = [
  'sitertFullt',
  'sitert',
  'annenSitert',
  'eiendom',
  'eneMedEiendommen',
  'annenEiendom',
  'utenEiendom',
  'adresse',
  'annenAdresse',
  'ordlikhet',
  'ordandel',
  'ordRelativt',
  'stammelikhet',
  'stammeandel',
  'stammeRelativt',
  'sammeEmne',
  'eneMedEmnet',
  'avsenderHarSendt',
  'avsenderHarFaatt',
  'sistTilAvsender',
  'dagerSiden',
  'overEtAarSiden',
  'antallPoster',
  'bareEnPost',
  'eiendomOgOrd',
  'adresseOgOrd',
  'partOgOrd',
  'eiendomOgPart',
  'adresseOgPart',
  'nyligMedAdressen',
  'nyligMedEiendommen',
  'nyligMedParten',
  'sistMedEiendommen',
  'sistMedAdressen',
] as const;

export const NYSAKSTEGN = [
  'alltid',
  'sitertUkjent',
  'sitertKjent',
  'ukjentEiendom',
  'ukjentAdresse',
  'svarEllerVideresendt',
  'soknadOmTillatelse',
  'soknad',
  'tiltak',
  'besteOrdandel',
  'ukjentAvsender',
  'forhaandskonferanse',
  'mangeOrd',
  'midtISaken',
] as const;

/** Each way in gives at most so many, the latest first. */
const PER_VEI = 25;
const FERSK_DAGER = 60;
const ETT_AAR = 365;

const nyeste = (saker: Iterable<Saksminne>): Saksminne[] =>
  [...saker].sort((a, b) => b.sist - a.sist).slice(0, PER_VEI);

/** Every case that something in the letter points at. */
interface Treff {
  readonly alle: ReadonlySet<Saksminne>;
  readonly sitert: ReadonlyMap<Saksminne, boolean>;
  readonly emner: ReadonlyMap<Saksminne, boolean>;
  readonly eiendom: ReadonlySet<Saksminne>;
  readonly adresse: ReadonlySet<Saksminne>;
  readonly ord: Likhet;
  readonly stammer: Likhet;
}

const likest = ({ poeng }: Likhet): Saksminne[] =>
  [...poeng]
    .sort((a, b) => b[1] - a[1])
    .slice(0, PER_VEI)
    .map(([sak]) => sak);

function finnTreff(register: Saksregister, brev: Brevspor, spor: Tekstspor): Treff {
  const antall = register.saker.size;
  const ord = likhet(spor.ord, register.perOrd, antall, (sak, ett) => sak.ord.get(ett) ?? 0);
  const stamme = likhet(stammer(spor.ord), register.perStamme, antall, (sak, ett) => sak.stammer.get(ett) ?? 0);
  const sitert = new Map<Saksminne, boolean>();
  for (const { aar, nummer, fullt } of spor.saksnumre) {
    for (const sak of register.perNummer.get(`${aar}/${nummer}`) ?? [])
      sitert.set(sak, fullt || sitert.get(sak) === true);
  }
  const emner = new Map<Saksminne, boolean>();
  for (const emne of [emneKjerne(brev.filnavn), emneKjerne(brev.tittel)]) {
    const saker = emne.length < KORTESTE_EMNE ? undefined : register.perEmne.get(emne);
    for (const sak of nyeste(saker ?? [])) emner.set(sak, saker?.size === 1 || emner.get(sak) === true);
  }
  const slaaOpp = (noekler: Iterable<string>, oppslag: ReadonlyMap<string, Set<Saksminne>>) =>
    [...noekler].flatMap((noekkel) => nyeste(oppslag.get(noekkel) ?? []));
  const part = partsnoekkel(brev.avsender);
  const alle = new Set([
    ...likest(ord),
    ...likest(stamme),
    ...sitert.keys(),
    ...emner.keys(),
    ...slaaOpp(spor.eiendommer, register.perEiendom),
    ...slaaOpp(spor.adresser, register.perAdresse),
    ...slaaOpp(part === '' ? [] : [part], register.perPart),
  ]);
  const medFelles = (felt: 'eiendommer' | 'adresser') =>
    new Set([...alle].filter((sak) => [...spor[felt]].some((en) => sak[felt].has(en))));
  return {
    alle,
    sitert,
    emner,
    eiendom: medFelles('eiendommer'),
    adresse: medFelles('adresser'),
    ord,
    stammer: stamme,
  };
}

const tall = (sant: boolean): number => (sant ? 1 : 0);

/** The signs of one case, by name. */
function tegnFor(
  sak: Saksminne,
  brev: Brevspor,
  treff: Treff,
  felles: Felles,
): Record<(typeof SAKSTEGN)[number], number> {
  const part = partsnoekkel(brev.avsender);
  const poeng = treff.ord.poeng.get(sak) ?? 0;
  const ordandel = poeng / Math.max(1, treff.ord.mulig);
  const stammepoeng = treff.stammer.poeng.get(sak) ?? 0;
  const eiendom = tall(treff.eiendom.has(sak));
  const adresse = tall(treff.adresse.has(sak));
  const harSendt = Math.log1p(sak.avsendere.get(part) ?? 0);
  const harFaatt = Math.log1p(sak.mottakere.get(part) ?? 0);
  const erPart = tall(harSendt + harFaatt > 0);
  const dager = Math.max(0, brev.dag - sak.sist);
  const fersk = Math.exp(-dager / FERSK_DAGER);
  return {
    sitertFullt: tall(treff.sitert.get(sak) === true),
    sitert: tall(treff.sitert.has(sak)),
    annenSitert: tall(treff.sitert.size > 0 && !treff.sitert.has(sak)),
    eiendom,
    eneMedEiendommen: tall(eiendom === 1 && treff.eiendom.size === 1),
    annenEiendom: tall(eiendom === 0 && sak.eiendommer.size > 0 && treff.eiendom.size > 0),
    utenEiendom: tall(sak.eiendommer.size === 0),
    adresse,
    annenAdresse: tall(adresse === 0 && treff.adresse.size > 0 && sak.adresser.size > 0),
    ordlikhet: poeng / VANLIG_LENGDE,
    ordandel,
    ordRelativt: poeng / felles.bestePoeng,
    stammelikhet: stammepoeng / VANLIG_LENGDE,
    stammeandel: stammepoeng / Math.max(1, treff.stammer.mulig),
    stammeRelativt: stammepoeng / felles.besteStamme,
    sammeEmne: tall(treff.emner.has(sak)),
    eneMedEmnet: tall(treff.emner.get(sak) === true),
    avsenderHarSendt: harSendt,
    avsenderHarFaatt: harFaatt,
    sistTilAvsender: tall(part !== '' && sak.sistSendtTil === part),
    dagerSiden: Math.log1p(dager) / 5,
    overEtAarSiden: tall(dager > ETT_AAR),
    antallPoster: Math.log1p(sak.antallPoster) / 3,
    bareEnPost: tall(sak.antallPoster === 1),
    eiendomOgOrd: eiendom * ordandel,
    adresseOgOrd: adresse * ordandel,
    partOgOrd: erPart * ordandel,
    eiendomOgPart: eiendom * erPart,
    adresseOgPart: adresse * erPart,
    nyligMedAdressen: adresse * fersk,
    nyligMedEiendommen: eiendom * fersk,
    nyligMedParten: erPart * fersk,
    sistMedEiendommen: tall(eiendom === 1 && sak.sist === felles.sistMedEiendom),
    sistMedAdressen: tall(adresse === 1 && sak.sist === felles.sistMedAdresse),
  };
}

interface Felles {
  readonly bestePoeng: number;
  readonly besteStamme: number;
  readonly sistMedEiendom: number;
  readonly sistMedAdresse: number;
}

const stoerst = (verdier: Iterable<number>, minst: number): number => {
  let svar = minst;
  for (const verdi of verdier) svar = Math.max(svar, verdi);
  return svar;
};

function nysakstegn(
  register: Saksregister,
  brev: Brevspor,
  { spor, treff, felles, tekst }: { spor: Tekstspor; treff: Treff; felles: Felles; tekst: string },
): Record<(typeof NYSAKSTEGN)[number], number> {
  const ren = smaa(tekst);
  const part = partsnoekkel(brev.avsender);
  return {
    alltid: 1,
    sitertUkjent: tall(spor.saksnumre.length > 0 && treff.sitert.size === 0),
    sitertKjent: tall(treff.sitert.size > 0),
    ukjentEiendom: tall(spor.eiendommer.size > 0 && treff.eiendom.size === 0),
    ukjentAdresse: tall(spor.adresser.size > 0 && treff.adresse.size === 0),
    svarEllerVideresendt: tall(/^(re|sv|vs)[ :_]/.test(ren)),
    soknadOmTillatelse: tall(/søknad om (ramme)?tillatelse|søknad om løyve|melding til|nabovarsel/.test(ren)),
    soknad: tall(/søknad/.test(ren)),
    tiltak: tall(/tiltak|byggesak/.test(ren)),
    besteOrdandel: felles.bestePoeng / Math.max(1, treff.ord.mulig),
    ukjentAvsender: tall(part !== '' && !register.perPart.has(part)),
    forhaandskonferanse: tall(/f(ø|o)r(e)?h(å|a)ndskonferanse|f(ø|o)rehandskonferanse/.test(ren)),
    mangeOrd: Math.min(1, treff.ord.mulig / (2 * VANLIG_LENGDE)),
    midtISaken: tall(
      /igangsetting|ferdigattest|midlertidig|endring|supplering|revidert|tillegg|svar|klage|komplett|merknad|uttalelse/.test(
        ren,
      ),
    ),
  };
}

/**
 * The cases that a letter may belong in, each with what speaks for and against, and what speaks for a case of its own.
 * A pure look-up: which of them it is, a trained ranking decides.
 */
export function finnSakskandidater(register: Saksregister, brev: Brevspor): Saksfunn {
  const tekst = brev.tittel === '' ? brev.filnavn : `${brev.tittel} ; ${brev.filnavn}`;
  const spor = lesSpor(tekst.replaceAll('_', ' '));
  const treff = finnTreff(register, brev, spor);
  const felles: Felles = {
    bestePoeng: stoerst(
      [...treff.alle].map((sak) => treff.ord.poeng.get(sak) ?? 0),
      1e-9,
    ),
    besteStamme: stoerst(
      [...treff.alle].map((sak) => treff.stammer.poeng.get(sak) ?? 0),
      1e-9,
    ),
    sistMedEiendom: stoerst(
      [...treff.eiendom].map(({ sist }) => sist),
      0,
    ),
    sistMedAdresse: stoerst(
      [...treff.adresse].map(({ sist }) => sist),
      0,
    ),
  };
  const nye = nysakstegn(register, brev, { spor, treff, felles, tekst });
  return {
    kandidater: [...treff.alle].map((sak) => {
      const tegn = tegnFor(sak, brev, treff, felles);
      return { sak, tegn: Float64Array.from(SAKSTEGN, (navn) => tegn[navn]) };
    }),
    nySak: Float64Array.from(NYSAKSTEGN, (navn) => nye[navn]),
  };
}
