import type { GovernanceTables } from '../../src/domains/governance/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { bodyIds, organisationId, seededBodies, seededMembers } from './governance/bodies.ts'
import { pastMeetings } from './governance/past-meetings.ts'
import { recentMeetings } from './governance/recent-meetings.ts'
import { type Tx, writeMeeting } from './governance/writing.ts'

export { bodyIds } from './governance/bodies.ts'
export { decidedSubjects, decisionIds, meetingId } from './governance/ids.ts'

async function seedBodies(tx: Tx): Promise<void> {
  await tx
    .insertInto('governance.body')
    .values(
      seededBodies.map(({ name, da, en, isOpen, decides, ...body }) => ({
        ...body,
        id: bodyIds[name],
        name: da,
        name_en: en,
        decides: [...decides],
        is_open: isOpen,
      })),
    )
    .execute()
  await tx
    .insertInto('governance.body_member')
    .values(
      seededMembers.map(({ body, person, organisation, seat, role, from, to }) => ({
        body_id: bodyIds[body],
        person_id: person,
        organisation_id: organisationId(organisation),
        seat,
        role,
        from_day: Temporal.PlainDate.from(from),
        to_day: to ? Temporal.PlainDate.from(to) : null,
      })),
    )
    .execute()
}

/** The bodies, who sits in them, and their meetings from 2019 to the coming year. */
export async function seedGovernance(context: Context): Promise<void> {
  await tablesOf<GovernanceTables>(context)
    .transaction()
    .execute(async (tx) => {
      await seedBodies(tx)
      for (const meeting of [...pastMeetings, ...recentMeetings]) await writeMeeting(tx, meeting)
    })
}
