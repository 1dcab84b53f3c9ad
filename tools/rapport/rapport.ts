// node tools/rapport/rapport.ts: how large the tree is, beside the figures it wants to stay under (ARCHITECTURE.md).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sjekkImporter, sourceFiles } from '../grenser/importer.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TEST = /(\.test(ing)?\.tsx?$|\.spec\.ts$|^server\/test\/|^e2e\/)/;
const LARGEST = 10;

interface Size {
  readonly file: string;
  readonly lines: number;
}

/** The value below which the given share (0–1) of the sizes lie; 0 when there are none. */
export function percentile(sizes: readonly number[], share: number): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function sizes(): Size[] {
  return sourceFiles(ROOT).map((file) => ({
    file,
    lines: readFileSync(path.join(ROOT, file), 'utf8').split('\n').length - 1,
  }));
}

async function report(): Promise<string> {
  const all = sizes();
  const code = all.filter((each) => !TEST.test(each.file));
  const tests = all.filter((each) => TEST.test(each.file));
  const sum = (list: readonly Size[]) => list.reduce((total, each) => total + each.lines, 0);
  const lines = code.map((each) => each.lines);
  const { brudd, moduler } = await sjekkImporter(ROOT);
  const inCycles = new Set(brudd.filter((each) => each.regel === 'ingen-sykler').map((each) => each.fil)).size;
  const largest = [...code].sort((a, b) => b.lines - a.lines).slice(0, LARGEST);
  return [
    `Filer: ${code.length} med kode (${sum(code)} linjer), ${tests.length} med prøver (${sum(tests)} linjer)`,
    `Linjer per fil: median ${percentile(lines, 0.5)} (≤ 60), p95 ${percentile(lines, 0.95)} (≤ 220), størst ${percentile(lines, 1)} (≤ 300)`,
    `Prøvelinjer per kodelinje: ${(sum(tests) / Math.max(1, sum(code))).toFixed(2)} (0,7–1,6)`,
    `Filer i importsykler: ${inCycles} (0) av ${moduler} moduler`,
    'Størst:',
    ...largest.map((each) => `  ${String(each.lines).padStart(4)}  ${each.file}`),
  ].join('\n');
}

if (import.meta.main) process.stdout.write(`${await report()}\n`);
