import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { toLanguage } from '../../../platform/http/frame.ts'
import { forgetTasks } from '../../../platform/jobs/forget.ts'
import { forgetMails } from '../../../platform/mail/mail.ts'
import type { OwnSection, PersonalPart, StoredPart } from '../../../platform/rooms/personal.ts'
import { keyOf } from './key.ts'
import { wishesSaid } from './letter.ts'
import { digestKind } from './model.ts'
import { paths } from './paths.ts'
import { offeredIn, subscriptionOf } from './queries.ts'
import type { DigestTables, DigestTx } from './tables.ts'
import { words } from './words.ts'

const found = (context: Context, participantId: string) =>
  subscriptionOf(tablesOf<DigestTables>(context), [participantId])

async function sections(context: Context, participantId: string): Promise<readonly OwnSection[]> {
  const subscription = await found(context, participantId)
  if (!subscription) return []
  const { language } = context
  const { own: w, rhythms } = words(language)
  const about = wishesSaid(subscription, { language, offered: await offeredIn(context) })
  const body = (
    <p>
      {rhythms[subscription.rhythm]} {about}.{' '}
      <a class="target" href={toLanguage(language, paths.choices(keyOf(context, subscription.id)))}>
        {w.link}
      </a>
    </p>
  )
  return [{ title: w.section, place: 60, body }]
}

async function stored(context: Context, participantId: string): Promise<readonly StoredPart[]> {
  const subscription = await found(context, participantId)
  if (!subscription) return []
  const { stored: w, rhythms } = words(context.language)
  const offered = await offeredIn(context)
  const names = (all: (typeof offered)['topics'], chosen: readonly string[]) =>
    all
      .filter(({ value }) => chosen.includes(value))
      .map(({ label }) => label)
      .join(', ') || w.all
  const facts = [
    { label: w.topics, value: names(offered.topics, subscription.topics) },
    { label: w.municipalities, value: names(offered.municipalities, subscription.municipalities) },
    { label: w.rhythm, value: rhythms[subscription.rhythm] },
    { label: w.state, value: w.states[subscription.state] },
  ]
  return [{ name: 'newsletter', title: w.title, why: w.why, keptUntil: w.kept, entries: [facts] }]
}

async function erase(tx: DigestTx, participantId: string): Promise<void> {
  const gone = await tx
    .deleteFrom('digest.subscription')
    .where('participant_id', '=', participantId)
    .returning('id')
    .execute()
  for (const { id } of gone) {
    await forgetMails(tx as never, { kind: digestKind, id })
    await forgetTasks(tx as never, [id])
  }
}

/** What is stored about who gets the newsletter, and forgetting it. */
export const personal: PersonalPart = {
  sections,
  stored,
  erase: (tx, _context, participantId) => erase(tx as unknown as DigestTx, participantId),
}
