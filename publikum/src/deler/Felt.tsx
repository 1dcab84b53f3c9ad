interface Feltvalg {
  readonly navn: string;
  readonly ledetekst: string;
  readonly hjelp?: string;
  readonly verdi: string;
  readonly feil: readonly string[];
  readonly maks: number;
  readonly type?: string;
  readonly utfyll?: string;
}

export function Felt({ navn, ledetekst, hjelp, verdi, feil, maks, type = 'text', utfyll = 'off' }: Feltvalg) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={navn}>
        {ledetekst}
      </label>
      {hjelp !== undefined && (
        <p id={`${navn}-hjelp`} className="hjelp">
          {hjelp}
        </p>
      )}
      <input
        className="ds-input"
        id={navn}
        name={navn}
        type={type}
        defaultValue={verdi}
        maxLength={maks}
        autoComplete={utfyll}
        required={navn === 'emne'}
        {...(hjelp === undefined ? {} : { 'aria-describedby': `${navn}-hjelp` })}
        {...(feil.includes(navn) ? { 'aria-invalid': true } : {})}
      />
    </div>
  );
}
