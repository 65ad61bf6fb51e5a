import { AreaShape, type Filled, Submit, TextArea, TextField } from '../../../../ui/index.ts'
import { areaKeyOf } from '../../areas/rules.ts'
import type { Words } from '../../words.ts'
import type { ObjectiveText } from '../model.ts'
import type { TypedArea } from '../typed-text.ts'
import { Mover } from './mover.tsx'

type Props = { form: Filled; area: TypedArea; words: Words; isFirst: boolean; isLast: boolean }

/** One focus area of the form with its objectives. */
export function AreaFields({ form, area, words, isFirst, isLast }: Props) {
  const { id, number, title, objectives } = area
  const { parts, buttons } = words.text
  const name = title ? parts.area(number, title) : parts.newArea
  const field = (which: string) => ({ form, name: `area.${id}.${which}` })
  return (
    <section class="text-area-part" aria-labelledby={`area-${id}`}>
      <input type="hidden" name="areas" value={id} />
      <h4 id={`area-${id}`}>
        <AreaShape area={areaKeyOf(title)} />
        {name}
      </h4>
      <Mover thing="area" id={id} name={name} words={words} isFirst={isFirst} isLast={isLast} />
      <TextField {...field('number')} label={parts.number} short inputmode="numeric" />
      <TextField {...field('title')} label={parts.areaTitle} lang="da" />
      <TextArea {...field('goal')} label={parts.goal} hint={parts.goalHint} rows={4} optional lang="da" />
      {objectives.map((objective, place) => (
        <ObjectiveFields
          form={form}
          objective={objective}
          areaId={id}
          place={place + 1}
          words={words}
          isFirst={isFirst && place === 0}
          isLast={isLast && place === objectives.length - 1}
        />
      ))}
      {objectives.length === 0 && <p class="muted">{parts.noObjectives}</p>}
      <p class="button-row">
        <Submit kind="outline" size="small" name="button" value={`add-objective:${id}`}>
          {buttons.addObjective}
          <span class="visually-hidden">: {name}</span>
        </Submit>
      </p>
      <TextArea {...field('text')} label={parts.areaText} hint={parts.marks} rows={12} optional lang="da" />
    </section>
  )
}

type ObjectiveProps = {
  form: Filled
  objective: ObjectiveText
  areaId: string
  place: number
  words: Words
  isFirst: boolean
  isLast: boolean
}

function ObjectiveFields({ form, objective, areaId, place, words, isFirst, isLast }: ObjectiveProps) {
  const { id, title } = objective
  const { parts } = words.text
  return (
    <div class="text-part">
      <input type="hidden" name={`objectives.${areaId}`} value={id} />
      <TextField form={form} name={`objective.${id}.title`} label={parts.objective(place)} lang="da" />
      <TextArea
        form={form}
        name={`objective.${id}.text`}
        label={parts.objectiveText(place)}
        rows={5}
        optional
        lang="da"
      />
      <Mover
        thing="objective"
        id={id}
        name={title || parts.objective(place)}
        words={words}
        isFirst={isFirst}
        isLast={isLast}
      />
    </div>
  )
}
