import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { dayOf } from '../../../../kernel/day.ts'
import {
  Facts,
  type Frame,
  inOneSentence,
  longDay,
  PublicPage,
  period,
  RichText,
} from '../../../../ui/index.ts'
import type { ShownFile } from '../../files/pages/files.tsx'
import type { Milestone } from '../../milestones/model.ts'
import type { StatusNote } from '../../notes/model.ts'
import type { Partner } from '../../partners/model.ts'
import { AreaTags } from '../../parts/area-tags.tsx'
import { paths } from '../../paths.ts'
import type { Project } from '../../proposals/model.ts'
import type { TakenStep } from '../../states/queries.ts'
import { areasNamed, lookOfArea, type Surroundings, themesNamed } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { footOf, posterOf } from '../posters.ts'
import { Along, MadeBy, News, ToFetch, WhyAndNeeds } from './sections.tsx'

export type PublicProjectProps = {
  frame: Frame
  project: Project
  around: Surroundings
  partners: readonly Partner[]
  needs: readonly { readonly title: string }[]
  milestones: readonly Milestone[]
  news: readonly StatusNote[]
  files: readonly ShownFile[]
  later: readonly { readonly slug: string; readonly title: string }[]
  earlier: { readonly slug: string; readonly title: string } | undefined
  decision: TakenStep['decision']
  /** What other rooms show about it. */
  sections: readonly Child[]
}

const grounds = { health: 'ground-sun', music: 'ground-wave', youth: 'ground-zig' } as const

/** One public project: the page is the poster. */
export function PublicProjectPage(props: PublicProjectProps) {
  const { frame, project, around } = props
  const { wall: w } = words(frame.language)
  const [area] = areasNamed(around, project.areas)
  const ground = grounds[area?.key as keyof typeof grounds] ?? 'ground-sand'
  return (
    <PublicPage
      frame={frame}
      title={project.title}
      description={project.summary}
      image={paths.sharePicture(project.slug)}
    >
      <Hero {...props} />
      <section class={`section ${ground}`}>
        <div class="wrap">
          <WhyAndNeeds {...props} />
        </div>
      </section>
      <section class="section">
        <div class="wrap prose-columns">
          <div>
            {project.description && (
              <>
                <h2>{w.page.about}</h2>
                <RichText text={project.description} from={3} />
              </>
            )}
            <News {...props} />
          </div>
          <div>
            <MadeBy {...props} />
            <Along {...props} />
            {props.sections}
            <ToFetch {...props} />
          </div>
        </div>
      </section>
    </PublicPage>
  )
}

function Hero(props: PublicProjectProps) {
  const { frame, project, around } = props
  const { wall: w } = words(frame.language)
  const areas = areasNamed(around, project.areas)
  const places = placesOf(props)
  const [first] = areas
  const wish = {
    slug: project.slug,
    title: project.title,
    artForm: project.artForm,
    area: first,
    foot: footOf(places, project.from, project.to),
    label: w.page.posterOf(project.title),
  }
  return (
    <div class="wrap project-hero">
      <div class="project-text">
        <p class="crumbs">
          <a href={frame.to(paths.wall())}>{w.title}</a>
        </p>
        <AreaTags areas={areas} />
        <h1>{project.title}</h1>
        <p class="lead">{project.summary}</p>
        <ProjectFacts {...props} places={places} />
        <Links {...props} />
      </div>
      <div class={`project-poster look-${first ? lookName(first) : 'shared'}`}>{raw(posterOf(wish))}</div>
    </div>
  )
}

const lookName = (area: Parameters<typeof lookOfArea>[0]): string => {
  const look = lookOfArea(area)
  return typeof look === 'string' ? look : 'shared'
}

const placesOf = ({ project, around }: PublicProjectProps): string[] =>
  around.municipalities.filter(({ id }) => project.municipalities.includes(id)).map(({ name }) => name)

function ProjectFacts({
  frame,
  project,
  around,
  places,
}: PublicProjectProps & { places: readonly string[] }) {
  const { wall, names } = words(frame.language)
  const { page: w } = wall
  const state =
    project.state === 'approved' || project.state === 'running' || project.state === 'closed'
      ? wall.states[project.state]
      : ''
  return (
    <Facts
      facts={[
        {
          name: w.when,
          value: (
            <>
              {period(project, frame.language)}
              <br />
              <span class="muted">{state}</span>
            </>
          ),
        },
        { name: w.where, value: inOneSentence(places, frame.language) },
        { name: w.who, value: project.ownerName },
        { name: w.sender, value: names.senders[project.sender] },
        {
          name: w.themes,
          value: inOneSentence(
            themesNamed(around, project.themes).map(({ name }) => name),
            frame.language,
          ),
        },
        { name: w.contact, value: project.contactName },
      ]}
    />
  )
}

function Links({ frame, project, earlier, later, decision }: PublicProjectProps) {
  const { page: w } = words(frame.language).wall
  return (
    <ul class="link-list project-links">
      {decision && (
        <li>
          <a href={frame.to(decision.path)}>{w.decision(decision.number)}</a>
        </li>
      )}
      {earlier && (
        <li>
          {w.earlier}: <a href={frame.to(paths.project(earlier.slug))}>{earlier.title}</a>
        </li>
      )}
      {later.map(({ slug, title }) => (
        <li>
          {w.later}: <a href={frame.to(paths.project(slug))}>{title}</a>
        </li>
      ))}
      <li>
        <a href={paths.poster(project.slug)}>{w.poster}</a>
      </li>
      {frame.person && (
        <li>
          <a href={frame.to(paths.work(project.id))}>{w.edit}</a>
        </li>
      )}
    </ul>
  )
}

export const dayText = (frame: Frame, moment: Temporal.Instant): string =>
  longDay(dayOf(moment), frame.language)
