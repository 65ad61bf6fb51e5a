import { raw } from 'hono/html'
import type { Moment } from '../../../../kernel/day.ts'
import { AreaTag } from '../../../../ui/area-tag.tsx'
import { cover, dataBlock, Facts, type Frame, money, Offline, PublicPage } from '../../../../ui/index.ts'
import type { Course, Session, StaffMember } from '../../model.ts'
import { paths } from '../../paths.ts'
import { areaNamed, groundOf, lookOfArea, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { whenSaid } from '../when.ts'
import { Courage, HowAndRoom, SessionsAndPeople } from './sections.tsx'
import { TakeASeat } from './take-a-seat.tsx'

export type PublicCourseProps = {
  frame: Frame
  course: Course
  sessions: readonly Session[]
  staff: readonly StaffMember[]
  around: Surroundings
  /** Places left, when somebody knows. */
  free: number | undefined
  now: Moment
  /** What machines read. */
  data: unknown
}

/** One course for everybody: the page is the poster. */
export function PublicCoursePage(props: PublicCourseProps) {
  const { frame, course } = props
  return (
    <PublicPage
      frame={frame}
      title={course.title}
      description={course.summary}
      image={paths.sharePicture(course.slug)}
    >
      <Offline frame={frame} />
      {raw(dataBlock(props.data))}
      <Hero {...props} />
      {course.welcome && (
        <section class={`section ${groundOf(course.areaKey)}`}>
          <div class="wrap">
            <Courage {...props} />
          </div>
        </section>
      )}
      <section class="section">
        <div class="wrap">
          <HowAndRoom {...props} />
          <SessionsAndPeople {...props} />
        </div>
      </section>
    </PublicPage>
  )
}

function Hero(props: PublicCourseProps) {
  const { frame, course, around } = props
  const { wall: w } = words(frame.language)
  const area = areaNamed(around, course.areaKey)
  const look = lookOfArea(area)
  const picture = cover({
    ...{ area: look, artForm: course.artForm, title: course.title, width: 640, height: 860 },
    instance: 'hero',
  })
  return (
    <div class="activity-hero">
      <div class="text course-text" lang={course.language === frame.language ? undefined : course.language}>
        <p class="crumbs">
          <a href={frame.to(paths.wall())} lang={frame.language}>
            {w.title}
          </a>
        </p>
        <span lang={frame.language}>
          <AreaTag area={look} name={area.title} />
        </span>
        <h1 class={course.title.length > 18 ? 'long-title' : undefined}>{course.title}</h1>
        <p class="lead">{course.summary}</p>
        <div lang={frame.language}>
          <CourseFacts {...props} />
          <TakeASeat {...props} />
        </div>
      </div>
      <div class="picture course-picture">{raw(picture)}</div>
    </div>
  )
}

function CourseFacts({ frame, course, sessions, staff }: PublicCourseProps) {
  const { wall: w, models, names } = words(frame.language)
  const held = sessions.filter(({ state }) => state !== 'notHeld')
  const price = course.price === 0n ? models.free : money(course.price, frame.language)
  const leaders = staff.filter(({ part }) => part === 'courseLeader').map(({ name }) => name)
  const hasPeer = staff.some(({ part }) => part === 'peerHost')
  return (
    <Facts
      facts={[
        { name: w.price, value: [price, course.priceNote].filter(Boolean).join(', ') },
        {
          name: w.when,
          value: whenSaid(held, frame.language).map((line) => (
            <>
              {line}
              <br />
            </>
          )),
        },
        {
          name: w.where,
          value: [course.placeName || course.host.name, course.placeAddress || course.municipality.name]
            .filter(Boolean)
            .join(', '),
        },
        {
          name: w.leads,
          value: [...leaders, ...(hasPeer ? [w.peerHost] : [])].join(', ') || names.senders[course.sender],
        },
        {
          name: w.language,
          value: course.language === frame.language ? '' : names.languages[course.language],
        },
        { name: w.partOf, value: course.attachedTo },
      ]}
    />
  )
}
