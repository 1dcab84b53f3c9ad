import { endreKonverteringsregel, hentKonverteringsregel, type Konverteringsregel } from '@dokumentsenter/contract';
import { Button, CheckField, SkeletonLines, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';

const VALG = {
  arkivformat: ['PDF/A-2b', 'PDF/A-1b'],
  konverterVed: ['ferdigstilt', 'arkivert'],
  pdf: ['bygg-om', 'behold'],
} as const;

/** The municipality's rules of conversion (krav 2.7.9–12). */
export function Arkivformat({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(hentKonverteringsregel, { params: { arkivskaper } });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={4} />;
  const { gjeldende } = svar.data;
  return (
    <>
      <h2 className="side__ledd">{t('filer>regel>tittel')}</h2>
      <Skjema key={JSON.stringify(gjeldende)} arkivskaper={arkivskaper} gjeldende={gjeldende} />
    </>
  );
}

function Skjema({ arkivskaper, gjeldende }: { readonly arkivskaper: string; readonly gjeldende: Konverteringsregel }) {
  const { t } = useTranslation();
  const kan = useKan()('kommune:endre', arkivskaper);
  const [ny, sett] = useState(gjeldende);
  const [godtas, settGodtas] = useState(gjeldende.godtas.join(' '));
  const lagre = useUtfoer(endreKonverteringsregel, {
    foreldet: [hentKonverteringsregel],
    etter: () => void showToast({ tone: 'done', text: t('oppsett>adm>lagret') }),
  });
  const regel = { ...ny, godtas: godtas.split(/[\s,.]+/).filter((endelse) => endelse !== '') };
  return (
    <form
      className="innstillinger"
      onSubmit={(event) => {
        event.preventDefault();
        lagre.mutate({ params: { arkivskaper }, body: regel });
      }}
    >
      {(['arkivformat', 'konverterVed', 'pdf'] as const).map((felt) => (
        <fieldset key={felt} className="valgliste" disabled={!kan}>
          <legend className="ds-label">{t(`filer>regel>${felt}`)}</legend>
          {VALG[felt].map((verdi) => (
            <CheckField
              key={verdi}
              kind="radio"
              name={`regel-${felt}`}
              label={t(`filer>regel>${verdi}`)}
              checked={ny[felt] === verdi}
              onChange={() => sett({ ...ny, [felt]: verdi })}
            />
          ))}
        </fieldset>
      ))}
      <TextField
        label={t('filer>regel>godtas')}
        hint={t('filer>regel>godtasHint')}
        readOnly={!kan}
        value={godtas}
        onChange={(event) => settGodtas(event.target.value)}
      />
      {kan ? (
        <Button
          look="primary"
          type="submit"
          disabled={JSON.stringify(regel) === JSON.stringify(gjeldende)}
          loading={lagre.isPending}
        >
          {t('skall>lagre')}
        </Button>
      ) : null}
    </form>
  );
}
