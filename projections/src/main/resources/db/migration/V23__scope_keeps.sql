-- A district keeps seeing whoever was once engaged in it: until when says nothing any more.
alter table scope_region drop column until, drop column all_until;
