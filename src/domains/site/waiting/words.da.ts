import type { Due } from './model.ts'

export const da = {
  title: 'Det venter på dig',
  count: (count: number, late: number) => {
    const things = count === 1 ? 'Én ting.' : `${countWord(count)} ting.`
    if (late === 0) return things
    return late === count
      ? `${things} ${count === 1 ? 'Den' : 'Alt'} er over tid.`
      : `${things} ${countWord(late)} er over tid.`
  },
  due: {
    overdue: 'Over tid',
    today: 'I dag',
    thisWeek: 'Denne uge',
    later: 'Senere',
    whenever: 'Uden frist',
  } satisfies Record<Due, string>,
  since: (day: string) => `siden ${day}`,
  from: (day: string) => `fra ${day}`,
  by: (day: string) => `senest ${day}`,
  dueWas: (day: string) => `skulle være klar ${day}`,
  before: (day: string) => `senest ${day}`,
  none: {
    title: 'Intet venter på dig',
    text: 'Nyd det. Når nogen har brug for dig, står det her.',
    action: 'Se projekterne',
  },
  newNeed: 'Meld et behov',
}

const counts = 'Ingen Én To Tre Fire Fem Seks Syv Otte Ni Ti Elleve Tolv'.split(' ')
const countWord = (count: number): string => counts[count] ?? String(count)
