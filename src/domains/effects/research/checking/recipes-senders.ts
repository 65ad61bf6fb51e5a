import { permutationDraws, permutationSeed } from '../../analysis/permutation.ts'
import { wholeRegion } from '../../door/cells.ts'
import type { Figure } from '../../figures/model.ts'
import { aboutOf, partOf } from '../../figures/model.ts'
import type { FigureNumber } from '../../figures/numbers.ts'
import type { ToldSenders } from '../../release/senders.ts'
import type { Rows } from '../figures/model.ts'
import { type Kitchen, type Recipe, rowsFor, scores } from './recipe.ts'

const compared = ['peer', 'municipality']
const narrowed = (rows: Rows, where: Rows['where']): Rows => ({ ...rows, where: { ...rows.where, ...where } })

const statisticOf = ({ what }: FigureNumber): string => (what === 'difference' ? 'estimate' : what)

/** How many pairs and courses there are of one sender: the one meant, or the one seen. */
function countRecipe({ what, of }: FigureNumber, rows: Rows, by: 'sender' | 'seen'): Recipe {
  const one = narrowed(rows, { [by]: of ?? '' })
  return { analysis: { kind: 'paired', ...one, ...scores }, statistic: what === 'pairs' ? 'n' : 'courses' }
}

function adjustedRecipe(
  number: FigureNumber,
  { covariates }: ToldSenders['plan'],
  rows: Rows,
  by: 'sender' | 'seen',
  municipality: boolean,
): Recipe {
  const columns = covariates.flatMap((name) =>
    name === 'targetGroup' ? ['target_group'] : name === 'level' ? ['level'] : [],
  )
  return {
    analysis: {
      kind: 'ancova',
      municipality,
      ...(covariates.includes('before') ? {} : { withoutStart: true }),
      ...narrowed(rows, { [by]: compared }),
      ...scores,
      factors: [
        { column: by, reference: 'municipality' },
        ...columns.map((column) => ({ column, reference: '' })),
      ],
      term: { column: by, key: 'peer' },
    },
    statistic: statisticOf(number),
  }
}

function permutationRecipe(rows: Rows): Recipe {
  const analysis = {
    kind: 'permutation',
    ...narrowed(rows, { sender: compared }),
    ...scores,
    draws: permutationDraws,
    seed: permutationSeed,
    marked: { column: 'sender', key: 'peer' },
  } as const
  return { analysis, statistic: 'p' }
}

/** Of those on courses of one sender, how many saw whom. */
function perceptionRecipe({ of = '' }: FigureNumber, rows: Rows): Recipe {
  const [sender = '', seen = ''] = of.split('.')
  return {
    analysis: { kind: 'paired', ...narrowed(rows, { sender, seen }), ...scores },
    statistic: 'nRounded',
  }
}

/** How the numbers about senders are worked out again. */
export function senderRecipe(
  { name, senders }: Figure,
  number: FigureNumber,
  { municipalityIsRandom }: Kitchen,
): Recipe | undefined {
  if (senders.state !== 'shown') return undefined
  const { plan, perceived, joint } = senders.value
  const { outcome } = plan
  const part = partOf(name)
  if (part !== 'after') {
    const told = joint[part]
    if (told.state !== 'shown') return undefined
    const rows = narrowed(rowsFor(wholeRegion, part, outcome, told.since), { sender: compared })
    const wave = number.of === 'after' ? 'after' : 'later'
    const sender = { column: 'sender', peer: 'peer' }
    return {
      analysis: { kind: 'joint', ...rows, ...scores, middle: 'middle', sender },
      statistic: `${wave}.${statisticOf(number)}`,
    }
  }
  const by = aboutOf(name) === 'perceived' ? 'seen' : 'sender'
  const told = by === 'seen' ? perceived : senders
  if (told.state !== 'shown') return undefined
  const rows = rowsFor(wholeRegion, 'after', outcome, told.since)
  if (number.what === 'perception') return perceptionRecipe(number, rows)
  if (number.what === 'permutationP') return permutationRecipe(rows)
  return number.what === 'courses' || number.what === 'pairs'
    ? countRecipe(number, rows, by)
    : adjustedRecipe(number, plan, rows, by, municipalityIsRandom(by))
}
