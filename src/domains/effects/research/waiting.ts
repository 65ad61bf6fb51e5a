import type { Context } from '../../../platform/actions/context.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'
import { paths } from './paths.ts'
import { studiesWaiting } from './studies/waiting-queries.ts'
import { words } from './words.ts'

/** Requests that wait for the data steward, and data sets that wait for their researchers. */
export async function waiting(context: Context): Promise<readonly Waiting[]> {
  const { waiting: said } = words(context.language)
  const { decide, fetch } = await studiesWaiting(context)
  return [
    ...decide.map(({ title, responsible, slug }) => ({
      title: said.decide(title),
      detail: responsible,
      href: paths.decide(slug),
      button: said.decideButton,
    })),
    ...fetch.map(({ title, responsible, slug, endsOn }) => ({
      title: said.fetch(title),
      detail: responsible,
      href: paths.study(slug),
      button: said.fetchButton,
      due: endsOn,
    })),
  ]
}
