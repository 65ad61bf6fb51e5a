import type { Option } from '../../../ui/index.ts'
import type { Surroundings } from '../surroundings/model.ts'

/** The entries of a word list as options, in their order. */
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

export const genreOptions = ({ genres }: Surroundings): Option[] =>
  genres.map(({ slug, name }) => ({ value: slug, label: name }))

/** Municipalities by the readable end of their address, for filters. */
export const placeOptions = ({ municipalities }: Surroundings): Option[] =>
  municipalities.map(({ slug, name }) => ({ value: slug, label: name }))

/** Municipalities by identifier, for forms. */
export const municipalityOptions = ({ municipalities }: Surroundings): Option[] =>
  municipalities.map(({ id, name }) => ({ value: id, label: name }))
