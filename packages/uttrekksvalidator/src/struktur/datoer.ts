import type { Funnliste } from '../funn/funn.ts';
import type { Observatoer } from './leser.ts';
import { arkivdelnavn, betegnelse, erJournalpost, type Node, over } from './node.ts';
import { stedFor } from './sted.ts';
import type { Tabell } from './tabeller.ts';

/** First and last, as written. */
export interface Spenn {
  foerste: string;
  siste: string;
}

/** N5.27 and DS.13; also the first and last journaldato, which N5.60 compares. Dates are compared as written: all are year first. */
export class Datoproeve implements Observatoer {
  readonly #funn: Funnliste;
  readonly #fil: string;
  readonly #opprettet = new Map<string, Spenn>();
  journaldato: Spenn | null = null;

  constructor(funn: Funnliste, fil: string) {
    this.#funn = funn;
    this.#fil = fil;
  }

  lukket(node: Node): void {
    if (node.navn === 'registrering') this.#registrering(node);
    if (node.navn === 'registrering') this.#rekkefoelge(node, node.felt.arkivertDato);
    else if (node.navn === 'mappe' || node.navn === 'arkivdel') this.#rekkefoelge(node, node.felt.avsluttetDato);
  }

  #registrering(node: Node): void {
    const { opprettetDato, journaldato } = node.felt;
    if (!gyldigDato(opprettetDato))
      this.#funn.meld(
        'opprettet-ugyldig',
        `${betegnelse(node)}: ${opprettetDato ?? 'dato mangler'}`,
        stedFor(node, this.#fil),
      );
    else utvid(this.#opprettet, arkivdelnavn(node), opprettetDato);
    if (!erJournalpost(node) || !gyldigDato(journaldato)) return;
    this.journaldato = utvidet(this.journaldato, journaldato.slice(0, 10));
    const del = over(node, 'arkivdel');
    const start = del?.felt.arkivperiodeStartDato;
    const slutt = del?.felt.arkivperiodeSluttDato;
    if ((start !== undefined && journaldato < start) || (slutt !== undefined && journaldato > slutt))
      this.#funn.meld(
        'utenfor-perioden',
        `${betegnelse(node)}: journaldato ${journaldato}, perioden er ${start ?? '?'}–${slutt ?? '?'}`,
        stedFor(node, this.#fil),
      );
  }

  /** Compared by day: the hour of the first may be exact and of the second midnight. */
  #rekkefoelge(node: Node, slutt: string | undefined): void {
    const start = node.felt.opprettetDato;
    if (!gyldigDato(start) || !gyldigDato(slutt) || slutt.slice(0, 10) >= start.slice(0, 10)) return;
    this.#funn.meld(
      'dato-rekkefoelge',
      `${betegnelse(node)}: opprettet ${start.slice(0, 10)}, ${node.navn === 'registrering' ? 'arkivert' : 'avsluttet'} ${slutt.slice(0, 10)}`,
      stedFor(node, this.#fil),
    );
  }

  tabell(): Tabell {
    return {
      proeve: 'N5.27',
      tittel: 'Første og siste registrering',
      kolonner: ['Arkivdel', 'Første', 'Siste'],
      rader: [...this.#opprettet].map(([navn, spenn]) => [navn, spenn.foerste, spenn.siste]),
      utelatt: 0,
    };
  }
}

export function utvidet(spenn: Spenn | null, dato: string): Spenn {
  if (spenn === null) return { foerste: flat(dato), siste: flat(dato) };
  if (dato < spenn.foerste) spenn.foerste = flat(dato);
  if (dato > spenn.siste) spenn.siste = flat(dato);
  return spenn;
}

function utvid(spenn: Map<string, Spenn>, navn: string, dato: string): void {
  spenn.set(navn, utvidet(spenn.get(navn) ?? null, dato.slice(0, 10)));
}

/** A real day of the calendar, with or without a time. */
export function gyldigDato(verdi: string | undefined): verdi is string {
  const treff = /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/.exec(verdi?.replace(/(Z|[+-]\d{2}:\d{2})$/, '') ?? '');
  if (treff === null) return false;
  const [, aar, maaned, dag] = treff.map(Number) as [number, number, number, number];
  const dato = new Date(Date.UTC(aar, maaned - 1, dag));
  return dato.getUTCMonth() === maaned - 1 && dato.getUTCDate() === dag;
}

function flat(tekst: string): string {
  return Buffer.from(tekst).toString();
}
