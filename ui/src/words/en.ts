// All words of one language but those of the first screen, as one file that is fetched when somebody reads it.
export default import.meta.glob<string>(['../../../locales/en/*.ftl', '!**/app.ftl'], { query: '?raw', import: 'default', eager: true })
