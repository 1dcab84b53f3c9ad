import { finnJournalprofiler, type Kolonnevalg, lesJournalfil } from '@dokumentsenter/contract';
import { SelectField, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Filvelger } from '../../deler/Filvelger.tsx';
import { visTall } from '../../format/tall.ts';
import { useSend, useSpoer } from '../../tjeneste/spoer.ts';
import { Kjoering } from './Kjoering.tsx';
import { Kolonner } from './Kolonner.tsx';

/** A file is chosen, its columns are named, and it is tried before it is imported. */
export function Journalfil({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const [fil, velgFil] = useState<File | null>(null);
  const [profil, settProfil] = useState('');
  const [kolonner, settKolonner] = useState<Kolonnevalg>({});
  const { data } = useSpoer(finnJournalprofiler, { params: { arkivskaper } });
  const les = useSend(lesJournalfil, { etter: (svar) => settKolonner(svar.gjetning) });
  const lagrede = data?.profiler ?? [];
  const velg = (valgt: File | undefined) => {
    les.reset();
    velgFil(valgt ?? null);
    if (valgt === undefined) return;
    const skjema = new FormData();
    skjema.append('fil', valgt);
    les.mutate({ inn: { params: { arkivskaper } }, skjema });
  };
  return (
    <section className="importer">
      <Filvelger
        accept=".csv,.txt,text/csv"
        label={t('importer>fil')}
        hint={les.isPending ? t('importer>leser') : t('importer>filHint')}
        velg={([valgt]) => velg(valgt)}
      />
      {les.data === undefined || fil === null ? null : (
        <>
          <p className="dus">{t('importer>lest', { rader: visTall(les.data.rader), tegnsett: les.data.tegnsett })}</p>
          <div className="importer__kilde">
            <TextField
              label={t('importer>profil')}
              hint={t('importer>profilHint')}
              value={profil}
              maxLength={60}
              onChange={(event) => settProfil(event.target.value)}
            />
            {lagrede.length === 0 ? null : (
              <SelectField
                label={t('importer>brukProfil')}
                value={lagrede.some(({ navn }) => navn === profil) ? profil : ''}
                onChange={(event) => {
                  const lagret = lagrede.find(({ navn }) => navn === event.target.value);
                  settProfil(lagret?.navn ?? '');
                  settKolonner(lagret?.kolonner ?? les.data.gjetning);
                }}
              >
                <option value="">{t('importer>egetValg')}</option>
                {lagrede.map(({ navn }) => (
                  <option key={navn} value={navn}>
                    {navn}
                  </option>
                ))}
              </SelectField>
            )}
          </div>
          <Kolonner tabell={les.data} valgt={kolonner} velg={settKolonner} />
          <Kjoering
            key={`${profil} ${JSON.stringify(kolonner)} ${fil.name} ${fil.lastModified}`}
            arkivskaper={arkivskaper}
            fil={fil}
            profil={profil.trim()}
            kolonner={kolonner}
          />
        </>
      )}
    </section>
  );
}
