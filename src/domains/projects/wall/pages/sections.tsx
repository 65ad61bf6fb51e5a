import { dayOf } from '../../../../kernel/day.ts'
import { CitedList, fileSize, longDay, RichText } from '../../../../ui/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { reasons } from '../../model.ts'
import { NoteImage } from '../../notes/pages/picture.tsx'
import { words } from '../../words.ts'
import type { PublicProjectProps } from './project.tsx'

/** Why it is done together, and the needs behind it. */
export function WhyAndNeeds({ frame, project, needs }: PublicProjectProps) {
  const { wall, names } = words(frame.language)
  const { page: w } = wall
  return (
    <div class="courage">
      <h2>{w.why}</h2>
      <ul class="courage-list">
        {reasons.map((reason) =>
          project.why[reason] ? (
            <li>
              <h3>{names.reasons[reason]}</h3>
              <p>{project.why[reason]}</p>
            </li>
          ) : null,
        )}
        {needs.length > 0 && (
          <li>
            <h3>{w.needs}</h3>
            <ul class="link-list">
              {needs.map(({ title }) => (
                <li>{title}</li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </div>
  )
}

/** The partners, each with what they do. */
export function MadeBy({ frame, partners }: PublicProjectProps) {
  const { wall, names } = words(frame.language)
  if (partners.length === 0) return null
  return (
    <section>
      <h2>{wall.page.partners}</h2>
      <ul class="session-list">
        {partners.map(({ name, slug, municipality, corner, does }) => (
          <li>
            <span class="when">{corner ? names.corners[corner] : (municipality ?? '')}</span>
            <span>
              <a href={frame.to(peoplePaths.organisation(slug))}>{name}</a>
              {does && (
                <>
                  <br />
                  {does}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The milestones. */
export function Along({ frame, milestones }: PublicProjectProps) {
  const { page: w } = words(frame.language).wall
  if (milestones.length === 0) return null
  return (
    <section class="work-section">
      <h2>{w.milestones}</h2>
      <ol class="session-list">
        {milestones.map(({ title, due, doneOn }) => (
          <li>
            <span class="when">
              {doneOn ? w.reached(longDay(doneOn, frame.language)) : w.due(longDay(due, frame.language))}
            </span>
            <span>{title}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The public status notes, the newest first. */
export function News({ frame, news }: PublicProjectProps) {
  const { page: w } = words(frame.language).wall
  if (news.length === 0) return null
  return (
    <section class="work-section">
      <h2>{w.news}</h2>
      {news.map(({ text, cited, writtenAt, picture }) => (
        <article class="news">
          <p class="small muted">{longDay(dayOf(writtenAt), frame.language)}</p>
          <NoteImage picture={picture} />
          <RichText text={text} from={3} />
          <CitedList frame={frame} cited={cited} />
        </article>
      ))}
    </section>
  )
}

/** Files everybody may fetch. */
export function ToFetch({ frame, files }: PublicProjectProps) {
  const { page: w } = words(frame.language).wall
  if (files.length === 0) return null
  return (
    <section class="work-section">
      <h2>{w.files}</h2>
      <ul class="link-list">
        {files.map(({ id, name, size }) => (
          <li>
            <a href={`/filer/${id}`}>{name}</a>{' '}
            <span class="small muted">{fileSize(size, frame.language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
