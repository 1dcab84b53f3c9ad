import { sql } from 'kysely';
import type { LagretPresedens, Presedensenhet } from '../../ports/registreringer.ts';
import type { Tilhenglager } from '../../ports.ts';
import { blant, type Kontekst } from './kontekst.ts';

type Rad = LagretPresedens & { readonly saksmappe: string | null; readonly journalpost: string | null };

/** Precedents (krav 2.8.14–22): never deleted, so there is nothing here that does. */
export function presedenser(k: Kontekst) {
  return { ...lesing(k), ...skriving(k) } satisfies Partial<Tilhenglager>;
}

const velg = ({ trx, eiet }: Kontekst) =>
  trx
    .selectFrom('arkiv.presedens')
    .select([
      'system_id as id',
      'presedens_dato as presedensDato',
      'tittel',
      'beskrivelse',
      'presedens_hjemmel as hjemmel',
      'rettskildefaktor',
      'presedens_status as status',
      'presedens_godkjent_dato as godkjentDato',
      'presedens_godkjent_av as godkjentAv',
      'avsluttet_dato as foreldetDato',
    ])
    .where('arkivskaper', '=', eiet.arkivskaper);
const velgMedEnhet = (k: Kontekst) => velg(k).select(['saksmappe', 'journalpost']);

function lesing(k: Kontekst) {
  return {
    async presedenser(enheter): Promise<LagretPresedens[]> {
      return velg(k)
        .where((eb) => eb.or([eb('saksmappe', '=', blant(enheter)), eb('journalpost', '=', blant(enheter))]))
        .orderBy('presedens_dato')
        .orderBy('system_id')
        .execute();
    },
    async finnPresedenser({ tekst, status, godkjent, fra, til }, etter, grense) {
      const ord = sql<string>`lower(concat_ws(' ', tittel, beskrivelse, presedens_hjemmel, rettskildefaktor))`;
      let spoerring = velgMedEnhet(k);
      if (tekst !== undefined) spoerring = spoerring.where(sql<boolean>`strpos(${ord}, lower(${tekst})) > 0`);
      if (status !== undefined) spoerring = spoerring.where('presedens_status', '=', status);
      if (godkjent !== undefined)
        spoerring = spoerring.where('presedens_godkjent_dato', godkjent ? 'is not' : 'is', null);
      if (fra !== undefined) spoerring = spoerring.where('presedens_dato', '>=', fra);
      if (til !== undefined) spoerring = spoerring.where('presedens_dato', '<=', til);
      if (etter !== null)
        spoerring = spoerring.where(
          sql<boolean>`(presedens_dato::text, system_id::text) < (${etter[0]}::text, ${etter[1]}::text)`,
        );
      const rader = await spoerring
        .orderBy('presedens_dato', 'desc')
        .orderBy('system_id', 'desc')
        .limit(grense)
        .execute();
      return rader.map(medEnhet);
    },
    async laasPresedens(id) {
      const rad = await velgMedEnhet(k).where('system_id', '=', id).forUpdate().executeTakeFirst();
      return rad === undefined ? null : medEnhet(rad);
    },
  } satisfies Partial<Tilhenglager>;
}

function skriving({ trx, eiet, opprettet, uow }: Kontekst) {
  return {
    async leggTilPresedens(enhet, presedens) {
      const id = uow.nyId();
      await trx
        .insertInto('arkiv.presedens')
        .values({
          ...eiet,
          ...opprettet,
          system_id: id,
          saksmappe: enhet.type === 'saksmappe' ? enhet.id : null,
          journalpost: enhet.type === 'journalpost' ? enhet.id : null,
          presedens_dato: presedens.presedensDato,
          tittel: presedens.tittel,
          beskrivelse: presedens.beskrivelse,
          presedens_hjemmel: presedens.hjemmel,
          rettskildefaktor: presedens.rettskildefaktor,
          presedens_godkjent_dato: null,
          presedens_godkjent_av: null,
          presedens_status: 'G',
          avsluttet_dato: null,
          avsluttet_av: null,
        })
        .execute();
      return id;
    },
    async godkjennPresedens(presedens) {
      await trx
        .updateTable('arkiv.presedens')
        .set({ presedens_godkjent_dato: uow.naa, presedens_godkjent_av: uow.aktoer.navn })
        .where('arkivskaper', '=', eiet.arkivskaper)
        .where('system_id', '=', presedens)
        .execute();
    },
    async foreld(presedens) {
      await trx
        .updateTable('arkiv.presedens')
        .set({ presedens_status: 'F', avsluttet_dato: uow.naa, avsluttet_av: uow.aktoer.navn })
        .where('arkivskaper', '=', eiet.arkivskaper)
        .where('system_id', '=', presedens)
        .execute();
    },
  } satisfies Partial<Tilhenglager>;
}

/** The table says that exactly one of the two is there. */
function medEnhet({ saksmappe, journalpost, ...rad }: Rad): LagretPresedens & { enhet: Presedensenhet } {
  if (saksmappe !== null) return { ...rad, enhet: { type: 'saksmappe', id: saksmappe } };
  if (journalpost !== null) return { ...rad, enhet: { type: 'journalpost', id: journalpost } };
  throw new Error(`Presedens ${rad.id} sits on nothing`);
}
