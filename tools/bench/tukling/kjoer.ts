import { link, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { finnXmllint, validerUttrekk } from '@dokumentsenter/uttrekksvalidator';
import { kjoerUttrekk } from '../uttrekk/kjoer.ts';
import { finnTuklingen, TUKLINGER } from './tuklinger.ts';

export interface Tuklingssvar {
  readonly tukling: string;
  /** How the validator names it: test, finding, what and where. Null: it was not found, or not there. */
  readonly funnet: string | null;
  readonly alleFunn: readonly string[];
}
export interface Tuklingsramme {
  readonly appUrl: string;
  readonly adminUrl: string;
  readonly datamappe: string;
  /** Folder with the official schemas. */
  readonly skjema: string;
  readonly poster: number;
  readonly logg: (linje: string) => void;
}

/** Makes a real package with the product's own writer, tampers with a copy of it in each way, and has the validator judge each copy. */
export async function kjoerTukling(
  ramme: Tuklingsramme,
): Promise<{ readonly uroert: readonly string[]; readonly svar: readonly Tuklingssvar[] }> {
  const [runde] = await kjoerUttrekk({ ...ramme, poster: [ramme.poster] });
  if (runde === undefined) throw new Error('no package was made');
  const pakke = path.join(runde.pakke, 'content');
  const xmllint = await finnXmllint(process.env.PATH ?? '');
  const doem = (mappe: string) =>
    validerUttrekk(mappe, { skjemamappe: ramme.skjema, skjemasted: null, xmllint, naa: () => new Date() });
  const koder = (rapport: Awaited<ReturnType<typeof doem>>) =>
    rapport.proever.flatMap((each) => each.funn.map(({ kode }) => kode));
  const uroert = await doem(pakke);
  const svar: Tuklingssvar[] = [];
  for (const tukling of TUKLINGER) {
    ramme.logg(`Tukler: ${tukling.navn} …`);
    const kopi = path.join(ramme.datamappe, 'tuklet');
    await lenkeMappe(pakke, kopi);
    const nevner = await tukling.gjoer(kopi);
    const rapport = await doem(kopi);
    const funnet = rapport.dom === 'ugyldig' ? finnTuklingen(rapport, tukling, nevner) : null;
    svar.push({ tukling: tukling.navn, funnet, alleFunn: koder(rapport) });
    await rm(kopi, { recursive: true });
  }
  const feil = uroert.dom === 'gyldig' ? [] : [uroert.dom, ...koder(uroert), ...uroert.ikkeBedoemt];
  return { uroert: feil, svar };
}

/** The same files under a new folder, without copying their bytes. */
async function lenkeMappe(fra: string, til: string): Promise<void> {
  await mkdir(til, { recursive: true });
  for (const en of await readdir(fra, { withFileTypes: true })) {
    const [kilde, maal] = [path.join(fra, en.name), path.join(til, en.name)];
    await (en.isDirectory() ? lenkeMappe(kilde, maal) : link(kilde, maal));
  }
}
