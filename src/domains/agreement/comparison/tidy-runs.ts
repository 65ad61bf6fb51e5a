import type { TextRun } from './text-run.ts'

/** The spaces around a replacement are the same in both versions and stay outside it. */
function replacement(removed: string, added: string): TextRun[] {
  if (!removed || !added)
    return [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ]
  const spaceBefore = (text: string) => /^\s*/.exec(text)?.[0] ?? ''
  const spaceAfter = (text: string) => text.slice(text.trimEnd().length)
  const [lead, tail] = [spaceBefore(removed), spaceAfter(removed)]
  const hasWords = removed.trim() !== '' && added.trim() !== ''
  const start = hasWords && lead === spaceBefore(added) ? lead : ''
  const end = hasWords && tail === spaceAfter(added) ? tail : ''
  const inner = (text: string) => text.slice(start.length, text.length - end.length)
  return [
    { kind: 'kept', text: start },
    { kind: 'removed', text: inner(removed) },
    { kind: 'added', text: inner(added) },
    { kind: 'kept', text: end },
  ]
}

/** Neighbours of one kind become one; between two kept runs what was removed comes before what was added. */
export function mergeRuns(runs: readonly TextRun[]): TextRun[] {
  const merged: TextRun[] = []
  let removed = ''
  let added = ''
  const append = ({ kind, text }: TextRun) => {
    const last = merged.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else merged.push({ kind, text })
  }
  const flush = () => {
    for (const run of replacement(removed, added)) append(run)
    removed = ''
    added = ''
  }
  for (const { kind, text } of runs) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (text !== '') {
      flush()
      append({ kind, text })
    }
  }
  flush()
  return merged
}

const words = (text: string) => text.match(/\S+/g) ?? []

/** A word or two left standing between changes hinders reading more than it helps. */
function isConfetti(text: string, removed: number, added: number): boolean {
  if (text.includes('\n')) return false
  const kept = words(text)
  if (kept.length === 0) return removed + added > 0
  const small = kept.length === 1 || (kept.length === 2 && text.trim().length <= 9)
  return small && Math.max(removed, added) > kept.length
}

/** How many words are removed and added next to position `at`, going in one direction to the next kept run. */
function changesBeside(
  runs: readonly TextRun[],
  at: number,
  step: 1 | -1,
): { removed: number; added: number } {
  const found = { removed: 0, added: 0 }
  for (let i = at + step; ; i += step) {
    const run = runs[i]
    if (!run || run.kind === 'kept') return found
    found[run.kind] += words(run.text).length
  }
}

/** Whole phrases instead of scattered words: what is kept only by chance is shown as part of the change. */
export function withoutConfetti(given: readonly TextRun[]): TextRun[] {
  const runs = mergeRuns(given)
  const tidied = runs.flatMap((run, at): TextRun[] => {
    if (run.kind !== 'kept' || at === 0 || at === runs.length - 1) return [run]
    const before = changesBeside(runs, at, -1)
    const after = changesBeside(runs, at, 1)
    const replaced = before.removed + after.removed > 0 && before.added + after.added > 0
    const chance = isConfetti(run.text, before.removed + after.removed, before.added + after.added)
    if (!chance || !replaced) return [run]
    return [
      { kind: 'removed', text: run.text },
      { kind: 'added', text: run.text },
    ]
  })
  return mergeRuns(tidied)
}
