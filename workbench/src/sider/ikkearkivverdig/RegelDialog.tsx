import {
  type Begrensningsregel,
  endreBegrensningsregel,
  finnBegrensningsregler,
  KANALER,
  opprettBegrensningsregel,
  proevBegrensningsregel,
  REGELAARSAKER,
  type Regelproeve,
} from '@dokumentsenter/contract';
import { Button, CheckField, SelectField, TextArea, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Proevesvar } from './Proevesvar.tsx';
import { fraRegel, type Regelutkast, tilRegelfelt } from './regelutkast.ts';

type Props = {
  readonly arkivskaper: string;
  /** Null: a new one. */
  readonly regel: Begrensningsregel | null;
  readonly harPost: boolean;
  readonly lukk: () => void;
};

/** A rule as a form. It can be tried on the post of the last months before it is kept; kept, it is off. */
export function RegelDialog({ arkivskaper, regel, harPost, lukk }: Props) {
  const { t } = useTranslation();
  const [utkast, sett] = useState<Regelutkast>(() => fraRegel(regel));
  const [svar, settSvar] = useState<Regelproeve | null>(null);
  const etter = { foreldet: [finnBegrensningsregler], etter: lukk };
  const opprett = useUtfoer(opprettBegrensningsregel, etter);
  const endre = useUtfoer(endreBegrensningsregel, etter);
  const proev = useUtfoer(proevBegrensningsregel, { etter: settSvar });
  const skriv = (del: Partial<Regelutkast>) => {
    sett((foer) => ({ ...foer, ...del }));
    settSvar(null);
  };
  const send = () => {
    const body = tilRegelfelt(utkast);
    if (regel === null) opprett.mutate({ params: { arkivskaper }, body });
    else endre.mutate({ params: { arkivskaper, id: regel.id }, body });
  };
  return (
    <Skjemadialog
      tittel={t(regel === null ? 'ikkearkiv>regler>ny' : 'ikkearkiv>regler>endreTittel')}
      knapp={t('skall>lagre')}
      venter={opprett.isPending || endre.isPending}
      stengt={utkast.navn.trim() === ''}
      lukk={lukk}
      send={send}
    >
      <TextField
        label={t('ikkearkiv>felt>navn')}
        hint={t('ikkearkiv>felt>navnHint')}
        maxLength={100}
        value={utkast.navn}
        onChange={(event) => skriv({ navn: event.target.value })}
      />
      <Vilkaarsfelt utkast={utkast} skriv={skriv} />
      <SelectField
        label={t('ikkearkiv>felt>aarsak')}
        value={utkast.aarsak}
        onChange={(event) => {
          const aarsak = REGELAARSAKER.find((en) => en === event.target.value);
          if (aarsak !== undefined) skriv({ aarsak });
        }}
      >
        {REGELAARSAKER.map((en) => (
          <option key={en} value={en}>
            {t(`ikkearkiv>grunner>${en}`)}
          </option>
        ))}
      </SelectField>
      {harPost ? (
        <TextField
          label={`${t('ikkearkiv>felt>videresend')} (${t('skall>valgfritt')})`}
          hint={t('ikkearkiv>felt>videresendHint')}
          type="email"
          maxLength={200}
          value={utkast.videresend}
          onChange={(event) => skriv({ videresend: event.target.value })}
        />
      ) : (
        <p className="dus">{t('ikkearkiv>felt>utenPost')}</p>
      )}
      <div className="rekke">
        <Button
          loading={proev.isPending}
          onClick={() => proev.mutate({ params: { arkivskaper }, body: { vilkaar: tilRegelfelt(utkast).vilkaar } })}
        >
          {t('ikkearkiv>proeve>knapp')}
        </Button>
      </div>
      {svar === null ? null : <Proevesvar svar={svar} />}
      <p className="dus">{t('ikkearkiv>regler>avEtter')}</p>
    </Skjemadialog>
  );
}

type Vilkaarsprops = { readonly utkast: Regelutkast; readonly skriv: (del: Partial<Regelutkast>) => void };

function Vilkaarsfelt({ utkast, skriv }: Vilkaarsprops) {
  const { t } = useTranslation();
  return (
    <fieldset className="ikkearkiv__vilkaar">
      <legend className="ds-label">{t('ikkearkiv>felt>vilkaar')}</legend>
      <TextArea
        label={t('ikkearkiv>felt>avsendere')}
        hint={t('ikkearkiv>felt>avsendereHint')}
        rows={2}
        value={utkast.avsendere}
        onChange={(event) => skriv({ avsendere: event.target.value })}
      />
      <TextArea
        label={t('ikkearkiv>felt>mottakere')}
        hint={t('ikkearkiv>felt>mottakereHint')}
        rows={1}
        value={utkast.mottakere}
        onChange={(event) => skriv({ mottakere: event.target.value })}
      />
      <CheckField
        label={t('ikkearkiv>felt>masseutsendt')}
        checked={utkast.masseutsendt}
        onChange={() => skriv({ masseutsendt: !utkast.masseutsendt })}
      />
      <CheckField
        label={t('ikkearkiv>felt>faktura')}
        checked={utkast.faktura}
        onChange={() => skriv(utkast.faktura ? { faktura: false } : { faktura: true, aarsak: 'faktura' })}
      />
      <SelectField
        label={t('ikkearkiv>felt>kanal')}
        value={utkast.kanal ?? ''}
        onChange={(event) => skriv({ kanal: KANALER.find((en) => en === event.target.value) ?? null })}
      >
        <option value="">{t('ikkearkiv>felt>alleKanaler')}</option>
        {KANALER.filter((en) => en !== 'overfoert').map((en) => (
          <option key={en} value={en}>
            {t(`skall>kanal>${en}`)}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
