import type { PartInn } from '../../domain/journalfoering.ts';
import type { Korrespondansepart } from '../../domain/journalpost.ts';
import { blant, type Kontekst } from './kontekst.ts';

/** Parties in the order they were given. The fødselsnummer goes to its own table, and is never read again by the program. */
export async function settInnParter(k: Kontekst, journalpost: string, parter: readonly PartInn[]): Promise<void> {
  const { trx, eiet, uow } = k;
  const medId = parter.map((part, i) => ({ part, rekkefoelge: i + 1, id: uow.nyId() }));
  const rader = medId.map(({ part, rekkefoelge, id }) => ({
    ...eiet,
    system_id: id,
    journalpost,
    rekkefoelge,
    korrespondanseparttype: part.type,
    korrespondansepart_navn: part.navn.trim(),
    organisasjonsnummer: part.orgnr,
    postadresse: part.adresse,
    epostadresse: part.epost,
    skjermet: part.skjermet,
  }));
  if (rader.length > 0) await trx.insertInto('arkiv.korrespondansepart').values(rader).execute();
  const numre = medId.flatMap(({ part, id }) =>
    part.fnr === null ? [] : [{ ...eiet, korrespondansepart: id, foedselsnummer: part.fnr }],
  );
  if (numre.length > 0) await trx.insertInto('arkiv.korrespondansepart_foedselsnummer').values(numre).execute();
}

/** `person` is known from a national identity number (yes) or an organisation number (no); the numbers themselves stay here. */
export async function hentParter(
  { trx, eiet }: Kontekst,
  journalposter: readonly string[],
): Promise<Map<string, Korrespondansepart[]>> {
  const gruppert = new Map<string, Korrespondansepart[]>();
  if (journalposter.length === 0) return gruppert;
  const rader = await trx
    .selectFrom('arkiv.korrespondansepart as p')
    .leftJoin('arkiv.korrespondansepart_foedselsnummer as f', (b) =>
      b.onRef('f.arkivskaper', '=', 'p.arkivskaper').onRef('f.korrespondansepart', '=', 'p.system_id'),
    )
    .select([
      'p.journalpost',
      'p.korrespondanseparttype as type',
      'p.korrespondansepart_navn as navn',
      'p.organisasjonsnummer as orgnr',
      'p.skjermet',
      'f.korrespondansepart as medNummer',
    ])
    .where('p.arkivskaper', '=', eiet.arkivskaper)
    .where('p.journalpost', '=', blant(journalposter))
    .orderBy('p.journalpost')
    .orderBy('p.rekkefoelge')
    .execute();
  for (const { journalpost, medNummer, ...part } of rader) {
    const person = medNummer !== null ? true : part.orgnr !== null ? false : null;
    gruppert.set(journalpost, [...(gruppert.get(journalpost) ?? []), { ...part, person }]);
  }
  return gruppert;
}
