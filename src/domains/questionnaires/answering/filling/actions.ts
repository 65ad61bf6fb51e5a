import type { Transaction } from 'kysely'
import type { Day } from '../../../../kernel/day.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { holdPerson, pseudonymReady } from '../../../participants/index.ts'
import type { Answer } from '../../instruments/model.ts'
import type { AnsweringWay } from '../model.ts'
import { may } from '../policy.ts'
import type { AnsweringTables } from '../tables.ts'
import { type Accepted, acceptAnswers, noteAnswered } from './accepting.ts'
import type { Asked, Block, Draft } from './model.ts'
import { answersOf } from './rules.ts'
import { type Saved, saveScreen } from './saving.ts'
import { ownDraftKey } from './sheet.ts'

type Tx = Transaction<AnsweringTables>

/** Where somebody sits and answers: behind their own link, or with a cookie in the room or at the tablet. */
export interface Desk {
  readonly asked: Asked
  readonly blocks: readonly Block[]
  readonly way: AnsweringWay
  /** What a new draft begins with. */
  readonly begin: Draft
  readonly keepUntil: Day
  /** The name of the draft; nothing when nobody is there any more. */
  readonly draftKey: (tx: Tx, pseudonym: string) => Promise<string | undefined>
  readonly afterAccepting?: (tx: Tx) => Promise<void>
}

/** The answers of one screen, and the version of the draft it was drawn from. */
export interface Typing {
  readonly typed: ReadonlyMap<string, Answer | null>
  readonly seen: number
}

/** Somebody at a desk with what they typed. Their pseudonym is made before anything is written about answers, never with it. */
interface Seated {
  readonly desk: Desk
  readonly typing: Typing
  readonly pseudonym: string
}

async function saved(
  tx: Tx,
  { desk, pseudonym, typing: { typed, seen } }: Seated,
): Promise<(Saved & { key: string }) | undefined> {
  const key = await desk.draftKey(tx, pseudonym)
  if (key === undefined) return undefined
  const { begin, keepUntil } = desk
  return { ...(await saveScreen(tx, { key, typed, seen, begin, keepUntil })), key }
}

/** Keeps the answers of one screen. A draft is no accepted answer: nothing is written in the audit. */
export async function keepScreen(context: Context, desk: Desk, typing: Typing): Promise<Saved | undefined> {
  const pseudonym = await pseudonymReady(context, desk.asked.who)
  if (!pseudonym) return undefined
  return tablesOf<AnsweringTables>(context)
    .transaction()
    .execute((tx) => saved(tx, { desk, typing, pseudonym }))
}

/** What was answered elsewhere and never handed in goes too: one wave is answered once. */
export const dropDrafts = (tx: Tx, keys: readonly string[]) =>
  tx
    .deleteFrom('questionnaires.draft')
    .where('key', 'in', [...keys])
    .execute()

export type WhyNot = 'gone' | 'differs' | 'changedMeanwhile'

async function accept(tx: Tx, context: Context, seated: Seated): Promise<Outcome<Accepted, WhyNot>> {
  const { desk, pseudonym } = seated
  const { asked, blocks, way } = desk
  if (!(await holdPerson(tx, asked.who.participantId))) return refused('gone')
  const kept = await saved(tx, seated)
  if (!kept) return refused('gone')
  if (kept.kind === 'differs') return refused('differs')
  const { answers, corrects } = kept.draft
  const accepted = await acceptAnswers(tx, {
    ...{ pseudonym, asked, blocks, way, corrects, on: context.today },
    answers: (block) => answersOf(block, answers),
  })
  if (accepted === 'changedMeanwhile') return refused('changedMeanwhile')
  if (accepted === 'accepted' && corrects === undefined) await noteAnswered(tx, asked, context.today)
  await dropDrafts(tx, [kept.key, ownDraftKey(context, pseudonym, asked.wave)])
  await desk.afterAccepting?.(tx)
  return done(accepted)
}

/**
 * Accepts the answers so far together with those of the last screen, all or nothing. The audit says that somebody on the course answered, not
 * who. Sent twice, it is accepted once.
 */
export async function acceptScreen(
  context: Context,
  desk: Desk,
  typing: Typing,
): Promise<Outcome<Accepted, WhyNot>> {
  const pseudonym = await pseudonymReady(context, desk.asked.who)
  if (!pseudonym) return refused('gone')
  return perform<AnsweringTables, Accepted, WhyNot>(
    context,
    {
      permission: may.answer,
      subject: { kind: 'courses.course', id: desk.asked.course.id },
      detail: { wave: desk.asked.wave },
    },
    (tx) => accept(tx, context, { desk, typing, pseudonym }),
  )
}
