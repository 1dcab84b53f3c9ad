import type { Raaelement } from '../../domain/innlesing/element.ts';
import type { Importarbeid } from './arbeid.ts';

const STANDARDENS = 'arkivverket.no/standarder';

/**
 * The schemas of the maker's own metadata (krav 6.4.32), as the description of the package names them: kept byte for byte, so that they go along when
 * the archive is taken out again. A namespace the municipality has another schema for keeps that one, and the log says so.
 */
export async function skrivEgneSkjemaer({ i, deps, kilde, imp, regnskap }: Importarbeid): Promise<void> {
  const beskrivelse = await kilde.beskrivelse();
  if (beskrivelse === null) return;
  for (const filnavn of new Set(skjemanavn(beskrivelse))) {
    const xsd = await kilde.skjema(filnavn);
    if (xsd === null) continue;
    const navnerom = maalrom(xsd);
    if (navnerom === null || navnerom.includes(STANDARDENS)) continue;
    const utfall = await i((uow) =>
      deps.arkiv.skrivImport(uow).settInnSkjema({ import: imp.id, navnerom, filnavn, xsd }),
    );
    if (utfall === 'annet') regnskap.merk('merket', 'eget-skjema-finnes-med-annet-innhold', navnerom);
  }
}

function skjemanavn(element: Raaelement): string[] {
  const egen = (element.tekst ?? '').trim();
  return [...(egen.endsWith('.xsd') ? [egen] : []), ...element.barn.flatMap(skjemanavn)];
}

function maalrom(xsd: Uint8Array): string | null {
  const start = /<(?:\w+:)?schema\b[^>]*>/.exec(Buffer.from(xsd.subarray(0, 20_000)).toString('utf8'))?.[0] ?? '';
  return /\btargetNamespace\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? null;
}
