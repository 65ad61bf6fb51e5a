import { done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import { type Answer, undecided } from './form.ts'

const columns = (answer: Answer) => ({
  hours: answer.hours,
  money_ore: answer.money,
  hosted_meetings: answer.hostedMeetings,
  venues: answer.venues,
  note: answer.note,
  is_example: false,
})

/** Keeps what a party answers for a year. An area that is not decided yet is stored as nothing. */
export function saveEngagement(
  context: Context,
  organisationId: string,
  year: number,
  version: number,
  answers: readonly Answer[],
): Promise<Outcome<true, 'notParty'>> {
  const areaIds = answers.map(({ focusAreaId }) => focusAreaId)
  return perform<AgreementTables, true, 'notParty'>(
    context,
    {
      permission: may.engage,
      place: { organisations: [organisationId] },
      subject: { kind: 'people.organisation', id: organisationId },
      detail: { year },
    },
    async (tx) => {
      // The rows of one party are saved together, so the party is what is locked.
      const parties = await tx
        .selectFrom('agreement.party')
        .select('id')
        .where('organisation_id', '=', organisationId)
        .forUpdate()
        .execute()
      if (parties.length === 0 || areaIds.length === 0) return refused('notParty')
      const stored = await tx
        .selectFrom('agreement.engagement')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('year', '=', year)
        .where('focus_area_id', 'in', areaIds)
        .execute()
      const current = stored.reduce((sum, row) => sum + row.version, 0)
      if (current !== version) return stale({}, current)
      for (const answer of answers) {
        const known = stored.find(({ focus_area_id }) => focus_area_id === answer.focusAreaId)
        if (answer.level === undecided) {
          if (known) await tx.deleteFrom('agreement.engagement').where('id', '=', known.id).execute()
          continue
        }
        const row = { ...columns(answer), level: answer.level, version: current + 1 }
        await tx
          .insertInto('agreement.engagement')
          .values({ organisation_id: organisationId, focus_area_id: answer.focusAreaId, year, ...row })
          .onConflict((conflict) =>
            conflict.columns(['organisation_id', 'focus_area_id', 'year']).doUpdateSet(row),
          )
          .execute()
      }
      return done(true)
    },
  )
}
