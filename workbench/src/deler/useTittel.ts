import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the browser's title. */
export function useTittel(tittel: string): void {
  const { t } = useTranslation();
  const produkt = t('skall>produkt');
  useEffect(() => {
    document.title = `${tittel} – ${produkt}`;
  }, [tittel, produkt]);
}
