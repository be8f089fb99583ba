import { generate } from 'selfsigned'

export interface Certificate {
  key: string
  cert: string
}

const made = new Map<string, Promise<Certificate>>()

/** A certificate for all these names, signed by nobody, valid for some days and kept in memory only. Browsers under test are told to accept it. */
export function makeCertificate(hostnames: readonly string[]): Promise<Certificate> {
  const names = hostnames.toSorted()
  const known = made.get(names.join())
  if (known) return known

  const certificate = generateFor(names)
  made.set(names.join(), certificate)
  return certificate
}

async function generateFor(names: readonly string[]): Promise<Certificate> {
  const dayMs = 24 * 60 * 60 * 1000
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Practice front' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A practice store whose clock was turned must still be reachable: only the machine's own clock counts here.
    notBeforeDate: new Date(Date.now() - dayMs),
    notAfterDate: new Date(Date.now() + 7 * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  })
  return { key, cert }
}
