import { courseIds } from '../courses/ids.ts'
import type { SeededLine, SeededPlace } from './shape.ts'

const names = [
  'Anna B.',
  'Bo C.',
  'Carla D.',
  'Dan E.',
  'Else F.',
  'Finn G.',
  'Gudrun H.',
  'Hugo I.',
  'Ida J.',
  'Jan K.',
  'Kira L.',
  'Lars M.',
  'Mia N.',
  'Niels O.',
]
/** Two stayed away after a while, one never came; the others went through with it. */
const gone: Readonly<Record<string, Partial<SeededPlace>>> = {
  'Dan E.': { state: 'dropped', endReason: 'work', marks: 'pppaaaaa' },
  'Hugo I.': { state: 'dropped', endReason: 'noShow', marks: 'aaaaaaaa' },
  'Mia N.': { state: 'dropped', endReason: 'illness', marks: 'pptaaaaa' },
}
const patterns = ['pppppppp', 'ppapptpp', 'pppptppa', 'papppppp']

/** A course that is over; simulated, and it says so. */
export const completed: SeededLine = {
  courseId: courseIds.roedovreVitamins,
  municipality: 'roedovre',
  on: '2026-02-02',
  endedOn: '2026-04-30',
  isSimulated: true,
  people: names.map((name, index) => ({
    name,
    mail: `deltager${index + 1}`,
    state: 'completed',
    marks: patterns[index % patterns.length] ?? '',
    ...gone[name],
  })),
}
