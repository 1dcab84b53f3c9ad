import { Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { alder, fristtilstand, norskDato, visKortDato, visTidspunkt } from '../format/dato.ts';
import './tid.css';

/** How long ago something came; the whole moment on hover. */
export function Alder({ tidspunkt }: { readonly tidspunkt: string }) {
  const { t } = useTranslation();
  const { enhet, antall } = alder(tidspunkt, new Date());
  const kort = t(`skall>alder>${enhet}`, { antall });
  return (
    <time className="ui-num" dateTime={tidspunkt} title={visTidspunkt(tidspunkt)}>
      <span className="ui-sr">{t('skall>kom', { alder: kort })}</span>
      <span aria-hidden="true">{kort}</span>
    </time>
  );
}

/** A deadline in words; the sign and weight grow as it nears. Under a label that already says what it is, `medNavn` leaves the word out. */
export function Frist({ frist, medNavn = false }: { readonly frist: string; readonly medNavn?: boolean }) {
  const { t } = useTranslation();
  const naa = new Date();
  const tilstand = fristtilstand(frist, naa);
  const dato = visKortDato(frist.length === 10 ? frist : norskDato(frist), norskDato(naa));
  const naer = tilstand === 'forfalt' || tilstand === 'i-dag' || tilstand === 'i-morgen';
  return (
    <time className="frist ui-num" data-tilstand={tilstand} dateTime={frist}>
      {tilstand === 'forfalt' ? <Icon name="warning" /> : null}
      {medNavn ? dato : null}
      {medNavn && tilstand === 'forfalt' ? ` (${t('skall>frist>forfalt')})` : null}
      {medNavn ? null : naer ? t(`skall>frist>${tilstand}`) : t('skall>frist>dato', { dato })}
    </time>
  );
}
