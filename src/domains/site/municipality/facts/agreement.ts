import {
  agreementPaths,
  type EngagementMatrix,
  engagementMatrix,
  nameSaid,
} from '../../../agreement/index.ts'
import type { Evidence, Fact, FactKey, FactQuestion } from '../model.ts'

type Contribution = NonNullable<EngagementMatrix['rows'][number]['cells'][number]>

type Wish = {
  readonly key: FactKey
  readonly total: (rows: readonly Contribution[]) => number | bigint
  readonly part: (row: Contribution) => NonNullable<Evidence['part']>
  readonly has: (row: Contribution) => boolean
}

const counted = (key: FactKey, of: (row: Contribution) => number): Wish => ({
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
  const matrix = await engagementMatrix(context, year)
  if (!matrix) return []
  return municipalities.flatMap(({ organisationId }) => {
    const cells = matrix.rows.find(({ party }) => party.organisationId === organisationId)?.cells ?? []
    const known = matrix.areas.flatMap((area, index) => {
      const given = cells[index]
      return given ? [{ given, title: nameSaid(context.language, area).text }] : []
    })
    if (known.length === 0) return []
    const own = known.map(({ given }) => given)
    return wishes.map(({ key, total, part, has }) => ({
      ...{ organisationId, key, value: total(own), isExample: own.some(({ isExample }) => isExample) },
      evidence: known
        .filter(({ given }) => has(given))
        .map(({ given, title }) => ({ title, part: part(given), path: agreementPaths.parties() })),
    }))
  })
}
