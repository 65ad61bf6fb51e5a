// The one script of every page. Each part works on HTML that is complete without it.
import { Command } from './command.ts'
import { askBeforeSending } from './confirm.ts'
import { CopyLink } from './copy.ts'
import { PageDialog } from './dialog.ts'
import { Draft } from './draft.ts'
import { guardUnsaved } from './guard.ts'
import { Markdown } from './markdown.ts'
import { Offline, WithoutLine } from './offline.ts'
import { Toast } from './toast.ts'

const parts = {
  'km-command': Command,
  'km-copy': CopyLink,
  'km-dialog': PageDialog,
  'km-draft': Draft,
  'km-markdown': Markdown,
  'km-offline': Offline,
  'km-toast': Toast,
  'km-without-line': WithoutLine,
}
for (const [name, part] of Object.entries(parts))
  if (!customElements.get(name)) customElements.define(name, part)
askBeforeSending(document)
guardUnsaved(document)
