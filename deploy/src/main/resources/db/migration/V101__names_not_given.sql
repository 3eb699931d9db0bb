-- These stand in the log as actors of the product itself: what it is shipped with, and the sample.
alter table account add constraint account_name_not_the_products check (name not in ('system', 'sample'));
