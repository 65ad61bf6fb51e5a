import type { TypedArea, TypedText } from './typed-text.ts'

const swapped = <Item>(items: readonly Item[], at: number, by: -1 | 1): readonly Item[] => {
  const to = at + by
  if (at < 0 || to < 0 || to >= items.length) return items
  const copy = [...items]
  ;[copy[at], copy[to]] = [copy[to] as Item, copy[at] as Item]
  return copy
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n')

/** What is taken away keeps its words among the pieces without a place, until somebody leaves them out on purpose. */
const withPiece = (text: TypedText, piece: string): TypedText =>
  piece === '' ? text : { ...text, unplaced: [...text.unplaced, piece] }

const inArea = (text: TypedText, id: string, change: (area: TypedArea) => TypedArea): TypedText => ({
  ...text,
  areas: text.areas.map((area) => (area.id === id ? change(area) : area)),
})

const areaWithObjective = (text: TypedText, id: string): TypedArea | undefined =>
  text.areas.find(({ objectives }) => objectives.some((objective) => objective.id === id))

type Edit = (text: TypedText, id: string, newId: () => string) => TypedText

const addArea: Edit = (text, _id, newId) => {
  const highest = Math.max(0, ...text.areas.map(({ number }) => Number.parseInt(number, 10) || 0))
  const area = { id: newId(), number: String(highest + 1), title: '', goal: '', objectives: [], text: '' }
  return { ...text, areas: [...text.areas, area] }
}

const removeArea: Edit = (text, id) => {
  const area = text.areas.find((one) => one.id === id)
  if (!area) return text
  const objectives = area.objectives.map((one) => joined(one.title, one.text))
  const piece = joined(area.title, area.goal, ...objectives, area.text)
  return withPiece({ ...text, areas: text.areas.filter((one) => one !== area) }, piece)
}

/** Areas change places; their numbers stay in order. */
const moveArea =
  (by: -1 | 1): Edit =>
  (text, id) => {
    const at = text.areas.findIndex((area) => area.id === id)
    const moved = swapped(text.areas, at, by)
    return {
      ...text,
      areas: moved.map((area, index) => ({ ...area, number: text.areas[index]?.number ?? '' })),
    }
  }

const addObjective: Edit = (text, id, newId) =>
  inArea(text, id, (area) => ({
    ...area,
    objectives: [...area.objectives, { id: newId(), title: '', text: '' }],
  }))

const removeObjective: Edit = (text, id) => {
  const area = areaWithObjective(text, id)
  const objective = area?.objectives.find((one) => one.id === id)
  if (!area || !objective) return text
  const objectives = area.objectives.filter((one) => one !== objective)
  return withPiece(
    inArea(text, area.id, (one) => ({ ...one, objectives })),
    joined(objective.title, objective.text),
  )
}

/** Up and down; past the first or last place it goes over to the area before or after. */
const moveObjective =
  (by: -1 | 1): Edit =>
  (text, id) => {
    const area = areaWithObjective(text, id)
    if (!area) return text
    const at = area.objectives.findIndex((one) => one.id === id)
    const objective = area.objectives[at]
    const neighbour = text.areas[text.areas.indexOf(area) + by]
    const inside = at + by >= 0 && at + by < area.objectives.length
    if (inside)
      return inArea(text, area.id, (one) => ({ ...one, objectives: swapped(one.objectives, at, by) }))
    if (!neighbour || !objective) return text
    const left = inArea(text, area.id, (one) => ({
      ...one,
      objectives: one.objectives.filter((other) => other !== objective),
    }))
    return inArea(left, neighbour.id, (one) => ({
      ...one,
      objectives: by < 0 ? [...one.objectives, objective] : [objective, ...one.objectives],
    }))
  }

const addSection: Edit = (text, _id, newId) => ({
  ...text,
  sections: [...text.sections, { id: newId(), title: '', text: '' }],
})

const removeSection: Edit = (text, id) => {
  const section = text.sections.find((one) => one.id === id)
  if (!section) return text
  const sections = text.sections.filter((one) => one !== section)
  return withPiece({ ...text, sections }, joined(section.title, section.text))
}

const moveSection =
  (by: -1 | 1): Edit =>
  (text, id) => ({
    ...text,
    sections: swapped(
      text.sections,
      text.sections.findIndex((one) => one.id === id),
      by,
    ),
  })

const edits: Readonly<Record<string, Edit>> = {
  'add-area': addArea,
  'remove-area': removeArea,
  'up-area': moveArea(-1),
  'down-area': moveArea(1),
  'add-objective': addObjective,
  'remove-objective': removeObjective,
  'up-objective': moveObjective(-1),
  'down-objective': moveObjective(1),
  'add-section': addSection,
  'remove-section': removeSection,
  'up-section': moveSection(-1),
  'down-section': moveSection(1),
}

/** The text after one of the small buttons was pressed: `up-area:ID` and the like. Any other button changes nothing. */
export function edited(text: TypedText, button: string, newId: () => string): TypedText {
  const [name = '', id = ''] = button.split(':')
  const edit = Object.hasOwn(edits, name) ? edits[name] : undefined
  return edit ? edit(text, id, newId) : text
}

/** Where to look after a button was pressed: the thing it was about. */
export function anchorAfter(before: TypedText, after: TypedText, button: string): string {
  const [name = '', id = ''] = button.split(':')
  const fresh = after.areas.find((area) => !before.areas.some((one) => one.id === area.id))
  if (name === 'add-area' && fresh) return `area.${fresh.id}.title`
  if (name === 'add-objective') {
    const last = after.areas.find((area) => area.id === id)?.objectives.at(-1)
    return last ? `objective.${last.id}.title` : ''
  }
  if (name === 'add-section') return `section.${after.sections.at(-1)?.id ?? ''}.title`
  if (name.startsWith('remove-')) return 'unplaced'
  const [, thing] = name.split('-')
  return thing && id ? `${thing}.${id}.title` : ''
}
