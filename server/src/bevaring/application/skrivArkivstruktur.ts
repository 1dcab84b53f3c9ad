import { tilUttrekk } from '../domain/dokumenter.ts';
import { type EgetSkjema, medEgneMetadata } from '../domain/egetSkjema.ts';
import { nyTelling, type Telling, tell } from '../domain/telling.ts';
import type { Uttrekksfil } from '../domain/uttrekk.ts';
import { lagStrukturskriver, type Strukturdel } from '../domain/xml/struktur.ts';
import { type Arbeid, INNHOLD, MANIFEST } from './arbeid.ts';
import type { Kopiering } from './kopiering.ts';
import { strukturstroem } from './stroem.ts';

const STI = `${INNHOLD}/arkivstruktur.xml`;

/**
 * arkivstruktur.xml and every document it points to, in one pass through the archive. On a second attempt documents that stand there with
 * the right checksum are kept, and a finished XML file with the right checksum is only counted again, not written.
 */
export async function skrivArkivstruktur(
  arbeid: Arbeid,
  kopiering: Kopiering,
  ventet: number,
  egne: readonly EgetSkjema[],
): Promise<{ fil: Uttrekksfil; telling: Telling }> {
  const tidligere = await arbeid.ferdigFra(STI);
  const telling = nyTelling();
  const manifest = await arbeid.rom.aapne(MANIFEST);
  const ut = tidligere === null ? await arbeid.rom.aapne(STI) : null;
  try {
    const skriver = lagStrukturskriver(arbeid.form, egne);
    for await (const raa of strukturstroem(arbeid.les, arbeid.uttrekk.arkivdeler)) {
      const del = await medDokumenter(medEgneMetadata(raa, egne), arbeid, kopiering, manifest, telling);
      tell(telling, del);
      await ut?.skriv(skriver.skriv(del));
      if ('registrering' in del) await arbeid.framdrift('arkivstruktur', telling.registreringer, ventet);
    }
    await kopiering.ferdig();
  } catch (error) {
    await kopiering.ferdig().catch(() => undefined);
    await ut?.forkast();
    await manifest.forkast();
    throw error;
  }
  await manifest.ferdig();
  if (ut === null) return { fil: tidligere as Uttrekksfil, telling };
  const fil = await ut.ferdig();
  await arbeid.merkFerdig(fil);
  return { fil, telling };
}

async function medDokumenter(
  del: Strukturdel,
  arbeid: Arbeid,
  kopiering: Kopiering,
  manifest: { skriv(tekst: string): Promise<void> },
  telling: Telling,
): Promise<Strukturdel> {
  if (!('registrering' in del)) return del;
  const { verdi, filer } = tilUttrekk(del.verdi, arbeid.uttrekk.profil);
  for (const fil of filer) {
    await kopiering.legg(fil);
    await manifest.skriv(`${fil.sjekksum}\t${fil.stoerrelse}\t${fil.mime}\t${fil.sti}\n`);
    telling.dokumentfiler += 1;
    telling.dokumentbytes += fil.stoerrelse;
  }
  return { registrering: del.registrering, verdi };
}
