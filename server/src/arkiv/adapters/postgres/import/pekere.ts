import { sql } from 'kysely';
import type { Importlager, Loespeker } from '../../../domain/importenhet.ts';
import type { Kontekst } from '../kontekst.ts';
import { finnTabell } from './innsetting.ts';
import { type Peker, settInnRader } from './rader.ts';

/** What a reference must point to, where the database demands it. */
const MAAL: Readonly<Partial<Record<Peker['tabell'], string>>> = {
  avskrivning: 'journalpost',
  saksmappe_sekundaerklasse: 'klasse',
  moeteregistrering_referanse: 'moeteregistrering',
  arkivdel: 'arkivdel',
  arkivdelreferanse: 'arkivdel',
  moetemappe: 'moetemappe',
};

interface Rad extends Peker {
  readonly noekkel: string;
}

/** Puts references in place (also those an import that was given up left behind) now that what they point to is there; those whose target is nowhere are kept as what they said. */
export function settPekere(k: Kontekst): Importlager['settPekere'] {
  return async (importId, grense) => {
    const svar = await sql<Rad>`
      select noekkel, tabell, fra, til, rad from arkiv.import_peker order by noekkel limit ${grense}`.execute(k.trx);
    const pekere = svar.rows;
    if (pekere.length === 0) return { behandlet: 0, uten: [] };
    const tabell = await finnTabell(k, [...new Set(pekere.flatMap(({ fra, til }) => [fra, til]))]);
    const treffer = (peker: Rad) => {
      const maal = tabell.get(peker.til);
      if (maal === undefined || !tabell.has(peker.fra)) return false;
      if (peker.tabell === 'kryssreferanse') return peker.rad.til_klasse === null || maal === 'klasse';
      return MAAL[peker.tabell] === maal;
    };
    const uten = pekere.filter((peker) => !treffer(peker));
    const hele = pekere.filter(treffer);
    for (const navn of [
      'avskrivning',
      'saksmappe_sekundaerklasse',
      'kryssreferanse',
      'moeteregistrering_referanse',
      'arkivdelreferanse',
    ] as const) {
      const loese =
        navn === 'avskrivning'
          ? uten.map(({ rad, ...p }) => ({ ...p, rad: { ...rad, referanse_avskrives_av_journalpost: null } }))
          : [];
      const rader = [...hele, ...loese].filter((peker) => peker.tabell === navn).map((peker) => peker.rad);
      if (rader.length > 0) await settInnRader(navn, rader, k.uow.arkivskaper, true).execute(k.trx);
    }
    for (const { tabell: navn, fra, til, rad } of hele) {
      if (navn === 'arkivdel' || navn === 'moetemappe') await pek(k, navn, String(rad.felt), fra, til);
    }
    await taVare(k, importId, uten);
    const noekler = pekere.map(({ noekkel }) => noekkel);
    await sql`delete from arkiv.import_peker where noekkel = any(${noekler}::uuid[])`.execute(k.trx);
    return {
      behandlet: pekere.length,
      uten: uten.map(({ tabell: t, fra, til }): Loespeker => ({ tabell: t, fra, til })),
    };
  };
}

const KOLONNE: Readonly<Record<string, string>> = {
  referanseForloeper: 'referanse_forloeper',
  referanseArvtaker: 'referanse_arvtaker',
  referanseForrigeMoete: 'referanse_forrige_moete',
  referanseNesteMoete: 'referanse_neste_moete',
};

async function pek(k: Kontekst, tabell: string, felt: string, fra: string, til: string): Promise<void> {
  const kolonne = KOLONNE[felt];
  if (kolonne === undefined) throw new Error(`No column for ${felt}`);
  await sql`update arkiv.${sql.raw(tabell)} set ${sql.raw(kolonne)} = ${til} where system_id = ${fra}`.execute(k.trx);
}

async function taVare(k: Kontekst, importId: string, uten: readonly Rad[]): Promise<void> {
  if (uten.length === 0) return;
  const rader = uten.map(({ tabell, fra, til }) => ({ enhet: fra, felt: `referanse (${tabell})`, innhold: til }));
  await sql`
    insert into arkiv.importrest (arkivskaper, enhet, nr, import, felt, innhold)
    select ${k.uow.arkivskaper}, x.enhet, coalesce((select max(r.nr) from arkiv.importrest r where r.enhet = x.enhet), 0) + row_number() over (partition by x.enhet), ${importId}, x.felt, x.innhold
      from jsonb_to_recordset(${JSON.stringify(rader)}::jsonb) as x (enhet uuid, felt text, innhold text)`.execute(
    k.trx,
  );
}
