import { ownWords } from '../../src/domains/activities/likeminded/cards/form.ts'
import { wordsSpot } from '../../src/domains/activities/likeminded/cards/stored.ts'
import type { RoleInArt } from '../../src/domains/activities/likeminded/model.ts'
import { helloSpot } from '../../src/domains/activities/likeminded/own/queries.ts'
import type { LikemindedTables, LikemindedTx } from '../../src/domains/activities/likeminded/tables.ts'
import { keepUntil, noNeeds, registerParticipant, sealFor } from '../../src/domains/participants/index.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { cast, neighbours } from './cast.ts'
import { type OrganisationName, organisations } from './organisations.ts'

interface SeededCard {
  /** An invented person; the address leads nowhere. */
  readonly name: string
  readonly email: string
  readonly place: OrganisationName
  readonly genres: readonly string[]
  readonly roles: readonly RoleInArt[]
  readonly wish: string
  readonly language?: 'da' | 'en'
  readonly state?: 'draft' | 'shown'
}

const cards: readonly SeededCard[] = [
  {
    ...{
      name: 'Aliya',
      email: 'aliya@ung.example',
      place: 'ishoej',
      genres: ['musik'],
      roles: ['produce', 'write'],
    },
    wish: 'Jeg laver beats på værelset og mangler en, der synger oven på dem. Jeg har aldrig gjort det med nogen før.',
  },
  {
    ...{
      name: 'Noor',
      email: 'noor@ung.example',
      place: 'ishoej',
      genres: ['musik', 'sang'],
      roles: ['sing'],
    },
    wish: 'Jeg synger mest, når ingen hører det. Vil gerne prøve med en, der laver musikken.',
  },
  {
    ...{
      name: 'Villads',
      email: 'villads.kort@ung.example',
      place: 'roskilde',
      genres: ['musik', 'film'],
      roles: ['play', 'film'],
    },
    wish: 'Vi er to med bas og trommer. Vi leder efter en guitar og nogen, der vil filme os.',
  },
  {
    ...{
      name: 'Mai',
      email: 'mai@ung.example',
      place: 'helsingoer',
      genres: ['film'],
      roles: ['film', 'write'],
    },
    wish: 'En kortfilm om havnen om natten. Jeg har kameraet, men ingen foran det.',
  },
  {
    ...{
      name: 'Karl',
      email: 'karl@borger.example',
      place: 'koege',
      genres: ['teater', 'litteratur'],
      roles: ['act', 'listen'],
    },
    wish: 'Jeg vil gerne læse skuespil højt med andre. Ingen scene, bare stemmer og kaffe.',
  },
  {
    ...{
      name: 'Sana',
      email: 'sana@ung.example',
      place: 'albertslund',
      genres: ['billedkunst', 'subkultur'],
      roles: ['draw', 'organise'],
    },
    wish: 'I draw comics and would love to make a zine with somebody who writes. Danish or English, both are fine.',
    language: 'en',
  },
  {
    ...{
      name: 'Jo',
      email: 'jo@ung.example',
      place: 'roedovre',
      genres: ['dans', 'gadeidraet'],
      roles: ['dance', 'photograph'],
    },
    wish: 'Danser hiphop på asfalt. Leder efter nogen at øve med, når det ikke regner.',
  },
  {
    ...{
      name: 'Elin',
      email: 'elin@borger.example',
      place: 'furesoe',
      genres: ['litteratur'],
      roles: ['write'],
    },
    wish: 'Skriver digte og ville gerne læse dem for én, før jeg læser dem for flere.',
    state: 'draft',
  },
]

const idOf = (index: number): string =>
  `7d1c0000-0000-4000-8000-0000000098${String(index + 1).padStart(2, '0')}`

/** The cards of the example data by the first name of whom they belong to. */
export const cardIds: ReadonlyMap<string, string> = new Map(
  cards.map(({ name }, index) => [name, idOf(index)]),
)

/** The hello that Noor said to Aliya, who has not answered. */
const helloId = '7d1c0000-0000-4000-8000-000000009901'

async function seedCard(
  tx: LikemindedTx,
  context: Context,
  card: SeededCard,
  index: number,
): Promise<string> {
  const { name, email, place, language = 'da', state = 'shown' } = card
  const participantId = await registerParticipant(tx, context, {
    identity: { name, email, phone: null, birthYear: null, needs: noNeeds },
    ...{ language, municipalityId: organisations[place], way: 'self' },
  })
  const id = idOf(index)
  const sealed = await sealFor(tx, context, participantId, wordsSpot(id), ownWords(name, email).join(' '))
  if (!sealed) throw new Error('a person of the example data is gone')
  const untilDay = context.today.add({ days: state === 'draft' ? 7 : 60 + index * 3 })
  await tx
    .insertInto('likeminded.card')
    .values({
      ...{ id, participant_id: participantId, genres: [...card.genres], roles: [...card.roles] },
      ...{
        municipality_id: organisations[place],
        wish: card.wish,
        language,
        state,
        own_words_sealed: sealed,
      },
      until_day: untilDay,
    })
    .execute()
  await keepUntil(tx, participantId, id, untilDay)
  return participantId
}

/** Known adults who have agreed, and one who has been asked through a partner. */
const bridges = [
  ['ishoej', 'ishoejBibliotek', cast.jonas, 'ungekonsulent', true],
  ['roskilde', 'insp', neighbours.roskildeConsultant, 'kulturkonsulent', true],
  ['helsingoer', 'headspace', neighbours.helsingoerConsultant, 'kontaktperson for rådgivningen', true],
  ['koege', 'ungdommensRoedeKors', neighbours.youthLeader, 'kontaktperson for mødestedet', false],
] as const

/** Cards of invented people, and the known adults who bring two together. */
export async function seedLikeminded(context: Context): Promise<void> {
  await tablesOf<LikemindedTables>(context)
    .transaction()
    .execute(async (tx) => {
      const people: string[] = []
      for (const [index, card] of cards.entries()) people.push(await seedCard(tx, context, card, index))
      await tx
        .insertInto('likeminded.bridge')
        .values(
          bridges.map(([place, at, person, task, agreed], index) => ({
            id: `7d1c0000-0000-4000-8000-00000000970${index + 1}`,
            ...{ municipality_id: organisations[place], organisation_id: organisations[at] },
            ...{ person_id: person.id, function: task, asked_at: context.now },
            agreed_at: agreed ? context.now : null,
          })),
        )
        .execute()
      const text = await sealFor(
        tx,
        context,
        people[1] ?? '',
        helloSpot(helloId),
        'Dine beats mangler en stemme, og jeg mangler beats.',
      )
      if (text)
        await tx
          .insertInto('likeminded.hello')
          .values({
            ...{ id: helloId, from_card: idOf(1), to_card: idOf(0), text_sealed: text },
            ...{ state: 'sent', sent_on: context.today },
          })
          .execute()
    })
}
