import { lesFlagg } from '../../flagg.ts';
import { skrivJson } from '../maskin.ts';
import { maalTreffsikkerhet } from './kjoer.ts';

const values = lesFlagg('bench sammenfall', {
  brev: { type: 'string', default: '40' },
  froe: { type: 'string', default: '11' },
  malsett: { type: 'string', default: 'maaling' },
  json: { type: 'boolean', default: false },
});
const malsett = values.malsett === 'demo' ? 'demo' : 'maaling';
const treff = await maalTreffsikkerhet(malsett, Number(values.brev), Number(values.froe));
if (values.json) skrivJson('sammenfall', { treff });
else {
  const prosent = (tall: number): string => `${(tall * 100).toFixed(1)} %`;
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
