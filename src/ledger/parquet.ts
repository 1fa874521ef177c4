/** Reads Parquet files row group by row group: one group is held at a time, and a file that would cost too much is refused. */
import { open } from 'node:fs/promises'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { parquetMetadataAsync, parquetScan, parquetSchema, type Compressors, type FileMetaData } from 'hyparquet'
import type { Cell, Row } from './workbook.ts'

/** What a row group may hold, in bytes unpacked and in rows: more would not fit into memory. */
const most = { bytes: 2 ** 29, rows: 2 ** 21, footer: 2 ** 25 }

/** A page states its own length, which must be believed no further than what fits; one of empty cells has none. */
const within = (length: number): { maxOutputLength: number } => {
  if (length > most.bytes) throw new Error('a page of more bytes than a row group may have')
  return { maxOutputLength: Math.max(length, 1) }
}
// What isn't among them is Snappy, which hyparquet reads by itself, or not read at all.
const compressors: Compressors = {
  GZIP: (packed, length) => gunzipSync(packed, within(length)),
  BROTLI: (packed, length) => brotliDecompressSync(packed, within(length)),
  ZSTD: (packed, length) => zstdDecompressSync(packed, within(length)),
}
const readable = ['UNCOMPRESSED', 'SNAPPY', ...Object.keys(compressors)]

/** What keeps a file from being read, told to whoever sent it. */
export class ParquetFault extends Error {}

/** Whether a file says that it is Parquet. */
export const isParquet = (head: Uint8Array): boolean => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PAR1'

/** The names of its columns as row 1, then its rows, as if it were a text file. Columns with an inner structure are left empty. */
export async function* parquetRows(path: string): AsyncGenerator<Row> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const file = {
      byteLength: size,
      slice: async (from: number, to = size): Promise<ArrayBuffer> => {
        const bytes = new Uint8Array(to - from)
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
        if (bytesRead < bytes.length) throw new Error('the file ends before its data')
        return bytes.buffer
      },
    }
    await demandEnd(file, size)
    const metadata = await parquetMetadataAsync(file, { geoparquet: false })
    demandReadable(metadata)
    const scan = await parquetScan({ file, metadata, compressors, geoparquet: false })
    const names = parquetSchema(metadata).children.map((c) => c.element.name)
    yield { number: 1, cells: names }
    for (const { rowStart, rowEnd } of scan.ranges) {
      const values: ArrayLike<unknown>[] = []
      for (const column of names) values.push(await scan.readColumn({ column, rowStart, rowEnd }))
      for (let i = 0; i < rowEnd - rowStart; i++) yield { number: rowStart + i + 2, cells: values.map((column) => cellOf(column[i])) }
    }
  } finally {
    await handle.close()
  }
}

/** The last eight bytes of a whole file: how long its table of contents is, and its mark. */
const demandEnd = async (file: { slice: (from: number) => Promise<ArrayBuffer> }, size: number): Promise<void> => {
  const end = size < 12 ? undefined : Buffer.from(await file.slice(size - 8))
  if (end === undefined || !isParquet(end.subarray(4))) throw new ParquetFault('没有写完，文件可能被截断。请重新导出后再导入')
  const footer = end.readUInt32LE(0)
  if (footer > Math.min(size - 12, most.footer)) throw new ParquetFault('的目录已经损坏或者过大。请重新导出后再导入')
}

const demandReadable = ({ row_groups }: FileMetaData): void => {
  for (const { columns, num_rows, total_byte_size } of row_groups) {
    if (num_rows > most.rows || total_byte_size > most.bytes)
      throw new ParquetFault(
        `的一个行组超过了${most.rows / 2 ** 20}百万行或者${most.bytes / 2 ** 20}MB。请用较小的行组（如100万行）重新导出后再导入`,
      )
    const codec = columns.map((c) => c.meta_data?.codec).find((c) => c !== undefined && !readable.includes(c))
    if (codec !== undefined) throw new ParquetFault(`用${codec}压缩，无法读取。请改用SNAPPY、GZIP或者ZSTD压缩，重新导出后再导入`)
  }
}

const cellOf = (value: unknown): Cell => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value === '' ? undefined : value
  if (typeof value === 'bigint') return String(value)
  return value instanceof Date ? { day: value.toISOString().slice(0, 10) } : undefined
}
