import { Empty, type Frame, longDay, shortDay, Table, WorkPage } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { OwnReferral } from '../model.ts'
import type { OpenCourse } from '../queries.ts'
import { referralWords } from '../words.ts'

type Props = {
  frame: Frame
  referrals: readonly OwnReferral[]
  /** Names by participant; looked up in their own room, and only for these. */
  names: ReadonlyMap<string, string>
  courses: readonly OpenCourse[]
}

/** The link worker's own referrals, and where to refer to. */
export function OwnReferralsPage({ frame, referrals, names, courses }: Props) {
  const { own: w } = referralWords(frame.language)
  return (
    <WorkPage frame={frame} title={w.menu}>
      <div class="page-head">
        <h1>{w.menu}</h1>
        <p class="lead">{w.lead}</p>
      </div>
      <ReferralTable frame={frame} referrals={referrals} names={names} />
      <section class="work-section">
        <h2>{w.open}</h2>
        {courses.length === 0 && <p>{w.noneOpen}</p>}
        <ul class="open-courses">
          {courses.map((course) => (
            <li>
              <span>
                <strong>{course.title}</strong>
                <br />
                <span class="muted">
                  {[course.municipality, begins(course, frame)].filter(Boolean).join(' · ')}
                </span>
              </span>
              <a class="button outline small" href={frame.to(paths.refer(course.slug))}>
                {referralWords(frame.language).refer('').trim()}
                <span class="visually-hidden"> {course.title}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </WorkPage>
  )
}

function begins({ firstOn, hasBegun }: OpenCourse, { language }: Frame): string {
  const { own: w } = referralWords(language)
  return hasBegun ? w.running : firstOn ? w.from(longDay(firstOn, language)) : ''
}

function ReferralTable({ frame, referrals, names }: Omit<Props, 'courses'>) {
  const { own: w, status } = referralWords(frame.language)
  if (referrals.length === 0)
    return (
      <Empty level={2} title={w.emptyTitle}>
        {w.emptyText}
      </Empty>
    )
  const nameOf = ({ participantId, receipt }: OwnReferral) =>
    participantId ? (names.get(participantId) ?? w.forgotten) : receipt
  return (
    <Table
      frame={frame}
      caption={w.caption}
      hideCaption
      rows={referrals}
      columns={[
        { key: 'who', header: w.who, names: true, cell: nameOf },
        { key: 'course', header: status.course, cell: ({ course }) => course },
        { key: 'status', header: status.status, cell: (one) => <StatusCell frame={frame} referral={one} /> },
        { key: 'day', header: status.day, cell: ({ madeOn }) => shortDay(madeOn) },
        { key: 'number', header: status.number, cell: ({ receipt }) => receipt },
      ]}
    />
  )
}

function StatusCell({ frame, referral }: { frame: Frame; referral: OwnReferral }) {
  const { own, status } = referralWords(frame.language)
  const waits = (referral.state === 'applied' || referral.state === 'intake') && referral.participantId
  return (
    <>
      {status.statuses[referral.status]}
      {waits ? (
        <>
          <br />
          <a href={frame.to(paths.referral(referral.id))}>{own.talk}</a>
        </>
      ) : null}
    </>
  )
}
