alter table fordeling.min_post add column utsending_feilet boolean not null default false;
comment on column fordeling.min_post.utsending_feilet is 'Stands here because a letter did not reach its recipient: the case handler must choose what now';
