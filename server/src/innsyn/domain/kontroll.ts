import { finnKontakt, finnTall, type Kontaktfunn, type Tallfunn, type Treff } from '@dokumentsenter/noark';
import { finnHelseord } from './helseord.ts';
import { finnLoennsord } from './loennsord.ts';
import type { OffentligPart, OffentligPost } from './offentligPost.ts';
import { erPersonnavn, finnPrivatnavn } from './privatnavn.ts';

export type Funnslag = Tallfunn['slag'] | Kontaktfunn['slag'] | 'privatperson' | 'ukjentpart' | 'helseord' | 'loenn';

/** Something that may not belong on the internet. `utdrag` is for the person who decides, with what was found between ‹ and ›. */
export interface Funn {
  readonly slag: Funnslag;
  readonly felt: 'tittel' | 'sakstittel' | 'part';
  readonly utdrag: string;
}

const SAMMENHENG = 30;

/**
 * The guard before anything is public (offentlegforskrifta § 7, offl. § 13). Looks at what would be shown, field by field, and would
 * rather stop ten harmless titles than let one person through.
 */
export function kontroller(post: OffentligPost): readonly Funn[] {
  const funn = [...kontrollerTekst(post.tittel, 'tittel'), ...kontrollerTekst(post.sakstittel, 'sakstittel')];
  for (const tekst of [post.hjemmel, post.administrativEnhet, post.klasse, post.registreringsID]) {
    if (tekst !== null) funn.push(...tall(tekst, 'tittel'));
  }
  for (const part of post.parter) funn.push(...kontrollerPart(part));
  return funn;
}

/** A name nobody has placed waits; so does an organisation that is named as a person, for a sole trader is one. */
function kontrollerPart(part: OffentligPart): Funn[] {
  const hele = { fra: 0, til: part.navn.length };
  const funn = tall(part.navn, 'part');
  if (part.uavklart === true) funn.push(somFunn('ukjentpart', 'part', part.navn, hele));
  else if (!part.personnavn && erPersonnavn(part.navn)) funn.push(somFunn('privatperson', 'part', part.navn, hele));
  return funn;
}

function kontrollerTekst(tekst: string, felt: Funn['felt']): Funn[] {
  return [
    ...tall(tekst, felt),
    ...finnPrivatnavn(tekst).map((treff) => somFunn('privatperson', felt, tekst, treff)),
    ...finnHelseord(tekst).map((treff) => somFunn('helseord', felt, tekst, treff)),
    ...finnLoennsord(tekst).map((treff) => somFunn('loenn', felt, tekst, treff)),
  ];
}

function tall(tekst: string, felt: Funn['felt']): Funn[] {
  return [...finnTall(tekst), ...finnKontakt(tekst)].map((treff) => somFunn(treff.slag, felt, tekst, treff));
}

function somFunn(slag: Funnslag, felt: Funn['felt'], tekst: string, { fra, til }: Treff): Funn {
  const foer = tekst.slice(Math.max(0, fra - SAMMENHENG), fra);
  const etter = tekst.slice(til, til + SAMMENHENG);
  return { slag, felt, utdrag: `${foer}‹${avkort(slag, tekst.slice(fra, til))}›${etter}` };
}

/** The number itself is not needed to find it again in the title. */
function avkort(slag: Funnslag, funnet: string): string {
  if (slag !== 'foedselsnummer' && slag !== 'kontonummer' && slag !== 'nummer') return funnet;
  let sett = 0;
  return funnet.replace(/\p{Nd}/gu, (siffer) => (++sett > 6 ? '•' : siffer));
}

/** What can never be published, whoever decides (offentlegforskrifta § 7 second paragraph). */
export function erUfravikelig(funn: readonly Funn[]): boolean {
  return funn.some((f) => f.slag === 'foedselsnummer');
}

/** Last line of defence at the edge: a fødselsnummer never leaves, whatever was decided before. */
export function vask(tekst: string): string {
  let ut = tekst;
  for (const { fra, til, slag } of [...finnTall(tekst)].sort((a, b) => b.fra - a.fra)) {
    if (slag === 'foedselsnummer') ut = `${ut.slice(0, fra)}*****${ut.slice(til)}`;
  }
  return ut;
}

/** Every text of a public entry through `vask`. */
export function vaskPost(post: OffentligPost): OffentligPost {
  return {
    ...post,
    tittel: vask(post.tittel),
    sakstittel: vask(post.sakstittel),
    administrativEnhet: vask(post.administrativEnhet),
    klasse: post.klasse === null ? null : vask(post.klasse),
    hjemmel: post.hjemmel === null ? null : vask(post.hjemmel),
    parter: post.parter.map((part) => ({ ...part, navn: vask(part.navn) })),
  };
}
