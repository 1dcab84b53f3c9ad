import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Kontrolldom, Pakkekontroll } from '../../domain/pakkekontroll.ts';
import { type Eksportprofil, STANDARDPROFIL } from '../../domain/profil.ts';
import type { Uttrekk } from '../../domain/uttrekk.ts';
import type { BevaringLager } from '../../ports.ts';
import type { BevaringTabeller } from './tabeller.ts';

const KOLONNER = {
  status: 'status',
  steg: 'steg',
  gjort: 'gjort',
  av: 'av',
  forsoek: 'forsoek',
  feil: 'feil',
  resultat: 'resultat',
  bestiltTid: 'bestilt_tid',
  bestiltAv: 'bestilt_av',
  startetTid: 'startet_tid',
  ferdigTid: 'ferdig_tid',
} as const;
const JSON_FELT = new Set(['feil', 'resultat']);

/** Deposits of the unit of work's arkivskaper. */
export function bevaringLager(uow: Uow): BevaringLager {
  const trx = trxOf<BevaringTabeller>(uow);
  const { arkivskaper } = uow;
  return {
    async settInn(u) {
      await trx
        .insertInto('bevaring.uttrekk')
        .values({
          arkivskaper,
          id: u.id,
          tittel: u.tittel,
          arkivdeler: [...u.arkivdeler],
          profil: JSON.stringify(u.profil),
          ...rad(u),
        })
        .execute();
    },
    async hent(id) {
      const funnet = await trx.selectFrom('bevaring.uttrekk').selectAll().where('id', '=', id).executeTakeFirst();
      return funnet === undefined ? null : uttrekk(funnet);
    },
    async finn(grense) {
      const rader = await trx
        .selectFrom('bevaring.uttrekk')
        .selectAll()
        .orderBy('bestilt_tid', 'desc')
        .orderBy('id')
        .limit(grense)
        .execute();
      return rader.map(uttrekk);
    },
    async underArbeid(arkivdeler) {
      const funnet = await trx
        .selectFrom('bevaring.uttrekk')
        .select('id')
        .where('status', 'in', ['venter', 'kjoerer'])
        .where(sql<boolean>`arkivdeler && ${[...arkivdeler]}::uuid[]`)
        .executeTakeFirst();
      return funnet !== undefined;
    },
    async oppdater(id, felt) {
      await trx.updateTable('bevaring.uttrekk').set(rad(felt)).where('id', '=', id).execute();
    },
    ...filene(trx, uow),
    ...kontrollene(trx, uow),
    ...profilene(trx, uow),
  };
}

/** How the municipality wants its packages, with history: a change is a new row. */
function profilene(
  trx: Transaction<BevaringTabeller>,
  uow: Uow,
): Pick<BevaringLager, 'profil' | 'profilhistorikk' | 'settProfil'> {
  const { arkivskaper } = uow;
  return {
    async profil() {
      const nyeste = await trx
        .selectFrom('bevaring.profil')
        .select('profil')
        .orderBy('gyldig_fra', 'desc')
        .limit(1)
        .executeTakeFirst();
      return { ...STANDARDPROFIL, ...(nyeste?.profil as Partial<Eksportprofil> | undefined) };
    },
    async profilhistorikk(grense) {
      const rader = await trx
        .selectFrom('bevaring.profil')
        .selectAll()
        .orderBy('gyldig_fra', 'desc')
        .limit(grense)
        .execute();
      return rader.map((rad) => ({
        profil: { ...STANDARDPROFIL, ...(rad.profil as Partial<Eksportprofil>) },
        gyldigFra: rad.gyldig_fra,
        sattAv: rad.satt_av,
      }));
    },
    async settProfil(profil) {
      await trx
        .insertInto('bevaring.profil')
        .values({ arkivskaper, gyldig_fra: uow.naa, profil: JSON.stringify(profil), satt_av: uow.aktoer.navn })
        .execute();
    },
  };
}

/** Files that are written to the end. */
function filene(trx: Transaction<BevaringTabeller>, uow: Uow): Pick<BevaringLager, 'filer' | 'settFil'> {
  const { arkivskaper } = uow;
  return {
    async filer(id) {
      const rader = await trx.selectFrom('bevaring.uttrekk_fil').selectAll().where('uttrekk', '=', id).execute();
      return rader.map(({ sti, sjekksum, stoerrelse }) => ({ sti, sjekksum, stoerrelse: Number(stoerrelse) }));
    },
    async settFil(id, fil) {
      await trx
        .insertInto('bevaring.uttrekk_fil')
        .values({ arkivskaper, uttrekk: id, ...fil, ferdig_tid: uow.naa })
        .onConflict((oc) =>
          oc
            .columns(['arkivskaper', 'uttrekk', 'sti'])
            .doUpdateSet({ sjekksum: fil.sjekksum, stoerrelse: fil.stoerrelse, ferdig_tid: uow.naa }),
        )
        .execute();
    },
  };
}

/** What the validator said of each package. */
function kontrollene(
  trx: Transaction<BevaringTabeller>,
  { arkivskaper }: Uow,
): Pick<BevaringLager, 'kontroll' | 'kontrolldommer' | 'settKontroll'> {
  return {
    async kontroll(id) {
      const rad = await trx
        .selectFrom('bevaring.uttrekk_kontroll')
        .selectAll()
        .where('uttrekk', '=', id)
        .executeTakeFirst();
      if (rad === undefined) return null;
      return {
        status: rad.status as Pakkekontroll['status'],
        bestiltTid: rad.bestilt_tid,
        ferdigTid: rad.ferdig_tid,
        rapport: rad.rapport as Pakkekontroll['rapport'],
      };
    },
    async kontrolldommer(ider) {
      const svar = await sql<Kontrolldom & { uttrekk: string }>`
        select uttrekk, status, rapport ->> 'dom' as dom, coalesce((rapport ->> 'feil')::int, 0) as feil, coalesce((rapport ->> 'advarsler')::int, 0) as advarsler
          from bevaring.uttrekk_kontroll where uttrekk = any (${[...ider]}::uuid[])`.execute(trx);
      return new Map(svar.rows.map(({ uttrekk, ...dom }) => [uttrekk, dom]));
    },
    async settKontroll(id, { status, bestiltTid, ferdigTid, rapport }) {
      const felt = {
        status,
        bestilt_tid: bestiltTid,
        ferdig_tid: ferdigTid,
        rapport: rapport === null ? null : JSON.stringify(rapport),
      };
      await trx
        .insertInto('bevaring.uttrekk_kontroll')
        .values({ arkivskaper, uttrekk: id, ...felt })
        .onConflict((oc) => oc.columns(['arkivskaper', 'uttrekk']).doUpdateSet(felt))
        .execute();
    },
  };
}

/** Only the fields that are given, under their columns. */
function rad<T extends Partial<Uttrekk>>(felt: T) {
  const par = Object.entries(KOLONNER).flatMap(([navn, kolonne]) => {
    if (!(navn in felt)) return [];
    const verdi = felt[navn as keyof T];
    return [[kolonne, JSON_FELT.has(navn) && verdi !== null ? JSON.stringify(verdi) : verdi]];
  });
  return Object.fromEntries(par) as Omit<
    BevaringTabeller['bevaring.uttrekk'],
    'arkivskaper' | 'id' | 'tittel' | 'arkivdeler' | 'profil'
  >;
}

function uttrekk(r: BevaringTabeller['bevaring.uttrekk']): Uttrekk {
  return {
    id: r.id,
    tittel: r.tittel,
    arkivdeler: r.arkivdeler,
    profil: { ...STANDARDPROFIL, ...(r.profil as Eksportprofil) },
    status: r.status as Uttrekk['status'],
    steg: r.steg as Uttrekk['steg'],
    gjort: r.gjort,
    av: r.av,
    forsoek: r.forsoek,
    feil: r.feil as Uttrekk['feil'],
    resultat: r.resultat as Uttrekk['resultat'],
    bestiltTid: r.bestilt_tid,
    bestiltAv: r.bestilt_av,
    startetTid: r.startet_tid,
    ferdigTid: r.ferdig_tid,
  };
}
