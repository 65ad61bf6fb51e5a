import { type Administration, administrations, type Corner, corners } from '../model.ts'
import type { Partner } from './model.ts'

/** Who stands in each corner of the square. */
export function squareOf(partners: readonly Partner[]): Readonly<Record<Corner, readonly Partner[]>> {
  const inCorner = (corner: Corner) => partners.filter((partner) => partner.corner === corner)
  return {
    youthSchool: inCorner('youthSchool'),
    musicSchool: inCorner('musicSchool'),
    venue: inCorner('venue'),
    musicActor: inCorner('musicActor'),
  }
}

export const emptyCorners = (partners: readonly Partner[]): Corner[] =>
  corners.filter((corner) => !partners.some((partner) => partner.corner === corner))

/** The square matters to music projects, and to others as soon as somebody stands in a corner. */
export const hasSquare = (areaKeys: readonly string[], partners: readonly Partner[]): boolean =>
  areaKeys.includes('music') || partners.some(({ corner }) => corner !== null)

/** Which administrations take part, in a fixed order. */
export const administrationsOf = (partners: readonly Partner[]): Administration[] =>
  administrations.filter((one) => partners.some(({ administration }) => administration === one))

/** Culture alone, or nobody at all: worth a word, since most projects reach further with a second administration. */
export const isCultureAlone = (partners: readonly Partner[]): boolean =>
  administrationsOf(partners).every((one) => one === 'culture')
