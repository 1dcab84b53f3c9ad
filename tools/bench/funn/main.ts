// `./dokumentsenter bench funn`: how much of what stands on a scan is found, by kind.
import { FUNNSLAG } from '../../../server/src/tolking/domain/funn/funn.ts';
import { lesFlagg } from '../../flagg.ts';
import { skrivJson } from '../maskin.ts';
import { type Lestbrev, lesSkann } from './kjoer.ts';
import { maalSlag, ugyldige } from './maal.ts';

const values = lesFlagg('bench funn', {
  brev: { type: 'string', default: '60' },
  froe: { type: 'string', default: '1' },
  malsett: { type: 'string', default: 'maaling' },
  json: { type: 'boolean', default: false },
});
if (values.malsett !== 'demo' && values.malsett !== 'maaling') {
  process.stderr.write('Velg et av malsettene: --malsett demo eller --malsett maaling\n');
  process.exit(2);
}
const leste: Lestbrev[] = [];
for await (const brev of lesSkann({
  malsett: values.malsett,
  brev: Number(values.brev),
  froe: Number(values.froe),
})) {
  leste.push(brev);
  process.stderr.write(`\r  ${leste.length} av ${values.brev} brev lest`);
}
process.stderr.write('\n');
const trykte = leste.filter(({ haandskrift }) => !haandskrift);
const figurer = {
  malsett: values.malsett,
  brev: leste.length,
  haandskrevne: leste.length - trykte.length,
  sider: leste.reduce((sum, { sider }) => sum + sider.length, 0),
  ugyldige: ugyldige(leste),
  alle: FUNNSLAG.map((slag) => maalSlag(slag, leste)),
  trykte: FUNNSLAG.map((slag) => maalSlag(slag, trykte)),
};
if (values.json) skrivJson('funn', figurer);
else {
  const desimaler = (tall: number): string => (Number.isNaN(tall) ? '–' : tall.toFixed(3));
  console.table(
    figurer.alle.map(({ slag, staar, funnet, rette, presisjon, gjenkalling, f1 }, nr) => ({
      slag,
      staar,
      funnet,
      rette,
      presisjon: desimaler(presisjon),
      gjenkalling: desimaler(gjenkalling),
      F1: desimaler(f1),
      'F1 uten håndskrift': desimaler(figurer.trykte[nr]?.f1 ?? Number.NaN),
    })),
  );
  process.stdout.write(
    `${figurer.brev} skannede brev (${figurer.haandskrevne} med håndskrift), ${figurer.sider} sider. Numre foreslått med feil kontrollsiffer: ${figurer.ugyldige}.\n`,
  );
}
