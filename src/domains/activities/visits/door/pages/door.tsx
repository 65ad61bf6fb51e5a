import { Empty, Form, type Frame, fillForm, Notice } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { DateAtDoor } from '../../places/model.ts'
import { takesPlace } from '../../places/rules.ts'
import { dateText } from '../../places/when.ts'
import { DateChoice } from '../../shell/date-choice.tsx'
import type { OpenedActivity } from '../../shell/open.ts'
import { VisitPage } from '../../shell/page.tsx'
import type { Expected, Scanned } from '../model.ts'
import { doorWords } from '../words.ts'

type Props = {
  frame: Frame
  opened: OpenedActivity
  /** Nothing while there is no date. */
  date: DateAtDoor | undefined
  mayMark: boolean
  people: readonly Expected[]
  waiting: number
  typed: string
  scanned: Scanned | undefined
}

/** The door on a phone: one tap for each person, or their code, and it is saved. */
export function DoorPage(props: Props) {
  const { frame, opened, date } = props
  const w = doorWords(frame.language)
  return (
    <VisitPage frame={frame} opened={opened} tab="door" islands={['attendance']}>
      {date ? (
        <DateList {...props} date={date} />
      ) : (
        <Empty level={2} title={w.noDates}>
          {w.noDatesText}
        </Empty>
      )}
    </VisitPage>
  )
}

type Shown = Props & { date: DateAtDoor }

function DateList(props: Shown) {
  const { frame, opened, date, people, mayMark, waiting } = props
  const w = doorWords(frame.language)
  const { id, dates } = opened.activity
  return (
    <>
      <h2 class="tap-day">{dateText(date, frame.language)}</h2>
      <DateChoice frame={frame} dates={dates} chosen={date.id} path={frame.to(paths.door(id))} />
      {!mayMark && <Notice>{<p>{takesPlace(date) ? w.future : w.off}</p>}</Notice>}
      <CodeForm {...props} />
      {people.length === 0 ? (
        <Empty level={3} title={w.nobody}>
          {w.nobodyText}
        </Empty>
      ) : (
        <TapList {...props} />
      )}
      {waiting > 0 && <p class="muted">{w.waiting(waiting)}</p>}
      <p class="button-row tap-more">
        <a class="button outline" href={`${frame.to(paths.walkIn(id))}?dato=${date.id}`}>
          {w.walkIn}
        </a>
        <a class="button outline" href={`${frame.to(paths.paper(id))}?dato=${date.id}`}>
          {w.paper}
        </a>
      </p>
    </>
  )
}

/** The number of a receipt, typed by hand; a scanned code comes to the same address. */
function CodeForm({ frame, opened, date, typed, scanned }: Shown) {
  const w = doorWords(frame.language)
  return (
    <>
      <form class="door-code-form" action={frame.to(paths.door(opened.activity.id))} method="get">
        <input type="hidden" name="dato" value={date.id} />
        <label for="kode">{w.typeNumber}</label>
        <div>
          <input class="input" id="kode" name="kode" value={typed} autocomplete="off" maxlength={20} />
          <button type="submit" class="button outline">
            {w.find}
          </button>
        </div>
      </form>
      {scanned && scanned.kind !== 'expected' && (
        <Notice kind="error" title={w.scanned[scanned.kind].title} level={3}>
          <p>{w.scanned[scanned.kind].text}</p>
        </Notice>
      )}
    </>
  )
}

function TapList({ frame, opened, date, people, mayMark, scanned }: Shown) {
  const w = doorWords(frame.language)
  const { id } = opened.activity
  const present = people.filter(({ mark }) => mark === 'present').length
  const found = scanned?.kind === 'expected' ? scanned.guestId : undefined
  const inOrder = people.toSorted((a, b) => Number(b.guestId === found) - Number(a.guestId === found))
  return (
    <km-attendance
      data-session={date.id}
      data-send={frame.to(paths.taps(id))}
      data-sent={w.sent}
      data-waits={w.waits}
      data-all-sent={w.allSent}
      data-some-wait={w.someWait}
      data-sign-in={w.signIn}
      data-refused={w.refused}
    >
      <Form form={fillForm(frame)} action={frame.to(paths.door(id))} label={w.title}>
        <input type="hidden" name="session" value={date.id} />
        <p class="tap-count">
          <span data-count="">{String(present)}</span> {w.countOf(people.length)}
        </p>
        <p class="tap-status" role="status" />
        <ul class="tap-list">
          {inOrder.map((person) => (
            <TapLine frame={frame} person={person} mayMark={mayMark} isFound={person.guestId === found} />
          ))}
        </ul>
      </Form>
    </km-attendance>
  )
}

type LineProps = { frame: Frame; person: Expected; mayMark: boolean; isFound: boolean }

function TapLine({ frame, person, mayMark, isFound }: LineProps) {
  const w = doorWords(frame.language)
  const { guestId, name, needs, receipt, mark } = person
  return (
    <li
      class={isFound ? 'tap-line door-line is-found' : 'tap-line door-line'}
      data-enrolment={guestId}
      data-mark={mark}
    >
      <p class="tap-name">
        {name}
        <span class="tap-state" />
        {isFound && <span class="door-found">{mark === 'present' ? w.foundHere : w.found}</span>}
        {needs && <span class="tap-needs">{needs}</span>}
        <span class="tap-needs">{receipt}</span>
      </p>
      <div class="tap-buttons">
        <button
          type="submit"
          name="tap"
          value={`${guestId}.present`}
          aria-pressed={mark === 'present' ? 'true' : 'false'}
          aria-label={w.markFor(name)}
          disabled={!mayMark}
        >
          {w.here}
        </button>
        {mayMark && (
          <button
            type="submit"
            class="tap-undo"
            name="tap"
            value={`${guestId}.none`}
            aria-label={w.undoFor(name)}
          >
            ×
          </button>
        )}
      </div>
    </li>
  )
}
