// @vitest-environment node
// The committed page is what `npm run build:check` makes, and asks for nothing outside itself.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const committed = () => readFile(new URL('../../assets/check/check.html', import.meta.url), 'utf8')

it('is fresh: `cargo xtask check` writes it', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'turno-check-'))
  try {
    // In a process of its own: tests have another NODE_ENV, under which Svelte makes other code.
    const run = promisify(execFile)
    await run('npm', ['run', 'build:check', '--', '--outDir', folder], { env: { ...process.env, NODE_ENV: 'production' } })
    expect(await readdir(folder)).toEqual(['check.html'])
    expect((await readFile(join(folder, 'check.html'), 'utf8')) === (await committed())).toBe(true)
  } finally {
    await rm(folder, { recursive: true })
  }
})

it('lets nothing run but its own script, and has a place for the office', async () => {
  const page = await committed()
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
  const script = /<script type="module">([\s\S]*)<\/script>/.exec(page)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  expect(policy).not.toMatch(/unsafe|http/)
  expect(page.split('<script type="application/json" id="office">null</script>')).toHaveLength(2)
})
