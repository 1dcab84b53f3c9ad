import type { Journalpost } from '@dokumentsenter/contract';
import { SelectField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

type Slag = Journalpost['korrespondanseparter'][number]['slag'];
const SLAG: readonly Slag[] = ['person', 'organisasjon', 'ukjent'];

type Props = {
  readonly post: Journalpost;
  readonly verdi: readonly Slag[];
  readonly velg: (nye: Slag[]) => void;
};

/** Person or organisation, for each party: it decides whether the name may stand in the public journal. */
export function Partsslagvalg({ post, verdi, velg }: Props) {
  const { t } = useTranslation();
  return post.korrespondanseparter.map(({ navn, type }, i) => (
    <SelectField
      key={`${type}-${i}`}
      label={t('post>jp>partsslag', { navn })}
      hint={t('post>jp>partsslagHint')}
      value={verdi[i]}
      onChange={(event) => {
        const valgt = SLAG.find((slag) => slag === event.target.value) ?? 'ukjent';
        velg(verdi.map((slag, nr) => (nr === i ? valgt : slag)));
      }}
    >
      {SLAG.map((slag) => (
        <option key={slag} value={slag}>
          {t(`koe>part>${slag}`)}
        </option>
      ))}
    </SelectField>
  ));
}
