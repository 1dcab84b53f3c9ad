import { Input, Textarea } from '@digdir/designsystemet-react';
import { Button } from '@dokumentsenter/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Feltramme } from './Feltramme.tsx';
import { useFelt } from './feltkontekst.ts';

const TEGN_PER_LINJE = 44;

/** The title, as many lines high as it is long. */
export function Tittelfelt() {
  const id = useId();
  const { skjema, settTittel, laast } = useFelt();
  const { tittel } = skjema.verdier;
  return (
    <Feltramme felt="tittel" kontroll={id}>
      <Textarea
        id={id}
        aria-describedby="tittel-merke"
        rows={Math.min(5, Math.max(2, Math.ceil(tittel.length / TEGN_PER_LINJE)))}
        maxLength={500}
        value={tittel}
        readOnly={laast}
        onChange={(event) => settTittel(event.target.value.replaceAll('\n', ' '))}
      />
    </Feltramme>
  );
}

/** Access: code, legal basis, and the title that the public may see. */
export function Tilgangsfelt() {
  const { t } = useTranslation();
  const id = useId();
  const { skjema, endre, oppslag, laast } = useFelt();
  const { tittel, tilgangskode, hjemmel, offentligTittel } = skjema.verdier;
  const velg = (kode: string) =>
    endre('tilgangskode', {
      tilgangskode: kode,
      hjemmel: oppslag.tilgangskoder.find((en) => en.kode === kode)?.hjemmel ?? '',
    });
  return (
    <Feltramme felt="tilgangskode" kontroll={id}>
      <select
        id={id}
        className="ds-input"
        aria-describedby="tilgangskode-merke"
        value={tilgangskode}
        disabled={laast}
        onChange={(event) => velg(event.target.value)}
      >
        <option value="">{t('koe>felt>aapent')}</option>
        {oppslag.tilgangskoder.map(({ kode, tittel }) => (
          <option key={kode} value={kode}>
            {kode} {tittel}
          </option>
        ))}
        {tilgangskode !== '' && oppslag.tilgangskoder.every(({ kode }) => kode !== tilgangskode) ? (
          <option value={tilgangskode}>{tilgangskode}</option>
        ) : null}
      </select>
      {tilgangskode === '' ? null : (
        <div className="felt__under">
          <label className="felt__smaa" htmlFor={`${id}-h`}>
            {t('koe>felt>hjemmel')}
          </label>
          <Input
            id={`${id}-h`}
            data-mangler={hjemmel.trim() === '' || undefined}
            aria-required
            value={hjemmel}
            readOnly={laast}
            onChange={(event) => endre('tilgangskode', { hjemmel: event.target.value })}
          />
          <label className="felt__smaa" htmlFor={`${id}-o`}>
            {t('koe>felt>offentligTittel')}
          </label>
          <Input
            id={`${id}-o`}
            aria-describedby={`${id}-oh`}
            data-mangler={offentligTittel.trim() === '' || undefined}
            aria-required
            value={offentligTittel}
            readOnly={laast}
            onChange={(event) => endre('tilgangskode', { offentligTittel: event.target.value })}
          />
          <p id={`${id}-oh`} className="ui-field__hint">
            {t('koe>felt>offentligTittelHint')}
          </p>
          {laast || offentligTittel === tittel ? null : (
            <Button look="quiet" onClick={() => endre('tilgangskode', { offentligTittel: tittel })}>
              {t('koe>felt>brukTittelen')}
            </Button>
          )}
        </div>
      )}
    </Feltramme>
  );
}
