"""Uploads a file by tuspy: ENDPOINT FILE ANNOUNCEMENT FOLDER RETRIES. Ends with 3 where the network gave no more tries."""

import sys
from base64 import b64decode
from pathlib import Path

from tusclient.client import TusClient
from tusclient.exceptions import TusCommunicationError, TusUploadFailed
from tusclient.storage.filestorage import FileStorage

endpoint, file, announcement, folder, retries = sys.argv[1:]

try:
    # What an earlier process began is gone on with. The announcement is bytes: Latin-1 is the text that becomes them again.
    uploader = TusClient(endpoint).uploader(
        file,
        metadata={"announcement": b64decode(announcement).decode("latin-1")},
        metadata_encoding="latin-1",
        store_url=True,
        url_storage=FileStorage(str(Path(folder) / "tuspy.json")),
        retries=int(retries),
        retry_delay=0,
        upload_checksum=True,
    )
    uploader.upload()
except (TusCommunicationError, TusUploadFailed) as error:
    print(repr(error), file=sys.stderr)
    sys.exit(3)
