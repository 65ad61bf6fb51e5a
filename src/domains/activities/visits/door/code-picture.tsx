import type { Code } from './code.ts'

/** A code to be scanned. Always dark on light: that is what cameras read. */
export const CodePicture = ({ code, label }: { code: Code; label: string }) => (
  <svg class="door-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label}>
    <rect class="door-code-light" width={String(code.size)} height={String(code.size)} />
    <path class="door-code-dark" d={code.path} />
  </svg>
)
