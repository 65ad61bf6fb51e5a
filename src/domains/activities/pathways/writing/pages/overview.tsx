import { Form, type Frame, fillForm, longDay, percent, Submit, WorkPage } from '../../../../../ui/index.ts'
import { type Flow, pairKey } from '../../flow/flow.ts'
import { endOf, wholeHalfYears } from '../../flow/periods.ts'
import { breaksIn, keyOf, type Pathway, type Step } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = { frame: Frame; pathway: Pathway; flow: Flow; today: Temporal.PlainDate; mayEdit: boolean }

/** One pathway from inside: where it breaks, and how many go on from step to step. */
export function WorkPathwayPage(props: Props) {
  const { frame, pathway } = props
  const { work: w } = words(frame.language)
  return (
    <WorkPage frame={frame} title={pathway.title} trail={[{ label: w.title, href: frame.to(paths.work()) }]}>
      <div class="work-head">
        <div>
          <h1>{pathway.title}</h1>
          <p>{w.states[pathway.state]}</p>
        </div>
        <Doings {...props} />
      </div>
      <p class="lead">{pathway.summary}</p>
      <Breaks {...props} />
      <FlowTable {...props} />
    </WorkPage>
  )
}

function Doings({ frame, pathway, mayEdit }: Props) {
  const { work: w } = words(frame.language)
  const to = pathway.state === 'draft' ? paths.publish(pathway.id) : paths.hide(pathway.id)
  return (
    <div class="button-row">
      {mayEdit && (
        <a class="button small outline" href={frame.to(paths.edit(pathway.id))}>
          {w.edit}
        </a>
      )}
      {mayEdit && (
        <Form form={fillForm(frame)} action={frame.to(to)}>
          <Submit size="small" kind={pathway.state === 'draft' ? 'next' : 'outline'}>
            {w.moves[pathway.state]}
          </Submit>
        </Form>
      )}
      {pathway.state === 'published' && (
        <a class="target" href={frame.to(paths.pathway(pathway.slug))}>
          {w.public}
        </a>
      )}
    </div>
  )
}

function Breaks({ frame, pathway }: Props) {
  const { work: w, levels } = words(frame.language)
  const breaks = breaksIn(pathway.steps)
  return (
    <section class="work-part">
      <h2>{w.breaksTitle}</h2>
      {breaks.length === 0 ? (
        <p>{w.noBreaks}</p>
      ) : (
        <ul>
          {breaks.map(({ kind, level, title }) => (
            <li>
              {kind === 'level' ? w.levelMissing(levels[level].toLowerCase()) : w.closed(title || w.gone)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** How many of a step went on to the next, in words; a number that is kept back says so. */
function saidFlow({ frame, flow }: Props, step: Step, next: Step | undefined) {
  const { work: w } = words(frame.language)
  if (!step.offer) return { took: '', on: '' }
  const key = keyOf(step.offer)
  const isCounted = step.offer.kind === 'course' || step.offer.kind === 'activity'
  const took = flow.took.get(key)
  const on = next?.offer ? flow.wentOn.get(pairKey(key, keyOf(next.offer))) : undefined
  const isNextCounted = next?.offer?.kind === 'course' || next?.offer?.kind === 'activity'
  return {
    took: isCounted ? (took === undefined ? w.hidden : String(took)) : w.uncounted,
    on: !next
      ? ''
      : !isCounted || !isNextCounted
        ? w.uncounted
        : on === undefined
          ? w.hidden
          : took
            ? w.of(on, percent(on / took, frame.language))
            : String(on),
  }
}

function FlowTable(props: Props) {
  const { frame, pathway, today } = props
  const { work: w, levels } = words(frame.language)
  const end = endOf(wholeHalfYears(today).at(-1) ?? 0)
  return (
    <section class="work-part pathway-flow">
      <h2>{w.flowTitle}</h2>
      <p class="muted">{w.flowText(longDay(end, frame.language))}</p>
      <section class="table-frame" tabindex={0} aria-label={w.flowTitle}>
        <table class="stacks">
          <caption class="visually-hidden">{w.flowTitle}</caption>
          <thead>
            <tr>
              {[w.columns.step, w.columns.level, w.columns.took, w.columns.wentOn].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pathway.steps.map((step, index) => {
              const said = saidFlow(props, step, pathway.steps[index + 1])
              return (
                <tr>
                  <th scope="row">
                    {step.offer?.isPublic ? (
                      <a href={frame.to(step.offer.path)}>{step.offer.title}</a>
                    ) : (
                      (step.offer?.title ?? w.gone)
                    )}
                  </th>
                  <td data-label={w.columns.level}>{levels[step.level]}</td>
                  <td data-label={w.columns.took}>{said.took}</td>
                  <td data-label={w.columns.wentOn}>{said.on}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}
