import {
  Choices,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  PublicPage,
  Submit,
} from '../../../../../ui/index.ts'
import { dateTexts } from '../../places/when.ts'
import { placeWords } from '../../places/words.ts'
import type { OwnSeat, OwnVisits } from '../queries.ts'
import { ownWords } from '../words.ts'

type Props = {
  frame: Frame
  form: Filled
  visits: OwnVisits
  seats: readonly OwnSeat[]
  action: string
  back: string
}

/** What leaving means, said before it is done. */
export function LeavePage({ frame, form, visits, seats, action, back }: Props) {
  const { leaving: w } = ownWords(frame.language)
  const { activity, isPair } = visits
  const { states } = placeWords(frame.language)
  return (
    <PublicPage frame={frame} title={w.title(activity.title)} hasProblems={form.problems.length > 0} hidden>
      <div class="wrap section narrow">
        <ErrorSummary form={form} />
        <h1>{w.title(activity.title)}</h1>
        {seats.length === 0 ? (
          <p class="lead">{w.gone}</p>
        ) : (
          <>
            <p class="lead">{w.lead}</p>
            {isPair && <p class="visit-lead">{w.pair}</p>}
            <Form form={form} action={action}>
              {seats.length > 1 && (
                <Choices
                  form={form}
                  name="seats"
                  label={w.which}
                  as="list"
                  options={seats.map(({ id, line, state }) => ({
                    ...{ value: id, hint: states[state] },
                    label: dateTexts(line, activity, frame.language)[0] ?? activity.title,
                  }))}
                />
              )}
              <p>
                <Submit>{w.sure}</Submit>
              </p>
            </Form>
          </>
        )}
        <p class="form-end">
          <a href={back}>{w.stay}</a>
        </p>
      </div>
    </PublicPage>
  )
}
