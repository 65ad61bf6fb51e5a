import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  Submit,
  TextField,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Held } from '../model.ts'
import { mayBeWorded, openLanguages } from '../rules.ts'

type Props = { frame: Frame; held: Held; form: Filled }

/** What the secretariat can settle: licence, wording, in use or not. The next thing to do is the filled button. */
export function SettleBox({ frame, held, form }: Props) {
  const { instrument: say } = words(frame.language)
  const { instrument, setting, standing, pasted } = held
  const needsLicence = instrument.licence.state !== 'built-in'
  const open = mayBeWorded(instrument, setting) ? [...new Set([...openLanguages(instrument), ...pasted])] : []
  return (
    <section class="settle">
      <h2>{say.settle}</h2>
      <ErrorSummary form={form} />
      <div class="settle-links">
        {needsLicence && (
          <a
            class={standing === 'needsLicence' ? 'button' : 'button outline'}
            href={frame.to(paths.licence(instrument.id))}
          >
            {setting.confirmation ? say.changeConfirmation : say.confirm}
          </a>
        )}
        {open.map((language) => (
          <a
            class={standing === 'needsWording' && language === 'da' ? 'button' : 'button outline'}
            href={frame.to(paths.wording(instrument.id, language))}
          >
            {pasted.includes(language) ? say.changeWording[language] : say.addWording[language]}
          </a>
        ))}
      </div>
      <SwitchForm frame={frame} held={held} form={form} />
    </section>
  )
}

function SwitchForm({ frame, held: { instrument, setting }, form }: Props) {
  const { instrument: say } = words(frame.language)
  return (
    <Form form={form} action={frame.to(paths.switch(instrument.id))}>
      <HiddenFields values={{ off: setting.isOff ? '' : 'on' }} />
      {!setting.isOff && <TextField form={form} name="note" label={say.offNote} />}
      <Submit kind="outline" size="small">
        {setting.isOff ? say.turnOn : say.turnOff}
      </Submit>
    </Form>
  )
}
