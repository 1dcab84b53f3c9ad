import { adresse, hentSkilleark, type Sak } from '@dokumentsenter/contract';
import { Button, Icon } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMaalform } from '../../innstilling/valg.ts';
import { useKan } from '../../kommune/meg.tsx';
import { AvsluttDialog } from './dialog/AvsluttDialog.tsx';
import { FlyttDialog } from './dialog/FlyttDialog.tsx';
import { NotatDialog } from './dialog/NotatDialog.tsx';
import { PresedensDialog } from './dialog/PresedensDialog.tsx';
import { RettSakDialog } from './dialog/RettSakDialog.tsx';
import { SkjermDialog } from './dialog/SkjermDialog.tsx';
import { GjenaapneDialog, MerknadDialog } from './dialog/Tekstdialoger.tsx';

const DIALOGER = ['rett', 'notat', 'avslutt', 'gjenaapne', 'flytt', 'skjerm', 'merknad', 'presedens'] as const;
type Dialog = (typeof DIALOGER)[number];

/** What may be done with a case. The server decides; what one is not allowed is not offered. */
export function Sakshandlinger({ sak }: { readonly sak: Sak }) {
  const { t } = useTranslation();
  const kan = useKan();
  const [dialog, vis] = useState<Dialog | null>(null);
  const [maalform] = useMaalform();
  const lukk = () => vis(null);
  const avsluttet = sak.saksstatus === 'A';
  const harPoster = sak.journalposter.some(({ journalstatus }) => journalstatus !== 'U');
  const kanEndre = kan('saksmappe:endre', sak.arkivskaper);
  const tilbys: Record<Dialog, boolean> = {
    rett: !avsluttet && kanEndre,
    notat: !avsluttet && kanEndre,
    avslutt: !avsluttet && kan('saksmappe:avslutt', sak.arkivskaper),
    gjenaapne: avsluttet && kan('saksmappe:gjenaapne', sak.arkivskaper),
    flytt: harPoster && !avsluttet && kan('journalpost:flytt', sak.arkivskaper),
    skjerm: kan('journalpost:skjerm', sak.arkivskaper),
    merknad: kanEndre,
    presedens: kanEndre,
  };
  const knapper = DIALOGER.filter((en) => tilbys[en]);
  const kanSkriveUt = kan('partsinnsyn:skriv', sak.arkivskaper);
  const kanSkanne = !avsluttet && kan('journalpost:journalfoer', sak.arkivskaper);
  if (sak.skjult || sak.saksstatus === 'U' || (knapper.length === 0 && !kanSkriveUt && !kanSkanne)) return null;
  return (
    <section className="rekke sakshandlinger" aria-label={t('arkivsak>mer')}>
      {knapper.map((en) => (
        <Button key={en} onClick={() => vis(en)}>
          {en === 'presedens' ? t('presedens>registrer') : t(`arkivsak>${en}`)}
        </Button>
      ))}
      {kanSkriveUt ? (
        <Link
          className="rekke"
          to="/saker/$arkivskaper/$id/partsinnsyn"
          params={{ arkivskaper: sak.arkivskaper, id: sak.id }}
        >
          <Icon name="user" /> {t('innsyn>skrivUt')}
        </Link>
      ) : null}
      {kanSkanne ? (
        <a
          className="rekke"
          download
          href={adresse(hentSkilleark, {
            params: { arkivskaper: sak.arkivskaper },
            query: { antall: 1, saksnummer: sak.saksnummer, maalform },
          })}
        >
          <Icon name="download" /> {t('oppdeling>ark>tilSaken')}
        </a>
      ) : null}
      {dialog === 'rett' ? <RettSakDialog sak={sak} lukk={lukk} /> : null}
      {dialog === 'notat' ? <NotatDialog sak={sak} lukk={lukk} /> : null}
      {dialog === 'avslutt' ? <AvsluttDialog sak={sak} lukk={lukk} /> : null}
      {dialog === 'gjenaapne' ? <GjenaapneDialog sak={sak} lukk={lukk} /> : null}
      {dialog === 'flytt' ? <FlyttDialog sak={sak} lukk={lukk} /> : null}
      {dialog === 'skjerm' ? <SkjermDialog sak={sak} lukk={lukk} /> : null}
      {dialog === 'merknad' ? <MerknadDialog sak={sak} lukk={lukk} /> : null}
      {dialog === 'presedens' ? <PresedensDialog sak={sak} lukk={lukk} /> : null}
    </section>
  );
}
