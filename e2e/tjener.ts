// The program as a person would start it, with an identity provider of its own beside it, on the port and folder the journeys were given; the folder is thrown away afterwards.
import { rmSync } from 'node:fs';
import { HEMMELIGHET, KLIENT, lokalTilbyder } from '../server/test/oidc/lokalTilbyder.ts';
import { dataFolder } from '../tools/start/paths.ts';
import { start } from '../tools/start/start.ts';

const adresse = `http://localhost:${process.env.PORT ?? ''}`;
const tilbyder = await lokalTilbyder(
  {
    ola: { pid: '17838512345', acr: 'idporten-loa-high', locale: 'nb' },
    tor: { acr: 'idporten-loa-substantial' },
  },
  {
    redirect: ['innbygger', 'ansatt'].map((hvem) => `${adresse}/innlogging/${hvem}/svar`),
    etterUtlogging: [`${adresse}/send-inn`],
  },
);
process.env.DOKUMENTSENTER_NETTADRESSE = adresse;
for (const hvem of ['INNBYGGER', 'ANSATT']) {
  process.env[`DOKUMENTSENTER_OIDC_${hvem}_UTSTEDER`] = tilbyder.utsteder;
  process.env[`DOKUMENTSENTER_OIDC_${hvem}_KLIENT`] = KLIENT;
  process.env[`DOKUMENTSENTER_OIDC_${hvem}_HEMMELIGHET`] = HEMMELIGHET;
}
try {
  process.exitCode = await start(['--uten-post']);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await tilbyder.lukk();
  rmSync(dataFolder(process.env), { recursive: true, force: true });
}
process.exit();
