import type { Noarkobjekt } from '@dokumentsenter/noark';
import { hengId, type Radsamler } from './rader.ts';
import { egneMetadata, ett, kolonner, objekter, samlet, tekster } from './verdier.ts';

/** The unit something hangs on. */
export interface Eier {
  readonly type: string;
  readonly id: string;
  readonly verdi: Noarkobjekt;
  /** When and by whom what has no dates of its own was made: with the unit. */
  readonly opprettet: { readonly dato: string; readonly av: string };
}

export function eierFor(type: string, verdi: Noarkobjekt): Eier {
  const opprettet = { dato: String(verdi.opprettetDato), av: String(verdi.opprettetAv) };
  return { type, id: String(verdi.systemID), verdi, opprettet };
}

const paa = (eier: Eier) => ({ enhetstype: eier.type, enhet: eier.id });

/** Everything that may hang on a unit of any kind, as far as the package has it and the model knows it there. */
export function leggTilheng(ut: Radsamler, eier: Eier): void {
  const { verdi } = eier;
  objekter(verdi.merknad).forEach((m, nr) => {
    const felt = kolonner(m, 'merknadstekst', 'merknadstype', 'merknadsdato', 'merknadRegistrertAv');
    ut.legg('merknad', { system_id: hengId(eier.id, 'merknad', nr), ...paa(eier), ...felt });
  });
  for (const noekkelord of new Set(tekster(verdi.noekkelord))) ut.legg('noekkelord', { ...paa(eier), noekkelord });
  tekster(verdi.oppbevaringssted).forEach((sted, nr) => {
    ut.legg('oppbevaringssted', { ...paa(eier), rekkefoelge: nr + 1, sted });
  });
  for (const g of objekter(verdi.gradering))
    ut.legg('gradering', {
      ...paa(eier),
      ...kolonner(g, 'grad', 'graderingsdato', 'gradertAv', 'nedgraderingsdato', 'nedgradertAv'),
    });
  for (const k of objekter(verdi.kassasjon))
    ut.legg('kassasjon', {
      ...paa(eier),
      ...kolonner(k, 'kassasjonsvedtak', 'kassasjonshjemmel', 'bevaringstid', 'kassasjonsdato'),
      // What its maker let be inherited stands on each unit in the package; nothing is disposed of because we assume more.
      arves: false,
    });
  for (const u of objekter(verdi.utfoertKassasjon))
    ut.legg('utfoert_kassasjon', { ...paa(eier), ...kolonner(u, 'kassertDato', 'kassertAv') });
  objekter(verdi.sletting).forEach((s, nr) => {
    const felt = kolonner(s, 'slettingstype', 'slettetDato', 'slettetAv');
    ut.legg('sletting', { system_id: hengId(eier.id, 'sletting', nr), ...paa(eier), ...felt });
  });
  for (const s of objekter(verdi.elektroniskSignatur)) leggSignatur(ut, eier, s);
  for (const til of tekster(verdi.referanseArkivdel)) {
    const rad = { ...paa(eier), arkivdel: til };
    ut.pekere.push({ tabell: 'arkivdelreferanse', fra: eier.id, til, rad });
  }
  leggKryssreferanser(ut, eier);
}

function leggSignatur(ut: Radsamler, eier: Eier, s: Noarkobjekt): void {
  ut.legg('elektronisk_signatur', {
    ...paa(eier),
    sikkerhetsnivaa: ett(s.elektroniskSignaturSikkerhetsnivaa),
    verifisert: ett(s.elektroniskSignaturVerifisert),
    ...kolonner(s, 'verifisertDato', 'verifisertAv'),
  });
}

function leggKryssreferanser(ut: Radsamler, eier: Eier): void {
  objekter(eier.verdi.kryssreferanse).forEach((k, nr) => {
    const [til_klasse, til_mappe, til_registrering] = [
      ett(k.referanseTilKlasse),
      ett(k.referanseTilMappe),
      ett(k.referanseTilRegistrering),
    ];
    const rad = {
      system_id: hengId(eier.id, 'kryssreferanse', nr),
      ...paa(eier),
      til_klasse,
      til_mappe,
      til_registrering,
      opprettet_dato: eier.opprettet.dato,
      opprettet_av: eier.opprettet.av,
    };
    ut.pekere.push({
      tabell: 'kryssreferanse',
      fra: eier.id,
      til: String(til_klasse ?? til_mappe ?? til_registrering),
      rad,
    });
  });
}

const ADRESSE = (verdi: Noarkobjekt) => ({
  postadresse: samlet(verdi.postadresse),
  ...kolonner(verdi, 'postnummer', 'poststed', 'land', 'epostadresse', 'kontaktperson'),
  telefonnummer: samlet(verdi.telefonnummer),
});

/** Rows of one table hold the same columns, whatever the party hangs on. */
const INGEN = {
  saksmappe: null,
  journalpost: null,
  dokumentbeskrivelse: null,
  moetemappe: null,
  arkivnotat: null,
  moeteregistrering: null,
};

export function leggParter(ut: Radsamler, eier: Eier, kolonne: keyof typeof INGEN): void {
  objekter(eier.verdi.part).forEach((part, nr) => {
    ut.legg('part', {
      system_id: hengId(eier.id, 'part', nr),
      ...INGEN,
      [kolonne]: eier.id,
      ...kolonner(part, 'partNavn', 'partRolle', 'partID'),
      ...ADRESSE(part),
      ...egneMetadata(part),
      skjermet: skjuler(eier.verdi, ['NPS']),
    });
  });
}

const AVSENDERE = ['EA', 'IA', 'IS'];

/** Until the running journal has said which parties are shielded, those are whose side the shielding names (M502). */
export function leggKorrespondanseparter(
  ut: Radsamler,
  eier: Eier,
  kolonne: 'journalpost' | 'arkivnotat' | 'moeteregistrering',
): void {
  objekter(eier.verdi.korrespondansepart).forEach((part, nr) => {
    const side = AVSENDERE.includes(String(part.korrespondanseparttype)) ? 'NA' : 'NM';
    ut.legg('korrespondansepart', {
      system_id: hengId(eier.id, 'korrespondansepart', nr),
      journalpost: null,
      arkivnotat: null,
      moeteregistrering: null,
      [kolonne]: eier.id,
      rekkefoelge: nr + 1,
      ...kolonner(part, 'korrespondanseparttype', 'korrespondansepartNavn'),
      slag: ett(part.slag) ?? 'ukjent',
      organisasjonsnummer: ett(part.organisasjonsnummer),
      ...ADRESSE(part),
      ...kolonner(part, 'administrativEnhet', 'saksbehandler'),
      skjermet: typeof part.skjermet === 'boolean' ? part.skjermet : skjuler(eier.verdi, [side, 'NPS']),
    });
  });
}

function skjuler(verdi: Noarkobjekt, hva: readonly string[]): boolean {
  const skjerming = (verdi.skjerming ?? null) as Noarkobjekt | null;
  return tekster(skjerming?.skjermingMetadata).some((kode) => hva.includes(kode));
}

export function leggPresedenser(ut: Radsamler, eier: Eier, kolonne: 'saksmappe' | 'journalpost'): void {
  objekter(eier.verdi.presedens).forEach((p, nr) => {
    ut.legg('presedens', {
      system_id: hengId(eier.id, 'presedens', nr),
      saksmappe: null,
      journalpost: null,
      [kolonne]: eier.id,
      ...kolonner(p, 'presedensDato', 'tittel', 'beskrivelse', 'presedensHjemmel', 'rettskildefaktor'),
      ...kolonner(p, 'presedensGodkjentDato', 'presedensGodkjentAv', 'avsluttetDato', 'avsluttetAv'),
      ...kolonner(p, 'opprettetDato', 'opprettetAv'),
      presedens_status: ett(p.presedensStatus) ?? 'G',
    });
  });
}

export function leggDokumentflyt(ut: Radsamler, eier: Eier, kolonne: 'journalpost' | 'arkivnotat'): void {
  objekter(eier.verdi.dokumentflyt).forEach((f, nr) => {
    ut.legg('dokumentflyt', {
      system_id: hengId(eier.id, 'dokumentflyt', nr),
      journalpost: null,
      arkivnotat: null,
      [kolonne]: eier.id,
      ...kolonner(f, 'flytTil', 'flytFra', 'flytMottattDato', 'flytSendtDato', 'flytStatus', 'flytMerknad'),
    });
  });
}

/** Written off by another journalpost, which may come later in the package, or without one. */
export function leggAvskrivninger(ut: Radsamler, eier: Eier): void {
  objekter(eier.verdi.avskrivning).forEach((a, nr) => {
    const til = ett(a.referanseAvskrivesAvJournalpost);
    const rad = {
      system_id: hengId(eier.id, 'avskrivning', nr),
      journalpost: eier.id,
      ...kolonner(a, 'avskrivningsdato', 'avskrevetAv', 'avskrivningsmaate'),
      avskrevet_av_id: `import:${ut.importId}`,
      referanse_avskrives_av_journalpost: til,
      opprettet_dato: eier.opprettet.dato,
    };
    if (til === null) ut.legg('avskrivning', rad);
    else ut.pekere.push({ tabell: 'avskrivning', fra: eier.id, til: String(til), rad });
  });
}

export function leggRest(ut: Radsamler, enhet: string, rest: readonly { felt: string; innhold: string }[]): void {
  rest.forEach(({ felt, innhold }, nr) => {
    ut.legg('importrest', { enhet, nr: nr + 1, import: ut.importId, felt, innhold });
  });
}
