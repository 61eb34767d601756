/** Uploads a file by tus-js-client: ENDPOINT FILE ANNOUNCEMENT FOLDER RETRIES. Ends with 3 where the network gave no more tries. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FileUrlStorage, Upload } from 'tus-js-client'

const [endpoint, file, announcement, folder, retries] = process.argv.slice(2)

const upload = new Upload(readFileSync(file), {
  endpoint,
  // Its own metadata are text; the announcement is bytes.
  headers: { 'Upload-Metadata': `announcement ${announcement}` },
  urlStorage: new FileUrlStorage(join(folder, 'tus-js-client.json')),
  retryDelays: Array(Number(retries)).fill(0),
  onSuccess: () => process.exit(0),
  onError: (error) => {
    console.error(String(error))
    process.exit(3)
  },
})

// What an earlier process began is gone on with.
const [begun] = await upload.findPreviousUploads()
if (begun) upload.resumeFromPreviousUpload(begun)
upload.start()
