import { type Frame, MarkdownPreview, WorkPage } from '../../../../ui/index.ts'
import { words } from '../../words.ts'

/** How a text will look, before it is saved. */
export function PreviewPage({ frame, text }: { frame: Frame; text: string }) {
  const { meetings } = words(frame.language)
  return (
    <WorkPage frame={frame} title={meetings.preview}>
      <h1>{meetings.preview}</h1>
      <MarkdownPreview text={text} title={meetings.preview} />
    </WorkPage>
  )
}
