import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROT = path.resolve(import.meta.dirname, '..');
const les = (fil: string) => readFileSync(fil, 'utf8');

/** The files a file brings with it, itself included; pages that are fetched when they are opened are not. */
function medFoelge(start: string): Set<string> {
  const sett = new Set<string>();
  const koe = [start];
  for (let fil = koe.pop(); fil !== undefined; fil = koe.pop()) {
    if (sett.has(fil) || !existsSync(fil)) continue;
    sett.add(fil);
    if (fil.endsWith('.css')) continue;
    for (const [, sti] of les(fil).matchAll(/(?:from|^import) '(\.[^']+)'/gm))
      if (sti !== undefined) koe.push(path.resolve(path.dirname(fil), sti));
  }
  return sett;
}

const klasserI = (css: string) => [...les(css).matchAll(/^\s*\.([a-z][\w-]*)/gm)].flatMap(([, klasse]) => klasse ?? []);

function brukteKlasser(fil: string): string[] {
  const uttrykk = [...les(fil).matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)];
  return uttrykk.flatMap(([, fast, regnet]) => (fast ?? regnet ?? '').match(/[a-z][\w-]*/g) ?? []);
}

test('each page brings the styles of its own classes, whichever page was opened first', () => {
  const alle = globSync('**/*.css', { cwd: ROT }).map((fil) => path.join(ROT, fil));
  const stedFor = Map.groupBy(
    alle.flatMap((css) => klasserI(css).map((klasse) => ({ css, klasse }))),
    ({ klasse }) => klasse,
  );
  const grunn = medFoelge(path.join(ROT, 'main.tsx'));
  const mangler: string[] = [];
  for (const side of globSync('sider/*/*Side.tsx', { cwd: ROT })) {
    const egne = medFoelge(path.join(ROT, side));
    const har = new Set([...egne, ...grunn]);
    for (const fil of [...egne].filter((en) => en.endsWith('.tsx'))) {
      for (const klasse of brukteKlasser(fil)) {
        const steder = stedFor.get(klasse) ?? [];
        if (steder.length > 0 && !steder.some(({ css }) => har.has(css))) mangler.push(`${side}: .${klasse}`);
      }
    }
  }
  expect(mangler).toEqual([]);
});
