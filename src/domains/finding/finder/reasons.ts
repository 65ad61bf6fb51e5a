import type { Reason, Wish } from './model.ts'
import { type Ranked, timeFit } from './rank.ts'

const close = 6

type Known = { readonly names: ReadonlyMap<string, string>; readonly municipalityId: string | undefined }

function placeReason({ one, km }: Ranked, wish: Wish, { names, municipalityId }: Known): Reason | undefined {
  const own = names.get(one.municipalities[0] ?? '')
  if (!wish.place) return own ? { kind: 'place', municipality: own } : undefined
  const isHere = municipalityId !== undefined && one.municipalities.includes(municipalityId)
  if (isHere) return { kind: 'here', municipality: names.get(municipalityId) ?? wish.place.name }
  if (km === undefined) return own ? { kind: 'place', municipality: own } : undefined
  return km < close ? { kind: 'near' } : { kind: 'far', km: Math.round(km), municipality: own ?? '' }
}

/** When: the next time, or the days. */
function timeReason({ one }: Ranked, now: Temporal.Instant): Reason | undefined {
  const next = one.starts
    .map((at) => Temporal.Instant.from(at))
    .find((at) => Temporal.Instant.compare(at, now) > 0)
  if (next) return { kind: 'next', at: next }
  if (one.weekdays.length === 0 || one.weekdays.length > 4) return undefined
  return { kind: 'days', days: one.weekdays }
}

function comingReason({ one }: Ranked): Reason | undefined {
  if (one.openness === 'full') return { kind: 'full' }
  if (one.meets_you) return { kind: 'met' }
  if (one.openness === 'writeFirst') return { kind: 'writeFirst' }
  return one.openness === 'dropIn' ? { kind: 'alone' } : undefined
}

/** Why this is suggested: where, when, how one comes, and what it costs; what does not fit is said too. */
export function reasonsFor(found: Ranked, wish: Wish, known: Known, now: Temporal.Instant): Reason[] {
  const isOtherTime = timeFit(found.one, wish.when) < 1
  const reasons: (Reason | undefined)[] = [
    placeReason(found, wish, known),
    timeReason(found, now),
    comingReason(found),
    { kind: found.one.is_free ? 'free' : 'price' },
    isOtherTime ? { kind: 'otherTime' } : undefined,
  ]
  return reasons.filter((reason) => reason !== undefined)
}
