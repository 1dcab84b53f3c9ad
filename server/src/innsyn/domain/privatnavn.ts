import type { Treff } from '@dokumentsenter/noark';
import { ETTERNAVN, FORNAVN, IKKE_PERSON_ETTER, KJENTE_ORD, TVETYDIGE } from './navnelister.ts';

interface Ord extends Treff {
  readonly tekst: string;
  readonly liten: string;
  readonly stor: boolean;
  /** What stands between this word and the one before it. */
  readonly foran: string;
}

/** Words after which a capitalised word is somebody or something the letter is about. */
const PEKER_PAA =
  /^(?:for|til|fra|frå|av|om|med|ved|v|vedr|vedrørende|vedrørande|gjelder|gjeld|ang|angående|angåande|mot|og|hos|elev|barn|bruker|brukar|ansatt|tilsett|søker|søkjar|fru|herr|hr|advokat|mor|far|sønn|datter|dotter|avdøde|eier|eigar|leietaker|selger|kjøper|pasient|mappe|personalmappe|elevmappe|personmappe)$/u;

/** Endings that nearly only family names have. */
const SLEKTSENDING = /(?:sen|ssen|sson|son|zen|datter|dotter|dóttir|ević|ović|owski|owska|ski|ska|enko|yan|oğlu)$/u;
/** Endings that family names share with places: count only after a given name or an initial. */
const STEDSENDING =
  /(?:stad|vik|vika|haug|haugen|berg|berget|dal|dalen|nes|neset|land|mo|moen|bakk|bakken|lien|hagen|ås|åsen|eng|enga|løkken|heim|rud|rød|set|seth|seter|sæter|gård|gaard|voll|vold|øy|øya|holm|holmen|strand|myr|myhr|tun|skog|fjell|fjeld|sund|bø|li|rønning|lund|nær|kvist|krog|stein|hus|tveit|tvedt)$/u;
const ORGANISASJONSENDING =
  /(?:kommune|etaten|verket|verk|tilsynet|direktoratet|departementet|rådet|råd|utvalget|utvalg|foreningen|forening|foreninga|laget|lag|kraft|nett|bygg|skole|skolen|skule|senteret|senter|bank|banken|huset|hus|sykehuset|sjukehuset|retten|forbundet|forbund|selskapet|selskap|kontoret|kontor|vesen|vesenet|havn|hamn|park|parken|hall|hallen|vegen|veien|vei|veg|gata|gate|terrasse|plass|bruket|bruk|industri|barnehage|planen|plan|fondet|utbygging|eiendom|gruppen|avdeling|avdelingen|tjenesten|tenesta|stiftelsen|bedrift|menighet|sokn|brygga|torget|marka|sentrum|næring|reiseliv|museum|utvikling|mekaniske|transport|maskin|entreprenør)$/u;
/** Endings of ordinary nouns that begin titles. */
const ORDENDING =
  /(?:ing|inger|ingar|else|elsen|het|heit|sak|saken|sakene|melding|område|anlegg|tillatelse|søknad|konferanse|skilt|is|line|vel|klubb|kirke|landskap|arkitektur)$/u;
const FOEDT = /(?:\bfødt|\bf\.?)\s*(?:den\s*)?\d{1,2}[./\- ]\s?\d{1,2}[./\- ]\s?(?:\d{4}|\d{2})\b/giu;

/**
 * Names of private persons in an open field, and dates of birth. Looks for known given and family names, for the shape of names, and for
 * capitalised words where Norwegian would not have them; streets, schools and firms named after somebody are let through.
 */
export function finnPrivatnavn(tekst: string): readonly Treff[] {
  const ordene = delIOrd(tekst);
  const funn: Treff[] = [...tekst.matchAll(FOEDT)].map((t) => ({ fra: t.index, til: t.index + t[0].length }));
  for (let i = 0; i < ordene.length; i += 1) {
    const lengde = lengdeAvNavn(ordene, i);
    const siste = ordene[i + lengde - 1];
    const foerste = ordene[i];
    if (lengde === 0 || siste === undefined || foerste === undefined) continue;
    funn.push({ fra: foerste.fra, til: siste.til });
    i += lengde - 1;
  }
  return funn;
}

/** Whether a whole field, such as the name of a party, is the name of a person, also when a sole proprietor trades under it. */
export function erPersonnavn(tekst: string): boolean {
  const ordene = delIOrd(tekst);
  const foerste = ordene[0];
  if (foerste === undefined || ordene.length < 2 || ordene.length > 5 || !foerste.stor) return false;
  if (ordene.some((ord) => IKKE_PERSON_ETTER.test(ord.liten) || (!ord.stor && !ER_PARTIKKEL.test(ord.liten))))
    return false;
  const siste = ordene.at(-1);
  const omvendt = ordene[1]?.foran.includes(',') === true && slektsnavn(foerste);
  return (erFornavn(foerste) && siste?.stor === true) || omvendt;
}

const ER_PARTIKKEL = /^(?:van|von|de|der|den|af|av|al|el|bin|la|di|da)$/u;

function delIOrd(tekst: string): Ord[] {
  let forrige = 0;
  return [...tekst.matchAll(/\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*\.?/gu)].map((treff) => {
    const raa = treff[0];
    const ord = raa.endsWith('.') && raa.length > 2 ? raa.slice(0, -1) : raa;
    const foran = tekst.slice(forrige, treff.index);
    forrige = treff.index + ord.length;
    return {
      tekst: ord,
      liten: ord.toLocaleLowerCase('nb'),
      stor: /^\p{Lu}/u.test(ord),
      foran,
      fra: treff.index,
      til: forrige,
    };
  });
}

/** How many words from number `i` on make up one name; 0 when none begins there. */
function lengdeAvNavn(ordene: readonly Ord[], i: number): number {
  const [ord, neste] = [ordene[i], ordene[i + 1]];
  if (ord === undefined) return 0;
  if (neste !== undefined && henger(neste) && erHeltNavn(ord, neste, ordene[i - 1]))
    return fritatt(ordene, i) ? 0 : utvid(ordene, i);
  if (neste !== undefined && /^,\s*$/u.test(neste.foran) && slektsnavn(ord) && ord.stor && erFornavn(neste)) return 2;
  return erEnsligNavn(ordene, i) && !fritatt(ordene, i) ? 1 : 0;
}

/** Two words next to each other that together are a name. */
function erHeltNavn(a: Ord, b: Ord, foer: Ord | undefined): boolean {
  const fornavn = erFornavn(a);
  if (!a.stor && !b.stor) return fornavn && ETTERNAVN.has(b.liten) && !TVETYDIGE.has(a.liten) && b.liten.length > 3;
  if (!a.stor || !b.stor) return fornavn && !TVETYDIGE.has(a.liten) && ETTERNAVN.has(b.liten);
  if (fornavn) return !KJENTE_ORD.has(b.liten) || slektsnavn(b);
  if (/^\p{Lu}\.?$/u.test(a.tekst)) return ETTERNAVN.has(b.liten) || SLEKTSENDING.test(b.liten);
  if (ukjent(a) && (ETTERNAVN.has(b.liten) || SLEKTSENDING.test(b.liten)) && !KJENTE_ORD.has(b.liten)) return true;
  return (
    foer !== undefined &&
    PEKER_PAA.test(foer.liten.replace(/\.$/u, '')) &&
    ukjent(a) &&
    ukjent(b) &&
    harNavneform(a) &&
    harNavneform(b)
  );
}

/** One name on its own: a given name, or a family name after a word that points at somebody. */
function erEnsligNavn(ordene: readonly Ord[], i: number): boolean {
  const ord = ordene[i];
  const foer = ordene[i - 1];
  if (ord === undefined || !ord.stor || !harNavneform(ord)) return false;
  const pekt = (foer !== undefined && PEKER_PAA.test(foer.liten.replace(/\.$/u, ''))) || /[-–:(/]\s*$/u.test(ord.foran);
  const bar = ord.liten.replace(/['’]?s$/u, '');
  if (FORNAVN.has(ord.liten) || (pekt && FORNAVN.has(bar)))
    return (
      (pekt || i > 0) && (pekt || !TVETYDIGE.has(ord.liten)) && !(pekt && TVETYDIGE.has(bar) && KJENTE_ORD.has(bar))
    );
  return pekt && SLEKTSENDING.test(ord.liten) && ETTERNAVN.has(ord.liten);
}

/** A name goes on over every capitalised word, initial and particle that hangs on it. */
function utvid(ordene: readonly Ord[], i: number): number {
  let lengde = 2;
  for (let j = i + 2; j < ordene.length; j += 1) {
    const ord = ordene[j];
    if (ord === undefined || !henger(ord) || (!ord.stor && !ER_PARTIKKEL.test(ord.liten))) break;
    lengde += 1;
  }
  return lengde;
}

/** Whether the run of words that begins here names a street, a house or an enterprise. */
function fritatt(ordene: readonly Ord[], i: number): boolean {
  for (let j = i + 1; j < Math.min(ordene.length, i + 5); j += 1) {
    const ord = ordene[j];
    if (ord === undefined || !henger(ord)) return false;
    if (IKKE_PERSON_ETTER.test(ord.liten)) return true;
    if (ORGANISASJONSENDING.test(ord.liten) && !ETTERNAVN.has(ord.liten)) return true;
    if (!ord.stor && !ER_PARTIKKEL.test(ord.liten)) return false;
  }
  return false;
}

function henger(ord: Ord): boolean {
  return /^[ \u00a0]{1,2}$/u.test(ord.foran);
}

function erFornavn(ord: Ord): boolean {
  return ord.liten.split('-').some((del) => FORNAVN.has(del));
}

function slektsnavn(ord: Ord): boolean {
  return ord.liten.split('-').some((del) => ETTERNAVN.has(del) || SLEKTSENDING.test(del) || STEDSENDING.test(del));
}

function ukjent(ord: Ord): boolean {
  if (!ord.stor || ord.liten.length <= 2 || ord.liten.length > 12) return false;
  return !KJENTE_ORD.has(ord.liten) && !ORGANISASJONSENDING.test(ord.liten) && !ORDENDING.test(ord.liten);
}

/** Not an abbreviation: NAV, KS and GNR are written in capitals, and so are whole titles at times. */
function harNavneform(ord: Ord): boolean {
  return (
    /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)*$/u.test(ord.tekst) ||
    (ord.tekst.length > 4 && ord.tekst === ord.tekst.toLocaleUpperCase('nb'))
  );
}
