import type { CSSProperties } from 'react';
import { useKommune } from './meg.tsx';
import './kommune.css';

type Props = { readonly arkivskaper: string; readonly medNavn?: boolean };

/** A municipality: short mark and colour, with the name beside it or read aloud. Never colour alone. */
export function Kommunemerke({ arkivskaper, medNavn = false }: Props) {
  const kommune = useKommune(arkivskaper);
  const merke = kommune?.merke ?? '–';
  const navn = kommune?.navn ?? arkivskaper;
  return (
    <span className="kommune" style={{ '--kommunefarge': kommune?.farge ?? 'gray' } as CSSProperties}>
      <span className="kommune__merke" aria-hidden="true">
        {merke}
      </span>
      <span className={medNavn ? 'kommune__navn' : 'ui-sr'}>{navn}</span>
    </span>
  );
}
