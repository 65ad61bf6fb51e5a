/** Pairs of equal items, rising in both sequences; everything outside them was removed or added. */
export type Pair = readonly [before: number, after: number]
type Range = { a: number; aEnd: number; b: number; bEnd: number }

/** Beyond this many changes a stretch counts as rewritten: nobody reads a finer comparison, and time stays bounded. */
const MOST_CHANGES = 600

/** Items that occur once on both sides, kept in the longest rising order (patience). */
function anchors(before: readonly number[], after: readonly number[], range: Range): Pair[] {
  const seen = new Map<number, { a: number; b: number; countA: number; countB: number }>()
  for (let i = range.a; i < range.aEnd; i++) {
    const entry = seen.get(before[i] as number)
    if (entry) entry.countA++
    else seen.set(before[i] as number, { a: i, b: -1, countA: 1, countB: 0 })
  }
  for (let j = range.b; j < range.bEnd; j++) {
    const entry = seen.get(after[j] as number)
    if (!entry) continue
    entry.countB++
    entry.b = j
  }
  const unique = [...seen.values()].filter((one) => one.countA === 1 && one.countB === 1)
  return longestRising(unique.map((one): Pair => [one.a, one.b]))
}

function longestRising(pairs: Pair[]): Pair[] {
  const tails: number[] = []
  const previous: number[] = []
  pairs.forEach(([, b], i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number] as Pair)[1] < b) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = i
  })
  const chosen: Pair[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] as number) chosen.push(pairs[i] as Pair)
  return chosen.reverse()
}

/** Myers' greedy shortest edit script; undefined when it would take more than the allowed changes. */
function myers(before: readonly number[], after: readonly number[], range: Range): Pair[] | undefined {
  const n = range.aEnd - range.a
  const m = range.bEnd - range.b
  const most = Math.min(n + m, MOST_CHANGES)
  const reach = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    trace.push(reach.slice(most - d, most + d + 3))
    for (let k = -d; k <= d; k += 2) {
      const at = most + 1 + k
      const down = k === -d || (k !== d && (reach[at - 1] as number) < (reach[at + 1] as number))
      let x = down ? (reach[at + 1] as number) : (reach[at - 1] as number) + 1
      while (x < n && x - k < m && before[range.a + x] === after[range.b + x - k]) x++
      reach[at] = x
      if (x >= n && x - k >= m) return walkBack(trace, d, n, m, range)
    }
  }
  return undefined
}

function walkBack(trace: Int32Array[], changes: number, n: number, m: number, range: Range): Pair[] {
  const pairs: Pair[] = []
  let x = n
  let y = m
  for (let d = changes; d >= 0; d--) {
    const reach = trace[d] as Int32Array
    const k = x - y
    const at = (diagonal: number) => reach[diagonal + d + 1] as number
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const from = d === 0 ? 0 : down ? k + 1 : k - 1
    const startX = d === 0 ? 0 : at(from)
    const startY = d === 0 ? 0 : startX - from
    while (x > startX && y > startY && x - 1 >= 0 && y - 1 >= 0 && x - y === k) {
      if (d > 0 && x === (down ? startX : startX + 1) && y === (down ? startY + 1 : startY)) break
      x--
      y--
      pairs.push([range.a + x, range.b + y])
    }
    x = startX
    y = startY
  }
  return pairs.reverse()
}

function pairRange(before: readonly number[], after: readonly number[], whole: Range, pairs: Pair[]) {
  const range = { ...whole }
  while (range.a < range.aEnd && range.b < range.bEnd && before[range.a] === after[range.b]) {
    pairs.push([range.a++, range.b++])
  }
  const tail: Pair[] = []
  while (range.a < range.aEnd && range.b < range.bEnd && before[range.aEnd - 1] === after[range.bEnd - 1]) {
    tail.push([--range.aEnd, --range.bEnd])
  }
  if (range.a < range.aEnd && range.b < range.bEnd) {
    const fixed = anchors(before, after, range)
    if (fixed.length > 0) {
      let { a, b } = range
      for (const [x, y] of [...fixed, [range.aEnd, range.bEnd] as const]) {
        pairRange(before, after, { a, aEnd: x, b, bEnd: y }, pairs)
        if (x < range.aEnd) pairs.push([x, y])
        a = x + 1
        b = y + 1
      }
    } else pairs.push(...(myers(before, after, range) ?? []))
  }
  pairs.push(...tail.reverse())
}

/** Which items of two sequences correspond, in order. */
export function pairSequences(before: readonly number[], after: readonly number[]): Pair[] {
  const pairs: Pair[] = []
  pairRange(before, after, { a: 0, aEnd: before.length, b: 0, bEnd: after.length }, pairs)
  return pairs
}
