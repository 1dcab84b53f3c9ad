import { AAPNE_SAKSSTATUSER, lesMappeId } from '@dokumentsenter/noark';
import { sql } from 'kysely';
import type { Saksmappe } from '../../domain/saksmappe.ts';
import type { AapenSak, Forslagssoek, Sakskandidat, Sakslager } from '../../ports.ts';
import { blant, type Kontekst } from './kontekst.ts';
import { velgSak } from './sakskolonner.ts';

type Forslagslager = Pick<Sakslager, 'kandidatIder' | 'medIder' | 'aapne'>;

/** Reads for the proposal engine: candidates by what the letter says, and the open cases to compare its text with. */
export function forslagRepository(k: Kontekst): Forslagslager {
  return {
    async kandidatIder(soek) {
      const ider: string[] = [];
      for (const finn of [medSaksnumre, medEiendommer, medPart]) ider.push(...(await finn(k, soek)));
      return [...new Set(ider)].slice(0, soek.grense);
    },
    medIder: (ider) => medIder(k, ider),
    aapne: (grense) => aapne(k, grense),
  };
}

async function medSaksnumre({ trx }: Kontekst, soek: Forslagssoek): Promise<string[]> {
  const numre = (soek.saksnumre ?? []).map(lesMappeId).filter((nummer) => nummer !== null);
  if (numre.length === 0) return [];
  const rader = await trx
    .selectFrom('arkiv.saksmappe')
    .select('system_id')
    .where((eb) =>
      eb.or(
        numre.map((n) => eb.and([eb('saksaar', '=', n.saksaar), eb('sakssekvensnummer', '=', n.sakssekvensnummer)])),
      ),
    )
    .limit(soek.grense)
    .execute();
  return rader.map((rad) => rad.system_id);
}

async function medEiendommer({ trx }: Kontekst, soek: Forslagssoek): Promise<string[]> {
  if ((soek.gnrbnr ?? []).length === 0) return [];
  const rader = await trx
    .selectFrom('arkiv.klasse as e')
    .innerJoin('arkiv.klassifikasjonssystem as es', 'es.system_id', 'e.klassifikasjonssystem')
    .innerJoin('arkiv.saksmappe_sekundaerklasse as sk', 'sk.klasse', 'e.system_id')
    .innerJoin('arkiv.saksmappe as m', 'm.system_id', 'sk.saksmappe')
    .select('m.system_id')
    .where('es.klassifikasjonstype', '=', 'GBN')
    .where('e.klasse_id', 'in', [...(soek.gnrbnr ?? [])])
    .orderBy(sql`m.saksstatus in ('A', 'U')`)
    .orderBy('m.siste_journaldato', (rekke) => rekke.desc().nullsLast())
    .limit(soek.grense)
    .execute();
  return rader.map((rad) => rad.system_id);
}

/** By fødselsnummer, organisation number, then the full name as it is written. */
async function medPart({ trx }: Kontekst, { part, grense }: Forslagssoek): Promise<string[]> {
  if (part === undefined) return [];
  const orgnr = part.orgnr ?? null;
  const navn = part.navn ?? null;
  const { rows } = await sql<{ id: string }>`
    select m.system_id as id from arkiv.saksmappe m where m.system_id in (
      select arkiv.saker_med_foedselsnummer(${part.fnr ?? null}) where ${part.fnr ?? null}::text is not null
      union select j.saksmappe from arkiv.korrespondansepart kp
              join arkiv.journalpost j on j.arkivskaper = kp.arkivskaper and j.system_id = kp.journalpost
             where kp.organisasjonsnummer = ${orgnr}
      union select p.saksmappe from arkiv.part p where p.organisasjonsnummer = ${orgnr}
      union select arkiv.saker_med_partsnavn(${navn}) where ${navn}::text is not null)
    order by m.saksstatus in ('A', 'U'), m.siste_journaldato desc nulls last limit ${grense}`.execute(trx);
  return rows.map((rad) => rad.id);
}

async function aapne(k: Kontekst, grense: number): Promise<AapenSak[]> {
  const saker = (await velgSak(k)
    .where('m.arkivskaper', '=', k.eiet.arkivskaper)
    .where('m.saksstatus', 'in', [...AAPNE_SAKSSTATUSER])
    .orderBy('m.siste_journaldato', (rekke) => rekke.desc().nullsLast())
    .orderBy('m.system_id')
    .limit(grense)
    .execute()) as Saksmappe[];
  const parter = await parterFor(
    k,
    saker.map((sak) => sak.id),
  );
  return saker.map((sak) => ({
    id: sak.id,
    saksnummer: sak.saksnummer,
    tittel: sak.tittel,
    klasse: sak.klasse,
    gnrbnr: sak.gnrbnr,
    administrativEnhet: sak.administrativEnhet,
    saksansvarlig: sak.saksansvarlig,
    tilgangskode: sak.tilgangskode,
    parter: (parter.get(sak.id) ?? []).map((part) => part.navn),
  }));
}

async function medIder(k: Kontekst, ider: readonly string[]): Promise<Sakskandidat[]> {
  if (ider.length === 0) return [];
  const saker = (await velgSak(k).where('m.system_id', '=', blant(ider)).execute()) as Saksmappe[];
  const parter = await parterFor(k, ider);
  const rekkefoelge = new Map(ider.map((id, i) => [id, i]));
  return saker
    .map((sak) => ({ ...sak, parter: parter.get(sak.id) ?? [] }))
    .sort((a, b) => (rekkefoelge.get(a.id) ?? 0) - (rekkefoelge.get(b.id) ?? 0));
}

const PARTER_PER_SAK = 20;

/** Everybody a case concerns or who has written in it, people of the municipality left out. */
async function parterFor(k: Kontekst, saker: readonly string[]): Promise<Map<string, Sakskandidat['parter']>> {
  const { rows } = await sql<{ saksmappe: string; navn: string; orgnr: string | null }>`
    select j.saksmappe, kp.korrespondansepart_navn as navn, kp.organisasjonsnummer as orgnr
      from arkiv.journalpost j
      join arkiv.korrespondansepart kp on kp.arkivskaper = j.arkivskaper and kp.journalpost = j.system_id
     where j.saksmappe = any (${[...saker]}::uuid[]) and kp.korrespondanseparttype not in ('IA', 'IM', 'IK')
    union
    select p.saksmappe, p.part_navn, p.organisasjonsnummer from arkiv.part p where p.saksmappe = any (${[...saker]}::uuid[])
    order by navn`.execute(k.trx);
  const gruppert = new Map<string, { navn: string; orgnr: string | null }[]>();
  for (const { saksmappe, navn, orgnr } of rows) {
    const liste = gruppert.get(saksmappe) ?? [];
    if (liste.length < PARTER_PER_SAK) liste.push({ navn, orgnr });
    gruppert.set(saksmappe, liste);
  }
  return gruppert;
}
