/** Which passwords are accepted. Bounds first: a megabyte of password must not reach the hash (U09). */
export const passwordChars = { least: 10, most: 128 } as const

/** Passwords that any list of leaked ones begins with, and the local favourites; compared in lower case. */
const wellKnown = new Set(
  (
    '1234567890 0123456789 0987654321 9876543210 1111111111 0000000000 1q2w3e4r5t 1qaz2wsx3edc qwertyuiop qwerty12345 ' +
    'qwerty123456 qwertyuiop123 asdfghjkl1 asdfghjkl123 zxcvbnm123 password12 password123 password1234 password12345 ' +
    'passw0rd123 p@ssw0rd123 p@ssword123 iloveyou123 sunshine123 princess123 football123 letmein123 welcome123 ' +
    'welcome1234 administrator admin12345 admin123456 admin1234567 adminadmin administrator1 administrator123 ' +
    'indonesia1 indonesia123 indonesia45 indonesia1945 merdeka1945 bismillah1 bismillah12 bismillah123 bismillah1234 ' +
    'alhamdulillah alhamdulillah1 assalamualaikum subhanallah sayangku123 rahasia123 rahasia1234 katasandi123 ' +
    'kemenag123 kemenag1234 kemenag12345 kemenag2024 kemenag2025 kemenag2026 madrasah123 madrasah1234 ikhlasberamal ' +
    'ikhlasberamal1 operator123 operator1234 satker12345 satkerconnected'
  ).split(' '),
)

export type PasswordFault = 'too-short' | 'too-long' | 'well-known'

/**
 * Judges a new password. Length is counted in characters as a person sees them; there are no rules about digits or
 * signs, which make passwords weaker, not stronger (NIST SP 800-63B).
 *
 * @returns what is wrong with it, or null when it may be used
 */
export function passwordFault(password: string): PasswordFault | null {
  if (password.length > passwordChars.most * 4) return 'too-long'
  const chars = Array.from(password).length
  if (chars > passwordChars.most) return 'too-long'
  if (chars < passwordChars.least) return 'too-short'
  const plain = password.toLowerCase()
  return wellKnown.has(plain) || new Set(plain).size < 4 ? 'well-known' : null
}

/** An address as it is stored and compared: trimmed, lower case; null when it cannot be one. */
export function normalEmail(text: string): string | null {
  const email = text.trim().toLowerCase()
  return email.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email) ? email : null
}
