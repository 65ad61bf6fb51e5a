import { AreaShape, Empty, type Frame } from '../../../../ui/index.ts'
import { type FocusArea, lookOfArea } from '../../areas/model.ts'
import { AgreementWork } from '../../lifecycle/pages/frame.tsx'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { ResultTarget } from '../model.ts'
import { TargetFigure } from './target-list.tsx'

type ListProps = {
  frame: Frame
  words: Words
  areas: readonly FocusArea[]
  targets: readonly ResultTarget[]
  rights: { readonly edit: boolean; readonly measure: boolean }
}

/** The result targets in the workspace, each with what one may do to it. */
export function WorkTargetsPage({ frame, words, areas, targets, rights }: ListProps) {
  const say = words.targets
  const action = rights.edit && areas.length > 0 && (
    <a class="button" href={frame.to(paths.workNewTarget())}>
      {say.new}
    </a>
  )
  return (
    <AgreementWork
      frame={frame}
      words={words}
      which="targets"
      title={say.title}
      lead={say.lead}
      action={action}
    >
      {targets.some(({ isExample }) => isExample) && <p class="small example">{say.exampleNote}</p>}
      {targets.length === 0 && (
        <Empty title={say.none} level={2}>
          {say.noneText}
        </Empty>
      )}
      <ul class="plain-rows">
        {targets.map((target) => {
          const area = areas.find(({ id }) => id === target.focusAreaId)
          return (
            <li>
              <div>
                <h2 class="row-title" lang={frame.language === 'en' ? 'da' : undefined}>
                  {area && <AreaShape area={lookOfArea(area)} />} {target.indicator}
                </h2>
                <TargetFigure frame={frame} words={words} target={target} />
                {target.isExample && <p class="small example">{say.example}</p>}
              </div>
              {rights.measure && (
                <a class="button outline small" href={frame.to(paths.workTarget(target.id))}>
                  {rights.edit ? words.areas.edit : say.measureTitle}
                  <span class="visually-hidden">: {target.indicator}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </AgreementWork>
  )
}
