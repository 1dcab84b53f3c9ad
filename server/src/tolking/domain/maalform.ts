/** Function words that one form has and the other has not. Shared ones (også, men, som) say nothing. */
const BOKMAAL = new Set(
  'ikke jeg dere deres fra hva hvordan hvor hvorfor hvilke hvem noen noe mye bare selv sammen ble blir gjøre være hjem henne hun de dem den vært etter uke skole hvis nå gjennom imellom en et kommer sier barnet'.split(
    ' ',
  ),
);
const NYNORSK = new Set(
  'ikkje eg dykk dykkar frå kva korleis kvar kvifor kven nokon nokre noko mykje berre sjølv saman vart vert blei gjere vere heim ho dei desse vore etter veke skule viss no gjennom ein eit kjem seier borna me deira saka nemnd høve'.split(
    ' ',
  ),
);

/**
 * Bokmål or nynorsk by a vote of function words. Fewer than three votes, or a margin under a third, gives `ukjent`:
 * an English letter and a short note decide nothing.
 */
export function finnMaalform(tekst: string): 'nb' | 'nn' | 'ukjent' {
  let nb = 0;
  let nn = 0;
  for (const ord of tekst.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const iNb = BOKMAAL.has(ord);
    const iNn = NYNORSK.has(ord);
    if (iNb && !iNn) nb += 1;
    if (iNn && !iNb) nn += 1;
  }
  const sum = nb + nn;
  if (sum < 3 || Math.abs(nb - nn) < sum / 3) return 'ukjent';
  return nb > nn ? 'nb' : 'nn';
}

/** Of a letter: what the sender wrote decides, and only when that is too short what came with it. */
export function maalformAv({
  tekst,
  heleTekst,
}: {
  readonly tekst: string;
  readonly heleTekst: string;
}): ReturnType<typeof finnMaalform> {
  const egen = finnMaalform(tekst);
  return egen === 'ukjent' ? finnMaalform(heleTekst) : egen;
}
