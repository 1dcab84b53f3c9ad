import type { IForbiddenRuleType } from 'dependency-cruiser';

type Restriction = Extract<IForbiddenRuleType, { to: unknown }>;

const GROUND = 'virksomhet|tilgang|sporing';
const CORE = 'arkiv';
const PROCESSES = 'mottak|tolking|fordeling|ekspedering|innsyn|bevaring|soek|innsikt';
const CONTEXTS = `${GROUND}|${CORE}|${PROCESSES}`;

/** Where contexts are wired together; the only production code that may see behind a face. */
const COMPOSITION = '^server/src/(main\\.ts$|composition/)';
/** The fault run is one too, started by hand: it plays all that is outside the product. */
const TESTS = '(\\.test(ing)?\\.tsx?$|\\.spec\\.ts$|^server/test/|^e2e/|/testing/|^tools/bench/feil/)';
const PRODUCT = '^(server/src|packages|workbench|publikum)/';

const npm = (names: string) => `(^|/)node_modules/(${names})/`;
const context = (names: string) => `^server/src/(${names})/`;

const rule = (name: string, comment: string, from: Restriction['from'], to: Restriction['to']): IForbiddenRuleType =>
  ({ name, comment, severity: 'error', from, to }) as IForbiddenRuleType;

/** Layers inside a context (house rules 1, 2 and 3). */
const LAYERS: readonly IForbiddenRuleType[] = [
  rule(
    'domain-er-rent',
    'domain imports its own domain, the kernel and packages/noark: no library, no node:, no neighbour',
    { path: '^server/src/([^/]+)/domain/', pathNot: TESTS },
    { pathNot: ['^server/src/$1/domain/', '^server/src/kernel/', '^packages/noark/'] },
  ),
  rule(
    'application-uten-adaptere',
    'application knows ports, never the adapters behind them',
    { path: '^server/src/([^/]+)/application/', pathNot: TESTS },
    { path: '/adapters/' },
  ),
  rule(
    'application-uten-plattform',
    'application knows the kernel, not the machinery: database, web and jobs reach it as ports and unit of work',
    { path: '^server/src/([^/]+)/application/', pathNot: TESTS },
    { path: '^server/src/platform/' },
  ),
  rule(
    'sql-bare-i-postgres',
    'only adapters/postgres touches SQL',
    {
      path: '^(server/src|packages|workbench|publikum|tools/(demo|generator))/',
      pathNot: [
        TESTS,
        '^server/src/[^/]+/adapters/postgres/',
        '^server/src/platform/(db|jobs|events|embedded)/',
        COMPOSITION,
      ],
    },
    { path: npm('kysely|pg|pg-boss|@types/pg|@types/kysely') },
  ),
  rule(
    'transaksjon-bare-i-postgres',
    'the transaction behind a unit of work is handed to adapters/postgres only: no repository outside it',
    { path: context(CONTEXTS), pathNot: [TESTS, '^server/src/[^/]+/adapters/postgres/'] },
    { path: '^server/src/platform/db/' },
  ),
  rule(
    'web-bare-i-http',
    'only adapters/http imports the web framework',
    {
      path: PRODUCT,
      pathNot: [TESTS, '^server/src/[^/]+/adapters/http/', '^server/src/platform/http/', COMPOSITION],
    },
    { path: npm('fastify|@fastify/[^/]+|fastify-[^/]+') },
  ),
];

/** Contexts and their storeys (house rule 4). */
const STOREYS: readonly IForbiddenRuleType[] = [
  rule(
    'grunnen-ser-ikke-opp',
    'ground ← core ← processes: never up',
    { path: context(GROUND), pathNot: TESTS },
    { path: context(`${CORE}|${PROCESSES}`) },
  ),
  rule(
    'kjernen-ser-ikke-opp',
    'ground ← core ← processes: never up',
    { path: context(CORE), pathNot: TESTS },
    { path: context(PROCESSES) },
  ),
  rule(
    'sideveis-bare-hendelser',
    'a peer on the same storey is known by its events.ts only',
    { path: context(PROCESSES), pathNot: TESTS },
    { path: context(PROCESSES), pathNot: ['^server/src/$1/', '^server/src/[^/]+/events\\.ts$'] },
  ),
  rule(
    'sideveis-bare-hendelser-grunn',
    'a peer on the same storey is known by its events.ts only',
    { path: context(GROUND), pathNot: TESTS },
    { path: context(GROUND), pathNot: ['^server/src/$1/', '^server/src/[^/]+/events\\.ts$'] },
  ),
  rule(
    'inn-gjennom-ansiktet',
    'a context is entered through index.ts (its face) or events.ts',
    { path: context(CONTEXTS), pathNot: TESTS },
    { path: context(CONTEXTS), pathNot: ['^server/src/$1/', '^server/src/[^/]+/(index|events)\\.ts$'] },
  ),
  rule(
    'utenfra-gjennom-ansiktet',
    'the demo and the generators use the product as anyone else would',
    { path: '^tools/(demo|generator)/', pathNot: TESTS },
    { path: context(CONTEXTS), pathNot: '^server/src/[^/]+/(index|events)\\.ts$' },
  ),
  rule(
    'kjerneord-uten-avhengigheter',
    'the kernel depends on nothing',
    { path: '^server/src/kernel/', pathNot: TESTS },
    { pathNot: '^server/src/kernel/' },
  ),
  rule(
    'plattform-uten-fag',
    'the platform holds no field words',
    { path: '^server/src/platform/', pathNot: TESTS },
    { path: context(CONTEXTS) },
  ),
];

/** The web apps, the packages, and what must never reach the product (house rules 8 and 9). */
const EDGES: readonly IForbiddenRuleType[] = [
  rule(
    'nettsider-kjenner-bare-kontrakten',
    'the web apps know packages/contract and packages/ui, nothing of the server',
    { path: '^(workbench|publikum)/', pathNot: TESTS },
    { path: '^(server|workbench|publikum|e2e|packages)/', pathNot: ['^$1/', '^packages/(contract|ui)/'] },
  ),
  rule(
    'pakker-kjenner-ikke-programmet',
    'packages are below everything',
    { path: '^packages/', pathNot: TESTS },
    { path: '^(server|workbench|publikum|e2e)/' },
  ),
  rule(
    'validatoren-er-alene',
    'the validator of uttrekk shares no code with what writes them, nor with anything else: a mistake made twice would not be seen',
    { path: '^packages/uttrekksvalidator/' },
    { path: '^(server|packages|workbench|publikum|tools|e2e)/', pathNot: '^packages/uttrekksvalidator/' },
  ),
  rule(
    'uttrekk-uten-validator',
    'the writer of uttrekk takes nothing from the validator; it is the other program that judges',
    { path: '^server/src/', pathNot: [TESTS, COMPOSITION] },
    { path: '^packages/uttrekksvalidator/' },
  ),
  rule(
    'fasit-ukjent-for-produktet',
    'the product never sees the generators or their answer keys',
    { path: PRODUCT, pathNot: TESTS },
    { path: '^tools/' },
  ),
  rule(
    'produksjon-uten-proever',
    'production never imports tests',
    { path: '^(server/src|packages|workbench|publikum|tools)/', pathNot: TESTS },
    { path: TESTS, pathNot: 'node_modules' },
  ),
  rule('ingen-sykler', 'no import cycles', {}, { circular: true }),
  rule(
    'ingen-udeklarerte-importer',
    'what is imported is declared in the package.json of its workspace',
    { pathNot: 'node_modules' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  rule('alt-finnes', 'every import leads somewhere', { pathNot: 'node_modules' }, { couldNotResolve: true }),
  rule(
    'produksjon-uten-utviklerverktoey',
    'what only development installs is not there in production',
    { path: '^(server/src|packages/(noark|contract))/', pathNot: TESTS },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('@types/[^/]+') },
  ),
];

export const REGLER: readonly IForbiddenRuleType[] = [...LAYERS, ...STOREYS, ...EDGES];
