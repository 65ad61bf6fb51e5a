import type { Frame } from './frame.ts'

/** What just happened, said once after a redirect. The region is always there, so that screen readers notice the change. */
export function Toast({ frame }: { frame: Frame }) {
  return (
    <div class="toast-region" role="status" aria-live="polite">
      {frame.flash && (
        <km-toast class="toast" data-close={frame.words.shell.close}>
          <p>{frame.flash.text}</p>
        </km-toast>
      )}
    </div>
  )
}
