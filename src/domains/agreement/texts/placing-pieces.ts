import type { TypedText } from './typed-text.ts'

const joined = (before: string, piece: string): string => (before === '' ? piece : `${before}\n\n${piece}`)
const asLine = (piece: string): string => piece.replace(/\s+/g, ' ').replace(/^(?:[-•*]|##) /, '')

function placed(text: TypedText, piece: string, place: string, newId: () => string): TypedText | undefined {
  const [kind = '', id = ''] = place.split(':')
  const area = (change: (area: TypedText['areas'][number]) => TypedText['areas'][number]) =>
    text.areas.some((one) => one.id === id)
      ? { ...text, areas: text.areas.map((one) => (one.id === id ? change(one) : one)) }
      : undefined
  if (kind === 'out') return text
  if (kind === 'lead') return { ...text, lead: joined(text.lead, piece) }
  if (kind === 'goal') return area((one) => ({ ...one, goal: joined(one.goal, piece) }))
  if (kind === 'text') return area((one) => ({ ...one, text: joined(one.text, piece) }))
  if (kind === 'objective') {
    const objective = { id: newId(), title: asLine(piece), text: '' }
    return area((one) => ({ ...one, objectives: [...one.objectives, objective] }))
  }
  if (kind === 'newSection')
    return { ...text, sections: [...text.sections, { id: newId(), title: '', text: piece }] }
  if (kind === 'section' && text.sections.some((one) => one.id === id)) {
    const sections = text.sections.map((one) =>
      one.id === id ? { ...one, text: joined(one.text, piece) } : one,
    )
    return { ...text, sections }
  }
  return undefined
}

/** Moves each piece without a place to where somebody put it; pieces with no place chosen stay where they are. */
export function placePieces(text: TypedText, places: readonly string[], newId: () => string): TypedText {
  let result: TypedText = { ...text, unplaced: [] }
  const left: string[] = []
  text.unplaced.forEach((piece, index) => {
    const next = placed(result, piece, places[index] ?? '', newId)
    if (next) result = next
    else left.push(piece)
  })
  return { ...result, unplaced: left }
}
