import type { Tilfeldig } from '../tilfeldig.ts';
import { nevnerEiendom } from './felt.ts';
import { fyll } from './fyll.ts';
import type { Mal, Ordbank, Tekst } from './maler/typer.ts';
import type { Brevdeler } from './oppsett/typer.ts';
import type { Element } from './typer.ts';

type Felt = Readonly<Record<string, string>>;
const avsnitt = (tekst: string): Element => ({ slag: 'avsnitt', tekst });

/** The body: opening, what it is about, as much more as the length asks for, what is wanted. */
export function lagAvsnitt(r: Tilfeldig, mal: Mal, tekst: Tekst, felt: Felt, lengde: number): Element[] {
  const midt = tekst.midt.map((valg) => fyll(r.velg(valg), felt, r));
  const antall = lengde > 1 ? tekst.utdyping.length : r.heltall(0, 2) * lengde;
  const utdyping = r.utvalg(tekst.utdyping, antall).map((mulig) => fyll(mulig, felt, r));
  const innledning = fyll(r.velg(tekst.innledning), felt, r);
  const [tabellhode, ...rader] = mal.tabell ?? [];
  return [
    avsnitt(innledning),
    // Some write it in one go, some with air between.
    ...(r.sjanse(0.5) ? midt.map(avsnitt) : [avsnitt(midt.join(' '))]),
    ...(tabellhode ? [{ slag: 'tabell' as const, hode: tabellhode, rader }] : []),
    ...utdyping.map(avsnitt),
    avsnitt(fyll(r.velg(tekst.oenske), felt, r)),
  ];
}

const TEGNING = /kart|plan|tegning|skisse|profil|snitt|trasé/i;

/** An enclosure: a drawing when its name says so, a page of text otherwise. */
export function lagBilag(r: Tilfeldig, mal: Mal, tekst: Tekst, felt: Felt, navn: string): Element[] {
  const hode: Element = { slag: 'overskrift', tekst: navn };
  if (TEGNING.test(navn)) {
    const sted = nevnerEiendom(mal) && r.sjanse(0.7) ? felt.gnrbnr : felt.sted;
    const hva = `${navn}, ${sted ?? ''}`;
    return [hode, { slag: 'skisse', tekst: `${hva}. 1:${r.velg(['500', '1000', '2000'])}` }];
  }
  const mer = r.utvalg([...tekst.utdyping, ...tekst.midt.flat()], 3);
  return [hode, ...mer.map((linje) => avsnitt(fyll(linje, felt, r)))];
}

/** Where the letter is addressed; now and then to a unit by name. */
export function mottakerlinjer(
  r: Tilfeldig,
  maal: { readonly navn: string; readonly adresse: readonly string[]; readonly enhet: string | null },
): string[] {
  const linjer = [`${maal.navn} kommune`];
  if (maal.enhet !== null && r.sjanse(0.22)) linjer.push(r.sjanse(0.5) ? `v/${maal.enhet}` : maal.enhet);
  return r.sjanse(0.85) ? [...linjer, ...maal.adresse] : linjer;
}

/** The sender's own number, which looks so much like one of ours that it leads astray. */
export function egenRef(r: Tilfeldig, dato: string): string {
  const aar = dato.slice(0, 4);
  return r.velg([
    `${aar}/${r.heltall(1200, 9800)}-${r.heltall(1, 9)}`,
    `${aar.slice(2)}/${r.heltall(10000, 89999)}`,
    `P-${r.heltall(1000, 9999)}`,
  ]);
}

/** The same letter as people write it in a mail: no addresses at the top, the reference in a line of its own. */
export function epostkropp(brev: Brevdeler, ord: Ordbank, r: Tilfeldig): Element[] {
  const { avsender } = brev;
  const ref = brev.deresRef ? [avsnitt(`${r.velg(ord.refOrd[brev.maalform])} ${brev.deresRef}`)] : [];
  const under = [
    brev.kontakt ?? avsender.navn,
    ...(brev.kontakt ? [avsender.navn] : []),
    ...(brev.fnrLinje ? [brev.fnrLinje] : []),
  ];
  if (r.sjanse(0.7)) under.push(avsender.gate, avsender.poststed);
  if (r.sjanse(0.5)) under.push(`Tlf. ${avsender.telefon}`);
  if (avsender.orgnr && r.sjanse(0.6)) under.push(`Org.nr. ${avsender.orgnr}`);
  const fot = r.velg(ord.epostsignatur);
  return [
    avsnitt(r.velg(ord.tiltale[brev.maalform])),
    ...ref,
    ...brev.avsnitt,
    { slag: 'blokk', linjer: [brev.hilsen, ...under], side: 'venstre' },
    ...(fot === '' || avsender.type === 'organisasjon' ? [] : [avsnitt(fot)]),
  ];
}

export function medVersaler(element: Element, stil: 'fet' | 'versaler' | 'understreket'): Element {
  return element.slag === 'overskrift' && stil === 'versaler'
    ? { ...element, tekst: element.tekst.toUpperCase() }
    : element;
}
