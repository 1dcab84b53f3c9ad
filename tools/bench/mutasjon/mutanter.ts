import ts from 'typescript';

/** One change of the program that a test should notice. */
export interface Mutant {
  readonly nr: number;
  readonly fil: string;
  readonly linje: number;
  readonly fra: string;
  readonly til: string;
  /** Evaluated when the module is loaded, so the module must be loaded anew to try it. */
  readonly statisk: boolean;
}

const BYTTER: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};
const METODER: Readonly<Record<string, string>> = { some: 'every', every: 'some', startsWith: 'endsWith' };

/**
 * The source with every mutant in it, each behind a switch (`globalThis.__m`), so that one load tries them all. Loops get a guard, for a
 * mutant may never end. Types are left alone.
 */
export function muter(fil: string, kilde: string, foersteNr: number): { kode: string; mutanter: Mutant[] } {
  const tre = ts.createSourceFile(fil, kilde, ts.ScriptTarget.Latest, true);
  const mutanter: Mutant[] = [];
  const ut = (node: ts.Node): string => {
    if (hoppes(node)) return node.getFullText();
    const barn = medBarn(node, ut);
    if (erLoekke(node)) return barn;
    const valg = alternativer(node);
    if (valg.length === 0) return barn;
    const rom = node.getFullText().slice(0, node.getStart() - node.getFullStart());
    const brytere = valg.map((til) => {
      const nr = foersteNr + mutanter.length;
      const linje = tre.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      mutanter.push({ nr, fil, linje, fra: kort(node.getText()), til: kort(til), statisk: erStatisk(node) });
      return `globalThis.__m === ${nr} ? (${til}) : `;
    });
    return `${rom}(${brytere.join('')}(${barn.trimStart()}))`;
  };
  return { kode: medBarn(tre, ut), mutanter };
}

function medBarn(node: ts.Node, ut: (barn: ts.Node) => string): string {
  let tekst = '';
  let fra = node.getFullStart();
  const kilde = node.getSourceFile().text;
  ts.forEachChild(node, (barn) => {
    tekst += kilde.slice(fra, barn.getFullStart()) + medVakt(node, barn, ut(barn));
    fra = barn.getEnd();
  });
  return tekst + kilde.slice(fra, node.getEnd());
}

/** The condition of a loop goes through the guard. */
function medVakt(node: ts.Node, barn: ts.Node, tekst: string): string {
  const vilkaar = ts.isWhileStatement(node) ? node.expression : ts.isForStatement(node) ? node.condition : undefined;
  return barn === vilkaar ? ` globalThis.__vakt() && (${tekst})` : tekst;
}

function hoppes(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeParameterDeclaration(node)
  );
}
function erLoekke(node: ts.Node): boolean {
  return ts.isWhileStatement(node) || ts.isForStatement(node);
}

function alternativer(node: ts.Node): string[] {
  if (ts.isBinaryExpression(node)) return binaere(node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText()];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent.parent)) return [`${Number(node.text) + 1}`];
  if (ts.isStringLiteral(node) && erVerdi(node)) return [node.text === '' ? "'x'" : "''"];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !ts.isSpreadElement(node.parent)) return ['[]'];
  if (ts.isConditionalExpression(node)) return [node.whenTrue.getText(), node.whenFalse.getText()];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) return kall(node, node.expression);
  if (ts.isExpression(node) && ts.isIfStatement(node.parent) && node.parent.expression === node)
    return ['true', 'false'];
  return [];
}

function binaere(node: ts.BinaryExpression): string[] {
  const venstre = node.left.getText();
  const hoeyre = node.right.getText();
  const operator = node.operatorToken.getText();
  if (operator === '??') return [venstre, hoeyre];
  const bytter = (BYTTER[operator] ?? []).map((ny) => `${venstre} ${ny} ${hoeyre}`);
  const iVilkaar = ts.isIfStatement(node.parent) && node.parent.expression === node;
  return iVilkaar && bytter.length > 0 ? [...bytter, 'true', 'false'] : bytter;
}

function kall(node: ts.CallExpression, { expression, name }: ts.PropertyAccessExpression): string[] {
  const argumenter = node.arguments.map((a) => a.getText()).join(', ');
  const annen = METODER[name.text];
  if (annen !== undefined) return [`${expression.getText()}.${annen}(${argumenter})`];
  if (name.text === 'filter' || name.text === 'toSorted' || name.text === 'trim') return [expression.getText()];
  return [];
}

/** Not a key, a module name or a type. */
function erVerdi(node: ts.StringLiteral): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return !ts.isLiteralTypeNode(parent) && !ts.isImportDeclaration(parent) && !ts.isExportDeclaration(parent);
}

function erStatisk(node: ts.Node): boolean {
  for (let opp: ts.Node | undefined = node.parent; opp !== undefined; opp = opp.parent)
    if (ts.isFunctionLike(opp)) return false;
  return true;
}
function kort(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').slice(0, 70);
}
