import { normal } from '../../../statistics/index.ts'

const modulus = 2_147_483_647
const multiplier = 16_807

/**
 * A repeatable stream of numbers above 0 and below 1: x becomes 16807 x modulo 2^31 - 1, divided by the modulus (Park and
 * Miller 1988). Every product is a whole number below 2^53, so any program that follows the rule draws the same numbers.
 */
export function drawing(seed: number): () => number {
  let state = seed % modulus || 1
  return () => {
    state = (state * multiplier) % modulus
    return state / modulus
  }
}

/** Standard normal numbers from such a stream, one for each number drawn: the quantile of the draw. */
export const normalDrawing = (draw: () => number) => (): number => normal.quantile(draw())
