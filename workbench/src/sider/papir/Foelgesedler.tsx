import { avklarFoelgeseddel, type Foelgeseddelen, finnFoelgesedler } from '@dokumentsenter/contract';
import { Button, Icon, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Grunndialog } from './Grunndialog.tsx';

/** What the scanners said they laid in the folder, and whether it came. What does not agree stands first. Nothing while no scanner says anything. */
export function Foelgesedler({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const kan = useKan();
  const [valgt, velg] = useState<Foelgeseddelen | null>(null);
  const svar = useSpoer(finnFoelgesedler, { params: { arkivskaper } });
  const gjoer = useUtfoer(avklarFoelgeseddel, {
    foreldet: [finnFoelgesedler],
    etter: () => {
      showToast({ tone: 'done', text: t('papir>lagret') });
      velg(null);
    },
  });
  const rader = svar.data?.rader ?? [];
  if (rader.length === 0) return null;
  return (
    <section className="papir__esker" aria-labelledby="foelgesedler">
      <h2 className="side__ledd" id="foelgesedler">
        {t('papir>sedler')}
      </h2>
      <ul className="papir__eskeliste kort">
        {rader.map((seddel) => (
          <li key={seddel.id}>
            <div className="papir__seddel">
              <strong>{seddel.bunke ?? seddel.navn}</strong>
              <Seddelstand seddel={seddel} />
            </div>
            {seddel.status === 'avvik' && kan('forsendelse:mottak', arkivskaper) ? (
              <Button onClick={() => velg(seddel)}>{t('papir>avklar')}</Button>
            ) : null}
          </li>
        ))}
      </ul>
      {valgt === null ? null : (
        <Grunndialog
          tittel={t('papir>avklarTittel', { bunke: valgt.bunke ?? valgt.navn })}
          hint={t('papir>avklarHint')}
          venter={gjoer.isPending}
          lukk={() => velg(null)}
          send={(grunn) => gjoer.mutate({ params: { arkivskaper, id: valgt.id }, body: { grunn } })}
        />
      )}
    </section>
  );
}

function Seddelstand({ seddel }: { readonly seddel: Foelgeseddelen }) {
  const { t } = useTranslation();
  const sider = (antall: number) => t('papir>sider', { count: antall, antall });
  const { avklart } = seddel;
  return (
    <>
      <p className="dus">
        {t('papir>seddelinnhold', {
          filer: t('papir>filer', { count: seddel.filer, antall: seddel.filer }),
          sider: sider(seddel.sider).toLowerCase(),
          dato: visDato(seddel.mottattTid),
        })}
      </p>
      <p className="papir__stand">
        <Icon name={seddel.status === 'avvik' ? 'warning' : seddel.status === 'venter' ? 'clock' : 'check'} />
        {seddel.status === 'avklart'
          ? t('papir>seddelstatus>avklart', {
              dato: visDato(avklart?.tid ?? seddel.mottattTid),
              hvem: avklart?.av ?? '',
              grunn: avklart?.grunn ?? '',
            })
          : t(`papir>seddelstatus>${seddel.status}`)}
      </p>
      {seddel.feil.length === 0 ? null : (
        <ul className="papir__feil">
          {seddel.feil.map(({ filnavn, utfall, ...antall }) => (
            <li key={`${filnavn}-${utfall}`}>
              {t(`papir>seddelfeil>${utfall}`, {
                filnavn,
                sider: sider(antall.sider ?? 0).toLowerCase(),
                funnet: sider(antall.funnetSider ?? 0).toLowerCase(),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
