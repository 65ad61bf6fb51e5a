/** The value of a property: an address, or a literal (text unless a datatype of XML Schema is named). */
export type Term = { readonly id: string } | { readonly text: string; readonly type?: 'dateTime' | 'integer' }

/** Something said about one thing; properties are written with their prefix. */
export interface Thing {
  readonly id: string
  readonly types: readonly string[]
  readonly properties: Readonly<Record<string, readonly Term[]>>
}

export type Prefixes = Readonly<Record<string, string>>

const xsd = 'http://www.w3.org/2001/XMLSchema#'

const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`
const iri = (id: string): string => `<${id.replace(/[<>"{}|\\^`\s]/g, encodeURIComponent)}>`

function inTurtle(term: Term): string {
  if ('id' in term) return iri(term.id)
  return term.type ? `${quoted(term.text)}^^xsd:${term.type}` : quoted(term.text)
}

/** Things as Turtle, in the order given. */
export function turtle(things: readonly Thing[], prefixes: Prefixes): string {
  const heads = Object.entries({ ...prefixes, xsd }).map(
    ([name, address]) => `@prefix ${name}: ${iri(address)} .`,
  )
  const blocks = things.map(({ id, types, properties }) => {
    const lines = Object.entries(properties)
      .filter(([, terms]) => terms.length > 0)
      .map(([name, terms]) => `${name} ${terms.map(inTurtle).join(', ')}`)
    return `${iri(id)} ${[`a ${types.join(', ')}`, ...lines].join(' ;\n  ')} .`
  })
  return `${heads.join('\n')}\n\n${blocks.join('\n\n')}\n`
}

function inJson(term: Term): unknown {
  if ('id' in term) return { '@id': term.id }
  return term.type ? { '@value': term.text, '@type': `xsd:${term.type}` } : term.text
}

/** The same things as JSON-LD. */
export const jsonLd = (things: readonly Thing[], prefixes: Prefixes): string =>
  `${JSON.stringify(
    {
      '@context': { ...prefixes, xsd },
      '@graph': things.map(({ id, types, properties }) => ({
        '@id': id,
        '@type': types,
        ...Object.fromEntries(
          Object.entries(properties)
            .filter(([, terms]) => terms.length > 0)
            .map(([name, terms]) => [
              name,
              terms.length === 1 && terms[0] ? inJson(terms[0]) : terms.map(inJson),
            ]),
        ),
      })),
    },
    null,
    2,
  )}\n`
