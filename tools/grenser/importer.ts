import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { REGLER } from './regler.ts';

export interface Brudd {
  readonly regel: string;
  readonly fil: string;
  readonly hva: string;
}

const ROOTS = ['server', 'packages', 'workbench', 'publikum', 'tools', 'e2e'];
const SKIP = new Set(['node_modules', 'dist', 'fixtures', 'test-results', 'playwright-report', 'migrations']);

/** Every TypeScript source file under `base` that the house rules speak of, relative, with forward slashes. */
export function sourceFiles(base: string): string[] {
  return ROOTS.flatMap((root) => walk(path.join(base, root))).map((file) =>
    path.relative(base, file).split(path.sep).join('/'),
  );
}

function walk(folder: string): string[] {
  let entries: ReturnType<typeof list>;
  try {
    entries = list(folder);
  } catch {
    // Not every tree has every root: fixtures hold only what they show.
    return [];
  }
  return entries
    .filter((entry) => !SKIP.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? walk(path.join(folder, entry.name)) : [path.join(folder, entry.name)]))
    .filter((file) => /\.(ts|tsx|mts|cts)$/.test(file) && !file.endsWith('.d.ts'));
}

function list(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

/**
 * Checks every import of the tree at `base` against the rules.
 * @throws when fewer modules were read than there are files: dependency-cruiser without a TypeScript it understands skips every
 * file with a mere warning, and a border check that reads nothing finds nothing.
 */
export async function sjekkImporter(base: string): Promise<{ brudd: Brudd[]; filer: number; moduler: number }> {
  const files = sourceFiles(base);
  const { output } = await cruise(
    files,
    {
      baseDir: base,
      validate: true,
      ruleSet: { forbidden: [...REGLER] },
      combinedDependencies: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: ['node_modules', '^[.][.]/'] },
      exclude: { path: '/fixtures/.*/fixtures/' },
    },
    {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.css'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  );
  const result = output as ICruiseResult;
  const read = new Set(result.modules.map((module) => module.source));
  const unread = files.filter((file) => !read.has(file));
  if (unread.length > 0)
    throw new Error(
      `The border check read ${read.size} modules and missed ${unread.length} of ${files.length} files, e.g. ${unread[0]}`,
    );
  const brudd = result.summary.violations.map((each) => ({
    regel: each.rule.name,
    fil: each.from,
    hva: describe(each),
  }));
  brudd.push(...undeclaredWorkspaces(base, result));
  return { brudd, filer: files.length, moduler: result.modules.length };
}

/** A neighbour package resolves whether declared or not, since npm links them all: looked up in the nearest package.json. */
function undeclaredWorkspaces(base: string, result: ICruiseResult): Brudd[] {
  return result.modules.flatMap((module) =>
    module.dependencies
      .filter((each) => each.module.startsWith('@dokumentsenter/') && !module.source.startsWith('..'))
      .filter((each) => !declares(base, path.posix.dirname(module.source), packageOf(each.module)))
      .map((each) => ({ regel: 'ingen-udeklarerte-importer', fil: module.source, hva: `→ ${each.module}` })),
  );
}

/** `@dokumentsenter/contract/nettleser` belongs to `@dokumentsenter/contract`. */
function packageOf(name: string): string {
  return name.split('/').slice(0, 2).join('/');
}

function declares(base: string, folder: string, name: string): boolean {
  const file = path.join(base, folder, 'package.json');
  if (!existsSync(file)) return folder !== '.' && declares(base, path.posix.dirname(folder), name);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { name: string; dependencies?: Record<string, string> };
  return manifest.name === name || manifest.dependencies?.[name] !== undefined;
}

function describe(violation: ICruiseResult['summary']['violations'][number]): string {
  const cycle = violation.cycle?.map((step) => (typeof step === 'string' ? step : step.name));
  return cycle === undefined ? `→ ${violation.to}` : `→ ${cycle.join(' → ')}`;
}
