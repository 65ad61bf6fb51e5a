import { Empty, Form, HiddenFields, longDay, momentText, Select, Submit } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { VersionHead } from '../../texts/queries.ts'
import type { AgreementProps } from './agreement.tsx'

/** The wordings of an agreement, the newest on top, each with the one thing to do with it. */
export function TextsPart(props: AgreementProps) {
  const { frame, words, view, rights, form } = props
  const { agreement, versions } = view
  const isOpen = rights.edit && agreement.state.name !== 'closed'
  return (
    <section class="work-part" aria-labelledby="texts">
      <h2 id="texts">{words.agreement.textsTitle}</h2>
      {versions.length === 0 && (
        <Empty
          title={words.agreement.textsNone}
          action={isOpen ? { href: frame.to(paths.workImport()), label: words.work.import } : undefined}
        />
      )}
      <ul class="plain-rows">
        {versions.map((version) => (
          <VersionRow {...props} version={version} />
        ))}
      </ul>
      {versions.length > 1 && <CompareForm {...props} />}
      {isOpen && (
        <Form form={form} action={frame.to(paths.workNewVersion(agreement.slug))}>
          <HiddenFields values={{ key: form.values['key'] }} />
          <p class="button-row spaced">
            <Submit kind="outline">{words.agreement.newText}</Submit>
          </p>
        </Form>
      )}
    </section>
  )
}

function VersionRow({
  frame,
  words,
  view: { agreement },
  rights,
  version,
}: AgreementProps & { version: VersionHead }) {
  const { language, to } = frame
  const say = words.agreement
  const isDraft = version.status === 'draft'
  const facts = [
    version.status === 'adopted' && version.adoptedOn
      ? words.open.adoptedOn(longDay(version.adoptedOn, language))
      : momentText(version.updatedAt, language),
    version.sourceName ? say.source(version.sourceName) : '',
    version.note ? say.rejected(version.note) : '',
  ].filter(Boolean)
  return (
    <li>
      <div>
        <h3 class="row-title">
          {say.version(version.number)}{' '}
          <span class="badge">{version.revoked ? say.revoked : say.wording[version.status]}</span>
        </h3>
        <p class="small muted">
          {facts.join(' · ')}
          {version.decision && (
            <>
              {' · '}
              <a href={to(version.decision.path)}>{say.byDecision(version.decision.number)}</a>
            </>
          )}
        </p>
      </div>
      <a
        class={isDraft && rights.edit ? 'button small' : 'button outline small'}
        href={to(paths.workVersion(agreement.slug, version.number))}
      >
        {isDraft && rights.edit ? say.write : say.read}
        <span class="visually-hidden">: {say.version(version.number)}</span>
      </a>
    </li>
  )
}

function CompareForm({ frame, words, view: { agreement, versions }, form }: AgreementProps) {
  const options = versions.map(({ number }) => ({
    value: String(number),
    label: words.agreement.version(number),
  }))
  const [newest, before] = versions
  const values = { a: String(before?.number ?? ''), b: String(newest?.number ?? '') }
  const chosen = { ...form, values, problems: [] }
  return (
    <Form
      form={chosen}
      action={frame.to(paths.workChooseCompare(agreement.slug))}
      method="get"
      class="in-line-form"
    >
      <Select form={chosen} name="a" label={words.agreement.compareFrom} options={options} empty={false} />
      <Select form={chosen} name="b" label={words.agreement.compareTo} options={options} empty={false} />
      <Submit kind="outline">{words.agreement.compare}</Submit>
    </Form>
  )
}
