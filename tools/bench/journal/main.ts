import { lesFlagg } from '../../flagg.ts';
import { dataFolder } from '../../start/paths.ts';
import { readRunState } from '../../start/runState.ts';
import { skrivJson } from '../maskin.ts';
import { genererJournaler } from './generer.ts';

const values = lesFlagg('bench journal', {
  poster: { type: 'string', default: '100000' },
  froe: { type: 'string', default: '1' },
  brevord: { type: 'string', default: '40' },
  url: { type: 'string' },
  json: { type: 'boolean', default: false },
});

const adminUrl = values.url ?? readRunState(dataFolder(process.env))?.eierUrl;
if (adminUrl === undefined) {
  process.stderr.write(
    'Si hvilken database: --url postgresql://… (eier eller administrator), eller start programmet først.\n',
  );
  process.exitCode = 1;
} else {
  const svar = await genererJournaler({
    adminUrl,
    poster: Number(values.poster),
    froe: Number(values.froe),
    brevord: Number(values.brevord),
    logg: (linje) => process.stderr.write(`${linje}\n`),
  });
  if (values.json) skrivJson('data', svar);
  else console.table(svar);
}
