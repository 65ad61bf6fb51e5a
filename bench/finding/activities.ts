import type { Findable, FindableEntry } from '../../src/platform/rooms/findable.ts'

const first = 'Åben,Ny,Fælles,Lille,Stor,Sen,Stille,Vild,Ung,Gratis,Lokal,Skæv,Blå,Rød,Nordisk,Fri'.split(',')
const what =
  'korsang,beats,zineværksted,rollespilsaften,brætspilscafé,folkedans,hiphop,parkour,streetbasket,tegneskole,læsekreds,digtaften,børnefestival,skateskole,strikkeklub,samtalesalon,kortfilm,øvelokale,sprogcafé,teaterimprovisation'.split(
    ',',
  )
const where =
  'biblioteket,havnen,musikskolen,kælderen,parken,hallen,foyeren,gården,skolen,stranden,stationen,torvet,loftet,værftet'.split(
    ',',
  )
const said =
  'vi laver noget sammen hver uge og ingen skal kunne noget i forvejen kom alene eller tag en ven med der er kaffe te og et bord hvor man kan sidde stille og lytte musik tekst billede dans scene lys lyd instrument trommer guitar stemme'.split(
    ' ',
  )

const pick = <Item>(list: readonly Item[], number: number): Item => list[number % list.length] as Item

/** A text of forty words, another for each number. */
const text = (number: number): string =>
  Array.from({ length: 40 }, (_, at) => pick(said, number * 7 + at * (1 + (number % 11)))).join(' ')

const entry = (number: number): FindableEntry => ({
  id: `a${number}`,
  path: `/det-sker/a${number}`,
  title: { da: `${pick(first, number)} ${pick(what, number * 3 + Math.floor(number / 16))} ${number}` },
  summary: { da: text(number).slice(0, 140) },
  words: [text(number + 1), `ord${number} navn${number % 3000}`],
  genres: [pick(['musik', 'sang', 'dans', 'litteratur', 'subkultur', 'teater'], number)],
  placeName: `${pick(where, number)} ${number % 400}`,
  lat: 55.5 + (number % 60) / 100,
  lon: 12 + (number % 50) / 100,
  weekdays: [1 + (number % 7)],
  openness: 'dropIn',
  isFree: number % 3 > 0,
})

/** So many invented activities. */
export const invented = (many: number): Findable => ({
  kind: 'activity',
  entries: async () => Array.from({ length: many }, (_, number) => entry(number)),
})
