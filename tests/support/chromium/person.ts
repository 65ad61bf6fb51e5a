import assert from 'node:assert/strict'
import type { BrowserContext, Locator, Page, Response } from 'playwright-core'
import { axeViolations, kindOfPage, picture } from './proof.ts'

/** What the pages of a file did wrong, and the pages themselves for the validator. */
export interface Findings {
  readonly faults: string[]
  /** The HTML as the server sent it, by kind of page. */
  readonly pages: Map<string, string>
  /** Kinds of pages that axe has looked at. */
  readonly examined: Set<string>
}

/** A file that is nowhere: asked for to learn whether there is a line. */
export const noFile = '/assets/none.css'

/** Refusals are answers that a journey asks for; Chromium calls each of them an error. */
const isExpected = (text: string, source: string, page: Page): boolean =>
  source.endsWith(noFile) ||
  (/status of (401|403|404|409|410|422)/.test(text) && (source === page.url() || source === ''))

/** Somebody at a browser, who finds things by what they are called. */
export class Person {
  readonly page: Page
  readonly name: string
  readonly #url: string
  readonly #findings: Findings
  readonly #script: boolean
  #status = 0
  #arriving: Promise<void> = Promise.resolve()

  private constructor(name: string, page: Page, url: string, findings: Findings, script: boolean) {
    this.name = name
    this.page = page
    this.#url = url
    this.#findings = findings
    this.#script = script
  }

  static async at(
    context: BrowserContext,
    { name, url, findings, script }: { name: string; url: string; findings: Findings; script: boolean },
  ): Promise<Person> {
    const page = await context.newPage()
    const person = new Person(name, page, url, findings, script)
    page.on('console', (message) => {
      const text = message.text()
      if (message.type() === 'error' && !isExpected(text, message.location().url, page))
        findings.faults.push(`${kindOfPage(page.url())}: the console says ${text}`)
    })
    page.on('pageerror', (error) => findings.faults.push(`${kindOfPage(page.url())}: ${error.message}`))
    page.on('response', (response) => {
      if (response.frame() === page.mainFrame() && response.request().isNavigationRequest())
        person.#arriving = person.#keep(response)
    })
    return person
  }

  async #keep(response: Response): Promise<void> {
    const status = response.status()
    if (status >= 300 && status < 400) return
    this.#status = status
    const kind = kindOfPage(response.url())
    if (status >= 500) this.#findings.faults.push(`${kind} answered ${status}`)
    if (!(response.headers()['content-type'] ?? '').startsWith('text/html')) return
    const html = await response.text().catch(() => '')
    if (html) this.#findings.pages.set(`${kind} (${status})`, html)
  }

  /** Looks at the page as axe, the validator and the eye would, once for each kind of page and answer. */
  async #examine(): Promise<void> {
    await this.page.waitForLoadState('load')
    await this.#arriving
    const key = `${kindOfPage(this.page.url())} (${this.#status})`
    if (!this.#script || this.#findings.examined.has(key)) return
    this.#findings.examined.add(key)
    this.#findings.faults.push(...(await axeViolations(this.page)))
    await picture(this.page, this.name)
  }

  /** The status of the page one looks at. */
  get status(): number {
    return this.#status
  }

  get path(): string {
    return new URL(this.page.url()).pathname
  }

  async opens(path: string): Promise<this> {
    await this.page.goto(this.#url + path)
    await this.#examine()
    return this
  }

  async #goes(act: () => Promise<void>): Promise<this> {
    const arrived = this.page.waitForEvent('framenavigated', (frame) => frame === this.page.mainFrame())
    await Promise.all([arrived, act()]).catch(async (error: Error) => {
      const names = await this.page.locator('button, main a').allInnerTexts()
      throw new Error(
        `${this.name} got nowhere from ${this.page.url()}: ${error.message}\n${names.join(' | ')}`,
      )
    })
    await this.#examine()
    return this
  }

  #button(name: string | RegExp, within?: Locator): Locator {
    return (within ?? this.page).getByRole('button', { name, exact: typeof name === 'string' }).first()
  }

  /** Presses a button that leads to another page. */
  presses(name: string | RegExp, within?: Locator): Promise<this> {
    return this.#goes(() => this.#press(this.#button(name, within)))
  }

  /** With script, a button may ask first; the answer is yes. */
  async #press(button: Locator): Promise<void> {
    const question = this.#script ? await button.getAttribute('data-confirm') : null
    await button.click()
    if (question) await this.page.getByRole('dialog').getByRole('button').first().click()
  }

  follows(name: string | RegExp, within?: Locator): Promise<this> {
    const link = (within ?? this.page).getByRole('link', { name, exact: typeof name === 'string' }).first()
    return this.#goes(() => link.click())
  }

  #field(label: string | RegExp): Locator {
    return this.page.getByLabel(label, { exact: typeof label === 'string' }).first()
  }

  async writes(label: string | RegExp, text: string): Promise<this> {
    await this.#field(label).fill(text)
    return this
  }

  async chooses(label: string | RegExp, option: string): Promise<this> {
    await this.#field(label).selectOption({ label: option })
    return this
  }

  async marks(label: string | RegExp): Promise<this> {
    await this.#field(label).check()
    return this
  }

  /** Marks the same answer in every group that has it. */
  async marksAll(label: string): Promise<this> {
    for (const choice of await this.page.getByLabel(label, { exact: true }).all()) await choice.check()
    return this
  }

  async attaches(label: string | RegExp, file: string): Promise<this> {
    await this.#field(label).setInputFiles(file)
    return this
  }

  /** What stands in a field. */
  reads(label: string | RegExp): Promise<string> {
    return this.#field(label).inputValue()
  }

  /** The words of the page, white space folded. */
  async words(): Promise<string> {
    return (await this.page.locator('body').innerText()).replace(/\u00ad/g, '').replace(/\s+/g, ' ')
  }

  async sees(...wanted: readonly (string | RegExp)[]): Promise<this> {
    const words = await this.words()
    for (const one of wanted) {
      const found = typeof one === 'string' ? words.includes(one) : one.test(words)
      assert.ok(found, `${this.name} does not see ${one} on ${this.page.url()}:\n${words.slice(0, 3000)}`)
    }
    return this
  }

  async seesNot(...unwanted: readonly (string | RegExp)[]): Promise<this> {
    const words = await this.words()
    for (const one of unwanted) {
      const found = typeof one === 'string' ? words.includes(one) : one.test(words)
      assert.ok(!found, `${this.name} sees ${one} on ${this.page.url()}`)
    }
    return this
  }
}
