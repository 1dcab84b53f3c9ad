-- sporing: looked through page by page, by person and by operation.
create index spor_loepenummer on sporing.spor (arkivskaper, loepenummer);
create index spor_aktoer on sporing.spor (arkivskaper, aktoer_id, loepenummer);
create index spor_handling on sporing.spor (arkivskaper, handling, loepenummer);
