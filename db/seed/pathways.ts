import type { Gender, StageRole } from '../../src/domains/activities/pathways/balance/model.ts'
import type { Level, OfferKind } from '../../src/domains/activities/pathways/model.ts'
import type { PathwayTables } from '../../src/domains/activities/pathways/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { communityIds } from './activities.ts'
import { courseIds } from './courses/ids.ts'
import { type OrganisationName, organisations } from './organisations.ts'
import { activityIds } from './programme/ids.ts'
import { projectIds } from './projects/ids.ts'

type SeededStep = readonly [Level, OfferKind, string, string?]

interface SeededPathway {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly genres: readonly string[]
  readonly area: 'music' | 'youth' | 'health'
  readonly owner: OrganisationName
  readonly state?: 'draft'
  readonly steps: readonly SeededStep[]
}

const community = (slug: string): string => communityIds.get(slug) ?? ''

const all: readonly SeededPathway[] = [
  {
    ...{ slug: 'fra-beats-paa-vaerelset-til-en-scene', title: 'Fra beats på værelset til en scene' },
    summary:
      'Du laver musik alene. Her er en vej ud: først en kælder med andre, så en sang sammen, så en scene.',
    ...{ genres: ['musik', 'sang'], area: 'music', owner: 'kulturmetropolen' },
    steps: [
      [
        'local',
        'community',
        community('beats-i-kaelderen'),
        'Du hører dine beats på rigtige højttalere, og andre hører dem med.',
      ],
      ['local', 'activity', activityIds.beatSchool, 'Seks onsdage, hvor et beat bliver til et nummer.'],
      [
        'regional',
        'course',
        courseIds.ishoejCoWrite,
        'I skriver en sang sammen, og du har et hold bagefter.',
      ],
      ['regional', 'activity', activityIds.openStage, 'Tre minutter på en scene med lyd og venner.'],
      ['national', 'project', projectIds.popkorn, 'Nummeret spilles for folk, du ikke kender.'],
    ],
  },
  {
    ...{ slug: 'fra-dagbog-til-oplaesning', title: 'Fra dagbog til oplæsning' },
    summary: 'For dig, der skriver uden at vise det til nogen. Du bestemmer selv, hvor langt du går.',
    ...{ genres: ['litteratur'], area: 'health', owner: 'furesoeBibliotek' },
    steps: [
      ['local', 'course', courseIds.farumWriting, 'Syv mandage, hvor ingen retter dit komma.'],
      ['regional', 'activity', activityIds.storyTrain, 'Hør andres historier, eller fortæl en selv.'],
      ['regional', 'course', courseIds.roskildeWriting],
    ],
  },
  {
    ...{ slug: 'fra-zine-til-forlag', title: 'Fra zine til forlag' },
    summary: 'En kladde til en vej for dem, der laver deres egne blade.',
    ...{ genres: ['subkultur'], area: 'youth', owner: 'ishoejBibliotek', state: 'draft' },
    steps: [
      ['local', 'community', community('zineklubben-i-kaelderen')],
      ['regional', 'activity', activityIds.zineSwap],
    ],
  },
]

const idOf = (number: number): string => `00000000-0000-4000-8000-00000009901${number}`

/** The pathways of the example data by the end of their address. */
export const pathwayIds: ReadonlyMap<string, string> = new Map(
  all.map(({ slug }, index) => [slug, idOf(index)]),
)

const genders: readonly (readonly [Gender, Readonly<Record<StageRole, number>>])[] = [
  ['woman', { sing: 31, play: 14, produce: 6, organise: 27 }],
  ['man', { sing: 17, play: 36, produce: 41, organise: 19 }],
  ['other', { sing: 3, play: 2, produce: 5, organise: 2 }],
  ['unsaid', { sing: 4, play: 6, produce: 2, organise: 3 }],
]

const places: readonly (readonly [string, Level, number])[] = [
  ['musik', 'local', 1],
  ['musik', 'regional', 0.7],
  ['sang', 'local', 0.5],
]

/** Made-up answers of five half-years: a slow change, so that the page has something to show. All of them are marked as simulated. */
function simulated() {
  const months = ['2024-03-01', '2024-10-01', '2025-03-01', '2025-10-01', '2026-04-01']
  return months.flatMap((month, time) =>
    places.flatMap(([genre, level, size]) =>
      genders.flatMap(([gender, roles]) =>
        (Object.entries(roles) as [StageRole, number][]).map(([role, base]) => ({
          ...{ month: Temporal.PlainDate.from(month), genre, level, role, gender, is_simulated: true },
          answers: Math.round(base * size * (gender === 'woman' ? 1 + time * 0.12 : 1)),
        })),
      ),
    ),
  )
}

/** The code of the example data under which the question is open. */
export const balanceCode = 'vejene'

/** Pathways of offers that the other example data made, and simulated answers about balance. */
export async function seedPathways(context: Context): Promise<void> {
  const day = Temporal.PlainDate.from
  await tablesOf<PathwayTables>(context)
    .transaction()
    .execute(async (tx) => {
      for (const [index, { slug, title, summary, genres, area, owner, state, steps }] of all.entries()) {
        await tx
          .insertInto('pathways.pathway')
          .values({
            ...{ id: idOf(index), slug, title, summary, genres: [...genres], area_key: area },
            ...{ owner_id: organisations[owner], state: state ?? 'published', created_at: context.now },
          })
          .execute()
        await tx
          .insertInto('pathways.step')
          .values(
            steps.map(([level, kind, subject_id, note], step) => ({
              ...{ pathway_id: idOf(index), number: step + 1, level, kind, subject_id, note: note ?? '' },
            })),
          )
          .execute()
      }
      await tx.insertInto('pathways.tally').values(simulated()).execute()
      await tx
        .insertInto('pathways.question')
        .values({
          ...{ code: balanceCode, title: 'Åben scene (eksempel)', genre: 'musik', level: 'regional' },
          ...{
            owner_id: organisations.gimle,
            until_day: context.today.add({ days: 60 }),
            made_at: context.now,
          },
        })
        .execute()
      await tx
        .insertInto('pathways.target')
        .values([
          {
            ...{ id: '00000000-0000-4000-8000-000000099021', role: 'produce', percent: 40 },
            ...{ from_day: day('2026-01-01'), by_day: day('2028-12-31'), reason: 'Eksempel på et mål.' },
          },
          {
            ...{ id: '00000000-0000-4000-8000-000000099022', role: 'organise', percent: 45 },
            ...{ from_day: day('2026-01-01'), by_day: day('2027-12-31'), reason: 'Eksempel på et mål.' },
          },
        ])
        .execute()
    })
}
