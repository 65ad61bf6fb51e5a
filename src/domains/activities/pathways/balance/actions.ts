import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { placeOf } from '../../../people/index.ts'
import { may } from '../policy.ts'
import type { PathwayTables, PathwayTx } from '../tables.ts'
import type { Answer, Question, Target } from './model.ts'

/** Without letters and figures that look like each other. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'

const newCode = (): string => Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join('')

export type NewQuestion = Omit<Question, 'code' | 'owner'>

/** Puts the question somewhere. @returns its code */
export const askBalance = (context: Context, question: NewQuestion) => {
  const code = newCode()
  return perform<PathwayTables, string>(
    context,
    {
      permission: may['balance.ask'],
      place: (tx) => placeOf(tx as never, question.ownerId),
      subject: { kind: 'pathways.question', id: code },
      detail: { title: question.title },
    },
    async (tx) => {
      const same = await tx
        .selectFrom('pathways.question')
        .select('code')
        .where('owner_id', '=', question.ownerId)
        .where('title', '=', question.title)
        .where('genre', '=', question.genre)
        .where('level', '=', question.level)
        .where('until_day', '=', question.untilDay)
        .executeTakeFirst()
      if (same) return done(same.code)
      await tx
        .insertInto('pathways.question')
        .values({
          ...{ code, title: question.title, genre: question.genre, level: question.level },
          ...{ owner_id: question.ownerId, until_day: question.untilDay, made_at: context.now },
        })
        .execute()
      return done(code)
    },
  )
}

const placeOfQuestion = (code: string) => async (tx: PathwayTx) => {
  const row = await tx
    .selectFrom('pathways.question')
    .select('owner_id')
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()
  return row && placeOf(tx as never, row.owner_id)
}

/** Closes a code from today on. */
export const closeQuestion = (context: Context, code: string) =>
  perform<PathwayTables, undefined>(
    context,
    {
      permission: may['balance.ask'],
      place: placeOfQuestion(code),
      subject: { kind: 'pathways.question', id: code },
    },
    async (tx) => {
      await tx
        .updateTable('pathways.question')
        .set({ until_day: context.today.subtract({ days: 1 }) })
        .where('code', '=', code)
        .where('until_day', '>=', context.today)
        .execute()
      return done(undefined)
    },
  )

/** The month of a day: the finest time an answer has. */
const monthOf = (day: Temporal.PlainDate) => day.with({ day: 1 })

/**
 * Counts an answer. Nothing is kept of who, of when but the month, of which code, nor that the roles were of one person. The same form
 * counts once. @param id brought along by the form
 */
export const answerBalance = (context: Context, question: Question, id: string, { gender, roles }: Answer) =>
  perform<PathwayTables, undefined, 'closed'>(
    context,
    { permission: may['balance.answer'] },
    async (tx): Promise<Outcome<undefined, 'closed'>> => {
      if (Temporal.PlainDate.compare(question.untilDay, context.today) < 0) return refused('closed')
      const month = monthOf(context.today)
      const fresh = await tx
        .insertInto('pathways.sent_form')
        .values({ id, month })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!fresh) return done(undefined)
      for (const role of roles)
        await tx
          .insertInto('pathways.tally')
          .values({ month, genre: question.genre, level: question.level, role, gender, answers: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['month', 'genre', 'level', 'role', 'gender', 'is_simulated'])
              .doUpdateSet({ answers: sql`pathways.tally.answers + 1` }),
          )
          .execute()
      return done(undefined)
    },
  )

/** Sets what the region wants. Sent twice, it stands once. */
export const setTarget = (context: Context, target: Target) =>
  perform<PathwayTables, undefined>(
    context,
    {
      permission: may['balance.aim'],
      subject: { kind: 'pathways.target', id: target.id },
      detail: { role: target.role, percent: target.percent },
    },
    async (tx) => {
      await tx
        .insertInto('pathways.target')
        .values({
          ...{ id: target.id, role: target.role, percent: target.percent, reason: target.reason },
          ...{ from_day: target.fromDay, by_day: target.byDay },
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      return done(undefined)
    },
  )

export const dropTarget = (context: Context, id: string) =>
  perform<PathwayTables, undefined>(
    context,
    { permission: may['balance.aim'], subject: { kind: 'pathways.target', id } },
    async (tx): Promise<Outcome<undefined>> => {
      const gone = await tx
        .deleteFrom('pathways.target')
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst()
      return gone ? done(undefined) : absent
    },
  )
