import type { NamedCell } from '../door/cells.ts'
import { cellKinds } from '../door/cells.ts'
import type { Part, Reading, Told } from '../door/reading.ts'
import { kindFromAddress, kindInAddress } from '../paths.ts'
import type { ReleaseContent } from '../release/make.ts'
import type { ToldSenders } from '../release/senders.ts'

/** What a figure shows. `svar` who answered, `ensomhed` loneliness, `trivsel` well-being, `afsender` the comparison of senders. */
const figureNames = [
  'svar',
  'ensomhed',
  'trivsel',
  'ensomhed-3-maaneder',
  'trivsel-3-maaneder',
  'ensomhed-6-maaneder',
  'trivsel-6-maaneder',
  'afsender',
] as const
export type FigureName = (typeof figureNames)[number]

/** One thing that can be cited: a group and what is shown about it. */
export interface Figure {
  /** `region.alle.trivsel`: stands in addresses, and stays the same from release to release. */
  readonly id: string
  readonly name: FigureName
  readonly reading: Reading
  readonly senders: Told<ToldSenders>
}

export const figureId = ({ kind, key }: Pick<NamedCell, 'kind' | 'key'>, name: FigureName): string =>
  `${kindInAddress(kind)}.${key}.${name}`

export const partOf = (name: FigureName): Part =>
  name.endsWith('3-maaneder') ? 'followup3' : name.endsWith('6-maaneder') ? 'followup6' : 'after'

/** The group and name in the identifier of a figure; nothing where it is none. */
export function readFigureId(id: string) {
  const [place = '', key = '', name = '', ...more] = id.split('.')
  const kind = kindFromAddress(place)
  const figure = figureNames.find((each) => each === name)
  return more.length === 0 && kind && figure && /^[a-z0-9-]{1,100}$/.test(key)
    ? { kind, key, name: figure }
    : undefined
}

/** A figure of something frozen. */
export function figureIn(content: ReleaseContent, id: string): Figure | undefined {
  const wanted = readFigureId(id)
  const reading = content.readings.find(({ cell }) => cell.kind === wanted?.kind && cell.key === wanted.key)
  return wanted && reading && { id, name: wanted.name, reading, senders: content.senders }
}

/** The figures that a group has in this release: no follow-up before anybody could have answered. */
export function figuresOf({ readings, senders }: ReleaseContent): Figure[] {
  return readings.flatMap((reading) =>
    figureNames
      .filter((name) => exists(name, reading, senders))
      .map((name) => ({
        ...{ id: figureId(reading.cell, name), name },
        ...{ reading, senders },
      })),
  )
}

function exists(name: FigureName, reading: Reading, senders: Told<ToldSenders>): boolean {
  if (name === 'svar') return true
  if (name === 'afsender') return reading.cell.kind === cellKinds[0] && senders.state !== 'none'
  const part = partOf(name)
  return name.startsWith('ensomhed')
    ? reading.loneliness[part].state !== 'none'
    : reading.change.who5[part].state !== 'none'
}
