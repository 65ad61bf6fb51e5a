import { raw } from 'hono/html'
import { Empty, type Frame, PublicPage } from '../../../../ui/index.ts'
import { posterOf } from '../../parts/posters.ts'
import { genresNamed, lookOfArea, type Surroundings } from '../../surroundings/model.ts'
import { levels, type Pathway, type Step } from '../model.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type WallProps = { frame: Frame; around: Surroundings; pathways: readonly Pathway[] }

/** All pathways, each with where it begins and where it ends. */
export function PathwayWall({ frame, around, pathways }: WallProps) {
  const { following: w } = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.title} description={w.description}>
      <div class="wrap">
        <div class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        {pathways.length === 0 ? (
          <Empty
            level={2}
            title={w.emptyTitle}
            action={{ href: frame.to('/faellesskaber'), label: w.emptyAction }}
          >
            {w.emptyText}
          </Empty>
        ) : (
          <ul class="poster-wall">
            {pathways.map((pathway) => (
              <OnePoster {...{ frame, around, pathway }} />
            ))}
          </ul>
        )}
        <p class="wall-end">
          <a class="target" href={frame.to(paths.balance())}>
            {w.balance}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

const shown = ({ steps }: Pathway): readonly Step[] => steps.filter(({ offer }) => offer?.isPublic)

function OnePoster({ frame, around, pathway }: Omit<WallProps, 'pathways'> & { pathway: Pathway }) {
  const { following: w } = words(frame.language)
  const steps = shown(pathway)
  const poster = posterOf({
    ...{ slug: pathway.slug, title: pathway.title, look: lookOfArea(around, pathway.areaKey) },
    artForm: genresNamed(around, pathway.genres)[0]?.artForm ?? 'workshop',
    foot: w.steps(steps.length),
  })
  return (
    <li>
      {raw(poster)}
      <h2 class="pathway-title" lang={pathway.language === frame.language ? undefined : pathway.language}>
        <a href={frame.to(paths.pathway(pathway.slug))}>{pathway.title}</a>
      </h2>
      <p class="small">{pathway.summary}</p>
      <p class="small muted">{w.fromTo(steps[0]?.offer?.title ?? '', steps.at(-1)?.offer?.title ?? '')}</p>
    </li>
  )
}

type Props = { frame: Frame; around: Surroundings; pathway: Pathway }

/** One pathway as a line from near to far; every step leads to the page of its offer. */
export function PathwayPage({ frame, around, pathway }: Props) {
  const { following: w } = words(frame.language)
  return (
    <PublicPage
      frame={frame}
      title={pathway.title}
      description={pathway.summary}
      trail={[{ label: w.title, href: frame.to(paths.pathways()) }]}
    >
      <div class="wrap section narrow">
        <h1 lang={pathway.language === frame.language ? undefined : pathway.language}>{pathway.title}</h1>
        <p class="lead">{pathway.summary}</p>
        <p class="small muted">
          {genresNamed(around, pathway.genres)
            .map(({ name }) => name)
            .join(' · ')}
        </p>
        {levels.map((level) => (
          <LevelPart {...{ frame, level }} steps={shown(pathway).filter((step) => step.level === level)} />
        ))}
        <p class="muted">{w.anywhere}</p>
      </div>
    </PublicPage>
  )
}

function LevelPart({ frame, level, steps }: { frame: Frame; level: Step['level']; steps: readonly Step[] }) {
  const { following: w, levels: named, kinds } = words(frame.language)
  return (
    <section class={`pathway-level pathway-${level}`}>
      <h2>{named[level]}</h2>
      {steps.length === 0 ? (
        <p class="muted">{w.noneAtLevel}</p>
      ) : (
        <ol class="pathway-steps">
          {steps.map(({ offer, note }) => (
            <li>
              <h3>
                <a href={frame.to(offer?.path ?? '')}>{offer?.title}</a>
              </h3>
              <p class="small muted">
                {offer && kinds[offer.kind]} · {offer?.place}
                {offer && !offer.isOpen && ` · ${w.closed}`}
              </p>
              {note && <p>{note}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
