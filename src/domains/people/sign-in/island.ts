// Passkeys live in the browser: this part asks the device to sign, and sends the answer with the form around it.
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

class Passkey extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#sign(event.currentTarget as HTMLFormElement).catch(() => this.#fail())
    })
  }

  async #sign(form: HTMLFormElement): Promise<void> {
    const body = new FormData()
    body.set('csrf', new FormData(form).get('csrf') ?? '')
    const asked = await fetch(this.dataset.ask ?? '', { method: 'POST', body })
    if (!asked.ok) throw new Error('not asked')
    const optionsJSON = await asked.json()
    const answer = this.dataset.new
      ? await startRegistration({ optionsJSON })
      : await startAuthentication({ optionsJSON })
    const field = form.elements.namedItem('answer')
    if (field instanceof HTMLInputElement) field.value = JSON.stringify(answer)
    form.submit()
  }

  #fail(): void {
    const old = this.querySelector('[role=alert]')
    const said = old ?? document.createElement('p')
    said.setAttribute('role', 'alert')
    said.className = 'field-error'
    said.textContent = this.dataset.failed ?? ''
    if (!old) this.append(said)
  }
}

if (!customElements.get('km-passkey')) customElements.define('km-passkey', Passkey)
