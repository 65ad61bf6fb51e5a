import { PublicPage } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { anything, anywhere, finderHref } from '../asked.ts'
import { Otherwise } from './otherwise.tsx'
import type { FinderProps } from './props.ts'
import { SuggestionItem } from './suggestion.tsx'
import { HowTaps, LikeTaps, OwnWords, PlaceTaps } from './taps.tsx'

/** Three taps, or one's own words, to somebody who likes the same. */
export function FinderPage(props: FinderProps) {
  const { frame, suggestions } = props
  const w = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.title} description={w.description} hidden={props.query.typed !== ''}>
      {suggestions ? <Found {...props} /> : <Asking {...props} />}
    </PublicPage>
  )
}

function Asking(props: FinderProps) {
  const { frame, query } = props
  const w = words(frame.language)
  const isFirst = query.interest === undefined
  return (
    <div class="taps ground-zig finder">
      <div class="wrap">
        <h1 class="finder-title">{w.title}</h1>
        <Chosen {...props} />
        {isFirst && <LikeTaps frame={frame} />}
        {!isFirst && query.place === undefined && <PlaceTaps {...props} />}
        {!isFirst && query.place !== undefined && <HowTaps {...props} />}
        {isFirst && <OwnWords frame={frame} />}
      </div>
    </div>
  )
}

/** What was tapped so far; each leads back to its own question. */
function Chosen({ frame, query, places }: FinderProps) {
  const w = words(frame.language)
  const base = frame.to(paths.find())
  const { interest, place, third } = query
  if (!interest) return null
  const names = w.interests as Readonly<Record<string, string>>
  const placeName = place === anywhere ? w.anywhere : places.find(({ slug }) => slug === place)?.name
  const chosen = [
    { label: names[interest] ?? names[anything] ?? '', href: base },
    ...(placeName ? [{ label: placeName, href: finderHref(base, { interest }) }] : []),
    ...(third
      ? [
          {
            label: `${w.times[third.time]}, ${(third.bravery === 'just' ? w.how_just : w.how_met).toLowerCase()}`,
            href: finderHref(base, { interest, ...(place ? { place } : {}) }),
          },
        ]
      : []),
  ]
  return (
    <nav class="chosen" aria-label={w.chosen}>
      <ul>
        {chosen.map(({ label, href }) => (
          <li>
            <a href={href}>
              {label}
              <span class="visually-hidden"> · {w.change}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Found(props: FinderProps) {
  const { frame, query, suggestions, artForms } = props
  const w = words(frame.language)
  if (!suggestions) return null
  const { best, rest, isUnknown, noneIn } = suggestions
  const note = isUnknown ? w.unknown : noneIn ? w.noneHere(noneIn) : undefined
  return (
    <>
      <div class="wrap finder-found">
        <h1>{w.found}</h1>
        <Chosen {...props} />
        {query.typed && <p class="lead">{w.foundFor(query.typed)}</p>}
        {note && <p>{note}</p>}
        <h2 class="visually-hidden">{w.title}</h2>
        <ol class="suggestions">
          {best.map((suggestion) => (
            <SuggestionItem frame={frame} suggestion={suggestion} artForms={artForms} />
          ))}
        </ol>
        {rest.length > 0 && (
          <section aria-labelledby="more">
            <h2 id="more">{w.more}</h2>
            <ol class="suggestions small-ones">
              {rest.map((suggestion) => (
                <SuggestionItem frame={frame} suggestion={suggestion} artForms={artForms} />
              ))}
            </ol>
          </section>
        )}
        <OwnWords frame={frame} typed={query.typed} />
      </div>
      <Otherwise {...props} />
    </>
  )
}
