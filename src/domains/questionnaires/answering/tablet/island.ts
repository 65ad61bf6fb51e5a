const warnBefore = 20

/** A shared tablet: nobody there for a while, and it goes back to its start; a page kept by the browser is fetched anew. */
class Tablet extends HTMLElement {
  #left = 0
  #beat: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    this.#rest()
    for (const kind of ['pointerdown', 'keydown', 'input', 'scroll'])
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
    this.#left = Number(this.dataset.seconds ?? 120)
    this.#warning()?.setAttribute('hidden', '')
  }

  #warning(): Element | null {
    return this.querySelector('.idle-warning')
  }

  #tick(): void {
    this.#left -= 1
    if (this.#left <= warnBefore) this.#warning()?.removeAttribute('hidden')
    if (this.#left > 0) return
    clearInterval(this.#beat)
    location.replace(this.dataset.to ?? '/')
  }
}

customElements.define('km-tablet', Tablet)
