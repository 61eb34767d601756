// The camera while it is open: asked for, refused, missing, closed again. Keeps no picture, knows nobody's words.

/** `user`: the camera that looks at whoever holds the device. */
export type Facing = 'user' | 'environment'

export class Camera {
  trouble: 'none' | 'refused' | 'missing' = $state('none')
  isOpen = $state(false)
  #stream: MediaStream | null = null
  /** Counts how often it was opened or closed: what comes too late is of no use. */
  #turn = 0

  /** Shows in `video` what it sees. `false`: it does not, or was closed meanwhile. */
  async open(video: HTMLVideoElement, facing: Facing, sizes: MediaTrackConstraints = {}): Promise<boolean> {
    this.close()
    const turn = this.#turn
    this.trouble = 'none'
    try {
      const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: facing, ...sizes }, audio: false })
      if (turn !== this.#turn) {
        opened.getTracks().forEach((track) => track.stop())
        return false
      }
      this.#stream = opened
      video.srcObject = opened
      await video.play()
      this.isOpen = turn === this.#turn
      return this.isOpen
    } catch (error) {
      if (turn === this.#turn) this.trouble = error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'missing'
      return false
    }
  }

  close(): void {
    this.#turn++
    this.isOpen = false
    this.#stream?.getTracks().forEach((track) => track.stop())
    this.#stream = null
  }
}
