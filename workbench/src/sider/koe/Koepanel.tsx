import { Select } from '@digdir/designsystemet-react';
import { EmptyState, IconButton, Notice, SkeletonLines } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KOEUTVALG, type Koeutvalg } from '../../app/sokeverdier.ts';
import { visTall } from '../../format/tall.ts';
import type { Gruppering } from '../../innstilling/valg.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Koeliste } from './Koeliste.tsx';
import type { Koe } from './useKoe.ts';

const GRUPPERINGER: readonly Gruppering[] = ['ingen', 'avsender', 'enhet', 'kommune'];

type Props = {
  readonly koe: Koe;
  readonly utvalg: Koeutvalg;
  readonly velgUtvalg: (utvalg: Koeutvalg) => void;
  readonly valgt: string | null;
  readonly velg: (id: string) => void;
  /** When the queue can be folded to a strip. */
  readonly fold?: (() => void) | undefined;
};

/** The queue pane: which letters, how many, in what groups. */
export function Koepanel({ koe, utvalg, velgUtvalg, valgt, velg, fold }: Props) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  return (
    <>
      <header className="koetopp">
        <h1 className="ui-sr">{t('koe>arbeidsbenk')}</h1>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons, not of form fields */}
        <div className="koetopp__utvalg" role="group" aria-label={t('koe>utvalg>velg')}>
          {KOEUTVALG.map((ett) => (
            <button
              key={ett}
              type="button"
              className="koetopp__knapp"
              aria-pressed={ett === utvalg}
              onClick={() => velgUtvalg(ett)}
            >
              {t(`koe>utvalg>${ett}`)}{' '}
              {koe.antall === undefined ? null : <b className="ui-num">{visTall(koe.antall[ett])}</b>}
            </button>
          ))}
        </div>
        <div className="koetopp__grupper">
          <Select
            aria-label={t('koe>grupper')}
            value={koe.gruppering}
            onChange={(event) => koe.settGruppering(GRUPPERINGER.find((en) => en === event.target.value) ?? 'ingen')}
          >
            {GRUPPERINGER.map((en) => (
              <option key={en} value={en}>
                {t(`koe>gruppering>${en}`)}
              </option>
            ))}
          </Select>
          {fold === undefined ? null : <IconButton icon="chevronLeft" label={t('koe>fold')} onClick={fold} />}
        </div>
      </header>
      {(koe.antall?.skjulteUloeste ?? 0) === 0 ? null : (
        <div className="koepanel__beskjed">
          <Notice tone="warning">{t('koe>venterPaaKlarering', { count: koe.antall?.skjulteUloeste ?? 0 })}</Notice>
        </div>
      )}
      {koe.feil !== null && koe.rader.length === 0 ? (
        <div className="koepanel__beskjed">
          <Notice tone="danger" alert>
            {feiltekst(koe.feil)}
          </Notice>
        </div>
      ) : koe.venter ? (
        <SkeletonLines label={t('skall>henter')} lines={12} />
      ) : koe.rader.length === 0 ? (
        <TomKoe utvalg={utvalg} filtrert={koe.filtrert} />
      ) : (
        <Koeliste rader={koe.rader} valgt={valgt} velg={velg} />
      )}
    </>
  );
}

function TomKoe({ utvalg, filtrert }: { readonly utvalg: Koeutvalg; readonly filtrert: boolean }) {
  const { t } = useTranslation();
  const kan = useKan();
  return (
    <EmptyState icon="inbox" title={filtrert && utvalg === 'alle' ? t('koe>tom>kommune') : t(`koe>tom>${utvalg}`)}>
      <p>{t(`koe>tom>${utvalg}Hjelp`)}</p>
      {utvalg === 'alle' && kan('forsendelse:mottak') ? <Link to="/opplasting">{t('koe>tom>taInn')}</Link> : null}
    </EmptyState>
  );
}
