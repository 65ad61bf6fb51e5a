import type { Language } from '../../kernel/language.ts'

const work = '/arbejde/spoergeskemaer'
const own = `${work}/egne`

/** Every address of instruments and own questions, without language prefix. */
export const paths = {
  all: () => work,
  instrument: (id: string) => `${work}/${id}`,
  licence: (id: string) => `${work}/${id}/licens`,
  withdraw: (id: string) => `${work}/${id}/licens/traek-tilbage`,
  wording: (id: string, language: Language | ':language') => `${work}/${id}/ordlyd/${language}`,
  switch: (id: string) => `${work}/${id}/brug`,
  fhir: (id: string) => `${work}/${id}/fhir.json`,
  file: (id: string) => `${work}/${id}/fil.json`,
  import: () => `${work}/indlaes`,

  newOwn: () => `${own}/nyt`,
  own: (slug: string) => `${own}/${slug}`,
  ownHead: (slug: string) => `${own}/${slug}/ret`,
  ownQuestion: (slug: string, key: string) => `${own}/${slug}/spoergsmaal/${key}`,
  ownNewQuestion: (slug: string) => `${own}/${slug}/nyt-spoergsmaal`,
  ownMove: (slug: string, key: string) => `${own}/${slug}/spoergsmaal/${key}/op`,
  ownRemove: (slug: string, key: string) => `${own}/${slug}/spoergsmaal/${key}/fjern`,
  ownUse: (slug: string) => `${own}/${slug}/tag-i-brug`,
  ownRetire: (slug: string) => `${own}/${slug}/udgaa`,
  ownFhir: (slug: string) => `${own}/${slug}/fhir.json`,
} as const

/** Words after `/arbejde/spoergeskemaer/` that lead elsewhere, so that no own questionnaire or instrument is called so. */
export const reservedSlugs: readonly string[] = ['nyt']
