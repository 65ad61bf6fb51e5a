// Attendance on a phone: every tap shows at once, is kept on the device until the server has it, and is sent again until then.
import { type QueuedTap, type Shelf, TapQueue } from './queue.ts'

/** A browser may forbid its storage: the taps then live as long as the page. */
function shelf(): Shelf | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

/** Milliseconds after which a line that says nothing counts as gone. */
const patience = 20_000

const pause = (failures: number): number => Math.min(30_000, 1000 * 2 ** failures)

class Attendance extends HTMLElement {
  readonly #queue = new TapQueue(() => `attendance:${this.dataset.session ?? ''}`, shelf(), Date.now)
  #failures = 0
  #sending = false
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[name=tap]')
      if (!button) return
      event.preventDefault()
      this.#tap(button.value)
    })
    addEventListener('online', () => this.#soon(0))
    document.addEventListener('visibilitychange', () => document.hidden || this.#soon(0))
    for (const tap of this.#queue.waiting()) this.#show(tap.enrolment, tap.mark, this.dataset.waits ?? '')
    this.#soon(0)
  }

  #tap(value: string): void {
    const [enrolment = '', mark = ''] = value.split('.')
    this.#queue.add(enrolment, mark)
    this.#show(enrolment, mark, this.dataset.waits ?? '')
    this.#soon(0)
  }

  /** Presses the right button of a line and says whether the server knows. */
  #show(enrolment: string, mark: string, said: string): void {
    const line = this.querySelector<HTMLElement>(`[data-enrolment="${CSS.escape(enrolment)}"]`)
    if (!line) return
    line.dataset.mark = mark
    for (const button of line.querySelectorAll<HTMLButtonElement>('button[name=tap]'))
      if (!button.value.endsWith('.none'))
        button.setAttribute('aria-pressed', String(button.value === `${enrolment}.${mark}`))
    this.#sayAt(enrolment, said)
    const count = this.querySelector('[data-count]')
    if (count) count.textContent = String(this.querySelectorAll('[data-mark=present]').length)
  }

  #sayAt(enrolment: string, said: string): void {
    const place = this.querySelector(`[data-enrolment="${CSS.escape(enrolment)}"] .tap-state`)
    if (place) place.textContent = said
  }

  #soon(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#send(), wait)
  }

  async #send(): Promise<void> {
    const taps = this.#queue.waiting().slice(0, 200)
    if (taps.length === 0 || this.#sending) return
    this.#sending = true
    const status = await this.#post(taps).catch(() => 0)
    this.#sending = false
    if (status === 200) this.#received(taps)
    else if (status === 409 || status === 404 || status === 422) this.#drop(taps)
    else this.#again(status)
  }

  async #post(taps: readonly QueuedTap[]): Promise<number> {
    const body = new FormData()
    const token = this.querySelector<HTMLInputElement>('input[name=csrf]')
    body.set('csrf', token?.value ?? '')
    body.set('session', this.dataset.session ?? '')
    const now = Date.now()
    body.set('taps', JSON.stringify(taps.map(({ at, ...tap }) => ({ ...tap, waited: now - at }))))
    const answer = await fetch(this.dataset.send ?? '', {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    return answer.status
  }

  #received(taps: readonly QueuedTap[]): void {
    this.#failures = 0
    this.#queue.remove(taps)
    const waiting = new Set(this.#queue.waiting().map(({ enrolment }) => enrolment))
    for (const { enrolment } of taps)
      if (!waiting.has(enrolment)) this.#sayAt(enrolment, this.dataset.sent ?? '')
    this.#say(waiting.size === 0 ? (this.dataset.allSent ?? '') : '')
    if (waiting.size > 0) this.#soon(0)
  }

  /** The server will never take these: keeping them would only hide that. */
  #drop(taps: readonly QueuedTap[]): void {
    this.#queue.remove(taps)
    this.#say(this.dataset.refused ?? '')
  }

  #again(status: number): void {
    this.#failures += 1
    this.#say((status === 403 ? this.dataset.signIn : this.dataset.someWait) ?? '')
    this.#soon(pause(this.#failures))
  }

  #say(text: string): void {
    const place = this.querySelector('.tap-status')
    if (place && place.textContent !== text) place.textContent = text
  }
}

if (!customElements.get('km-attendance')) customElements.define('km-attendance', Attendance)
