-- A card tells the name that somebody bore on the day: a correction can give another one from some day on. The cards are made
-- anew from the log.
delete from parked_event where name = 'register';
delete from projection_checkpoint where name = 'register';
truncate register_worker, register_engagement, register_span;
alter table register_span add column name text not null;
