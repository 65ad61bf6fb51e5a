import { fetchPart } from './make.ts'

/** Shows the preview under the field instead of in a new window. */
export class Markdown extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    const form = this.closest('form')
    if (!button || !form) return
    button.addEventListener('click', (event) => {
      event.preventDefault()
      const sent = new FormData(form, button)
      for (const [name, value] of [...sent]) if (typeof value !== 'string') sent.delete(name)
      fetchPart(button.formAction, '.preview', {
        method: 'POST',
        body: new URLSearchParams(sent as never),
      }).then(
        (preview) => this.#show(preview),
        () => this.#show(undefined),
      )
    })
  }

  #show(preview: Element | undefined): void {
    this.querySelector('.preview')?.remove()
    if (preview) this.append(preview)
  }
}
