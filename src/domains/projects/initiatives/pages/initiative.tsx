import { dayOf } from '../../../../kernel/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { longDay } from '../../../../ui/format/day.ts'
import { inOneSentence } from '../../../../ui/format/list.ts'
import { type Frame, WorkPage } from '../../../../ui/index.ts'
import { isPublicState } from '../../model.ts'
import { paths } from '../../paths.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { AloneNotice, WhyList } from '../../why/parts.tsx'
import { words } from '../../words.ts'
import type { Initiative, InitiativeRow } from '../model.ts'

type ListProps = { frame: Frame; initiatives: readonly InitiativeRow[]; mayGather: boolean }

/** All initiatives. */
export function InitiativesPage({ frame, initiatives, mayGather }: ListProps) {
  const { initiatives: w, needs } = words(frame.language)
  const action = mayGather ? { href: frame.to(paths.newInitiative()), label: w.start } : undefined
  return (
    <WorkPage frame={frame} title={w.title} trail={[{ label: needs.title, href: frame.to(paths.needs()) }]}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        {action && (
          <a class="button" href={action.href}>
            {action.label}
          </a>
        )}
      </div>
      {initiatives.length === 0 && (
        <Empty level={2} title={w.emptyTitle} action={action}>
          {w.emptyText}
        </Empty>
      )}
      <ul class="need-list">
        {initiatives.map((initiative) => (
          <li class="need wide">
            <div>
              <h2>
                <a href={frame.to(paths.initiative(initiative.id))}>{initiative.title}</a>
              </h2>
              <p>{initiative.summary}</p>
              <p class="small muted">
                {w.needsCount(initiative.needs)} · {w.projectsCount(initiative.projects)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </WorkPage>
  )
}

type Props = {
  frame: Frame
  initiative: Initiative
  around: Surroundings
  rights: { readonly mayGather: boolean; readonly mayPropose: boolean; readonly seesProposals: boolean }
}

/** One initiative: which needs, which municipalities, why together, what it became. */
export function InitiativePage({ frame, initiative, around, rights }: Props) {
  const { initiatives: w, why, needs } = words(frame.language)
  const places = around.municipalities
    .filter(({ id }) => initiative.municipalities.includes(id))
    .map(({ name }) => name)
  const trail = [
    { label: needs.title, href: frame.to(paths.needs()) },
    { label: w.title, href: frame.to(paths.initiatives()) },
  ]
  return (
    <WorkPage frame={frame} title={initiative.title} trail={trail}>
      <div class="work-head">
        <div>
          <h1>{initiative.title}</h1>
          {initiative.summary && <p class="lead">{initiative.summary}</p>}
          <p class="small muted">
            {w.page.started} {longDay(dayOf(initiative.startedAt), frame.language)}
            {initiative.startedBy && ` ${w.page.by} ${initiative.startedBy}`}
          </p>
        </div>
        <Doings frame={frame} initiative={initiative} rights={rights} />
      </div>
      <AloneNotice frame={frame} municipalities={places} />
      <div class="work-grid">
        <div>
          <section>
            <h2 class="section-title">{why.title}</h2>
            <WhyList frame={frame} why={initiative.why} />
          </section>
        </div>
        <aside>
          <section class="side-box">
            <h2>{w.page.municipalities}</h2>
            <p>{inOneSentence(places, frame.language)}</p>
          </section>
          <section class="side-box">
            <h2>{w.page.needs}</h2>
            <ul class="link-list">
              {initiative.gathered.map((need) => (
                <li>
                  <a href={frame.to(paths.need(need.id))}>{need.title}</a>
                </li>
              ))}
            </ul>
          </section>
          <Became frame={frame} initiative={initiative} seesProposals={rights.seesProposals} />
        </aside>
      </div>
    </WorkPage>
  )
}

function Doings({ frame, initiative, rights }: Omit<Props, 'around'>) {
  const { page: w } = words(frame.language).initiatives
  return (
    <p class="button-row">
      {rights.mayPropose && (
        <a class="button" href={frame.to(`${paths.propose()}?initiativ=${initiative.id}`)}>
          {w.propose}
        </a>
      )}
      {rights.mayGather && (
        <a class="button outline" href={frame.to(paths.editInitiative(initiative.id))}>
          {w.edit}
        </a>
      )}
    </p>
  )
}

type BecameProps = { frame: Frame; initiative: Initiative; seesProposals: boolean }

function Became({ frame, initiative, seesProposals }: BecameProps) {
  const { initiatives: w, names } = words(frame.language)
  const seen = initiative.projects.filter(({ state }) => seesProposals || isPublicState(state))
  return (
    <section class="side-box">
      <h2>{w.page.projects}</h2>
      {seen.length === 0 && <p>{w.page.noProjects}</p>}
      <ul class="link-list">
        {seen.map(({ id, title, state }) => (
          <li>
            <a href={frame.to(paths.work(id))}>{title}</a> <span class="muted">{names.states[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
