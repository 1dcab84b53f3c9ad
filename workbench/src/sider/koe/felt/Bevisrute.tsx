import type { Forslag } from '@dokumentsenter/contract';
import { Button, Icon, Kbd } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../../format/dato.ts';
import { somDato } from '../skjema/forslagsverdi.ts';
import type { Skjemafelt } from '../skjema/skjema.ts';
import { useFelt } from './feltkontekst.ts';
import { useRegeltekst } from './useRegeltekst.ts';

type Props = { readonly felt: Skjemafelt; readonly forslag: Forslag; readonly usikker: boolean };

const MEST = 9;

function visningAv(felt: Skjemafelt, { verdi, visning }: Forslag['kandidater'][number]): string {
  const dato = felt === 'dokumentetsDato' ? somDato(verdi) : null;
  return dato === null ? visning : visDato(dato);
}

/** Why this was proposed, what else it could be, and a way to say that it is right. */
export function Bevisrute({ felt, forslag, usikker }: Props) {
  const { t } = useTranslation();
  const regeltekst = useRegeltekst();
  const { bekreft, velgKandidat, laast } = useFelt();
  const bevis = forslag.bevis.filter(({ tekst, regel }) => tekst !== null || regel !== '').slice(0, 3);
  const kandidater = forslag.kandidater.slice(0, MEST);
  if (bevis.length === 0 && kandidater.length === 0 && !usikker) return null;
  return (
    <div className="bevis">
      {bevis.length === 0 ? null : (
        <ul className="bevis__liste" aria-label={t('koe>bevis>tittel')}>
          {bevis.map(({ regel, tekst, side }) => (
            <li key={`${regel}-${tekst ?? ''}-${side ?? 0}`}>
              {regeltekst(regel)}
              {tekst === null ? null : <q className="sitat">{tekst}</q>}
              {side === null ? null : <span className="dus">{t('koe>bevis>side', { side })}</span>}
            </li>
          ))}
        </ul>
      )}
      {usikker && !laast ? (
        <Button icon="check" title={t('koe>bevis>stemmerHjelp')} onClick={() => bekreft(felt)}>
          {t('koe>bevis>stemmer')}
        </Button>
      ) : null}
      {kandidater.length === 0 || laast ? null : (
        <ol className="bevis__kandidater" aria-label={t('koe>bevis>kandidater')}>
          {kandidater.map((kandidat, plass) => (
            <li key={kandidat.visning}>
              <button
                type="button"
                className="kandidat"
                tabIndex={-1}
                aria-keyshortcuts={`Alt+${plass + 1}`}
                onClick={() => velgKandidat(felt, plass + 1)}
              >
                <Kbd>{plass + 1}</Kbd>
                <span className="linjer">{visningAv(felt, kandidat)}</span>
                <Icon name="chevronRight" />
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
