import type { hentJournalmerknader, SvarAv } from '@dokumentsenter/contract';
import { visTidspunkt } from '../format/dato.ts';

type Props = { readonly merknader: SvarAv<typeof hentJournalmerknader>['merknader'] };

/** Remarks with who wrote them and when. */
export function Merknadsliste({ merknader }: Props) {
  return (
    <ul className="merknadsliste">
      {merknader.map(({ id, merknadstekst, merknadsdato, merknadRegistrertAv }) => (
        <li key={id}>
          <p className="linjer">{merknadstekst}</p>
          <p className="dus">
            {merknadRegistrertAv}, {visTidspunkt(merknadsdato)}
          </p>
        </li>
      ))}
    </ul>
  );
}
