import {
  endreUtsending,
  finnUtsendinger,
  hentDigitalandel,
  hentJournalpost,
  hentUtsendinger,
  hentUtskrift,
  type UTSENDINGSVALG,
  type Utsending,
} from '@dokumentsenter/contract';
import { Button, Icon, type IconName, showToast } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visDato, visTidspunkt } from '../../format/dato.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import './utsending.css';

type Valg = (typeof UTSENDINGSVALG)[number];

const IKON: Readonly<Record<Utsending['status'], IconName>> = {
  venter: 'clock',
  sendes: 'forward',
  sendt: 'check',
  levert: 'check',
  lest: 'check',
  feilet: 'warning',
  'til-utskrift': 'pages',
  'skrevet-ut': 'check',
  avbrutt: 'close',
};
/** What a person may choose, the likeliest first. What is being sent is left alone: the service may have it. */
const VALG: Readonly<Partial<Record<Utsending['status'], readonly Valg[]>>> = {
  feilet: ['proevIgjen', 'tilUtskrift', 'avbryt'],
  venter: ['tilUtskrift', 'avbryt'],
  'til-utskrift': ['skrevetUt', 'avbryt'],
};

type Props = {
  readonly arkivskaper: string;
  readonly utsending: Utsending;
  /** Says which journalpost it is, where that is not said already. */
  readonly medPost?: boolean;
};

/** One recipient's copy: where it stands, why, and what may be done. */
export function Utsendingsrad({ arkivskaper, utsending, medPost = false }: Props) {
  const { t } = useTranslation();
  const { id, status, aarsak, kanal, mottaker, skjult } = utsending;
  return (
    <li className="utsending" data-status={status}>
      <div className="utsending__tekst">
        {medPost ? (
          <p className="linjer">
            <span className="dus ui-num">{utsending.registreringsID} </span>
            <Link to="/journalposter/$arkivskaper/$id" params={{ arkivskaper, id: utsending.journalpost }}>
              {utsending.tittel}
            </Link>
          </p>
        ) : null}
        <p className="linjer">{t('utsending>til', { navn: [mottaker, ...utsending.adresse].join(', ') })}</p>
        <p className="utsending__status">
          <Icon name={IKON[status]} /> <strong>{t(`utsending>statuser>${status}`)}</strong>
          <span className="dus">
            {t(`utsending>paa>${kanal}`)}
            {utsending.paaPapir && kanal === 'svarut' ? `, ${t('utsending>paaPapir')}` : ''}
            {' · '}
            {visTidspunkt(utsending.sendtTid ?? utsending.endretTid)}
          </span>
        </p>
        {aarsak === null ? null : <p className="linjer">{t(`utsending>aarsaker>${aarsak}`)}</p>}
        {utsending.klagefrist === null ? null : (
          <p className="linjer">{t('utsending>klagefrist', { dato: visDato(utsending.klagefrist) })}</p>
        )}
        <Historikk utsending={utsending} />
      </div>
      {skjult ? null : (
        <div className="rekke">
          {status === 'til-utskrift' ? (
            <a
              className="lenkeknapp"
              href={hentUtskrift.sti.replace(':arkivskaper', arkivskaper).replace(':id', id)}
              target="_blank"
              rel="noreferrer"
            >
              {t('utsending>aapneUtskrift')}
            </a>
          ) : null}
          <Valgknapper arkivskaper={arkivskaper} utsending={utsending} />
        </div>
      )}
    </li>
  );
}

function Valgknapper({ arkivskaper, utsending }: Pick<Props, 'arkivskaper' | 'utsending'>) {
  const { t } = useTranslation();
  const gjoer = useUtfoer(endreUtsending, {
    foreldet: [finnUtsendinger, hentUtsendinger, hentJournalpost, hentDigitalandel],
    etter: (_svar, { body }) => void showToast({ tone: 'done', text: t(`utsending>gjort>${body.valg}`) }),
  });
  return (VALG[utsending.status] ?? []).map((valg, i) => (
    <Button
      key={valg}
      look={i === 0 ? 'secondary' : 'quiet'}
      disabled={gjoer.isPending}
      onClick={() => gjoer.mutate({ params: { arkivskaper, id: utsending.id }, body: { valg } })}
    >
      {t(`utsending>valg>${valg}`)}
    </Button>
  ));
}

function Historikk({ utsending }: { readonly utsending: Utsending }) {
  const { t } = useTranslation();
  return (
    <details className="utsending__historikk">
      <summary>{t('utsending>historikk')}</summary>
      <ol>
        {utsending.hendelser.map((h) => (
          <li key={`${h.tidspunkt}-${h.status}-${h.aarsak}`} className="dus">
            {t(`utsending>statuser>${h.status}`)}, {t('utsending>av', { tid: visTidspunkt(h.tidspunkt), navn: h.av })}
            {h.aarsak === null ? null : `. ${t(`utsending>aarsaker>${h.aarsak}`)}`}
          </li>
        ))}
      </ol>
      {utsending.nesteTid === null ? null : (
        <p className="dus">{t('utsending>neste', { tid: visTidspunkt(utsending.nesteTid) })}</p>
      )}
    </details>
  );
}
