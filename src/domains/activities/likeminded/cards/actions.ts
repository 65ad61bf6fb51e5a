import { absent, done, type Outcome } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { enqueue } from '../../../../platform/jobs/enqueue.ts'
import {
  keepUntil,
  mailParticipant,
  noNeeds,
  participantsWithMail,
  registerParticipant,
  sealFor,
} from '../../../participants/index.ts'
import { draftDays, type ReportReason } from '../model.ts'
import { may } from '../policy.ts'
import type { LikemindedTables, LikemindedTx } from '../tables.ts'
import { words } from '../words.ts'
import { type NewCard, ownWords } from './form.ts'
import { wordsSpot } from './stored.ts'

export const linkTask = 'likeminded.link'

/** Who has this mail address and a card already, whatever they called themselves. */
async function cardOwner(tx: LikemindedTx, known: readonly string[]): Promise<string | undefined> {
  if (known.length === 0) return undefined
  const row = await tx
    .selectFrom('likeminded.card')
    .select('participant_id')
    .where('participant_id', 'in', [...known])
    .orderBy('id')
    .executeTakeFirst()
  return row?.participant_id
}

/** A person who is known under this name and address keeps their own page; anybody else gets one. */
async function personOf(tx: LikemindedTx, context: Context, card: NewCard): Promise<string> {
  const [known] = await participantsWithMail(tx, context, card.email, card.name)
  if (known) return known
  return registerParticipant(tx, context, {
    identity: { name: card.name, email: card.email, phone: null, birthYear: null, needs: noNeeds },
    language: context.language,
    municipalityId: card.municipalityId,
    way: 'self',
  })
}

/**
 * Makes a card that nobody sees before its owner has answered a letter. One address has one card: who has one gets a letter with the way to
 * it, and the page says the same to everybody. Sent twice, it makes one. @param id brought along by the form
 */
export const makeCard = (context: Context, id: string, card: NewCard) =>
  perform<LikemindedTables, undefined>(
    context,
    { permission: may['card.make'], subject: { kind: 'likeminded.card', id } },
    async (tx): Promise<Outcome<undefined>> => {
      const owner = await cardOwner(tx, await participantsWithMail(tx, context, card.email))
      const before = await tx
        .selectFrom('likeminded.card')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst()
      if (before) return done(undefined)
      if (owner) {
        await mailParticipant(tx, context, owner, (language) => words(language).letters.already)
        return done(undefined)
      }
      const participantId = await personOf(tx, context, card)
      const sealed = await sealFor(
        tx,
        context,
        participantId,
        wordsSpot(id),
        ownWords(card.name, card.email).join(' '),
      )
      if (!sealed) return absent
      const untilDay = context.today.add({ days: draftDays })
      await tx
        .insertInto('likeminded.card')
        .values({
          ...{ id, participant_id: participantId, genres: [...card.genres], roles: [...card.roles] },
          ...{ municipality_id: card.municipalityId, wish: card.wish, language: context.language },
          ...{ until_day: untilDay, own_words_sealed: sealed },
        })
        .execute()
      await keepUntil(tx, participantId, id, untilDay)
      await mailParticipant(tx, context, participantId, (language) => words(language).letters.confirm)
      return done(undefined)
    },
  )

/** Puts the same task in the queue whether the address is known or not: neither page nor time tells who has a card. */
export const askToSayHello = (context: Context, cardId: string, email: string) =>
  perform<LikemindedTables, undefined>(
    context,
    {
      permission: may['card.make'],
      subject: { kind: 'likeminded.card', id: cardId },
      detail: { what: 'link' },
    },
    async (tx) => {
      const people = await participantsWithMail(tx, context, email)
      await enqueue(tx as never, context, { kind: linkTask, payload: { people, card: cardId } })
      return done(undefined)
    },
  )

/** Hides a card at once; the consultant of its municipality looks at it. The same report twice is one. @param id brought along by the form */
export const reportCard = (
  context: Context,
  id: string,
  cardId: string,
  reason: ReportReason,
  helloId?: string,
) =>
  perform<LikemindedTables, undefined>(
    context,
    { permission: may['card.report'], subject: { kind: 'likeminded.card', id: cardId }, detail: { reason } },
    async (tx) => {
      await noteReport(tx, context, id, cardId, reason, helloId)
      return done(undefined)
    },
  )

/** Notes a report and hides the card; its owner is told once. */
export async function noteReport(
  tx: LikemindedTx,
  context: Context,
  id: string,
  cardId: string,
  reason: ReportReason,
  helloId?: string,
): Promise<void> {
  const card = await tx
    .selectFrom('likeminded.card')
    .select(['participant_id', 'is_reported'])
    .where('id', '=', cardId)
    .forUpdate()
    .executeTakeFirst()
  if (!card) return
  const noted = await tx
    .insertInto('likeminded.report')
    .values({ id, card_id: cardId, hello_id: helloId ?? null, reason })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!noted || card.is_reported) return
  await tx.updateTable('likeminded.card').set({ is_reported: true }).where('id', '=', cardId).execute()
  await mailParticipant(tx, context, card.participant_id, (language) => words(language).letters.reported)
}
