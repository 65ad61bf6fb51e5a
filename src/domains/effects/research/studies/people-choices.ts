import type { Context } from '../../../../platform/actions/context.ts'
import type { Option } from '../../../../ui/index.ts'
import { personChoices } from '../../../people/index.ts'
import type { WholeStudy } from './model.ts'

/** Whom one can add to a study: colleagues and everybody else with a place on the platform, less those who are there. */
export async function studyPersonChoices(context: Context, { people }: WholeStudy): Promise<Option[]> {
  const there = new Set(people.map(({ id }) => id))
  return (await personChoices(context, { everybody: true })).filter(({ value }) => !there.has(value))
}
