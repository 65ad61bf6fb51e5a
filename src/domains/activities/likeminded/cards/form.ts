import { z } from 'zod'
import type { Language } from '../../../../kernel/language.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  choice,
  email,
  longText,
  many,
  text,
  type Understood,
  understand,
} from '../../../../ui/form/understand/index.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { type CardFields, type OwnCard, rolesInArt } from '../model.ts'
import { betrayalIn } from '../wording/contact.ts'
import { words } from '../words.ts'

const wishLength = 300

const cardFields = ({ genres, municipalities }: Surroundings) => ({
  genres: many(genres.map(({ slug }) => slug)),
  roles: many(rolesInArt),
  municipalityId: choice(municipalities.map(({ id }) => id)),
  wish: longText({ max: wishLength }),
})

const whoFields = { name: text({ max: 60 }), email: email() }

export interface NewCard extends CardFields {
  readonly name: string
  readonly email: string
}

/** Nobody reads more of a text that is too long anyway. */
const mostLooked = 1000

/**
 * Adds what a text gives away that it may not, as a problem of its field. It is the understood text that counts; while other fields are wrong,
 * what was typed is looked at, so that everything is said at once.
 */
function withText<Value extends object>(
  read: Understood<Value>,
  {
    field,
    typed,
    language,
    own,
  }: { field: string; typed: Typed; language: Language; own: readonly string[] },
): Understood<Value> {
  const known = read.ok ? (read.value as Readonly<Record<string, unknown>>)[field] : typed[field]
  const betrayal = typeof known === 'string' ? betrayalIn(known.slice(0, mostLooked), own) : undefined
  if (!betrayal) return read
  const problem: Problem = { field, text: words(language).betrayals[betrayal] }
  return { ok: false, problems: [...(read.ok ? [] : read.problems), problem] }
}

const line = (typed: unknown): string => (typeof typed === 'string' ? typed.slice(0, 200) : '')

const lettersIn = (text: string): string[] => text.split(/[^\p{L}]+/u)

/** Words that many have in their address, and that say nothing about who they are. */
const everyday = new Set(
  'musik music sang song beat beats band film dans dance kunst kultur mail post info kontakt teater tekst live'.split(
    ' ',
  ),
)

/** What may not stand in a text of somebody: their name, and the longer pieces of the first part of their address. */
export const ownWords = (name: string, address: string): string[] => [
  // Never empty: nothing cannot be sealed.
  '-',
  ...lettersIn(name).filter((piece) => piece.length >= 3),
  ...lettersIn(address.split('@')[0] ?? '').filter(
    (piece) => piece.length >= 4 && !everyday.has(piece.toLowerCase()),
  ),
]

/** The form with which somebody makes a card. The wish is looked at together with the name and address typed beside it. */
export const understandNew = (typed: Typed, language: Language, around: Surroundings): Understood<NewCard> =>
  withText(understand(z.object({ ...cardFields(around), ...whoFields }), typed, language), {
    field: 'wish',
    typed,
    language,
    own: ownWords(line(typed['name']), line(typed['email'])),
  })

/** The form with which somebody changes their card. @param own what the text may not hold */
export const understandCard = (
  typed: Typed,
  language: Language,
  around: Surroundings,
  own: readonly string[],
): Understood<CardFields> =>
  withText(understand(z.object(cardFields(around)), typed, language), { field: 'wish', typed, language, own })

const helloForm = z.object({ text: longText({ max: wishLength }) })

export const understandHello = (typed: Typed, language: Language, own: readonly string[]) =>
  withText(understand(helloForm, typed, language), { field: 'text', typed, language, own })

export const mailForm = z.object({ email: email() })

export const typedCard = ({ genres, roles, municipalityId, wish }: OwnCard): Typed => ({
  ...{ genres: [...genres], roles: [...roles], municipalityId, wish },
})
