import { forbiddenIn } from './forbidden.ts'
import type { Instrument, ScaleInstrument } from './model.ts'
import { vectorFaults } from './vectors.ts'
import { neededWordings } from './wording.ts'

const twice = (names: readonly string[]): string[] =>
  names.filter((name, place) => names.indexOf(name) !== place)

function itemFaults({ items, responseSets }: Instrument): string[] {
  return [
    ...twice(items.map(({ id }) => id)).map((id) => `${id} stands twice`),
    ...twice(items.map(({ id, linkId }) => linkId ?? id)).map((id) => `the link id ${id} stands twice`),
    ...items.filter(({ responses }) => !responseSets[responses]).map(({ id }) => `${id} has no response set`),
    ...Object.entries(responseSets).flatMap(([name, set]) =>
      set.kind === 'choice'
        ? twice(set.choices.map(({ code }) => `${name} ${code}`)).map((one) => `${one} stands twice`)
        : [],
    ),
  ]
}

function wordingFaults(instrument: Instrument): string[] {
  const worded = neededWordings(instrument).filter(({ da, en }) => da || en)
  if (instrument.licence.state === 'built-in')
    return worded.length === neededWordings(instrument).length ? [] : ['built in, but wording is missing']
  return worded.length === 0 ? [] : ['holds wording that may not ship']
}

function scaleFaults({ items, scoring }: ScaleInstrument): string[] {
  const known = new Set(items.map(({ id }) => id))
  const unknown = [...scoring.reverse, ...scoring.scales.flatMap((scale) => scale.items)].filter(
    (id) => !known.has(id),
  )
  const bands = scoring.scales.flatMap(({ id, cutOffs }) =>
    (cutOffs?.bands ?? []).some(({ from }, place, all) => place > 0 && from <= (all[place - 1]?.from ?? from))
      ? [`the bands of ${id} do not rise`]
      : [],
  )
  return [...unknown.map((id) => `scores ${id}, which is no item of it`), ...bands]
}

/** What is wrong with an instrument beyond its shape; empty when it may be used. */
export function instrumentFaults(instrument: Instrument): readonly string[] {
  const shape = [...itemFaults(instrument), ...wordingFaults(instrument), ...forbiddenIn(instrument)]
  if (instrument.kind === 'questions') return shape
  const scales = scaleFaults(instrument)
  return [...shape, ...scales, ...(shape.length + scales.length === 0 ? vectorFaults(instrument) : [])]
}
