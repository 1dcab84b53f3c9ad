import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ALLE_OPERASJONER } from '@dokumentsenter/contract';
import { registerRoutes } from '../../server/src/platform/http/register.ts';
import { createHttp } from '../../server/src/platform/http/server.ts';
import { createLog } from '../../server/src/platform/log.ts';

// Writes docs/openapi.json from the contract alone; a test holds the running program against it.
const aldri = () => Promise.reject(new Error('Only described, never called'));
const app = await createHttp(createLog('silent'), { maksOpplasting: 1 });
registerRoutes(
  app,
  ALLE_OPERASJONER.map((operasjon) => ({ operasjon, behandler: aldri })),
  { withTenant: aldri, innloggetFor: aldri, spor: aldri },
);
await app.ready();
await writeFile(
  path.resolve(import.meta.dirname, '../../docs/openapi.json'),
  `${JSON.stringify(app.swagger(), null, 2)}\n`,
);
await app.close();
