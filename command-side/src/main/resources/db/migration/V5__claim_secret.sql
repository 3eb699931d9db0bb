-- By which secret claims and answers are keyed: its keyed hash of a constant, kept at the first start and compared at each. It
-- tells nobody the secret, and another secret, under which a NIK would not be found again, is noticed before it is used.
create table claim_secret (
    single boolean not null default true constraint claim_secret_is_one check (single),
    proof  bytea   not null,
    constraint claim_secret_single primary key (single)
);
