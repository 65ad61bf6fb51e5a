import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import {
  alphaOf,
  cautiousMetaModel,
  fitMixedModel,
  fixedEffects,
  inferenceOf,
  metaModel,
  pairedChange,
  pairwiseCovarianceMatrix,
  varianceComponents,
} from '../../../statistics/index.ts'

// Published data sets, from the raw numbers (effects.md, section 7). They come with R, which serves the check and nothing else.
const near = (actual: number | null | undefined, expected: number, within: number) =>
  assert.ok(typeof actual === 'number' && Math.abs(actual - expected) <= within, `${actual}, not ${expected}`)

type Table = Readonly<Record<string, readonly string[]>>

/** A data frame that R makes, column by column; why not, where a package is missing. */
function fromR(name: string, frame: string): { readonly table: Table; readonly skip: string | false } {
  const script = `if (!requireNamespace("${name}", quietly = TRUE)) quit(status = 3); write.csv(${frame}, row.names = FALSE, quote = FALSE)`
  const { stdout, status } = spawnSync('Rscript', ['-e', script], { encoding: 'utf8' })
  if (status !== 0) return { table: {}, skip: `skipped: R with ${name} is not installed` }
  const [head = '', ...rows] = stdout.trim().split('\n')
  const cells = rows.map((row) => row.split(','))
  return {
    table: Object.fromEntries(head.split(',').map((key, at) => [key, cells.map((row) => row[at] ?? '')])),
    skip: false,
  }
}

const numbers = ({ table }: { table: Table }, key: string): (number | null)[] =>
  (table[key] ?? []).map((text) => (text === 'NA' ? null : Number(text)))
const known = (values: readonly (number | null)[]) => values.flatMap((value) => value ?? [])

const anorexia = fromR('MASS', 'subset(MASS::anorexia, Treat == "FT")')
test('family therapy: change 7.26, t 4.18, d_z 1.01', { skip: anorexia.skip }, () => {
  const found = pairedChange(known(numbers(anorexia, 'Prewt')), known(numbers(anorexia, 'Postwt')))
  near(found.meanChange, 7.264705882, 1e-8)
  near(found.t, 4.184908135, 1e-8)
  near(found.dz.d, 1.01498931, 1e-7)
})

const bcg = fromR('metadat', 'metadat::dat.bcg[, c("tpos", "tneg", "cpos", "cneg")]')
test('thirteen trials pooled: −.7145, Knapp-Hartung, τ² .3132', { skip: bcg.skip }, () => {
  const [tpos, tneg, cpos, cneg] = ['tpos', 'tneg', 'cpos', 'cneg'].map((key) => known(numbers(bcg, key)))
  const units = (tpos ?? []).map((a, at) => {
    const [b, c, d] = [tneg?.[at] ?? 0, cpos?.[at] ?? 0, cneg?.[at] ?? 0]
    return {
      effect: Math.log((a * (c + d)) / (c * (a + b))),
      variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
    }
  })
  const pooled = metaModel(units, 'REML', true)
  near(pooled.estimate, -0.714532348, 1e-6)
  near(pooled.se, 0.180791746, 1e-6)
  near(pooled.tau2, 0.313243326, 1e-6)
})

const btheb = fromR('HSAUR3', 'HSAUR3::BtheB')
test('Beat the Blues: treatment −2.315, Kenward-Roger 1.716 on 90.6', { skip: btheb.skip }, () => {
  const months = ['bdi.2m', 'bdi.3m', 'bdi.5m', 'bdi.8m']
  const before = numbers(btheb, 'bdi.pre')
  const long = months.flatMap((month) =>
    numbers(btheb, month).map((bdi, subject) => ({ bdi, subject, time: Number(month[4]) })),
  )
  const of = (key: string) => long.map(({ subject }) => btheb.table[key]?.[subject] ?? null)
  const fit = fitMixedModel({
    formula: 'bdi ~ bdipre + time + treatment + drug + length + (1 | subject)',
    columns: {
      ...{ bdi: long.map(({ bdi }) => bdi), bdipre: long.map(({ subject }) => before[subject]) },
      ...{ time: long.map(({ time }) => time), subject: long.map(({ subject }) => subject) },
      ...{ treatment: of('treatment'), drug: of('drug'), length: of('length') },
    },
    reference: { treatment: 'TAU', drug: 'No', length: '<6m' },
  })
  assert.equal(fit.kind, 'fitted')
  if (fit.kind !== 'fitted') return
  const found = fixedEffects(fit, inferenceOf(fit, 'kenward-roger')).find(({ name }) =>
    name.startsWith('treatment'),
  )
  near(found?.estimate, -2.315105077, 1e-5)
  near(found?.se, 1.7157466945, 1e-5)
  near(found?.df, 90.6013956, 1e-2)
})

const happy = [
  'calm',
  'secure',
  'at.ease',
  'rested',
  'comfortable',
  'confident',
  'relaxed',
  'content',
  'joyful',
  'pleasant',
]
const sai = fromR('psychTools', 'psychTools::sai')
test('anxiety before and after: the whole chain from items to pooled result', { skip: sai.skip }, () => {
  const items = Object.keys(sai.table).filter((key) => !['study', 'time', 'TOD', 'id'].includes(key))
  const columns = new Map(items.map((key) => [key, numbers(sai, key).map((value) => turned(key, value))]))
  const [study, time, id] = ['study', 'time', 'id'].map((key) => sai.table[key] ?? [])
  const at = (wanted: string) => {
    const found = new Map<string, number>()
    const seen = new Set<string>()
    const twice = new Set<string>()
    time?.forEach((value, row) => {
      if (value !== wanted) return
      const key = `${study?.[row]} ${id?.[row]}`
      if (seen.has(key)) twice.add(key)
      seen.add(key)
      const answers = known(items.map((item) => columns.get(item)?.[row] ?? null))
      if (answers.length === items.length)
        found.set(key, (20 * answers.reduce((sum, one) => sum + one, 0)) / answers.length)
    })
    for (const key of twice) found.delete(key)
    return found
  }
  const [before, after] = [at('1'), at('2')]
  const pairs = [...before].flatMap(([key, value]) => {
    const then = after.get(key)
    return then === undefined ? [] : [{ study: key.split(' ')[0] ?? '', before: value, after: then }]
  })
  assert.equal(pairs.length, 1136)
  const paired = pairedChange(
    pairs.map((pair) => pair.before),
    pairs.map((pair) => pair.after),
  )
  near(paired.meanChange, 1.84419014, 1e-7)
  near(paired.t, 7.75917435, 1e-6)
  const fit = fitMixedModel({
    formula: 'change ~ 1 + (1 | study)',
    columns: {
      change: pairs.map((pair) => pair.after - pair.before),
      study: pairs.map((pair) => pair.study),
    },
  })
  if (fit.kind !== 'fitted') assert.fail(fit.reason)
  const [intercept] = fixedEffects(fit, inferenceOf(fit, 'kenward-roger'))
  near(intercept?.estimate, 1.96705316, 1e-6)
  near(intercept?.se, 0.343394036, 1e-6)
  near(intercept?.df, 11.5529153, 1e-3)
  near(varianceComponents(fit)[0]?.covariance.values[0], 0.739622104, 1e-5)
  const byStudy = [...Map.groupBy(pairs, (pair) => pair.study).values()].map((members) => {
    const { meanChange, sdChange } = pairedChange(
      members.map((pair) => pair.before),
      members.map((pair) => pair.after),
    )
    return { effect: meanChange ?? 0, variance: (sdChange ?? 0) ** 2 / members.length }
  })
  near(cautiousMetaModel(byStudy).estimate, 2.07325216, 1e-5)
  const first = time?.flatMap((value, row) => (value === '1' ? [row] : [])) ?? []
  const covariances = pairwiseCovarianceMatrix(
    items.map((item) => first.map((row) => columns.get(item)?.[row] ?? null)),
  )
  near(covariances && alphaOf(covariances), 0.911324924, 1e-8)
})

const turned = (key: string, value: number | null): number | null =>
  value === null ? null : happy.includes(key) ? 5 - value : value
