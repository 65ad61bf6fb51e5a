export const da = {
  lead: 'Sådan kommer man på holdet, og hvem pladserne er til.',
  needsIntake: 'Tal med folk, før de får en plads',
  needsIntakeHint: 'Nye tilmeldinger venter på et ja eller nej fra dig eller kommunen.',
  offerHours: 'Så længe gælder et tilbud om en plads',
  reminderHours: 'Påmindelse før hver gang',
  reminderHint: 'Skriv 0, hvis ingen skal sendes.',
  hours: 'timer',
  reserved: 'Reserverede pladser',
  reservedHint: 'Kun borgere fra kommunen kan få dem, indtil de bliver frigivet. Tomt felt: ingen.',
  seats: 'pladser',
  releaseOn: 'Frigiv de pladser, der er tilbage, den',
  save: 'Gem',
  saved: 'Gemt.',
  staleTitle: 'En anden har gemt imens',
  staleText: 'Se det igennem. Gemmer du, gælder det, der står her.',
  owed: 'Pladser til andre kommuner',
  owedNone: 'Ingen pladser er givet til andre kommuner endnu.',
  owedMunicipality: 'Kommune',
  owedPlaces: 'Pladser',
  owedAmount: 'Skylder',
  outsiders: (price: string) => `En plads koster ${price} for en kommune udefra.`,
  noOutsiders:
    'Forløbet tager kun folk fra kommunen og dem, der har reserverede pladser. Sæt en pris på forløbet, hvis andre må være med.',
  problems: {
    tooMany: (total: number, capacity: number) =>
      `Der er reserveret ${total} pladser, men holdet har kun ${capacity}.`,
  },
}
