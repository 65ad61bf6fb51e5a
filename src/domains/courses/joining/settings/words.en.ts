export const en = {
  lead: 'How people come onto the course, and whom the places are for.',
  needsIntake: 'Talk with people before they get a place',
  needsIntakeHint: 'New sign-ups wait for a yes or no from you or the municipality.',
  offerHours: 'An offer of a place stands for',
  reminderHours: 'Reminder before each session',
  reminderHint: 'Write 0 to send none.',
  hours: 'hours',
  reserved: 'Reserved places',
  reservedHint: 'Only citizens of the municipality can have them until they are released. Empty field: none.',
  seats: 'places',
  releaseOn: 'Release the places that are left on',
  save: 'Save',
  saved: 'Saved.',
  staleTitle: 'Somebody else saved meanwhile',
  staleText: 'Look it through. If you save, what stands here holds.',
  owed: 'Places for other municipalities',
  owedNone: 'No places have been given to other municipalities yet.',
  owedMunicipality: 'Municipality',
  owedPlaces: 'Places',
  owedAmount: 'Owes',
  outsiders: (price: string) => `A place costs ${price} for a municipality from outside.`,
  noOutsiders:
    'The course only takes people from the municipality and those with reserved places. Set a price on the course if others may join.',
  problems: {
    tooMany: (total: number, capacity: number) =>
      `${total} places are reserved, but the course has only ${capacity}.`,
  },
}
