-- Who gave a role: whoever proposes a project must not be able to make somebody who approves it. Empty for roles from before, and
-- for those that the platform itself gave.
alter table people.held_role add column given_by uuid references people.person;
create index held_role_giver on people.held_role (given_by) where given_by is not null;
select platform.classify('people.held_role', 'identity', 'active', 'given_by');
