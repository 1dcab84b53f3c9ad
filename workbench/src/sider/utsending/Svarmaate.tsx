import { CheckField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Utkast, useSvarfelt } from './Svardetaljer.tsx';
import { Svarfil } from './Svarfil.tsx';
import { Svarskjema } from './Svarskjema.tsx';

type Props = { readonly arkivskaper: string; readonly id: string; readonly utkast: Utkast };

const MAATER = ['skriv', 'lastOpp'] as const;

/** How the reply is made. What was written stays when the other way is looked at. */
export function Svarmaate(props: Props) {
  const { t } = useTranslation();
  const [maate, settMaate] = useState<(typeof MAATER)[number]>('skriv');
  const felter = useSvarfelt(props.utkast);
  return (
    <>
      <fieldset className="svar__maate">
        <legend>{t('utsending>svar>maate')}</legend>
        {MAATER.map((en) => (
          <CheckField
            key={en}
            kind="radio"
            name="svarmaate"
            label={t(`utsending>svar>maater>${en}`)}
            checked={maate === en}
            onChange={() => settMaate(en)}
          />
        ))}
      </fieldset>
      <div hidden={maate !== 'skriv'}>
        <Svarskjema {...props} felter={felter} />
      </div>
      {maate === 'lastOpp' ? <Svarfil {...props} felter={felter} /> : null}
    </>
  );
}
