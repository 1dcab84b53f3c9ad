import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { spenn } from './krav.ts';

export interface Proeve {
  readonly fil: string;
  readonly navn: string;
}

const MAPPER = ['packages', 'server', 'workbench', 'publikum', 'tools', 'e2e'];
const KRAV = /(?<![\d.])[2-6]\.\d{1,2}\.\d{1,2}(?:[–-](?:[2-6]\.\d{1,2}\.)?\d{1,2})?(?![\d.]\d)/g;

/** Which tests carry which krav id in their own name or in that of the group around them, read from the syntax tree. */
export async function finnProever(rot: string): Promise<Map<string, Proeve[]>> {
  const funn = new Map<string, Proeve[]>();
  for (const mappe of MAPPER) {
    for (const fil of await testfiler(path.join(rot, mappe))) {
      const relativ = path.relative(rot, fil);
      for (const navn of testnavn(fil, await readFile(fil, 'utf8'))) {
        for (const id of new Set([...navn.matchAll(KRAV)].flatMap(([treff]) => spenn(treff)))) {
          funn.set(id, [...(funn.get(id) ?? []), { fil: relativ, navn }]);
        }
      }
    }
  }
  return funn;
}

async function testfiler(mappe: string): Promise<string[]> {
  const innhold = await readdir(mappe, { withFileTypes: true });
  const filer = await Promise.all(
    innhold.map(async (del) => {
      const sti = path.join(mappe, del.name);
      if (del.isDirectory()) return ['node_modules', 'dist', 'fixtures'].includes(del.name) ? [] : testfiler(sti);
      return /\.(test|spec)\.tsx?$/.test(del.name) ? [sti] : [];
    }),
  );
  return filer.flat().sort();
}

/** Names of `it`, `test` and `describe`, with or without `.each(…)`. A group without a test in it counts for nothing. */
function testnavn(fil: string, kilde: string): string[] {
  const tre = ts.createSourceFile(fil, kilde, ts.ScriptTarget.Latest, true);
  const navn: string[] = [];
  const gaa = (node: ts.Node): void => {
    const tekst = ts.isCallExpression(node) ? navnFor(node) : null;
    if (tekst !== null) navn.push(tekst);
    ts.forEachChild(node, gaa);
  };
  gaa(tre);
  return navn;
}

function navnFor(kall: ts.CallExpression): string | null {
  const [foerste] = kall.arguments;
  const funksjon = kall.expression.getText().split(/[.(]/)[0] ?? '';
  if (!['it', 'test', 'describe'].includes(funksjon) || /\.(skip|todo)\b/.test(kall.expression.getText())) return null;
  return foerste !== undefined && ts.isStringLiteralLike(foerste) ? foerste.text : null;
}
