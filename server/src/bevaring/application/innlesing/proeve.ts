import type { Importenhet, Importnummer } from '../../../arkiv/index.ts';
import type { Raaelement } from '../../domain/innlesing/element.ts';
import { lagEnhetsbygger } from '../../domain/innlesing/enheter.ts';
import { Nummerkart, type Serie } from '../../domain/innlesing/regnskap.ts';
import type { Importarbeid } from './arbeid.ts';

const NUMRE_PER_OPPSLAG = 500;
/** The highest number a series can hold here; a larger one is a fault in the package. */
const MAKS_NUMMER = 100_000_000;

/** The package's units as the archive takes them, one by one. */
export async function* enhetene(arbeid: Importarbeid): AsyncGenerator<Importenhet> {
  const { skilleInn, skilleUt } = await skillene(arbeid);
  const bygger = lagEnhetsbygger({
    tilId: arbeid.deps.tilId,
    skilleInn,
    skilleUt,
    naa: arbeid.imp.bestiltTid.toISOString(),
  });
  for await (const del of arbeid.kilde.struktur()) {
    const { enheter, utenPlass } = bygger.legg(del);
    for (const { hva, navn } of utenPlass) arbeid.regnskap.merk('stopper', `ingen-plass: ${hva}`, navn);
    for (const enhet of enheter) yield enhet as unknown as Importenhet;
  }
}

/** What the description of the package says of the ends of the period (noark.md 2.1); sharp when it says nothing. */
async function skillene({
  kilde,
}: Importarbeid): Promise<{ skilleInn: 'skarpt' | 'mykt'; skilleUt: 'skarpt' | 'mykt' }> {
  const rot = await kilde.beskrivelse();
  const finn = (navn: string) => (rot !== null && verdiAv(rot, navn) === 'mykt' ? 'mykt' : 'skarpt');
  return { skilleInn: finn('inngaaendeSkille'), skilleUt: finn('utgaaendeSkille') };
}

function verdiAv(element: Raaelement, egenskap: string): string | null {
  if (element.attributter.name === egenskap)
    return element.barn.find((barn) => barn.navn === 'value')?.tekst?.trim() ?? null;
  for (const barn of element.barn) {
    const funnet = verdiAv(barn, egenskap);
    if (funnet !== null) return funnet;
  }
  return null;
}

/**
 * The whole package, read and judged without writing anything: what the archive could not take, what has no place in it, and numbers that
 * something else here has. Gives the highest number of each series.
 */
export async function proevPakken(arbeid: Importarbeid): Promise<Nummerkart> {
  const kart = new Nummerkart();
  let numre: Importnummer[] = [];
  let lest = 0;
  const sjekk = async () => {
    const side = numre;
    numre = [];
    const opptatt = await arbeid.i((uow) => arbeid.deps.arkiv.skrivImport(uow).sammenstoet(side));
    for (const { serie, aar, nummer, eier } of opptatt)
      arbeid.regnskap.merk('stopper', `nummer-opptatt: ${serie}`, `${aar}/${nummer} (${eier})`);
  };
  for await (const enhet of enhetene(arbeid)) {
    lest += 1;
    arbeid.regnskap.tellEnhet(enhet.slag);
    vurder(arbeid, enhet);
    const nummer = nummeret(enhet);
    if (nummer !== null) {
      if (nummer.nummer > MAKS_NUMMER) arbeid.regnskap.merk('stopper', 'nummer-for-stort', nummer.systemID);
      else if (!kart.ta(nummer.serie, nummer.aar, nummer.nummer))
        arbeid.regnskap.merk('stopper', `nummer-dobbelt: ${nummer.serie}`, `${nummer.aar}/${nummer.nummer}`);
      numre.push(nummer);
      if (numre.length >= NUMRE_PER_OPPSLAG) await sjekk();
    }
    await arbeid.framdrift('proeve', lest, 0);
  }
  await sjekk();
  await sjekkSeriene(arbeid, kart);
  return kart;
}

function vurder({ deps, regnskap }: Importarbeid, enhet: Importenhet): void {
  for (const mangel of deps.arkiv.vurderImportenhet(enhet))
    regnskap.merk('stopper', `${mangel.hva}: ${mangel.slag}/${mangel.felt}`, mangel.systemID);
  for (const { felt } of enhet.rest ?? [])
    regnskap.merk('merket', `beholdt-som-den-sto: ${enhet.slag}/${felt}`, String(enhet.verdi.systemID));
}

function nummeret({ slag, verdi }: Importenhet): Importnummer | null {
  const felt: [Serie, unknown, unknown] | null =
    slag === 'saksmappe'
      ? ['sak', verdi.saksaar, verdi.sakssekvensnummer]
      : slag === 'journalpost'
        ? ['journal', verdi.journalaar, verdi.journalsekvensnummer]
        : null;
  if (felt === null || !Number.isSafeInteger(felt[1]) || !Number.isSafeInteger(felt[2])) return null;
  return { serie: felt[0], aar: Number(felt[1]), nummer: Number(felt[2]), systemID: String(verdi.systemID) };
}

/** Numbers ahead of the municipality's own counter would be met by it one day: then a registration would be refused. */
async function sjekkSeriene(arbeid: Importarbeid, kart: Nummerkart): Promise<void> {
  for (const { serie, aar, hoeyeste } of kart.serier()) {
    const siste = await arbeid.i((uow) => arbeid.deps.arkiv.skrivImport(uow).siste(serie, aar));
    if (siste > 0 && hoeyeste > siste)
      arbeid.regnskap.merk('stopper', `nummer-foran-egen-serie: ${serie}`, `${aar}: ${hoeyeste} etter ${siste}`);
  }
}
