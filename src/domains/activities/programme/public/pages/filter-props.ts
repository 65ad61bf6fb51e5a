import type { Frame, Option } from '../../../../../ui/index.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import type { Filter } from '../../listing/model.ts'
import type { View } from '../view.ts'

export type FilterProps = { frame: Frame; filter: Filter; view: View; around: Surroundings }

/** Focus areas as topics. */
export const areaOptions = ({ areas }: Surroundings): Option[] =>
  areas.map(({ key, title }) => ({ value: key, label: title }))
