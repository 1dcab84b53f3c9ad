/** Greedy line breaking. `maal` gives the width of a piece of text. Always yields at least one (maybe empty) line. */
export function* brytLinjer(tekst: string, plass: number, maal: (t: string) => number): Generator<string> {
  const rom = maal(' ') || 2.5;
  let linje = '';
  let bredde = 0;
  for (const ord of tekst.split(' ')) {
    let rest = ord;
    while (maal(rest) > plass) {
      let n = Math.max(1, Math.floor((plass / maal(rest)) * rest.length));
      while (n > 1 && maal(rest.slice(0, n)) > plass) n--;
      if (linje !== '') yield linje;
      yield rest.slice(0, n);
      linje = '';
      bredde = 0;
      rest = rest.slice(n);
    }
    const b = maal(rest);
    if (linje !== '' && bredde + rom + b > plass) {
      yield linje;
      linje = rest;
      bredde = b;
    } else {
      linje = linje === '' ? rest : `${linje} ${rest}`;
      bredde = linje === rest ? b : bredde + rom + b;
    }
  }
  yield linje;
}
