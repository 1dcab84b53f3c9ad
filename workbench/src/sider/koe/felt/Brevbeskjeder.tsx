import type { Kommunetilgang } from '@dokumentsenter/contract';
import { Button, Icon, Notice } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Kvitteringslinje } from '../../../deler/Kvitteringslinje.tsx';
import { useLesegrunn } from '../../../deler/viser/useLesegrunn.ts';
import { visDato, visTidspunkt } from '../../../format/dato.ts';
import { visTall } from '../../../format/tall.ts';
import { useMeg } from '../../../kommune/meg.tsx';
import { somIkkeArkiv, somKode } from '../skjema/forslagsverdi.ts';
import { kanBekreftesMedEnTast } from '../skjema/nivaa.ts';
import type { Brev } from '../useBrev.ts';
import type { Reservasjon } from '../useReservasjon.ts';
import { Delingshint } from './Delingshint.tsx';
import type { Handlingsvalg } from './Handlingsknapper.tsx';
import { Holdt } from './Holdt.tsx';
import { Likhetsvarsel } from './Likhetsvarsel.tsx';
import { Overlevert } from './Overlevert.tsx';

type Props = {
  readonly brev: Brev;
  readonly laast: boolean;
  readonly reservasjon: Reservasjon;
  readonly antallUsikre: number;
  readonly handlinger: Handlingsvalg;
};

/** The other municipality that the letter seems to be meant for; null when it is where it belongs. */
export function annenKommune(brev: Brev, kommuner: readonly Kommunetilgang[]): Kommunetilgang | null {
  const til = somKode(brev.forslag.find(({ felt }) => felt === 'kommune')?.verdi);
  if (til === '' || til === brev.oppgave.arkivskaper) return null;
  return kommuner.find(({ arkivskaper, kommunenummer }) => arkivskaper === til || kommunenummer === til) ?? null;
}

/** What is worth knowing before the fields: who has it, what is uncertain, and what it may be instead of a letter for the archive. */
export function Brevbeskjeder({ brev, laast, reservasjon, antallUsikre, handlinger }: Props) {
  const { t } = useTranslation();
  const { kommuner } = useMeg();
  const grunn = useLesegrunn();
  const { oppgave, forsendelse, lesning, forslag } = brev;
  const ikkeArkiv = somIkkeArkiv(forslag.find(({ felt }) => felt === 'arkivverdi')?.verdi);
  const enTast = brev.skjema !== null && kanBekreftesMedEnTast(brev.skjema, forslag);
  const annen = annenKommune(brev, kommuner);
  const uleste = lesning?.dokumenter.filter(({ status }) => status === 'ulest') ?? [];
  const kopier = forsendelse?.kopier ?? [];
  const sisteKopi = kopier.at(-1);
  return (
    <>
      <Holdt oppgave={oppgave} laast={laast} reservasjon={reservasjon} taOver={handlinger.taOver} />
      {oppgave.tilSideTil === null ? null : (
        <Notice tone="info">
          {t('koe>status>tilSide', { tid: visTidspunkt(oppgave.tilSideTil) })} {oppgave.merknad}
        </Notice>
      )}
      {forsendelse == null || forsendelse.overlevert === null ? null : (
        <Overlevert forsendelse={forsendelse} fra={forsendelse.overlevert} />
      )}
      {forsendelse?.avsenderInnlogget === true ? <Notice tone="info">{t('koe>status>innlogget')}</Notice> : null}
      <Kvitteringslinje kvittering={forsendelse?.mottakskvittering ?? null} />
      {forsendelse?.innsynskrav == null ? null : (
        <Notice tone="info">
          {t('koe>status>innsynskrav', {
            post: forsendelse.innsynskrav.registreringsID,
            dato: visDato(forsendelse.innsynskrav.frist),
          })}{' '}
          <Link to="/soek" search={{ q: forsendelse.innsynskrav.registreringsID }}>
            {t('koe>status>visPost')}
          </Link>
        </Notice>
      )}
      {ikkeArkiv === null ? null : (
        <Notice tone="warning">
          <p>{t('koe>status>ikkeArkiv', { slag: t(`koe>slag>${ikkeArkiv}`) })}</p>
          <Button shortcut="X" onClick={handlinger.avvis}>
            {t('koe>handling>avvis')}
          </Button>
        </Notice>
      )}
      {annen === null ? null : (
        <Notice tone="warning">
          <p>{t('koe>status>annenKommune', { navn: annen.navn })}</p>
          <Button onClick={handlinger.overfoer}>{t('koe>dialog>overfoerKnapp', { navn: annen.navn })}</Button>
        </Notice>
      )}
      {laast || handlinger.delOpp === null ? null : <Delingshint brev={brev} delOpp={handlinger.delOpp} />}
      {lesning?.ferdig === true ? <Likhetsvarsel brev={brev} laast={laast} handlinger={handlinger} /> : null}
      {(forsendelse?.likMed.length ?? 0) > 0 ? <Notice tone="warning">{t('koe>status>duplikat')}</Notice> : null}
      {sisteKopi === undefined ? null : (
        <Notice tone="info">
          {t('koe>status>kopier', {
            count: kopier.length,
            antall: visTall(kopier.length),
            tid: visTidspunkt(sisteKopi.mottattTid),
          })}
        </Notice>
      )}
      {uleste.map(({ dokument, aarsak }) => (
        <Notice key={dokument} tone="warning">
          {t('koe>status>ulest', { grunn: grunn(aarsak) })}
        </Notice>
      ))}
      {laast || ikkeArkiv !== null ? null : (
        <p className="feltpanel__status" data-usikre={antallUsikre > 0} role="status">
          <Icon name={lesning?.ferdig === false ? 'clock' : antallUsikre > 0 ? 'question' : 'checkCircle'} />
          {lesning?.ferdig === false
            ? t('koe>status>leses')
            : antallUsikre > 0
              ? t('koe>status>usikre', { count: antallUsikre, antall: visTall(antallUsikre) })
              : t(enTast ? 'koe>status>enTast' : 'koe>status>klar')}
        </p>
      )}
    </>
  );
}
