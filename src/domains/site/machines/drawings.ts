/** The mark as a file of its own: the icon of the browser tab. */
export const markSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="15" r="15" fill="#ffc21f"/>' +
  '<path d="M0 22a8 8 0 0 1 16 0a8 8 0 0 0 16 0a8 8 0 0 1 16 0v12H0Z" fill="#f04a23"/>' +
  '<path d="M0 48V37l8-8 8 8 8-8 8 8 8-8 8 8v11Z" fill="#2a2fc4"/></svg>'

/** The mark on paper with air round it: the icon on the screen of a phone, which may cut its corners. */
export const iconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="-24 -24 96 96"><path d="M-24-24h96v96h-96Z" fill="#fbf5e6"/>' +
  `${markSvg.replace(/<svg[^>]*>|<\/svg>/g, '')}</svg>`

const waves = 'a88 88 0 0 1 176 0a88 88 0 0 0 176 0'.repeat(5)
const roofs = 'l56-76l56 76'.repeat(12)

/** The landscape with the name, 1200 × 630: what is shown when a page without a poster is shared. */
export const landscapeSvg = (name: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><path d="M0 0h1200v630H0Z" fill="#fbf5e6"/>' +
  '<circle cx="900" cy="340" r="270" fill="#ffc21f"/>' +
  `<path d="M-300 500${waves}V630H-300Z" fill="#f04a23"/><path d="M-40 630${roofs}Z" fill="#2a2fc4"/>` +
  `<text font-family="Bricolage Display" font-size="124" fill="#17140f" x="64" y="200">${name}</text></svg>`
