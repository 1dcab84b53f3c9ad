import { useTranslation } from 'react-i18next';
import { visTall } from '../format/tall.ts';
import './framdrift.css';

type Props = {
  /** What is being done now. */
  readonly steg: string;
  readonly gjort: number;
  /** 0: not known how much there is. */
  readonly av: number;
};
/** How far a long piece of work has come. */
export function Framdrift({ steg, gjort, av }: Props) {
  const { t } = useTranslation();
  const teller = av > 0;
  return (
    <div className="framdrift">
      <p>
        {steg}{' '}
        {teller ? (
          <span className="dus ui-num">{t('uttrekk>framdrift', { gjort: visTall(gjort), av: visTall(av) })}</span>
        ) : null}
      </p>
      <progress aria-label={steg} {...(teller ? { value: gjort, max: av } : {})} />
    </div>
  );
}
