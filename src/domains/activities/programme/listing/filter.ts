import type { Day } from '../../../../kernel/day.ts'
import { day } from '../../../../ui/form/understand/index.ts'
import { accessPoints } from '../../model.ts'
import type { Filter, OccurrenceKind } from './model.ts'

const kinds: Readonly<Record<string, OccurrenceKind>> = { aktivitet: 'activity', forloeb: 'course' }
const kindNames = { activity: 'aktivitet', course: 'forloeb' } as const

/** What the address of a list may carry. */
export const filterNames = [
  'kommune',
  'emne',
  'fra',
  'til',
  'gratis',
  'tilgaengelig',
  'slags',
  'ord',
  'projekt',
  'ejer',
] as const

/** A day as addresses have it, or as people type it. */
const dayIn = (text: string | null): Day | undefined => (text ? day().safeParse(text).data : undefined)

const slugIn = (text: string | null): string | undefined =>
  text !== null && /^[a-zA-Z0-9-]{1,90}$/.test(text) ? text : undefined

const wordsIn = (text: string | null): string | undefined =>
  text?.replaceAll('\0', '').toWellFormed().replace(/\s+/g, ' ').trim().slice(0, 100).trim() || undefined

/** Leaves out what is not there. */
const present = (filter: { readonly [Name in keyof Filter]: Filter[Name] | undefined }): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))

/** What an address asks for; what cannot be understood narrows nothing. */
export function filterOf(query: URLSearchParams): Filter {
  const kind = query.get('slags') ?? ''
  return present({
    municipality: slugIn(query.get('kommune')),
    topic: slugIn(query.get('emne')),
    from: dayIn(query.get('fra')),
    to: dayIn(query.get('til')),
    free: query.get('gratis') === '1' ? true : undefined,
    access: accessPoints.find((point) => point === query.get('tilgaengelig')),
    kind: Object.hasOwn(kinds, kind) ? kinds[kind] : undefined,
    words: wordsIn(query.get('ord')),
    project: slugIn(query.get('projekt')),
    owner: slugIn(query.get('ejer')),
  })
}

/** The same filter as the end of an address, `?kommune=halsnaes&emne=musik`; empty when nothing is narrowed. Always in the same order. */
export function queryOf(filter: Filter): string {
  const query = new URLSearchParams()
  const set = (name: (typeof filterNames)[number], value: string | undefined) =>
    value && query.set(name, value)
  set('kommune', filter.municipality)
  set('emne', filter.topic)
  set('fra', filter.from?.toString())
  set('til', filter.to?.toString())
  set('gratis', filter.free ? '1' : undefined)
  set('tilgaengelig', filter.access)
  set('slags', filter.kind && kindNames[filter.kind])
  set('ord', filter.words)
  set('projekt', filter.project)
  set('ejer', filter.owner)
  const text = query.toString()
  return text && `?${text}`
}
