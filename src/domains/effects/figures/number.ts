/** One number of a figure, as it goes into tables and files. */
export interface FigureNumber {
  readonly what: NumberName
  readonly value: number | null
  /** Which step, group, time or assumption it is about, where there are several. */
  readonly of?: string | undefined
  readonly unit: Unit
}

export type Unit =
  | 'people'
  | 'courses'
  | 'points'
  | 'share'
  | 'percentPoints'
  | 'coefficient'
  | 'probability'
  | 'municipalities'

export type NumberName =
  | 'step'
  | 'pairs'
  | 'courses'
  | 'before'
  | 'after'
  | 'change'
  | 'low'
  | 'high'
  | 'difference'
  | 'courseMeans'
  | 'robust'
  | 'expectedAnyway'
  | 'lostUnchanged'
  | 'lostWorse'
  | 'pointBefore'
  | 'pointAfter'
  | 'missingInformation'
  | 'alpha'
  | 'omega'
  | 'itemRest'
  | 'perception'
  | 'permutationP'
  | 'others'

export const number = (what: NumberName, value: number | null, unit: Unit, of?: string): FigureNumber => ({
  ...{ what, value, unit },
  ...(of === undefined ? {} : { of }),
})

const decimals: Readonly<Record<Unit, number>> = {
  people: 0,
  courses: 0,
  municipalities: 0,
  points: 1,
  share: 2,
  percentPoints: 2,
  coefficient: 2,
  probability: 3,
}

/** A number as precisely as it is told anywhere: group means with one decimal, shares as whole percent. */
export function toldValue({ value, unit }: FigureNumber): number | null {
  if (value === null) return null
  const factor = 10 ** decimals[unit]
  return Math.round(value * factor) / factor + 0
}
