import { sql } from 'kysely';
import type { Klasse } from '../../domain/struktur.ts';
import type { Strukturlager } from '../../ports.ts';
import type { Kontekst } from './kontekst.ts';

type Klasselager = Pick<
  Strukturlager,
  'sikreKlasser' | 'klasseMedMapper' | 'klasseForMappe' | 'klasse' | 'sikreEiendomsklasse' | 'klasser'
>;

/** Classes. Those of properties are made as cases come; a municipality has tens of thousands and lists none of them. */
export function klasseRepository(k: Kontekst): Klasselager {
  return { ...oppslag(k), ...innsetting(k) };
}

function velgKlasse({ trx }: Kontekst) {
  return trx
    .selectFrom('arkiv.klasse as k')
    .select(['k.system_id', 'k.klasse_id', 'k.tittel', 'k.avsluttet_dato'])
    .select(
      sql<boolean>`not exists (select 1 from arkiv.klasse u where u.arkivskaper = k.arkivskaper and u.overordnet = k.system_id)`.as(
        'blad',
      ),
    );
}

function somKlasse(rad: {
  system_id: string;
  klasse_id: string;
  tittel: string;
  blad: boolean;
  avsluttet_dato: Date | null;
}): Klasse {
  return {
    id: rad.system_id,
    klasseID: rad.klasse_id,
    tittel: rad.tittel,
    blad: rad.blad,
    avsluttet: rad.avsluttet_dato !== null,
  };
}

function oppslag(k: Kontekst) {
  const { trx } = k;
  return {
    async klasseForMappe(arkivdel, klasseID) {
      const rad = await velgKlasse(k)
        .innerJoin('arkiv.arkivdel_klassifikasjonssystem as ks', 'ks.klassifikasjonssystem', 'k.klassifikasjonssystem')
        .where('ks.arkivdel', '=', arkivdel)
        .where('ks.primaert', '=', true)
        .where('k.klasse_id', '=', klasseID)
        .executeTakeFirst();
      return rad === undefined ? null : somKlasse(rad);
    },
    async klasse(id) {
      const rad = await velgKlasse(k).where('k.system_id', '=', id).executeTakeFirst();
      return rad === undefined ? null : somKlasse(rad);
    },
    async klasser() {
      const rader = await velgKlasse(k)
        .innerJoin('arkiv.klassifikasjonssystem as s', 's.system_id', 'k.klassifikasjonssystem')
        .select('s.tittel as system')
        .where('s.klassifikasjonstype', 'not in', ['GBN', 'PNR'])
        .where('s.import', 'is', null)
        .where('k.avsluttet_dato', 'is', null)
        .orderBy('s.tittel')
        .orderBy('k.klasse_id')
        .execute();
      return rader.map((rad) => ({ ...somKlasse(rad), system: rad.system }));
    },
    async klasseMedMapper(system, klasseIDer) {
      if (klasseIDer.length === 0) return null;
      const rad = await trx
        .selectFrom('arkiv.klasse as k')
        .select('k.klasse_id')
        .where('k.klassifikasjonssystem', '=', system)
        .where('k.klasse_id', 'in', [...klasseIDer])
        .where((eb) =>
          eb.exists(
            eb.selectFrom('arkiv.saksmappe as m').select('m.system_id').whereRef('m.klasse', '=', 'k.system_id'),
          ),
        )
        .limit(1)
        .executeTakeFirst();
      return rad?.klasse_id ?? null;
    },
  } satisfies Partial<Klasselager>;
}

function innsetting({ trx, eiet, opprettet, uow }: Kontekst) {
  const ny = (system: string, klasseID: string, tittel: string, overordnet: string | null) => ({
    ...eiet,
    ...opprettet,
    system_id: uow.nyId(),
    klassifikasjonssystem: system,
    overordnet,
    klasse_id: klasseID,
    tittel,
    avsluttet_dato: null,
    avsluttet_av: null,
  });
  const finn = async (system: string, klasseID: string) => {
    const funnet = await trx
      .selectFrom('arkiv.klasse')
      .select('system_id')
      .where('klassifikasjonssystem', '=', system)
      .where('klasse_id', '=', klasseID)
      .executeTakeFirstOrThrow();
    return funnet.system_id;
  };
  const settInn = async (rad: ReturnType<typeof ny>) => {
    await trx
      .insertInto('arkiv.klasse')
      .values(rad)
      .onConflict((oc) => oc.columns(['arkivskaper', 'klassifikasjonssystem', 'klasse_id']).doNothing())
      .execute();
    return finn(rad.klassifikasjonssystem, rad.klasse_id);
  };
  return {
    async sikreKlasser(system, klasser) {
      // Parents come before their children in a class list, or are there from before; an unknown parent throws.
      for (const { klasseID, tittel, overordnet } of klasser) {
        await settInn(ny(system, klasseID, tittel, overordnet === null ? null : await finn(system, overordnet)));
      }
    },
    async sikreEiendomsklasse(arkivdel, gnrbnr) {
      const system = await trx
        .selectFrom('arkiv.arkivdel_klassifikasjonssystem as ks')
        .innerJoin('arkiv.klassifikasjonssystem as s', 's.system_id', 'ks.klassifikasjonssystem')
        .select('s.system_id')
        .where('ks.arkivdel', '=', arkivdel)
        .where('s.klassifikasjonstype', '=', 'GBN')
        .limit(1)
        .executeTakeFirst();
      return system === undefined ? null : settInn(ny(system.system_id, gnrbnr, `Gnr./bnr. ${gnrbnr}`, null));
    },
  } satisfies Partial<Klasselager>;
}
