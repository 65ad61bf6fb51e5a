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

/** What a text gives away that it may not, as a problem of its field. */
export function problemsOf(
  field: string,
  typed: unknown,
  language: Language,
  own: readonly string[],
): Problem[] {
  if (typeof typed !== 'string') return []
  const betrayal = betrayalIn(typed, own)
  return betrayal ? [{ field, text: words(language).betrayals[betrayal] }] : []
}

const withText = <Value>(read: Understood<Value>, problems: readonly Problem[]): Understood<Value> =>
  problems.length === 0 ? read : { ok: false, problems: [...(read.ok ? [] : read.problems), ...problems] }

const line = (typed: unknown): string => (typeof typed === 'string' ? typed : '')

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
  withText(
    understand(z.object({ ...cardFields(around), ...whoFields }), typed, language),
    problemsOf('wish', typed['wish'], language, ownWords(line(typed['name']), line(typed['email']))),
  )

/** The form with which somebody changes their card. @param own what the text may not hold */
export const understandCard = (
  typed: Typed,
  language: Language,
  around: Surroundings,
  own: readonly string[],
): Understood<CardFields> =>
  withText(
    understand(z.object(cardFields(around)), typed, language),
    problemsOf('wish', typed['wish'], language, own),
  )

const helloForm = z.object({ text: longText({ max: wishLength }) })

export const understandHello = (typed: Typed, language: Language, own: readonly string[]) =>
  withText(understand(helloForm, typed, language), problemsOf('text', typed['text'], language, own))

export const mailForm = z.object({ email: email() })

export const typedCard = ({ genres, roles, municipalityId, wish }: OwnCard): Typed => ({
  ...{ genres: [...genres], roles: [...roles], municipalityId, wish },
})
