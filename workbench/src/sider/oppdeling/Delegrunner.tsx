import type { Delingsforslag } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

type Del = Delingsforslag['deler'][number];
type Grunn = Del['grunnlag'][number];

const SIKKER = 0.9;
const TROLIG = 0.6;
const REGLER = ['sidetall', 'brevhode', 'dato', 'mottaker', 'hilsen'] as const;

/** How sure it is that a letter begins here, and why it is thought so. */
export function Delegrunner({ del, foerst }: { readonly del: Del; readonly foerst: boolean }) {
  const { t } = useTranslation();
  const grunntekst = ({ regel, tekst }: Grunn): string | null => {
    if (regel === 'skilleark')
      return tekst === null ? t('oppdeling>grunnlag>skilleark') : t('oppdeling>grunnlag>skillearkSak', { tekst });
    if (regel === 'patch-t') return t('oppdeling>grunnlag>patchT');
    const kjent = REGLER.find((en) => en === regel);
    return kjent === undefined ? null : t(`oppdeling>grunnlag>${kjent}`, { tekst: tekst ?? '' });
  };
  const grunner = del.grunnlag.flatMap((grunn) => grunntekst(grunn) ?? []);
  if (foerst && grunner.length === 0) return <p className="dus brevbit__grunn">{t('oppdeling>grunnlag>foerst')}</p>;
  const nivaa = del.konfidens >= SIKKER ? 'sikker' : del.konfidens >= TROLIG ? 'trolig' : 'usikker';
  return (
    <p className="brevbit__grunn">
      <span className="sikkerhet" data-nivaa={nivaa === 'trolig' ? 'foreslaatt' : nivaa}>
        <Icon name={nivaa === 'sikker' ? 'checkCircle' : nivaa === 'trolig' ? 'halfCircle' : 'question'} />
        {t(`oppdeling>${nivaa}`)}
      </span>{' '}
      <span className="dus">
        {t('oppdeling>hvorfor')} {grunner.join(' · ')}
      </span>
    </p>
  );
}
