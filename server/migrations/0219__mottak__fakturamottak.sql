alter table mottak.begrensningsoppsett add column fakturamottak text check (fakturamottak like '%_@_%');
comment on column mottak.begrensningsoppsett.fakturamottak is 'Where a person may send on what is an invoice: an address of mail. Null: nowhere';
