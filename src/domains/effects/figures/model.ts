import type { NamedCell } from '../door/cells.ts'
import type { Place } from '../door/place.ts'
import type { Reading, Told } from '../door/reading.ts'
import { kindFromAddress, kindInAddress } from '../paths.ts'
import type { ReleaseContent } from '../release/make.ts'
import type { ToldSenders } from '../release/senders.ts'
import { aboutOf, type FigureName, figureNames, isAboutSenders, outcomeIn, partOf } from './names.ts'

export type { About, FigureName } from './names.ts'
export { aboutOf, nameFor, outcomeIn, partOf } from './names.ts'

/** One thing that can be cited: a group and what is shown about it. */
export interface Figure {
  /** `region.alle.trivsel`: stands in addresses, and stays the same from release to release. */
  readonly id: string
  readonly name: FigureName
  readonly reading: Reading
  readonly senders: Told<ToldSenders>
  /** Of a municipality, where it lies among the others; only inside. */
  readonly place?: Place | undefined
}

export const figureId = ({ kind, key }: Pick<NamedCell, 'kind' | 'key'>, name: FigureName): string =>
  `${kindInAddress(kind)}.${key}.${name}`

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
      .map((name) => ({ id: figureId(reading.cell, name), name, reading, senders }))
      .filter((figure) => toldOf(figure).state !== 'none'),
  )
}

const none = { state: 'none' } as const

/** The state of what a figure shows: told, kept back, or not there at all. */
export function toldOf({ name, reading, senders, place }: Omit<Figure, 'id'>): Told<unknown> {
  const [part, outcome] = [partOf(name), outcomeIn(name)]
  if (isAboutSenders(name)) return reading.cell.kind === 'region' ? toldSenders(name, senders) : none
  switch (aboutOf(name)) {
    case 'loneliness':
      return reading.loneliness[part]
    case 'points':
      return pointsTold(reading, part)
    case 'wellbeing':
      return reading.change.who5[part]
    case 'waiting':
      return reading.waiting[outcome]
    case 'joint':
      return part === 'after' ? none : reading.joint[outcome][part]
    case 'imputed':
      return reading.imputed[outcome]
    case 'reliability':
      return reading.reliability
    case 'place':
      return place ? { state: 'shown', since: 0, value: place } : none
    case 'comparison':
      return reading.comparison
    default:
      return { state: 'shown', since: 0, value: reading.flow }
  }
}

/** The points of loneliness are there only where there are enough people to show how they lie. */
function pointsTold({ loneliness }: Reading, part: ReturnType<typeof partOf>): Told<unknown> {
  const told = loneliness[part]
  return told.state === 'shown' && !told.value.points ? none : told
}

function toldSenders(name: FigureName, senders: Told<ToldSenders>): Told<unknown> {
  const [about, part] = [aboutOf(name), partOf(name)]
  if (about === 'senders' || senders.state !== 'shown') return about === 'senders' ? senders : none
  if (about === 'perceived') return senders.value.perceived
  return part === 'after' ? none : senders.value.joint[part]
}
