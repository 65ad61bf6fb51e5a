import { make } from './make.ts'

/** Moves a part of the page into a dialog that its link opens. */
export class PageDialog extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    const part = this.querySelector('.dialog-part')
    if (!link || !part || this.querySelector('dialog')) return
    const dialog = make('dialog', { 'aria-labelledby': part.getAttribute('aria-labelledby') ?? '' })
    const close = make('button', { type: 'button', class: 'button outline small' }, this.dataset.close ?? '×')
    close.addEventListener('click', () => dialog.close())
    dialog.append(part, make('p', { class: 'button-row' }, close))
    this.append(dialog)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      dialog.showModal()
    })
    // A form inside that came back with problems, or a link from elsewhere, opens it at once.
    if (location.hash === `#${part.id}` || part.querySelector('[aria-invalid]')) dialog.showModal()
  }
}
