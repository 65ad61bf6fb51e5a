import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { placeOfOwner } from '../parts/place.ts'
import { may } from '../policy.ts'
import type { ActivityTables } from '../tables.ts'
import { communityDeed, keepShownIn } from './actions.ts'

export type ConsentRefusal = 'notAsked' | 'ownMunicipality'

/** Yes or no from the one who was named as bridge person, and from nobody else. A no takes the name away. */
export const answerAsBridge = (context: Context, id: string, yes: boolean) =>
  perform<ActivityTables, boolean, ConsentRefusal>(
    context,
    {
      permission: may['bridge.agree'],
      subject: { kind: 'activities.community', id },
      detail: { yes },
    },
    async (tx): Promise<Outcome<boolean, ConsentRefusal>> => {
      const me = personIdOf(context.actor)
      if (!me) return absent
      const answered = await tx
        .updateTable('activities.community')
        .set(yes ? { bridge_agreed_at: context.now } : { bridge_id: null, bridge_agreed_at: null })
        .where('id', '=', id)
        .where('bridge_id', '=', me)
        .returning('id')
        .executeTakeFirst()
      return answered ? done(yes) : refused('notAsked')
    },
  )

/** Asks another municipality to be host too; asking twice asks once, and a no can be asked again. */
export const askCoHost = (context: Context, id: string, municipalityId: string) =>
  perform<ActivityTables, string, ConsentRefusal>(
    context,
    communityDeed(id, { asked: municipalityId }),
    async (tx): Promise<Outcome<string, ConsentRefusal>> => {
      const own = await tx
        .selectFrom('activities.community')
        .select('municipality_id')
        .where('id', '=', id)
        .executeTakeFirst()
      if (own?.municipality_id === municipalityId) return refused('ownMunicipality')
      await tx
        .insertInto('activities.co_host')
        .values({ community_id: id, municipality_id: municipalityId, asked_at: context.now })
        .onConflict((conflict) =>
          conflict
            .columns(['community_id', 'municipality_id'])
            .doUpdateSet({ state: 'asked', asked_at: context.now, answered_at: null })
            .where('activities.co_host.state', '=', 'no'),
        )
        .execute()
      return done(municipalityId)
    },
  )

/** The answer of a municipality, from its own people; a yes can be taken back. */
export const answerCoHost = (context: Context, id: string, municipalityId: string, yes: boolean) =>
  perform<ActivityTables, boolean, ConsentRefusal>(
    context,
    {
      permission: may['coHosts.answer'],
      place: (tx) => placeOfOwner(tx, municipalityId),
      subject: { kind: 'activities.community', id },
      detail: { municipalityId, yes },
    },
    async (tx): Promise<Outcome<boolean, ConsentRefusal>> => {
      const answered = await tx
        .updateTable('activities.co_host')
        .set({ state: yes ? 'yes' : 'no', answered_at: context.now })
        .where('community_id', '=', id)
        .where('municipality_id', '=', municipalityId)
        .returning('community_id')
        .executeTakeFirst()
      if (!answered) return refused('notAsked')
      await keepShownIn(tx, id)
      return done(yes)
    },
  )
