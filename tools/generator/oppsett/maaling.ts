import type { Tilfeldig } from '../../tilfeldig.ts';
import { datolinje } from '../datoer.ts';
import type { Ordbank } from '../maler/typer.ts';
import type { Element } from '../typer.ts';
import type { Brevdeler, Oppsett } from './typer.ts';

function nummer(brev: Brevdeler, ord: Ordbank, r: Tilfeldig): string[] {
  const egen = brev.vaarRef ? [`${ord.vaarRef[brev.maalform]} ${brev.vaarRef}`] : [];
  return brev.deresRef ? [...egen, `${r.velg(ord.refOrd[brev.maalform])} ${brev.deresRef}`] : egen;
}

function avslutning(brev: Brevdeler, ord: Ordbank, r: Tilfeldig): Element[] {
  const { gate, poststed, telefon, epost } = brev.avsender;
  const bak = [gate, poststed, r.sjanse(0.5) ? `Mob. ${telefon}` : epost];
  return [
    { slag: 'blokk', linjer: [brev.hilsen], side: 'venstre' },
    { slag: 'underskrift', navn: brev.kontakt ?? brev.avsender.navn },
    ...(brev.kontakt
      ? [{ slag: 'blokk' as const, linjer: ['for', brev.avsender.navn], side: 'venstre' as const }]
      : []),
    { slag: 'blokk', linjer: brev.fnrLinje ? [brev.fnrLinje, ...bak] : bak, side: 'venstre' },
    ...(brev.vedlegg.length > 0
      ? [{ slag: 'avsnitt' as const, tekst: `${r.velg(ord.vedleggOrd[brev.maalform])} ${brev.vedlegg.join('; ')}` }]
      : []),
  ];
}

/** Recipient first, sender only at the end. */
const avsenderSist: Oppsett = (brev, ord, r) => [
  { slag: 'blokk', linjer: [datolinje(brev.dato, brev.sted, 'maaling', r)], side: 'hoeyre' },
  { slag: 'blokk', linjer: brev.mottaker, side: 'venstre' },
  { slag: 'luft', mm: 10 },
  { slag: 'mellomtittel', tekst: brev.tittel },
  { slag: 'luft', mm: 2 },
  ...(nummer(brev, ord, r).length > 0
    ? [{ slag: 'blokk' as const, linjer: nummer(brev, ord, r), side: 'venstre' as const }]
    : []),
  ...brev.avsnitt,
  ...avslutning(brev, ord, r),
];

/** Fra/Til/Gjelder, as in a memo. */
const notatform: Oppsett = (brev, ord, r) => [
  {
    slag: 'blokk',
    linjer: [
      `Fra: ${brev.avsender.navn}`,
      `Til: ${brev.mottaker.join(', ')}`,
      `Skrevet: ${datolinje(brev.dato, brev.sted, 'maaling', r)}`,
      ...nummer(brev, ord, r),
      `Gjelder: ${brev.tittel}`,
    ],
    side: 'venstre',
  },
  { slag: 'luft', mm: 8 },
  ...brev.avsnitt,
  ...avslutning(brev, ord, r),
];

/** Sender to the right in a block, the heading in the middle of the way down. */
const hoyrestilt: Oppsett = (brev, ord, r) => [
  { slag: 'blokk', linjer: [brev.avsender.navn, brev.avsender.gate, brev.avsender.poststed], side: 'hoeyre' },
  { slag: 'luft', mm: 8 },
  { slag: 'blokk', linjer: brev.mottaker, side: 'venstre' },
  { slag: 'blokk', linjer: [datolinje(brev.dato, brev.sted, 'maaling', r), ...nummer(brev, ord, r)], side: 'venstre' },
  { slag: 'overskrift', tekst: brev.tittel },
  ...brev.avsnitt,
  ...avslutning(brev, ord, r),
];

/** Name of the firm large at the top, its address and number at the foot of the text. */
const logotopp: Oppsett = (brev, ord, r) => {
  const { navn, orgnr } = brev.avsender;
  return [
    { slag: 'brevhode', navn, linje: orgnr ? `Foretaksregisteret NO ${orgnr}` : brev.avsender.epost },
    { slag: 'toSpalter', venstre: [...brev.mottaker], hoeyre: nummer(brev, ord, r) },
    { slag: 'blokk', linjer: [datolinje(brev.dato, brev.sted, 'maaling', r)], side: 'venstre' },
    { slag: 'luft', mm: 6 },
    { slag: 'overskrift', tekst: brev.tittel },
    ...brev.avsnitt,
    ...avslutning(brev, ord, r),
  ];
};

export function maalingOppsett(brev: Brevdeler, haandskrevet: boolean, r: Tilfeldig): Oppsett {
  if (brev.avsender.type === 'organisasjon')
    return r.vektet([
      [logotopp, 7],
      [notatform, 3],
    ]);
  if (haandskrevet) return avsenderSist;
  return r.vektet([
    [avsenderSist, 4],
    [hoyrestilt, 4],
    [notatform, 2],
  ]);
}
