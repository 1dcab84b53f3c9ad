import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { flyttDager } from '../domain/arbeidsliste.ts';
import type { Arkivavvisning } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import { type Bestemmelsesnivaa, gjeldendeKassasjon, kassasjonsdatoFor } from '../domain/kassasjonsliste.ts';
import type { Saksutvalg } from '../domain/saksutvalg.ts';
import { visSak } from '../domain/visning.ts';
import type { Kassasjonssted, Sakstreff } from '../ports/lister.ts';
import type { ArkivDeps } from '../ports.ts';
import { lesListeplass, skrivPeker } from './peker.ts';

export interface Kassasjonsrad extends Kassasjonssted {
  readonly id: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly klasse: string;
  /** Null when the case is hidden from this person. */
  readonly klassetittel: string | null;
  readonly administrativEnhet: string;
  readonly avsluttetDato: string;
  readonly kassasjonsvedtak: 'K' | 'G';
  readonly kassasjonshjemmel: string | null;
  readonly bevaringstid: number;
  readonly kassasjonsdato: string;
  readonly bestemtPaa: Bestemmelsesnivaa;
  readonly skjult: boolean;
}
export interface Kassasjonsside {
  readonly saker: Kassasjonsrad[];
  readonly neste: string | null;
}

/**
 * Closed cases to be destroyed or considered anew (krav 6.1.28–29). Those whose time is out within `dager` days from today, unless the
 * selection says until when.
 */
export const hentKassasjonsliste =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    utvalg: Saksutvalg,
    side: { readonly dager?: number | undefined; readonly etter?: string | undefined; readonly grense: number },
  ): Promise<Result<Kassasjonsside, Arkivavvisning>> => {
    const etter = lesListeplass(side.etter);
    if (!etter.ok) return etter;
    const { fra, til } = utvalg.kassasjonsdato;
    const kassasjonsdato = { fra, til: til ?? flyttDager(norskDato(uow.naa), side.dager ?? 0) };
    const { lister } = deps.lager(uow);
    const funnet = await lister.finnSaker('kassasjon', { ...utvalg, kassasjonsdato }, etter.verdi, side.grense + 1);
    const paaSiden = funnet.slice(0, side.grense);
    const siste = paaSiden.at(-1);
    return ok({
      saker: paaSiden.flatMap((treff) => visKassasjon(uow, treff)),
      neste: funnet.length > paaSiden.length && siste !== undefined ? skrivPeker(siste.plass) : null,
    });
  };

function visKassasjon(uow: Uow, { sak, avsluttet, bestemt, hvor }: Sakstreff): Kassasjonsrad[] {
  const gjeldende = gjeldendeKassasjon(bestemt);
  if (gjeldende === null || avsluttet === null || gjeldende.bestemmelse.kassasjonsvedtak === 'B') return [];
  const { kassasjonsvedtak, kassasjonshjemmel, bevaringstid } = gjeldende.bestemmelse;
  const { id, saksnummer, tittel, klasse, administrativEnhet, skjult } = visSak(uow.aktoer, sak);
  return [
    {
      ...hvor,
      klassetittel: skjult ? null : sak.klassetittel,
      id,
      saksnummer,
      tittel,
      klasse,
      administrativEnhet,
      skjult,
      kassasjonsvedtak,
      kassasjonshjemmel,
      bevaringstid,
      avsluttetDato: avsluttet,
      kassasjonsdato: kassasjonsdatoFor(gjeldende.bestemmelse, avsluttet),
      bestemtPaa: gjeldende.paa,
    },
  ];
}
