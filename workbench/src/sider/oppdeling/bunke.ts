import type { Delingsforslag, Delplan } from '@dokumentsenter/contract';

type Sving = Delplan['deler'][number]['sider'][number]['sving'];
type Grunn = Delplan['utelatt'][number]['grunn'];

/** A page in the pile, where it lies now. */
export interface Ark {
  readonly side: number;
  readonly sving: Sving;
  /** Why it is put aside; null for a page of a letter. */
  readonly grunn: Grunn | null;
  /** A letter begins here. Never on a page put aside. */
  readonly nytt: boolean;
  /** The case of the letter that begins here. */
  readonly saksnummer: string | null;
}
/** The pile in its order; letters follow from where they begin. */
export type Bunke = readonly Ark[];

export function fraForslag({ sider, deler, utelatt }: Delingsforslag): Bunke {
  const grunner = new Map(utelatt.map(({ side, grunn }) => [side, grunn]));
  const foerste = new Map(deler.map((del) => [del.sider[0], del]));
  return sider.map(({ nr, rotasjon }) => ({
    side: nr,
    sving: rotasjon,
    grunn: grunner.get(nr) ?? null,
    nytt: foerste.has(nr),
    saksnummer: foerste.get(nr)?.saksnummer ?? null,
  }));
}

const naermeste = (bunke: Bunke, plass: number, steg: 1 | -1): number => {
  for (let i = plass + steg; i >= 0 && i < bunke.length; i += steg) if (bunke[i]?.grunn === null) return i;
  return -1;
};

function med(bunke: Bunke, endringer: Readonly<Record<number, Partial<Ark>>>): Bunke {
  const ny = bunke.map((ark, i) => ({ ...ark, ...endringer[i] }));
  // The first page of all that is kept always begins a letter.
  const foerste = ny.findIndex(({ grunn }) => grunn === null);
  return ny.map((ark, i) => (i === foerste && !ark.nytt ? { ...ark, nytt: true } : ark));
}

const GAMMEL = { nytt: false, saksnummer: null } as const;
const begynn = (saksnummer: string | null) => ({ nytt: true, saksnummer });

/** Hands the beginning of a letter on to its next page, when it has one. */
function gaVidere(bunke: Bunke, plass: number): Record<number, Partial<Ark>> {
  const ark = bunke[plass];
  const neste = naermeste(bunke, plass, 1);
  if (ark?.nytt !== true || neste === -1 || bunke[neste]?.nytt === true) return {};
  return { [neste]: begynn(ark.saksnummer) };
}

/** Begins a letter on the page, or joins its letter with the one before. */
export function delVed(bunke: Bunke, plass: number): Bunke {
  const ark = bunke[plass];
  if (ark === undefined || ark.grunn !== null || naermeste(bunke, plass, -1) === -1) return bunke;
  return med(bunke, { [plass]: ark.nytt ? GAMMEL : begynn(null) });
}

/** Puts the page aside, or takes it back into the letter it lies in. */
export function leggTilSide(bunke: Bunke, plass: number): Bunke {
  const ark = bunke[plass];
  if (ark === undefined) return bunke;
  if (ark.grunn !== null) return med(bunke, { [plass]: { grunn: null } });
  if (bunke.filter(({ grunn }) => grunn === null).length === 1) return bunke;
  return med(bunke, { ...gaVidere(bunke, plass), [plass]: { ...GAMMEL, grunn: 'annet' } });
}

/** A quarter turn clockwise. */
export function snu(bunke: Bunke, plass: number): Bunke {
  const ark = bunke[plass];
  return ark === undefined ? bunke : med(bunke, { [plass]: { sving: ((ark.sving + 90) % 360) as Sving } });
}

/**
 * Moves the page one place. Over the border of a letter it changes letter and keeps its place in the pile; inside a letter it changes
 * place with its neighbour.
 */
export function flytt(bunke: Bunke, plass: number, steg: 1 | -1): Bunke {
  const ark = bunke[plass];
  const nabo = bunke[plass + steg];
  if (ark === undefined || nabo === undefined) return bunke;
  const kant = naermeste(bunke, plass, steg);
  if (ark.grunn === null && steg === -1 && ark.nytt)
    return kant === -1 ? bunke : med(bunke, { ...gaVidere(bunke, plass), [plass]: GAMMEL });
  const neste = bunke[kant];
  if (ark.grunn === null && steg === 1 && neste?.nytt === true)
    return med(bunke, { [plass]: begynn(neste.saksnummer), [kant]: GAMMEL });
  const byttes = ark.grunn === null && nabo.grunn === null;
  const plassens = ({ nytt, saksnummer }: Ark) => ({ nytt, saksnummer });
  return med(bunke, {
    [plass]: byttes ? { ...nabo, ...plassens(ark) } : nabo,
    [plass + steg]: byttes ? { ...ark, ...plassens(nabo) } : ark,
  });
}

/** Scanned with all fronts first and then all backs, last back first: laid together in the order of reading. Null when the pages are not of an even number. */
export function flettBaksider(bunke: Bunke): Bunke | null {
  if (bunke.length % 2 === 1) return null;
  const halv = bunke.length / 2;
  return med(
    bunke.slice(0, halv).flatMap((forside, i) => {
      const bakside = bunke[bunke.length - 1 - i];
      return bakside === undefined ? [forside] : [forside, bakside];
    }),
    {},
  );
}

export function settSak(bunke: Bunke, plass: number, saksnummer: string | null): Bunke {
  return bunke[plass]?.nytt === true ? med(bunke, { [plass]: { saksnummer } }) : bunke;
}

/** A letter as it will be, with the pages put aside that lie by it. A separator sheet lies by the letter it begins. */
export interface Brevbit {
  readonly nummer: number;
  readonly saksnummer: string | null;
  /** Place in the pile of the page it begins on. */
  readonly start: number;
  readonly ark: readonly { readonly ark: Ark; readonly plass: number }[];
}

export function brevene(bunke: Bunke): Brevbit[] {
  const biter: { start: number; saksnummer: string | null; ark: { ark: Ark; plass: number }[] }[] = [];
  let venter: { ark: Ark; plass: number }[] = [];
  for (const [plass, ark] of bunke.entries()) {
    if (ark.nytt) biter.push({ start: plass, saksnummer: ark.saksnummer, ark: [...venter, { ark, plass }] });
    else if (ark.grunn === 'skilleark' || venter.length > 0 || biter.length === 0) {
      venter.push({ ark, plass });
      if (ark.grunn !== null) continue;
      biter.at(-1)?.ark.push(...venter);
    } else biter.at(-1)?.ark.push({ ark, plass });
    venter = [];
  }
  biter.at(-1)?.ark.push(...venter);
  return biter.map((bit, i) => ({ ...bit, nummer: i + 1 }));
}

export function tilDelplan(bunke: Bunke): Delplan {
  const deler = brevene(bunke).map(({ ark, saksnummer }) => ({
    saksnummer,
    sider: ark.flatMap(({ ark: { side, sving, grunn } }) => (grunn === null ? [{ side, sving }] : [])),
  }));
  return { deler, utelatt: bunke.flatMap(({ side, grunn }) => (grunn === null ? [] : [{ side, grunn }])) };
}
