import { ErrorSummary, Form, fillForm, HiddenFields, Submit, TextField } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { draftOf, versionInUse } from '../model.ts'
import type { ModelPageProps } from './model.tsx'

/** What can be done with a model: start a course, write the next version, publish it. */
export function ModelDoings(props: ModelPageProps) {
  const { frame, model, version, rights } = props
  const { models: w } = words(frame.language)
  const isInUse = versionInUse(model)?.number === version.number && !model.retiredOn
  return (
    <div class="button-row model-doings">
      {rights.mayStart && isInUse && (
        <a class="button large" href={frame.to(paths.start(model.slug))}>
          {w.start}
        </a>
      )}
      {rights.mayTend && <DraftDoings {...props} />}
    </div>
  )
}

function DraftDoings({ frame, model, version }: ModelPageProps) {
  const { models: w } = words(frame.language)
  const draft = draftOf(model)
  const form = fillForm(frame)
  if (!draft)
    return (
      <Form form={form} action={frame.to(paths.beginDraft(model.slug))}>
        <Submit kind="outline">{w.newVersion}</Submit>
      </Form>
    )
  return (
    <>
      {version.state === 'draft' && (
        <Form form={form} action={frame.to(paths.publishModel(model.slug))}>
          <Submit confirm={w.publishSure(draft.number)}>{w.publish}</Submit>
        </Form>
      )}
      <a class="button outline" href={frame.to(paths.draftModel(model.slug))}>
        {w.editDraft}
      </a>
      {version.state === 'draft' ? (
        <Form form={form} action={frame.to(paths.dropDraft(model.slug))}>
          <Submit kind="outline" confirm={w.dropSure}>
            {w.dropDraft}
          </Submit>
        </Form>
      ) : (
        <a class="target" href={frame.to(paths.modelVersion(model.slug, String(draft.number)))}>
          {w.draftNumber(draft.number)}
        </a>
      )}
    </>
  )
}

/** Taking a model out of use, with a reason; or into use again. */
export function Retire({ frame, model }: Pick<ModelPageProps, 'frame' | 'model'>) {
  const { models: w } = words(frame.language)
  const form = fillForm(frame, {}, [], 'retire-')
  const action = frame.to(paths.retireModel(model.slug))
  if (model.retiredOn)
    return (
      <Form form={form} action={action}>
        <HiddenFields values={{ again: 'on' }} />
        <Submit kind="outline" size="small">
          {w.unretire}
        </Submit>
      </Form>
    )
  return (
    <details class="quiet-doing">
      <summary>{w.retire}</summary>
      <Form form={form} action={action} class="step-form">
        <ErrorSummary form={form} />
        <TextField form={form} name="reason" label={w.retireReason} hint={w.retireHint} optional />
        <Submit kind="outline" size="small">
          {w.retire}
        </Submit>
      </Form>
    </details>
  )
}
