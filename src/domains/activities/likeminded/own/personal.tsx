import type { Transaction } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { NoTables } from '../../../../platform/database/open.ts'
import type {
  OwnAddress,
  OwnSection,
  PersonalPart,
  StoredFact,
  StoredPart,
} from '../../../../platform/rooms/personal.ts'
import { longDay } from '../../../../ui/format/index.ts'
import { genresNamed } from '../../surroundings/model.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { headOf } from '../cards/pages/wall.tsx'
import type { OwnCard, OwnHello } from '../model.ts'
import { ownSections } from '../paths.ts'
import type { LikemindedTables, LikemindedTx } from '../tables.ts'
import { words } from '../words.ts'
import { standing } from './pages/card.tsx'
import { ownCard, ownHellos, wordsOfHello } from './queries.ts'

type BodyProps = { context: Context; card: OwnCard; hellos: readonly OwnHello[]; own: OwnAddress }

function CardSection({ context, card, hellos, own }: BodyProps) {
  const { own: w } = words(context.language)
  return (
    <>
      <p class="lead">{standing(card, context.today, context.language)}</p>
      <p class="button-row">
        <a class="button outline" href={own(ownSections.card())}>
          {w.see}
        </a>
        <a class="button outline" href={own(ownSections.wall())}>
          {w.find}
        </a>
      </p>
      {hellos.length > 0 && (
        <ul class="plain-list">
          {hellos.map((hello) => (
            <li>
              <a href={own(ownSections.hello(hello.id))}>{headOf(context, hello.other)}</a>
              <p>{w.helloStates[hello.state][hello.way]}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const waitsForAnswer = ({ state, way }: OwnHello): boolean => state === 'sent' && way === 'received'

async function sections(
  context: Context,
  participantId: string,
  own: OwnAddress,
): Promise<readonly OwnSection[]> {
  const card = await ownCard(context, participantId)
  if (!card) return []
  const hellos = await ownHellos(context, card)
  const isDue = card.state === 'draft' || hellos.some(waitsForAnswer)
  return [
    {
      title: words(context.language).own.section,
      place: isDue ? 10 : 30,
      body: <CardSection {...{ context, card, hellos, own }} />,
    },
  ]
}

async function cardFacts(context: Context, card: OwnCard): Promise<StoredFact[]> {
  const { own, roles } = words(context.language)
  const { stored: w } = own
  const around = await surroundingsOf(context)
  return [
    {
      label: w.genres,
      value: genresNamed(around, card.genres)
        .map(({ name }) => name)
        .join(', '),
    },
    { label: w.roles, value: card.roles.map((role) => roles[role]).join(', ') },
    { label: w.municipality, value: card.municipality },
    { label: w.wish, value: card.wish },
    { label: w.state, value: standing(card, context.today, context.language) },
    { label: w.until, value: longDay(card.untilDay, context.language) },
  ]
}

async function stored(context: Context, participantId: string): Promise<readonly StoredPart[]> {
  const card = await ownCard(context, participantId)
  const blocks = await tablesOf<LikemindedTables>(context)
    .selectFrom('likeminded.block')
    .select('blocked_id')
    .where('participant_id', '=', participantId)
    .execute()
  if (!card && blocks.length === 0) return []
  const { stored: w, helloStates } = words(context.language).own
  const entries: StoredFact[][] = card ? [await cardFacts(context, card)] : []
  for (const hello of card ? await ownHellos(context, card) : [])
    entries.push([
      {
        label: hello.way === 'sent' ? w.helloSent : w.helloReceived,
        value: (await wordsOfHello(context, hello.id)) ?? '',
      },
      { label: w.state, value: helloStates[hello.state][hello.way] },
    ])
  if (blocks.length > 0) entries.push([{ label: w.blocks, value: w.blockedCount(blocks.length) }])
  return [{ name: 'likeminded', title: w.title, why: w.why, keptUntil: w.kept, entries }]
}

/** Forgets a card with every hello of it, and whom somebody blocked or was blocked by. */
async function erase(
  transaction: Transaction<NoTables>,
  _context: Context,
  participantId: string,
): Promise<void> {
  const tx = transaction as unknown as LikemindedTx
  await tx.deleteFrom('likeminded.card').where('participant_id', '=', participantId).execute()
  await tx
    .deleteFrom('likeminded.block')
    .where(({ eb, or }) =>
      or([eb('participant_id', '=', participantId), eb('blocked_id', '=', participantId)]),
    )
    .execute()
}

/** What this room does for those who have a card: their own page, what is stored, and forgetting them. */
export const personal: PersonalPart = { sections, stored, erase }
