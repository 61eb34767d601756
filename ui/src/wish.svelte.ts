// What a group wishes, between choosing it and sending it. Knows no network and no words.

import { app } from './app.svelte'

class Wish {
  /** Whose wish this is; another group's wish starts empty. */
  group = $state('')
  /** Ids of ports of entry, the dearest first. */
  ports: string[] = $state([])
  /** First day, `YYYY-MM-DD`, empty when not chosen. */
  earliest = $state('')
  /** Last day, `YYYY-MM-DD`, empty when not chosen. */
  latest = $state('')

  /** Keeps the wish when it is this group's, else starts anew. */
  begin(group: string): void {
    if (this.group === group) return
    this.group = group
    this.ports = []
    this.earliest = ''
    this.latest = ''
  }

  /** All of it, as it can be kept. */
  kept() {
    return { group: this.group, ports: this.ports, earliest: this.earliest, latest: this.latest }
  }

  /** Takes up what was kept. */
  take(kept: ReturnType<Wish['kept']>): void {
    Object.assign(this, kept)
  }

  /** Days have passed or the offer has changed: keeps what is still on offer. */
  fit(ports: string[], first: string, last: string): void {
    this.ports = this.ports.filter((port) => ports.includes(port))
    if (this.earliest < first || this.earliest > last) this.earliest = first
    if (this.latest < this.earliest || this.latest > last) this.latest = last
  }

  add(port: string): void {
    if (!this.ports.includes(port)) this.ports = [...this.ports, port]
  }

  remove(port: string): void {
    this.ports = this.ports.filter((other) => other !== port)
  }

  /** One place up (-1) or down (1). */
  move(port: string, by: -1 | 1): void {
    const from = this.ports.indexOf(port)
    const other = this.ports[from + by]
    if (from < 0 || other === undefined) return
    this.ports = this.ports.map((one) => (one === port ? other : one === other ? port : one))
  }
}

export const wish = new Wish()

app.whenLocked(() => wish.begin(''))
