import { CitedList, CitedText, type Frame, longDay } from '../../../../ui/index.ts'
import { said } from '../../areas/model.ts'
import type { Words } from '../../words.ts'
import { numberTyped } from '../form.ts'
import { isReached, type ResultTarget } from '../model.ts'

type Props = { frame: Frame; words: Words; targets: readonly ResultTarget[]; level?: 2 | 3 | 4 }

/** Result targets, each with where it began, where it is and where it should go. Examples say so. */
export function TargetList({ frame, words, targets, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <ul class="target-list">
      {targets.map((target) => {
        const indicator = said(frame.language, target.indicator, target.indicatorEn)
        return (
          <li>
            <Heading class="target-title" lang={indicator.lang}>
              {indicator.text}
            </Heading>
            <TargetFigure frame={frame} words={words} target={target} />
            {target.isExample && <p class="small example">{words.targets.example}</p>}
          </li>
        )
      })}
    </ul>
  )
}

const withUnit = (value: number, unit: string): string => {
  const number = numberTyped(value).replace('-', '−')
  return unit === '' ? number : `${number} ${unit}`
}

/** The three numbers of a target in words. */
export function TargetFigure({ frame, words, target }: { frame: Frame; words: Words; target: ResultTarget }) {
  const { targets: say } = words
  const [latest] = target.values
  const day = (value: Temporal.PlainDate) => longDay(value, frame.language)
  const from = target.baseline === undefined ? say.baselineUnknown : withUnit(target.baseline, target.unit)
  const reached = isReached(target)
  return (
    <>
      <p>
        {say.fromTo(from, withUnit(target.target, target.unit))} {say.dueOn(day(target.due))}.
      </p>
      <p>
        {say.latest}:{' '}
        {latest ? (
          <>
            <b>{withUnit(latest.value, target.unit)}</b>, {say.measuredOn(day(latest.onDay))}.{' '}
            {reached ? say.reached : say.notReached}.
          </>
        ) : (
          `${say.notMeasured}.`
        )}
      </p>
      {target.source !== '' && (
        <p class="small">
          {say.sourceIs}{' '}
          <span lang={frame.language === 'en' ? 'da' : undefined}>
            <CitedText frame={frame} text={target.source} cited={target.cited} />
          </span>
        </p>
      )}
      <CitedList frame={frame} cited={target.cited} />
    </>
  )
}
