import { type Filled, Select, Submit, TextArea, TextField } from '../../../../ui/index.ts'
import type { Words } from '../../words.ts'
import type { SectionText } from '../model.ts'
import type { TypedText } from '../typed-text.ts'
import { AreaFields } from './area-fields.tsx'
import { Mover } from './mover.tsx'

type Props = { form: Filled; text: TypedText; words: Words }

/** The whole text as a form: every part can be written, added, moved and taken away, with or without script. */
export function TextForm({ form, text, words }: Props) {
  const { parts, buttons } = words.text
  return (
    <>
      <TextField form={form} name="title" label={parts.title} lang="da" />
      <TextArea
        form={form}
        name="lead"
        label={parts.lead}
        hint={parts.leadHint}
        rows={6}
        optional
        lang="da"
      />
      <h3>{parts.areas}</h3>
      {text.areas.map((area, index) => (
        <AreaFields
          form={form}
          area={area}
          words={words}
          isFirst={index === 0}
          isLast={index === text.areas.length - 1}
        />
      ))}
      <p class="button-row" id="add-area">
        <Submit kind="outline" name="button" value="add-area">
          {buttons.addArea}
        </Submit>
      </p>
      <h3>{parts.sections}</h3>
      {text.sections.map((section, index) => (
        <SectionFields
          form={form}
          section={section}
          words={words}
          place={index + 1}
          isLast={index === text.sections.length - 1}
        />
      ))}
      <p class="button-row">
        <Submit kind="outline" name="button" value="add-section">
          {buttons.addSection}
        </Submit>
      </p>
      <Unplaced form={form} text={text} words={words} />
    </>
  )
}

type SectionProps = { form: Filled; section: SectionText; words: Words; place: number; isLast: boolean }

function SectionFields({ form, section: { id, title }, words, place, isLast }: SectionProps) {
  const { parts } = words.text
  return (
    <div class="text-part">
      <input type="hidden" name="sections" value={id} />
      <TextField form={form} name={`section.${id}.title`} label={parts.sectionTitle(place)} lang="da" />
      <TextArea form={form} name={`section.${id}.text`} label={parts.sectionText(place)} rows={8} lang="da" />
      <Mover
        thing="section"
        id={id}
        name={title || parts.sectionTitle(place)}
        words={words}
        isFirst={place === 1}
        isLast={isLast}
      />
    </div>
  )
}

/** Pieces nobody has found a place for, each with the places it could go. */
function Unplaced({ form, text, words }: Props) {
  const { parts, buttons } = words.text
  return (
    <section class="unplaced" id="unplaced" aria-labelledby="unplaced-title">
      <input type="hidden" name="unplaced" value={String(text.unplaced.length)} />
      <h3 id="unplaced-title">{parts.unplaced}</h3>
      <p>{text.unplaced.length === 0 ? parts.unplacedNone : parts.unplacedText}</p>
      {text.unplaced.map((_, index) => (
        <div class="text-part">
          <TextArea
            form={form}
            name={`unplaced.${index}`}
            label={parts.piece(index + 1)}
            rows={4}
            lang="da"
          />
          <Select
            form={form}
            name={`unplaced.${index}.place`}
            label={parts.place(index + 1)}
            empty={parts.stays}
            options={placesIn(text, words)}
          />
        </div>
      ))}
      {text.unplaced.length > 0 && (
        <p class="button-row">
          <Submit kind="outline" name="button" value="place">
            {buttons.placePieces}
          </Submit>
        </p>
      )}
    </section>
  )
}

/** Where a piece can go. */
function placesIn({ areas, sections }: TypedText, words: Words) {
  const { places, parts } = words.text
  return [
    { value: 'lead', label: places.lead },
    ...areas.map(({ id, number, title }) => ({
      label: parts.area(number, title),
      options: [
        { value: `goal:${id}`, label: places.goal },
        { value: `text:${id}`, label: places.text },
        { value: `objective:${id}`, label: places.objective },
      ],
    })),
    {
      label: places.sections,
      options: [
        { value: 'newSection', label: places.newSection },
        ...sections.map(({ id, title }) => ({
          value: `section:${id}`,
          label: `${places.section} »${title}«`,
        })),
      ],
    },
    { value: 'out', label: places.out },
  ]
}
