// node tools/rapport/innstillinger.ts: writes docs/drift/innstillinger.md from the one schema that reads the environment.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { zMiljoe } from '../../server/src/miljoe.ts';

export const SIDE = path.resolve(import.meta.dirname, '../../docs/drift/innstillinger.md');

/** The reference page: every setting with its default, in the order of the schema. */
export function innstillingsside(): string {
  const schema = zMiljoe.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as {
    properties: Record<string, { description?: string; default?: unknown; enum?: string[] }>;
    required?: string[];
  };
  const rows = Object.entries(schema.properties).map(([name, each]) => {
    // A yes-or-no setting is off unless said; its default stands after the reading and is not in the schema of what is written.
    const standard = each.default ?? (each.enum?.includes('nei') === true ? 'nei' : undefined);
    return `| \`${name}\` | ${standard === undefined ? '' : `\`${String(standard)}\``} | ${each.description ?? ''} |`;
  });
  return [
    '# Innstillinger',
    '',
    'Settes i miljøet. `./dokumentsenter start` velger selv de to adressene til databasen når den innebygde brukes. Siden lages av `tools/rapport/innstillinger.ts`.',
    '',
    '| Navn | Standard | Hva |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(SIDE, innstillingsside());
