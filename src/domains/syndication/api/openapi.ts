import { paths } from '../paths.ts'
import { listKinds } from './kinds.ts'
import { largest, usual } from './paging.ts'
import { type Schema, schemas, thing } from './schemas.ts'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const inJson = (schema: Schema, example?: unknown) => ({
  'application/json': { schema, ...(example === undefined ? {} : { example }) },
})

const faulty = (description: string) => ({
  description,
  content: {
    'application/problem+json': {
      schema: ref('Problem'),
      example: {
        ...{ type: 'about:blank', title: 'Not Found', status: 404 },
        detail: 'There is nothing public at this address.',
      },
    },
  },
})

const freshness = {
  ETag: { schema: { type: 'string' }, description: 'Send it as If-None-Match to hear only of changes.' },
  'Last-Modified': { schema: { type: 'string' }, description: 'Send it as If-Modified-Since.' },
}

const parameter = (name: string, description: string, schema: Schema, example: unknown) => ({
  ...{ name, in: 'query', required: false, description, schema, example },
})

const paging = [
  parameter(
    'limit',
    'How many at most.',
    { type: 'integer', minimum: 1, maximum: largest, default: usual },
    usual,
  ),
  parameter('after', 'Where to go on, from `next`.', { type: 'string' }, ''),
]

const text: Schema = { type: 'string' }
const day: Schema = { type: 'string', format: 'date' }
/** The filters of the list, the calendar, the feed and the widget. */
const filters = [
  parameter('kommune', 'Slug of a municipality.', text, 'koege'),
  parameter('emne', 'Slug of a genre, or key of a focus area.', text, 'musik'),
  parameter('fra', 'First day.', day, '2027-01-01'),
  parameter('til', 'Last day.', day, '2027-12-31'),
  parameter('gratis', '1 for what is free.', { type: 'string', enum: ['1'] }, '1'),
  parameter('tilgaengelig', 'What there must be a clear yes to.', text, 'stepFree'),
  parameter('slags', 'aktivitet or forloeb.', { type: 'string', enum: ['aktivitet', 'forloeb'] }, 'forloeb'),
  parameter('ord', 'Words to look for.', text, 'kor'),
  parameter('projekt', 'Slug of a project.', text, 'ord-liv-skriv'),
  parameter('ejer', 'Slug of the organiser.', text, 'gimle'),
]

const page = (schema: Schema): Schema =>
  thing({ items: { type: 'array', items: schema }, next: { type: ['string', 'null'], format: 'uri' } })

const responses = (description: string, schema: Schema, example: unknown, fault: string, why: string) => ({
  '200': { description, headers: freshness, content: inJson(schema, example) },
  '304': { description: 'Nothing has changed.' },
  [fault]: faulty(why),
})

const operation = (operationId: string, summary: string, rest: object) => ({
  get: { operationId, summary, description: `${summary}.`, tags: ['open-data'], security: [], ...rest },
})

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const listOperation = (name: string, schema: string, about: string, parameters: readonly unknown[]) =>
  operation(`list${capital(name)}`, about, {
    parameters,
    responses: responses(
      'A piece of the list.',
      page(ref(schema)),
      { items: [], next: null },
      '400',
      'Not understood.',
    ),
  })

const oneOperation = (name: string, schema: string) =>
  operation(`get${schema}`, `One of the ${name}`, {
    parameters: [
      {
        ...{ name: 'slug', in: 'path', required: true, schema: text, example: 'aaben-scene' },
        description: 'The end of its address.',
      },
    ],
    responses: responses('It.', ref(schema), undefined, '404', 'There is none, or it is not public.'),
  })

/** The description of the interface (OpenAPI 3.1). */
export function openApi(origin: string) {
  const activities = 'Dates of activities and courses, in order of time'
  return {
    openapi: '3.1.0',
    info: {
      ...{ title: 'Kulturmetropolen', version: '1.0.0' },
      description:
        'What happens, where people meet, what can be borrowed and what is built together. Everything here is public; no key is needed.',
      contact: { name: 'Kulturmetropolen', url: `${origin}/om` },
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: origin }],
    tags: [{ name: 'open-data', description: 'Public data.' }],
    security: [],
    paths: {
      [paths.list('activities')]: listOperation('activities', 'Date', activities, [...filters, ...paging]),
      [paths.one('activities', '{slug}')]: oneOperation('activities', 'Activity'),
      ...Object.fromEntries(
        listKinds.flatMap(({ name, schema, about }) => [
          [paths.list(name), listOperation(name, schema, about, paging)],
          [paths.one(name, '{slug}'), oneOperation(name, schema)],
        ]),
      ),
    },
    components: { schemas },
  }
}
