/** The history of a thing, from the audit. */
export const history = {
  title: 'Historik',
  nothing: 'Der er ikke sket noget endnu.',
  system: 'Platformen selv',
  unknown: 'En gæst',
  other: 'Ændret',
  changed: (fields: string) => `Rettet: ${fields.toLowerCase()}`,
  deeds: {
    'people.organisations.create': 'Oprettet',
    'people.organisations.edit': 'Rettet',
    'people.organisations.close': 'Lukket eller genåbnet',
    'people.memberships.change': 'Medlemskab ændret',
    'people.persons.create': 'Oprettet',
    'people.persons.edit': 'Oplysninger rettet',
    'people.persons.deactivate': 'Adgang lukket eller genåbnet',
    'people.roles.give': 'Rolle givet',
    'people.roles.end': 'Rolle afsluttet',
    'people.invitations.send': 'Invitation sendt eller trukket tilbage',
    'people.invitations.accept': 'Invitationen er taget imod',
    'people.self.edit': 'Rettede selv sine oplysninger',
    'personal-data.view': 'Så kontaktoplysningerne',
  },
}
