/** 14000 fen → `140`; 14050 → `140.50`. People here write the yuan behind: 140元. */
export function yuan(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const whole = Math.floor(Math.abs(fen) / 100)
  const rest = Math.abs(fen) % 100
  const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, ',')
  return sign + grouped + (rest === 0 ? '' : `.${rest.toString().padStart(2, '0')}`)
}

/** `140` or `140.5` → 14000 or 14050; undefined when it is no amount of money with at most two decimals. */
export function fen(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s元¥]/g, '')
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain)
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '0').padEnd(2, '0')) : undefined
}

/** 15000 → `15,000`. */
export function count(value: number): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, ',')
}

/** 17 of 24 → `70%`, rounded down, so that 100 % is only said when it is so. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.floor((part * 100) / whole)}%`
}

/** `13887441234` → `138 8744 1234`; a masked number stays masked; a landline `08748881234` → `0874-8881234`. */
export function phone(number: string): string {
  const plain = number.replace(/^\+?86(?=1\d{10}$)/, '').replace(/[\s-]/g, '')
  if (/^1[\d*]{10}$/.test(plain)) {
    return `${plain.slice(0, 3)} ${plain.slice(3, 7)} ${plain.slice(7)}`
  }
  const landline = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})$/.exec(plain)
  return landline ? `${landline[1]}-${landline[2]}` : number
}
