-- A shielding with an end is lifted on its day: what is due is found by date.
create index saksmappe_skjerming_opphoerer on arkiv.saksmappe (arkivskaper, skjerming_opphoerer_dato) where skjerming_opphoerer_dato is not null;
create index journalpost_skjerming_opphoerer on arkiv.journalpost (arkivskaper, skjerming_opphoerer_dato) where skjerming_opphoerer_dato is not null;
create index dokument_skjerming_opphoerer on arkiv.dokumentbeskrivelse (arkivskaper, skjerming_opphoerer_dato) where skjerming_opphoerer_dato is not null;
