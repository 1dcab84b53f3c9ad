import { type DemoKommune, type DemoSak, saksnummerFor } from '../demo/index.ts';
import type { Tilfeldig } from '../tilfeldig.ts';
import type { Mal, Skjerming } from './maler/typer.ts';
import type { Svar } from './typer.ts';

export function sakstype(sak: DemoSak): string {
  return sak.noekkel.split('.')[1] ?? '';
}

export type Sakstreff = {
  readonly sak: DemoSak;
  readonly nummer: string;
  readonly kobling: NonNullable<Svar['kobling']>;
};

/** The case the letter belongs to, and what in the letter will tell; null when it opens a new one. */
export function velgSak(r: Tilfeldig, kommune: DemoKommune, mal: Mal, aar: number): Sakstreff | null {
  if (mal.sakstype === null || r.sjanse(mal.nySak)) return null;
  const mulige = kommune.saker.filter((sak) => sakstype(sak) === mal.sakstype);
  if (mulige.length === 0) return null;
  const sak = r.velg(mulige);
  const nummer = saksnummerFor(kommune, sak.noekkel, aar);
  if (nummer === undefined) throw new Error(`The case ${sak.noekkel} has no number`);
  return { sak, nummer, kobling: velgKobling(r, sak, mal) };
}

function velgKobling(r: Tilfeldig, sak: DemoSak, mal: Mal): Sakstreff['kobling'] {
  if (mal.sort === 'byggesak.tilleggsopplysninger') return r.sjanse(0.75) ? 'sitert' : 'gnrbnr';
  if (sak.gnrbnr !== undefined) return r.sjanse(0.4) ? 'sitert' : 'gnrbnr';
  if (sak.part !== undefined && mal.partErI !== 'ingen') return r.sjanse(0.3) ? 'sitert' : 'part';
  return r.sjanse(0.2) ? 'sitert' : 'tekst';
}

/** Where mail of this kind goes in this municipality: class and unit are those of its own cases of the kind. */
export function hjemme(kommune: DemoKommune, mal: Mal): { klasse: string | null; enhet: string | null } {
  const sak = kommune.saker.find((mulig) => sakstype(mulig) === mal.sakstype);
  if (sak) return { klasse: sak.klasse, enhet: sak.enhet };
  const topp = kommune.enheter.find((enhet) => enhet.overordnet === undefined);
  return { klasse: '0', enhet: topp?.kode ?? null };
}

const KODER: Readonly<Record<Skjerming, readonly string[]>> = {
  klient: ['KL', '13'],
  elev: ['E', '13'],
  barnehage: ['B', '13'],
  personal: ['P', '13'],
  tilsetting: ['25'],
  helse: ['KL', '13'],
};

/** The municipality's own code for what is secret in the letter; the paragraph where it has no code for the kind of case. */
export function tilgang(kommune: DemoKommune, skjerming: Skjerming | undefined, sak: DemoSak | null) {
  if (skjerming === undefined) return { tilgangskode: null, hjemmel: null };
  const kode =
    sak?.tilgangskode ??
    KODER[skjerming].find((mulig) => kommune.tilgangskoder.some((finnes) => finnes.kode === mulig));
  const treff = kommune.tilgangskoder.find((finnes) => finnes.kode === kode);
  return { tilgangskode: treff?.kode ?? null, hjemmel: treff?.hjemmel ?? null };
}
