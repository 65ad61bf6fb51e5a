import { cast } from '../../db/seed/cast.ts'
import { organisations } from '../../db/seed/organisations.ts'

/** Everything that has to be typed about a space. */
export const darkroom = {
  title: 'Mørkekammeret',
  kind: 'workshop',
  summary: 'Her fremkalder man film.',
  contents: 'Forstørrer\nTre skåle',
  howToBorrow: 'Spørg, og tag selv papir med.',
  genres: ['billedkunst'],
  ownerId: organisations.furesoeBibliotek,
  municipalityId: organisations.furesoe,
  placeName: 'Farum Bibliotek',
  'hours-1': '10-17',
  'hours-3': '10.00-12.30, 19-24',
  price: '25',
  priceUnit: 'hour',
  isBookable: 'on',
  hostId: cast.sofie.id,
  language: 'da',
}
