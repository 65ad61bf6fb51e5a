import { zone } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { toLanguage } from '../../../platform/http/frame.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import { type Addressee, sendMail } from '../../../platform/mail/mail.ts'
import type { Worker } from '../../../platform/rooms/room.ts'
import { keepUntil, participantKind, participantOf } from '../../participants/index.ts'
import { keyOf } from './key.ts'
import { letterOf } from './letter.ts'
import { matching } from './matching.ts'
import { digestKind, type Subscription } from './model.ts'
import { paths } from './paths.ts'
import { offeredIn, subscriptionIn } from './queries.ts'
import { horizonOf, nextLetter, toldIn } from './rules.ts'
import type { DigestTables } from './tables.ts'

export const sendTask = 'digest.send'
const morning = Temporal.PlainTime.from('07:00')
const mostAtOnce = 5000

/** Puts the letters of a day in the queue, for its morning. Harmless twice: a letter that went out is not due any more. */
export async function queueLetters(context: Context): Promise<void> {
  const tables = tablesOf<DigestTables>(context)
  const due = await tables
    .selectFrom('digest.subscription')
    .select('id')
    .where('state', '=', 'on')
    .where('next_on', '<=', context.today)
    .limit(mostAtOnce)
    .execute()
  const after = context.today.toZonedDateTime({ timeZone: zone, plainTime: morning }).toInstant()
  for (const { id } of due)
    await enqueue(tables as never, context, { kind: sendTask, payload: { subscription: id }, after })
}

/** The letter that is due, and what it tells of; no letter when nothing fits. */
async function due(context: Context, subscription: Subscription) {
  const person = await participantOf(context, subscription.participantId)
  const language = person?.language ?? 'da'
  const inTheirs = { ...context, language }
  const next = nextLetter(context.today, subscription.rhythm)
  const dates = await matching(inTheirs, subscription, horizonOf(context.today, subscription.rhythm))
  const told = toldIn(dates, subscription.told, next)
  const around = { baseUrl: context.house.config.baseUrl, language, offered: await offeredIn(inTheirs) }
  const letter = told.length > 0 ? letterOf(told, subscription, around) : undefined
  return { next, letter, told: [...new Set(dates.map(({ activityId }) => activityId))] }
}

/** Writes one letter when it is due; the same task twice writes one. */
export const sendLetter: Worker = async (context, { subscription: id }) => {
  const tables = tablesOf<DigestTables>(context)
  const subscription = await subscriptionIn(tables, String(id))
  const { nextOn } = subscription ?? {}
  if (!subscription || !nextOn || Temporal.PlainDate.compare(nextOn, context.today) > 0) return
  const { next, letter, told } = await due(context, subscription)
  await tables.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('digest.subscription')
      .set({ next_on: next, told })
      .where('id', '=', subscription.id)
      .where('state', '=', 'on')
      .where('next_on', '=', nextOn)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    await keepUntil(tx as never, subscription.participantId, subscription.id, next)
    if (letter)
      await sendMail(tx as never, context, { to: { kind: digestKind, id: subscription.id }, ...letter })
  })
}

/** Puts address, secret links and the headers for stopping into a letter at the last moment; nobody gets one who has stopped. */
export const addressDigest: Addressee = async (context, id, { subject, text }, why) => {
  const subscription = await subscriptionIn(tablesOf<DigestTables>(context), id)
  if (!subscription) return undefined
  const { participantId } = subscription
  const whole = await context.house.addressees[participantKind]?.(
    context,
    participantId,
    { subject, text },
    why,
  )
  if (!whole) return undefined
  const person = await participantOf(context, participantId)
  const key = keyOf(context, id)
  const at = (path: string) => context.house.config.baseUrl + toLanguage(person?.language ?? 'da', path)
  return {
    ...whole,
    text: whole.text.replaceAll('{valg}', at(paths.choices(key))).replaceAll('{stop}', at(paths.stop(key))),
    headers: {
      // RFC 2369 and 8058: mail programs show a button that stops it in one click.
      'List-Unsubscribe': `<${context.house.config.baseUrl}${paths.stop(key)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}
