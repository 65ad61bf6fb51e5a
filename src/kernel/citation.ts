/** Something cited by its address, and how it stands today. */
export interface Cited {
  /** The address as it is written in the text. */
  readonly written: string
  /** Where it stands, in Danish, without language prefix. */
  readonly path: string
  /** What it says, in the language of the visitor. */
  readonly title: string
  /** As it was; changed by something newer; or gone from what is newest. */
  readonly standing: 'current' | 'changed' | 'gone'
  /** Where the newest is, without language prefix. */
  readonly newest: string
}

/** Something that cites: a result target, a status note. */
export interface Citer {
  /** What kind of thing it is, in the language of the visitor. */
  readonly kind: string
  readonly title: string
  readonly path: string
}

/** Whether a text has an address in it: the address itself, not a longer one that begins like it. */
export const hasAddress = (text: string, path: string): boolean =>
  text
    .split(path)
    .slice(1)
    .some((rest) => !/^[a-z0-9-]|^\.[a-z0-9]/.test(rest))
