import { raw } from 'hono/html'
import { AreaTag } from '../../../../ui/area-tag.tsx'
import { Facts, type Frame, inOneSentence, longDay, money, Notice, WorkPage } from '../../../../ui/index.ts'
import { posterOf } from '../../parts/course-poster.ts'
import { paths } from '../../paths.ts'
import { areaNamed, groupsNamed, lookOfArea, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { type CourseModel, draftOf, type ModelVersion, versionInUse } from '../model.ts'
import type { ModelCourse, originOf } from '../queries.ts'
import type { Difference } from '../rules.ts'
import { ModelDoings } from './doings.tsx'
import { About, Costs, Measuring, Origin, Plan, Staffing } from './sections.tsx'
import { ModelCourses, Versions } from './versions.tsx'

export type ModelPageProps = {
  frame: Frame
  model: CourseModel
  /** The version that is shown. */
  version: ModelVersion
  around: Surroundings
  rights: { readonly mayTend: boolean; readonly mayStart: boolean; readonly seesDrafts: boolean }
  /** What each version says otherwise than the one before it, by number. */
  changes: ReadonlyMap<number, readonly Difference[]>
  origin: Awaited<ReturnType<typeof originOf>>
  batteries: readonly { readonly key: string; readonly name: string }[]
  courses: readonly ModelCourse[]
  total: number
}

/** One version of a course model, with everything one must know to run it. */
export function ModelPage(props: ModelPageProps) {
  const { frame, version, around } = props
  const { models: w } = words(frame.language)
  const area = areaNamed(around, version.area)
  return (
    <WorkPage
      frame={frame}
      title={version.title}
      trail={[{ label: w.title, href: frame.to(paths.models()) }]}
    >
      <div class="model-head">
        <div class="model-text">
          <AreaTag area={lookOfArea(area)} name={area.title} />
          <h1 lang="da">{version.title}</h1>
          <p class="lead" lang="da">
            {version.summary}
          </p>
          <Standing {...props} />
          <ModelDoings {...props} />
        </div>
        <div class="model-poster">
          {raw(posterOf({ slug: 'model', title: version.title, artForm: version.artForm, area, foot: '' }))}
        </div>
      </div>
      <ModelFacts {...props} />
      <div class="model-columns">
        <div>
          <About {...props} />
          <Plan {...props} />
          <Versions {...props} />
        </div>
        <div>
          <Staffing {...props} />
          <Costs {...props} />
          <Measuring {...props} />
          <Origin {...props} />
          <ModelCourses {...props} />
        </div>
      </div>
    </WorkPage>
  )
}

/** Which version this is, and whether it is the one that holds. */
function Standing({ frame, model, version }: ModelPageProps) {
  const { models: w } = words(frame.language)
  const holds = versionInUse(model)
  const draft = draftOf(model)
  const number = version.state === 'draft' ? w.draftNumber(version.number) : w.versionNumber(version.number)
  const published = version.publishedOn && w.publishedOn(longDay(version.publishedOn, frame.language))
  return (
    <>
      <p class="muted">{[number, published].filter(Boolean).join(', ')}</p>
      {model.retiredOn && (
        <Notice>
          <p>
            {w.retiredOn(longDay(model.retiredOn, frame.language))} {model.retiredReason}
          </p>
        </Notice>
      )}
      {version.state === 'draft' && (
        <Notice>
          <p>{w.isDraft}</p>
        </Notice>
      )}
      {version.state === 'published' && holds && holds.number !== version.number && (
        <Notice>
          <p>
            {w.olderVersion(holds.number)} <a href={frame.to(paths.model(model.slug))}>{w.seeNewest}</a>
          </p>
        </Notice>
      )}
      {version.number === holds?.number && draft && <p class="muted">{w.hasDraft(draft.number)}</p>}
    </>
  )
}

function ModelFacts({ frame, version, around }: ModelPageProps) {
  const { models: w, names } = words(frame.language)
  const { language } = frame
  const groups = groupsNamed(around, version.groups).map(({ name }) => name)
  const price = version.price === 0n ? w.free : money(version.price, language)
  return (
    <Facts
      facts={[
        { name: w.who, value: inOneSentence(groups, language) },
        { name: w.size, value: w.sizeSaid(version.least, version.most) },
        { name: w.rhythmName, value: w.rhythm(version.timesAWeek, version.weeksBetween) },
        { name: w.level, value: names.levels[version.level] },
        { name: w.sender, value: names.senders[version.sender] },
        { name: w.price, value: [price, version.priceNote].filter(Boolean).join(', ') },
      ]}
    />
  )
}
