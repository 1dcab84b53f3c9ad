import { DEMO_KOMMUNER, type DemoKommune } from '../demo/index.ts';
import { slump, type Tilfeldig } from '../tilfeldig.ts';
import { egenRef, lagAvsnitt, lagBilag, mottakerlinjer } from './brevinnhold.ts';
import { flytt } from './datoer.ts';
import { lagFelt } from './felt.ts';
import { fyll } from './fyll.ts';
import type { Mal, Ordbank } from './maler/typer.ts';
import { MALSETT } from './malsett.ts';
import type { Brevdeler } from './oppsett/typer.ts';
import { lagOrganisasjon, lagPerson } from './parter.ts';
import { hjemme, type Sakstreff, velgSak } from './sak.ts';
import { NABOER, STEDER, utenNummer } from './steder.ts';
import type { Element, Format, Maalform, Malsettnavn, Part } from './typer.ts';
import { velgFormat } from './utstyr.ts';

export type Bestilling = {
  readonly froe: number;
  readonly malsett: Malsettnavn;
  /** The day the post comes in, ISO. */
  readonly dato: string;
};

const ANDEL_FEILSENDT = 0.065;
const ANDEL_NYNORSK = 0.36;
const VEKT: Readonly<Record<string, number>> = { '1833': 30, '1824': 22, '1813': 18, '1820': 17, '1811': 13 };

/** Where the letter belongs. `kommune` is null for a municipality that is not with us. */
export type Maal = {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly adresse: readonly string[];
  readonly kommune: DemoKommune | null;
};

export type Innhold = {
  readonly mal: Mal;
  readonly kommune: DemoKommune;
  readonly maal: Maal;
  readonly treff: Sakstreff | null;
  readonly format: Format;
  readonly avsender: Part;
  readonly fnr: string | null;
  readonly gnrbnr: string | null;
  /** Everything a wording could ask for, as it would be written. */
  readonly felt: Readonly<Record<string, string>>;
  readonly deler: Brevdeler;
  readonly lengde: number;
  readonly bilag: readonly (readonly Element[])[];
};

function hosOss(kommune: DemoKommune): Maal {
  const { kommunenummer, navn } = kommune;
  return { kommunenummer, navn, adresse: STEDER[kommunenummer]?.adresse ?? [], kommune };
}

function velgMaal(r: Tilfeldig, kommune: DemoKommune, mal: Mal): Maal {
  if (mal.arkiveres === false || !r.sjanse(ANDEL_FEILSENDT)) return hosOss(kommune);
  if (r.sjanse(0.3)) return { ...r.velg(NABOER), kommune: null };
  return hosOss(r.velg(DEMO_KOMMUNER.filter((annen) => annen !== kommune)));
}

/** The party of the case where the kind of letter comes from the party, the same person every time; somebody new otherwise. */
function velgAvsender(
  r: Tilfeldig,
  ord: Ordbank,
  mal: Mal,
  treff: Sakstreff | null,
  poststeder: readonly string[],
): Part {
  const part = treff?.sak.part;
  if (part !== undefined && (mal.partErI ?? 'avsender') === 'avsender') {
    const fast = slump('part', treff?.sak.noekkel ?? '');
    const organisasjon = /\b(AS|DA|Borettslag|Båtlag)$/.test(part);
    return organisasjon
      ? lagOrganisasjon(fast, ord, 'firma', poststeder, part)
      : lagPerson(fast, ord, poststeder, { navn: part });
  }
  if (mal.avsender === 'person') return lagPerson(r, ord, poststeder);
  return lagOrganisasjon(r, ord, mal.avsender, poststeder);
}

function velgDato(r: Tilfeldig, dato: string, epost: boolean): string {
  if (epost) return flytt(dato, -r.heltall(0, 2));
  const dager = r.vektet([
    [[1, 5], 75],
    [[6, 16], 20],
    [[17, 40], 5],
  ] as const);
  return flytt(dato, -r.heltall(dager[0], dager[1]));
}

/** About how many pages. A picture file has one, so nothing that may run over to the next is put in (0). */
function velgLengde(r: Tilfeldig, format: Format): number {
  const sider = r.vektet([
    [1, 62],
    [2, 26],
    [3, 9],
    [4, 3],
  ]);
  return format === 'jpeg' || format === 'png' ? 0 : sider;
}

/** What item `nr` says, from whom, to whom, about which case. */
export function lagInnhold(r: Tilfeldig, { malsett, dato }: Bestilling): Innhold {
  const { maler, ord } = MALSETT[malsett];
  const kommune = r.vektet(DEMO_KOMMUNER.map((k) => [k, VEKT[k.kommunenummer] ?? 1] as const));
  const mal = r.vektet(maler.map((m) => [m, m.vekt] as const));
  const maal = velgMaal(r, kommune, mal);
  const treff = maal.kommune === kommune ? velgSak(r, kommune, mal, Number(dato.slice(0, 4))) : null;
  const maalform: Maalform = mal.nn && r.sjanse(ANDEL_NYNORSK) ? 'nn' : 'nb';
  const poststeder = (STEDER[maal.kommunenummer] ?? STEDER[kommune.kommunenummer])?.poststeder ?? [];
  const avsender = velgAvsender(r, ord, mal, treff, poststeder);
  const oensket = velgFormat(r, mal);
  // A mixed PDF is one with something scanned behind the letter.
  const format = oensket === 'pdf-blandet' && mal.vedlegg.length === 0 ? 'pdf' : oensket;
  const brevdato = velgDato(r, dato, format.startsWith('eml'));
  const { felt, gnrbnr, person } = lagFelt({
    r,
    ord,
    mal,
    maalform,
    kommunenavn: maal.navn,
    poststeder,
    avsender,
    sak: treff?.sak ?? null,
    opptatt: kommune.saker.flatMap((sak) => sak.gnrbnr ?? []),
    dato: brevdato,
  });
  const tekst = (maalform === 'nn' ? mal.nn : undefined) ?? mal.nb;
  const lengde = velgLengde(r, format);
  const vedlegg = r.utvalg(mal.vedlegg, lengde > 1 ? lengde : r.heltall(format === 'pdf-blandet' ? 1 : 0, 2));
  const medFnr = mal.medFnr !== undefined && r.sjanse(mal.medFnr);
  const hvem = mal.partErI === 'omtalt' ? person.fnr : (avsender.fnr ?? null);
  const fnr = medFnr ? hvem : null;
  const organisasjon = avsender.type === 'organisasjon';
  const deler: Brevdeler = {
    avsender,
    mottaker: mottakerlinjer(r, { ...maal, enhet: enhetsnavn(maal, mal) }),
    dato: brevdato,
    sted: utenNummer(avsender.poststed),
    maalform,
    deresRef: treff?.kobling === 'sitert' ? treff.nummer : null,
    vaarRef: organisasjon && r.sjanse(0.5) ? egenRef(r, brevdato) : null,
    fnrLinje: fnr === null ? null : `${r.velg(ord.fnrOrd)} ${fnr.slice(0, 6)} ${fnr.slice(6)}`,
    tittel: fyll(r.velg(tekst.titler), felt, r),
    avsnitt: lagAvsnitt(r, mal, tekst, felt, lengde),
    hilsen: r.velg(ord.hilsen[maalform]),
    vedlegg,
    kontakt: organisasjon ? lagPerson(r, ord, poststeder).navn : null,
  };
  const bilag = vedlegg.map((navn) => lagBilag(r, mal, tekst, felt, navn));
  return { mal, kommune, maal, treff, format, avsender, fnr, gnrbnr, felt, deler, lengde, bilag };
}

function enhetsnavn(maal: Maal, mal: Mal): string | null {
  if (maal.kommune === null) return null;
  const { enhet } = hjemme(maal.kommune, mal);
  return maal.kommune.enheter.find((mulig) => mulig.kode === enhet)?.navn ?? null;
}
