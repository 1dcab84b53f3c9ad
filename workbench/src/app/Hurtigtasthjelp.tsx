import { Modal } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

const ARBEID = [
  ['J', 'neste'],
  ['K', 'forrige'],
  ['Enter', 'godta'],
  ['Tab', 'foersteUsikre'],
  ['1–9', 'kandidat'],
  ['U', 'angre'],
  ['X', 'avvis'],
  ['O', 'overfoer'],
  ['V', 'tilSide'],
  ['D', 'delOpp'],
  ['/', 'soek'],
  ['?', 'hjelp'],
] as const;
const BREVET = [
  ['N', 'nesteSide'],
  ['P', 'forrigeSide'],
  ['T', 'tekst'],
  ['R', 'roter'],
  ['+', 'stoerre'],
  ['−', 'mindre'],
] as const;
const ALLTID = [
  ['Ctrl Enter', 'journalfoer'],
  ['Alt 1–9', 'kandidatTekst'],
  ['Esc', 'ut'],
  ['F6', 'nesteRute'],
] as const;

/** All the keys on one page. */
export function Hurtigtasthjelp({ lukk }: { readonly lukk: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal title={t('koe>hjelp>tittel')} closeLabel={t('skall>lukk')} onClose={lukk}>
      <div className="tasthjelp">
        <Tastegruppe tittel={t('koe>hjelp>arbeid')} taster={ARBEID} />
        <div>
          <Tastegruppe tittel={t('koe>hjelp>brevet')} taster={BREVET} />
          <Tastegruppe tittel={t('koe>hjelp>alltid')} taster={ALLTID} />
        </div>
      </div>
      <p className="dus">{t('skall>enkelttasterHjelp')}</p>
    </Modal>
  );
}

type Tast = (typeof ARBEID)[number] | (typeof BREVET)[number] | (typeof ALLTID)[number];

function Tastegruppe({ tittel, taster }: { readonly tittel: string; readonly taster: readonly Tast[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className="tasthjelp__tittel">{tittel}</h3>
      <dl className="tasthjelp__liste">
        {taster.map(([tast, hva]) => (
          <div key={tast}>
            <dt>
              <kbd className="ui-kbd">{tast}</kbd>
            </dt>
            <dd>{t(`koe>hjelp>${hva}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
