import { make } from './make.ts'

/** Gives the message a way to be closed. */
export class Toast extends HTMLElement {
  connectedCallback(): void {
    const close = make('button', { type: 'button', class: 'link-button' }, this.dataset.close ?? '×')
    close.addEventListener('click', () => this.remove())
    this.append(close)
  }
}
