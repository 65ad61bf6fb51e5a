import type { Paragraph } from './paragraphs.ts'
import { type Label, type LabelRank, labelOf } from './vocabulary.ts'

/** What the labels of one focus area mean there: `Mål` heads a goal in one agreement and objectives in another. */
export type Role = 'goal' | 'objectives' | 'text'
export type Roles = Map<LabelRank, Role>
type Placed = { at: number; label: Label }

export const startsWithAt = (text: string | undefined) =>
  text !== undefined && /^(?:og |samt )?at\s/iu.test(text)

/** Are there several things under this label, each to become an objective? */
function opensList(paragraphs: Paragraph[], { at, label }: Placed): boolean {
  if (label.inline !== '') return (label.inline.match(/;\s*(?:og |samt )?at\s/giu)?.length ?? 0) > 0
  const level = paragraphs[at]?.heading
  for (let i = at + 1; i < at + 4; i++) {
    const one = paragraphs[i]
    if (!one || labelOf(one.text)) return false
    if (one.marker) return true
    if (one.heading !== undefined) return level !== undefined && one.heading > level
    if (startsWithAt(one.text) && startsWithAt(paragraphs[i + 1]?.text)) return true
  }
  return false
}

function rolesOfOneRank(rank: LabelRank, labels: Placed[], lists: boolean): Roles {
  if (rank === 1)
    return new Map([[1, lists && labels.some(({ label }) => label.plural) ? 'objectives' : 'goal']])
  if (rank === 2) return new Map([[2, lists ? 'objectives' : 'goal']])
  return new Map([[rank, 'objectives']])
}

/** The broadest listed label gives the objectives, broader ones the goal, narrower ones explain. */
export function rolesIn(paragraphs: Paragraph[]): Roles {
  const placed = paragraphs.flatMap((one, at) => {
    const label = labelOf(one.text)
    return label ? [{ at, label }] : []
  })
  const of = (rank: LabelRank) => placed.filter(({ label }) => label.rank === rank)
  const ranks = ([1, 2, 3, 4] as const).filter((rank) => of(rank).length > 0)
  const lists = (rank: LabelRank) => of(rank).some((one) => opensList(paragraphs, one))
  const counted = (rank: LabelRank) =>
    of(rank).filter(({ label }) => label.number !== undefined || startsWithAt(label.inline)).length > 1
  const [only, ...others] = ranks
  const leadIn: Roles = of(5).some((one) => opensList(paragraphs, one))
    ? new Map([[5, 'objectives']])
    : new Map()
  if (only === undefined) return leadIn
  if (others.length === 0 && !counted(only)) {
    const roles = rolesOfOneRank(only, of(only), lists(only))
    return [...roles.values()].includes('objectives') ? roles : new Map([...roles, ...leadIn])
  }
  const listed = ranks.find((rank) => (rank > 1 && lists(rank)) || counted(rank))
  const objectives = listed ?? ranks.at(-1) ?? only
  return new Map(
    ranks.map((rank): [LabelRank, Role] => [
      rank,
      rank === objectives ? 'objectives' : rank < objectives ? 'goal' : 'text',
    ]),
  )
}
