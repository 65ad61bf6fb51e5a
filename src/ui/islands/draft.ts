import { make } from './make.ts'

type Saved = readonly (readonly [name: string, value: string])[]

/** Keeps what is typed on this device until it is sent, and offers it again after an accident. */
export class Draft extends HTMLElement {
  #form: HTMLFormElement | null = null
  #waiting: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.#form = this.querySelector('form')
    if (!this.#form) return
    const saved = this.#read()
    const isFresh = !this.#form.querySelector('[aria-invalid]')
    if (saved && isFresh && JSON.stringify(saved) !== JSON.stringify(this.#typed())) this.#offer(saved)
    this.#form.addEventListener('input', () => {
      clearTimeout(this.#waiting)
      this.#waiting = setTimeout(() => this.#keep(), 600)
    })
    this.#form.addEventListener('submit', (event) => {
      if (event.defaultPrevented || event.submitter?.hasAttribute('formtarget')) return
      clearTimeout(this.#waiting)
      this.#drop()
    })
  }

  get #key(): string {
    return `draft:${location.pathname}:${this.dataset.key ?? ''}`
  }

  /** Everything typed but tokens, files and passwords. */
  #typed(): Saved {
    if (!this.#form) return []
    const secret = new Set(
      [...this.#form.querySelectorAll<HTMLInputElement>('[type=hidden],[type=password]')].map((i) => i.name),
    )
    return [...new FormData(this.#form)].flatMap(([name, value]) =>
      typeof value === 'string' && !secret.has(name) ? [[name, value] as const] : [],
    )
  }

  // Storage may be full or forbidden; a draft is a kindness and never stops the form.
  #read(): Saved | undefined {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? 'null') ?? undefined
    } catch {
      return undefined
    }
  }

  #keep(): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#typed()))
      this.#say(this.dataset.saved ?? '')
    } catch {
      this.#say('')
    }
  }

  #drop(): void {
    try {
      localStorage.removeItem(this.#key)
    } catch {
      this.#say('')
    }
  }

  #say(text: string): void {
    const line = this.querySelector('.saved') ?? make('p', { class: 'saved', role: 'status' })
    line.textContent = text
    this.append(line)
  }

  #offer(saved: Saved): void {
    const use = make('button', { type: 'button', class: 'button small' }, this.dataset.use ?? '')
    const drop = make('button', { type: 'button', class: 'button outline small' }, this.dataset.drop ?? '')
    const bar = make(
      'div',
      { class: 'draft-bar', role: 'status' },
      make('p', {}, this.dataset.found ?? ''),
      use,
      drop,
    )
    use.addEventListener('click', () => {
      this.#fill(saved)
      bar.remove()
    })
    drop.addEventListener('click', () => {
      this.#drop()
      bar.remove()
    })
    this.prepend(bar)
  }

  #fill(saved: Saved): void {
    for (const field of this.#form?.elements ?? []) {
      if (
        !(
          field instanceof HTMLInputElement ||
          field instanceof HTMLTextAreaElement ||
          field instanceof HTMLSelectElement
        )
      )
        continue
      const values = saved.filter(([name]) => name === field.name).map(([, value]) => value)
      if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
        field.checked = values.includes(field.value)
      else if (values[0] !== undefined && !['hidden', 'file', 'password'].includes(field.type))
        field.value = values[0]
    }
  }
}
