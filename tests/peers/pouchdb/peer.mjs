/** Both ends of PouchDB's replication, steered by lines of JSON: a server that speaks CouchDB's protocol, and devices. Counts nothing. */
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import https from 'node:https'

const require = createRequire(import.meta.url)
const PouchDB = require('pouchdb-core')
PouchDB.plugin(require('pouchdb-adapter-memory')).plugin(require('pouchdb-adapter-http')).plugin(require('pouchdb-replication'))

/** The server: in memory, with the routes that replication needs. */
function serve() {
  const app = require('express')()
  const Served = PouchDB.defaults({ prefix: 'served-', adapter: 'memory' })
  app.use(require('express-pouchdb')(Served, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' }))
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server.address().port))
  })
}

/** One device's database; it is there for as long as the process. */
const devices = new Map()
function device(name) {
  if (!devices.has(name)) devices.set(name, new PouchDB(`device-${name}`, { adapter: 'memory' }))
  return devices.get(name)
}

/** A device's way out: it remembers the TLS sessions that it may take up again. */
const agents = new Map()
function agentOf(name) {
  if (!agents.has(name)) agents.set(name, new https.Agent({ keepAlive: true, maxSockets: 1 }))
  return agents.get(name)
}

/** Does something with the server over one new connection that is kept open meanwhile, as browsers keep theirs. */
async function connected(name, url, work) {
  const agent = agentOf(name)
  try {
    return await work(new PouchDB(url, { adapter: 'http', fetch: (address, options) => PouchDB.fetch(address, { ...options, agent }) }))
  } finally {
    agent.destroy()
  }
}

const steps = {
  serve: async () => ({ port: await serve() }),
  /** Writes documents as an app does: the current revision is read, the new one saved. */
  write: async ({ device: name, documents }) => {
    for (const document of documents) {
      const known = await device(name).get(document._id).catch(() => ({}))
      await device(name).put({ ...document, _rev: known._rev })
    }
    return {}
  },
  /** Both ways, as Turno's one exchange is; one after the other, or chance decides how often they meet each other's traces. */
  sync: async ({ device: name, url }) =>
    connected(name, url, async (server) => {
      const pushed = await device(name).replicate.to(server)
      const pulled = await device(name).replicate.from(server)
      return { written: pushed.docs_written, errors: [...pushed.errors, ...pulled.errors] }
    }),
  pull: async ({ device: name, url }) => {
    await connected(name, url, (server) => device(name).replicate.from(server))
    const { rows } = await device(name).allDocs({ include_docs: true })
    return { documents: rows.map((row) => row.doc) }
  },
}

for await (const line of createInterface({ input: process.stdin })) {
  const { step, ...given } = JSON.parse(line)
  const answer = await steps[step](given).catch((error) => ({ failed: String(error?.stack ?? error) }))
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
process.exit(0)
