import type { Child } from 'hono/jsx'
import { Icon } from './icon.view.tsx'

/** What was refused: the sentence, and each bad field by name. */
export function FormFault({ text, fields = [] }: { text: string; fields?: readonly string[] }) {
  return (
    <div class="fault" role="alert">
      <Icon name="bad" />
      <div>
        {text}
        {fields.length > 0 && (
          <ul class="fault-list">
            {fields.map((field) => (
              <li>{field}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** What was kept: said where the form was. */
export function FormDone({ children }: { children: Child }) {
  return (
    <p class="done" role="status">
      <Icon name="ok" />
      {children}
    </p>
  )
}

type FieldProps = {
  name: string
  label: string
  value?: string
  hint?: string
  type?: 'text' | 'date'
  list?: string
  required?: boolean
  maxlength?: number
  inputmode?: 'numeric'
}

/** A line of text or a date under its label. */
export function Field({ name, label, value = '', hint, type = 'text', required = true, ...more }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input class="input" type={type} name={name} value={value} required={required} {...more} />
      {hint && <span class="hint">{hint}</span>}
    </label>
  )
}

/** One of a few choices. */
export function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string
  options: readonly (readonly [value: string, text: string])[]
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <select class="input" name={name}>
        {options.map(([of, text]) => (
          <option value={of} selected={of === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
