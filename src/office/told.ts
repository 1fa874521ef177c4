/** What the rows of a file have told of: a set of ids that takes some sixteen bytes for each, whatever its length. */
export class Told {
  #table = new Uint32Array(2 * 1024)
  #size = 0

  /** Of 64 bits, two of a million ids agree by chance once in forty million imports. */
  #hash(id: string): [number, number] {
    let [a, b] = [0x9e3779b9, 0x85ebca6b]
    for (let i = 0; i < id.length; i++) {
      const c = id.charCodeAt(i)
      a = Math.imul(a ^ c, 0x85ebca77)
      b = Math.imul(b ^ c, 0xc2b2ae3d)
    }
    const mixed = (x: number, y: number) => (Math.imul(x ^ (x >>> 16), 0x85ebca6b) ^ Math.imul(y ^ (y >>> 13), 0xc2b2ae35)) >>> 0
    const [high, low] = [mixed(a, b), mixed(b, a)]
    return high === 0 && low === 0 ? [0, 1] : [high, low]
  }

  /** The place of an id, or the free one where it belongs. */
  #place([high, low]: [number, number]): number {
    const table = this.#table
    for (let at = (2 * low) % table.length; ; at = (at + 2) % table.length)
      if ((table[at] === high && table[at + 1] === low) || (table[at] === 0 && table[at + 1] === 0)) return at
  }

  has(id: string): boolean {
    const at = this.#place(this.#hash(id))
    return this.#table[at] !== 0 || this.#table[at + 1] !== 0
  }

  add(id: string): void {
    if (this.has(id)) return
    if (++this.#size * 4 > this.#table.length) this.#grow()
    this.#put(this.#hash(id))
  }

  #put(hash: [number, number]): void {
    const at = this.#place(hash)
    ;[this.#table[at], this.#table[at + 1]] = hash
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Uint32Array(2 * old.length)
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0 || old[at + 1] !== 0) this.#put([old[at]!, old[at + 1]!])
  }
}
