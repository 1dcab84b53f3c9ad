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
