import { Facts, type Filled, type Frame, longDay, WorkPage } from '../../../../../ui/index.ts'
import { IntakePart } from '../../members/pages/intake.tsx'
import { paths } from '../../paths.ts'
import type { OwnReferral } from '../model.ts'
import { referralWords } from '../words.ts'

type Props = {
  frame: Frame
  referral: OwnReferral
  name: string
  form: Filled
  version: number
  theirs?: string | undefined
}

/** A link worker writes down the talk with somebody they referred. */
export function TalkPage({ frame, referral, name, form, version, theirs }: Props) {
  const { own, status } = referralWords(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={name}
      hasProblems={form.problems.length > 0}
      trail={[{ label: own.menu, href: frame.to(paths.referrals()) }]}
    >
      <h1>{name}</h1>
      <Facts
        as="rows"
        facts={[
          { name: status.course, value: referral.course },
          { name: status.status, value: status.statuses[referral.status] },
          { name: status.number, value: referral.receipt },
          { name: status.day, value: longDay(referral.madeOn, frame.language) },
        ]}
      />
      <IntakePart
        frame={frame}
        form={form}
        action={frame.to(paths.referral(referral.id))}
        version={version}
        theirs={theirs}
      />
    </WorkPage>
  )
}
