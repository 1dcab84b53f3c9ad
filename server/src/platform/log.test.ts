import { expect, it } from 'vitest';
import { createLog } from './log.ts';

function logget(skriv: (log: ReturnType<typeof createLog>) => void): string {
  const linjer: string[] = [];
  skriv(createLog('debug', { write: (linje) => void linjer.push(linje) }));
  return linjer.join('');
}

it.each(['41885712345', '418857 12345', '418857_12345', '01898512345'])('never writes %s', (nummer) => {
  const ut = logget((log) =>
    log.error({ err: new Error(`ENOSPC: no space left, rename '/inn/Soeknad ${nummer}.pdf'`), fil: nummer }, nummer),
  );
  expect(ut).toContain('ENOSPC');
  expect(ut).toContain('[skjult]');
  expect(ut).not.toContain(nummer);
});

it('leaves times, ids and sums as they are', () => {
  const ut = logget((log) =>
    log.info({ ms: 1_764_000_000_000, id: '0b9c1d2e-1234-4123-8123-010189512345', konto: 99_999_999_999 }),
  );
  expect(ut).toContain('1764000000000');
  expect(ut).toContain('010189512345');
  expect(ut).toContain('99999999999');
  expect(JSON.parse(ut)).toMatchObject({ level: 30 });
});
