import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const zDemobrukere = z.object({
  passord: z.string(),
  brukere: z.array(z.object({ brukernavn: z.string(), navn: z.string(), beskrivelse: z.string() })),
});
export type Demobrukere = z.infer<typeof zDemobrukere>;

/** Where the demo loader leaves the list of invented users; the program itself knows none. */
export function demobrukerfil(datamappe: string): string {
  return path.join(datamappe, 'demobrukere.json');
}

/** Empty until the demo is loaded. Asked for only when the program was started with the demo. */
export function demobrukereFra(datamappe: string): () => Promise<Demobrukere> {
  return async () => {
    const tekst = await readFile(demobrukerfil(datamappe), 'utf8').catch(() => null);
    return tekst === null ? { passord: '', brukere: [] } : zDemobrukere.parse(JSON.parse(tekst));
  };
}
