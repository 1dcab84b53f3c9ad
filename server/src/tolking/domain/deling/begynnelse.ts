import type { Sidetegn } from './sidetegn.ts';

export interface Begynnelse {
  /** 0..1 that a letter begins on the page. */
  readonly konfidens: number;
  readonly grunner: readonly { readonly regel: string; readonly tekst: string | null }[];
}

/** Log-odds, set by hand and tuned on generated piles only; the measured figures stand in the test. */
const VEKT = {
  utgangspunkt: -1.6,
  sideEn: 5,
  forrigeVarSist: 3,
  nesteITelling: -6,
  midtITelling: -3.5,
  dato: 1.7,
  mottaker: 1.5,
  brevhode: 1.2,
  // Alone it is not enough: a signed letter may have attachments.
  hilsenFoer: 1.3,
  vedlegg: -4,
  fortsetter: -2,
  avbrutt: -1.4,
  nestenTom: -0.8,
} as const;
const NESTEN_TOM_ORD = 12;

/**
 * How likely it is that a page begins a letter, by what stands on it and on the page before. `ventet`: the attachments that the letter
 * before has listed.
 */
export function vurderBegynnelse(foer: Sidetegn, her: Sidetegn, ventet: readonly string[] = []): Begynnelse {
  const grunner: { regel: string; tekst: string | null }[] = [];
  let sum: number = VEKT.utgangspunkt + telling(foer, her);
  if (her.sidetall?.nr === 1) grunner.push({ regel: 'sidetall', tekst: her.sidetall.tekst });
  for (const regel of ['brevhode', 'dato', 'mottaker'] as const) {
    if (her[regel] === null) continue;
    sum += VEKT[regel];
    grunner.push({ regel, tekst: her[regel] });
  }
  if (foer.hilsen !== null) {
    sum += VEKT.hilsenFoer;
    grunner.push({ regel: 'hilsen', tekst: foer.hilsen });
  }
  const erVentet = ventet.some((navn) => her.overskrift.startsWith(navn) || navn === her.overskrift);
  if (her.vedlegg || erVentet) sum += VEKT.vedlegg;
  if (her.fortsetter) sum += VEKT.fortsetter;
  if (foer.avbrutt && !erSist(foer)) sum += VEKT.avbrutt;
  if (her.ord < NESTEN_TOM_ORD) sum += VEKT.nestenTom;
  return { konfidens: 1 / (1 + Math.exp(-sum)), grunner };
}

/** The page says it is the last of its letter. */
const erSist = ({ sidetall }: Sidetegn): boolean => sidetall !== null && sidetall.av === sidetall.nr;

/** What page numbers say; nothing when neither page has one. */
function telling(siden: Sidetegn, { sidetall: her }: Sidetegn): number {
  const foer = siden.sidetall;
  if (her === null) {
    if (erSist(siden)) return VEKT.forrigeVarSist;
    return foer?.av != null ? VEKT.midtITelling : 0;
  }
  if (her.nr === 1) return VEKT.sideEn;
  const teller = foer !== null && her.nr === foer.nr + 1 && (her.av === foer.av || foer.av === null);
  return teller ? VEKT.nesteITelling : VEKT.midtITelling;
}
