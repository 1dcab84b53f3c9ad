import { sql } from 'kysely';
import type { EgneVerdier, Metadatafelt } from '../../domain/egnemetadata.ts';
import type { Egnemetadatalager, Metadataeier } from '../../ports/egnemetadata.ts';
import type { Kontekst } from './kontekst.ts';

interface Lagret extends Partial<EgneVerdier> {
  readonly navnerom: readonly string[];
}

/** Metadata of the municipality's own. The values lie on the units, under the ids of the fields. */
export function egnemetadataRepository(k: Kontekst): Egnemetadatalager {
  const { trx, eiet, opprettet, uow } = k;
  return {
    async sett(laas = false) {
      if (laas) await sql`select pg_advisory_xact_lock(hashtext(${`metadatasett:${eiet.arkivskaper}`}))`.execute(trx);
      const sett = await trx
        .selectFrom('arkiv.metadatasett')
        .select(['system_id as id', 'navnerom', 'prefiks', 'tittel', 'beskrivelse', 'filnavn', 'import'])
        .orderBy('tittel')
        .orderBy('system_id')
        .execute();
      const felt = await trx
        .selectFrom('arkiv.metadatafelt')
        .select(['system_id as id', 'metadatasett', 'navn', 'tittel', 'beskrivelse', 'type', 'enheter'])
        .select(['gyldig_fra as gyldigFra', 'gyldig_til as gyldigTil'])
        .orderBy('opprettet_dato')
        .orderBy('system_id')
        .execute();
      return sett.map(({ import: importert, ...rad }) => ({
        ...rad,
        importert: importert !== null,
        felt: felt.flatMap(({ metadatasett, ...f }): Metadatafelt[] => (metadatasett === rad.id ? [f] : [])),
      }));
    },
    async opprettSett(sett) {
      const id = uow.nyId();
      const rad = { ...eiet, ...opprettet, system_id: id, ...sett, xsd: null, import: null };
      await trx.insertInto('arkiv.metadatasett').values(rad).execute();
      return id;
    },
    async opprettFelt(metadatasett, { gyldigFra, gyldigTil, enheter, ...felt }) {
      const id = uow.nyId();
      const gyldig = { gyldig_fra: gyldigFra, gyldig_til: gyldigTil, enheter: [...enheter] };
      await trx
        .insertInto('arkiv.metadatafelt')
        .values({ ...eiet, ...opprettet, system_id: id, metadatasett, ...felt, ...gyldig })
        .execute();
      return id;
    },
    async avsluttFelt(felt, gyldigTil) {
      await trx
        .updateTable('arkiv.metadatafelt')
        .set({ gyldig_til: gyldigTil })
        .where('system_id', '=', felt)
        .execute();
    },
    ...verdiene(k),
    async importerSett({ import: importId, navnerom, filnavn, xsd }) {
      const bytes = Buffer.from(xsd);
      const finnes = await trx
        .selectFrom('arkiv.metadatasett')
        .select('xsd')
        .where('navnerom', '=', navnerom)
        .executeTakeFirst();
      if (finnes !== undefined) return finnes.xsd !== null && bytes.equals(finnes.xsd) ? 'likt' : 'annet';
      const id = uow.nyId();
      const navn = await ledigFilnavn(k, filnavn, id);
      const om = { tittel: filnavn, beskrivelse: `Kom med importen, i ${filnavn}` };
      const rad = { navnerom, prefiks: `i${id.replaceAll('-', '').slice(0, 16)}`, filnavn: navn, ...om };
      await trx
        .insertInto('arkiv.metadatasett')
        .values({ ...eiet, ...opprettet, system_id: id, ...rad, xsd: bytes, import: importId })
        .execute();
      return 'nytt';
    },
  };
}

/** Two packages may both have their `egne.xsd`. */
async function ledigFilnavn({ trx }: Kontekst, filnavn: string, id: string): Promise<string> {
  const opptatt = await trx
    .selectFrom('arkiv.metadatasett')
    .select('filnavn')
    .where('filnavn', '=', filnavn)
    .executeTakeFirst();
  return opptatt === undefined ? filnavn : filnavn.replace(/\.xsd$/, `-${id.slice(0, 8)}.xsd`);
}

function verdiene({ trx }: Kontekst): Pick<Egnemetadatalager, 'verdier' | 'settVerdier'> {
  const tabell = (eier: Metadataeier) => `arkiv.${eier}` as const;
  return {
    async verdier(eier, id) {
      const rad = await trx
        .selectFrom(tabell(eier))
        .select('virksomhetsspesifikke_metadata as egne')
        .where('system_id', '=', id)
        .executeTakeFirst();
      const lagret = (rad?.egne ?? null) as Lagret | null;
      return { felt: lagret?.felt ?? {}, xml: lagret?.xml ?? null };
    },
    async settVerdier(eier, id, { felt, xml }, navnerom) {
      const lagret: Lagret | null =
        Object.keys(felt).length === 0 && xml === null
          ? null
          : { navnerom: [...new Set([...navnerom, ...navneromI(xml ?? '')])], felt, xml };
      await trx
        .updateTable(tabell(eier))
        .set({ virksomhetsspesifikke_metadata: lagret === null ? null : JSON.stringify(lagret) })
        .where('system_id', '=', id)
        .execute();
    },
  };
}

/** The namespaces a piece of XML declares. */
export function navneromI(xml: string): string[] {
  return [...new Set([...xml.matchAll(/\sxmlns(?::[\w.-]+)?="([^"]*)"/g)].map(([, rom = '']) => rom))].filter(
    (rom) => rom !== '' && !rom.startsWith('http://www.w3.org/') && !rom.includes('arkivverket.no/standarder/noark5'),
  );
}
