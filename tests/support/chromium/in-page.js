// Runs inside the page, after axe.
const ground = [
  'backgroundColor',
  'backgroundImage',
  'opacity',
  'position',
  'filter',
  'mixBlendMode',
  'transform',
]
const letters = ['color', 'fontSize', 'fontWeight', 'textShadow']
const visible = { visibilityProperty: true, contentVisibilityAuto: true }

const isText = (element) =>
  element.matches('input, select, textarea') ||
  [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== '')

// What is switched off need not be read well: that it is so belongs to the look.
const isOff = (element) =>
  element.closest(':disabled, [aria-disabled="true"]') !== null || element.control?.disabled

/** The first and the last text of each look: colour, size and weight on the same ground. */
function texts() {
  const numbers = new Map()
  const numberOf = (text) => numbers.get(text) ?? numbers.set(text, numbers.size).get(text)
  const looks = new Map()
  const collect = (element, below) => {
    const style = getComputedStyle(element)
    if (style.display === 'none') return
    const stands = numberOf([below, ...ground.map((name) => style[name])].join('|'))
    if (isText(element) && element.checkVisibility(visible)) {
      const look = [stands, isOff(element), ...letters.map((name) => style[name])].join('|')
      const [first = element] = looks.get(look) ?? []
      looks.set(look, [first, element])
    }
    for (const child of element.children) collect(child, stands)
  }
  collect(document.documentElement, '')
  return new Set([...looks.values()].flat())
}

const contrast = axe._audit.rules.find(({ id }) => id === 'color-contrast')
const { matches } = contrast

/**
 * Looks at the page by some rules of axe. How well a text is read takes longest to work out:
 * it is done once for each look, not for every row of a table.
 */
globalThis.violationsBy = async (runOnly) => {
  const chosen = texts()
  contrast.matches = (element, ...more) => chosen.has(element) && matches.call(contrast, element, ...more)
  const options = { runOnly, resultTypes: ['violations'], iframes: false, preload: { assets: ['media'] } }
  const { violations } = await axe.run(document, options)
  return violations
}
