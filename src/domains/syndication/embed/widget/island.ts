// <script type="module" src="https://…/widget.js"></script> <kultur-kalender kommune="koege" emne="musik"></kultur-kalender>
// A frame with the same filters: nothing of the page around it reaches in, and nothing of ours reaches out.

const passed = [
  ...['kommune', 'emne', 'fra', 'til', 'gratis', 'tilgaengelig', 'slags', 'ord', 'projekt', 'ejer'],
  ...['sprog', 'antal'],
]
const titles = { da: 'Det sker – Kulturmetropolen', en: 'What is on – Kulturmetropolen' }

class CultureCalendar extends HTMLElement {
  static observedAttributes = [...passed, 'hoejde']

  connectedCallback(): void {
    this.#draw()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw()
  }

  #draw(): void {
    const address = new URL('/embed/kalender', import.meta.url)
    for (const name of passed) {
      const value = this.getAttribute(name)
      if (value !== null) address.searchParams.set(name, value === '' && name === 'gratis' ? '1' : value)
    }
    const english = this.getAttribute('sprog') === 'en'
    const frame = document.createElement('iframe')
    frame.src = address.href
    frame.title = english ? titles.en : titles.da
    frame.loading = 'lazy'
    frame.height = this.getAttribute('hoejde') ?? '480'
    frame.width = '100%'
    frame.setAttribute('frameborder', '0')
    this.replaceChildren(frame)
  }
}

if (!customElements.get('kultur-kalender')) customElements.define('kultur-kalender', CultureCalendar)
