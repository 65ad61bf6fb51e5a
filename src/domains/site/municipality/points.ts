import type { RegionMunicipality } from '../../people/index.ts'
import type { Fact, Point } from './model.ts'
import { factAbout } from './rules.ts'

type Question = {
  readonly municipalities: readonly RegionMunicipality[]
  readonly facts: readonly Fact[]
  readonly own: string | undefined
  /** What a municipality is called; undefined keeps its name hidden behind a number. */
  readonly nameOf: (municipality: RegionMunicipality) => string | undefined
  readonly another: (number: number) => string
}

const sizeOf = (fact: Fact | undefined): number => (typeof fact?.value === 'number' ? fact.value : 0)

/**
 * Hours given and projects taken part in, one point for each municipality that has said what it gives. Points without a name come in the
 * order of their hours, so that their order does not give the name away.
 */
export function pointsOf({ municipalities, facts, own, nameOf, another }: Question): {
  readonly points: readonly Point[]
  readonly missing: number
} {
  const known = municipalities.filter(({ organisationId }) => factAbout(facts, organisationId, 'hours'))
  const values = known.map((municipality) => ({
    name: nameOf(municipality),
    isOwn: municipality.organisationId === own,
    gives: sizeOf(factAbout(facts, municipality.organisationId, 'hours')),
    gets: sizeOf(factAbout(facts, municipality.organisationId, 'projects')),
  }))
  const hidden = values.filter(({ name }) => name === undefined).sort((a, b) => a.gives - b.gives)
  const points = [
    ...values.flatMap(({ name, ...rest }) => (name === undefined ? [] : [{ name, label: name, ...rest }])),
    ...hidden.map((value, index) => ({ ...value, name: another(index + 1), label: undefined })),
  ]
  return { points, missing: municipalities.length - known.length }
}
