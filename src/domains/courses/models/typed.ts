import type { Typed } from '../../../kernel/outcome.ts'
import { moneyTyped } from '../../../ui/format/money.ts'
import type { ModelFields } from './model.ts'
import { rowField } from './typed-rows.ts'

/** A version as it stands in the form. */
export const typedModel = (fields: ModelFields): Typed => ({
  ...{ title: fields.title, summary: fields.summary, purpose: fields.purpose },
  ...{ description: fields.description, welcome: fields.welcome, area: fields.area },
  ...{ artForm: fields.artForm, groups: fields.groups, level: fields.level, sender: fields.sender },
  ...{ least: String(fields.least), most: String(fields.most) },
  ...{ timesAWeek: String(fields.timesAWeek), weeksBetween: String(fields.weeksBetween) },
  skipsSchoolHolidays: fields.skipsSchoolHolidays ? 'on' : '',
  asksBirthYear: fields.asksBirthYear ? 'on' : '',
  price: fields.price === 0n ? '' : moneyTyped(fields.price),
  priceNote: fields.priceNote,
  ...{ originRegion: fields.originRegion ?? '', originProject: fields.originProject ?? '' },
  ...{ originText: fields.originText, originLink: fields.originLink },
  ...typedRows(fields),
})

const typedRows = ({ plan, costs, staffing, batteries }: ModelFields): Record<string, string | string[]> =>
  Object.fromEntries([
    ...plan.flatMap(({ title, minutes, content, materials }, index) => {
      const values = { place: index + 1, title, minutes, content, materials }
      return Object.entries(values).map(([field, value]) => [
        rowField('plan', index + 1, field),
        String(value),
      ])
    }),
    ...costs.flatMap(({ post, ore, per }, index) => [
      [rowField('cost', index + 1, 'post'), post],
      [rowField('cost', index + 1, 'amount'), moneyTyped(BigInt(ore))],
      [rowField('cost', index + 1, 'per'), per],
    ]),
    ...staffing.flatMap(({ part, people, does }) => [
      [`staff_${part}_people`, String(people)],
      [`staff_${part}_does`, does],
    ]),
    ...batteries.map(({ key, waves: at }) => [`waves_${key}`, [...at]]),
  ])

/** A new model has one time a week and room for a small group. */
export const emptyModel: Typed = {
  ...{ level: 'separate', sender: 'municipality', least: '5', most: '12' },
  ...{ timesAWeek: '1', weeksBetween: '1', skipsSchoolHolidays: 'on' },
  waves_everyone: ['before', 'after', 'followup3'],
  ...{ staff_coordinator_people: '1', staff_courseLeader_people: '1' },
}
