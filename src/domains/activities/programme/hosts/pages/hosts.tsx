import { Form, type Frame, fillForm, Select, Submit } from '../../../../../ui/index.ts'
import type { CoHost } from '../../../communities/model.ts'
import { municipalityOptions } from '../../../parts/choices.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { OverviewProps } from '../../writing/pages/props.ts'

/** The municipalities that host together, what they said, and how to ask one more. */
export function HostPart({ frame, activity, coHosts, answersFor, rights, around }: OverviewProps) {
  const { work: w } = words(frame.language)
  const taken = coHosts.flatMap((one) => (one.state === 'no' ? [] : [one.id]))
  const known = new Set([activity.municipalityId, ...taken])
  const free = municipalityOptions(around).filter(({ value }) => !known.has(value))
  const form = fillForm(frame)
  return (
    <section class="work-part">
      <h2>{w.hostsTitle}</h2>
      <p class="muted">{w.hostsText}</p>
      <ul class="co-hosts">
        {coHosts.map((host) => (
          <li>
            <span>
              <b>{host.name}</b> · {w.hostStates[host.state]}
            </span>
            {answersFor.includes(host.id) && <Answer {...{ frame, id: activity.id, host }} />}
          </li>
        ))}
      </ul>
      {rights.edit && free.length > 0 && (
        <Form form={form} action={frame.to(paths.askCoHost(activity.id))} class="one-line">
          <Select form={form} name="municipality" label={w.host} options={free} />
          <Submit kind="outline">{w.hostAsk}</Submit>
        </Form>
      )}
    </section>
  )
}

function Answer({ frame, id, host }: { frame: Frame; id: string; host: CoHost }) {
  const { work: w } = words(frame.language)
  return (
    <Form form={fillForm(frame)} action={frame.to(paths.answerCoHost(id, host.id))}>
      <span class="button-row">
        {host.state !== 'yes' && (
          <Submit size="small" name="answer" value="yes">
            {w.hostYes}
          </Submit>
        )}
        {host.state !== 'no' && (
          <Submit size="small" kind="outline" name="answer" value="no">
            {w.hostNo}
          </Submit>
        )}
      </span>
    </Form>
  )
}
