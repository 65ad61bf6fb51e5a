import { organisations } from '../organisations.ts'
import { targetGroupIds as id } from './ids.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

/** Whom courses are for, as the region has said it through time. */
export const targetGroups = [
  {
    id: id.olderFirst,
    slug: 'aeldre',
    name_da: 'Ældre',
    name_en: 'Older people',
    description_da: 'Borgere over pensionsalderen.',
    description_en: 'Citizens above the age of retirement.',
    from_day: day('2021-01-01'),
    to_day: day('2024-12-31'),
  },
  {
    id: id.older,
    slug: 'aeldre-der-er-meget-alene',
    name_da: 'Ældre, der er meget alene',
    name_en: 'Older people who are much alone',
    description_da: 'Borgere, der har mistet nogen, eller som sjældent taler med andre i løbet af dagen.',
    description_en: 'Citizens who have lost somebody, or who seldom speak with others during the day.',
    from_day: day('2025-01-01'),
    follows_id: id.olderFirst,
  },
  {
    id: id.youngAlone,
    slug: 'unge-der-har-det-svaert',
    name_da: 'Unge, der har det svært',
    name_en: 'Young people having a hard time',
    description_da: 'Unge, der ikke har fundet deres sted endnu. Vi spørger aldrig, hvor gamle de er.',
    description_en: 'Young people who have not found their place yet. We never ask how old they are.',
    from_day: day('2021-01-01'),
  },
  {
    id: id.sickLeave,
    slug: 'sygemeldte-med-stress-angst-eller-depression',
    name_da: 'Sygemeldte med stress, angst eller depression',
    name_en: 'People on sick leave with stress, anxiety or depression',
    description_da: 'Borgere, der er sygemeldt fra job eller er på vej tilbage.',
    description_en: 'Citizens on sick leave from work, or on their way back.',
    from_day: day('2021-01-01'),
  },
  {
    id: id.relatives,
    slug: 'paaroerende',
    name_da: 'Pårørende',
    name_en: 'Relatives',
    description_da: 'Dem, der passer på andre og selv trænger til en pause.',
    description_en: 'Those who look after others and need a break themselves.',
    from_day: day('2026-01-01'),
  },
]

/** Percent by older, young, sick leave, relatives. */
const shares = [
  ['furesoe', [50, 10, 30, 10]],
  ['halsnaes', [40, 20, 40, 0]],
  ['helsingoer', [30, 20, 40, 10]],
  ['ishoej', [20, 60, 20, 0]],
  ['roedovre', [30, 20, 50, 0]],
] as const

export const weights = shares.flatMap(([name, [older, young, sick, relatives]]) =>
  (
    [
      [id.older, older],
      [id.youngAlone, young],
      [id.sickLeave, sick],
      [id.relatives, relatives],
    ] as const
  ).map(([target_group_id, percent]) => ({
    ...{ municipality_id: organisations[name], year: 2026, target_group_id, percent },
  })),
)
