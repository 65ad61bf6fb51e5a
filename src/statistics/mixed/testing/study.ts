import type { Columns } from '../frame.ts'

/** A made-up study: courses within municipalities, artists across them, three waves with missing answers. */
export interface Study extends Columns {
  readonly participant: number[]
  readonly course: number[]
  readonly localCourse: number[]
  readonly municipality: number[]
  readonly artist: string[]
  readonly sender: string[]
  readonly baseline: number[]
  readonly post: (number | null)[]
}

/** Lehmer's generator: the same numbers for the same seed everywhere. */
export function chance(seed: number): { uniform: () => number; normal: () => number } {
  let state = (seed % 2147483646) + 1
  const uniform = (): number => {
    state = (48271 * state) % 2147483647
    return state / 2147483647
  }
  const normal = (): number => Array.from({ length: 12 }, uniform).reduce((sum, one) => sum + one, -6)
  for (let i = 0; i < 20; i += 1) uniform()
  return { uniform, normal }
}

export interface StudyPlan {
  readonly seed: number
  readonly municipalities?: number
  readonly courses?: number
  readonly size?: number
  readonly deviations?: { readonly municipality: number; readonly course: number; readonly artist: number }
  readonly missing?: number
}

/** Courses have 1 to `size` participants; municipalities have 1 to `courses` courses. */
export function madeUpStudy(plan: StudyPlan): Study {
  const { seed, municipalities = 6, courses = 4, size = 8, missing = 0.1 } = plan
  const deviations = plan.deviations ?? { municipality: 3, course: 5, artist: 2 }
  const { uniform, normal } = chance(seed)
  const study: Study = {
    participant: [],
    course: [],
    localCourse: [],
    municipality: [],
    artist: [],
    sender: [],
    baseline: [],
    post: [],
  }
  const artists = Array.from({ length: 4 }, () => deviations.artist * normal())
  for (let municipality = 1; municipality <= municipalities; municipality += 1) {
    const ofMunicipality = deviations.municipality * normal()
    const count = 1 + Math.floor(uniform() * courses)
    for (let course = 1; course <= count; course += 1) {
      const effect = ofMunicipality + deviations.course * normal()
      const here = (study.course.at(-1) ?? 0) + 1
      const people = 1 + Math.floor(uniform() * size)
      for (let person = 0; person < people; person += 1) {
        const artist = Math.floor(uniform() * artists.length)
        const baseline = Math.round(50 + 18 * normal())
        const gain = effect + artists[artist] + 12 * normal()
        study.participant.push(study.participant.length + 1)
        study.course.push(here)
        study.localCourse.push(course)
        study.municipality.push(municipality)
        study.artist.push(`artist ${artist}`)
        study.sender.push(uniform() < 0.5 ? 'peer' : 'municipality')
        study.baseline.push(baseline)
        study.post.push(uniform() < missing ? null : 15 + 0.75 * baseline + gain)
      }
    }
  }
  return study
}
