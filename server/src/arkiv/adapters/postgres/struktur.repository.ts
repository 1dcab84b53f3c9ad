import type { Strukturlager } from '../../ports.ts';
import { klasseRepository } from './klasse.repository.ts';
import type { Kontekst } from './kontekst.ts';
import { periodeRepository } from './periode.repository.ts';

const IKKE_AVSLUTTET = { avsluttet_dato: null, avsluttet_av: null };

/** Arkiv, arkivdel, classification systems and access codes of one arkivskaper. */
export function strukturRepository(k: Kontekst): Strukturlager {
  return { ...klasseRepository(k), ...oppsett(k), ...periodeRepository(k), ...tilgangskoder(k) };
}

function oppsett({ trx, eiet, opprettet, uow }: Kontekst) {
  const nytt = () => ({ ...eiet, ...opprettet, ...IKKE_AVSLUTTET, system_id: uow.nyId() });
  return {
    async sikreArkiv(rad) {
      const funnet = await trx
        .selectFrom('arkiv.arkiv')
        .select('system_id')
        .where('tittel', '=', rad.tittel)
        .where('import', 'is', null)
        .executeTakeFirst();
      if (funnet !== undefined) return funnet.system_id;
      const verdier = { ...nytt(), tittel: rad.tittel, arkivskaper_navn: rad.arkivskaperNavn };
      await trx.insertInto('arkiv.arkiv').values(verdier).execute();
      return verdier.system_id;
    },
    async sikreArkivdel(rad) {
      const verdier = {
        ...nytt(),
        arkiv: rad.arkiv,
        tittel: rad.tittel,
        arkivdelstatus: 'A' as const,
        journalenhet: rad.journalenhet,
        arkivperiode_start_dato: rad.startDato,
        arkivperiode_slutt_dato: null,
      };
      await trx
        .insertInto('arkiv.arkivdel')
        .values(verdier)
        .onConflict((oc) => oc.columns(['arkivskaper', 'arkiv', 'tittel']).doNothing())
        .execute();
      const funnet = await trx
        .selectFrom('arkiv.arkivdel')
        .select('system_id')
        .where('arkiv', '=', rad.arkiv)
        .where('tittel', '=', rad.tittel)
        .executeTakeFirstOrThrow();
      return funnet.system_id;
    },
    async sikreSystem(rad) {
      await trx
        .insertInto('arkiv.klassifikasjonssystem')
        .values({ ...nytt(), tittel: rad.tittel, klassifikasjonstype: rad.type })
        .onConflict((oc) => oc.columns(['arkivskaper', 'tittel']).where('import', 'is', null).doNothing())
        .execute();
      const funnet = await trx
        .selectFrom('arkiv.klassifikasjonssystem')
        .select('system_id')
        .where('tittel', '=', rad.tittel)
        .where('import', 'is', null)
        .executeTakeFirstOrThrow();
      return funnet.system_id;
    },
    async koble(rad) {
      await trx
        .insertInto('arkiv.arkivdel_klassifikasjonssystem')
        .values({ ...eiet, arkivdel: rad.arkivdel, klassifikasjonssystem: rad.system, primaert: rad.primaert })
        .onConflict((oc) => oc.columns(['arkivskaper', 'arkivdel', 'klassifikasjonssystem']).doNothing())
        .execute();
    },
  } satisfies Partial<Strukturlager>;
}

function tilgangskoder({ trx, eiet }: Kontekst) {
  return {
    async sikreTilgangskoder(koder) {
      if (koder.length === 0) return;
      const rader = koder.map((kode) => ({
        ...eiet,
        kode: kode.kode,
        gyldig_fra: kode.gyldigFra,
        gyldig_til: kode.gyldigTil,
        tittel: kode.tittel,
        hjemmel: kode.hjemmel,
        hel_dokument: kode.helDokument,
      }));
      await trx
        .insertInto('arkiv.tilgangskode')
        .values(rader)
        .onConflict((oc) =>
          oc.columns(['arkivskaper', 'kode', 'gyldig_fra']).doUpdateSet((eb) => ({
            gyldig_til: eb.ref('excluded.gyldig_til'),
            tittel: eb.ref('excluded.tittel'),
            hjemmel: eb.ref('excluded.hjemmel'),
            hel_dokument: eb.ref('excluded.hel_dokument'),
          })),
        )
        .execute();
    },
    async tilgangskoder() {
      const rader = await trx
        .selectFrom('arkiv.tilgangskode')
        .selectAll()
        .orderBy('kode')
        .orderBy('gyldig_fra')
        .execute();
      return rader.map((rad) => ({
        kode: rad.kode,
        tittel: rad.tittel,
        hjemmel: rad.hjemmel,
        helDokument: rad.hel_dokument,
        gyldigFra: rad.gyldig_fra,
        gyldigTil: rad.gyldig_til,
      }));
    },
  } satisfies Partial<Strukturlager>;
}
