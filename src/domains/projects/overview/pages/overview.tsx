import type { Child } from 'hono/jsx'
import { dayOf } from '../../../../kernel/day.ts'
import { Facts, type Frame, inOneSentence, longDay, money, period, RichText } from '../../../../ui/index.ts'
import { Leaders, type LeadersProps } from '../../leaders/pages/leaders.tsx'
import { AdministrationLine } from '../../partners/pages/administrations.tsx'
import { Square } from '../../partners/pages/square.tsx'
import { hasSquare } from '../../partners/rules.ts'
import type { ProjectRights } from '../../parts/open-project.ts'
import { ProjectPage } from '../../parts/project-page.tsx'
import { paths } from '../../paths.ts'
import type { Project } from '../../proposals/model.ts'
import { NextStep, type NextStepProps } from '../../states/pages/next-step.tsx'
import { themesNamed } from '../../surroundings/model.ts'
import { AloneNotice, WhyList } from '../../why/parts.tsx'
import { words } from '../../words.ts'
import type { Overview } from '../queries.ts'

export type OverviewProps = {
  frame: Frame
  project: Project
  rights: ProjectRights
  overview: Overview
  copyId: string
  /** What other rooms show about it. */
  sections: readonly Child[]
  tried?: NextStepProps['tried']
  appointing?: LeadersProps['appointing']
}

/** One project as those who work with it see it. */
export function OverviewPage(props: OverviewProps) {
  const { frame, project, rights, overview, copyId, tried, appointing } = props
  const { work: w, why } = words(frame.language)
  const places = placesOf(props)
  return (
    <ProjectPage
      frame={frame}
      project={project}
      around={overview.around}
      rights={rights}
      tab="overview"
      copyId={copyId}
      hasProblems={tried !== undefined || appointing !== undefined}
    >
      <AloneNotice frame={frame} municipalities={places} />
      <div class="work-grid">
        <div>
          <p class="lead">{project.summary}</p>
          {project.description && <RichText text={project.description} from={2} />}
          <section class="work-section">
            <h2>{why.title}</h2>
            <WhyList frame={frame} why={project.why} />
          </section>
          {hasSquare(project.areas, overview.partners) && (
            <section class="work-section">
              <h2>{w.square.title}</h2>
              <Square frame={frame} partners={overview.partners} />
            </section>
          )}
          <section class="work-section">
            <h2>{w.administrations.title}</h2>
            <AdministrationLine frame={frame} partners={overview.partners} />
          </section>
          {props.sections}
        </div>
        <aside>
          <NextStep frame={frame} project={project} {...overview} tried={tried} />
          <ProjectFacts {...props} />
          <Leaders frame={frame} projectId={project.id} {...overview} appointing={appointing} />
          <AnsweredNeeds {...props} />
        </aside>
      </div>
    </ProjectPage>
  )
}

const placesOf = ({ project, overview }: OverviewProps): string[] =>
  overview.around.municipalities
    .filter(({ id }) => project.municipalities.includes(id))
    .map(({ name }) => name)

function ProjectFacts(props: OverviewProps) {
  const { frame, project, overview } = props
  const { work, names } = words(frame.language)
  const { facts: w } = work
  const { language } = frame
  return (
    <div class="project-facts">
      <Facts
        as="rows"
        facts={[
          { name: w.owner, value: project.ownerName },
          { name: w.period, value: period(project, language) },
          { name: w.amount, value: project.amount === 0n ? w.noAmount : money(project.amount, language) },
          { name: w.municipalities, value: inOneSentence(placesOf(props), language) },
          {
            name: w.levels,
            value: inOneSentence(
              project.levels.map((level) => names.levels[level].toLowerCase()),
              language,
            ),
          },
          { name: w.sender, value: names.senders[project.sender] },
          { name: w.executor, value: names.executors[project.executor] },
          { name: work.supervision.title, value: work.supervision[project.executor] },
          {
            name: w.themes,
            value: themesNamed(overview.around, project.themes)
              .map(({ name }) => name)
              .join(', '),
          },
          { name: w.contact, value: project.contactName },
          { name: w.initiative, value: linkTo(frame, project.initiative, paths.initiative) },
          { name: w.copiedFrom, value: linkTo(frame, project.copiedFrom, paths.work) },
          { name: w.proposed, value: proposedText(props) },
        ]}
      />
    </div>
  )
}

function proposedText({ frame, project }: OverviewProps): string {
  const { facts: w } = words(frame.language).work
  const day = longDay(dayOf(project.proposedAt), frame.language)
  return project.proposedBy ? `${day} ${w.by(project.proposedBy)}` : day
}

const linkTo = (
  frame: Frame,
  link: { readonly id: string; readonly title: string } | null,
  path: (id: string) => string,
) => (link ? <a href={frame.to(path(link.id))}>{link.title}</a> : null)

function AnsweredNeeds({ frame, project, overview, rights }: OverviewProps) {
  const { work: w } = words(frame.language)
  return (
    <section class="side-box">
      <h2>{w.needsTitle}</h2>
      {overview.needs.length === 0 && <p>{w.noNeeds}</p>}
      <ul class="link-list">
        {overview.needs.map(({ id, title }) => (
          <li>
            <a href={frame.to(paths.need(id))}>{title}</a>
          </li>
        ))}
      </ul>
      {rights.mayEdit && (
        <p class="spaced">
          <a class="button outline small" href={frame.to(paths.answers(project.id))}>
            {w.chooseNeeds}
          </a>
        </p>
      )}
    </section>
  )
}
