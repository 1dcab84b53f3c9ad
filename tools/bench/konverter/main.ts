import { lesFlagg } from '../../flagg.ts';
import { skrivJson } from '../maskin.ts';
import { kjoer } from './kjoer.ts';

const values = lesFlagg('bench konverter', {
  antall: { type: 'string', default: '5' },
  format: { type: 'string', default: '2b' },
  json: { type: 'boolean', default: false },
});
const arkivformat = values.format === '1b' ? 'PDF/A-1b' : 'PDF/A-2b';
const figurer = await kjoer({ json: values.json, antall: Number(values.antall), arkivformat });

if (values.json) skrivJson('konverter', { arkivformat, ...figurer }, { soffice: figurer.soffice });
else {
  process.stdout.write(`\nTil ${arkivformat}, per dokument (${values.antall} av hvert slag, oppstart fordelt)\n\n`);
  for (const m of figurer.maalinger) {
    const tall = [`${m.cpu.toFixed(2)} CPU-s`, `${m.sekunder.toFixed(2)} s`, `${Math.round(m.toppMb)} MB`];
    process.stdout.write(
      `${m.hva.padEnd(26)}${m.med.padEnd(10)}${tall.map((t) => t.padStart(13)).join('')}  ${m.gyldig ? 'gyldig' : 'UGYLDIG'}${m.feil.length > 0 ? `  (${m.feil.length} gikk ikke: ${m.feil[0]})` : ''}\n`,
    );
  }
  if (figurer.soffice === null) process.stdout.write('\nsoffice finnes ikke på denne maskinen: ingen å måle mot.\n');
}
