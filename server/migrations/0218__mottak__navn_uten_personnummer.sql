-- Names of files and heads of mail are written without numbers of persons from now on (domain/trygtFilnavn.ts, domain/vaskEposthode.ts). What came before
-- is washed once. The name as it came stays in original_filnavn, which no list shows; the mail itself is untouched.
create function pg_temp.uten_personnummer(tekst text) returns text language sql immutable as $$
  select regexp_replace(tekst,
    '(?<!\d)[0-7]\d(?:0[1-9]|1[0-2]|4[1-9]|5[0-2]|6[6-9]|7[0-7]|8[1-9]|9[0-2])\d{2}[ ._-]?\d{5}(?!\d)', '[skjult]', 'g')
$$;
update mottak.forsendelse set filnavn = pg_temp.uten_personnummer(filnavn) where filnavn ~ '\d{6}[ ._-]?\d{5}';
update mottak.dokument set filnavn = pg_temp.uten_personnummer(filnavn) where filnavn ~ '\d{6}[ ._-]?\d{5}';
update mottak.forsendelse set epost = epost || jsonb_build_object('emne', pg_temp.uten_personnummer(epost ->> 'emne'))
 where epost ->> 'emne' ~ '\d{6}[ ._-]?\d{5}';
drop function pg_temp.uten_personnummer(text);
