import type { DemoSak } from '../demo/index.ts';
import type { Tilfeldig } from '../tilfeldig.ts';
import { flytt, iTekst, tallDato } from './datoer.ts';
import { syntetiskKonto } from './identer.ts';
import type { Mal, Ordbank } from './maler/typer.ts';
import { erKvinne, etternavn, lagPerson, type Person } from './parter.ts';
import type { Maalform, Part } from './typer.ts';

export type Feltgrunnlag = {
  readonly r: Tilfeldig;
  readonly ord: Ordbank;
  readonly mal: Mal;
  readonly maalform: Maalform;
  readonly kommunenavn: string;
  readonly poststeder: readonly string[];
  readonly avsender: Part & { readonly foedt?: string };
  readonly sak: DemoSak | null;
  /** Properties that belong to cases of the municipality: a new letter must not name one by chance. */
  readonly opptatt: readonly string[];
  readonly dato: string;
};

export type Felt = {
  readonly felt: Readonly<Record<string, string>>;
  readonly gnrbnr: string | null;
  /** Whom the letter is about, when that is not the sender. */
  readonly person: Person;
};

/** `Gnr. 12 bnr. 4 - garasje - Teisthaugen 8` → what and where. */
function fraTittel(tittel: string): { tiltak?: string; adresse?: string } {
  const [hode = '', tiltak, adresse] = tittel.split(' - ');
  if (!hode.startsWith('Gnr.') || !adresse || !tiltak) return {};
  if (tiltak.startsWith('dispensasjon fra')) return { adresse };
  return { tiltak: tiltak.replace(/^dispensasjon for /, ''), adresse };
}

function medOrd(gnrbnr: string, r: Tilfeldig): string {
  const [gnr, bnr] = gnrbnr.split('/');
  return r.velg([`gnr. ${gnr} bnr. ${bnr}`, `gnr. ${gnr}, bnr. ${bnr}`, `gnr/bnr ${gnrbnr}`, `gbnr. ${gnrbnr}`]);
}

function eiendom({ r, sak, opptatt }: Feltgrunnlag): string {
  if (sak?.gnrbnr) return sak.gnrbnr;
  for (;;) {
    const ny = `${r.heltall(2, 180)}/${r.heltall(1, 420)}`;
    if (!opptatt.includes(ny)) return ny;
  }
}

/** Everything a wording can ask for. */
export function lagFelt(g: Feltgrunnlag): Felt {
  const { r, ord, sak, dato } = g;
  const gnrbnr = eiendom(g);
  const barnlig = g.mal.skjerming === 'elev' || g.mal.sort.startsWith('barnevern');
  const person = lagPerson(r, ord, g.poststeder, {
    ...(g.mal.partErI === 'omtalt' && sak?.part ? { navn: sak.part } : {}),
    ...(barnlig ? { fra: 2011, til: 2020 } : { fra: 1940, til: 1956 }),
  });
  const eierneste = g.avsender.navn.split(' ').at(-1) ?? '';
  const barnFoedt = `${g.mal.sakstype === 'barnehage' ? r.heltall(2021, 2025) : r.heltall(2012, 2019)}-${String(r.heltall(1, 12)).padStart(2, '0')}-${String(r.heltall(1, 28)).padStart(2, '0')}`;
  const kvinne = erKvinne(person.navn, ord);
  const min = g.maalform === 'nn' && kvinne ? 'mi' : 'min';
  const felt = {
    ...tallOgPenger(r),
    ...steder(g, gnrbnr),
    avs: g.avsender.navn,
    avsFoedt: tallDato(g.avsender.foedt ?? '1970-01-01'),
    kommune: g.kommunenavn,
    person: person.navn,
    personFoedt: tallDato(person.foedt),
    forelderMin: `${kvinne ? 'mor' : 'far'} ${min}`,
    henne: kvinne ? 'henne' : 'ham',
    barn: `${r.velg(r.sjanse(0.5) ? ord.kvinner : ord.menn)} ${g.avsender.type === 'person' ? eierneste : etternavn(r, ord)}`,
    barnFoedt: tallDato(barnFoedt),
    stilling: fraTilsetting(sak) ?? r.velg(ord.stillinger[g.maalform]),
    hoering: r.velg(ord.hoeringer),
    dato1: iTekst(flytt(dato, -r.heltall(22, 70)), r),
    dato2: iTekst(flytt(dato, -r.heltall(8, 20)), r),
    vedtaksdato: iTekst(flytt(dato, -r.heltall(10, 20)), r),
    frist: iTekst(flytt(dato, r.heltall(15, 75)), r),
  };
  return { felt, gnrbnr: nevnerEiendom(g.mal) ? gnrbnr : null, person };
}

/** Whether letters of the kind are about a property of their own. */
export function nevnerEiendom(mal: Mal): boolean {
  return [...mal.nb.titler, ...mal.nb.innledning].some((tekst) => tekst.includes('{gnrbnr}'));
}

function fraTilsetting(sak: DemoSak | null): string | undefined {
  return sak?.tittel.startsWith('Tilsetting - ') ? sak.tittel.slice('Tilsetting - '.length) : undefined;
}

function tallOgPenger(r: Tilfeldig): Record<string, string> {
  const tusen = r.heltall(1, 48);
  return {
    areal: String(r.heltall(14, 68)),
    hoyde: `${r.heltall(4, 7)},${r.heltall(0, 9)}`,
    belop: `${tusen} ${String(r.heltall(0, 99) * 10).padStart(3, '0')}`,
    fakturanr: String(r.heltall(100200, 989900)),
    konto: syntetiskKonto(r),
    uke: String(r.heltall(2, 12)),
    trinn: String(r.heltall(1, 10)),
    antall: String(r.heltall(3, 9)),
    alder: String(r.heltall(24, 58)),
  };
}

function steder(g: Feltgrunnlag, gnrbnr: string): Record<string, string> {
  const { r, ord, sak } = g;
  const fra = sak ? fraTittel(sak.tittel) : {};
  const plan = sak && g.mal.sakstype === 'plan' ? sak.tittel.charAt(0).toLowerCase() + sak.tittel.slice(1) : undefined;
  const gate = `${r.velg(ord.gater)} ${r.heltall(1, 70)}`;
  const trafikk = /^Trafikksikkerhet (?:i|ved) (.+)$/.exec(sak?.tittel ?? '');
  return {
    gnrbnr: medOrd(gnrbnr, r),
    adresse: fra.adresse ?? gate,
    tiltak: fra.tiltak ?? r.velg(ord.tiltak[g.maalform]),
    gate: trafikk?.[1] ?? (g.avsender.type === 'person' ? g.avsender.gate.replace(/ \d+$/, '') : r.velg(ord.gater)),
    veg: trafikk?.[1] ?? r.velg(ord.gater),
    planen: r.velg(ord.planer),
    plannavn: plan ?? r.velg(ord.planer),
    sted: r.velg(ord.steder),
    skole: r.velg(ord.skoler),
    barnehage: r.velg(ord.barnehager),
  };
}
