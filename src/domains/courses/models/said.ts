import type { Language } from '../../../kernel/language.ts'
import { excerpt } from '../../../kernel/text.ts'
import { inOneSentence, money } from '../../../ui/format/index.ts'
import { type PlannedSession, type StaffingPart, staffParts } from '../model.ts'
import { areaNamed, groupsNamed, type Surroundings } from '../surroundings/model.ts'
import { words } from '../words.ts'
import type { ModelFields } from './model.ts'
import type { Said } from './rules.ts'

/** What a name is looked up by. */
export interface Names {
  readonly around: Surroundings
  readonly language: Language
}

/** What both a model and a course say about themselves. */
export interface CommonFacts {
  readonly summary: string
  readonly description: string
  readonly welcome: string
  readonly area: string
  readonly artForm: string
  readonly groups: readonly string[]
  readonly level: keyof ReturnType<typeof words>['names']['levels']
  readonly attachedTo?: string
  readonly sender: keyof ReturnType<typeof words>['names']['senders']
  readonly most: number
  readonly price: bigint
  readonly priceNote: string
  readonly asksBirthYear: boolean
  readonly plan: readonly Pick<PlannedSession, 'title' | 'minutes' | 'content'>[]
  readonly staffing: readonly Pick<StaffingPart, 'part' | 'people'>[]
}

const artFormSaid = (artForm: string, language: Language): string => {
  const { artForms } = words(language).names
  return artForms[artForm as keyof typeof artForms] ?? artForm
}

/** What a model and a course started from it can be compared by. */
export function saidInCommon(facts: CommonFacts, { around, language }: Names): Said[] {
  const { names, models } = words(language)
  const { said: w } = models
  const one = (key: keyof typeof w, value: string): Said => ({ key, label: String(w[key]), value })
  const staff = staffParts
    .map((part) => ({ part, people: facts.staffing.find((one) => one.part === part)?.people ?? 0 }))
    .filter(({ people }) => people > 0)
    .map(({ part, people }) => `${names.parts[part]}: ${people}`)
  return [
    one('summary', facts.summary),
    one('description', facts.description),
    one('welcome', facts.welcome),
    one('area', areaNamed(around, facts.area).title),
    one('artForm', artFormSaid(facts.artForm, language)),
    one(
      'groups',
      groupsNamed(around, facts.groups)
        .map(({ name }) => name)
        .join(', '),
    ),
    one('level', names.levels[facts.level]),
    one('sender', names.senders[facts.sender]),
    one('most', String(facts.most)),
    one('price', facts.price === 0n ? models.free : money(facts.price, language)),
    one('priceNote', facts.priceNote),
    one('asksBirthYear', facts.asksBirthYear ? models.yes : models.no),
    one('sessionCount', String(facts.plan.length)),
    one('staffing', staff.join(', ')),
    ...facts.plan.map((session, index) => ({
      ...{ key: `session-${index + 1}`, label: models.sessionNumber(index + 1) },
      value: sessionSaid(session, language),
    })),
  ]
}

const sessionSaid = (
  { title, minutes, content }: Pick<PlannedSession, 'title' | 'minutes' | 'content'>,
  language: Language,
): string =>
  [title, words(language).names.minutes(minutes), excerpt(content, 300)].filter(Boolean).join(' · ')

/** Everything a version of a model says, for comparing it with another one. */
export function saidOfModel(fields: ModelFields, known: Names): Said[] {
  const { language } = known
  const { models, names } = words(language)
  const { said: w } = models
  const one = (key: keyof typeof w, value: string): Said => ({ key, label: String(w[key]), value })
  return [
    one('title', fields.title),
    one('purpose', fields.purpose),
    ...saidInCommon(fields, known),
    one('least', String(fields.least)),
    one('rhythm', models.rhythm(fields.timesAWeek, fields.weeksBetween)),
    one('skipsSchoolHolidays', fields.skipsSchoolHolidays ? models.yes : models.no),
    one(
      'costs',
      fields.costs
        .map(({ post, ore, per }) => `${post}: ${money(BigInt(ore), language)} ${names.costUnits[per]}`)
        .join(', '),
    ),
    one('batteries', fields.batteries.map((battery) => batterySaid(battery, language)).join('; ')),
    one(
      'materials',
      fields.plan
        .map(({ materials }) => materials)
        .filter(Boolean)
        .join(' / '),
    ),
    one(
      'tasks',
      fields.staffing
        .map(({ part, does }) => (does ? `${names.parts[part]}: ${does}` : ''))
        .filter(Boolean)
        .join(' / '),
    ),
    one('origin', [fields.originText, fields.originLink].filter(Boolean).join(' ')),
  ]
}

/** A battery with its time points: "Alle deltagere: før, efter". */
export function batterySaid(
  { key, waves }: ModelFields['batteries'][number],
  language: Language,
  name?: string,
): string {
  const { names, models } = words(language)
  const called = name ?? (key === 'everyone' ? models.everyone : key)
  return `${called}: ${inOneSentence(
    waves.map((wave) => names.waves[wave]),
    language,
  )}`
}
