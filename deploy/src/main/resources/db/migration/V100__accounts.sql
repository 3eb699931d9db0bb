create table account (
  name text primary key check (name ~ '^[a-z][a-z0-9._-]{0,63}$'),
  display_name text not null check (display_name <> ''),
  office text not null check (office <> ''),
  password_hash text not null,
  roles text[] not null,
  regions text[] not null default '{}',
  bodies text[] not null default '{}',
  enabled boolean not null default true
);
comment on column account.display_name is 'What the account is called, as written beside each event';
comment on column account.regions is 'Region prefixes (32.17); they bound OPERATOR, HEAD and ALLOWANCE_OFFICER';
comment on column account.bodies is 'Certification bodies (STKS); they bound SECRETARIAT, ASSESSOR and PANEL';
