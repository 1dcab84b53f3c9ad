import type { ReactNode } from 'react';
import './fakta.css';

export type Faktum = readonly [navn: string, verdi: ReactNode];

/** What is known of a thing, name and value; what is empty is not shown. */
export function Fakta({ fakta }: { readonly fakta: readonly Faktum[] }) {
  return (
    <dl className="fakta">
      {fakta
        .filter(([, verdi]) => verdi !== null && verdi !== '')
        .map(([navn, verdi]) => (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd className="linjer">{verdi}</dd>
          </div>
        ))}
    </dl>
  );
}
