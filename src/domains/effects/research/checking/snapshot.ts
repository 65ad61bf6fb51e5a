import { strToU8, zipSync } from 'fflate'
import type { CountedCourse } from '../../door/reading.ts'
import { type Figure, figuresOf } from '../../figures/model.ts'
import type { SnapshotContent } from '../../snapshots/queries.ts'
import type { DataSet } from '../datasets/model.ts'
import { statisticsOf } from '../figures/compute.ts'
import type { ScriptFigure } from '../figures/model.ts'
import { pairsIn, rowsOf, textsOf } from '../figures/rows.ts'
import { figureScript } from '../figures/script.ts'
import { csvForMachines } from '../formats/csv.ts'
import { countedItems, countedSet } from './counted.ts'
import { flowRecipe, recipesOf } from './recipes.ts'

const leastRandomMunicipalities = 5

/** Municipalities are random from five on, among those who answered both times on courses with one clear sender, or saw one. */
function municipalityIsRandom(data: DataSet, { senders }: SnapshotContent, by: 'sender' | 'seen'): boolean {
  if (senders.state !== 'shown') return false
  const told = by === 'seen' ? senders.value.perceived : senders
  const where = { part: 'after', outcome: senders.value.plan.outcome, [by]: ['peer', 'municipality'] }
  const until = told.state === 'shown' ? told.since : senders.since
  const pairs = pairsIn(rowsOf(data, { where, until }), 'before', 'after')
  return new Set(textsOf(pairs, 'municipality')).size >= leastRandomMunicipalities
}

/** The newest release whose answers give the flow that is told. */
function flowSinceIn(data: DataSet, release: number) {
  const gives = (figure: Figure, at: number): boolean =>
    (figure.reading.flow?.steps ?? []).every(({ step, count }) => {
      const { analysis, statistic } = flowRecipe(figure, step, at)
      return statisticsOf(data, analysis)[statistic] === count
    })
  return (figure: Figure): number => {
    const { flow } = figure.reading
    if (!flow || flow.isRounded) return release
    for (let at = release; at > 0; at -= 1) if (gives(figure, at)) return at
    return release
  }
}

/** Every number that a snapshot tells, as the script works it out again; `without` counts those it cannot. */
export function snapshotFigures(
  content: SnapshotContent,
  data: DataSet,
): { readonly figures: readonly ScriptFigure[]; readonly without: number } {
  const kitchen = {
    municipalityIsRandom: (by: 'sender' | 'seen') => municipalityIsRandom(data, content, by),
    flowSince: flowSinceIn(data, content.release.number),
  }
  const all = figuresOf(content).flatMap((figure) =>
    recipesOf(figure, kitchen).map(({ number, recipe }) => ({ id: figure.id, value: number.value, recipe })),
  )
  const figures = all.flatMap(({ id, value, recipe }) => (recipe ? [{ id, value, ...recipe }] : []))
  return { figures, without: all.length - figures.length }
}

/** The comparison whose sides the courses are on. */
function comparisonPlanOf({ readings }: SnapshotContent) {
  const told = readings.map(({ comparison }) => comparison).find(({ state }) => state === 'shown')
  return told?.state === 'shown' ? told.value.plan : null
}

/** An archive that proves a snapshot: the scores it was made from, and a script that finds every number again. */
export function snapshotProof(
  title: string,
  content: SnapshotContent,
  courses: readonly CountedCourse[],
): { readonly bytes: Uint8Array; readonly figures: number } {
  const data = countedSet(courses, content.release.dataVersion, comparisonPlanOf(content))
  const { figures } = snapshotFigures(content, data)
  const text = [
    `# ${title}`,
    '',
    `Udgave ${content.release.number}, ${content.release.madeOn}. Data ${content.release.dataVersion}, program ${content.release.codeVersion}.`,
    '',
    'Kør `Rscript figures.R` i mappen. Scriptet regner hvert tal efter fra data.csv og items.csv og skriver figur, vores tal, Rs tal og forskellen.',
    'Run `Rscript figures.R` in the folder. The script works out every number from data.csv and items.csv again: figure, ours, R’s, difference.',
    '',
    'data.csv holder én række pr. person, udbytte og tidspunkt, items.csv svarene på de enkelte spørgsmål; uden pseudonym og dag. Det er helbredsoplysninger: del dem ikke, og slet dem efter brug.',
    'data.csv holds one row for each person, outcome and time, items.csv the answers to single questions; without pseudonym or day. These are health data: do not share them, delete them after use.',
    '',
  ].join('\n')
  const files = {
    'LÆSMIG.md': strToU8(text),
    'data.csv': strToU8(csvForMachines(data)),
    'items.csv': strToU8(csvForMachines(countedItems(courses))),
    'figures.R': strToU8(figureScript(`${title}, ${content.release.number}`, figures, data.variables)),
  }
  return { bytes: zipSync(files, { mtime: `${content.release.madeOn}T12:00:00` }), figures: figures.length }
}
