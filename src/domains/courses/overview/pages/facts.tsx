import { Facts, inOneSentence, money } from '../../../../ui/index.ts'
import { projectPaths } from '../../../projects/index.ts'
import { paths } from '../../paths.ts'
import { groupsNamed } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import type { OverviewProps } from './overview.tsx'

/** What one needs to know about a course at a glance. */
export function CourseFacts({ frame, open, overview }: OverviewProps) {
  const { course } = open
  const { course: w, models, names } = words(frame.language)
  const { language } = frame
  const { seats } = overview
  const groups = groupsNamed(overview.around, course.targetGroupIds).map(({ name }) => name)
  const price = course.price === 0n ? models.free : money(course.price, language)
  const link = (one: { slug: string; title: string } | null) =>
    one && <a href={frame.to(paths.work(one.slug))}>{one.title}</a>
  return (
    <section class="side-box" aria-labelledby="facts-title">
      <h2 id="facts-title">{w.facts}</h2>
      <Facts
        as="rows"
        facts={[
          { name: w.place, value: [course.placeName, course.placeAddress].filter(Boolean).join(', ') },
          { name: models.level, value: names.levels[course.level] },
          { name: w.attachedTo, value: course.attachedTo },
          { name: models.sender, value: names.senders[course.sender] },
          { name: models.who, value: inOneSentence(groups, language) },
          {
            name: models.size,
            value: seats ? w.seats(seats.taken, course.capacity) : w.capacity(course.capacity),
          },
          { name: w.waiting, value: seats && seats.waiting > 0 ? String(seats.waiting) : '' },
          { name: models.price, value: [price, course.priceNote].filter(Boolean).join(', ') },
          {
            name: w.outsidePrice,
            value: course.outsidePrice === null ? w.noOutsiders : money(course.outsidePrice, language),
          },
          { name: w.language, value: names.languages[course.language] },
          { name: w.publicity, value: course.isOpenToPublic ? w.isPublic : w.isClosed },
          {
            name: w.project,
            value: overview.project && (
              <a href={frame.to(projectPaths.project(overview.project.slug))}>{overview.project.title}</a>
            ),
          },
          { name: w.copiedFrom, value: link(course.copiedFrom) },
          { name: w.mergedInto, value: link(course.mergedInto) },
        ]}
      />
      {course.isSimulated && <p class="small muted">{w.simulated}</p>}
    </section>
  )
}
