import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import type { CoHost } from '../../communities/model.ts'
import type { ActivityTables } from '../../tables.ts'
import { keepActivity } from '../keeping/activity.ts'
import { placeOfApproving } from '../place.ts'
import { may } from '../policy.ts'
import { activityDeed, keepShownIn } from '../writing/actions.ts'

export type HostRefusal = 'notAsked' | 'ownMunicipality'

/** The other municipalities that are hosts too, or were asked. */
export async function coHostsOf(context: Pick<Context, 'database'>, activityId: string): Promise<CoHost[]> {
  return tablesOf<ActivityTables>(context)
    .selectFrom('programme.co_host as h')
    .innerJoin('people.known_organisation as m', 'm.id', 'h.municipality_id')
    .select(['m.id', 'm.slug', 'm.name', 'h.state'])
    .where('h.activity_id', '=', activityId)
    .orderBy('m.sort_key')
    .execute()
}

/** Asks another municipality to be host too; asking twice asks once, and a no can be asked again. */
export const askCoHost = (context: Context, id: string, municipalityId: string) =>
  perform<ActivityTables, string, HostRefusal>(
    context,
    activityDeed(id, { asked: municipalityId }),
    async (tx): Promise<Outcome<string, HostRefusal>> => {
      const own = await tx
        .selectFrom('programme.activity')
        .select('municipality_id')
        .where('id', '=', id)
        .executeTakeFirst()
      if (own?.municipality_id === municipalityId) return refused('ownMunicipality')
      await tx
        .insertInto('programme.co_host')
        .values({ activity_id: id, municipality_id: municipalityId, asked_at: context.now })
        .onConflict((conflict) =>
          conflict
            .columns(['activity_id', 'municipality_id'])
            .doUpdateSet({ state: 'asked', asked_at: context.now, answered_at: null })
            .where('programme.co_host.state', '=', 'no'),
        )
        .execute()
      return done(municipalityId)
    },
  )

/** The answer of a municipality, from its own people; a yes can be taken back. */
export const answerCoHost = (context: Context, id: string, municipalityId: string, yes: boolean) =>
  perform<ActivityTables, boolean, HostRefusal>(
    context,
    {
      permission: may['coHosts.answer'],
      place: async () => placeOfApproving({ municipalityId }),
      subject: { kind: 'programme.activity', id },
      detail: { municipalityId, yes },
    },
    async (tx): Promise<Outcome<boolean, HostRefusal>> => {
      const answered = await tx
        .updateTable('programme.co_host')
        .set({ state: yes ? 'yes' : 'no', answered_at: context.now })
        .where('activity_id', '=', id)
        .where('municipality_id', '=', municipalityId)
        .returning('activity_id')
        .executeTakeFirst()
      if (!answered) return refused('notAsked')
      await keepShownIn(tx, id)
      await keepActivity(tx, id)
      return done(yes)
    },
  )
