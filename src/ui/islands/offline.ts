import { make } from './make.ts'

type Wish = { readonly keep?: string; readonly forget?: string; readonly waiting?: string }

const service = '/service-worker.js'

/** Says something to the part of the browser that keeps pages, and hears what it answers. */
async function tell(wish: Wish): Promise<unknown> {
  await navigator.serviceWorker.register(service)
  const { active } = await navigator.serviceWorker.ready
  const { port1, port2 } = new MessageChannel()
  const heard = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
  })
  active?.postMessage(wish, [port2])
  return heard
}

/** Says something above everything else on the page. */
const notify = (...content: (string | Node)[]): void =>
  document
    .querySelector('main')
    ?.prepend(
      make('div', { class: 'wrap kept-notice' }, make('p', { class: 'notice', role: 'status' }, ...content)),
    )

/**
 * A page that may be kept on this device for the time without a line. The programme is kept as it is read; what is somebody's own only after
 * that person asked for it on a device of their own.
 */
export class Offline extends HTMLElement {
  connectedCallback(): void {
    this.#sayWhenItWasKept()
    if (!('serviceWorker' in navigator)) return
    const own = this.dataset.own
    if (own) this.#offer(own).catch(() => undefined)
    else addEventListener('load', () => navigator.serviceWorker.register(service).catch(() => undefined))
  }

  #sayWhenItWasKept(): void {
    const { kept } = document.documentElement.dataset
    if (!kept) return
    const when = new Date(kept).toLocaleString(document.documentElement.lang, {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    notify((this.dataset.since ?? '').replace('{when}', when))
  }

  async #offer(own: string): Promise<void> {
    const isKept = await (await caches.open('kept-own')).match(`${own}/huskes`)
    if (isKept) this.#sendWhatWaits(await tell({ waiting: own }))
    const button = make('button', { type: 'button', class: 'button outline' })
    const said = make('p', { role: 'status' })
    const show = (kept: boolean) => {
      button.textContent = (kept ? this.dataset.forget : this.dataset.keep) ?? ''
      button.onclick = async () => {
        await tell(kept ? { forget: own } : { keep: location.pathname })
        said.textContent = (kept ? this.dataset.forgotten : this.dataset.isKept) ?? ''
        show(!kept)
      }
    }
    if (!this.dataset.keep) return
    show(isKept !== undefined)
    this.append(make('h2', {}, this.dataset.title ?? ''), make('p', {}, this.dataset.why ?? ''), button, said)
  }

  #sendWhatWaits(waiting: unknown): void {
    const [first] = Array.isArray(waiting) ? waiting : []
    if (typeof first !== 'string') return
    const link = make(
      'a',
      { href: `/uden-net/send?hvad=${encodeURIComponent(first)}` },
      this.dataset.send ?? '',
    )
    notify(`${this.dataset.waits ?? ''} `, link)
  }
}

/** Milliseconds between two looks whether the line is back. */
const patience = 5000

/** On the page that says there is no line: what waits is sent as soon as there is one again. */
export class WithoutLine extends HTMLElement {
  connectedCallback(): void {
    const waits = this.dataset.waits
    const again = waits ? `/uden-net/send?hvad=${waits}` : location.href
    const link = this.querySelector('a')
    if (link) link.href = again
    if (waits) this.querySelector('[hidden]')?.removeAttribute('hidden')
    const goOn = () => location.replace(again)
    addEventListener('online', goOn)
    // A phone may say that it is online before anything comes through.
    setInterval(() => navigator.onLine && this.#isAnswered().then((answered) => answered && goOn()), patience)
  }

  #isAnswered(): Promise<boolean> {
    return fetch('/healthz', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    )
  }
}
