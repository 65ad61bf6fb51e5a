import { Empty, type Frame, WorkPage } from '../../../../../ui/index.ts'
import type { Pathway } from '../../model.ts'
import { breaksIn } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = { frame: Frame; pathways: readonly Pathway[]; mayWrite: boolean }

/** All pathways, drafts too. */
export function PathwayList({ frame, pathways, mayWrite }: Props) {
  const { work: w, balance } = words(frame.language)
  const start = { href: frame.to(paths.newPathway()), label: w.start }
  return (
    <WorkPage frame={frame} title={w.title}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <p class="button-row">
          {mayWrite && (
            <a class="button" href={start.href}>
              {start.label}
            </a>
          )}
          <a class="button outline" href={frame.to(paths.workBalance())}>
            {balance.title}
          </a>
        </p>
      </div>
      {pathways.length === 0 ? (
        <Empty title={w.emptyTitle} action={mayWrite ? start : undefined}>
          {w.emptyText}
        </Empty>
      ) : (
        <ul class="co-hosts">
          {pathways.map((pathway) => (
            <li>
              <span>
                <a href={frame.to(paths.workPathway(pathway.id))}>{pathway.title}</a> · {pathway.owner.name}
              </span>
              <span class="muted">
                {w.states[pathway.state]} · {w.steps(pathway.steps.length)} ·{' '}
                {w.breaks(breaksIn(pathway.steps).length)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </WorkPage>
  )
}
