import { sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Avtale } from '../../domain/databehandleravtale.ts';
import type { Papirinnhold, Papirslag } from '../../domain/papir.ts';
import type { Arkivansvarslager, Utgave } from '../../ports/arkivansvar.ts';

interface Tabeller {
  'bevaring.papirtekst': {
    arkivskaper: string;
    papir: Papirslag;
    del: string;
    nummer: number;
    tekst: string;
    skrevet_av: string;
    skrevet_tid: Date;
  };
  'bevaring.papirutgave': {
    arkivskaper: string;
    papir: Papirslag;
    nummer: number;
    fra: string | null;
    til: string | null;
    innhold: Papirinnhold;
    sjekksum: string;
    godkjent_av: string;
    godkjent_tid: Date;
  };
  'bevaring.databehandleravtale': Omit<Avtale, 'fornyInnen' | 'skrevetAv' | 'skrevetTid'> & {
    arkivskaper: string;
    forny_innen: string | null;
    skrevet_av: string;
    skrevet_tid: Date;
  };
}

type Utgaverad = Pick<Utgave, 'nummer' | 'sjekksum' | 'godkjentAv' | 'godkjentTid'> & {
  fra: string | null;
  til: string | null;
};
const somUtgave = <T extends Utgaverad>({ fra, til, ...rad }: T) => ({
  ...rad,
  periode: fra === null || til === null ? null : { fra, til },
});

/** Papers and agreements of the unit of work's arkivskaper. */
export const arkivansvarslager = (uow: Uow): Arkivansvarslager => ({ ...papirlager(uow), ...avtalelager(uow) });

type Avtaledel = 'avtaler' | 'avtaleversjoner' | 'lagreAvtale';

/** Two who write at once get a number each. */
const laasPapirene = (uow: Uow) =>
  sql`select pg_advisory_xact_lock(hashtext('bevaring.papir'), hashtext(${uow.arkivskaper}))`.execute(
    trxOf<Tabeller>(uow),
  );

function papirlager(uow: Uow): Omit<Arkivansvarslager, Avtaledel> {
  const trx = trxOf<Tabeller>(uow);
  const { arkivskaper } = uow;
  const utgaver = (papir: Papirslag) =>
    trx
      .selectFrom('bevaring.papirutgave')
      .select(['nummer', 'fra', 'til', 'sjekksum', 'godkjent_av as godkjentAv', 'godkjent_tid as godkjentTid'])
      .where('papir', '=', papir);
  return {
    tekster: (papir) =>
      trx
        .selectFrom('bevaring.papirtekst')
        .select(['del', 'tekst', 'skrevet_av as skrevetAv', 'skrevet_tid as skrevetTid'])
        .where('papir', '=', papir)
        .orderBy('nummer', 'desc')
        .execute(),
    async skrivTekst(papir, del, tekst) {
      await laasPapirene(uow);
      const { siste } = await trx
        .selectFrom('bevaring.papirtekst')
        .select((eb) => eb.fn.coalesce(eb.fn.max('nummer'), sql<number>`0`).as('siste'))
        .where('papir', '=', papir)
        .where('del', '=', del)
        .executeTakeFirstOrThrow();
      await trx
        .insertInto('bevaring.papirtekst')
        .values({
          arkivskaper,
          papir,
          del,
          nummer: siste + 1,
          tekst,
          skrevet_av: uow.aktoer.navn,
          skrevet_tid: uow.naa,
        })
        .execute();
    },
    utgaver: async (papir) => (await utgaver(papir).orderBy('nummer', 'desc').execute()).map(somUtgave),
    async utgave(papir, nummer) {
      const rad = await utgaver(papir).select('innhold').where('nummer', '=', nummer).executeTakeFirst();
      return rad === undefined ? null : somUtgave(rad);
    },
    async lagreUtgave(papir, innhold, sjekksum) {
      await laasPapirene(uow);
      const nummer = ((await utgaver(papir).orderBy('nummer', 'desc').limit(1).executeTakeFirst())?.nummer ?? 0) + 1;
      const { fra, til } = innhold.periode ?? { fra: null, til: null };
      await trx
        .insertInto('bevaring.papirutgave')
        .values({
          ...{ arkivskaper, papir, nummer, fra, til, sjekksum },
          innhold: sql`${JSON.stringify(innhold)}::jsonb`,
          godkjent_av: uow.aktoer.navn,
          godkjent_tid: uow.naa,
        })
        .execute();
      return nummer;
    },
  };
}

function avtalelager(uow: Uow): Pick<Arkivansvarslager, Avtaledel> {
  const trx = trxOf<Tabeller>(uow);
  const { arkivskaper } = uow;
  const avtaler = () =>
    trx
      .selectFrom('bevaring.databehandleravtale')
      .select(['id', 'versjon', 'part', 'orgnr', 'formaal', 'kategorier', 'grunnlag', 'underleverandoerer', 'sted'])
      .select(['lenke', 'fra', 'til', 'forny_innen as fornyInnen', 'fjernet'])
      .select(['skrevet_av as skrevetAv', 'skrevet_tid as skrevetTid']);
  return {
    async avtaler() {
      const rader = await avtaler().distinctOn('id').orderBy('id').orderBy('versjon', 'desc').execute();
      return rader.sort((a, b) => a.part.localeCompare(b.part, 'nb'));
    },
    avtaleversjoner: (id) => avtaler().where('id', '=', id).orderBy('versjon', 'desc').execute(),
    async lagreAvtale({ fornyInnen, ...felt }) {
      await laasPapirene(uow);
      const [siste] = await avtaler().where('id', '=', felt.id).orderBy('versjon', 'desc').limit(1).execute();
      const versjon = (siste?.versjon ?? 0) + 1;
      const skrevetAv = uow.aktoer.navn;
      await trx
        .insertInto('bevaring.databehandleravtale')
        .values({ arkivskaper, ...felt, versjon, forny_innen: fornyInnen, skrevet_av: skrevetAv, skrevet_tid: uow.naa })
        .execute();
      return { ...felt, fornyInnen, versjon, skrevetAv, skrevetTid: uow.naa };
    },
  };
}
