// How the page that checks slips is built (`ui/check/`): one file with everything inside, which asks nobody for anything.
import { createHash } from 'node:crypto'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

/** Words of the page; what else stands in `locales/` stays out of the file. */
const WORDS = /^(scheduling-(check|appointment)-|registration-takeover-(camera|picture-choose)|ports-name-|app-language-(title|own-name)|operator-practice)/

/** Takes the words that are not the page's out of Fluent files: a message is a line that begins with its id, and what is indented below. */
function ownWords(): Plugin {
  return {
    name: 'own-words',
    enforce: 'pre',
    load: {
      filter: { id: /\.ftl\?raw$/ },
      async handler(id) {
        const file = id.replace(/\?raw$/, '')
        this.addWatchFile(file)
        const text = await this.fs.readFile(file, { encoding: 'utf8' })
        const messages = text.split(/\n(?=\S)/).filter((message) => WORDS.test(message))
        return `export default ${JSON.stringify(messages.join('\n') + '\n')}`
      },
    },
  }
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Puts script and style into the page, and a policy that lets nothing else run and nothing be asked for. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const page = files.find((file) => file.fileName.endsWith('.html'))
      if (page?.type !== 'asset') throw new Error('no page was built')
      let [script, style] = ['', '']
      for (const file of files) {
        // Nothing stands beside the page that could be fetched in advance: Vite's mark for it would be filled in after us.
        if (file.type === 'chunk') script += file.code.replaceAll('__VITE_PRELOAD__', '[]').replaceAll('</script', '<\\/script').trim()
        else if (file.fileName.endsWith('.css')) style += String(file.source).trim()
        else if (file !== page) throw new Error(`${file.fileName} would stand beside the page`)
        if (file !== page) delete bundle[file.fileName]
      }
      const policy = [
        "default-src 'none'",
        `script-src ${sha256(script)}`,
        `style-src ${sha256(style)}`,
        'img-src blob: data:',
        'media-src blob: mediastream:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ')
      const html = String(page.source).replace(/\s*<(script type="module"|link rel="stylesheet")[^>]*>(<\/script>)?/g, '')
      page.source = html
        .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
        .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
        .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`)
      page.fileName = 'check.html'
    },
  }
}

export default defineConfig({
  root: 'check',
  // Names of styles come from what they say, not from where the file lies: the page is the same wherever it is built.
  plugins: [ownWords(), svelte({ compilerOptions: { cssHash: ({ hash, css }) => `s-${hash(css)}` } }), oneFile()],
  build: {
    target: ['es2022', 'chrome94', 'safari15'],
    outDir: '../../assets/check',
    emptyOutDir: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    // The words of all languages are in the file, too.
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
