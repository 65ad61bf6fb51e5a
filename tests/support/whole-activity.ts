import { organisations } from '../../db/seed/organisations.ts'

/** Everything that has to be typed about an activity: one evening. */
export const evening = {
  title: 'Digte i mørke',
  summary: 'Vi slukker lyset og læser højt.',
  language: 'da',
  genres: ['litteratur'],
  ownerId: organisations.furesoeBibliotek,
  planKind: 'once',
  day: '14.1.2027',
  starts: '19',
  ends: '21',
  municipalityId: organisations.furesoe,
  placeName: 'Galaksen',
  languages: ['da'],
}
