/**
 * One file out of a ZIP archive (APPNOTE 6.3.10), stored or deflated; undefined when it is not there, encrypted, in another
 * compression, or longer than `most` bytes once it is open: a small archive can hold an endless file.
 */
export async function unzip(archive: Uint8Array, name: string, most: number): Promise<Uint8Array | undefined> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    // 4.3.12: the entry in the central directory
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined
    const [flags, method, size] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 20, true)]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const found = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + (nameLength ?? 0)))
    if (found === name) return (flags & 1) === 1 ? undefined : open(archive, view, view.getUint32(at + 42, true), size, method, most)
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return undefined
}

/** 4.3.16: the last record, before a comment of at most 64 KiB. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

async function open(
  archive: Uint8Array,
  view: DataView,
  at: number,
  size: number,
  method: number,
  most: number,
): Promise<Uint8Array | undefined> {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) return undefined
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + size > archive.length) return undefined
  const packed = new Uint8Array(archive.subarray(start, start + size))
  if (method === 0) return packed.length <= most ? packed : undefined
  return method === 8 ? inflate(packed, most) : undefined
}

async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
      length += value.length
      if (length > most) {
        await reader.cancel()
        return undefined
      }
      parts.push(new Uint8Array(value))
    }
  } catch {
    return undefined
  }
}
