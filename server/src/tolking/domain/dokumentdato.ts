import { type Brev, bevisFra, bevisUtenSted, type Linje, type Vurdert, velgBeste } from './brev.ts';
import type { Forslag } from './forslag.ts';
import { finnDatofunn } from './funn/datoer.ts';

const MAANEDER = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
/** Words before the date that say it is another date than the letter's own. Read within 40 characters. */
const FREMMED =
  /\b(født|fødselsdato|fødd|fødselsnr|f\.|frist|fristen|svarfrist|innan|innen|seinast|senest|forfall|forfallsdato|deres dato|dykkar dato|deres brev|brev av|brev datert|datert|vedtak av|vedtak|møte|møtet|kontrakt|avtale|fra og med|frå og med|f\.o\.m|gjelder fra|gjeld frå|oppstart|starter|startar|til og med|t\.o\.m|perioden|siden|sidan|avholdes|avholdt|ansatt|tilsett|tiltredelse|mottatt|innkom|journalført|skrevet ut|utskrift|gyldig|oppdatert|versjon|levert|hendte|skjedde|operert|innlagt|lov|forskrift)\b[^.]{0,40}$/i;
const ETIKETT = /\b(vår dato|brevdato|dato|dagsett)\s*:?\s*(den\s+)?$/i;
/** Place and date, as in `Mo i Rana, 12. mars 2026` or `Mosjøen den 3.4.2026`. */
const STED = /^\p{Lu}[\p{L} .-]{1,30},?\s+(den\s+|the\s+)?$/u;

interface Datofunn {
  readonly iso: string;
  readonly tekst: string;
  readonly foer: string;
  readonly etter: string;
}

/** All dates on a line with what stands before and after. */
export function finnDatoer(linje: string): Datofunn[] {
  return finnDatofunn(linje).map(({ verdi, fra, til }) => ({
    iso: verdi,
    tekst: linje.slice(fra, til),
    foer: linje.slice(0, fra),
    etter: linje.slice(til),
  }));
}

const HILSEN =
  /^(med )?(vennlig|venleg|vennleg|beste|god|hjertelig) (hilsen|helsing|helsen)|^(mvh|vh|hilsen|helsing)\b/i;

function dagerMellom(fra: string, til: string): number {
  return (Date.parse(`${til}T00:00:00Z`) - Date.parse(`${fra}T00:00:00Z`)) / 86_400_000;
}

function vurder(
  brev: Brev,
  linje: Linje,
  funn: Datofunn,
  mottatt: string,
  underskrift: number,
): Vurdert<string> | null {
  const alder = dagerMellom(funn.iso, mottatt);
  if (alder < -1) return null;
  const rest = `${funn.foer}${funn.etter}`.trim();
  const topp = linje.side === 1 && linje.hoeyde < 0.4;
  const fremmed = FREMMED.test(funn.foer);
  const alene = rest.length <= 30;
  const merket = ETIKETT.test(funn.foer) || STED.test(funn.foer);
  const vedUnderskrift = underskrift >= 0 && Math.abs(linje.nr - underskrift) <= 6;
  let konfidens = 0.25;
  let regel: 'dato-i-brevhode' | 'dato-ved-underskrift' | 'dato-i-teksten' = 'dato-i-teksten';
  if (topp && alene) {
    konfidens = merket ? 0.96 : 0.9;
    regel = 'dato-i-brevhode';
  } else if (topp && merket) {
    konfidens = 0.88;
    regel = 'dato-i-brevhode';
  } else if (vedUnderskrift && alene) {
    konfidens = merket ? 0.88 : 0.7;
    regel = 'dato-ved-underskrift';
  } else if (merket && alene) konfidens = 0.6;
  if (fremmed) konfidens = Math.min(konfidens, 0.08);
  if (alder > 3 * 365) konfidens *= 0.3;
  else if (alder > 200) konfidens *= 0.75;
  return {
    verdi: funn.iso,
    visning: norskDato(funn.iso),
    konfidens,
    bevis: [bevisFra(brev, linje, funn.tekst, regel)],
  };
}

export function norskDato(iso: string): string {
  const [aar, maaned, dag] = iso.split('-').map(Number);
  return `${dag ?? 0}. ${MAANEDER[(maaned ?? 1) - 1] ?? ''} ${aar ?? 0}`;
}

/** The calendar day in Norway of a moment. */
export function norskDag(tid: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(tid);
}

/**
 * The date of the letter itself (Noark M103): for a mail the day it was sent, else the date line, else the day it was sent
 * in on the web, else the one by the signature. Birth dates, deadlines and dates of other letters lose; a date after reception is never proposed.
 */
export function foreslaaDokumentdato(brev: Brev): Forslag | null {
  const mottatt = norskDag(brev.grunnlag.mottattTid);
  const vurderte: Vurdert<string>[] = [];
  const sendt = brev.grunnlag.epost?.dato ?? null;
  if (sendt !== null && dagerMellom(norskDag(new Date(sendt)), mottatt) >= -1) {
    const iso = norskDag(new Date(sendt));
    vurderte.push({
      verdi: iso,
      visning: norskDato(iso),
      konfidens: 0.97,
      bevis: [bevisUtenSted('epost-dato', sendt)],
    });
  }
  if (brev.grunnlag.sendtInn === true)
    vurderte.push({
      verdi: mottatt,
      visning: norskDato(mottatt),
      konfidens: 0.8,
      bevis: [bevisUtenSted('kanal')],
    });
  const linjer = brev.linjer.length > 0 ? brev.linjer : brev.alle;
  const underskrift = linjer.find((l) => HILSEN.test(l.tekst))?.nr ?? -1;
  for (const linje of linjer.slice(0, 250)) {
    for (const funn of finnDatoer(linje.tekst)) {
      const v = vurder(brev, linje, funn, mottatt, underskrift);
      if (v !== null) vurderte.push(v);
    }
  }
  const forslag = velgBeste('dokumentetsDato', vurderte);
  return forslag === null || forslag.konfidens < 0.05 ? null : forslag;
}
