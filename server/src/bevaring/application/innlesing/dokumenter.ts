import type { Noarkobjekt } from '@dokumentsenter/noark';
import type { Importenhet } from '../../../arkiv/index.ts';
import type { Importarbeid } from './arbeid.ts';

/** A document is not in the package, or is not what the package says: named so that a person can find it. */
export class FeilImportfil extends Error {
  readonly sti: string;
  readonly hva: 'mangler' | 'sjekksum' | 'stoerrelse';
  constructor(sti: string, hva: FeilImportfil['hva']) {
    super(`${sti}: ${hva}`);
    this.name = 'FeilImportfil';
    this.sti = sti;
    this.hva = hva;
  }
}

const SAMTIDIG = 8;
const ALGORITMER: Readonly<Record<string, 'sha256' | 'sha512' | 'sha1' | 'md5'>> = {
  SHA256: 'sha256',
  SHA512: 'sha512',
  SHA1: 'sha1',
  MD5: 'md5',
};

/** Puts the documents of the units in the store: held against the package's checksum before, and against what was stored after. */
export async function hentDokumenter(arbeid: Importarbeid, enheter: readonly Importenhet[]): Promise<Importenhet[]> {
  const lagret = new Map<Noarkobjekt, Noarkobjekt>();
  const koe = enheter.flatMap((enhet) =>
    objekter(enhet.verdi.dokumentbeskrivelse).flatMap((d) => objekter(d.dokumentobjekt)),
  );
  const arbeider = async () => {
    for (let objekt = koe.pop(); objekt !== undefined; objekt = koe.pop())
      lagret.set(objekt, { ...objekt, ...(await hent(arbeid, objekt)) });
  };
  await Promise.all(Array.from({ length: SAMTIDIG }, arbeider));
  return enheter.map((enhet) => {
    const dokumenter = objekter(enhet.verdi.dokumentbeskrivelse);
    if (dokumenter.length === 0) return enhet;
    const dokumentbeskrivelse = dokumenter.map((dokument) => ({
      ...dokument,
      dokumentobjekt: objekter(dokument.dokumentobjekt).map((objekt) => lagret.get(objekt) ?? objekt),
    }));
    return { ...enhet, verdi: { ...enhet.verdi, dokumentbeskrivelse } };
  });
}

async function hent({ kilde, deps, ramme, regnskap }: Importarbeid, objekt: Noarkobjekt): Promise<Noarkobjekt> {
  const sti = String(objekt.referanseDokumentfil);
  const algoritme =
    ALGORITMER[
      String(objekt.sjekksumAlgoritme ?? 'SHA256')
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '')
    ];
  const fil = await kilde.fil(sti, algoritme ?? 'sha256');
  if (fil === null) throw new FeilImportfil(sti, 'mangler');
  if (algoritme === undefined)
    regnskap.merk('merket', `sjekksum-ukjent-algoritme: ${String(objekt.sjekksumAlgoritme)}`, sti);
  else if (fil.sjekksum !== String(objekt.sjekksum).trim().toLowerCase()) throw new FeilImportfil(sti, 'sjekksum');
  if (objekt.filstoerrelse !== undefined && Number(objekt.filstoerrelse) !== fil.stoerrelse)
    throw new FeilImportfil(sti, 'stoerrelse');
  const lagret = await deps.dokumenter.put(ramme.arkivskaper, { sti: fil.sti });
  if (lagret.stoerrelse !== fil.stoerrelse || (algoritme === 'sha256' && lagret.sjekksum !== fil.sjekksum))
    throw new Error(`${sti} changed while it was read`);
  regnskap.tall.dokumenter += 1;
  regnskap.tall.dokumentbytes += fil.stoerrelse;
  return { sjekksum: lagret.sjekksum, filstoerrelse: lagret.stoerrelse };
}

function objekter(verdi: unknown): readonly Noarkobjekt[] {
  return Array.isArray(verdi) ? (verdi as readonly Noarkobjekt[]) : [];
}
