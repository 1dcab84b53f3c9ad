const TIME_MS = 3_600_000;
const NATT = { fra: 1, til: 5 };
const TIMEN = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Oslo' });

/** Once a night. A machine that is off at night is controlled when two days have gone. */
export function skalKontrolleres(sist: Date | null, naa: Date): boolean {
  const timer = sist === null ? Number.POSITIVE_INFINITY : (naa.getTime() - sist.getTime()) / TIME_MS;
  const time = Number(TIMEN.format(naa));
  return timer > 48 || (timer > 20 && time >= NATT.fra && time < NATT.til);
}

export type Filavviksslag = 'mangler' | 'endret' | 'stoerrelse';

/** What is wrong with a file; null when it is whole. */
export function bedoemFil(
  ventet: { readonly sjekksum: string; readonly stoerrelse: number | null },
  funnet: { readonly sha256: string; readonly byte: number } | null,
): Filavviksslag | null {
  if (funnet === null) return 'mangler';
  if (funnet.sha256 !== ventet.sjekksum) return 'endret';
  return ventet.stoerrelse !== null && ventet.stoerrelse !== funnet.byte ? 'stoerrelse' : null;
}
