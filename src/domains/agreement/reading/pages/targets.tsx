import { AreaShape, Empty, type Frame, PublicPage } from '../../../../ui/index.ts'
import { type FocusArea, lookOfArea, titleSaid } from '../../areas/model.ts'
import { paths } from '../../paths.ts'
import type { ResultTarget } from '../../targets/model.ts'
import { TargetList } from '../../targets/pages/target-list.tsx'
import type { Words } from '../../words.ts'

type TargetsProps = {
  frame: Frame
  words: Words
  areas: readonly FocusArea[]
  targets: readonly ResultTarget[]
}

/** All result targets of the current agreement, area by area. */
export function TargetsPage({ frame, words, areas, targets }: TargetsProps) {
  const isExample = targets.some((target) => target.isExample)
  return (
    <PublicPage
      frame={frame}
      title={words.targets.title}
      description={words.targets.lead}
      trail={[
        { href: frame.to('/om'), label: words.open.about },
        { href: frame.to(paths.current()), label: words.open.title },
      ]}
    >
      <div class="wrap section">
        <h1>{words.targets.title}</h1>
        <p class="lead spaced">{words.targets.lead}</p>
        {isExample && <p class="example">{words.targets.exampleNote}</p>}
        {targets.length === 0 && <Empty title={words.targets.none} level={2} />}
        {areas.map((area) => {
          const own = targets.filter(({ focusAreaId }) => focusAreaId === area.id)
          const title = titleSaid(frame.language, area)
          return own.length === 0 ? null : (
            <section class="target-area">
              <h2 lang={title.lang}>
                <AreaShape area={lookOfArea(area)} size="large" /> {title.text}
              </h2>
              <TargetList frame={frame} words={words} targets={own} level={3} />
            </section>
          )
        })}
      </div>
    </PublicPage>
  )
}
