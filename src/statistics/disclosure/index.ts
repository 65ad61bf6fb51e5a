export { type Leak, leaksOf, type Told } from './audit.ts'
export { type Cell, type System, systemOf } from './classes.ts'
export { chooseRelease, type HiddenReason, type ReleaseChoice, type ReleaseQuestion } from './release.ts'
export { equation, RowSpace, type SparseVector, VALUE } from './row-space.ts'
export {
  COUNTS,
  HEALTH,
  type PrimaryReason,
  primaryReason,
  QUARTILES,
  roundedToFive,
  saysItOfEveryone,
  type Thresholds,
  type Unit,
} from './thresholds.ts'
