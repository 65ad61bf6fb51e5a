import { z } from 'zod'
import { choice, email, many } from '../../../ui/form/understand/index.ts'
import { rhythms, type Wishes } from './model.ts'
import type { Choice } from './queries.ts'

const fields = ({ topics, municipalities }: Choice) => ({
  topics: many(
    topics.map(({ value }) => value),
    { optional: true },
  ),
  municipalities: many(
    municipalities.map(({ value }) => value),
    { optional: true },
  ),
  rhythm: choice(rhythms),
})

/** What somebody types who wants the newsletter. */
export const askForm = (offered: Choice): z.ZodType<Wishes & { readonly email: string }> =>
  z.object({ ...fields(offered), email: email() })

/** What somebody changes who has it. */
export const wishesForm = (offered: Choice): z.ZodType<Wishes> => z.object(fields(offered))
