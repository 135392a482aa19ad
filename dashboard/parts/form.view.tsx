import type { Child } from 'hono/jsx'
import type { RefusedForm } from '../form-post.ts'
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

const faultsShown = 50

/** What was refused of one form, at its place; `words` by code and by the name of the field. */
export function Refusal({
  refused,
  form,
  words: { faults, fields },
}: {
  refused: RefusedForm | null
  form: string
  words: { faults: Readonly<Record<string, string>>; fields: Readonly<Record<string, string>> }
}) {
  if (refused?.form !== form) return null
  const said = refused.fields.slice(0, faultsShown).map(({ path, message }) => fields[path] ?? `${path}: ${message}`)
  return <FormFault text={faults[refused.code] ?? refused.code} fields={said} />
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

/** Several lines under their label; `code` for what is read by a program. */
export function TextArea({
  name,
  label,
  value = '',
  hint,
  code = false,
  required = true,
  maxlength,
}: Pick<FieldProps, 'name' | 'label' | 'value' | 'hint' | 'required' | 'maxlength'> & { code?: boolean }) {
  return (
    <label class="field wide">
      <span>{label}</span>
      <textarea
        class={code ? 'input code' : 'input'}
        name={name}
        required={required}
        spellcheck={!code}
        maxlength={maxlength}
      >
        {value}
      </textarea>
      {hint && <span class="hint">{hint}</span>}
    </label>
  )
}

/** What every form of a page about a unit sends along: its token, and which unit the page is about. */
export function FormKeys({ token, unitCode }: { token: string; unitCode: string }) {
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="unit" value={unitCode} />
    </>
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
