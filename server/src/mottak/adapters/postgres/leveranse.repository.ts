import type { Selectable, Transaction } from 'kysely';
import { arkivskaper as somArkivskaper, type Uow } from '../../../kernel/index.ts';
import type { Kanallager, Leveranserad, Uadressertrad } from '../../ports/kanallager.ts';
import type { Kanaltabeller } from './kanaltabeller.ts';

type Leveranser = Pick<
  Kanallager,
  | 'leggTilLeveranse'
  | 'leveranse'
  | 'endreLeveranse'
  | 'forfalteSvar'
  | 'oppgitteSvar'
  | 'lagreAvsenderFnr'
  | 'avsenderFnr'
>;
type Uadresserte = Pick<
  Kanallager,
  'leggTilUadressert' | 'finnUadressert' | 'laasUadressert' | 'uadresserte' | 'endreUadressert'
>;

export function leveranser(uow: Uow, trx: Transaction<Kanaltabeller>): Leveranser {
  const fra = () => trx.selectFrom('mottak.leveranse').where('arkivskaper', '=', uow.arkivskaper);
  return {
    async leggTilLeveranse(rad) {
      await trx.insertInto('mottak.leveranse').values(tilLeveranse(uow, rad)).execute();
    },
    async leveranse(forsendelse) {
      const rad = await fra().selectAll().where('forsendelse', '=', forsendelse).executeTakeFirst();
      return rad === undefined ? null : fraLeveranse(rad);
    },
    async endreLeveranse(forsendelse, felt) {
      await trx
        .updateTable('mottak.leveranse')
        .set({
          ...(felt.raaSjekksum === undefined ? {} : { raa_sjekksum: felt.raaSjekksum }),
          ...(felt.raaStoerrelse === undefined ? {} : { raa_stoerrelse: felt.raaStoerrelse }),
          ...(felt.verifisert === undefined ? {} : { verifisert: felt.verifisert }),
          ...(felt.opplysninger === undefined ? {} : { opplysninger: JSON.stringify(felt.opplysninger) }),
          ...(felt.svar === undefined ? {} : { svar: felt.svar }),
          ...(felt.svarTekst === undefined ? {} : { svar_tekst: felt.svarTekst }),
          ...(felt.svarForsoek === undefined ? {} : { svar_forsoek: felt.svarForsoek }),
          ...(felt.svarNeste === undefined ? {} : { svar_neste: felt.svarNeste }),
          ...(felt.svarFrist === undefined ? {} : { svar_frist: felt.svarFrist }),
          ...(felt.svarTid === undefined ? {} : { svar_tid: felt.svarTid }),
          ...(felt.svarFeil === undefined ? {} : { svar_feil: felt.svarFeil }),
        })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .execute();
    },
    async forfalteSvar(grense) {
      const rader = await fra()
        .select('forsendelse')
        .where('svar', 'in', ['kvitteres', 'avvises'])
        .where((eb) => eb.or([eb('svar_neste', 'is', null), eb('svar_neste', '<=', uow.naa)]))
        .orderBy('svar_neste')
        .limit(grense)
        .execute();
      return rader.map((rad) => rad.forsendelse);
    },
    async oppgitteSvar(kanalEier, kanaloppsett) {
      const rader = await fra()
        .select('forsendelse')
        .where('svar', '=', 'oppgitt')
        .where('kanal_eier', '=', kanalEier)
        .where('kanaloppsett', '=', kanaloppsett)
        .limit(1000)
        .execute();
      return rader.map((rad) => rad.forsendelse);
    },
    async lagreAvsenderFnr(forsendelse, fnr) {
      await trx.insertInto('mottak.avsender_fnr').values({ arkivskaper: uow.arkivskaper, forsendelse, fnr }).execute();
    },
    async avsenderFnr(forsendelse) {
      const rad = await trx
        .selectFrom('mottak.avsender_fnr')
        .select('fnr')
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .executeTakeFirst();
      return rad?.fnr ?? null;
    },
  };
}

export function uadresserte(uow: Uow, trx: Transaction<Kanaltabeller>): Uadresserte {
  const fra = () => trx.selectFrom('mottak.uadressert').selectAll().where('arkivskaper', '=', uow.arkivskaper);
  return {
    async leggTilUadressert(rad) {
      const svar = await trx
        .insertInto('mottak.uadressert')
        .values({
          arkivskaper: uow.arkivskaper,
          id: rad.id,
          kanaloppsett: rad.kanaloppsett,
          kanal: rad.kanal,
          noekkel: rad.noekkel,
          ekstern_id: rad.eksternId,
          adressat: rad.adressat,
          raa_sjekksum: rad.raaSjekksum,
          raa_stoerrelse: rad.raaStoerrelse,
          raa_filnavn: rad.raaFilnavn,
          opplysninger: JSON.stringify(rad.opplysninger),
          avsender_fnr: rad.avsenderFnr,
          kvitteringsdata: JSON.stringify(rad.kvitteringsdata),
          mottatt_tid: rad.mottattTid,
          status: 'venter',
        })
        .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'kanal', 'noekkel']).doNothing())
        .executeTakeFirst();
      return (svar.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async finnUadressert(kanal, noekkel) {
      const rad = await fra().where('kanal', '=', kanal).where('noekkel', '=', noekkel).executeTakeFirst();
      return rad === undefined ? null : fraUadressert(rad);
    },
    async laasUadressert(id) {
      const rad = await fra().where('id', '=', id).forUpdate().executeTakeFirst();
      return rad === undefined ? null : fraUadressert(rad);
    },
    async uadresserte(grense) {
      const rader = await fra()
        .where('status', 'in', ['venter', 'gis', 'avvises'])
        .orderBy('mottatt_tid')
        .limit(grense)
        .execute();
      return rader.map(fraUadressert);
    },
    async endreUadressert(id, felt) {
      await trx
        .updateTable('mottak.uadressert')
        .set({
          ...(felt.status === undefined ? {} : { status: felt.status }),
          ...(felt.til === undefined ? {} : { til: felt.til }),
          ...(felt.merknad === undefined ? {} : { merknad: felt.merknad }),
          ...(felt.sisteFeil === undefined ? {} : { siste_feil: felt.sisteFeil }),
          ...(felt.status === 'gis' || felt.status === 'avvises'
            ? { avgjort_av: uow.aktoer.id, avgjort_tid: uow.naa }
            : {}),
        })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('id', '=', id)
        .execute();
    },
  };
}

function tilLeveranse(uow: Uow, rad: Parameters<Kanallager['leggTilLeveranse']>[0]) {
  return {
    arkivskaper: uow.arkivskaper,
    forsendelse: rad.forsendelse,
    kanal_eier: rad.kanalEier,
    kanaloppsett: rad.kanaloppsett,
    ekstern_id: rad.eksternId,
    raa_sjekksum: rad.raaSjekksum,
    raa_stoerrelse: rad.raaStoerrelse,
    raa_filnavn: rad.raaFilnavn,
    verifisert: rad.verifisert,
    opplysninger: JSON.stringify(rad.opplysninger),
    kvitteringsdata: JSON.stringify(rad.kvitteringsdata),
    svar: rad.svar,
    svar_frist: rad.svarFrist,
  };
}

function fraLeveranse(rad: Selectable<Kanaltabeller['mottak.leveranse']>): Leveranserad {
  return {
    forsendelse: rad.forsendelse,
    kanalEier: somArkivskaper(rad.kanal_eier),
    kanaloppsett: rad.kanaloppsett,
    eksternId: rad.ekstern_id,
    raaSjekksum: rad.raa_sjekksum,
    raaStoerrelse: rad.raa_stoerrelse,
    raaFilnavn: rad.raa_filnavn,
    verifisert: rad.verifisert,
    opplysninger: rad.opplysninger,
    kvitteringsdata: rad.kvitteringsdata,
    svar: rad.svar,
    svarTekst: rad.svar_tekst,
    svarForsoek: rad.svar_forsoek,
    svarNeste: rad.svar_neste,
    svarFrist: rad.svar_frist,
    svarTid: rad.svar_tid,
    svarFeil: rad.svar_feil,
  };
}

function fraUadressert(rad: Selectable<Kanaltabeller['mottak.uadressert']>): Uadressertrad {
  return {
    id: rad.id,
    kanaloppsett: rad.kanaloppsett,
    kanal: rad.kanal,
    noekkel: rad.noekkel,
    eksternId: rad.ekstern_id,
    adressat: rad.adressat,
    raaSjekksum: rad.raa_sjekksum,
    raaStoerrelse: rad.raa_stoerrelse,
    raaFilnavn: rad.raa_filnavn,
    opplysninger: rad.opplysninger,
    avsenderFnr: rad.avsender_fnr,
    kvitteringsdata: rad.kvitteringsdata,
    mottattTid: rad.mottatt_tid,
    status: rad.status,
    til: rad.til === null ? null : somArkivskaper(rad.til),
    merknad: rad.merknad,
    sisteFeil: rad.siste_feil,
  };
}
