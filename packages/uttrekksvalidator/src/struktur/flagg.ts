import type { Uttrekksbeskrivelse } from '../addml/beskrivelse.ts';
import type { Funnliste } from '../funn/funn.ts';
import type { Observatoer } from './leser.ts';
import { betegnelse, type Node } from './node.ts';
import { stedFor } from './sted.ts';
import type { Tabeller } from './tabeller.ts';

const TITTEL_SKJERMET = /^(tittel|mappetittel|registreringstittel|tkl|tm1|tmo|tr1|tro|.*tittel.*)$/i;

/** N5.42, N5.44, N5.45 and the first half of DS.11; `avslutt` compares what was seen with what arkivuttrekk.xml says. */
export class Flaggproeve implements Observatoer {
  readonly #funn: Funnliste;
  readonly #fil: string;
  #egneMetadata = 0;

  constructor(funn: Funnliste, fil: string) {
    this.#funn = funn;
    this.#fil = fil;
  }

  felt(node: Node, navn: string, verdi: string): void {
    if (navn === 'skjermingMetadata' && node.forelder !== null && TITTEL_SKJERMET.test(verdi))
      node.forelder.sett.tittelSkjermet = 1;
  }

  lukket(node: Node): void {
    this.#egneMetadata += node.barn.virksomhetsspesifikkeMetadata ?? 0;
    if (node.sett.tittelSkjermet === undefined || node.felt.offentligTittel !== undefined) return;
    if (node.navn === 'mappe' || node.navn === 'registrering')
      this.#funn.meld('skjermet-uten-offentlig-tittel', betegnelse(node), stedFor(node, this.#fil));
  }

  /** `beskrivelseFil` is where arkivuttrekk.xml lies. */
  avslutt(beskrivelse: Uttrekksbeskrivelse, beskrivelseFil: string, tabeller: Tabeller): void {
    const sted = { fil: beskrivelseFil };
    const skjermet = tabeller.sum('N5.42', 'Skjerminger');
    if (motsatt(beskrivelse.skjermet, skjermet > 0))
      this.#funn.meld(
        'skjerming-mot-beskrivelse',
        `inneholderSkjermetInformasjon er ${beskrivelse.skjermet}, men arkivet har ${skjermet} skjerminger`,
        sted,
      );
    const kassert = tabeller.sum('N5.45', 'Utførte kassasjoner');
    if (motsatt(beskrivelse.kassert, kassert > 0))
      this.#funn.meld(
        'kassert-mot-beskrivelse',
        `omfatterDokumenterSomErKassert er ${beskrivelse.kassert}, men arkivet har ${kassert} utførte kassasjoner`,
        sted,
      );
    this.#kassasjon(beskrivelse, sted, tabeller);
    if (motsatt(beskrivelse.egneMetadata, this.#egneMetadata > 0))
      this.#funn.meld(
        'addml-opplysning',
        `inneholderVirksomhetsspesifikkeMetadata er ${beskrivelse.egneMetadata}, men arkivet har ${this.#egneMetadata}`,
        sted,
      );
  }

  #kassasjon(beskrivelse: Uttrekksbeskrivelse, sted: { fil: string }, tabeller: Tabeller): void {
    const alle = tabeller.sum('N5.44', 'Kassasjonsvedtak');
    const kasseres =
      tabeller.sum('N5.44', 'Kassasjonsvedtak', 'Kasseres') + tabeller.sum('N5.44', 'Kassasjonsvedtak', 'K');
    const detalj = `inneholderDokumenterSomSkalKasseres er ${beskrivelse.skalKasseres}, og arkivet har ${alle} vedtak, ${kasseres} av dem om å kassere`;
    if (beskrivelse.skalKasseres === false && kasseres > 0) this.#funn.meld('kassasjon-mot-beskrivelse', detalj, sted);
    else if (beskrivelse.skalKasseres === true && alle === 0)
      this.#funn.meld('kassasjon-mot-beskrivelse', detalj, sted);
    else if (beskrivelse.skalKasseres !== null && beskrivelse.skalKasseres !== kasseres > 0)
      this.#funn.meld('kassasjon-bare-bevares', detalj, sted);
    else if (beskrivelse.skalKasseres === false && alle > 0) this.#funn.meld('kassasjon-bare-bevares', detalj, sted);
  }
}

function motsatt(oppgitt: boolean | null, faktisk: boolean): boolean {
  return oppgitt !== null && oppgitt !== faktisk;
}
