-- The overview of precedents (krav 2.8.18–22), newest first.
create index presedens_dato on arkiv.presedens (arkivskaper, presedens_dato desc, system_id desc);
