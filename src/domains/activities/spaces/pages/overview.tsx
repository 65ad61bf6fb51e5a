import type { Day } from '../../../../kernel/day.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import type { KeptFile } from '../../../../platform/files/files.ts'
import {
  DateField,
  ErrorSummary,
  FileField,
  type Filled,
  Form,
  type Frame,
  fillForm,
  fullDay,
  Submit,
  shortDay,
  TextField,
  TimeField,
  WorkPage,
} from '../../../../ui/index.ts'
import { nextSpaceStates, type Space } from '../model.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { OpeningHours } from './hours.tsx'

export type SpaceOverviewProps = {
  frame: Frame
  space: Space
  photos: readonly KeptFile[]
  /** How many wait for an answer. */
  asked: number
  today: Day
  mayEdit: boolean
  mayAnswer: boolean
  /** A form on the page that was not understood, with what was typed. */
  wrong?: { readonly form: string; readonly values: Typed; readonly problems: readonly Problem[] } | undefined
}

/** One space in the workspace: where it stands, who would like to borrow it, its days and pictures. */
export function SpaceOverview(shown: SpaceOverviewProps) {
  const { frame, space, wrong } = shown
  const wrongForm = wrong && fillForm(frame, wrong.values, wrong.problems, `${wrong.form}-`)
  const props = { ...shown, wrongForm }
  const { spaces: w } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={space.title}
      hasProblems={wrong !== undefined}
      trail={[{ label: w.title, href: frame.to(paths.workSpaces()) }]}
    >
      {wrongForm && <ErrorSummary form={wrongForm} />}
      <div class="work-head">
        <div>
          <h1>{space.title}</h1>
          <p>
            <span class={`badge community-${space.state === 'closed' ? 'ended' : space.state}`}>
              {w.states[space.state]}
            </span>
          </p>
        </div>
        <Doings {...props} />
      </div>
      <p class="lead">{space.summary}</p>
      <section class="work-part">
        <OpeningHours frame={frame} space={space} busy={[]} today={props.today} />
        {props.mayEdit && <ExceptionForm {...props} />}
      </section>
      {props.mayEdit && <Photos {...props} />}
    </WorkPage>
  )
}

function Doings({ frame, space, mayEdit, mayAnswer, asked }: SpaceOverviewProps) {
  const { work: w } = words(frame.language).spaces
  return (
    <div class="button-row">
      {mayAnswer && space.isBookable && (
        <a
          class={asked > 0 ? 'button small' : 'button small outline'}
          href={frame.to(paths.bookings(space.id))}
        >
          {w.requests(asked)}
        </a>
      )}
      {mayEdit && (
        <a class="button small outline" href={frame.to(paths.editSpace(space.id))}>
          {w.edit}
        </a>
      )}
      {mayEdit &&
        nextSpaceStates[space.state].map((to) => (
          <Form form={fillForm(frame)} action={frame.to(paths.moveSpace(space.id, to))}>
            <Submit size="small" kind={to === 'published' ? 'next' : 'outline'}>
              {w.moves[to]}
            </Submit>
          </Form>
        ))}
      {space.state !== 'draft' && (
        <a class="target" href={frame.to(paths.space(space.slug))}>
          {w.public}
        </a>
      )}
    </div>
  )
}

type Part = SpaceOverviewProps & { wrongForm: Filled | undefined }

/** The form that was not understood is the same one that the summary on top speaks of. */
const formOf = ({ frame, wrong, wrongForm }: Part, name: string): Filled =>
  (wrong?.form === name ? wrongForm : undefined) ?? fillForm(frame, {}, [], `${name}-`)

function ExceptionForm(props: Part) {
  const { frame, space } = props
  const { work: w } = words(frame.language).spaces
  const form = formOf(props, 'day')
  return (
    <>
      <UsualAgain frame={frame} space={space} />
      <h3 class="hosts-title">{w.exceptionsTitle}</h3>
      <p class="muted">{w.exceptionsText}</p>
      <Form form={form} action={frame.to(paths.exceptionalDay(space.id))}>
        <DateField form={form} name="day" label={w.day} />
        <div class="field-pair">
          <TimeField form={form} name="from" label={w.from} optional />
          <TimeField form={form} name="to" label={w.to} optional />
        </div>
        <TextField form={form} name="note" label={w.why} optional />
        <Submit name="as" value="special" kind="outline">
          {w.saveDay}
        </Submit>
      </Form>
    </>
  )
}

/** One button a day that differs, to let it be like others. */
function UsualAgain({ frame, space }: Pick<Part, 'frame' | 'space'>) {
  const { work: w } = words(frame.language).spaces
  return (
    <ul class="co-hosts">
      {space.exceptions.map(({ day }) => (
        <li>
          <span>{fullDay(day, frame.language)}</span>
          <Form form={fillForm(frame)} action={frame.to(paths.exceptionalDay(space.id))}>
            <input type="hidden" name="day" value={shortDay(day)} />
            <Submit name="as" value="usual" size="small" kind="outline">
              {w.asUsual}
              <span class="visually-hidden"> {fullDay(day, frame.language)}</span>
            </Submit>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function Photos(props: Part) {
  const { frame, space, photos } = props
  const { work: w, page } = words(frame.language).spaces
  const form = formOf(props, 'photo')
  return (
    <section class="work-part">
      <h2>{page.photos}</h2>
      <ul class="photo-list">
        {photos.map(({ id, altText }) => (
          <li>
            <img src={`/filer/${id}`} alt={altText ?? ''} loading="lazy" />
            <Form form={fillForm(frame)} action={frame.to(paths.dropPhoto(space.id, id))}>
              <Submit size="small" kind="outline">
                {w.dropPhoto}
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
      <Form form={form} action={frame.to(paths.photos(space.id))} multipart>
        <FileField form={form} name="file" label={w.photo} accept="image/png,image/jpeg,image/webp" />
        <TextField form={form} name="altText" label={w.altText} hint={w.altTextHint} />
        <Submit kind="outline">{w.addPhoto}</Submit>
      </Form>
    </section>
  )
}
