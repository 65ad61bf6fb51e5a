/** Every address of spaces, in Danish; English ones are the same under `/en`. */
export const paths = {
  spaces: () => '/steder',
  space: (slug: string) => `/steder/${slug}`,
  spacePicture: (slug: string) => `/steder/${slug}/billede.png`,
  bookSpace: (slug: string) => `/steder/${slug}/laan`,
  asked: (slug: string) => `/steder/${slug}/laan/tak`,
  /** Appended to the own page of a participant. */
  ownBooking: (id: string) => `laan/${id}`,

  workSpaces: () => '/arbejde/steder',
  newSpace: () => '/arbejde/steder/nyt',
  workSpace: (id: string) => `/arbejde/steder/${id}`,
  editSpace: (id: string) => `/arbejde/steder/${id}/ret`,
  moveSpace: (id: string, to: string) => `/arbejde/steder/${id}/tilstand/${to}`,
  exceptionalDay: (id: string) => `/arbejde/steder/${id}/dage`,
  photos: (id: string) => `/arbejde/steder/${id}/billeder`,
  dropPhoto: (id: string, file: string) => `/arbejde/steder/${id}/billeder/${file}/fjern`,
  bookings: (id: string) => `/arbejde/steder/${id}/laan`,
  answerBooking: (id: string, booking: string) => `/arbejde/steder/${id}/laan/${booking}`,
}
