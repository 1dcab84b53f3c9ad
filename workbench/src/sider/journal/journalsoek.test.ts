import { expect, test } from 'vitest';
import { lesJournalSoek } from './journalsoek.ts';

test('an address of the journal is read, and what does not fit is left out', () => {
  expect(
    lesJournalSoek({ slag: 'offentlig', fra: '2026-11-01', fraNummer: '4', typer: 'N', kommune: 872418032 }),
  ).toEqual({
    slag: 'offentlig',
    fra: '2026-11-01',
    fraNummer: 4,
    typer: 'N',
    kommune: '872418032',
  });
  expect(
    lesJournalSoek({
      slag: 'hemmelig',
      fra: '2026-13-45',
      til: 'i dag',
      fraNummer: -1,
      tilNummer: 'x',
      typer: 'Q',
      enhet: ' ',
    }),
  ).toEqual({});
});
