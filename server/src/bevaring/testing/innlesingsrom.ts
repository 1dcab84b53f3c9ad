import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { SKJEMAMAPPE } from '../../../test/skjema/index.ts';
import { enArkivstruktur, verdi } from '../../arkiv/testing/byggere.ts';
import { konvertererFra } from '../../composition/koblinger/filbevaring.ts';
import {
  importmappeFra,
  journaldepsFra,
  kontrollFra,
  loggdokumentFra,
  tilId,
} from '../../composition/koblinger/innlesing.ts';
import { arkivskaper } from '../../kernel/index.ts';
import { lagDokumentleser } from '../../tolking/adapters/leser/index.ts';
import { aapneImportkilde } from '../adapters/innlesing/importkilde.ts';
import { importlager } from '../adapters/postgres/import.repository.ts';
import type { Uttrekk } from '../index.ts';
import { createInnlesing, type Import, type ImportDeps, type Importvalg } from '../innlesing.ts';
import { nyttUttrekksrom, RANA } from './uttrekksrom.ts';

/** Bindal: its own public organisation number. */
export const BINDAL = arkivskaper('964983380');
export const VALG: Importvalg = { proev: false, godtaFeil: false, sak: null };

/** A closed year in Rana, and Bindal with the structure a municipality starts with and nothing else. */
export async function nyttInnlesingsrom(poster: number, endret: Partial<ImportDeps> = {}, alleFelt = false) {
  const rom = await nyttUttrekksrom(poster, {}, alleFelt);
  const iBindal = rom.iKommune(BINDAL);
  verdi(await iBindal((uow) => rom.arkiv.opprettArkivstruktur(uow, enArkivstruktur())));
  const leser = await lagDokumentleser({ prosesser: 1 });
  const arbeidsmappe = async () => {
    const sti = await mkdtemp(path.join(rom.mappe, 'arbeid-'));
    return { sti, slipp: () => rm(sti, { recursive: true, force: true }) };
  };
  const klokke = { naa: () => new Date() };
  const importdeps: ImportDeps = {
    lager: importlager,
    arkiv: rom.arkiv,
    kilde: aapneImportkilde,
    importmappe: importmappeFra((eier) => path.join(rom.mappe, 'import', eier)),
    kontroll: kontrollFra(SKJEMAMAPPE),
    dokumenter: rom.blober,
    loggdokument: loggdokumentFra({ blober: rom.blober, arbeidsmappe }, konvertererFra(leser)),
    loggsted: async () => ({
      klasse: enArkivstruktur().klassifikasjonssystemer[0]?.klasser.at(-1)?.klasseID ?? '',
      enhet: 'ARK',
    }),
    journal: journaldepsFra(rom.blober),
    tilId,
    kommunenavn: async () => 'Bindal kommune',
    klokke,
    ...endret,
  };
  const innlesing = createInnlesing(importdeps);
  return {
    ...rom,
    innlesing,
    importdeps,
    iBindal,
    async importer(kilde: string, valg: Partial<Importvalg> = {}): Promise<Import> {
      const svar = verdi(await iBindal((uow) => innlesing.bestill(uow, { kilde, ...VALG, ...valg, utenKoe: true })));
      await innlesing.kjoer(rom.ramme(undefined, BINDAL), svar.id);
      const ferdig = await iBindal((uow) => innlesing.hent(uow, svar.id));
      if (ferdig === null) throw new Error('gone');
      return ferdig;
    },
    async deponer(eier = RANA, arkivdeler: readonly string[] = rom.arkivdeler): Promise<Uttrekk> {
      const i = rom.iKommune(eier);
      const svar = verdi(await i((uow) => rom.bevaring.bestill(uow, { arkivdeler, tittel: null })));
      await rom.bevaring.kjoer(rom.ramme(undefined, eier), svar.id);
      const ferdig = await i((uow) => rom.bevaring.hent(uow, svar.id));
      if (ferdig?.resultat == null) throw new Error(JSON.stringify(ferdig?.feil));
      return ferdig;
    },
    async rydd() {
      await leser.stopp();
      await rom.rydd();
    },
  };
}
export type Innlesingsrom = Awaited<ReturnType<typeof nyttInnlesingsrom>>;
