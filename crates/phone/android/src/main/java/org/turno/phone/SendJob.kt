/**
 * Waits for a network on behalf of what waits to be sent, also after Turno was closed.
 *
 * With an open profile it wakes the sending. Without, nothing can be sent: the vault needs its PIN. Then it says, once, that
 * Turno wants to be opened. It does not pretend to more.
 */
package org.turno.phone

import android.app.job.JobInfo
import android.app.job.JobParameters
import android.app.job.JobScheduler
import android.app.job.JobService
import android.content.ComponentName
import android.content.Context
import org.json.JSONObject

private const val KEPT = "send"
private const val JOB = 1
private const val NOTICE = 2

/** Longer than a short stop of the network, which the app's own sending bridges. */
private const val AT_LEAST_MS = 15 * 60_000L

class SendJob : JobService() {
  override fun onStartJob(job: JobParameters): Boolean {
    val wake = wake
    if (wake != null) {
      wake()
    } else {
      val kept = getSharedPreferences(KEPT, Context.MODE_PRIVATE).getString(KEPT, null)
      if (kept != null) Notices.show(this, NOTICE, JSONObject(kept))
    }
    return false
  }

  override fun onStopJob(job: JobParameters): Boolean = false

  companion object {
    /** Wakes the sending; none while no profile is open. */
    @Volatile var wake: (() -> Unit)? = null

    /** `waiting`: is there something? `words`: what `Notices` shows. */
    fun set(context: Context, asked: JSONObject) {
      val jobs = context.getSystemService(Context.JOB_SCHEDULER_SERVICE) as JobScheduler
      if (!asked.getBoolean("waiting")) {
        jobs.cancel(JOB)
        return
      }
      context.getSharedPreferences(KEPT, Context.MODE_PRIVATE).edit().putString(KEPT, asked.getJSONObject("words").toString()).apply()
      val job = JobInfo.Builder(JOB, ComponentName(context, SendJob::class.java))
        .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
        .setMinimumLatency(AT_LEAST_MS)
        .setPersisted(true)
      jobs.schedule(job.build())
    }
  }
}
