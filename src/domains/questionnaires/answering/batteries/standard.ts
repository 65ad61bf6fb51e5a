import { type TimePoint, waves } from '../model.ts'
import type { Battery, BatteryLine, Extra } from './model.ts'

const everybody = ['participant', 'relative', 'staff'] as const
const participants = ['participant'] as const
const sinceTheCourse: readonly TimePoint[] = ['before', 'after', 'followup3', 'followup6']

const line = (
  instrument: string,
  reason: BatteryLine['reason'],
  asked: readonly TimePoint[],
  parts: BatteryLine['parts'] = participants,
): BatteryLine => ({ instrument, reason, waves: asked, parts })

const extraLine = (instrument: Exclude<Extra, 'none'>) => line(instrument, 'extra', waves)

/** Three minutes, the same everywhere (rows B1, B5): well-being and loneliness first; how it went only after; background only before. */
const first: Battery = {
  version: 1,
  lines: [
    line('who5', 'primary', waves),
    line('tils', 'primary', waves),
    line('lonely-direct', 'direct', waves),
    extraLine('pss10'),
    extraLine('gad7'),
    extraLine('lsns6'),
    line('work', 'work', sinceTheCourse),
    line('anchor', 'anchor', ['after']),
    line('process', 'process', ['after'], everybody),
    line('background', 'background', ['before']),
  ],
}

const versions: readonly Battery[] = [first]

/** The battery that courses begin with today. */
export const newestBattery: Battery = first

/** A battery as it was in one version. @throws RangeError when there is no such version */
export function batteryOf(version: number): Battery {
  const battery = versions.find((one) => one.version === version)
  if (!battery) throw new RangeError(`there is no battery ${version}`)
  return battery
}
