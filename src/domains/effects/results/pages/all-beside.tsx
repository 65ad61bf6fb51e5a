import type { Reading, Told } from '../../door/reading.ts'
import { type About, aboutOf, type Figure, type FigureName, figureId, toldOf } from '../../figures/model.ts'
import { figureNames } from '../../figures/names.ts'
import { numbersOf } from '../../figures/numbers.ts'
import { saidOf } from '../../figures/said.ts'
import type { ToldSenders } from '../../release/senders.ts'
import { words } from '../../words.ts'
import type { Source } from '../source.ts'
import { BesideAnswer } from './beside.tsx'
import { AgreementTable } from './perceived.tsx'
import { LabelLine } from './wellbeing.tsx'

type FigureProps = { source: Source; figure: Figure; level?: 2 | 3 }

/** One figure beside the main analysis, from its numbers. */
export function BesideFigure({ source, figure, level = 3 }: FigureProps) {
  const { name, reading, senders } = figure
  return (
    <BesideAnswer
      {...{ source, cell: reading.cell, name, level, numbers: numbersOf(figure) }}
      said={saidOf(source.frame.language, figure)}
    >
      {aboutOf(name) === 'comparison' && reading.comparison.state === 'shown' && (
        <LabelLine frame={source.frame} told={reading.comparison.value.reading} />
      )}
      {aboutOf(name) === 'perceived' && <AgreementTable source={source} senders={senders} />}
    </BesideAnswer>
  )
}

const besideAnswers: readonly About[] = ['comparison', 'waiting', 'joint', 'imputed', 'reliability']
const besideSenders: readonly About[] = ['perceived', 'jointSenders']

type Props = { source: Source; reading: Reading; senders?: Told<ToldSenders>; which?: 'answers' | 'senders' }

/** Everything worked out in other ways about one group, folded away: it tests the main result and is not another one. */
export function AllBeside({ source, reading, senders = { state: 'none' }, which = 'answers' }: Props) {
  const wanted = which === 'answers' ? besideAnswers : besideSenders
  const figures = wanted
    .flatMap((about): FigureName[] => figureNames.filter((name) => aboutOf(name) === about))
    .map((name) => ({ id: figureId(reading.cell, name), name, reading, senders }))
    .filter((figure) => toldOf(figure).state === 'shown' && numbersOf(figure).length > 0)
  if (figures.length === 0) return null
  const w = words(source.frame.language).beside
  return (
    <details class="more-groups">
      <summary>{w.title}</summary>
      <p>{w.lead}</p>
      {figures.map((figure) => (
        <BesideFigure source={source} figure={figure} />
      ))}
    </details>
  )
}
