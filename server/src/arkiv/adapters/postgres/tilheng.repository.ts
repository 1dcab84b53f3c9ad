import type { Kodeverdi } from '../../domain/kodeverk.ts';
import type { LagretMerknad } from '../../ports/registreringer.ts';
import type { Tilhenglager } from '../../ports.ts';
import { blant, type Kontekst } from './kontekst.ts';
import { presedenser } from './presedens.repository.ts';

/** What hangs on units of the archive: remarks, references, parties, precedents, places, and the municipality's own codes. */
export function tilhengRepository(k: Kontekst): Tilhenglager {
  return { ...merknader(k), ...referanser(k), ...parter(k), ...presedenser(k), ...steder(k), ...koder(k) };
}

function merknader({ trx, eiet, uow }: Kontekst) {
  return {
    async leggTilMerknad(enhet, merknad) {
      const id = uow.nyId();
      await trx
        .insertInto('arkiv.merknad')
        .values({
          ...eiet,
          system_id: id,
          enhetstype: enhet.type,
          enhet: enhet.id,
          merknadstekst: merknad.merknadstekst,
          merknadstype: merknad.merknadstype,
          merknadsdato: uow.naa,
          merknad_registrert_av: uow.aktoer.navn,
        })
        .execute();
      return id;
    },
    async merknader(enheter) {
      const gruppert = new Map<string, LagretMerknad[]>();
      if (enheter.length === 0) return gruppert;
      const rader = await trx
        .selectFrom('arkiv.merknad')
        .select([
          'enhet',
          'system_id as id',
          'merknadstekst',
          'merknadstype',
          'merknadsdato',
          'merknad_registrert_av as merknadRegistrertAv',
        ])
        .where('arkivskaper', '=', eiet.arkivskaper)
        .where('enhet', '=', blant(enheter))
        .orderBy('merknadsdato')
        .orderBy('system_id')
        .execute();
      for (const { enhet, ...merknad } of rader) gruppert.set(enhet, [...(gruppert.get(enhet) ?? []), merknad]);
      return gruppert;
    },
  } satisfies Partial<Tilhenglager>;
}

function referanser({ trx, eiet, opprettet, uow }: Kontekst) {
  return {
    async leggTilKryssreferanse(enhet, til) {
      const id = uow.nyId();
      await trx
        .insertInto('arkiv.kryssreferanse')
        .values({
          ...eiet,
          ...opprettet,
          system_id: id,
          enhetstype: enhet.type,
          enhet: enhet.id,
          til_klasse: til.tilKlasse,
          til_mappe: til.tilMappe,
          til_registrering: til.tilRegistrering,
        })
        .execute();
      return id;
    },
    async kryssreferanser(enhet) {
      return trx
        .selectFrom('arkiv.kryssreferanse')
        .select([
          'system_id as id',
          'til_klasse as tilKlasse',
          'til_mappe as tilMappe',
          'til_registrering as tilRegistrering',
        ])
        .where('enhet', '=', enhet)
        .orderBy('opprettet_dato')
        .orderBy('system_id')
        .execute();
    },
    async finnes(til) {
      const maal = [
        { tabeller: ['arkiv.klasse'] as const, id: til.tilKlasse },
        { tabeller: ['arkiv.saksmappe', 'arkiv.moetemappe'] as const, id: til.tilMappe },
        {
          tabeller: ['arkiv.journalpost', 'arkiv.arkivnotat', 'arkiv.moeteregistrering'] as const,
          id: til.tilRegistrering,
        },
      ].find((m) => m.id !== null);
      if (maal === undefined || maal.id === null) return false;
      for (const tabell of maal.tabeller) {
        const funnet = await trx
          .selectFrom(tabell)
          .select('system_id')
          .where('system_id', '=', maal.id)
          .executeTakeFirst();
        if (funnet !== undefined) return true;
      }
      return false;
    },
  } satisfies Partial<Tilhenglager>;
}

function parter({ trx, eiet, uow }: Kontekst) {
  return {
    async leggTilPart(saksmappe, part) {
      const id = uow.nyId();
      await trx
        .insertInto('arkiv.part')
        .values({
          ...eiet,
          system_id: id,
          saksmappe,
          part_navn: part.navn,
          part_rolle: part.rolle,
          organisasjonsnummer: part.orgnr,
          skjermet: part.skjermet,
          postadresse: part.postadresse,
          postnummer: part.postnummer,
          poststed: part.poststed,
          epostadresse: part.epost,
          telefonnummer: part.telefon,
          kontaktperson: part.kontaktperson,
        })
        .execute();
      return id;
    },
  } satisfies Partial<Tilhenglager>;
}

function steder({ trx, eiet }: Kontekst) {
  return {
    async settOppbevaringssted(enhetstype, enhet, steder) {
      await trx.deleteFrom('arkiv.oppbevaringssted').where('enhet', '=', enhet).execute();
      const rader = steder.map((sted, i) => ({ ...eiet, enhetstype, enhet, rekkefoelge: i + 1, sted }));
      if (rader.length > 0) await trx.insertInto('arkiv.oppbevaringssted').values(rader).execute();
    },
    async oppbevaringssteder(enhet) {
      const rader = await trx
        .selectFrom('arkiv.oppbevaringssted')
        .select('sted')
        .where('enhet', '=', enhet)
        .orderBy('rekkefoelge')
        .execute();
      return rader.map((rad) => rad.sted);
    },
  } satisfies Partial<Tilhenglager>;
}

function koder({ trx, eiet }: Kontekst) {
  return {
    async kodeverdier(liste) {
      const alle = trx
        .selectFrom('arkiv.kodeverdi')
        .select(['liste', 'kode', 'navn', 'gyldig_fra as gyldigFra', 'gyldig_til as gyldigTil'])
        .orderBy('liste')
        .orderBy('kode')
        .orderBy('gyldig_fra');
      const rader = await (liste === undefined ? alle : alle.where('liste', '=', liste)).execute();
      return rader as Kodeverdi[];
    },
    async settKodeverdi(verdi) {
      await trx
        .insertInto('arkiv.kodeverdi')
        .values({
          ...eiet,
          liste: verdi.liste,
          kode: verdi.kode,
          gyldig_fra: verdi.gyldigFra,
          gyldig_til: verdi.gyldigTil,
          navn: verdi.navn,
        })
        .onConflict((oc) =>
          oc.columns(['arkivskaper', 'liste', 'kode', 'gyldig_fra']).doUpdateSet((eb) => ({
            gyldig_til: eb.ref('excluded.gyldig_til'),
            navn: eb.ref('excluded.navn'),
          })),
        )
        .execute();
    },
  } satisfies Partial<Tilhenglager>;
}
