import type { Option } from '../../../ui/form/index.ts'
import type { Surroundings } from '../surroundings/model.ts'

/** The entries of a word list as options, in their order; with hints when there are some. */
export const optionsOf = (
  names: Readonly<Record<string, string>>,
  hints: Readonly<Record<string, string>> = {},
): Option[] =>
  Object.entries(names).map(([value, label]) => ({
    value,
    label,
    ...(Object.hasOwn(hints, value) ? { hint: hints[value] } : {}),
  }))

/** The focus areas of today; an earlier one stays where it is already chosen. */
export const areaOptions = ({ areas }: Surroundings, chosen = ''): Option[] =>
  areas
    .filter(({ key, isCurrent }) => isCurrent || key === chosen)
    .map(({ key, title }) => ({ value: key, label: title }))

export const municipalityOptions = ({ municipalities }: Surroundings): Option[] =>
  municipalities.map(({ id, name }) => ({ value: id, label: name }))

/** Today's target groups; an earlier one stays where it is already chosen. */
export const groupOptions = ({ groups }: Surroundings, chosen: readonly string[] = []): Option[] =>
  groups
    .filter(({ id, isCurrent }) => isCurrent || chosen.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }))
