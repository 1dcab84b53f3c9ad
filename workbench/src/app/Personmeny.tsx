import { Switch } from '@digdir/designsystemet-react';
import { hentMeg, loggUt } from '@dokumentsenter/contract';
import { Button, type ColorScheme, Icon, Popup, Segments } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Maalform, useEnkelttaster, useFargevalg, useMaalform } from '../innstilling/valg.ts';
import { useMeg } from '../kommune/meg.tsx';
import { glemUtkast } from '../sider/koe/utkast.ts';
import { spoersmaal, useUtfoer } from '../tjeneste/spoer.ts';
import { glemAltAngrbart } from '../varsel/angre.ts';

/** The person's own choices, remembered in this browser, and the way out. */
export function Personmeny() {
  const { t } = useTranslation();
  const meg = useMeg();
  const klient = useQueryClient();
  const gaaTil = useNavigate();
  const [farge, settFarge] = useFargevalg();
  const [maalform, settMaalform] = useMaalform();
  const [enkelttaster, settEnkelttaster] = useEnkelttaster();
  const ut = useUtfoer(loggUt, {
    // Nothing that this person has seen stays behind for the next one.
    etter: () => {
      glemUtkast();
      glemAltAngrbart();
      void klient
        .resetQueries({ queryKey: spoersmaal(hentMeg, {}).queryKey })
        .finally(() => klient.removeQueries({ type: 'inactive' }));
    },
  });
  return (
    <Popup
      label={`${t('skall>meny')}: ${meg.navn}`}
      trigger={
        <>
          <Icon name="user" />
          <span className="topp__navn">{meg.navn}</span>
        </>
      }
    >
      <div className="personmeny">
        <p>
          <strong>{meg.navn}</strong>
          <br />
          <span className="dus">{meg.brukernavn}</span>
        </p>
        <div>
          <p className="personmeny__ledd">{t('skall>fargetema')}</p>
          <Segments<ColorScheme>
            label={t('skall>fargetema')}
            value={farge}
            onChange={settFarge}
            segments={(['auto', 'light', 'dark'] as const).map((value) => ({ value, text: t(`skall>farge>${value}`) }))}
          />
        </div>
        <div>
          <p className="personmeny__ledd">{t('skall>maalform')}</p>
          <Segments<Maalform>
            label={t('skall>maalform')}
            value={maalform}
            onChange={settMaalform}
            segments={[
              { value: 'nb', text: t('skall>bokmaal') },
              { value: 'nn', text: t('skall>nynorsk') },
            ]}
          />
        </div>
        <Switch
          label={t('skall>enkelttaster')}
          description={t('skall>enkelttasterHjelp')}
          checked={enkelttaster}
          onChange={(event) => settEnkelttaster(event.target.checked)}
        />
        <Button icon="lock" onClick={() => void gaaTil({ to: '/passord' })}>
          {t('passord>bytt')}
        </Button>
        <Button icon="logout" onClick={() => ut.mutate({})}>
          {t('skall>loggUt')}
        </Button>
      </div>
    </Popup>
  );
}
