import type { PartInn } from '../../domain/journalfoering.ts';
import type { Korrespondansepart, Partsslag } from '../../domain/journalpost.ts';
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
    slag: part.slag,
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

/** In the order they were given. That a fødselsnummer is kept is told; the number itself stays in its table. */
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
      'p.system_id as id',
      'p.korrespondanseparttype as type',
      'p.korrespondansepart_navn as navn',
      'p.slag',
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
    if (journalpost === null) continue;
    const medFoedselsnummer = medNummer !== null;
    gruppert.set(journalpost, [...(gruppert.get(journalpost) ?? []), { ...part, medFoedselsnummer }]);
  }
  return gruppert;
}

/** The kind of each party in order; what is unchanged is left alone. */
export async function endrePartsslag(
  { trx, eiet }: Kontekst,
  journalpost: string,
  slag: readonly Partsslag[],
): Promise<void> {
  for (const [i, nytt] of slag.entries()) {
    await trx
      .updateTable('arkiv.korrespondansepart')
      .set({ slag: nytt })
      .where('arkivskaper', '=', eiet.arkivskaper)
      .where('journalpost', '=', journalpost)
      .where('rekkefoelge', '=', i + 1)
      .where('slag', '<>', nytt)
      .execute();
  }
}
