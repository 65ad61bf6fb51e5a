// node bench/statistics/mixed-models.ts
// How long the two large models take here and in R (lmer and lmerTest's summary), measured in one run on one machine.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { columnsOf, largeStudy } from '../../src/statistics/mixed/testing/large-study.ts'
import { reportMixedModelInWorker } from '../../src/statistics/mixed/worker.ts'

const FORMULAS = {
  course: 'post ~ baseline + sender + (1 | course)',
  nested: 'post ~ baseline + sender + (1 | municipality) + (1 | course)',
}
const MEMORY_LIMIT = 300

const write = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Seconds from the question to the report, thread start and copying of the data included. */
async function secondsHere(formula: string, columns: ReturnType<typeof columnsOf>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now()
    const report = await reportMixedModelInWorker({ formula, columns, reference: { sender: 'municipality' } })
    times.push((performance.now() - start) / 1000)
    if (report.kind === 'refused') throw new Error(report.reason)
  }
  return median(times)
}

function secondsInR(file: string): Record<string, number> | undefined {
  const script = join(import.meta.dirname, 'mixed-models.R')
  const run = spawnSync('Rscript', [script, file], { encoding: 'utf8' })
  if (run.status !== 0) return undefined
  return JSON.parse(run.stdout)
}

const csv = largeStudy()
const columns = columnsOf(csv)
const here: Record<string, number> = {}
for (const [name, formula] of Object.entries(FORMULAS)) here[name] = await secondsHere(formula, columns)
const memory = Math.round(process.resourceUsage().maxRSS / 1024)

const folder = mkdtempSync(join(tmpdir(), 'mixed-models-'))
try {
  writeFileSync(join(folder, 'study.csv'), csv)
  const inR = secondsInR(join(folder, 'study.csv'))
  write(
    '100 000 participants, 10 000 courses, 98 municipalities; median of three, fit with standard errors and df',
  )
  for (const [name, seconds] of Object.entries(here)) {
    const other = inR?.[name]
    const comparison =
      other === undefined ? '' : `, R ${other.toFixed(3)} s, ratio ${(seconds / other).toFixed(3)}`
    write(`${name}: ${seconds.toFixed(3)} s${comparison}`)
  }
  write(`peak memory of this process with the data: ${memory} MiB (at most ${MEMORY_LIMIT})`)
  if (!inR)
    write('No comparison with R: install it with "apt-get install r-base-core r-cran-lme4 r-cran-lmertest".')
} finally {
  rmSync(folder, { recursive: true })
}
