const place = /\{(navn|link|link:[a-z0-9/-]+)\}/g

/** Puts name and links into the text of a mail. @param own gives the address of the own page, or of one of its sections */
export function filledIn(text: string, name: string, own: (section?: string) => string): string {
  return text.replace(place, (_, what: string) => {
    if (what === 'navn') return name
    return own(what === 'link' ? undefined : what.slice('link:'.length))
  })
}
