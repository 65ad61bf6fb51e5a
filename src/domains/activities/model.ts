/** What somebody may need to know before coming. */
export const accessPoints = [
  'stepFree',
  'lift',
  'toilet',
  'hearingLoop',
  'quietRoom',
  'signLanguage',
  'companion',
  'transport',
  'parking',
] as const
export type AccessPoint = (typeof accessPoints)[number]
export const accessAnswers = ['yes', 'ask', 'no'] as const
export type AccessAnswer = (typeof accessAnswers)[number]
/** What is not there is not known. */
export type AccessPoints = { readonly [Point in AccessPoint]?: AccessAnswer }

/** What is spoken where people meet; the last one is Danish sign language. */
export const spokenLanguages = ['da', 'en', 'de', 'pl', 'uk', 'ar', 'tr', 'fa', 'ur', 'so', 'sign'] as const
export type SpokenLanguage = (typeof spokenLanguages)[number]

/** An organisation as it stands on a page. */
export interface Named {
  readonly id: string
  readonly slug: string
  readonly name: string
}

/** Lines of a text, each with a heading before the first colon where there is one: `Kom alene: En vært står i døren.` */
export function titledLines(text: string): { readonly title: string; readonly text: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, title, rest] = /^([^:]{1,60}):\s+(.+)$/.exec(line) ?? []
      return title && rest ? { title, text: rest } : { title: line, text: '' }
    })
}
