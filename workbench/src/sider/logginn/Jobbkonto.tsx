import { hentInnloggingsmaater } from '@dokumentsenter/contract';
import { Notice } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer } from '../../tjeneste/spoer.ts';

const KJENTE = [
  'oidc-avbrutt',
  'oidc-utloept',
  'oidc-ukjent',
  'ingen-tildeling',
  'utilgjengelig',
  'for-mange',
] as const;

/** The way through the provider of those who work here, when one is set up, and why it did not lead in the last time. */
export function Jobbkonto() {
  const { t } = useTranslation();
  const maater = useSpoer(hentInnloggingsmaater, {}).data;
  // Read once: the address is cleaned when the person goes on.
  const [{ feil, ident }] = useState(fraAdressen);
  const ansatt = maater?.ansatt ?? null;
  if (ansatt === null) return null;
  const til = `${location.pathname}${utenFeil(location.search)}`;
  return (
    <>
      {feil === null ? null : (
        <Notice tone="danger" alert>
          {t(`logginn>oidc>${KJENTE.find((kode) => kode === feil) ?? 'annet'}`)}{' '}
          {ident === null ? null : t('logginn>dinIdent', { ident })}
        </Notice>
      )}
      <p className="logginn__jobbkonto">
        <a
          className="ds-button"
          data-variant="primary"
          data-color="accent"
          href={`${ansatt.adresse}?${new URLSearchParams({ til })}`}
        >
          {t('logginn>med', { navn: ansatt.navn })}
        </a>
      </p>
      <p className="dus">{t('logginn>ellerPassord')}</p>
    </>
  );
}

function fraAdressen(): { feil: string | null; ident: string | null } {
  return {
    feil: new URLSearchParams(location.search).get('innlogging'),
    ident: new URLSearchParams(location.hash.slice(1)).get('ident'),
  };
}

function utenFeil(soek: string): string {
  const resten = new URLSearchParams(soek);
  resten.delete('innlogging');
  return resten.size === 0 ? '' : `?${resten}`;
}
