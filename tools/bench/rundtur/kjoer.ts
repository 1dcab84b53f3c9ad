import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { koble } from '../../../server/src/composition/kontekster.ts';
import { kommuneKommando } from '../../../server/src/composition/oppsett/kommune.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, systemAktoer } from '../../../server/src/kernel/index.ts';
import { NODEFLAGG } from '../../start/nodeflagg.ts';
import { deponer, fyllEtAar, type Maaling } from '../uttrekk/kjoer.ts';
import { type Forskjell, sammenlignPakker } from './sammenlign.ts';

const barn = promisify(execFile);
/** Bindal: its own public organisation number. */
const BINDAL = arkivskaper('964983380');
const AAR = 2024;

export interface Rundtur {
  readonly journalposter: number;
  readonly registreringer: number;
  readonly dokumenter: number;
  readonly uttrekkRaderPerSekund: number;
  readonly uttrekkToppMiB: number;
  readonly dom: string;
  readonly valideringsfeil: number;
  readonly valideringSekunder: number;
  readonly importSekunder: number;
  readonly importRaderPerSekund: number;
  readonly importToppMiB: number;
  readonly elementer: number;
  readonly filer: number;
  readonly forskjeller: number;
  readonly loggArkivert: string | null;
}

/** A closed year: deposited, judged, read into an empty municipality, deposited again, and the two packages held against each other. */
export async function kjoerRundtur(
  m: Omit<Maaling, 'poster'> & { readonly poster: number },
): Promise<{ rundtur: Rundtur; forskjeller: readonly Forskjell[] }> {
  const admin = new pg.Client({ connectionString: m.adminUrl });
  await admin.connect();
  try {
    const { eier, arkivdeler } = await fyllEtAar(m, admin, AAR, m.poster);
    await opprettBindal(m);
    m.logg('Deponerer …');
    const foerst = await deponer(m, eier, m.poster, arkivdeler);
    const pakke = path.join(foerst.pakke, 'content');
    m.logg('Kontrollerer …');
    const dom = await valider(m, pakke);
    m.logg(`${dom.dom}, ${dom.feil} feil. Importerer …`);
    const imp = await importer(m, pakke);
    m.logg('Deponerer igjen …');
    const andre = await deponer(m, BINDAL, m.poster, arkivdeler);
    m.logg('Sammenligner …');
    const { elementer, filer, forskjeller } = await sammenlignPakker(pakke, path.join(andre.pakke, 'content'));
    const rundtur: Rundtur = {
      journalposter: foerst.journalposter,
      registreringer: foerst.registreringer,
      dokumenter: foerst.dokumenter,
      uttrekkRaderPerSekund: foerst.raderPerSekund,
      uttrekkToppMiB: foerst.toppMiB,
      dom: dom.dom,
      valideringsfeil: dom.feil,
      valideringSekunder: dom.sekunder,
      importSekunder: Math.round(imp.ms / 100) / 10,
      importRaderPerSekund: Math.round((foerst.registreringer * 1000) / imp.ms),
      importToppMiB: imp.toppMiB,
      elementer,
      filer,
      forskjeller: forskjeller.length,
      loggArkivert: imp.logg,
    };
    return { rundtur, forskjeller };
  } finally {
    await admin.end();
  }
}

/** The municipality that takes over: with the structure every new one starts with, and nothing else. */
async function opprettBindal({ appUrl, datamappe }: Pick<Maaling, 'appUrl' | 'datamappe'>): Promise<void> {
  const config = lesConfig({
    DATABASE_URL: appUrl,
    DOKUMENTSENTER_DATA: path.resolve(datamappe),
    DOKUMENTSENTER_LOGG: 'silent',
  });
  const grunnmur = await reisGrunnmur(config, { naa: () => new Date() });
  const k = await koble(grunnmur);
  try {
    await kommuneKommando(k, ['opprett', '--orgnr', BINDAL, '--nr', '1811', '--navn', 'Bindal kommune']);
    await grunnmur.withTenant(BINDAL, systemAktoer('maaling'), (uow) =>
      k.virksomhet.endreEnhet(uow, { kode: 'ARK', navn: 'Arkivet', overordnet: null, ansvar: [], aktiv: true }),
    );
  } finally {
    await k.lukk();
    await grunnmur.lukk();
  }
}

async function valider(m: Pick<Maaling, 'skjema'>, pakke: string) {
  const { stdout } = await barn(process.execPath, [
    ...NODEFLAGG,
    path.join(import.meta.dirname, '../valider/barn.ts'),
    ...[pakke, m.skjema, ''],
  ]);
  return JSON.parse(stdout) as { dom: string; feil: number; sekunder: number };
}

async function importer(m: Omit<Maaling, 'poster'>, pakke: string) {
  const { stdout } = await barn(process.execPath, [
    ...NODEFLAGG,
    path.join(import.meta.dirname, 'barn.ts'),
    ...['--url', m.appUrl, '--data', m.datamappe, '--skjema', m.skjema, '--arkivskaper', BINDAL, '--pakke', pakke],
  ]);
  const svar = JSON.parse(stdout) as {
    ms: number;
    toppMiB: number;
    ferdig: { status: string; feil: object | null; resultat: { logg: { registreringsID: string } | null } | null };
  };
  if (svar.ferdig.status !== 'ferdig') throw new Error(`The import failed: ${JSON.stringify(svar.ferdig)}`);
  return { ms: svar.ms, toppMiB: svar.toppMiB, logg: svar.ferdig.resultat?.logg?.registreringsID ?? null };
}
