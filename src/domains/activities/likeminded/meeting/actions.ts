import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { sendMail } from '../../../../platform/mail/mail.ts'
import { mailParticipant } from '../../../participants/index.ts'
import { mailAddressesOf, placeOf } from '../../../people/index.ts'
import { cardWith } from '../cards/stored.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { LikemindedTables, LikemindedTx } from '../tables.ts'
import { words } from '../words.ts'
import { giveBridges } from './bridges.ts'

export type BridgeRefusal = 'notAsked' | 'cannotNow' | 'alreadyAsked'

export interface NewBridge {
  readonly municipalityId: string
  readonly organisationId: string
  readonly personId: string
  readonly task: string
}

async function askByMail(tx: LikemindedTx, context: Context, personId: string): Promise<void> {
  const [person] = await mailAddressesOf(tx as never, [personId])
  if (!person) return
  const { asked } = words(person.language).letters
  const prefix = person.language === 'en' ? '/en' : ''
  await sendMail(tx as never, context, {
    to: person.email,
    subject: asked.subject,
    text: asked.text(person.name, `${context.house.config.baseUrl}${prefix}${paths.work()}`),
  })
}

/** Asks somebody of an institution or a partner to be the known adult in a municipality. Who names oneself has said yes. */
export const askBridge = (context: Context, id: string, bridge: NewBridge) =>
  perform<LikemindedTables, undefined, BridgeRefusal>(
    context,
    {
      permission: may['bridges.arrange'],
      place: (tx) => placeOf(tx as never, bridge.municipalityId),
      subject: { kind: 'likeminded.bridge', id },
      detail: { municipalityId: bridge.municipalityId, organisationId: bridge.organisationId },
    },
    async (tx): Promise<Outcome<undefined, BridgeRefusal>> => {
      const isSelf = personIdOf(context.actor) === bridge.personId
      const asked = await tx
        .insertInto('likeminded.bridge')
        .values({
          ...{ id, municipality_id: bridge.municipalityId, organisation_id: bridge.organisationId },
          ...{ person_id: bridge.personId, function: bridge.task, asked_at: context.now },
          agreed_at: isSelf ? context.now : null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!asked) return refused('alreadyAsked')
      if (isSelf) await giveBridges(tx, context, bridge.municipalityId)
      else await askByMail(tx, context, bridge.personId)
      return done(undefined)
    },
  )

/** Yes or no from the one who was asked, and from nobody else. A no, or a later one, gives those who wait to somebody else. */
export const answerBridge = (context: Context, id: string, yes: boolean) =>
  perform<LikemindedTables, boolean, BridgeRefusal>(
    context,
    { permission: may['bridge.answer'], subject: { kind: 'likeminded.bridge', id }, detail: { yes } },
    async (tx): Promise<Outcome<boolean, BridgeRefusal>> => {
      const row = await tx
        .selectFrom('likeminded.bridge')
        .select(['person_id', 'municipality_id'])
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      if (!row || row.person_id !== personIdOf(context.actor)) return refused('notAsked')
      if (yes)
        await tx
          .updateTable('likeminded.bridge')
          .set({ agreed_at: context.now })
          .where('id', '=', id)
          .execute()
      else await tx.deleteFrom('likeminded.bridge').where('id', '=', id).execute()
      await giveBridges(tx, context, row.municipality_id)
      return done(yes)
    },
  )

/** The bridge person brings two together, or ends it. Only now each learns what the other is called and where to write. */
export const joinTwo = (context: Context, id: string, yes: boolean) =>
  perform<LikemindedTables, boolean, BridgeRefusal>(
    context,
    { permission: may['bridge.join'], subject: { kind: 'likeminded.hello', id }, detail: { yes } },
    async (tx): Promise<Outcome<boolean, BridgeRefusal>> => {
      const hello = await tx
        .selectFrom('likeminded.hello as h')
        .innerJoin('likeminded.bridge as b', 'b.id', 'h.bridge_id')
        .select(['h.state', 'h.from_card', 'h.to_card', 'b.person_id'])
        .where('h.id', '=', id)
        .forUpdate('h')
        .executeTakeFirst()
      if (!hello || hello.person_id !== personIdOf(context.actor)) return absent
      const next = yes ? 'joined' : 'ended'
      if (hello.state === next) return done(yes)
      if (hello.state !== 'yes') return refused('cannotNow')
      const cards = [await cardWith(tx, hello.from_card), await cardWith(tx, hello.to_card)]
      // Nobody is brought together with a card that somebody has to look at first.
      if (yes && cards.some((card) => !card || card.isReported || card.state === 'removed'))
        return refused('cannotNow')
      await tx.updateTable('likeminded.hello').set({ state: next }).where('id', '=', id).execute()
      for (const card of cards) {
        if (card)
          await mailParticipant(tx, context, card.participantId, (language) =>
            yes ? words(language).letters.joined(id) : words(language).letters.notJoined,
          )
      }
      return done(yes)
    },
  )
