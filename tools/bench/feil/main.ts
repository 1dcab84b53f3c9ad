// `./dokumentsenter bench feil`: nothing lost, nothing doubled, nothing sent twice, whatever happens.
import { harDovecot } from '../../dovecot/dovecot.ts';
import { lesFlagg } from '../../flagg.ts';
import { buildApps } from '../../start/build.ts';
import { createProgress } from '../../start/progress.ts';
import { benchmappe } from '../avbrudd.ts';
import { skrivJson } from '../maskin.ts';
import { kjoerFeil } from './kjoer.ts';
import { FEIL } from './uvaer.ts';
import { erTapsfritt, vis } from './vis.ts';

const values = lesFlagg('bench feil', {
  leveranser: { type: 'string', default: '1000' },
  anslag: { type: 'string', default: '' },
  froe: { type: 'string', default: '1' },
  feil: { type: 'string', default: '' },
  lest: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
if (!harDovecot) {
  process.stderr.write('Målingen trenger Dovecot: apt-get install dovecot-imapd\n');
  process.exit(1);
}
await buildApps(createProgress());
const mappe = await benchmappe('feil');
try {
  const leveranser = Number(values.leveranser);
  const anslag = values.anslag === '' ? Math.ceil(leveranser / 10) : Number(values.anslag);
  process.stderr.write(`Frø ${values.froe}: ${leveranser} leveranser, ${anslag} anslag\n`);
  const svar = await kjoerFeil({
    rot: mappe.sti,
    leveranser,
    anslag,
    froe: Number(values.froe),
    lest: values.lest,
    ...(values.feil === '' ? {} : { feil: FEIL.filter((feil) => values.feil.split(',').includes(feil)) }),
    meld: (linje) => process.stderr.write(`  ${linje}\n`),
  });
  if (values.json) skrivJson('feil', { froe: Number(values.froe), ...svar });
  else vis(svar, Number(values.froe));
  process.exitCode = erTapsfritt(svar) ? 0 : 1;
} finally {
  await mappe.slipp();
}
