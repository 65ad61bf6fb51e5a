import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { retentionRule, setRetentionRule } from '../../../platform/retention/rules.ts'
import { may } from '../policy.ts'
import type { ParticipantTables } from '../tables.ts'

/** Changes for how many days a kind is kept. Set twice to the same, it is set once. */
export function setDays(
  context: Context,
  kind: string,
  days: number,
  version: number,
): Promise<Outcome<undefined, 'fixed'>> {
  return perform<ParticipantTables, undefined, 'fixed'>(
    context,
    {
      permission: may['retention.set'],
      subject: { kind: 'platform.retention_rule', id: kind },
      detail: { days },
    },
    async (tx) => {
      const keeping = context.house.keeping.find((one) => one.kind === kind)
      if (!keeping) return absent
      if (keeping.fixed) return refused('fixed')
      const now = await retentionRule({ database: tx as unknown as Context['database'] }, kind, keeping.days)
      if (now.days === days) return done(undefined)
      if (now.version === version && (await setRetentionRule(tx as never, context, { kind, days, version })))
        return done(undefined)
      return stale({ days: String(now.days) }, now.version)
    },
  )
}
