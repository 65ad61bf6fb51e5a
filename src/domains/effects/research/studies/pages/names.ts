/** What instruments and areas are called, by their keys, in the language of the page. */
export interface Names {
  readonly instruments: Readonly<Record<string, string>>
  readonly areas: Readonly<Record<string, string>>
}
