import type { Option } from '../../../ui/form/index.ts'
import { currentAreas, type Surroundings } from '../surroundings/model.ts'

/** What can be chosen in the forms of this room, as options. An earlier area stays choosable where it is already chosen. */
export const areaOptions = (around: Surroundings, chosen: readonly string[] = []): Option[] => {
  const kept = around.areas.filter(({ key, isCurrent }) => !isCurrent && chosen.includes(key))
  return [...currentAreas(around), ...kept].map(({ key, title }) => ({ value: key, label: title }))
}

export const themeOptions = ({ themes }: Surroundings): Option[] =>
  themes.map(({ id, name }) => ({ value: id, label: name }))

export const municipalityOptions = ({ municipalities }: Surroundings): Option[] =>
  municipalities.map(({ id, name }) => ({ value: id, label: name }))

/** The entries of a word list as options, in their order. */
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
