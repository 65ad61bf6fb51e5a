import type { Typed } from '../../../kernel/outcome.ts'
import type { Words } from '../words.ts'

const flat = (value: Typed[string]): string => (typeof value === 'string' ? value : (value ?? []).join(', '))
const inner = new Set(['version', 'csrf', 'button', 'areas', 'sections', 'unplaced'])
const isInner = (name: string): boolean => inner.has(name) || name.startsWith('objectives.')

/** The fields in which two typed texts differ, each with a name that people know. Only those are worth comparing. */
export function differing(mine: Typed, theirs: Typed, words: Words): { name: string; label: string }[] {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  return [...names]
    .filter((name) => !isInner(name) && flat(mine[name]) !== flat(theirs[name]))
    .map((name) => ({ name, label: labelOf(name, mine, theirs, words) }))
}

function labelOf(name: string, mine: Typed, theirs: Typed, words: Words): string {
  const { parts } = words.text
  const [kind, id, field] = name.split('.')
  const titleOf = (field: string) => flat(mine[field]) || flat(theirs[field])
  if (kind === 'area') {
    const area = parts.area(titleOf(`area.${id}.number`), titleOf(`area.${id}.title`))
    const fields = { number: parts.number, title: parts.title, goal: parts.goal, text: parts.areaText }
    return `${area} · ${fields[field as keyof typeof fields] ?? ''}`
  }
  if (kind === 'objective' || kind === 'section') return titleOf(`${kind}.${id}.title`)
  if (kind === 'unplaced') return parts.unplaced
  if (kind === 'title') return parts.title
  if (kind === 'lead') return parts.lead
  const others: Readonly<Record<string, string>> = {
    from: words.text.import.from,
    to: words.text.import.to,
    target: words.text.import.target,
  }
  return others[name] ?? name
}
