import { Form, type Frame, fillForm, Select, Submit, TextArea } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { Speaker } from '../../surroundings/speaking.ts'
import { words } from '../../words.ts'
import type { Need } from '../model.ts'
import type { NeedRights } from './need.tsx'

type Props = { frame: Frame; need: Need; speakers: readonly Speaker[]; rights: NeedRights }

/** Adding one's voice to a need, changing one's word, or taking it back. */
export function Seconding({ frame, need, speakers, rights }: Props) {
  const { second: w, form: f } = words(frame.language).needs
  if (rights.isOwn) return <p class="side-box">{w.own}</p>
  const mine = need.voices.find(({ personId }) => personId === rights.personId)
  const organisation =
    speakers.find(({ name }) => name === mine?.organisation)?.id ?? (mine ? '' : speakers[0]?.id)
  const form = fillForm(frame, { word: mine?.word, organisation })
  return (
    <section class="side-box" aria-labelledby="second-title">
      <h2 id="second-title">{mine ? w.yours : w.title}</h2>
      <Form form={form} action={frame.to(paths.second(need.id))}>
        <TextArea form={form} name="word" label={w.word} hint={w.wordHint} rows={3} optional />
        {speakers.length > 0 && (
          <Select
            form={form}
            name="organisation"
            label={w.speaking}
            empty={f.myself}
            options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Submit kind={mine ? 'outline' : 'next'}>{mine ? w.change : w.send}</Submit>
      </Form>
      {mine && (
        <Form form={form} action={frame.to(paths.unsecond(need.id))} class="spaced">
          <Submit kind="outline" size="small">
            {w.takeBack}
          </Submit>
        </Form>
      )}
    </section>
  )
}
