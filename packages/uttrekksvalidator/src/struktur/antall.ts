import type { Observatoer } from './leser.ts';
import { arkivdelnavn, erJournalpost, type Node, over } from './node.ts';
import type { Tabeller } from './tabeller.ts';

/** What is counted for each kind of object: test, title, column, and the key a counted object goes under. */
interface Telleregel {
  readonly proeve: string;
  readonly tittel: string;
  readonly kolonne: string;
  noekkel(node: Node): string | null;
}

const regel = (proeve: string, tittel: string, kolonne: string, noekkel: Telleregel['noekkel']): Telleregel => ({
  proeve,
  tittel,
  kolonne,
  noekkel,
});
const forelder = (node: Node): string => forelderart(node.forelder);
const aar = (node: Node): string => /^\d{4}/.exec(node.felt.opprettetDato ?? '')?.[0] ?? 'ukjent år';
const felt = (navn: string) => (node: Node) => node.felt[navn] ?? '(ikke oppgitt)';

const REGLER: Readonly<Record<string, readonly Telleregel[]>> = {
  arkiv: [regel('N5.04', 'Arkiv', 'Nivå', (node) => (node.forelder === null ? 'arkiv' : 'underarkiv'))],
  arkivdel: [
    regel('N5.05', 'Arkivdeler', 'Arkiv', (node) => over(node, 'arkiv')?.felt.tittel ?? '(uten arkiv)'),
    regel('N5.06', 'Arkivdeler etter status', 'Status', felt('arkivdelstatus')),
  ],
  klassifikasjonssystem: [
    regel('N5.07', 'Klassifikasjonssystemer', 'System', (node) => node.felt.tittel ?? '(uten tittel)'),
  ],
  klasse: [regel('N5.08', 'Klasser', 'System og nivå', klassenivaa)],
  mappe: [
    regel('N5.10', 'Mapper', 'Type', (node) => (node.type === '' ? 'mappe' : node.type)),
    regel('N5.11', 'Mapper etter år', 'År', aar),
    regel('N5.15', 'Saksmapper etter status', 'Status', (node) =>
      node.type === 'saksmappe' ? felt('saksstatus')(node) : null,
    ),
  ],
  registrering: [
    regel('N5.16', 'Registreringer', 'Type', (node) => (node.type === '' ? 'registrering' : node.type)),
    regel('N5.17', 'Journalposter etter type', 'Type', (node) =>
      erJournalpost(node) ? felt('journalposttype')(node) : null,
    ),
    regel('N5.18', 'Registreringer etter år', 'År', aar),
    regel('N5.22', 'Journalposter etter status', 'Status', (node) =>
      erJournalpost(node) ? felt('journalstatus')(node) : null,
    ),
  ],
  dokumentbeskrivelse: [
    regel('N5.23', 'Dokumentbeskrivelser', 'Ligger i', forelder),
    regel('N5.25', 'Dokumenter etter status', 'Status', felt('dokumentstatus')),
  ],
  dokumentobjekt: [
    regel('N5.26', 'Dokumentobjekter', 'Variant', felt('variantformat')),
    regel('N5.29', 'Dokumentobjekter etter format', 'Format', felt('format')),
  ],
  part: [regel('N5.35', 'Parter', 'Ligger i', forelder)],
  sakspart: [regel('N5.35', 'Parter', 'Ligger i', forelder)],
  merknad: [regel('N5.36', 'Merknader', 'Ligger i', forelder)],
  kryssreferanse: [
    regel('N5.37', 'Kryssreferanser', 'Viser til', (node) => {
      if (node.felt.referanseTilKlasse !== undefined) return 'klasse';
      if (node.felt.referanseTilMappe !== undefined) return 'mappe';
      return node.felt.referanseTilRegistrering === undefined ? '(ingenting)' : 'registrering';
    }),
  ],
  presedens: [regel('N5.38', 'Presedenser', 'Ligger i', forelder)],
  korrespondansepart: [regel('N5.39', 'Korrespondanseparter', 'Type', felt('korrespondanseparttype'))],
  avskrivning: [regel('N5.40', 'Avskrivninger', 'Måte', felt('avskrivningsmaate'))],
  dokumentflyt: [regel('N5.41', 'Dokumentflyt', 'Ligger i', forelder)],
  skjerming: [regel('N5.42', 'Skjerminger', 'Ligger i', forelder)],
  gradering: [
    regel('N5.43', 'Graderinger', 'Grad', (node) => node.felt.grad ?? node.felt.gradering ?? '(ikke oppgitt)'),
  ],
  kassasjon: [regel('N5.44', 'Kassasjonsvedtak', 'Vedtak', felt('kassasjonsvedtak'))],
  utfoertKassasjon: [regel('N5.45', 'Utførte kassasjoner', 'Ligger i', forelder)],
  konvertering: [
    regel(
      'N5.46',
      'Konverteringer',
      'Fra og til',
      (node) => `${node.felt.konvertertFraFormat ?? '?'} → ${node.felt.konvertertTilFormat ?? '?'}`,
    ),
  ],
};

/** The counting tests: a table per kind, per arkivdel. */
export function antallproeve(tabeller: Tabeller): Observatoer {
  return {
    lukket(node) {
      for (const each of REGLER[node.navn] ?? []) {
        const noekkel = each.noekkel(node);
        if (noekkel === null) continue;
        const arkivdel = node.navn === 'arkiv' || node.navn === 'arkivdel' ? '' : arkivdelnavn(node);
        tabeller.tell(each.proeve, each.tittel, each.kolonne, arkivdel, noekkel);
      }
    },
  };
}

function forelderart(node: Node | null): string {
  if (node === null) return '(ingenting)';
  return node.type === '' ? node.navn : node.type;
}

function klassenivaa(node: Node): string {
  let nivaa = 1;
  for (let each = node.forelder; each?.navn === 'klasse'; each = each.forelder) nivaa += 1;
  return `${over(node, 'klassifikasjonssystem')?.felt.tittel ?? '(uten system)'}, nivå ${nivaa}`;
}
