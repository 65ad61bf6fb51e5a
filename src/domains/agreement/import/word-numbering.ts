import { romanNumeral } from './numerals.ts'
import { attribute, xmlTokens } from './xml-tokens.ts'

type ListLevel = { format: string; pattern: string; start: number }
type AbstractList = Map<number, ListLevel>

/** Gives each numbered paragraph the number or bullet that Word would print before it. */
export type ListCounter = { markerFor(list: string, depth: number): string | undefined }

type Definitions = { abstractLists: Map<string, AbstractList>; lists: Map<string, string> }

function readDefinitions(xml: string): Definitions {
  const definitions: Definitions = { abstractLists: new Map(), lists: new Map() }
  let abstractList: AbstractList | undefined
  let level: ListLevel | undefined
  let list = ''
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close' && token.name === 'w:lvl') level = undefined
    if (token.kind !== 'open') continue
    const value = attribute(token.attributes, 'w:val') ?? ''
    if (token.name === 'w:abstractNum') {
      abstractList = new Map()
      definitions.abstractLists.set(attribute(token.attributes, 'w:abstractNumId') ?? '', abstractList)
    } else if (token.name === 'w:lvl') {
      level = { format: 'decimal', pattern: '', start: 1 }
      abstractList?.set(Number(attribute(token.attributes, 'w:ilvl')), level)
    } else if (token.name === 'w:num') {
      abstractList = undefined
      list = attribute(token.attributes, 'w:numId') ?? ''
    } else if (token.name === 'w:abstractNumId') definitions.lists.set(list, value)
    else if (level && token.name === 'w:numFmt') level.format = value
    else if (level && token.name === 'w:lvlText') level.pattern = value
    else if (level && token.name === 'w:start') level.start = Number(value) || 1
  }
  return definitions
}

function written(count: number, format: string): string {
  if (format === 'lowerLetter') return String.fromCharCode(97 + ((count - 1) % 26))
  if (format === 'upperLetter') return String.fromCharCode(65 + ((count - 1) % 26))
  if (format === 'upperRoman') return romanNumeral(count)
  if (format === 'lowerRoman') return romanNumeral(count).toLowerCase()
  return String(count)
}

/** A counter over the lists of one document; lists that share a definition share their numbers. */
export function listCounter(xml: string): ListCounter {
  const { abstractLists, lists } = readDefinitions(xml)
  const counts = new Map<string, number[]>()
  const markerFor = (list: string, depth: number) => {
    if (list === '0' || list === '') return undefined
    const id = lists.get(list) ?? ''
    const levels = abstractLists.get(id)
    const level = levels?.get(depth)
    if (!levels || !level || level.format === 'bullet') return level?.format === 'none' ? '' : '-'
    if (level.format === 'none') return ''
    const count = counts.get(id) ?? []
    counts.set(id, count)
    count[depth] = (count[depth] ?? level.start - 1) + 1
    count.length = depth + 1
    return level.pattern.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1
      const shown = levels.get(at)
      return written(count[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal')
    })
  }
  return { markerFor }
}
