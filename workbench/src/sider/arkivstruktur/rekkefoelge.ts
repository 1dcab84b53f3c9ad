import type { Klassen } from './typer.ts';

type Plass = Pick<Klassen, 'id' | 'overordnet' | 'klasseID'>;

/** The klasser as a tree reads: each followed by those under it, by their codes; `nivaa` is how deep. One whose parent is not here stands at the top. */
export function iRekkefoelge<K extends Plass>(klasser: readonly K[]): { klasse: K; nivaa: number }[] {
  const her = new Set(klasser.map(({ id }) => id));
  const under = Map.groupBy(klasser, ({ overordnet }) =>
    overordnet !== null && her.has(overordnet) ? overordnet : null,
  );
  const fra = (over: string | null, nivaa: number): { klasse: K; nivaa: number }[] =>
    (under.get(over) ?? [])
      .toSorted((a, b) => a.klasseID.localeCompare(b.klasseID, 'nb', { numeric: true }))
      .flatMap((klasse) => [{ klasse, nivaa }, ...fra(klasse.id, nivaa + 1)]);
  return fra(null, 0);
}
