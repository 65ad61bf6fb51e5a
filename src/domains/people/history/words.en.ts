import type { history as da } from './words.da.ts'

/** The history of a thing, from the audit. */
export const history = {
  title: 'History',
  nothing: 'Nothing has happened yet.',
  system: 'The platform itself',
  unknown: 'A guest',
  other: 'Changed',
  changed: (fields: string) => `Changed: ${fields.toLowerCase()}`,
  deeds: {
    'people.organisations.create': 'Created',
    'people.organisations.edit': 'Changed',
    'people.organisations.close': 'Closed or reopened',
    'people.memberships.change': 'Membership changed',
    'people.persons.create': 'Created',
    'people.persons.edit': 'Details changed',
    'people.persons.deactivate': 'Access closed or reopened',
    'people.roles.give': 'Role given',
    'people.roles.end': 'Role ended',
    'people.invitations.send': 'Invitation sent or withdrawn',
    'people.invitations.accept': 'Invitation accepted',
    'people.self.edit': 'Changed their own details',
    'personal-data.view': 'Saw the contact details',
  },
} satisfies typeof da
