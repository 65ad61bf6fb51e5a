/** Maps numbers to places along a line of the drawing. */
export type Scale = { readonly at: (value: number) => number; readonly ticks: readonly number[] }

type Span = { readonly from: number; readonly to: number }

/** A straight scale over the values, widened to round numbers, with a tick at each of them. */
export function scaleOf(values: readonly number[], pixels: Span, wantedTicks = 5): Scale {
  const known = values.filter(Number.isFinite)
  const low = Math.min(...known, Number.POSITIVE_INFINITY)
  const high = Math.max(...known, Number.NEGATIVE_INFINITY)
  const size = Math.max(Math.abs(low), Math.abs(high))
  // Values that differ by less than drawings or numbers can tell apart count as one.
  const isFlat = high - low <= Math.max(size * 1e-9, 1e-100)
  const room = isFlat ? Math.max(1, size / 10) : 0
  const [least, most] = known.length === 0 ? [0, 1] : [low - room, high + room]
  const step = roundStep((most - least) / wantedTicks)
  const first = Math.floor(least / step + 1e-9)
  const last = Math.ceil(most / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step))
  const share = (value: number) => (value / step - first) / (last - first)
  return { at: (value) => round(pixels.from + share(value) * (pixels.to - pixels.from)), ticks }
}

/** 1, 2 or 5 times a power of ten, at least as large as given. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const lead = size / power
  return power * (lead <= 1.0001 ? 1 : lead <= 2.0001 ? 2 : lead <= 5.0001 ? 5 : 10)
}

const tidy = (value: number): number => Number(value.toPrecision(12)) + 0

export const round = (value: number): number => Math.round(value * 10) / 10

/** About how wide a text is in a drawing, in pixels: enough to keep labels from running into each other. */
export const textWidth = (text: string, size = 17): number => text.length * size * 0.54

/** Moves labels down so that each has its room, keeping their order. */
export function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place)
  const moved = [...places]
  let floor = Number.NEGATIVE_INFINITY
  for (const { place, index } of order) {
    const next = Math.max(place, floor + gap)
    moved[index] = next
    floor = next
  }
  return moved
}
