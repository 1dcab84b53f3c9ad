import path from 'node:path';
import { parseArgs } from 'node:util';
import { reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { koble } from '../../../server/src/composition/kontekster.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, systemAktoer, type Uow } from '../../../server/src/kernel/index.ts';

// One import in a process of its own, so that its memory can be measured apart from the database and the generator.
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: '' },
    data: { type: 'string', default: '' },
    skjema: { type: 'string', default: '' },
    arkivskaper: { type: 'string', default: '' },
    pakke: { type: 'string', default: '' },
  },
});
const grunnmur = await reisGrunnmur(
  lesConfig({
    DATABASE_URL: values.url,
    DOKUMENTSENTER_DATA: path.resolve(values.data),
    DOKUMENTSENTER_SKJEMA: values.skjema,
    DOKUMENTSENTER_LOGG: 'silent',
  }),
  { naa: () => new Date() },
);
const k = await koble(grunnmur);
const eier = arkivskaper(values.arkivskaper);
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => grunnmur.withTenant(eier, systemAktoer('maaling'), arbeid);
const valg = { proev: false, godtaFeil: false, sak: null, utenKoe: true };
const svar = await i((uow) => k.innlesing.bestill(uow, { ...valg, kilde: values.pakke }));
if (!svar.ok) throw new Error(JSON.stringify(svar.feil));
const start = performance.now();
await k.innlesing.kjoer({ arkivskaper: eier, withTenant: i, signal: new AbortController().signal }, svar.verdi.id);
const ms = performance.now() - start;
const ferdig = await i((uow) => k.innlesing.hent(uow, svar.verdi.id));
const toppMiB = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ ms, toppMiB, ferdig })}\n`);
await k.lukk();
await grunnmur.lukk();
