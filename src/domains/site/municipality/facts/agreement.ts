import { agreementPaths, type Engaged, engagementIn } from '../../../agreement/index.ts'
import type { Evidence, Fact, FactKey, FactQuestion } from '../model.ts'

type Wish = {
  readonly key: FactKey
  readonly total: (rows: readonly Engaged[]) => number | bigint
  readonly part: (row: Engaged) => NonNullable<Evidence['part']>
  readonly has: (row: Engaged) => boolean
}

const counted = (key: FactKey, of: (row: Engaged) => number): Wish => ({
  key,
  total: (rows) => rows.reduce((sum, row) => sum + of(row), 0),
  part: (row) => ({ count: of(row) }),
  has: (row) => of(row) > 0,
})

const wishes: readonly Wish[] = [
  {
    key: 'money',
    total: (rows) => rows.reduce((sum, { money }) => sum + money, 0n),
    part: ({ money }) => ({ amount: money }),
    has: ({ money }) => money > 0n,
  },
  counted('hours', ({ hours }) => hours),
  counted('promised', ({ hostedMeetings }) => hostedMeetings),
  counted('venues', ({ venues }) => venues),
]

/** What the municipalities have said they put in, area by area. Nothing said gives no number rather than nought. */
export async function factsOfAgreement({ context, year, municipalities }: FactQuestion): Promise<Fact[]> {
  const rows = await engagementIn(context, year)
  return municipalities.flatMap(({ organisationId }) => {
    const own = rows.filter((row) => row.organisationId === organisationId)
    if (own.length === 0) return []
    return wishes.map(({ key, total, part, has }) => ({
      ...{ organisationId, key, value: total(own), isExample: own.some(({ isExample }) => isExample) },
      evidence: own.filter(has).map((row) => ({
        ...{ title: row.areaName[context.language], part: part(row) },
        path: agreementPaths.parties(),
      })),
    }))
  })
}
