const charsMost = 90

/** A program's own name: anything, at any length, in any direction. It is cut, and cannot turn the text around it. */
export function TitleName({ name }: { name: string }) {
  return <bdi class="clip">{titleName(name)}</bdi>
}

/** Control and direction marks become blanks; what is longer than a line ends in dots. */
export function titleName(name: string): string {
  const plain = name
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const chars = Array.from(plain)
  return chars.length > charsMost ? `${chars.slice(0, charsMost - 1).join('')}…` : plain || '?'
}
