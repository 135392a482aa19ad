import { commonTexts, type CommonTexts } from '../texts/common.texts.ts'
import { createFormat, type Format, type Language, languages } from './format.ts'

/** What every part needs to speak to its reader: the language, its words and its formats. */
export type Ui = { language: Language; words: CommonTexts; format: Format }

const ready: Record<Language, Ui> = {
  id: { language: 'id', words: commonTexts.id, format: createFormat('id') },
  en: { language: 'en', words: commonTexts.en, format: createFormat('en') },
}

/** The parts' words and formats of a language; Indonesian unless English was asked for. */
export function uiOf(language: string | undefined): Ui {
  return ready[languages.find((known) => known === language) ?? 'id']
}
