/** Papers go to another app, or to a printer. They lie in the app's own folder, where no other app reads. */
package org.turno.phone

import android.app.Activity
import android.content.ClipData
import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.content.Intent
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.Bundle
import android.os.CancellationSignal
import android.os.ParcelFileDescriptor
import android.print.PageRange
import android.print.PrintAttributes
import android.print.PrintDocumentAdapter
import android.print.PrintDocumentInfo
import android.print.PrintManager
import android.provider.OpenableColumns
import android.webkit.MimeTypeMap
import java.io.File
import java.io.FileInputStream
import java.io.FileNotFoundException
import java.io.FileOutputStream
import java.io.IOException
import kotlin.concurrent.thread
import org.json.JSONObject

private const val FOLDER = "papers"
private const val UNKNOWN = "application/octet-stream"

object Papers {
  /** `name`: of a paper in the folder. The person chooses the app, and that app may read this one paper. */
  fun share(activity: Activity, asked: JSONObject) {
    val name = asked.getString("name")
    file(activity, name)
    val uri = Uri.parse("content://${activity.packageName}.papers/${Uri.encode(name)}")
    val send = Intent(Intent.ACTION_SEND).setType(type(name)).putExtra(Intent.EXTRA_STREAM, uri)
    // The permission goes with the clip; the extra alone would not carry it to the app that is chosen.
    send.clipData = ClipData.newRawUri(null, uri)
    send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    activity.startActivity(Intent.createChooser(send, null))
  }

  fun print(activity: Activity, asked: JSONObject) {
    val paper = file(activity, asked.getString("name"))
    val printers = activity.getSystemService(Context.PRINT_SERVICE) as PrintManager
    activity.runOnUiThread { printers.print(paper.name, PrintPaper(paper), PrintAttributes.Builder().build()) }
  }

  /** A name and no path: nothing outside the folder is ever meant. */
  fun file(context: Context, name: String): File {
    val file = File(File(context.dataDir, FOLDER), name)
    if (File(name).name != name || !file.isFile) throw FileNotFoundException()
    return file
  }

  fun type(name: String): String =
    MimeTypeMap.getSingleton().getMimeTypeFromExtension(name.substringAfterLast('.')) ?: UNKNOWN
}

class PaperProvider : ContentProvider() {
  override fun onCreate(): Boolean = true

  override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
    if (mode != "r") throw FileNotFoundException()
    return ParcelFileDescriptor.open(paper(uri), ParcelFileDescriptor.MODE_READ_ONLY)
  }

  override fun getType(uri: Uri): String = Papers.type(paper(uri).name)

  override fun query(uri: Uri, columns: Array<String>?, where: String?, values: Array<String>?, order: String?): Cursor {
    val paper = paper(uri)
    val known = mapOf<String, Any>(OpenableColumns.DISPLAY_NAME to paper.name, OpenableColumns.SIZE to paper.length())
    val wanted = (columns ?: known.keys.toTypedArray()).filter(known::containsKey)
    val cursor = MatrixCursor(wanted.toTypedArray(), 1)
    cursor.addRow(wanted.map { known[it] }.toTypedArray())
    return cursor
  }

  override fun insert(uri: Uri, values: ContentValues?): Uri? = null

  override fun delete(uri: Uri, where: String?, values: Array<String>?): Int = 0

  override fun update(uri: Uri, values: ContentValues?, where: String?, more: Array<String>?): Int = 0

  private fun paper(uri: Uri): File {
    val context = context ?: throw FileNotFoundException()
    return Papers.file(context, uri.lastPathSegment ?: throw FileNotFoundException())
  }
}

/** Hands a PDF to the printer as it is. */
private class PrintPaper(private val paper: File) : PrintDocumentAdapter() {
  override fun onLayout(
    before: PrintAttributes?,
    now: PrintAttributes,
    stop: CancellationSignal?,
    then: LayoutResultCallback,
    more: Bundle?,
  ) = then.onLayoutFinished(PrintDocumentInfo.Builder(paper.name).build(), false)

  override fun onWrite(pages: Array<PageRange>, to: ParcelFileDescriptor, stop: CancellationSignal?, then: WriteResultCallback) {
    thread {
      try {
        FileInputStream(paper).use { from -> FileOutputStream(to.fileDescriptor).use { from.copyTo(it) } }
        then.onWriteFinished(arrayOf(PageRange.ALL_PAGES))
      } catch (_: IOException) {
        then.onWriteFailed(null)
      }
    }
  }
}
