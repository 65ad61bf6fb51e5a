/** JSON Schema 2020-12, as OpenAPI 3.1 uses it. */
export type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const flag: Schema = { type: 'boolean' }
const id: Schema = { type: 'string', format: 'uuid' }
const link: Schema = { type: 'string', format: 'uri' }
const moment: Schema = { type: 'string', format: 'date-time' }
const day: Schema = { type: ['string', 'null'], format: 'date' }
const language: Schema = { type: 'string', enum: ['da', 'en'] }
const topics: Schema = { type: 'array', items: text }
const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values })
const perhaps = (type: string): Schema => ({ type: [type, 'null'] })
const answers: Schema = { type: 'object', additionalProperties: oneOf('yes', 'ask', 'no') }

/** Everything named is there, and nothing else. */
export const thing = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  ...{ type: 'object', required: Object.keys(properties), additionalProperties: false, properties },
  ...(description ? { description } : {}),
})

const named = thing({ id, name: text })
const place = thing({
  ...{ name: text, address: text, latitude: perhaps('number'), longitude: perhaps('number') },
})
const amount = { amount: { type: 'number', minimum: 0 }, currency: { const: 'DKK' } }
const price = thing(amount)
const around = { place, municipality: named, organiser: named }

const date = thing(
  {
    ...{ id, kind: oneOf('activity', 'course'), title: text, summary: text, language },
    ...{ subject: thing({ id, slug: text }), start: moment, end: moment },
    ...{ timezone: { const: 'Europe/Copenhagen' }, allDay: flag },
    ...{ state: oneOf('on', 'moved', 'postponed', 'cancelled'), reason: text, ...around },
    ...{ topics, area: perhaps('string'), access: topics, price, takesSignUps: flag, url: link },
    ...{ sequence: { type: 'integer', minimum: 0 }, modified: moment },
  },
  'One date of an activity, or one session of a course.',
)

const head = { id, slug: text, title: text, summary: text }

/** What the interface answers with, by name. */
export const schemas: Readonly<Record<string, Schema>> = {
  Date: date,
  Activity: thing(
    { ...head, description: text, language, dates: { type: 'array', items: date }, url: link },
    'An activity with all its dates, past ones too.',
  ),
  Course: thing({
    ...{ ...head, language, state: oneOf('open', 'running', 'completed', 'cancelled', 'merged'), area: text },
    ...{ ...around, firstDay: day, lastDay: day, price, takesSignUps: flag, url: link },
  }),
  Community: thing({
    ...{ ...head, language, state: oneOf('published', 'resting', 'ended'), area: perhaps('string'), topics },
    ...{ openness: oneOf('dropIn', 'writeFirst', 'full'), spokenLanguages: topics },
    schedule: thing({
      rhythm: oneOf('weekly', 'everyOtherWeek', 'monthly', 'byArrangement'),
      weekdays: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 7 } },
      ...{ note: text, starts: perhaps('string'), ends: perhaps('string') },
    }),
    ...{ ...around, access: answers, price, url: link },
  }),
  Space: thing({
    ...{ ...head, kind: text, language, topics, howToBorrow: text, ...around, access: answers },
    ...{ isBookable: flag, price: thing({ ...amount, per: text }), url: link, modified: moment },
  }),
  Project: thing({
    ...{ ...head, state: oneOf('approved', 'running', 'closed'), areas: topics, artForm: text },
    ...{ firstDay: day, lastDay: day, organiser: named, url: link, modified: moment },
  }),
  Organisation: thing({
    ...{ id, slug: text, name: text, kind: text, description: thing({ da: text, en: text }) },
    ...{ email: perhaps('string'), telephone: perhaps('string'), website: perhaps('string') },
    ...{ address: perhaps('string'), latitude: perhaps('number'), longitude: perhaps('number') },
    ...{ municipality: perhaps('string'), url: link },
  }),
  Problem: thing(
    { type: text, title: text, status: { type: 'integer' }, detail: text },
    'What went wrong (RFC 9457).',
  ),
}
