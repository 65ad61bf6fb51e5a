import { type Frame, longDay } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Difference } from '../rules.ts'
import { Retire } from './doings.tsx'
import type { ModelPageProps } from './model.tsx'

/** What is said otherwise, before and now, one line each. */
export function Differences({ frame, list }: { frame: Frame; list: readonly Difference[] }) {
  const { models: w } = words(frame.language)
  return (
    <ul class="difference-list">
      {list.map(({ label, before, now }) => (
        <li>
          <b>{label}</b>
          <span>
            <span class="visually-hidden">{w.before}: </span>
            <del>{before || w.nothing}</del>
          </span>
          <span>
            <span class="visually-hidden">{w.now}: </span>
            <ins>{now || w.nothing}</ins>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Every version with what was changed in it. */
export function Versions(props: ModelPageProps) {
  const { frame, model, changes, rights } = props
  const { models: w } = words(frame.language)
  const shown = model.versions.filter(({ state }) => rights.seesDrafts || state === 'published')
  return (
    <section class="work-section" aria-labelledby="versions">
      <h2 id="versions">{w.versions}</h2>
      {shown.map((version) => {
        const list = changes.get(version.number)
        const name =
          version.state === 'draft' ? w.draftNumber(version.number) : w.versionNumber(version.number)
        return (
          <article class="version">
            <h3>
              <a href={frame.to(paths.modelVersion(model.slug, String(version.number)))}>{name}</a>
            </h3>
            {version.publishedOn && (
              <p class="small muted">{w.publishedOn(longDay(version.publishedOn, frame.language))}</p>
            )}
            {list ? (
              <details>
                <summary>
                  {w.changes} ({list.length})
                </summary>
                <Differences frame={frame} list={list} />
              </details>
            ) : (
              <p class="small">{w.noEarlier}</p>
            )}
          </article>
        )
      })}
      {rights.mayTend && <Retire frame={frame} model={model} />}
    </section>
  )
}

/** The newest courses that were started from the model. */
export function ModelCourses({ frame, model, courses, total }: ModelPageProps) {
  const { models: w, names } = words(frame.language)
  return (
    <section class="side-box">
      <h2>{w.courses}</h2>
      {courses.length === 0 && <p class="muted">{w.coursesNone}</p>}
      <ul class="course-lines">
        {courses.map((course) => (
          <li>
            <a href={frame.to(paths.work(course.slug))}>{course.title}</a>
            <span class="small muted">
              {[
                course.host,
                course.first_on && longDay(course.first_on, frame.language),
                names.states[course.state],
                w.startedFrom(course.number),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {total > courses.length && (
        <p>
          <a class="target" href={`${frame.to(paths.register())}?model=${model.slug}`}>
            {w.coursesAll(total)}
          </a>
        </p>
      )}
    </section>
  )
}
