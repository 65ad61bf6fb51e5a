import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { sendMail } from '../../../platform/mail/mail.ts'
import { mailAddressesOf } from '../../people/index.ts'
import { may } from '../policy.ts'
import type { ActivityTables } from '../tables.ts'
import { words } from '../words.ts'
import { type Community, canAskForBuddy } from './model.ts'

/** What somebody tells the one who will meet them: a name to call out, an address to answer, and what they wish. */
export interface BuddyWish {
  readonly name: string
  readonly email: string
  readonly message: string
}

/**
 * Passes a wish on to the bridge person by mail, and nothing else: what is kept here is only that somebody asked. The same form
 * twice sends one letter. @param id brought along by the form
 */
export const askForBuddy = (context: Context, community: Community, id: string, wish: BuddyWish) =>
  perform<ActivityTables, undefined, 'nobodyThere'>(
    context,
    { permission: may['buddy.ask'], subject: { kind: 'activities.community', id: community.id } },
    async (tx): Promise<Outcome<undefined, 'nobodyThere'>> => {
      if (!canAskForBuddy(community) || !community.bridge) return refused('nobodyThere')
      const [bridge] = await mailAddressesOf(tx as never, [community.bridge.id])
      if (!bridge) return refused('nobodyThere')
      const asked = await tx
        .insertInto('activities.buddy_request')
        .values({ id, community_id: community.id, asked_at: context.now })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!asked) return done(undefined)
      const about = { title: community.title, bridge: bridge.name, ...wish }
      const letter = words(bridge.language).buddy.letter
      await sendMail(tx as never, context, {
        to: bridge.email,
        subject: letter.subject(community.title),
        text: letter.text(about),
      })
      const receipt = words(context.language).buddy.receipt
      await sendMail(tx as never, context, {
        to: wish.email,
        subject: receipt.subject(community.title),
        text: receipt.text(about),
      })
      return done(undefined)
    },
  )
