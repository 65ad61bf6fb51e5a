import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { mailParticipant, sealFor } from '../../../participants/index.ts'
import { noteReport } from '../cards/actions.ts'
import { cardWith } from '../cards/stored.ts'
import { bridgeFor, tellBridge } from '../meeting/bridges.ts'
import {
  afterBlock,
  type HelloDeed,
  type HelloState,
  hellosADay,
  isShownOn,
  nextHelloState,
  type OwnCard,
} from '../model.ts'
import type { LikemindedTables, LikemindedTx } from '../tables.ts'
import { words } from '../words.ts'
import { lockedCard, type OwnRefusal, ownDeed } from './deed.ts'
import { helloSpot, hellosToday, isBlocked } from './queries.ts'

/**
 * Says hello to a card. To somebody who has blocked the writer it looks the same and goes nowhere; between two there is one hello.
 * @param id brought along by the form @returns the hello there is between the two
 */
export const sayHello = (context: Context, participantId: string, id: string, toCard: string, text: string) =>
  perform<LikemindedTables, string, OwnRefusal>(
    context,
    ownDeed('likeminded.hello', id, 'say'),
    async (tx): Promise<Outcome<string, OwnRefusal>> => {
      const mine = await lockedCard(tx, participantId)
      const theirs = await cardWith(tx, toCard)
      if (!mine || !isShownOn(mine, context.today)) return refused('noCard')
      if (!theirs || !isShownOn(theirs, context.today)) return refused('notThere')
      if (theirs.id === mine.id) return refused('self')
      const between = await helloBetween(tx, mine.id, theirs.id)
      if (between) return between === id ? done(id) : refused('already')
      const today = await hellosToday(tx, context, mine.id, theirs.id)
      if (today.sent >= hellosADay.sent || today.received >= hellosADay.received) return refused('tooMany')
      const sealed = await sealFor(tx, context, participantId, helloSpot(id), text)
      if (!sealed) return absent
      const isHeld = await isBlocked(tx, theirs.participantId, participantId)
      await tx
        .insertInto('likeminded.hello')
        .values({
          ...{ id, from_card: mine.id, to_card: theirs.id, text_sealed: sealed, sent_on: context.today },
          state: isHeld ? 'held' : 'sent',
        })
        .execute()
      if (!isHeld)
        await mailParticipant(tx, context, theirs.participantId, (language) =>
          words(language).letters.hello(id),
        )
      return done(id)
    },
  )

async function helloBetween(tx: LikemindedTx, one: string, other: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('likeminded.hello')
    .select('id')
    .where('from_card', 'in', [one, other])
    .where('to_card', 'in', [one, other])
    .executeTakeFirst()
  return row?.id
}

async function lockedHello(tx: LikemindedTx, id: string, mine: OwnCard | undefined) {
  const row = await tx
    .selectFrom('likeminded.hello')
    .select(['id', 'from_card', 'to_card', 'state', 'bridge_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row || !mine || (row.from_card !== mine.id && row.to_card !== mine.id)) return undefined
  const way = row.from_card === mine.id ? ('sent' as const) : ('received' as const)
  if (way === 'received' && row.state === 'held') return undefined
  const other = await cardWith(tx, way === 'sent' ? row.to_card : row.from_card)
  return other && { ...row, way, other }
}

/** Yes or no from the one who was greeted, or a change of mind from either. When both said yes a bridge person is told. */
export const answerHello = (context: Context, participantId: string, id: string, deed: HelloDeed) =>
  perform<LikemindedTables, HelloState, OwnRefusal>(
    context,
    ownDeed('likeminded.hello', id, deed),
    async (tx): Promise<Outcome<HelloState, OwnRefusal>> => {
      const mine = await lockedCard(tx, participantId)
      const hello = await lockedHello(tx, id, mine)
      if (!hello || !mine) return absent
      const next = deed === hello.state ? hello.state : nextHelloState(hello.state, hello.way, deed)
      if (!next) return refused('cannotNow')
      if (next === hello.state) return done(next)
      const bridge =
        next === 'yes' ? await bridgeFor(tx, [mine.municipalityId, hello.other.municipalityId]) : undefined
      await tx
        .updateTable('likeminded.hello')
        .set({ state: next, ...(next === 'yes' ? { bridge_id: bridge?.id ?? null } : {}) })
        .where('id', '=', id)
        .execute()
      if (bridge) await tellBridge(tx, context, bridge, id)
      if (next === 'yes')
        for (const one of [mine, hello.other])
          await mailParticipant(tx, context, one.participantId, (language) =>
            words(language).letters.both(id, bridge !== undefined),
          )
      return done(next)
    },
  )

/** Nobody hears from the other any more, and the other is not told. With a report the card is hidden until somebody has looked. */
export const blockOther = (context: Context, participantId: string, id: string, report: boolean) =>
  perform<LikemindedTables, undefined, OwnRefusal>(
    context,
    ownDeed('likeminded.hello', id, report ? 'report' : 'block'),
    async (tx): Promise<Outcome<undefined, OwnRefusal>> => {
      const mine = await lockedCard(tx, participantId)
      const hello = await lockedHello(tx, id, mine)
      if (!hello || !mine) return absent
      await tx
        .insertInto('likeminded.block')
        .values({ participant_id: participantId, blocked_id: hello.other.participantId })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await tx
        .updateTable('likeminded.hello')
        .set({ state: afterBlock(hello.state, hello.way) })
        .where('id', '=', id)
        .execute()
      if (report) await noteReport(tx, context, crypto.randomUUID(), hello.other.id, 'unkind', id)
      return done(undefined)
    },
  )
