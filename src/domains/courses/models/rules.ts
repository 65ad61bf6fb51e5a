import type { Ore } from '../../../kernel/money.ts'
import type { Cost } from '../model.ts'
import type { ModelFields } from './model.ts'

/** One thing said about a model or a course, in the words of the page. */
export interface Said {
  readonly key: string
  readonly label: string
  readonly value: string
}

/** The same thing said differently; '' where it was not said at all. */
export interface Difference {
  readonly key: string
  readonly label: string
  readonly before: string
  readonly now: string
}

/** What is said otherwise now than before, in the order of now; what is said no more comes last. */
export function differences(before: readonly Said[], now: readonly Said[]): Difference[] {
  const earlier = new Map(before.map((one) => [one.key, one]))
  const later = new Set(now.map(({ key }) => key))
  const changed = now.flatMap(({ key, label, value }) => {
    const was = earlier.get(key)?.value ?? ''
    return was === value ? [] : [{ key, label, before: was, now: value }]
  })
  const gone = before
    .filter(({ key, value }) => !later.has(key) && value !== '')
    .map(({ key, label, value }) => ({ key, label, before: value, now: '' }))
  return [...changed, ...gone]
}

/** How often one post is paid for a course of so many sessions and participants. */
const times = ({ per }: Cost, sessions: number, participants: number): bigint =>
  per === 'course' ? 1n : BigInt(per === 'session' ? sessions : participants)

/** What a course of the model costs with so many participants, in øre. */
export const totalCost = ({ costs, plan }: Pick<ModelFields, 'costs' | 'plan'>, participants: number): Ore =>
  costs.reduce((sum, cost) => sum + BigInt(cost.ore) * times(cost, plan.length, participants), 0n)

export type PublishRefusal = 'noDraft' | 'emptyPlan' | 'nothingChanged'

/** Why a draft cannot be published yet. @param changes what it says otherwise than the version before, undefined for the first */
export function publishHindrance(
  draft: Pick<ModelFields, 'plan'> | undefined,
  changes: readonly Difference[] | undefined,
): PublishRefusal | undefined {
  if (!draft) return 'noDraft'
  if (draft.plan.length === 0) return 'emptyPlan'
  return changes?.length === 0 ? 'nothingChanged' : undefined
}

/** The lines about what makes it easier to come, as headings with a text. A line without a colon is a heading. */
export function welcomeLines(text: string): { readonly title: string; readonly text: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, title, rest] = /^([^:]{1,60}):\s+(.+)$/.exec(line) ?? []
      return title && rest ? { title, text: rest } : { title: line, text: '' }
    })
}
