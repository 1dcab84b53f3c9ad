import { ARBEIDSLISTER, type Arbeidsliste, hentListetall, LISTENAVN } from '@dokumentsenter/contract';
import { SelectField, useMediaQuery } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useMaalform } from '../../innstilling/valg.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';

type Props = {
  readonly arkivskaper: string;
  readonly valgt: Arbeidsliste;
  readonly velg: (liste: Arbeidsliste) => void;
};

const TAK = 1000;

/** The lists with how many stand on each: beside the list, above it on a narrow screen. */
export function Listevalg({ arkivskaper, valgt, velg }: Props) {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const smal = useMediaQuery('(max-width: 900px)');
  const tall: Partial<Record<string, number>> = useSpoer(hentListetall, { params: { arkivskaper } }).data?.antall ?? {};
  const vis = (liste: Arbeidsliste) => {
    const antall = tall[liste];
    return antall === undefined ? null : antall >= TAK ? `${visTall(TAK)}+` : visTall(antall);
  };
  if (smal) {
    return (
      <SelectField
        label={t('lister>velg')}
        value={valgt}
        onChange={(event) => {
          const liste = ARBEIDSLISTER.find((en) => en === event.target.value);
          if (liste !== undefined) velg(liste);
        }}
      >
        {ARBEIDSLISTER.map((liste) => (
          <option key={liste} value={liste}>
            {[LISTENAVN[liste][maalform], vis(liste)].filter((del) => del !== null).join(' · ')}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <nav className="listevalg" aria-label={t('lister>velg')}>
      <ul>
        {ARBEIDSLISTER.map((liste) => (
          <li key={liste}>
            <Link
              to="/arbeidslister"
              search={(foer) => ({ ...(foer.kommune === undefined ? {} : { kommune: foer.kommune }), liste })}
              className="listevalg__lenke"
              aria-current={liste === valgt ? 'page' : undefined}
            >
              <span>{LISTENAVN[liste][maalform]}</span>
              <span className="ui-num dus">{vis(liste)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
