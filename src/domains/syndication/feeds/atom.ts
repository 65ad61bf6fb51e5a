import type { Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'

/** One thing told in a feed. */
export interface Entry {
  /** Never changes. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly updated: Moment
  readonly author: string
  /** Its page, absolute. */
  readonly page: string
  readonly language: Language
  readonly topics: readonly string[]
}

/** Something that was told before and is not there any more (RFC 6721). */
export interface Gone {
  readonly id: string
  readonly when: Moment
}

export interface Feed {
  readonly id: string
  readonly title: string
  readonly language: Language
  readonly author: string
  readonly self: string
  readonly page: string
  /** When nothing is told yet. */
  readonly since: Moment
  readonly entries: readonly Entry[]
  readonly gone: readonly Gone[]
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML has no control characters and no half letters, whatever was typed. */
export const inXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')

const stamp = (moment: Moment): string => moment.toString({ smallestUnit: 'second' })

const entryLines = (entry: Entry): string[] => [
  `<entry xml:lang="${entry.language}">`,
  `<id>${inXml(entry.id)}</id>`,
  `<title>${inXml(entry.title)}</title>`,
  `<updated>${stamp(entry.updated)}</updated>`,
  `<author><name>${inXml(entry.author)}</name></author>`,
  `<link href="${inXml(entry.page)}" type="text/html" hreflang="${entry.language}"/>`,
  ...entry.topics.map((topic) => `<category term="${inXml(topic)}"/>`),
  `<summary>${inXml(entry.summary)}</summary>`,
  '</entry>',
]

const latest = (moments: readonly Moment[], since: Moment): Moment =>
  moments.reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a), moments[0] ?? since)

/** When anything in the feed last changed. */
export const updatedOf = ({ entries, gone, since }: Feed): Moment =>
  latest([...entries.map(({ updated }) => updated), ...gone.map(({ when }) => when)], since)

/** Writes a feed (RFC 4287), with what is gone (RFC 6721). */
export function atom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${feed.language}">`,
    `<id>${inXml(feed.id)}</id>`,
    `<title>${inXml(feed.title)}</title>`,
    `<updated>${stamp(updatedOf(feed))}</updated>`,
    `<author><name>${inXml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${inXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${inXml(feed.page)}"/>`,
    ...feed.gone.map(({ id, when }) => `<at:deleted-entry ref="${inXml(id)}" when="${stamp(when)}"/>`),
    ...feed.entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n')
}
