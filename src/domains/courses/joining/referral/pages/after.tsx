import { Facts, type Frame, longDay, PublicPage } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { OwnReferral } from '../model.ts'
import { referralWords } from '../words.ts'

/** The referral arrived. The number is in the mail, so that the page can be left open on any screen. */
export function ReferredPage({ frame, slug, signedIn }: { frame: Frame; slug: string; signedIn: boolean }) {
  const { thanks: w } = referralWords(frame.language)
  return (
    <PublicPage frame={frame} title={w.title} hidden>
      <div class="wrap section narrow">
        <h1>{w.title}</h1>
        <p class="lead">{signedIn ? w.ownText : w.text}</p>
        <p class="button-row">
          {signedIn && (
            <a class="button" href={frame.to(paths.referrals())}>
              {w.own}
            </a>
          )}
          <a class="button outline" href={frame.to(paths.refer(slug))}>
            {w.more}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

/** What an outside professional sees: how far it is. */
export function StatusPage({ frame, referral }: { frame: Frame; referral: OwnReferral }) {
  const { status: w } = referralWords(frame.language)
  return (
    <PublicPage frame={frame} title={w.title} hidden>
      <div class="wrap section narrow">
        <h1>{w.title}</h1>
        <p class="referral-status">{w.statuses[referral.status]}</p>
        <Facts
          as="rows"
          facts={[
            { name: w.course, value: referral.course },
            { name: w.number, value: referral.receipt },
            { name: w.day, value: longDay(referral.madeOn, frame.language) },
          ]}
        />
        <p class="muted form-end">{w.only}</p>
      </div>
    </PublicPage>
  )
}
