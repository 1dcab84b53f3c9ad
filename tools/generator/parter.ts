import type { Tilfeldig } from '../tilfeldig.ts';
import { foedselsdato, syntetiskFnr, syntetiskOrgnr } from './identer.ts';
import type { Ordbank } from './maler/typer.ts';
import type { Part } from './typer.ts';

export type Person = Part & { readonly fnr: string; readonly foedt: string };

const ASCII: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

export function ascii(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/[æøå]/g, (tegn) => ASCII[tegn] ?? tegn)
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
}

export function etternavn(r: Tilfeldig, ord: Ordbank): string {
  return `${r.velg(ord.forledd)}${r.velg(ord.etterledd)}`;
}

function telefon(r: Tilfeldig): string {
  const tall = () => String(r.heltall(10, 99));
  return r.sjanse(0.6) ? `${r.heltall(400, 499)} ${tall()} ${r.heltall(100, 999)}` : `75 ${tall()} ${tall()} ${tall()}`;
}

/** A person of the set, or the party of a case when a name is given. */
export function lagPerson(
  r: Tilfeldig,
  ord: Ordbank,
  poststeder: readonly string[],
  oensket: { navn?: string; fra?: number; til?: number } = {},
): Person {
  const fornavn = r.sjanse(0.5) ? r.velg(ord.kvinner) : r.velg(ord.menn);
  const navn = oensket.navn ?? `${fornavn} ${etternavn(r, ord)}`;
  const foedt = foedselsdato(r, oensket.fra ?? 1942, oensket.til ?? 2004);
  return {
    navn,
    type: 'person',
    fnr: syntetiskFnr(r, foedt),
    foedt,
    gate: `${r.velg(ord.gater)} ${r.heltall(1, 84)}`,
    poststed: r.velg(poststeder),
    telefon: telefon(r),
    epost: `${ascii(navn)}@${r.velg(ord.domener)}`,
  };
}

export type Organisasjonsslag = 'firma' | 'etat' | 'sykehus' | 'skole' | 'lag';

export function lagOrganisasjon(
  r: Tilfeldig,
  ord: Ordbank,
  slag: Organisasjonsslag,
  poststeder: readonly string[],
  oensket?: string,
): Part {
  const navn = {
    firma: () => `${r.velg(ord.firmaord)} ${r.velg(ord.firmaslag)}`,
    etat: () => r.velg(ord.etater),
    sykehus: () => r.velg(ord.sykehus),
    skole: () => r.velg(r.sjanse(0.7) ? ord.skoler : ord.barnehager),
    lag: () => r.velg(ord.lag),
  };
  const valgt = oensket ?? navn[slag]();
  return {
    navn: valgt,
    type: 'organisasjon',
    orgnr: syntetiskOrgnr(r),
    gate: r.sjanse(0.4) ? `Postboks ${r.heltall(11, 890)}` : `${r.velg(ord.gater)} ${r.heltall(1, 60)}`,
    poststed: r.velg(poststeder),
    telefon: telefon(r),
    epost: `post@${ascii(valgt).split('.').slice(0, 2).join('')}.example`,
  };
}

const KVINNER = new Set(
  'Borghild Gudrun Sigrid Margit Hjørdis Emma Sofie Nora Iben Tove Karin Vigdis Monica Veronica Anne Bente Synnøve Lillian Eldbjørg Janne Magnhild Wenke Ingunn Hege'.split(
    ' ',
  ),
);

export function erKvinne(navn: string, ord: Ordbank): boolean {
  const fornavn = navn.split(' ')[0] ?? '';
  return KVINNER.has(fornavn) || ord.kvinner.some((kvinne) => kvinne.split(' ')[0] === fornavn);
}
