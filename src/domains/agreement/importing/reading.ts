import { readDocument, readPastedText } from '../import/read-document.ts'
import { recogniseAgreement } from '../import/recognise-agreement.ts'
import { type DryRun, dryRunJson, type RecognisedAgreement } from '../import/recognised.ts'
import type { ImportOutcome, ImportRefusal, SourceDocument } from '../import/source.ts'
import { textOf } from '../texts/from-recognised.ts'
import type { AgreementText } from '../texts/model.ts'
import { accountFor } from './accounting.ts'
import type { WorkingSource } from './model.ts'

/** A document that was read and recognised. */
export interface ReadAgreement {
  readonly text: AgreementText
  readonly source: WorkingSource
  readonly period: { readonly from: string; readonly to: string } | undefined
}

export type ReadOutcome =
  | { readonly ok: true; readonly value: ReadAgreement }
  | { readonly ok: false; readonly reason: ImportRefusal }

const recognised = (
  document: ImportOutcome<SourceDocument>,
): ImportOutcome<{ document: SourceDocument; agreement: RecognisedAgreement }> => {
  if (!document.ok) return document
  const agreement = recogniseAgreement(document.value)
  return agreement.ok
    ? { ok: true, value: { document: document.value, agreement: agreement.value } }
    : agreement
}

function read(document: ImportOutcome<SourceDocument>, newId: () => string): ReadOutcome {
  const outcome = recognised(document)
  if (!outcome.ok) return outcome
  const { agreement, document: source } = outcome.value
  const text = textOf(agreement, newId)
  return { ok: true, value: { text, source: accountFor(source, agreement, text), period: agreement.period } }
}

export const readAgreementFile = (bytes: Uint8Array, fileName: string, newId: () => string): ReadOutcome =>
  read(readDocument(bytes, fileName), newId)

export const readAgreementText = (pasted: string, newId: () => string): ReadOutcome =>
  read(readPastedText(pasted), newId)

/** What would be recognised in a file; nothing is kept. */
export function dryRun(bytes: Uint8Array, fileName: string): ImportOutcome<DryRun> {
  const outcome = recognised(readDocument(bytes, fileName))
  return outcome.ok ? { ok: true, value: dryRunJson(outcome.value.agreement) } : outcome
}
