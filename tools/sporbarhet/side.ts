import { alleKrav, grunner, type Krav } from './krav.ts';
import { finnProever, type Proeve } from './proever.ts';

export interface Sporbarhet {
  readonly side: string;
  /** Requirements with neither a test nor a reason. */
  readonly uten: readonly string[];
  /** Requirements with a test that still have a reason for lacking one. */
  readonly overfloedige: readonly string[];
}

/** The page that holds each requirement against its tests. Nothing is met without a test that carries its id. */
export async function lagSporbarhet(rot: string): Promise<Sporbarhet> {
  const proever = await finnProever(rot);
  const grunn = grunner();
  const krav = alleKrav();
  const moett = (k: Krav) => proever.has(k.id);
  return {
    side: skriv(krav, proever, grunn),
    uten: krav.filter((k) => !moett(k) && !grunn.has(k.id)).map((k) => k.id),
    overfloedige: krav.filter((k) => moett(k) && grunn.has(k.id)).map((k) => k.id),
  };
}

function skriv(
  krav: readonly Krav[],
  proever: ReadonlyMap<string, readonly Proeve[]>,
  grunn: ReadonlyMap<string, string>,
): string {
  const tell = (type: Krav['type']) => {
    const av = krav.filter((k) => k.type === type);
    return `${av.filter((k) => proever.has(k.id)).length} av ${av.length}`;
  };
  return `# Sporbarhet mot Noark 5

Siden lages av \`npm run sporbarhet\`; en prøve feiler når den ikke stemmer med koden. Et krav er møtt når en prøve bærer kravets nummer i navnet. Kravene er gjengitt med våre ord.

Obligatoriske krav med prøve: ${tell('O')}. Betingede krav som gjelder et kommunalt sakarkiv, med prøve: ${tell('B')}.

| Krav | Type | Hva det gjelder | Stand | Prøve |
|---|---|---|---|---|
${krav.map((k) => rad(k, proever.get(k.id) ?? [], grunn.get(k.id) ?? '')).join('\n')}
`;
}

function rad(krav: Krav, proever: readonly Proeve[], grunn: string): string {
  const forste = proever.slice(0, 2).map(({ fil, navn }) => `\`${fil}\`: ${rens(navn)}`);
  const flere = proever.length > 2 ? [`og ${proever.length - 2} til`] : [];
  const stand = proever.length > 0 ? 'møtt' : `ikke møtt: ${grunn}`;
  return `| ${krav.id} | ${krav.type} | ${krav.tekst} | ${stand} | ${[...forste, ...flere].join('<br>')} |`;
}

function rens(navn: string): string {
  return navn.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
