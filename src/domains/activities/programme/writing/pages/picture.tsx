import { FileField, Form, fillForm, Submit, TextField } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { OverviewProps } from './props.ts'

/** The picture of an activity, or how to give it one. What it shows has to be said. */
export function PicturePart({ frame, activity, rights, values, problems = [] }: OverviewProps) {
  const { work: w } = words(frame.language)
  const { picture } = activity
  if (!rights.edit && !picture) return null
  const form = fillForm(frame, values, problems)
  return (
    <section class="work-part work-picture">
      <h2>{w.pictureTitle}</h2>
      {picture ? (
        <img src={`/filer/${picture.id}`} alt={picture.alt} />
      ) : (
        <p class="muted">{w.pictureNone}</p>
      )}
      {rights.edit && (
        <Form form={form} action={frame.to(paths.picture(activity.id))} multipart>
          <FileField form={form} name="picture" label={w.picture} hint={w.pictureHint} accept="image/*" />
          <TextField form={form} name="altText" label={w.pictureAlt} hint={w.pictureAltHint} />
          <p class="button-row">
            <Submit kind="outline">{w.pictureSend}</Submit>
          </p>
        </Form>
      )}
      {rights.edit && picture && (
        <Form form={fillForm(frame)} action={frame.to(paths.dropPicture(activity.id))}>
          <Submit kind="outline" size="small">
            {w.pictureDrop}
          </Submit>
        </Form>
      )}
    </section>
  )
}
