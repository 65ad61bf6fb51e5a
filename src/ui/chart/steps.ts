export type StepCount = { readonly label: string; readonly first: number; readonly second: number }

/** The steps from here on mean something of their own. */
export type StepZone = { readonly from: number; readonly label: string }

/** What both drawings of steps are made from. */
export type StepsDrawing = {
  steps: readonly StepCount[]
  times: readonly [string, string]
  zone: StepZone | undefined
  say: (value: number) => string
  most: number
  description: string
}

/** On the step where most stand the two columns carry the names of the times. */
export const tallest = (steps: readonly StepCount[], most: number): number =>
  steps.findIndex(({ first, second }) => first === most || second === most)
