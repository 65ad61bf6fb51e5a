import { type Filled, Form, type Frame, HiddenFields, Submit } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { type OwnQuestionnaire, ownKinds, tokenOf } from '../model.ts'

type ToolProps = {
  frame: Frame
  own: OwnQuestionnaire
  form: Filled
  path: string
  label: string
  about?: string
  confirm?: string
  kind?: 'next' | 'outline'
}

/** One button that does one thing to the questionnaire as it is shown. */
export function Tool({ frame, own, form, path, label, about, confirm, kind = 'outline' }: ToolProps) {
  return (
    <Form form={form} action={frame.to(path)}>
      <HiddenFields values={{ version: String(tokenOf(own)), retired: own.isRetired ? '' : 'on' }} />
      <Submit
        kind={kind}
        {...(kind === 'outline' ? { size: 'small' } : {})}
        {...(confirm ? { confirm } : {})}
      >
        {label}
        {about && <span class="visually-hidden">: {about}</span>}
      </Submit>
    </Form>
  )
}

/** How the next question is answered decides its form. */
export function AddQuestion({ frame, own }: { frame: Frame; own: OwnQuestionnaire }) {
  const { own: say } = words(frame.language)
  return (
    <section class="own-add">
      <h2>{say.add}</h2>
      <p class="button-row">
        {ownKinds.map((kind) => (
          <a class="button outline" href={`${frame.to(paths.ownNewQuestion(own.slug))}?slags=${kind}`}>
            {say.addKind[kind]}
          </a>
        ))}
      </p>
    </section>
  )
}

type DoingProps = { frame: Frame; own: OwnQuestionnaire; form: Filled }

/** What can be done with the whole: take into use, rename, retire, take along. */
export function Doing({ frame, own, form }: DoingProps) {
  const { own: say, instrument } = words(frame.language)
  return (
    <div class="button-row own-doing">
      {own.state === 'draft' && own.content.questions.length > 0 && (
        <Tool
          frame={frame}
          own={own}
          form={form}
          path={paths.ownUse(own.slug)}
          label={say.use}
          confirm={say.useConfirm}
          kind="next"
        />
      )}
      <a class="button outline small" href={frame.to(paths.ownHead(own.slug))}>
        {say.editHead}
      </a>
      {own.inUse !== undefined && (
        <Tool
          frame={frame}
          own={own}
          form={form}
          path={paths.ownRetire(own.slug)}
          label={own.isRetired ? say.unretire : say.retire}
        />
      )}
      <a class="target" href={paths.ownFhir(own.slug)}>
        {instrument.fhir}
      </a>
    </div>
  )
}
