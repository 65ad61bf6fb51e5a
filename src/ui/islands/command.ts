import { fetchPart, make } from './make.ts'

/** The search of the workspace in a dialog: Ctrl-K opens it, arrows walk through what was found. */
export class Command extends HTMLElement {
  #dialog: HTMLDialogElement | undefined
  #results = make('div', { class: 'command-results', role: 'status' })
  #asking: AbortController | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      this.#open()
    })
    document.addEventListener('keydown', this.#onKey)
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey)
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    this.#open()
  }

  #open(): void {
    this.#dialog ??= this.#build()
    if (!this.#dialog.open) this.#dialog.showModal()
    this.#dialog.querySelector('input')?.select()
  }

  #build(): HTMLDialogElement {
    const { address = '', label = '', close = '×' } = this.dataset
    const input = make('input', {
      class: 'input',
      type: 'search',
      name: 'q',
      'aria-label': label,
      autocomplete: 'off',
    })
    const leave = make('button', { class: 'button outline', type: 'button' }, close)
    const form = make(
      'form',
      { class: 'command-form', role: 'search', action: address, method: 'get' },
      input,
      leave,
    )
    const dialog = make('dialog', { 'aria-label': label }, form, this.#results)
    leave.addEventListener('click', () => dialog.close())
    input.addEventListener('input', () => {
      clearTimeout(this.#waiting)
      this.#waiting = setTimeout(() => this.#ask(address, input.value.trim()), 160)
    })
    dialog.addEventListener('keydown', (event) => this.#walk(event, input))
    document.body.append(dialog)
    return dialog
  }

  async #ask(address: string, words: string): Promise<void> {
    this.#asking?.abort()
    this.#asking = new AbortController()
    if (words === '') return this.#results.replaceChildren()
    try {
      const found = await fetchPart(`${address}?q=${encodeURIComponent(words)}`, '.hits', {
        signal: this.#asking.signal,
      })
      this.#results.replaceChildren(...(found ? [found] : []))
    } catch {
      // Typed on, or offline: the form itself still leads to the search page.
    }
  }

  #walk(event: KeyboardEvent, input: HTMLInputElement): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const links = [...this.#results.querySelectorAll('a')]
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + step
    const target = next < 0 ? input : links[Math.min(next, links.length - 1)]
    ;(target ?? input).focus()
  }
}
