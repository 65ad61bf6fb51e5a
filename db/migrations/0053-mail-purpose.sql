-- What a mail is sent for, where somebody may have taken that back before it goes: their room is asked when it is sent.
alter table platform.mail add column purpose text, add check (purpose is null or subject_kind is not null);
select platform.classify('platform.mail', 'none', '30', 'purpose');
