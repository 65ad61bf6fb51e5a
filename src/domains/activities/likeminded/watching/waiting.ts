import { mayPermit } from '../../../../kernel/permission.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import type { Waiting } from '../../../../platform/rooms/room.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { bridgesFor, meetingsFor, reportedCards, unbridged } from './queries.ts'

/** Reported cards of one's municipality, two who wait for oneself, and whether one will be a bridge person. */
export async function waiting(context: Context): Promise<Waiting[]> {
  if (context.actor.kind !== 'person') return []
  const { work: w } = words(context.language)
  const entry = (title: string, detail: string, href: string): Waiting => ({
    title,
    detail,
    href,
    button: w.button,
  })
  const asked = (await bridgesFor(context)).filter(({ isMe, agreed }) => isMe && !agreed)
  const meetings = await meetingsFor(context)
  const found = [
    ...asked.map(({ municipality }) => entry(w.waitsBridge, municipality, paths.work())),
    ...meetings.map((id) => entry(w.waitsJoin, w.title, paths.meeting(id))),
  ]
  if (!mayPermit(may['cards.judge'], context.actor)) return found
  const reported = await reportedCards(context)
  const lacking = await unbridged(context)
  return [
    ...found,
    ...reported.map(({ id, municipality }) => entry(w.waitsReport, municipality, paths.judge(id))),
    ...(lacking > 0 ? [entry(w.waitsNoBridge, w.unbridged(lacking), paths.work())] : []),
  ]
}
