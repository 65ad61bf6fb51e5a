/** What has to be alike, and in which order knowledge is given up: the first column goes first. */
export interface Rules {
  readonly k: number
  /** Columns from the one most readily given up to the one kept longest. */
  readonly giveUp: readonly string[]
}

/** One member of a block: what is known of it, and a text that decides ties without meaning anything. */
export interface Member {
  readonly key: string
  readonly known: Readonly<Record<string, string>>
}

/** By member: the columns that must be hidden so that at least k look alike. */
export type Hiding = ReadonlyMap<string, readonly string[]>

interface Group {
  members: Member[]
  readonly hidden: readonly string[]
}

function grouped(members: readonly Member[], shown: readonly string[]): Member[][] {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const tuple = JSON.stringify(shown.map((column) => member.known[column]))
    groups.set(tuple, [...(groups.get(tuple) ?? []), member])
  }
  return [...groups.values()]
}

/** Groups that are large enough, giving up one column more at each step for those who are left. */
function steps(members: readonly Member[], { k, giveUp }: Rules): { groups: Group[]; left: Member[] } {
  const groups: Group[] = []
  let left = [...members]
  for (let count = 0; count <= giveUp.length; count += 1) {
    const hidden = giveUp.slice(0, count)
    const all = grouped(left, giveUp.slice(count))
    for (const found of all) if (found.length >= k) groups.push({ members: found, hidden })
    left = all.filter((found) => found.length < k).flat()
  }
  return { groups, left }
}

const byKey = (a: Member, b: Member): number => (a.key < b.key ? -1 : 1)

/** Those left over are too few to stand alone: groups that can spare somebody lend them, the largest first; else a group dissolves. */
function fillUp(groups: Group[], left: Member[], { k, giveUp }: Rules): Group[] {
  const hidden = { members: [...left], hidden: giveUp }
  const lenders = [...groups].sort(
    (a, b) => b.hidden.length - a.hidden.length || b.members.length - a.members.length || a.members.length,
  )
  for (const group of lenders) {
    const wanted = Math.min(k - hidden.members.length, group.members.length - k)
    if (wanted <= 0) continue
    const inOrder = [...group.members].sort(byKey)
    hidden.members.push(...inOrder.slice(0, wanted))
    group.members = inOrder.slice(wanted)
  }
  const kept = lenders.filter(({ members }) => members.length > 0)
  while (hidden.members.length < k && kept.length > 0) hidden.members.push(...(kept.pop()?.members ?? []))
  return [...kept, hidden]
}

/**
 * Decides which columns of which members are hidden so that everybody shares what is shown with at least k - 1 others.
 * Nobody is removed. A block of fewer than k members is hidden altogether; the caller must not let it stand alone.
 */
export function hidingOf(members: readonly Member[], rules: Rules): Hiding {
  const { groups, left } = steps(members, rules)
  const whole = left.length === 0 ? groups : fillUp(groups, left, rules)
  return new Map(whole.flatMap(({ members: of, hidden }) => of.map(({ key }) => [key, hidden] as const)))
}
