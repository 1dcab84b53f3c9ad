// node tools/grenser/sjekk.ts: every border of the house, on the whole tree. Ends with 1 when one is crossed.
import path from 'node:path';
import { type Brudd, sjekkImporter } from './importer.ts';
import { sjekkKilde } from './kilde.ts';

/** All violations in the tree at `base`, in a stable order. */
export async function sjekk(base: string): Promise<{ brudd: Brudd[]; filer: number; moduler: number }> {
  const imports = await sjekkImporter(base);
  const brudd = [...imports.brudd, ...sjekkKilde(base)];
  brudd.sort((a, b) => `${a.regel}${a.fil}`.localeCompare(`${b.regel}${b.fil}`));
  return { ...imports, brudd };
}

if (import.meta.main) {
  const { brudd, filer, moduler } = await sjekk(path.resolve(import.meta.dirname, '../..'));
  for (const each of brudd) process.stdout.write(`${each.regel}: ${each.fil} ${each.hva}\n`);
  process.stdout.write(`Grenser: ${filer} filer, ${moduler} moduler lest, ${brudd.length} brudd.\n`);
  process.exitCode = brudd.length === 0 ? 0 : 1;
}
