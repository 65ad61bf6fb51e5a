import { personIdOf } from '../../../../kernel/actor.ts'
import { done, forbidden, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { type Course, coursePlace } from '../../../courses/index.ts'
import { giveConsent, holdPerson, pseudonymReady } from '../../../participants/index.ts'
import { acceptAnswers, noteAnswered } from '../filling/accepting.ts'
import { dropDrafts } from '../filling/actions.ts'
import type { Asked, Block } from '../filling/model.ts'
import { ownDraftKey } from '../filling/sheet.ts'
import { mayEnterPaper } from '../measured.ts'
import { may } from '../policy.ts'
import { ensurePersonalCodes } from '../room-codes/making.ts'
import type { AnsweringTables, AnsweringTx } from '../tables.ts'
import type { Entry, Round } from './model.ts'
import { answersOnPaper, differencesBetween, entriesFrom, settled } from './rules.ts'

export type Entered = 'once' | 'same' | 'different' | 'accepted'
export type WhyNot = 'answered' | 'sameRound' | 'unknownCode'

/** A form that is typed in: whose it is by id, and what it asks. */
export interface Sheet {
  readonly course: Course
  readonly asked: Asked
  readonly blocks: readonly Block[]
}

const deed = ({ course, asked }: Sheet) => ({
  permission: may.enterPaper,
  place: coursePlace(course),
  subject: { kind: 'courses.course', id: course.id },
  detail: { wave: asked.wave },
})

async function keptEntries(tx: AnsweringTx, pseudonym: string, wave: Asked['wave']): Promise<Entry[]> {
  const rows = await tx
    .selectFrom('questionnaires.paper_entry')
    .select(['answers', 'filled_on'])
    .where('pseudonym', '=', pseudonym)
    .where('wave', '=', wave)
    .orderBy('round')
    .forUpdate()
    .execute()
  return entriesFrom(rows)
}

const keepEntry = (
  tx: AnsweringTx,
  context: Context,
  { asked }: Sheet,
  { pseudonym, round, entry }: { readonly pseudonym: string; readonly round: Round; readonly entry: Entry },
) =>
  tx
    .insertInto('questionnaires.paper_entry')
    .values({
      ...{ pseudonym, wave: asked.wave, round, course_id: asked.course.id },
      ...{ answers: JSON.stringify(entry.answers), filled_on: entry.filledOn },
      entered_by: personIdOf(context.actor) ?? null,
    })
    .execute()

/** Takes a form into the answers; from then on its typings know no day. */
async function take(
  tx: AnsweringTx,
  context: Context,
  { asked, blocks }: Sheet,
  { pseudonym, entry }: { readonly pseudonym: string; readonly entry: Entry },
): Promise<boolean> {
  const accepted = await acceptAnswers(tx as never, {
    ...{ pseudonym, asked, blocks, way: 'paper', on: entry.filledOn, corrects: undefined },
    answers: (block) => answersOnPaper(block, entry.answers),
  })
  if (accepted !== 'accepted') return false
  await noteAnswered(tx as never, asked, entry.filledOn)
  await dropDrafts(tx as never, [ownDraftKey(context, pseudonym, asked.wave)])
  await tx
    .updateTable('questionnaires.paper_entry')
    .set({ filled_on: null })
    .where('pseudonym', '=', pseudonym)
    .where('wave', '=', asked.wave)
    .execute()
  return true
}

interface Typing {
  readonly entry: Entry
  /** Which typing the form on the screen was for: pressed twice, it is still one typing. */
  readonly round: number
  /** The consent ticked on the paper, where one is needed. */
  readonly consents: boolean
}

/** The yes on a sheet is noted by itself: in one transaction with the typing it would tell whose typing it is. */
const noteYes = (context: Context, sheet: Sheet): Promise<Outcome<undefined>> =>
  perform<AnsweringTables, undefined>(context, deed(sheet), async (tx) => {
    if (!mayEnterPaper(context, sheet.course)) return forbidden
    await giveConsent(tx, context, sheet.asked.who.participantId, 'answers', 'paper')
    return done(undefined)
  })

/** Keeps one typing of a form. The second is compared with the first: the same, and the answers are accepted. */
export async function enterSheet(
  context: Context,
  sheet: Sheet,
  typing: Typing,
): Promise<Outcome<Entered, WhyNot>> {
  if (typing.consents) await noteYes(context, sheet)
  return keepTyping(context, sheet, typing)
}

/** Something done with the typings of a sheet, under a pseudonym that was made beforehand. */
async function onSheet(
  context: Context,
  sheet: Sheet,
  act: (tx: AnsweringTx, pseudonym: string) => Promise<Outcome<Entered, WhyNot>>,
): Promise<Outcome<Entered, WhyNot>> {
  const { who } = sheet.asked
  const pseudonym = await pseudonymReady(context, who)
  if (!pseudonym) return refused('unknownCode')
  return perform<AnsweringTables, Entered, WhyNot>(context, deed(sheet), async (tx) => {
    if (!mayEnterPaper(context, sheet.course)) return forbidden
    return (await holdPerson(tx, who.participantId)) ? act(tx, pseudonym) : refused('unknownCode')
  })
}

const keepTyping = (context: Context, sheet: Sheet, typing: Typing): Promise<Outcome<Entered, WhyNot>> =>
  onSheet(context, sheet, async (tx, pseudonym) => {
    const { wave } = sheet.asked
    if (sheet.asked.answeredOn) return refused('answered')
    const kept = await keptEntries(tx, pseudonym, wave)
    const [first] = kept
    if (typing.round !== kept.length + 1 || kept.length > 1) return refused('sameRound')
    const round: Round = first ? 2 : 1
    await keepEntry(tx, context, sheet, { pseudonym, round, entry: typing.entry })
    if (!first) return done('once')
    if (differencesBetween(first, typing.entry).length > 0) return done('different')
    return (await take(tx, context, sheet, { pseudonym, entry: first })) ? done('same') : refused('answered')
  })

/** Settles what two typings differ in, and accepts the answers. */
export const settleSheet = (
  context: Context,
  sheet: Sheet,
  choices: Readonly<Record<string, 'first' | 'second'>>,
): Promise<Outcome<Entered, WhyNot>> =>
  onSheet(context, sheet, async (tx, pseudonym) => {
    const [first, second] = await keptEntries(tx, pseudonym, sheet.asked.wave)
    if (!first || !second) return refused('unknownCode')
    const entry = settled(first, second, choices)
    return (await take(tx, context, sheet, { pseudonym, entry })) ? done('accepted') : refused('answered')
  })

/** Gives everybody on a course a code for their sheet. */
export const makeCodes = (context: Context, course: Course): Promise<Outcome<undefined>> =>
  perform<AnsweringTables, undefined>(
    context,
    {
      permission: may.printPaper,
      place: coursePlace(course),
      subject: { kind: 'courses.course', id: course.id },
    },
    async (tx) => {
      await ensurePersonalCodes(tx, course.id)
      return done(undefined)
    },
  )
