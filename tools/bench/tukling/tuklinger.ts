import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Rapport } from '@dokumentsenter/uttrekksvalidator';

/** One way to tamper with a package, the finding that must name it, and where the finding must point. */
export interface Tukling {
  readonly navn: string;
  readonly funn: string;
  /** Tampers with the folder of the uttrekk; answers with what the finding must mention: a path, a systemID or a number. */
  gjoer(mappe: string): Promise<string>;
}

const IDENT = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const BORTE = '00000000-0000-4000-8000-00000000dead';

/** What is asked for by name of the tampering that must be found; the same for a package of any size. */
export const TUKLINGER: readonly Tukling[] = [
  {
    navn: 'én byte er endret i et dokument',
    funn: 'dokument-endret',
    async gjoer(mappe) {
      const fil = await etDokument(mappe);
      const bytes = await readFile(path.join(mappe, fil));
      const midt = bytes.length >> 1;
      bytes[midt] = (bytes[midt] ?? 0) ^ 1;
      await erstatt(path.join(mappe, fil), bytes);
      return fil;
    },
  },
  {
    navn: 'en dokumentfil er fjernet',
    funn: 'dokument-mangler',
    async gjoer(mappe) {
      const fil = await etDokument(mappe);
      await rm(path.join(mappe, fil));
      return fil;
    },
  },
  {
    navn: 'to journalposter har samme systemID',
    funn: 'systemid-lik',
    gjoer: (mappe) =>
      iFil(mappe, 'arkivstruktur.xml', (tekst) => {
        const ider = [...tekst.matchAll(new RegExp(`xsi:type="journalpost">\\s*<systemID>(${IDENT})<`, 'g'))];
        const [foerste = '', siste = ''] = [ider[0]?.[1], ider.at(-1)?.[1]];
        return { ny: tekst.replace(`<systemID>${siste}<`, `<systemID>${foerste}<`), nevner: foerste };
      }),
  },
  {
    navn: 'beskrivelsen oppgir feil antall dokumentfiler',
    funn: 'antall-dokumentfiler',
    gjoer: (mappe) =>
      iFil(mappe, 'arkivuttrekk.xml', (tekst) => ({
        ny: tekst.replace(/(name="antallDokumentfiler"[^>]*>\s*<value>)\d+/, '$1987654321'),
        nevner: '987654321',
      })),
  },
  {
    navn: 'beskrivelsen oppgir feil antall mapper',
    funn: 'antall-mapper',
    gjoer: (mappe) =>
      iFil(mappe, 'arkivuttrekk.xml', (tekst) => ({
        ny: tekst.replace(/(<value>mappe<[\s\S]*?name="value"[^>]*>\s*<value>)\d+/, '$1987654321'),
        nevner: '987654321',
      })),
  },
  {
    navn: 'en endring viser til noe som ikke finnes',
    funn: 'endring-referanse',
    gjoer: (mappe) =>
      iFil(mappe, 'endringslogg.xml', (tekst) => ({
        ny: tekst.replace(new RegExp(`(<referanseArkivenhet>)${IDENT}`), `$1${BORTE}`),
        nevner: BORTE,
      })),
  },
  {
    navn: 'en sekundær klasse viser til noe som ikke finnes',
    funn: 'klasse-referanse',
    gjoer: (mappe) =>
      iFil(mappe, 'arkivstruktur.xml', (tekst) => ({
        ny: tekst.replace(new RegExp(`(<referanseSekundaerKlassifikasjon>)${IDENT}`), `$1${BORTE}`),
        nevner: BORTE,
      })),
  },
  {
    navn: 'et element er tomt',
    funn: 'tomt-element',
    gjoer: (mappe) =>
      iFil(mappe, 'arkivstruktur.xml', (tekst) => ({
        ny: tekst.replace(/<administrativEnhet>[^<]+</, '<administrativEnhet><'),
        nevner: 'administrativEnhet',
      })),
  },
  {
    navn: 'en sak er ikke avsluttet',
    funn: 'saksstatus-ikke-avsluttet',
    gjoer: (mappe) =>
      iFil(mappe, 'arkivstruktur.xml', (tekst) => {
        const ny = tekst.replace('<saksstatus>Avsluttet<', '<saksstatus>Under behandling<');
        const foer = ny.slice(0, ny.indexOf('<saksstatus>Under behandling<'));
        const id = new RegExp(`xsi:type="saksmappe">\\s*<systemID>(${IDENT})<`, 'g');
        return { ny, nevner: [...foer.matchAll(id)].at(-1)?.[1] ?? '' };
      }),
  },
];

/** The finding that names a tampering, as one line: what it is called, what it says and where; null when it was not found there. */
export function finnTuklingen(rapport: Rapport, { funn }: Tukling, nevner: string): string | null {
  for (const { proeve, funn: grupper } of rapport.proever) {
    for (const { kode, funn: steder } of grupper) {
      if (kode !== funn) continue;
      const treff = steder.find((en) => JSON.stringify([en.detalj, en.sted]).includes(nevner));
      if (treff === undefined) continue;
      const hvor = [treff.sted.fil, treff.sted.linje, treff.sted.objekt, treff.sted.systemID].filter(Boolean);
      return `${proeve.nummer} ${kode}: ${treff.detalj} (${hvor.join(', ')})`;
    }
  }
  return null;
}

async function etDokument(mappe: string): Promise<string> {
  const alle = await readdir(path.join(mappe, 'dokumenter'), { recursive: true, withFileTypes: true });
  const [fil] = alle
    .filter((en) => en.isFile())
    .map((en) => path.relative(mappe, path.join(en.parentPath, en.name)))
    .sort();
  if (fil === undefined) throw new Error('the package has no documents');
  return fil;
}

async function iFil(
  mappe: string,
  navn: string,
  endre: (tekst: string) => { readonly ny: string; readonly nevner: string },
): Promise<string> {
  const fil = path.join(mappe, navn);
  const tekst = await readFile(fil, 'utf8');
  const { ny, nevner } = endre(tekst);
  if (ny === tekst || nevner === '') throw new Error(`nothing to tamper with in ${navn}`);
  await erstatt(fil, ny);
  return nevner;
}

/** A new file in its place: the copy that is tampered with shares its files with the package it was made from. */
async function erstatt(fil: string, innhold: string | Uint8Array): Promise<void> {
  await rm(fil);
  await writeFile(fil, innhold);
}
