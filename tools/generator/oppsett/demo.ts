import type { Tilfeldig } from '../../tilfeldig.ts';
import { datolinje } from '../datoer.ts';
import type { Ordbank } from '../maler/typer.ts';
import type { Element } from '../typer.ts';
import type { Brevdeler, Oppsett } from './typer.ts';

function referanser(brev: Brevdeler, ord: Ordbank, r: Tilfeldig): string[] {
  const ut: string[] = [];
  if (brev.deresRef) ut.push(`${r.velg(ord.refOrd[brev.maalform])} ${brev.deresRef}`);
  if (brev.vaarRef) ut.push(`${ord.vaarRef[brev.maalform]} ${brev.vaarRef}`);
  return ut;
}

function slutt(brev: Brevdeler, ord: Ordbank, r: Tilfeldig): Element[] {
  const ut: Element[] = [
    { slag: 'avsnitt', tekst: brev.hilsen },
    { slag: 'underskrift', navn: brev.kontakt ?? brev.avsender.navn },
  ];
  if (brev.kontakt) ut.push({ slag: 'blokk', linjer: [brev.avsender.navn], side: 'venstre' });
  ut.push({ slag: 'luft', mm: 5 });
  if (brev.vedlegg.length === 1) {
    ut.push({ slag: 'avsnitt', tekst: `${r.velg(ord.vedleggOrd[brev.maalform])} ${brev.vedlegg[0]}` });
  } else if (brev.vedlegg.length > 1) {
    ut.push({ slag: 'mellomtittel', tekst: r.velg(ord.vedleggOrd[brev.maalform]) });
    ut.push({ slag: 'blokk', linjer: brev.vedlegg.map((navn, i) => `${i + 1}. ${navn}`), side: 'venstre' });
  }
  return ut;
}

function avsenderlinjer(brev: Brevdeler, r: Tilfeldig): string[] {
  const { navn, gate, poststed, telefon, epost } = brev.avsender;
  const linjer = [navn, gate, poststed];
  if (r.sjanse(0.5)) linjer.push(`Tlf. ${telefon}`);
  if (r.sjanse(0.35)) linjer.push(epost);
  if (brev.fnrLinje) linjer.push(brev.fnrLinje);
  return linjer;
}

/** Sender at the top left, the date to the right: the way one learns it at school. */
const skolebrev: Oppsett = (brev, ord, r) => [
  {
    slag: 'toSpalter',
    venstre: avsenderlinjer(brev, r),
    hoeyre: [datolinje(brev.dato, brev.sted, 'demo', r), ...referanser(brev, ord, r)],
  },
  { slag: 'luft', mm: 6 },
  { slag: 'blokk', linjer: brev.mottaker, side: 'venstre' },
  { slag: 'luft', mm: 7 },
  { slag: 'overskrift', tekst: brev.tittel },
  ...brev.avsnitt,
  ...slutt(brev, ord, r),
];

/** Recipient in the window of the envelope, the sender at the right. */
const vinduskonvolutt: Oppsett = (brev, ord, r) => [
  { slag: 'luft', mm: 12 },
  { slag: 'toSpalter', venstre: [...brev.mottaker], hoeyre: avsenderlinjer(brev, r) },
  { slag: 'luft', mm: 6 },
  {
    slag: 'blokk',
    linjer: [...referanser(brev, ord, r), datolinje(brev.dato, brev.sted, 'demo', r)],
    side: 'venstre',
  },
  { slag: 'luft', mm: 3 },
  { slag: 'overskrift', tekst: brev.tittel },
  ...brev.avsnitt,
  ...slutt(brev, ord, r),
];

/** Name and address in the middle at the top, as older people still write. */
const midtstilt: Oppsett = (brev, ord, r) => [
  { slag: 'blokk', linjer: avsenderlinjer(brev, r), side: 'midt' },
  { slag: 'luft', mm: 5 },
  { slag: 'blokk', linjer: brev.mottaker, side: 'venstre' },
  { slag: 'blokk', linjer: [datolinje(brev.dato, brev.sted, 'demo', r)], side: 'hoeyre' },
  ...(referanser(brev, ord, r).length > 0
    ? [{ slag: 'blokk' as const, linjer: referanser(brev, ord, r), side: 'venstre' as const }]
    : []),
  { slag: 'overskrift', tekst: brev.tittel },
  ...brev.avsnitt,
  ...slutt(brev, ord, r),
];

/** Letterhead of a firm or a body, reference block to the right. */
const brevpapir: Oppsett = (brev, ord, r) => {
  const { navn, gate, poststed, telefon, orgnr } = brev.avsender;
  const orgtekst = orgnr ? `Org.nr. ${orgnr.replace(/(\d{3})(?=\d)/g, '$1 ')}` : '';
  return [
    { slag: 'brevhode', navn, linje: [gate, poststed, `Tlf. ${telefon}`, orgtekst].filter(Boolean).join(' | ') },
    {
      slag: 'toSpalter',
      venstre: [...brev.mottaker],
      hoeyre: [datolinje(brev.dato, brev.sted, 'demo', r), ...referanser(brev, ord, r)],
    },
    { slag: 'luft', mm: 9 },
    { slag: 'overskrift', tekst: brev.tittel },
    ...brev.avsnitt,
    ...slutt(brev, ord, r),
  ];
};

/** A few lines on a sheet: no heading of its own but the first line. */
const lapp: Oppsett = (brev, ord, r) => [
  {
    slag: 'blokk',
    linjer: [`Til ${brev.mottaker[0] ?? ''}`, datolinje(brev.dato, brev.sted, 'demo', r)],
    side: 'venstre',
  },
  { slag: 'luft', mm: 5 },
  { slag: 'overskrift', tekst: brev.tittel },
  ...brev.avsnitt,
  ...slutt(brev, ord, r),
  { slag: 'blokk', linjer: [...avsenderlinjer(brev, r).slice(1), ...referanser(brev, ord, r)], side: 'venstre' },
];

export function demoOppsett(brev: Brevdeler, haandskrevet: boolean, r: Tilfeldig): Oppsett {
  if (brev.avsender.type === 'organisasjon')
    return r.vektet([
      [brevpapir, 8],
      [vinduskonvolutt, 2],
    ]);
  if (haandskrevet)
    return r.vektet([
      [lapp, 6],
      [skolebrev, 4],
    ]);
  return r.vektet([
    [skolebrev, 4],
    [vinduskonvolutt, 3],
    [midtstilt, 2],
    [lapp, 1],
  ]);
}
