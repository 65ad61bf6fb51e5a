import { z } from 'zod'
import type { Ore } from '../../../kernel/money.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  across,
  checkbox,
  choice,
  complain,
  longText,
  many,
  money,
  text,
  wholeNumber,
} from '../../../ui/form/understand/index.ts'
import { moneyTyped } from '../../../ui/format/money.ts'
import { artFormNames } from '../../../ui/poster/art-forms.ts'
import {
  type AccessAnswer,
  type AccessPoints,
  accessAnswers,
  accessPoints,
  type Course,
  levels,
  senders,
} from '../model.ts'
import { noAgeInYouth } from '../parts/no-age.ts'

type Kept =
  | 'title'
  | 'summary'
  | 'description'
  | 'welcome'
  | 'artForm'
  | 'level'
  | 'attachedTo'
  | 'sender'
  | 'capacity'
  | 'placeName'
  | 'placeAddress'
  | 'access'
  | 'accessPoints'
  | 'price'
  | 'priceNote'
  | 'outsidePrice'
  | 'isOpenToPublic'
  | 'asksBirthYear'
  | 'language'

/** What can be changed about a course, apart from its sessions and its people. */
export interface CourseFields extends Pick<Course, Kept> {
  readonly host: string
  readonly area: string
  readonly groups: readonly string[]
  readonly project: string | undefined
}

/** What can be chosen in the form, and the sentences that only this form needs. */
export interface CourseChoices {
  readonly hosts: readonly string[]
  readonly areas: readonly string[]
  readonly groups: readonly string[]
  readonly projects: readonly string[]
  readonly nameIt: string
  readonly youthNoAge: string
}

const accessFields = Object.fromEntries(
  accessPoints.map((point) => [`access_${point}`, choice(accessAnswers, { optional: true })]),
)

const pointsOf = (read: Readonly<Record<string, unknown>>): AccessPoints =>
  Object.fromEntries(
    accessPoints.flatMap((point) => {
      const answer = read[`access_${point}`] as AccessAnswer | undefined
      return answer ? [[point, answer]] : []
    }),
  )

const most = 100_000_000n

const fields = ({ hosts, areas, groups, projects }: CourseChoices) => ({
  title: text({ max: 120 }),
  summary: longText({ max: 300, optional: true }),
  description: longText({ max: 20_000, optional: true }),
  welcome: longText({ max: 2000, optional: true }),
  host: choice(hosts),
  area: choice(areas),
  artForm: choice(artFormNames),
  level: choice(levels),
  attachedTo: text({ max: 200, optional: true }),
  sender: choice(senders),
  groups: many(groups, { optional: true }),
  capacity: wholeNumber({ min: 1, max: 500 }),
  placeName: text({ max: 120, optional: true }),
  placeAddress: text({ max: 200, optional: true }),
  access: longText({ max: 2000, optional: true }),
  price: money({ optional: true, max: most }),
  priceNote: text({ max: 120, optional: true }),
  takesOutsiders: checkbox(),
  outsidePrice: money({ optional: true, max: most }),
  isOpenToPublic: checkbox(),
  asksBirthYear: checkbox(),
  language: choice(['da', 'en']),
  project: choice(projects, { optional: true }),
})

/** What may be written about a course. */
export const courseForm = (choices: CourseChoices): z.ZodType<CourseFields> =>
  z
    .object({ ...fields(choices), ...accessFields })
    .superRefine(
      ({ level, attachedTo }, context) => {
        if (level !== 'separate' && !attachedTo) complain(context, () => choices.nameIt, 'attachedTo')
      },
      across('level', 'attachedTo'),
    )
    .superRefine(noAgeInYouth(choices.youthNoAge), across('asksBirthYear', 'area'))
    .transform((read) => ({
      ...read,
      summary: read.summary ?? '',
      description: read.description ?? '',
      welcome: read.welcome ?? '',
      attachedTo: read.level === 'separate' ? '' : (read.attachedTo ?? ''),
      placeName: read.placeName ?? '',
      placeAddress: read.placeAddress ?? '',
      access: read.access ?? '',
      accessPoints: pointsOf(read),
      price: read.price ?? 0n,
      priceNote: read.priceNote ?? '',
      outsidePrice: read.takesOutsiders ? (read.outsidePrice ?? 0n) : null,
    }))

const ticked = (is: boolean): string => (is ? 'on' : '')
const amount = (ore: Ore | null): string => (ore === null || ore === 0n ? '' : moneyTyped(ore))

/** A course as it stands in the form. */
export const typedCourse = (course: Course): Typed => ({
  ...{ title: course.title, summary: course.summary, description: course.description },
  ...{ welcome: course.welcome, host: course.host.id, area: course.areaKey, artForm: course.artForm },
  ...{ level: course.level, attachedTo: course.attachedTo, sender: course.sender },
  ...{ groups: course.targetGroupIds, capacity: String(course.capacity), access: course.access },
  ...{ placeName: course.placeName, placeAddress: course.placeAddress },
  ...{ price: amount(course.price), priceNote: course.priceNote },
  takesOutsiders: ticked(course.outsidePrice !== null),
  outsidePrice: amount(course.outsidePrice),
  isOpenToPublic: ticked(course.isOpenToPublic),
  asksBirthYear: ticked(course.asksBirthYear),
  ...{ language: course.language, project: course.projectId ?? '' },
  ...Object.fromEntries(accessPoints.map((point) => [`access_${point}`, course.accessPoints[point] ?? ''])),
})
