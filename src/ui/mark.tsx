/** The mark: sun over sea over roofs. Decoration beside the name; it is never the only sign. */
export function Mark() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="15" r="15" fill="#ffc21f" />
      <path d="M0 22a8 8 0 0 1 16 0a8 8 0 0 0 16 0a8 8 0 0 1 16 0v12H0Z" fill="#f04a23" />
      <path d="M0 48V37l8-8 8 8 8-8 8 8 8-8 8 8v11Z" fill="#2a2fc4" />
    </svg>
  )
}
