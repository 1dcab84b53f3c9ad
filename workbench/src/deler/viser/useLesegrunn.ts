import { useTranslation } from 'react-i18next';

const GRUNNER = [
  'tolking.kryptert',
  'tolking.korrupt',
  'tolking.tidsgrense',
  'tolking.minne',
  'tolking.for-stort-bilde',
  'tolking.tomt',
  'tolking.ukjent-format',
  'tolking.krasj',
  'tolking.konvertering',
  'tolking.avbrutt',
] as const;

/** Why a document could not be read, in words. */
export function useLesegrunn(): (kode: string | null) => string {
  const { t } = useTranslation();
  return (kode) => t(`viser>grunn>${GRUNNER.find((kjent) => kjent === kode) ?? 'ukjent'}`);
}

const UTEN_ARKIVFORMAT = [
  'arkiv.kassert',
  'tolking.original-beholdes',
  'tolking.arkivkopi-feilet',
  'tolking.arkivkopi-tidsgrense',
  'tolking.arkivkopi-ikke-gyldig',
  'tolking.tekst-avkortet',
  'tolking.kryptert',
  'tolking.korrupt',
  'tolking.ukjent-format',
  'tolking.tomt',
  'tolking.konvertering',
  'tolking.tidsgrense',
  'tolking.minne',
  'tolking.krasj',
  'tolking.for-stort-bilde',
  'bevaring.formatet-konverteres-ikke',
  'bevaring.falsk-pdfa',
  'bevaring.konvertering-gikk-ikke',
] as const;

/** Why there is no copy in archive format, in words. */
export function useArkivformatgrunn(): (kode: string) => string {
  const { t } = useTranslation();
  return (kode) => t(`viser>utenArkiv>${UTEN_ARKIVFORMAT.find((kjent) => kjent === kode) ?? 'ukjent'}`);
}
