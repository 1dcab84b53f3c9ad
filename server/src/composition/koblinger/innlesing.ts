import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { avledetId } from '../../arkiv/adapters/postgres/import/rader.ts';
import type { Arkiv } from '../../arkiv/index.ts';
import { lesCsv } from '../../bevaring/adapters/csv/lesCsv.ts';
import { aapneImportkilde } from '../../bevaring/adapters/innlesing/importkilde.ts';
import { importlager } from '../../bevaring/adapters/postgres/import.repository.ts';
import { profillager } from '../../bevaring/adapters/postgres/journalimport.repository.ts';
import { FORMATDETALJER } from '../../bevaring/domain/konverteringsregel.ts';
import type { Konverterer } from '../../bevaring/filbevaring.ts';
import {
  createInnlesing,
  type ImportDeps,
  type Innlesing,
  type Kontrollsvar,
  type Loggdokument,
} from '../../bevaring/innlesing.ts';
import type { Arkivskaper, Sjekksum, Uow } from '../../kernel/index.ts';
import type { Dokumentleser } from '../../tolking/ports/dokumentleser.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';
import type { Grunnmur } from '../grunnmur.ts';
import { mappeneUnder } from '../mapper.ts';
import { konvertererFra } from './filbevaring.ts';
import { lagPakkekontroll } from './pakkekontroll.ts';

const MAKS_FUNN = 40;

/** Import of packages: judged by the validator (ADR 0021), written through the archive's face. */
export function kobleInnlesing(grunn: Grunnmur, arkiv: Arkiv, virksomhet: Virksomhet, leser: Dokumentleser): Innlesing {
  const { config, klokke } = grunn;
  return createInnlesing({
    lager: importlager,
    arkiv,
    kilde: aapneImportkilde,
    importmappe: importmappeFra(mappeneUnder(config.datamappe).importer),
    kontroll: kontrollFra(config.skjemamappe),
    dokumenter: grunn.blober,
    loggdokument: loggdokumentFra(grunn, konvertererFra(leser)),
    loggsted: loggstedFra(arkiv, virksomhet),
    journal: journaldepsFra(grunn.blober),
    tilId,
    kommunenavn: async (uow) => {
      const alle = await virksomhet.alleKommuner();
      return alle.find((kommune) => kommune.arkivskaper === uow.arkivskaper)?.navn ?? uow.arkivskaper;
    },
    klokke,
  });
}

/** Journals are kept among the documents of the municipality. */
export function journaldepsFra(blober: Grunnmur['blober']): ImportDeps['journal'] {
  return {
    profiler: profillager,
    lagre: async (eier, bytes) => (await blober.put(eier, { bytes })).sjekksum,
    async fil(eier, sjekksum) {
      const { sti, slipp } = await blober.lokalSti(eier, sjekksum as Sjekksum);
      try {
        return lesCsv(await readFile(sti));
      } finally {
        await slipp();
      }
    },
  };
}

/** Every folder there is a package; nothing outside it can be named. */
export function importmappeFra(mappeFor: (arkivskaper: Arkivskaper) => string): ImportDeps['importmappe'] {
  return {
    async pakker(eier) {
      await mkdir(mappeFor(eier), { recursive: true });
      const alle = await readdir(mappeFor(eier), { withFileTypes: true });
      return alle.flatMap((each) => (each.isDirectory() ? [each.name] : [])).toSorted();
    },
    sti: (eier, pakke) => path.join(mappeFor(eier), path.basename(pakke)),
  };
}

/** A systemID is a UUID; older systems used other things, and get the UUID that follows from what they used. */
export const tilId = (tekst: string): string => (UUID.test(tekst) ? tekst.toLowerCase() : avledetId(tekst));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Judged with the schemas at hand, and never from the net: a package of another version brings its own. */
export function kontrollFra(skjemamappe: string | null): (sti: string) => Promise<Kontrollsvar> {
  const kontroll = lagPakkekontroll(skjemamappe);
  return async (sti) => {
    const { dom, feil, advarsler, ikkeBedoemt, proever } = await kontroll(sti);
    const funn = proever
      .filter(({ utfall }) => utfall === 'feil' || utfall === 'advarsel')
      .toSorted((a, b) => Number(b.utfall === 'feil') - Number(a.utfall === 'feil'))
      .flatMap(({ nummer, funn: grupper }) => grupper.map((g) => `${nummer} ${g.kode}: ${g.antall}`));
    return { dom, feil, advarsler, funn: [...funn, ...ikkeBedoemt].slice(0, MAKS_FUNN) };
  };
}

const REGEL = { arkivformat: 'PDF/A-1b', konverterVed: 'ferdigstilt', pdf: 'bygg-om', godtas: [] } as const;

/** The log as plain text, and the text as PDF/A by the reader's processes: what every receiver takes (noark.md 2.4). */
export function loggdokumentFra(grunn: Pick<Grunnmur, 'blober' | 'arbeidsmappe'>, konverterer: Konverterer) {
  return async (arkivskaper: Arkivskaper, tekst: string): Promise<Loggdokument> => {
    const bytes = Buffer.from(tekst, 'utf8');
    const sjekksum = createHash('sha256').update(bytes).digest('hex');
    const mappe = await grunn.arbeidsmappe();
    try {
      const fil = path.join(mappe.sti, 'importlogg.txt');
      await writeFile(fil, bytes);
      await grunn.blober.put(arkivskaper, { sti: fil });
      const original = { variantformat: 'P', format: 'txt', filnavn: 'importlogg.txt', mime: 'text/plain' } as const;
      const p = { ...original, stoerrelse: bytes.length, sjekksum };
      const { signal } = new AbortController();
      const utfall = await konverterer.konverter({ fil, format: 'txt', regel: REGEL, utmappe: mappe.sti, signal });
      if (utfall.type !== 'konvertert')
        return { objekter: [p], utenArkivformat: utfall.type === 'ikke' ? utfall.aarsak : null };
      const lagret = await grunn.blober.put(arkivskaper, { sti: utfall.fil });
      const a = { variantformat: 'A', format: 'pdf', filnavn: 'importlogg.pdf', mime: 'application/pdf' } as const;
      return { objekter: [p, { ...a, ...lagret, ...FORMATDETALJER[utfall.format] }], utenArkivformat: null };
    } finally {
      await mappe.slipp();
    }
  };
}

/** Archives and records management first, then whatever class and unit there is. */
export function loggstedFra(arkiv: Arkiv, virksomhet: Virksomhet) {
  return async (uow: Uow): Promise<{ klasse: string; enhet: string } | null> => {
    const { klasser } = await arkiv.hentKodeverk(uow);
    const blader = klasser.filter((klasse) => klasse.blad);
    const klasse =
      blader.find(({ tittel }) => /arkiv/i.test(tittel)) ?? blader.find(({ klasseID }) => klasseID.startsWith('0'));
    const enheter = (await virksomhet.finnEnheter(uow)).filter((enhet) => enhet.aktiv);
    const enhet = enheter.find(({ navn }) => /arkiv|dokumentsenter/i.test(navn)) ?? enheter[0];
    const foerste = klasse ?? blader[0];
    return foerste === undefined || enhet === undefined ? null : { klasse: foerste.klasseID, enhet: enhet.kode };
  };
}
