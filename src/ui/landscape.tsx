/** The landscape of the front page: sun over sea over roofs, in a wide and a narrow drawing. */
export function Landscape() {
  return (
    <>
      <svg
        class="landscape wide"
        viewBox="0 0 1440 900"
        preserveAspectRatio="xMaxYMax slice"
        aria-hidden="true"
        focusable="false"
      >
        <circle class="sky-sun" cx="1110" cy="470" r="400" />
        <path class="sky-wave" d={`M-492 752${waves(112, 9)}V900H-492Z`} />
        <path class="sky-roofs" d={`M-48 900${roofs(72, 96, 11)}Z`} />
      </svg>
      <svg
        class="landscape phone"
        viewBox="0 0 390 450"
        preserveAspectRatio="xMidYMax slice"
        aria-hidden="true"
        focusable="false"
      >
        <circle class="sky-sun" cx="245" cy="215" r="190" />
        <path class="sky-wave" d={`M-70 330${waves(54, 5)}V450H-70Z`} />
        <path class="sky-roofs" d={`M-30 450${roofs(36, 52, 7)}Z`} />
      </svg>
    </>
  )
}

const waves = (r: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `a${r} ${r} 0 0 ${i % 2 ? 0 : 1} ${2 * r} 0`).join('')

const roofs = (half: number, height: number, count: number): string =>
  `l${half} ${-height}l${half} ${height}`.repeat(count)
