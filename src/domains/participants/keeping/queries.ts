import type { Language } from '../../../kernel/language.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { latestRuns, type Run, retentionRule } from '../../../platform/retention/rules.ts'

/** A rule as the page shows it. */
export interface ShownRule {
  readonly kind: string
  readonly title: string
  readonly counts: string
  readonly days: number
  readonly version: number
  readonly fixed: boolean
  /** How many would go tonight; nothing when this visitor may not know. */
  readonly tonight: number | undefined
}

/** One rule, with what the coming night would remove. */
export async function shownRule(
  context: Context,
  kind: string,
  language: Language,
  counted: boolean,
): Promise<ShownRule | undefined> {
  const keeping = context.house.keeping.find((one) => one.kind === kind)
  if (!keeping) return undefined
  const { days, version } = await retentionRule(context, kind, keeping.days)
  return {
    ...{ kind, days, version, title: keeping.title[language], counts: keeping.counts[language] },
    fixed: keeping.fixed ?? false,
    tonight: counted ? await keeping.due(context, days) : undefined,
  }
}

/** Every rule of every room, in the order of the rooms. */
export async function shownRules(context: Context, counted: boolean): Promise<ShownRule[]> {
  const rules: ShownRule[] = []
  for (const { kind } of context.house.keeping) {
    const rule = await shownRule(context, kind, context.language, counted)
    if (rule) rules.push(rule)
  }
  return rules
}

/** How many would go tonight if the rule were another. */
export async function wouldGo(context: Context, kind: string, days: number): Promise<number> {
  return (await context.house.keeping.find((one) => one.kind === kind)?.due(context, days)) ?? 0
}

export const runs = (context: Context): Promise<readonly Run[]> => latestRuns(context, 14)
