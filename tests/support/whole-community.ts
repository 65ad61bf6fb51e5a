import { organisations } from '../../db/seed/organisations.ts'

/** Everything that has to be typed about a community. */
export const choir = {
  title: 'Kor på kajen',
  summary: 'Vi synger ud over vandet.',
  genres: ['sang'],
  ownerId: organisations.furesoeBibliotek,
  municipalityId: organisations.furesoe,
  placeName: 'Kajen',
  rhythm: 'weekly',
  weekdays: ['2'],
  starts: '19',
  ends: '21',
  openness: 'dropIn',
  languages: ['da'],
  language: 'da',
}
