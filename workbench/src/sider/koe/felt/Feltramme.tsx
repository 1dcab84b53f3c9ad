import { Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sikkerhetsmerke } from '../../../deler/Sikkerhetsmerke.tsx';
import { feltsikkerhet } from '../skjema/sikkerhet.ts';
import type { Skjemafelt } from '../skjema/skjema.ts';
import { Bevisrute } from './Bevisrute.tsx';
import { useFelt } from './feltkontekst.ts';
import { Ventende } from './Ventende.tsx';

type Props = {
  readonly felt: Skjemafelt;
  /** Id of the control that the label belongs to; null where the field is a group of its own. */
  readonly kontroll: string | null;
  readonly children: ReactNode;
};

/** A field: label above value, a sign and word for how sure it is, and the evidence while it has the focus. */
export function Feltramme({ felt, kontroll, children }: Props) {
  const { t } = useTranslation();
  const { skjema, forslag, aktivt, aktiver } = useFelt();
  const ett = forslag.find((kandidat) => kandidat.felt === felt);
  const nivaa = feltsikkerhet(felt, skjema, ett);
  const navn = t(`koe>felt>${felt}`);
  const merkeId = `${felt}-merke`;
  return (
    <div
      className="felt"
      data-felt={felt}
      data-nivaa={nivaa}
      {...(kontroll === null ? { role: 'group', 'aria-labelledby': `${felt}-navn` } : {})}
      onFocusCapture={() => aktiver(felt)}
    >
      <div className="felt__topp">
        {kontroll === null ? (
          <span className="ds-label" id={`${felt}-navn`}>
            {navn}
          </span>
        ) : (
          <Label htmlFor={kontroll}>{navn}</Label>
        )}
        <span id={merkeId}>
          <Sikkerhetsmerke nivaa={nivaa} iFelt />
        </span>
      </div>
      {children}
      {ett === undefined ? null : <Ventende felt={felt} forslag={ett} />}
      {aktivt === felt && ett !== undefined && ett.nivaa !== 'stille' ? (
        <Bevisrute felt={felt} forslag={ett} usikker={nivaa === 'usikker'} />
      ) : null}
    </div>
  );
}
