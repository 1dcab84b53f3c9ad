import type pg from 'pg';

const SKJERMET = `tilgangskode = '13', skjermingshjemmel = 'offl. § 13', offentlig_tittel = 'Melding', skjerming_opphoerer_dato = $2`;

/** Shields a journalpost, or its documents, until this day (ÅÅÅÅ-MM-DD), which is the first without. */
export async function skjermTil(
  eier: pg.Client,
  hva: 'journalpost' | 'dokumentbeskrivelse',
  journalpost: string,
  dag: string,
): Promise<void> {
  const hvilke =
    hva === 'journalpost'
      ? 'system_id = $1'
      : 'system_id in (select dokumentbeskrivelse from arkiv.dokumentbeskrivelse_registrering where journalpost = $1)';
  await eier.query(`update arkiv.${hva} set ${SKJERMET} where ${hvilke}`, [journalpost, dag]);
}
