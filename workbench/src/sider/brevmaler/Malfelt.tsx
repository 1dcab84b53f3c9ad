import { FLETTEFELT } from '@dokumentsenter/contract';
import { TextArea, TextField } from '@dokumentsenter/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Skjema } from './malskjema.ts';

type Props = {
  readonly form: Form;
  readonly verdi: Skjema[Form];
  readonly sett: (verdi: Skjema[Form]) => void;
};

/** The name and the text in one form of Norwegian; a field is put in where the cursor stands, or last when nobody has been in the text. */
export function Malfelt({ form, verdi, sett }: Props) {
  const { t } = useTranslation();
  const felt = useRef<HTMLDivElement>(null);
  // A textarea nobody has been in says its cursor stands first: that is not a place anyone chose.
  const harVaertI = useRef(false);
  const formnavn = t(`brevmal>form>${form}`).toLowerCase();
  const settInn = (navn: string) => {
    const ord = `{{${navn}}}`;
    const tekst = felt.current?.querySelector('textarea');
    const slutt = verdi.tekst.length;
    const [fra, til] =
      tekst && harVaertI.current ? [tekst.selectionStart, tekst.selectionEnd] : ([slutt, slutt] as const);
    harVaertI.current = true;
    sett({ ...verdi, tekst: verdi.tekst.slice(0, fra) + ord + verdi.tekst.slice(til) });
    requestAnimationFrame(() => {
      tekst?.focus();
      tekst?.setSelectionRange(fra + ord.length, fra + ord.length);
    });
  };
  return (
    <>
      <TextField
        label={t('brevmal>navn', { form: formnavn })}
        maxLength={100}
        value={verdi.navn}
        onChange={(event) => sett({ ...verdi, navn: event.target.value })}
      />
      <div ref={felt}>
        <TextArea
          label={t('brevmal>tekst', { form: formnavn })}
          hint={t('brevmal>tekstHint', { form: formnavn })}
          rows={16}
          maxLength={20_000}
          value={verdi.tekst}
          onFocus={() => {
            harVaertI.current = true;
          }}
          onChange={(event) => sett({ ...verdi, tekst: event.target.value })}
        />
      </div>
      <fieldset className="brevmaler__felt">
        <legend>{t('brevmal>flettefelt')}</legend>
        <p className="dus">{t('brevmal>flettefeltHint')}</p>
        <ul className="rekke">
          {FLETTEFELT.map((navn) => (
            <li key={navn}>
              <button
                type="button"
                className="brevmaler__flettefelt"
                title={t(`brevmal>felt>${navn}`)}
                onClick={() => settInn(navn)}
              >
                {t(`brevmal>felt>${navn}`)}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}
