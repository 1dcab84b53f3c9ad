import { lesFlagg } from '../../flagg.ts';
import { skrivJson } from '../maskin.ts';
import { maalTreffsikkerhet } from './kjoer.ts';
import { maalOppslag } from './oppslag.ts';

const values = lesFlagg('bench sammenfall', {
  brev: { type: 'string', default: '40' },
  froe: { type: 'string', default: '11' },
  malsett: { type: 'string', default: 'maaling' },
  // Among how many letters one is looked up; 0: only how well they are known again is measured.
  blant: { type: 'string', default: '0' },
  json: { type: 'boolean', default: false },
});
const malsett = values.malsett === 'demo' ? 'demo' : 'maaling';
const oppslag = values.blant === '0' ? null : await maalOppslag(Number(values.blant), 500);
const treff = await maalTreffsikkerhet(malsett, Number(values.brev), Number(values.froe));
if (values.json) skrivJson('sammenfall', { treff, oppslag });
else {
  const prosent = (tall: number): string => `${(tall * 100).toFixed(1)} %`;
  if (oppslag !== null)
    process.stdout.write(
      `Oppslag blant ${oppslag.brev} brev (${oppslag.noekler} nøkler): p50 ${oppslag.p50} ms, p95 ${oppslag.p95} ms, ${oppslag.funnet} av ${oppslag.oppslag} funnet, ${oppslag.indeks ? 'indeksen brukes' : 'INDEKSEN BRUKES IKKE'}\n`,
    );
  process.stdout.write(
    `${[
      `Malsett ${malsett}, ${treff.brev} brev, hvert som fil og som stemplet skann:`,
      `  samme brev to veier inn: funnet ${treff.samme.funnet} av ${treff.samme.av}`,
      `  samme mal, annet innhold: ${treff.mal.feil} av ${treff.mal.av} tatt for å være samme`,
      `  andre brev: ${treff.andre.feil} av ${treff.andre.av} par tatt for å være samme`,
      `  presisjon ${prosent(treff.presisjon)}, dekning ${prosent(treff.dekning)}`,
      ...treff.feil.map((linje) => `    ${linje}`),
    ].join('\n')}\n`,
  );
}
