-- Who was told of whom (F13). A row is written, and durable, before the answer leaves; it never changes and never goes.
create table access_journal (
  number bigint generated always as identity primary key,
  read_at timestamptz not null default clock_timestamp(),
  account text not null,
  roles text[] not null,
  office text not null,
  regions text[] not null,
  purpose text check (length(purpose) between 1 and 200 and purpose !~ '[0-9]{16}'),
  method text not null,
  endpoint text not null,
  file text,
  position bigint not null,
  workers uuid[] not null check (cardinality(workers) > 0)
);
comment on column access_journal.roles is 'As the account was then, like office and regions';
comment on column access_journal.purpose is 'The header Jejak-Purpose; never a NIK';
comment on column access_journal.endpoint is 'The pattern of the path, without ids';
comment on column access_journal.workers is 'Whom the answer told of';
create index on access_journal (account, number);
create index on access_journal using gin (workers);
create index on access_journal using brin (read_at);

create function access_journal_only_grows() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '42501', message = 'the access journal is only added to';
end
$$;

create trigger access_journal_only_grows before update or delete or truncate on access_journal
  for each statement execute function access_journal_only_grows();
