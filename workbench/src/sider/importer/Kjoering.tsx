import {
  finnJournalprofiler,
  hentImport,
  hentImporter,
  type Importvisning,
  importerJournal,
  type Journalopplysninger,
  type Kolonnevalg,
} from '@dokumentsenter/contract';
import { Button, CheckField, Notice } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend, useSpoer } from '../../tjeneste/spoer.ts';
import { Feillinjer } from './Feillinjer.tsx';
import { sum } from './sum.ts';
import { Importfeil } from './Utfoerte.tsx';

type Props = {
  readonly arkivskaper: string;
  readonly fil: File;
  readonly profil: string;
  readonly kolonner: Kolonnevalg;
};
const KORTEST = 2;
const FOELG_MS = 1_000;

/** Tried first, with the lines that will not do; then imported. Both are done by the worker, and followed here and in the list below. */
export function Kjoering({ arkivskaper, fil, profil, kolonner }: Props) {
  const { t } = useTranslation();
  const [godtaFeil, godta] = useState(false);
  const [id, foelg] = useState<string | null>(null);
  const send = useSend(importerJournal, {
    foreldet: [hentImporter, finnJournalprofiler],
    etter: (svar) => foelg(svar.id),
  });
  const { data } = useSpoer(
    hentImport,
    { params: { arkivskaper, id: id ?? '' } },
    { naar: id !== null, hvertMs: FOELG_MS },
  );
  const imp = id === null ? null : (data ?? null);
  const arbeider = send.isPending || (id !== null && (imp === null || !erSlutt(imp)));
  const kjoer = (proev: boolean) => {
    const skjema = new FormData();
    const valg: Journalopplysninger = { profil, kolonner, proev, godtaFeil };
    skjema.append('opplysninger', JSON.stringify(valg));
    skjema.append('fil', fil);
    send.mutate({ inn: { params: { arkivskaper } }, skjema });
  };
  const ferdig = imp !== null && imp.status === 'ferdig' && !imp.valg.proev;
  const linjer = arbeider ? null : (imp?.resultat?.linjer ?? null);
  const harFeil = linjer !== null && linjer.antallFeil > 0;
  const brukbare = imp?.resultat?.enheter.journalpost ?? 0;
  return (
    <section className="importer" aria-live="polite">
      <div className="rekke">
        <Button
          look={linjer === null ? 'primary' : 'secondary'}
          disabled={profil.length < KORTEST || arbeider}
          onClick={() => kjoer(true)}
        >
          {arbeider ? t('importer>importerer') : t('importer>proev')}
        </Button>
        {linjer === null || ferdig ? null : (
          <Button
            look="primary"
            icon="upload"
            disabled={arbeider || brukbare === 0 || (harFeil && !godtaFeil)}
            onClick={() => kjoer(false)}
          >
            {t('importer>importer')}
          </Button>
        )}
      </div>
      {arbeider || imp === null ? null : <Importfeil imp={imp} />}
      {linjer === null || imp?.resultat == null ? null : (
        <>
          <Notice tone={ferdig ? 'success' : harFeil ? 'warning' : 'info'}>
            {ferdig ? t('importer>ferdig') : t('importer>utfall', sum(imp.resultat))}
          </Notice>
          {harFeil && !ferdig ? (
            <CheckField
              label={t('importer>godtaFeil')}
              checked={godtaFeil}
              onChange={(event) => godta(event.target.checked)}
            />
          ) : null}
          {harFeil ? (
            <>
              <h2 className="side__ledd">{t('importer>linjerMedFeil')}</h2>
              <Feillinjer linjer={linjer} />
            </>
          ) : null}
        </>
      )}
    </section>
  );
}

const erSlutt = ({ status }: Importvisning): boolean => status === 'ferdig' || status === 'feilet';
