import { organisations } from '../organisations.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const nine = [
  ...(['herlev', 'albertslund', 'roedovre', 'ishoej', 'furesoe', 'helsingoer'] as const),
  ...(['koege', 'halsnaes', 'roskilde'] as const),
]

const year = [
  ['Efterårsferie', '2026-10-10', '2026-10-18'],
  ['Juleferie', '2026-12-19', '2027-01-03'],
  ['Påskeferie', '2027-03-20', '2027-03-29'],
  ['Sommerferie', '2027-06-26', '2027-08-08'],
] as const

/** The winter holiday is week 7 or week 8; which one is an example. */
const winter = (late: boolean) =>
  ['Vinterferie', late ? '2027-02-20' : '2027-02-13', late ? '2027-02-28' : '2027-02-21'] as const

const late = new Set<string>(['halsnaes', 'helsingoer'])

/** The school year 2026/27 in the nine municipalities: examples, to be checked against what each has decided. */
export const schoolHolidays = nine.flatMap((name) =>
  [...year, winter(late.has(name))].map(([title, from, to]) => ({
    ...{ municipality_id: organisations[name], name: title, from_day: day(from), to_day: day(to) },
  })),
)
