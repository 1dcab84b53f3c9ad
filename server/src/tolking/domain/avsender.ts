import { type Brev, bevisFra, bevisUtenSted, type Linje, type Vurdert, velgBeste } from './brev.ts';
import {
  type Brevdeler,
  finnBrevdeler,
  type Navnelinje,
  navnIBrevhode,
  navnISignatur,
  navnPaaLinje,
  nevnerKommune,
} from './brevdeler.ts';
import type { Bevis, Forslag } from './forslag.ts';
import { finnOrganisasjonsnumre } from './funn/numre.ts';
import {
  erGateadresse,
  erOrganisasjon,
  erPersonnavn,
  erPoststed,
  finnFoedselsnumre,
  harOrgform,
} from './kjennetegn.ts';

/** The value of the proposal `avsender`. */
export interface Avsender {
  readonly navn: string;
  readonly type: 'person' | 'organisasjon' | 'ukjent';
  readonly orgnr: string | null;
  readonly fnr: string | null;
  readonly adresse: string | null;
  readonly epost: string | null;
  readonly skjermet: boolean;
}

interface Spor {
  readonly navn: string;
  readonly type: Avsender['type'];
  readonly vekt: number;
  readonly bevis: Bevis;
  readonly linje: Linje | null;
}

const FRI_EPOST =
  /@(gmail|hotmail|outlook|live|yahoo|icloud|me|online|msn|broadpark|getmail|lyse|start|frisurf|protonmail)\./i;
const OPPGITT =
  /^(avsender|avsendar|søker|søkjar|søkers navn|navn|namn|innsender|innsendar|tiltakshaver|klager|klagar|fra|frå|foresatt|føresett|melder|meldar)\s*:\s*(.+)$/i;

export function navnenoekkel(navn: string): string {
  return navn
    .toLowerCase()
    .replace(/\b(as|asa|sa|da|ans|ba|iks|kf)\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function erOss(brev: Brev, navn: string): boolean {
  return nevnerKommune(navn, brev.grunnlag.kjent.kommune.navn);
}

function sporFraBrev(brev: Brev, deler: Brevdeler, faktor: number): Spor[] {
  const spor = (
    n: Navnelinje,
    vekt: number,
    regel: 'avsender-i-brevhode' | 'avsender-i-signatur' | 'avsender-oppgitt',
  ): Spor => ({
    navn: n.navn,
    type: n.type,
    vekt: vekt * faktor,
    bevis: bevisFra(brev, n.linje, n.navn, regel),
    linje: n.linje,
  });
  // A mail begins with a greeting or a name that is not the writer's; only a letter has a head.
  const harHode = !brev.erEpost || deler.mottaker.fra >= 0 || deler.linjer !== brev.linjer;
  const hode = (harHode ? navnIBrevhode(deler) : []).map((n, i) =>
    spor(n, (harOrgform(n.navn) ? 0.8 : n.type === 'organisasjon' ? 0.72 : 0.68) - i * 0.08, 'avsender-i-brevhode'),
  );
  const signatur = navnISignatur(deler).map((n, i) =>
    spor(n, (n.type === 'organisasjon' ? 0.72 : 0.66) - i * 0.08, 'avsender-i-signatur'),
  );
  const oppgitt = deler.linjer.slice(0, 60).flatMap((linje) => {
    const verdi = OPPGITT.exec(linje.tekst)?.[2];
    const navn = verdi === undefined ? null : navnPaaLinje({ ...linje, tekst: verdi });
    return navn === null ? [] : [spor(navn, 0.7, 'avsender-oppgitt')];
  });
  return [...hode, ...signatur, ...oppgitt].filter((s) => !erOss(brev, s.navn));
}

/** The company a private name in the From field writes for: named in the text, and matching the mail's domain. */
function firmaBakDomene(adresse: string, spor: readonly Spor[]): Spor | undefined {
  const domene =
    /@([\w-]+)\.[\w.]+$/
      .exec(adresse)?.[1]
      ?.replace(/[^a-z0-9]/gi, '')
      .toLowerCase() ?? '';
  if (domene.length < 3 || FRI_EPOST.test(adresse)) return undefined;
  return spor.find((s) => {
    const bart = navnenoekkel(s.navn).replace(/å/g, 'a').replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ /g, '');
    return s.type === 'organisasjon' && (bart.includes(domene) || domene.includes(bart));
  });
}

function sporFraEpost(brev: Brev, iBrevet: readonly Spor[]): Spor[] {
  const fra = brev.grunnlag.epost?.fra ?? null;
  if (fra === null || erOss(brev, fra.navn)) return [];
  const firma = firmaBakDomene(fra.adresse, iBrevet);
  const navn = fra.navn
    .replace(/^['"]+|['"]+$/g, '')
    .replace(/^([\p{L}'-]+), ([\p{L}' -]+)$/u, '$2 $1')
    .trim();
  const type = erOrganisasjon(navn) ? 'organisasjon' : erPersonnavn(navn) ? 'person' : 'ukjent';
  const bevis = bevisUtenSted('epost-fra', fra.adresse);
  const ut: Spor[] = [
    {
      navn: navn || fra.adresse,
      type,
      vekt: firma === undefined ? (type === 'ukjent' ? 0.65 : 0.86) : 0.6,
      bevis,
      linje: null,
    },
  ];
  return firma === undefined ? ut : [{ ...firma, vekt: 0.85, bevis: firma.bevis }, ...ut];
}

/** Joins tracks of one name: each further place it is found takes away half of the remaining doubt. */
function samle(spor: readonly Spor[]): (Spor & { readonly alleBevis: readonly Bevis[] })[] {
  const grupper = new Map<string, Spor[]>();
  for (const s of spor) {
    const noekkel = navnenoekkel(s.navn);
    if (noekkel !== '') grupper.set(noekkel, [...(grupper.get(noekkel) ?? []), s]);
  }
  return [...grupper.values()].flatMap((gruppe) => {
    const [beste, ...resten] = [...gruppe].sort((a, b) => b.vekt - a.vekt);
    if (beste === undefined) return [];
    const tvil = resten.reduce((t, s) => t * (1 - s.vekt / 2), 1 - beste.vekt);
    return [{ ...beste, vekt: 1 - tvil, alleBevis: gruppe.map((s) => s.bevis) }];
  });
}

function adresseUnder(brev: Brev, linje: Linje | null): string | null {
  if (linje === null) return null;
  const sted = brev.alle.indexOf(linje);
  const nede = brev.alle.slice(sted + 1, sted + 4).map((l) => l.tekst);
  const gate = nede.find(erGateadresse);
  const post = nede.find(erPoststed);
  return post === undefined ? null : [gate, post].filter((d) => d !== undefined).join(', ');
}

/** An organisation number belongs to the sender when there is only one in the letter, or it stands near the name. */
function orgnrFor(brev: Brev, linje: Linje | null): { orgnr: string; bevis: Bevis } | null {
  const egne = new Set([brev.grunnlag.kjent.kommune.orgnr]);
  const funn = brev.alle
    .flatMap((l) => finnOrganisasjonsnumre(l.tekst).map((f) => ({ l, f })))
    .filter(({ f }) => !egne.has(f.verdi));
  const ulike = new Set(funn.map(({ f }) => f.verdi));
  const valgt =
    ulike.size === 1
      ? funn[0]
      : funn.find(({ l }) => linje !== null && l.dokument === linje.dokument && Math.abs(l.nr - linje.nr) <= 4);
  return valgt === undefined
    ? null
    : {
        orgnr: valgt.f.verdi,
        bevis: bevisFra(brev, valgt.l, valgt.l.tekst.slice(valgt.f.fra, valgt.f.til), 'orgnr-i-brevet'),
      };
}

/**
 * The sender's own identity number: on the sender's line or the two beside it, and the only one there. A number
 * beside another name is the patient's, the pupil's or the child's.
 */
function egetFnr(brev: Brev, navn: string): string | null {
  const gyldig = (sifre: string): boolean => brev.grunnlag.kontroller.erFoedselsnummer(sifre);
  const numre = new Set<string>();
  brev.alle.forEach((linje, i) => {
    const funn = finnFoedselsnumre(linje.tekst, gyldig);
    if (funn.length === 0) return;
    const rundt = brev.alle.slice(Math.max(0, i - 2), i + 3);
    const egenLinje = linje.tekst.includes(navn) || /^(fødselsn|personn|f\.?nr)/i.test(linje.tekst);
    if (egenLinje && rundt.some((l) => l.tekst.includes(navn))) for (const f of funn) numre.add(f.verdi);
  });
  return numre.size === 1 ? ([...numre][0] ?? null) : null;
}

function tilAvsender(brev: Brev, spor: Spor, skjermet: boolean): { verdi: Avsender; bevis: Bevis[] } {
  const org = spor.type === 'person' ? null : orgnrFor(brev, spor.linje);
  const type = org !== null ? 'organisasjon' : spor.type;
  const fraEpost = brev.grunnlag.epost?.fra?.adresse ?? '';
  const verdi: Avsender = {
    navn: spor.navn,
    type,
    orgnr: org?.orgnr ?? null,
    fnr: type === 'person' ? egetFnr(brev, spor.navn) : null,
    adresse: adresseUnder(brev, spor.linje),
    epost: fraEpost.includes('@') ? fraEpost : null,
    skjermet: skjermet && type !== 'organisasjon',
  };
  return { verdi, bevis: org === null ? [] : [org.bevis] };
}

/**
 * Who the letter is from (Noark EA). Letterhead, signature, what a form states and the mail's From each give a track;
 * agreement between them is what makes it certain. The addressee is never the sender. `skjermet`: the content is
 * sensitive, so a private sender is shielded from the start.
 */
export function foreslaaAvsender(brev: Brev, skjermet: boolean): Forslag | null {
  const iBrevet = [
    ...sporFraBrev(brev, finnBrevdeler(brev.linjer), brev.erEpost ? 0.8 : 1),
    ...sporFraBrev(brev, finnBrevdeler(brev.vedlagtBrev), 0.75),
  ];
  const samlet = samle([...sporFraEpost(brev, iBrevet), ...iBrevet]);
  const harFirma = samlet.some((s) => s.type === 'organisasjon' && harOrgform(s.navn));
  const vurderte = samlet.map((s): Vurdert<Avsender> => {
    const { verdi, bevis } = tilAvsender(brev, s, skjermet);
    // The person who signs for a company is its contact, not the party.
    const vekt = harFirma && s.type === 'person' && s.bevis.regel === 'avsender-i-signatur' ? s.vekt * 0.6 : s.vekt;
    return {
      verdi,
      visning: s.navn,
      konfidens: Math.min(0.97, vekt + (verdi.orgnr === null ? 0 : 0.08)),
      bevis: [...s.alleBevis, ...bevis],
    };
  });
  return velgBeste('avsender', vurderte);
}
