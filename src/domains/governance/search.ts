import type { Context } from '../../platform/actions/context.ts'
import type { Found, Room } from '../../platform/rooms/room.ts'
import { longDay } from '../../ui/format/day.ts'
import { accessOf } from './access/queries.ts'
import { decisionLog } from './decisions/queries.ts'
import { paths } from './paths.ts'
import { words } from './words.ts'

/** Decisions by their words. What is closed is found only in the workspace, by those who may read it. */
export const search: NonNullable<Room['search']> = async (context: Context, text, { workspace, most }) => {
  if (text.trim() === '') return []
  const access = workspace ? await accessOf(context) : 'public'
  const { decisions } = await decisionLog(context, access, { search: text }, { most, offset: 0 })
  const said = words(context.language).decisions
  return decisions.map(
    ({ number, title, body, decidedOn, outcome }): Found => ({
      kind: said.one,
      title: `${number}: ${title}`,
      text: `${body[context.language]} · ${longDay(decidedOn, context.language)} · ${said.outcomes[outcome]}`,
      path: workspace ? paths.decision(number) : paths.publicDecision(number),
    }),
  )
}
