import type { Band, ScaleDefinition, ScaleInstrument } from '../instruments/model.ts'

/** The scale that is meant when one speaks of the score of an instrument. */
export function mainScale(instrument: ScaleInstrument): ScaleDefinition {
  const [first] = instrument.scoring.scales
  if (!first) throw new Error(`${instrument.id} has no scale`)
  return first
}

/** The band a score lies in by the published cut-offs; undefined when there are none. For groups and counts, not a diagnosis. */
export function bandOf(scale: ScaleDefinition, score: number): Band | undefined {
  return scale.cutOffs?.bands.filter(({ from }) => from <= score).at(-1)
}

/** The scores of each band, first and last, as they are told: 0-35, 36-50, 51-100. */
export function bandSpans(
  scale: ScaleDefinition,
): readonly { readonly band: Band; readonly from: number; readonly to: number }[] {
  const bands = scale.cutOffs?.bands ?? []
  const step = 10 ** -scale.decimals
  return bands.map((band, place) => {
    const next = bands[place + 1]
    return { band, from: band.from, to: next ? next.from - step : scale.range.max }
  })
}
