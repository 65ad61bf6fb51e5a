import type { Frame } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { anything, anywhere, type FinderQuery, finderHref, nameOfTap, thirdTaps, times } from '../asked.ts'
import { interests } from '../interests.ts'

type Tap = { readonly label: string; readonly href: string }
type ListProps = {
  readonly id: string
  readonly title: string
  readonly step: string
  readonly taps: readonly Tap[]
}

function TapList({ id, title, step, taps }: ListProps) {
  return (
    <>
      <div class="taps-head">
        <h2 id={id}>{title}</h2>
        <p class="step-name">{step}</p>
      </div>
      <ul class="likes">
        {taps.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The first of three taps: what one likes. Stands on the front page too. */
export function LikeTaps({ frame }: { readonly frame: Frame }) {
  const w = words(frame.language)
  const to = (interest: string) => finderHref(frame.to(paths.find()), { interest })
  const names = [...Object.keys(interests), anything] as (keyof typeof w.interests)[]
  const taps = names.map((name) => ({ label: w.interests[name], href: to(name) }))
  return <TapList id="find" title={w.like} step={w.step(1)} taps={taps} />
}

type Props = {
  readonly frame: Frame
  readonly query: FinderQuery
  readonly places: readonly { readonly name: string; readonly slug: string }[]
}

/** The second tap: where. */
export function PlaceTaps({ frame, query, places }: Props) {
  const w = words(frame.language)
  const to = (place: string) => finderHref(frame.to(paths.find()), { ...query, place })
  const taps = [
    ...places.map(({ name, slug }) => ({ label: name, href: to(slug) })),
    { label: w.anywhere, href: to(anywhere) },
  ]
  return <TapList id="find" title={w.where} step={w.step(2)} taps={taps} />
}

/** The third tap: when, and how brave. */
export function HowTaps({ frame, query }: Props) {
  const w = words(frame.language)
  return (
    <>
      <div class="taps-head">
        <h2 id="find">{w.how}</h2>
        <p class="step-name">{w.step(3)}</p>
      </div>
      <div class="how-taps">
        {(['just', 'met'] as const).map((bravery) => (
          <section aria-labelledby={`how-${bravery}`}>
            <h3 id={`how-${bravery}`}>{bravery === 'just' ? w.how_just : w.how_met}</h3>
            <ul class="likes">
              {times.map((time) => {
                const third = thirdTaps.find((tap) => tap.time === time && tap.bravery === bravery)
                return (
                  <li>
                    <a
                      href={finderHref(frame.to(paths.find()), { ...query, third })}
                      aria-describedby={`how-${bravery}`}
                      data-tap={third && nameOfTap(third)}
                    >
                      {w.times[time]}
                    </a>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

/** A wish in somebody's own words: one field, one button, and the address carries it. */
export function OwnWords({ frame, typed = '' }: { readonly frame: Frame; readonly typed?: string }) {
  const { own } = words(frame.language)
  return (
    <search>
      <form class="own-words" action={frame.to(paths.find())} method="get">
        <label for="oenske">{own.label}</label>
        <p class="hint" id="oenske-hint">
          {own.hint}
        </p>
        <div class="search-row">
          <input
            class="input"
            id="oenske"
            type="search"
            name="oenske"
            value={typed}
            maxlength={100}
            autocomplete="off"
            aria-describedby="oenske-hint"
          />
          <button class="button outline" type="submit">
            {own.button}
          </button>
        </div>
      </form>
    </search>
  )
}
