type Props = { action: string; label: string; button: string; typed: string; hint?: string }

/** One field and one button; the address carries what was asked. */
export function SearchField({ action, label, button, typed, hint }: Props) {
  return (
    <search>
      <form class="search-field" action={action} method="get">
        <label class="search-label" for="q">
          {label}
        </label>
        {hint && (
          <p class="hint" id="q-hint">
            {hint}
          </p>
        )}
        <div class="search-row">
          <input
            class="input"
            id="q"
            type="search"
            name="q"
            value={typed}
            maxlength={100}
            autocomplete="off"
            aria-describedby={hint ? 'q-hint' : undefined}
          />
          <button class="button" type="submit">
            {button}
          </button>
        </div>
      </form>
    </search>
  )
}
