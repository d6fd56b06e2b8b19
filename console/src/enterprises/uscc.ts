const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Whether a unified social credit code has its length, its alphabet and its check character. Source: GB 32100-2015. */
export function isUscc(text: string): boolean {
  const code = normalUscc(text)
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(code.charAt(i)), 0)
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17)
}

export function normalUscc(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}
