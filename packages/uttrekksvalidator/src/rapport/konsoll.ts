import { type Funngruppe, funntype } from '../funn/funn.ts';
import { antallOrd, DOMMER, stedVed, tidspunkttekst, UTFALL, ufarlig } from './ord.ts';
import type { Proevesvar, Rapport } from './rapport.ts';

/** Places shown of each kind on the screen; the HTML and JSON reports show more. */
const VIST = 5;
const BREDDE = 100;

/** The report as text for a terminal, in the order a person reads: the verdict, what is wrong, what was counted. */
export function konsollrapport(rapport: Rapport): string {
  const feil = rapport.proever.filter((each) => each.utfall === 'feil');
  const advarsler = rapport.proever.filter((each) => each.utfall === 'advarsel');
  const linjer = [
    ...topp(rapport),
    ...feil.flatMap((each) => proevetekst(each)),
    ...advarsler.flatMap((each) => proevetekst(each)),
    ...tellinger(rapport),
    ...bunn(rapport),
  ];
  return `${linjer.map(ufarlig).join('\n')}\n`;
}

function topp(rapport: Rapport): string[] {
  const dom = DOMMER[rapport.dom];
  return [
    '',
    dom.tittel.toUpperCase(),
    `${dom.forklaring} ${antallOrd(rapport.feil, 'feil', 'feil')}, ${antallOrd(rapport.advarsler, 'advarsel', 'advarsler')}.`,
    '',
    `${rapport.pakke} (${rapport.art}), kontrollert ${tidspunkttekst(rapport.tidspunkt)}`,
    ...rapport.fakta.map(([navn, verdi]) => `  ${`${navn}:`.padEnd(16)}${verdi}`),
    '',
    ...(rapport.ikkeBedoemt.length === 0
      ? []
      : ['Kunne ikke kontrolleres:', ...rapport.ikkeBedoemt.flatMap((each) => bryt(`- ${each}`, '  ')), '']),
  ];
}

function proevetekst(svar: Proevesvar): string[] {
  return [
    `${svar.proeve.nummer} ${svar.proeve.navn} – ${UTFALL[svar.utfall].toLowerCase()}`,
    ...svar.funn.flatMap((gruppe) => gruppetekst(gruppe)),
    '',
  ];
}

function gruppetekst(gruppe: Funngruppe): string[] {
  const type = funntype(gruppe.kode);
  const merke = type.nivaa === 'feil' ? 'FEIL' : 'SE PÅ';
  const vist = gruppe.funn.slice(0, VIST);
  const rest = gruppe.antall - vist.length;
  return [
    `  ${merke}: ${type.tittel} (${gruppe.antall.toLocaleString('nb-NO')})`,
    ...bryt(`${type.betyr}`, '    '),
    ...bryt(`Slik retter du: ${type.rett}`, '    '),
    ...vist.flatMap((funn) => [`    • ${funn.detalj}`, ...(stedVed(funn) === '' ? [] : [`      ${stedVed(funn)}`])]),
    ...(rest > 0 ? [`    … og ${rest.toLocaleString('nb-NO')} til. Bruk --html FIL for å se flere.`] : []),
  ];
}

/** One line for each test without findings, with its counts. */
function tellinger(rapport: Rapport): string[] {
  const rolige = rapport.proever.filter((each) => each.funn.length === 0);
  return [
    'Resten av prøvene',
    ...rolige.map((each) => {
      const utfall =
        each.hvorforIkke === null ? UTFALL[each.utfall].toLowerCase() : `ikke kontrollert: ${each.hvorforIkke}`;
      const antall = each.tabeller.map(sum).filter((tekst) => tekst !== '');
      if (each.utfall === 'telt' && antall.length === 0) antall.push('ingen');
      return `  ${each.proeve.nummer.padEnd(7)}${each.proeve.navn.padEnd(50)} ${[utfall, ...antall].join(', ')}`;
    }),
    '',
  ];
}

function sum(tabell: {
  readonly rader: readonly (readonly (string | number)[])[];
  readonly kolonner: readonly string[];
}): string {
  if (tabell.kolonner.at(-1) !== 'Antall') return '';
  const siste = tabell.rader.at(-1);
  return typeof siste?.at(-1) === 'number' ? `${Number(siste.at(-1)).toLocaleString('nb-NO')} i alt` : '';
}

function bunn(rapport: Rapport): string[] {
  return [
    'Slik gikk arbeidet',
    ...rapport.prosesser.map(
      (each) =>
        `  ${each.navn.padEnd(32)} ${each.detalj}, ${each.sekunder.toLocaleString('nb-NO', { maximumFractionDigits: 1 })} s`,
    ),
    '',
    DOMMER[rapport.dom].tittel,
  ];
}

function bryt(tekst: string, innrykk: string): string[] {
  const linjer: string[] = [];
  let linje = innrykk;
  for (const ord of tekst.split(' ')) {
    if (linje.length + ord.length > BREDDE && linje.trim() !== '') {
      linjer.push(linje.trimEnd());
      linje = innrykk;
    }
    linje += `${ord} `;
  }
  return [...linjer, linje.trimEnd()];
}
