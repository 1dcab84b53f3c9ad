import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Brudd } from './importer.ts';
import { sourceFiles } from './importer.ts';

const MAX_LINES = 300;

/** Lists that are naturally long: one list stays one list. A file, or a folder with a closing slash; each with its reason. */
const LANGE_LISTER: Readonly<Record<string, string>> = {
  'workbench/src/tekst/': 'texts in bokmål and nynorsk, one line each',
  'publikum/src/tekst/': 'texts in bokmål and nynorsk, one line each',
  'tools/generator/maler/': 'wordings of synthetic letters, a list for each kind',
  'tools/demo/alstahaug.ts': 'one demo municipality: its units, people, classes and cases',
  'tools/demo/bindal.ts': 'one demo municipality',
  'tools/demo/broennoey.ts': 'one demo municipality',
  'tools/demo/rana.ts': 'one demo municipality',
  'tools/demo/vefsn.ts': 'one demo municipality',
};

function isLongList(fil: string): boolean {
  return Object.keys(LANGE_LISTER).some((list) => (list.endsWith('/') ? fil.startsWith(list) : fil === list));
}

/** Files named by the command a person types: `./dokumentsenter bench data`. */
const COMMAND_NAMES = new Set(['tools/bench/data.ts']);

const FORBIDDEN_PARTS = ['Manager', 'Helper', 'Helpers', 'Util', 'Utils', 'Common'];
const FORBIDDEN_WHOLE = new Set(['data', 'info']);
const TEST_FILE = /(\.test(ing)?\.tsx?$|\.spec\.ts$|^server\/test\/|^e2e\/)/;
const IMPURE = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'process.env',
  'globalThis.crypto',
]);

/** House rules that imports cannot show: read from each file's own syntax tree. */
export function sjekkKilde(base: string): Brudd[] {
  return sourceFiles(base).flatMap((fil) => checkFile(fil, readFileSync(path.join(base, fil), 'utf8')));
}

function checkFile(fil: string, text: string): Brudd[] {
  const found: Brudd[] = [];
  const report = (regel: string, hva: string) => void found.push({ regel, fil, hva });
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > MAX_LINES && !isLongList(fil)) report('fil-for-lang', `${lines} linjer (høyst ${MAX_LINES})`);
  checkFileName(fil, report);
  const source = ts.createSourceFile(
    fil,
    text,
    ts.ScriptTarget.Latest,
    true,
    fil.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const visit = (node: ts.Node): void => {
    checkNode(fil, node, (regel, hva) =>
      report(regel, `linje ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${hva}`),
    );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Report = (regel: string, hva: string) => void;

function checkFileName(fil: string, report: Report): void {
  if (COMMAND_NAMES.has(fil)) return;
  for (const part of fil.split('/').map((each) => each.split('.')[0] ?? '')) {
    if (isForbiddenName(part)) report('forbudt-navn', `filnavnet ${part}`);
  }
}

function checkNode(fil: string, node: ts.Node, report: Report): void {
  if (node.kind === ts.SyntaxKind.AnyKeyword) report('ingen-any', 'any');
  if (isDefaultExport(node) && !/\.config\.ts$/.test(fil)) report('ingen-default-export', 'export default');
  const name = declaredName(node);
  if (name !== null && isForbiddenName(name)) report('forbudt-navn', name);
  if (fil.startsWith('server/src/') && !TEST_FILE.test(fil)) {
    if (fil !== 'server/src/config.ts' && isMember(node, 'process.env')) report('miljoe-bare-i-config', 'process.env');
    if (/^server\/src\/[^/]+\/domain\//.test(fil)) checkPurity(node, report);
  }
  if (
    /^(packages|workbench|publikum)\//.test(fil) &&
    !TEST_FILE.test(fil) &&
    !/\.config\.ts$/.test(fil) &&
    isMember(node, 'process.env')
  ) {
    report('miljoe-bare-i-config', 'process.env');
  }
}

/** Domain gets time and ids as arguments (house rule 1). */
function checkPurity(node: ts.Node, report: Report): void {
  for (const member of IMPURE) if (isMember(node, member)) report('domain-uten-klokke', member);
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) {
    report('domain-uten-klokke', 'new Date()');
  }
}

function isMember(node: ts.Node, member: string): boolean {
  return ts.isPropertyAccessExpression(node) && node.getText() === member;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return node.isExportEquals !== true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((each) => each.kind === ts.SyntaxKind.DefaultKeyword) ?? false)
  );
}

/** The name a node brings into the world. A name taken over from a library by destructuring (`{ data }`) is the library's, not ours. */
function declaredName(node: ts.Node): string | null {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node);
  return declares && node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : null;
}

function isForbiddenName(name: string): boolean {
  if (FORBIDDEN_WHOLE.has(name)) return true;
  const words = name.split(/(?=[A-ZÆØÅ])|[-_]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.some((word) => FORBIDDEN_PARTS.includes(word));
}
