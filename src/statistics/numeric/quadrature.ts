/** Nodes and weights of the 15-point Gauss-Legendre rule on -1 to 1 (DLMF 3.5, positive half). */
const NODES = [
  0, 0.20119409399743451, 0.3941513470775634, 0.5709721726085388, 0.7244177313601701, 0.8482065834104272,
  0.937273392400706, 0.9879925180204854,
]
const WEIGHTS = [
  0.2025782419255613, 0.19843148532711158, 0.1861610000155622, 0.16626920581699392, 0.13957067792615432,
  0.10715922046717194, 0.07036604748810812, 0.03075324199611727,
]
/** Where f itself is only known to a few digits, halving would never end. */
const MAXIMUM_PANELS = 3000

function gaussPanel(f: (x: number) => number, low: number, high: number): number {
  const centre = (low + high) / 2
  const half = (high - low) / 2
  let sum = WEIGHTS[0] * f(centre)
  for (let index = 1; index < NODES.length; index += 1) {
    sum += WEIGHTS[index] * (f(centre - half * NODES[index]) + f(centre + half * NODES[index]))
  }
  return sum * half
}

/**
 * Integral of f >= 0 from the first to the last of the sorted break points. Each panel is halved until both
 * halves together agree with the whole to `relative` times the total so far; Gauss-Legendre, 15 points.
 */
export function integrate(f: (x: number) => number, breaks: readonly number[], relative = 1e-13): number {
  const panels = breaks.slice(1).map((high, index) => {
    const low = breaks[index]
    return { low, high, value: gaussPanel(f, low, high) }
  })
  const scale = panels.reduce((sum, panel) => sum + Math.abs(panel.value), 0)
  let total = 0
  let halved = 0
  while (panels.length > 0) {
    const panel = panels.pop()
    if (panel === undefined) break
    const { low, high, value } = panel
    const middle = (low + high) / 2
    const left = gaussPanel(f, low, middle)
    const right = gaussPanel(f, middle, high)
    const error = Math.abs(left + right - value)
    if (halved >= MAXIMUM_PANELS || error <= relative * Math.max(scale, Math.abs(left + right)) * 0.1) {
      total += left + right
    } else {
      halved += 1
      panels.push({ low, high: middle, value: left }, { low: middle, high, value: right })
    }
  }
  return total
}
