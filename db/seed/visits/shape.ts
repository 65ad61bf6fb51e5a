import type { Mode, Question } from '../../../src/domains/activities/visits/places/model.ts'
import type { organisations } from '../organisations.ts'
import { activityIds } from '../programme/ids.ts'

export interface SeededGuest {
  /** Names the guest, and orders the line. */
  readonly number: number
  readonly name: string
  readonly mail: string
  readonly needs?: string
  readonly state: 'signedUp' | 'offered' | 'waiting'
  /** Came with the guest of this number. */
  readonly with?: number
  readonly answers?: readonly { readonly question: string; readonly answer: string }[]
}

export interface SeededVisits {
  readonly activityId: string
  readonly municipality: keyof typeof organisations
  readonly rules: {
    readonly mode: Mode
    readonly seats?: number
    readonly seatsEachDate?: number
    readonly closesHours?: number
    readonly questions?: readonly Question[]
  }
  readonly guests: readonly SeededGuest[]
  /** For how many of the first dates they signed up; 1 when left out. */
  readonly dates?: number
}

const seated = (number: number, name: string, mail: string, needs?: string): SeededGuest => ({
  ...{ number, name, mail, state: 'signedUp' as const },
  ...(needs ? { needs } : {}),
})

const level: Question = {
  key: 'q1',
  label: 'Har du lavet beats før?',
  options: ['Aldrig', 'Lidt', 'Meget'],
  required: true,
}
const own: Question = {
  key: 'q2',
  label: 'Hvad vil du gerne prøve af?',
  options: [],
  required: false,
}

/** Who signed up. Every name is invented. */
export const visits: readonly SeededVisits[] = [
  {
    activityId: activityIds.listeningNight,
    municipality: 'roskilde',
    rules: { mode: 'series', seats: 12 },
    guests: [
      seated(1, 'Viola Tangsø', 'viola', 'Kørestol'),
      seated(2, 'Malthe Kornblomst', 'malthe'),
      seated(3, 'Safiya Nordlys', 'safiya'),
      seated(4, 'Benedikte Rugbrød', 'benedikte', 'En at følges ind med'),
      seated(5, 'Oskar Himmelblå', 'oskar'),
      seated(6, 'Ditte Tordensky', 'ditte'),
      seated(7, 'Ramin Vandpyt', 'ramin'),
      seated(8, 'Asger Lyngbakke', 'asger'),
      seated(9, 'Ellen Marehalm', 'ellen'),
      seated(10, 'Theo Bølgebryder', 'theo'),
      seated(11, 'Ådil Æbelø', 'aadil'),
      { number: 12, name: 'Signe Stjerneskud', mail: 'signe.s', state: 'offered' },
      { number: 13, name: 'Kasimir Kirsebær', mail: 'kasimir', state: 'waiting' },
      { number: 14, name: 'Lærke Morgendug', mail: 'laerke', state: 'waiting' },
      { number: 15, name: 'Viggo Morgendug', mail: 'viggo', state: 'waiting', with: 14 },
      { number: 16, name: 'Nour Skumring', mail: 'nour', state: 'waiting' },
    ],
  },
  {
    activityId: activityIds.beatSchool,
    municipality: 'koege',
    rules: { mode: 'dates', seatsEachDate: 8, closesHours: 2, questions: [level, own] },
    dates: 2,
    guests: [
      {
        ...{ number: 31, name: 'Mio Trommeslag', mail: 'mio', state: 'signedUp' },
        answers: [
          { question: level.label, answer: 'Lidt' },
          { question: own.label, answer: 'At optage min egen stemme' },
        ],
      },
      {
        ...{ number: 32, name: 'Freja Basgang', mail: 'freja', state: 'signedUp' },
        answers: [{ question: level.label, answer: 'Aldrig' }],
      },
      {
        ...{ number: 33, name: 'Idris Ekko', mail: 'idris', state: 'signedUp', needs: 'Dansk tegnsprog' },
        answers: [{ question: level.label, answer: 'Meget' }],
      },
    ],
  },
  {
    activityId: activityIds.zineSwap,
    municipality: 'ishoej',
    rules: { mode: 'series', seats: 6 },
    guests: [
      seated(51, 'Sakse Papirklip', 'sakse'),
      seated(52, 'Tippex Holm', 'tippex', 'Kørestol'),
      seated(53, 'Hæfte Maskinsen', 'haefte'),
      { ...seated(54, 'Limstift Lund', 'limstift'), with: 53 },
    ],
  },
]
