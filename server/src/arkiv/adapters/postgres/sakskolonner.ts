import { sql } from 'kysely';
import type { Kontekst } from './kontekst.ts';

/** Columns of a case with its classes, from `arkiv.saksmappe as m`. */
export function velgSak({ trx }: Kontekst) {
  return trx
    .selectFrom('arkiv.saksmappe as m')
    .innerJoin('arkiv.klasse as k', (j) =>
      j.onRef('k.arkivskaper', '=', 'm.arkivskaper').onRef('k.system_id', '=', 'm.klasse'),
    )
    .select([
      'm.system_id as id',
      'm.mappe_id as saksnummer',
      'm.tittel',
      'm.offentlig_tittel as offentligTittel',
      'k.klasse_id as klasse',
      'k.tittel as klassetittel',
      'm.saksstatus',
      'm.saksdato',
      'm.administrativ_enhet as administrativEnhet',
      'm.saksansvarlig',
      'm.saksansvarlig_id as saksansvarligId',
      'm.tilgangskode',
      'm.skjermingshjemmel as hjemmel',
      'm.siste_journalpostnummer as antallJournalposter',
      'm.siste_journaldato as sisteJournaldato',
    ])
    .select(eiendomFor);
}

/** The property facet of a case: the klasseID in a GBN system. */
const eiendomFor = () =>
  sql<string | null>`(select e.klasse_id from arkiv.saksmappe_sekundaerklasse sk
     join arkiv.klasse e on e.arkivskaper = sk.arkivskaper and e.system_id = sk.klasse
     join arkiv.klassifikasjonssystem es on es.arkivskaper = e.arkivskaper and es.system_id = e.klassifikasjonssystem
    where sk.arkivskaper = m.arkivskaper and sk.saksmappe = m.system_id and es.klassifikasjonstype = 'GBN'
    order by e.klasse_id limit 1)`.as('gnrbnr');
