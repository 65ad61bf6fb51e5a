const warnBefore = 20

/** A shared tablet: nobody there for a while, and it goes back to its start; a page kept by the browser is fetched anew. */
class Tablet extends HTMLElement {
  /** When it goes back, in milliseconds of the clock: a tablet that slept is late, not patient. */
  #end = 0
  #beat: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    this.#rest()
    // Not `scroll`: a page also scrolls by itself, as when the warning appears.
    for (const kind of ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'])
      addEventListener(kind, () => this.#rest(), { passive: true })
    addEventListener('pageshow', (event) => {
      if (event.persisted) location.reload()
    })
    this.#beat = setInterval(() => this.#tick(), 1000)
  }

  disconnectedCallback(): void {
    clearInterval(this.#beat)
  }

  #rest(): void {
    this.#end = Date.now() + 1000 * Number(this.dataset.seconds ?? 120)
    this.#warning()?.setAttribute('hidden', '')
  }

  #warning(): Element | null {
    return this.querySelector('.idle-warning')
  }

  #tick(): void {
    const left = this.#end - Date.now()
    if (left <= 1000 * warnBefore) this.#warning()?.removeAttribute('hidden')
    if (left > 0) return
    clearInterval(this.#beat)
    location.replace(this.dataset.to ?? '/')
  }
}

customElements.define('km-tablet', Tablet)
