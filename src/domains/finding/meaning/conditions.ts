import { stemOf } from '../language/endings.ts'

/** When somebody can: days of the week, and the part of the day. */
export interface When {
  readonly days: readonly number[]
  readonly part: 'morning' | 'afternoon' | 'evening' | 'day' | undefined
  readonly isToday: boolean
}
/** What it must take to come. */
export interface Ease {
  /** Comes alone, is shy, or would like to be met. */
  readonly alone: boolean
  readonly free: boolean
}

const dayNames: readonly (readonly string[])[] = [
  ['mandag', 'monday', 'mon'],
  ['tirsdag', 'tuesday', 'tue', 'tirs'],
  ['onsdag', 'wednesday', 'wed', 'ons'],
  ['torsdag', 'thursday', 'thu', 'tors'],
  ['fredag', 'friday', 'fri', 'fre'],
  ['lordag', 'saturday', 'sat', 'lor'],
  ['sondag', 'sunday', 'son'],
]
const weekend = ['weekend', 'weekenden', 'weekends']
const dayParts: Readonly<Record<string, When['part']>> = {
  ...{
    morgen: 'morning',
    morgenen: 'morning',
    formiddag: 'morning',
    formiddagen: 'morning',
    morning: 'morning',
    mornings: 'morning',
  },
  ...{
    eftermiddag: 'afternoon',
    eftermiddagen: 'afternoon',
    afternoon: 'afternoon',
    afternoons: 'afternoon',
  },
  ...{
    aften: 'evening',
    aftenen: 'evening',
    aftener: 'evening',
    evening: 'evening',
    evenings: 'evening',
    tonight: 'evening',
    night: 'evening',
    nat: 'evening',
  },
  ...{ fyraften: 'evening', daytime: 'day', dagtimerne: 'day', dagen: 'day' },
}
const alone = new Set(
  'alene alone nervos nervous genert shy tor usikker bange scared afraid introvert angst anxious anxiety ensom lonely nybegynder begynder beginner beginners newbie ny ovet overskud stille quiet sart forsigtig awkward autist adhd socialt social'.split(
    ' ',
  ),
)
const free = new Set('gratis free billig billigt billige cheap penge money broke fattig su'.split(' '))

/** What folded words say about when and how, and which of them say it. */
export function conditionsIn(words: readonly string[], today: number) {
  const said = new Set<string>()
  const days = new Set<number>()
  let part: When['part']
  let isToday = false
  words.forEach((word, index) => {
    const before = words[index - 1]
    const day = dayNames.findIndex(
      (names) =>
        names.includes(word) ||
        (word.length > 5 && names.includes(stemOf(word))) ||
        names.some((name) => name.length > 5 && (word === `${name}e` || word === `${name}s`)),
    )
    if (day >= 0) days.add(day + 1)
    else if (weekend.includes(word)) for (const one of [6, 7]) days.add(one)
    else if (word === 'morgen' && before === 'i') days.add((today % 7) + 1)
    else if (word === 'tomorrow') days.add((today % 7) + 1)
    else if (['today', 'tonight'].includes(word) || (before === 'i' && ['dag', 'aften'].includes(word)))
      isToday = true
    if (dayParts[word] && !(word === 'morgen' && before === 'i')) part = dayParts[word]
    if (
      day >= 0 ||
      weekend.includes(word) ||
      dayParts[word] ||
      ['today', 'tomorrow', 'tonight'].includes(word)
    )
      said.add(word)
    if (alone.has(word) || free.has(word)) said.add(word)
  })
  if (isToday) days.add(today)
  const when: When = { days: [...days].sort(), part, isToday }
  const ease: Ease = {
    alone: words.some((word) => alone.has(word)),
    free: words.some((word) => free.has(word)),
  }
  return { when, ease, said }
}
