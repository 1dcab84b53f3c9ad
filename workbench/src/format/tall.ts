/** No-break space, so that a number is never broken over two lines. */
const MELLOMROM = '\u00a0';
const ENHETER = ['byte', 'kB', 'MB', 'GB'] as const;

/** 1234 → «1 234». */
export function visTall(tall: number): string {
  const [hele = '0', brutt] = String(Math.abs(tall)).split('.');
  const gruppert = hele.replace(/\B(?=(\d{3})+(?!\d))/g, MELLOMROM);
  return `${tall < 0 ? '−' : ''}${gruppert}${brutt === undefined ? '' : `,${brutt}`}`;
}

/** Bytes as people say them: 1536 → «1,5 kB». */
export function visStoerrelse(byte: number): string {
  let verdi = byte;
  let trinn = 0;
  while (verdi >= 1000 && trinn < ENHETER.length - 1) {
    verdi /= 1000;
    trinn += 1;
  }
  const avrundet = verdi < 10 && trinn > 0 ? Math.round(verdi * 10) / 10 : Math.round(verdi);
  return `${visTall(avrundet)}${MELLOMROM}${ENHETER[trinn] ?? 'GB'}`;
}

/** Milliseconds left, as a rough figure in seconds or minutes. */
export function tidIgjen(ms: number): { readonly enhet: 'sekunder' | 'minutter'; readonly antall: number } {
  const sekunder = Math.max(1, Math.round(ms / 1000));
  return sekunder < 90
    ? { enhet: 'sekunder', antall: sekunder }
    : { enhet: 'minutter', antall: Math.round(sekunder / 60) };
}
