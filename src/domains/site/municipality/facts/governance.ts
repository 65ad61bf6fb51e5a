import { dayOf } from '../../../../kernel/day.ts'
import { hostedMeetings } from '../../../governance/index.ts'
import type { Fact, FactQuestion } from '../model.ts'

/** The meetings that were, or will be, held at a municipality in the year. */
export async function factsOfGovernance({ context, year, municipalities }: FactQuestion): Promise<Fact[]> {
  const meetings = await hostedMeetings(context, year)
  return municipalities.map(({ organisationId }) => {
    const own = meetings.filter((meeting) => meeting.organisationId === organisationId)
    return {
      ...{ organisationId, key: 'hosted', value: own.length },
      evidence: own.map(({ body, startsAt, path }) => ({
        ...{ title: body[context.language], path, part: { day: dayOf(startsAt) } },
      })),
    }
  })
}
