/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A generated page: what it is, how it is made, and its sections. */
export function headed(
  title: string,
  intro: string,
  sections: readonly (readonly [heading: string, text: string])[],
): string {
  const parts = sections.map(([heading, text]) => `## ${heading}\n\n${text}\n`)
  return `# ${title}\n\n${intro}\n\nWritten by \`npm run generate\`; a test compares it with the program.\n\n${parts.join('\n')}`
}
