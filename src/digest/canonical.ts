/** Canonical JSON (RFC 8785): one value has one string, so a digest of that string is a digest of the value. */

/**
 * The canonical JSON of a value made of null, booleans, finite numbers, well-formed strings, arrays and plain objects.
 * Throws an Error naming the place of anything else: what JSON would drop or bend silently must not be sealed.
 */
export function canonical(value: unknown, place = '$'): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, (item, index) => canonical(item, `${place}[${index}]`)).join(',')}]`
  if (isPlain(value)) {
    // Array.prototype.sort compares UTF-16 code units, which is the order that RFC 8785 asks for.
    const keys = Object.keys(value).sort()
    return `{${keys.map((key) => `${canonical(key, `${place} 的键名`)}:${canonical(value[key], `${place}.${key}`)}`).join(',')}}`
  }
  throw new Error(
    `无法生成规范 JSON：${place} 处是${kindOf(value)}；封存的内容只能由 null、真假值、有限数字、完整的文字、数组和普通对象组成（RFC 8785），请去掉该项或改用上述类型。`,
  )
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return `非有限数字 ${value}`
  if (typeof value === 'string') return '含有残缺字符（单个代理码元）的文字'
  return typeof value === 'object' ? ` ${value?.constructor?.name} 类的对象` : ` ${typeof value} 类型的值`
}
