import { formaterJournalnummer } from '@dokumentsenter/noark';
import { norskDato } from './dato.ts';
import { hjemmelFor, type Innsynsgrunnlag } from './innsynsgrunn.ts';
import { innsynstekst } from './innsynstekst.ts';
import type { Dokumentobjekt, Journalpost } from './journalpost.ts';
import type { Arkivnotat } from './notatvisning.ts';
import { kanSeNotat } from './notatvisning.ts';
import {
  avgjoer,
  type Innsynsavgjoerelse,
  type Innsynspost,
  type Innsynsramme,
  vurderInnsynIPost,
} from './partsinnsyn.ts';
import type { Saksmappe, Sakspart } from './saksmappe.ts';
import { kanSeSak, SKJERMET, visJournalpost } from './visning.ts';

/** A case with everything in it, unmasked. */
export interface Innsynsgrunnlagsak {
  readonly sak: Saksmappe;
  readonly poster: readonly Journalpost[];
  readonly notater: readonly Arkivnotat[];
  readonly parter: readonly Sakspart[];
  readonly merknader: number;
}
type Avgjort = Innsynsavgjoerelse & { readonly hjemmel: string | null };
export interface Utskriftspart {
  readonly id: string;
  readonly navn: string;
  readonly rolle: string;
  readonly erParten: boolean;
  readonly avgjoerelse: Avgjort;
}
export interface Utskriftsdokument {
  readonly id: string;
  readonly tittel: string;
  readonly objekt: Dokumentobjekt | null;
  readonly avgjoerelse: Avgjort;
}
/** A journalpost or arkivnotat as it stands in the print. Dates ÅÅÅÅ-MM-DD. What is not `med` keeps the title the archivist may see. */
export interface Utskriftspost {
  readonly id: string;
  readonly type: Journalpost['journalposttype'] | 'arkivnotat';
  readonly registreringsID: string;
  readonly journalnummer: string | null;
  readonly dato: string;
  readonly dokumentetsDato: string | null;
  readonly tittel: string;
  readonly status: Journalpost['journalstatus'] | null;
  readonly saksbehandler: string | null;
  readonly administrativEnhet: string;
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly avgjoerelse: Avgjort;
  readonly parter: Utskriftspart[];
  readonly dokumenter: Utskriftsdokument[];
}
export interface Utskriftssak {
  readonly id: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly saksdato: string;
  readonly saksstatus: Saksmappe['saksstatus'];
  readonly administrativEnhet: string;
  readonly saksansvarlig: string | null;
  readonly parter: Utskriftspart[];
  readonly poster: Utskriftspost[];
  readonly merknader: number;
}

type Ramme = Omit<Innsynsramme, 'iSaken'> & { readonly navn: readonly string[] };

/** A case as the one who asks may have it, with what is left out and why (krav 5.2.39, 5.2.40). */
export function skrivInnsynssak(grunnlag: Innsynsgrunnlagsak, ramme: Ramme): Utskriftssak {
  const { sak } = grunnlag;
  const erPart = (navn: string) => ramme.navn.some((eget) => likeNavn(eget, navn));
  const iSaken = grunnlag.parter.some(({ navn }) => erPart(navn)) || alene(grunnlag, ramme) ? 'part' : 'korrespondent';
  const poster = grunnlag.poster.map((post) => vurderInnsynIPost(post, { ...ramme, iSaken }));
  const parter = grunnlag.parter.map((part, i) => {
    const vernet = !erPart(part.navn) && (part.skjermet || (sak.tilgangskode !== null && part.orgnr === null));
    const id = `part-${sak.id}-${i}`;
    const avgjoerelse = medHjemmel(avgjoer(id, vernet ? 'andres-navn' : null, ramme), ramme.grunnlag);
    const navn = avgjoerelse.med ? part.navn : SKJERMET;
    return { id, navn, rolle: part.rolle, erParten: erPart(part.navn), avgjoerelse, ekte: part.navn };
  });
  const skjulte = [
    ...parter.filter((p) => !p.avgjoerelse.med).map((p) => p.ekte),
    ...poster.flatMap(({ navn }) => navn.filter((n) => !n.avgjoerelse.med).map((n) => n.navn)),
  ];
  const ren = (tekst: string) => innsynstekst(tekst, skjulte, ramme.navn);
  const aapen = kanSeSak(ramme.aktoer, sak) && (sak.tilgangskode === null || iSaken === 'part');
  return {
    id: sak.id,
    saksnummer: sak.saksnummer,
    tittel: ren(aapen ? sak.tittel : (sak.offentligTittel ?? SKJERMET)),
    saksdato: sak.saksdato,
    saksstatus: sak.saksstatus,
    administrativEnhet: sak.administrativEnhet,
    saksansvarlig: sak.saksansvarlig,
    parter: parter.map(({ ekte: _ekte, ...part }) => part),
    poster: [
      ...poster.map((vurdert) => somUtskriftspost(vurdert, ramme, ren)),
      ...grunnlag.notater.map((notat) => notatpost(notat, ramme, ren)),
    ],
    merknader: grunnlag.merknader,
  };
}

/** The only person from outside in a case without named parties is the one it is about. */
function alene({ poster, parter }: Innsynsgrunnlagsak, { part }: Ramme): boolean {
  const andre = poster
    .flatMap((p) => p.korrespondanseparter)
    .filter((k) => k.slag !== 'organisasjon' && !k.type.startsWith('I'));
  return parter.length === 0 && andre.length > 0 && andre.every(({ id }) => part.ider.has(id));
}

export function likeNavn(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function medHjemmel(avgjoerelse: Innsynsavgjoerelse, grunnlag: Innsynsgrunnlag, egen: string | null = null): Avgjort {
  const lov = avgjoerelse.grunn === null ? null : hjemmelFor(avgjoerelse.grunn, grunnlag);
  return { ...avgjoerelse, hjemmel: lov !== null && egen !== null ? `${lov}, jf. ${egen}` : lov };
}

function somUtskriftspost(
  { post, avgjoerelse, navn, dokumenter }: Innsynspost,
  ramme: Ramme,
  ren: (t: string) => string,
): Utskriftspost {
  const egen = avgjoerelse.grunn === 'skjermet' ? post.hjemmel : null;
  const ser = avgjoerelse.grunn !== 'ikke-klarert' && avgjoerelse.grunn !== 'sperret';
  return {
    id: post.id,
    type: post.journalposttype,
    registreringsID: post.registreringsID,
    journalnummer: formaterJournalnummer(post),
    dato: post.journaldato,
    dokumentetsDato: post.dokumentetsDato,
    tittel: avgjoerelse.med ? ren(post.tittel) : visJournalpost(ramme.aktoer, post).tittel,
    status: post.journalstatus,
    saksbehandler: post.saksbehandler,
    administrativEnhet: post.administrativEnhet,
    tilgangskode: post.tilgangskode,
    hjemmel: post.hjemmel,
    avgjoerelse: medHjemmel(avgjoerelse, ramme.grunnlag, egen),
    parter: !ser
      ? []
      : navn.map((n) => ({
          id: n.id,
          navn: n.avgjoerelse.med ? ren(n.navn) : SKJERMET,
          rolle: n.type,
          erParten: n.erParten,
          avgjoerelse: medHjemmel(n.avgjoerelse, ramme.grunnlag),
        })),
    dokumenter: !ser
      ? []
      : dokumenter.map((d) => ({
          id: d.dokument.id,
          tittel: ren(
            d.avgjoerelse.med
              ? d.dokument.tittel
              : (d.dokument.offentligTittel ?? tittelFor(d.avgjoerelse, d.dokument.tittel)),
          ),
          objekt: avgjoerelse.med ? d.objekt : null,
          avgjoerelse: medHjemmel(d.avgjoerelse, ramme.grunnlag),
        })),
  };
}

/** A document held back for its contents keeps its title; one with a code of its own does not. */
function tittelFor({ grunn }: Innsynsavgjoerelse, tittel: string): string {
  return grunn === 'skjermet' || grunn === 'ikke-klarert' ? SKJERMET : tittel;
}

/** Made for the municipality's own use: fvl. § 18 a. */
function notatpost(notat: Arkivnotat, ramme: Ramme, ren: (t: string) => string): Utskriftspost {
  const grunn = kanSeNotat(ramme.aktoer, notat) ? 'internt' : 'ikke-klarert';
  const avgjoerelse = avgjoer(notat.id, grunn, ramme);
  return {
    id: notat.id,
    type: 'arkivnotat',
    registreringsID: notat.registreringsID,
    journalnummer: null,
    dato: norskDato(notat.opprettetDato),
    dokumentetsDato: notat.dokumentetsDato,
    tittel: grunn === 'ikke-klarert' ? (notat.offentligTittel ?? SKJERMET) : ren(notat.tittel),
    status: null,
    saksbehandler: notat.saksbehandler,
    administrativEnhet: notat.administrativEnhet,
    tilgangskode: notat.tilgangskode,
    hjemmel: notat.hjemmel,
    avgjoerelse: medHjemmel(avgjoerelse, ramme.grunnlag),
    parter: [],
    dokumenter: !avgjoerelse.med
      ? []
      : notat.dokumenter.map((d) => {
          const skjermet = d.tilgangskode !== null ? ('skjermet' as const) : null;
          const valgt = avgjoer(d.id, skjermet, ramme);
          const objekt = d.objekter.find((o) => o.variantformat === 'A') ?? d.objekter[0] ?? null;
          return {
            id: d.id,
            tittel: valgt.med ? ren(d.tittel) : SKJERMET,
            objekt: valgt.med ? objekt : null,
            avgjoerelse: medHjemmel(valgt, ramme.grunnlag),
          };
        }),
  };
}
