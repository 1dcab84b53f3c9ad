import type { Kassasjonsvedtak, Saksstatus } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Arkivavvisning } from '../domain/avvisninger.ts';
import { gjeldendeKassasjon, kassasjonsdatoFor } from '../domain/kassasjonsliste.ts';
import type { Saksutvalg } from '../domain/saksutvalg.ts';
import { visSak } from '../domain/visning.ts';
import type { Kassasjonssted, Sakstreff } from '../ports/lister.ts';
import type { ArkivDeps } from '../ports.ts';
import { lesListeplass, skrivPeker } from './peker.ts';

export interface Bortsettingsrad extends Kassasjonssted {
  readonly id: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly saksstatus: Saksstatus;
  /** The heading it stands under: the klasse, its title, and the system (krav 6.5.3). The title is null when the case is hidden. */
  readonly klasse: string;
  readonly klassetittel: string | null;
  readonly klassifikasjonssystem: string;
  readonly kassasjonsvedtak: Kassasjonsvedtak | null;
  /** Null while it is open, or when it is kept. */
  readonly kassasjonsdato: string | null;
  readonly graderteDokumenter: number;
  readonly skjult: boolean;
}

/** The list for bortsetting, avlevering and overføring (krav 6.5.1–4): cases by klasse, as this actor may see them. */
export const hentBortsettingsliste =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    utvalg: Saksutvalg,
    side: { readonly etter?: string | undefined; readonly grense: number },
  ): Promise<Result<{ saker: Bortsettingsrad[]; neste: string | null }, Arkivavvisning>> => {
    const etter = lesListeplass(side.etter);
    if (!etter.ok) return etter;
    const funnet = await deps.lager(uow).lister.finnSaker('bortsetting', utvalg, etter.verdi, side.grense + 1);
    const paaSiden = funnet.slice(0, side.grense);
    const siste = paaSiden.at(-1);
    return ok({
      saker: paaSiden.map((treff) => visRad(uow, treff)),
      neste: funnet.length > paaSiden.length && siste !== undefined ? skrivPeker(siste.plass) : null,
    });
  };

function visRad(
  uow: Uow,
  { sak, avsluttet, bestemt, hvor, klassifikasjonssystem, graderte }: Sakstreff,
): Bortsettingsrad {
  const gjeldende = gjeldendeKassasjon(bestemt)?.bestemmelse ?? null;
  const { id, saksnummer, tittel, klasse, saksstatus, skjult } = visSak(uow.aktoer, sak);
  const kasseres = gjeldende !== null && gjeldende.kassasjonsvedtak !== 'B' && avsluttet !== null;
  return {
    ...hvor,
    id,
    saksnummer,
    tittel,
    saksstatus,
    klasse,
    klassetittel: skjult ? null : sak.klassetittel,
    klassifikasjonssystem,
    kassasjonsvedtak: gjeldende?.kassasjonsvedtak ?? null,
    kassasjonsdato: kasseres ? kassasjonsdatoFor(gjeldende, avsluttet) : null,
    graderteDokumenter: graderte,
    skjult,
  };
}
