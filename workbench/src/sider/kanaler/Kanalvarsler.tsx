import { Notice } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { doegnMellom, norskDato, visDato, visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import type { Kanaloppsett } from './kanalskjema.ts';

const VARSLES_DOEGN_FOER = 30;

/** What an administrator must see to with a channel, in plain words; nothing when all is well. */
export function Kanalvarsler({ kanal }: { readonly kanal: Kanaloppsett }) {
  const { t } = useTranslation();
  const { tilstand, ubesvarte, leveransefeil } = kanal;
  return (
    <>
      {kanal.aktiv && tilstand !== null && tilstand.feilPaaRad > 0 ? (
        <Notice tone="danger">
          {t(`kanal>opp>feil>${tilstand.sisteFeil ?? 'uventet'}`)}{' '}
          {t('kanal>opp>feilPaaRad', {
            count: tilstand.feilPaaRad,
            antall: visTall(tilstand.feilPaaRad),
            tid: visTidspunkt(tilstand.feiletSiden ?? tilstand.sisteForsoek ?? kanal.endretTid),
          })}
        </Notice>
      ) : null}
      {kanal.utloeper === null ? null : <Utloep dato={kanal.utloeper} />}
      {ubesvarte > 0 ? (
        <Notice tone="warning">{t('kanal>opp>ubesvarte', { count: ubesvarte, antall: visTall(ubesvarte) })}</Notice>
      ) : null}
      {leveransefeil.length > 0 ? (
        <Notice tone="warning">
          {t('kanal>opp>leveransefeil', { count: leveransefeil.length, antall: visTall(leveransefeil.length) })}
        </Notice>
      ) : null}
    </>
  );
}

function Utloep({ dato }: { readonly dato: string }) {
  const { t } = useTranslation();
  const doegn = doegnMellom(norskDato(new Date()), dato);
  if (doegn > VARSLES_DOEGN_FOER) return null;
  if (doegn < 0) return <Notice tone="danger">{t('kanal>opp>utloept', { dato: visDato(dato) })}</Notice>;
  return (
    <Notice tone="warning">
      {doegn === 0
        ? t('kanal>opp>utloeperIDag')
        : t('kanal>opp>utloeperSnart', { count: doegn, antall: doegn, dato: visDato(dato) })}
    </Notice>
  );
}
