import { type Svarfil as Opplysninger, svarMedFil } from '@dokumentsenter/contract';
import { Button } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Filvelger } from '../../deler/Filvelger.tsx';
import { useSend } from '../../tjeneste/spoer.ts';
import { type Svarfeltene, Svarmottak, Svartitler, type Utkast } from './Svardetaljer.tsx';
import { useSvart } from './useSvart.ts';

type Props = {
  readonly arkivskaper: string;
  readonly id: string;
  readonly utkast: Utkast;
  readonly felter: Svarfeltene;
};

const FILTYPER = '.pdf,.docx,.odt,.doc,.rtf';

/** The reply as a document written elsewhere. */
export function Svarfil({ arkivskaper, id, utkast, felter }: Props) {
  const { t } = useTranslation();
  const [fil, settFil] = useState<File>();
  const [feil, settFeil] = useState(false);
  const gjoer = useSend(svarMedFil, useSvart(arkivskaper));
  return (
    <form
      className="svar__skjema kort"
      onSubmit={(event) => {
        event.preventDefault();
        settFeil(fil === undefined);
        if (fil === undefined) return;
        const skjema = new FormData();
        const opplysninger: Opplysninger = felter.tilTjener();
        skjema.append('opplysninger', JSON.stringify(opplysninger));
        skjema.append('fil', fil, fil.name);
        gjoer.mutate({ inn: { params: { arkivskaper, id } }, skjema });
      }}
    >
      <Filvelger
        label={t('utsending>svar>fil')}
        hint={t('utsending>svar>filHint')}
        accept={FILTYPER}
        error={feil ? t('arkivsak>filMangler') : null}
        velg={([valgt]) => {
          settFil(valgt);
          settFeil(false);
        }}
      />
      <Svartitler utkast={utkast} felter={felter} />
      <Svarmottak utkast={utkast} felter={felter} />
      <div className="rekke">
        <Button look="primary" type="submit" loading={gjoer.isPending}>
          {t(felter.valgene.sendes.length === 0 ? 'utsending>svar>lag' : 'utsending>svar>send')}
        </Button>
      </div>
      <p className="dus">{t('utsending>svar>hvaFil')}</p>
    </form>
  );
}
