import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  choice,
  day,
  longText,
  text,
  type Understood,
  understand,
} from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/format/index.ts'
import type { Addendum } from './queries.ts'

const schema = z.object({
  title: text(),
  body: longText({ optional: true }),
  newTo: day(),
  withState: choice(['yes', 'no']),
})

export type AddendumFields = z.infer<typeof schema>

export const readAddendum = (typed: Typed, language: Language): Understood<AddendumFields> =>
  understand(schema, typed, language)

export const addendumFields = ({
  title,
  body,
  newTo,
  withState,
}: Pick<Addendum, 'title' | 'body' | 'newTo' | 'withState'>): Readonly<Record<string, string>> => ({
  title,
  body,
  newTo: shortDay(newTo),
  withState: withState ? 'yes' : 'no',
})
