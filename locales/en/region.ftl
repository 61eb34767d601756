# SPDX-License-Identifier: Apache-2.0 OR MIT

### The region where people can ask for an appointment, and where this phone stands.

## Failures. The id is the stable code.

region-no-position = The phone did not say where it is
    .why = Location may be switched off, or Turno may not be allowed to use it, or the phone cannot see the sky.
    .next = Nothing was lost. Switch location on and let Turno use it. Go outside or near a window, then try again. The exact place never leaves the phone.

## Why Turno cannot tell whether the phone is in the region

region-unsure-no_fix = The phone does not know where it is
    .next = Switch location on and let Turno use it. Go outside or near a window, wait a minute, then try again.
region-unsure-stale = The phone only knows where it was { $age } ago
    .next = Keep Turno open, go outside or near a window, and try again.
region-unsure-too_coarse = The phone knows where it is only to within about { $accuracy }
    .next = Let Turno use your precise location. Go outside, away from high walls, wait a minute, then try again.
region-unsure-at_edge = You are very close to the edge of the region: about { $distance }
    .next = Go outside and wait a minute, so that the phone can be more exact. If it still cannot tell, try from a place a little farther inside the region, when it is safe to go there.
region-unsure-impossible = The phone gave a place that cannot be right
    .next = Switch location off and on again, or restart the phone. Then try again.

## Directions, read after a distance: “12 km from here, to the north”

region-direction-n = to the north
region-direction-ne = to the northeast
region-direction-e = to the east
region-direction-se = to the southeast
region-direction-s = to the south
region-direction-sw = to the southwest
region-direction-w = to the west
region-direction-nw = to the northwest
## The page: where am I?

region-title = Am I inside the region?
region-private = Your position never leaves this phone. Turno draws the map itself, without a network.
region-checking = Looking for the place…
region-again = Check again
region-inside = You are inside the region
region-inside-by = Its edge is { $distance } away.
region-outside = You are outside the region
region-outside-by = Its nearest place is { $distance } from here.
region-outside-by-way = Its nearest place is { $distance } from here, { $direction }.
region-nearest-place = The nearest town where asking counts is { $place }: { $distance } from here, { $direction }.
region-outside-advice = You can register anywhere, and it stays saved. You can ask for an appointment only inside the region. Before you travel, ask a shelter or a person you trust whether the way is safe.
region-unsure = The phone cannot tell yet
region-accuracy = The phone knows its place to within about { $distance }.
region-age-fresh = It found the place just now.
region-age = It found the place { $duration } ago.
region-mocked = This phone says that an app has set its position. Turno passes that on and does not refuse you for it.

## The map

region-map-title = Map: where asking counts, and where this phone is
region-map-title-nowhere = Map: where asking counts. This phone’s place is not known.
region-map-region = Asking counts here
region-map-here = You are here
region-map-accuracy = You are inside this circle
region-map-edge = The nearest edge of the region
region-map-nearest = The nearest town where asking counts
region-map-port = Port of entry
region-map-town = Town

## A computer that plays a phone

region-simulated = Simulated phone – not real
region-simulated-place = It is at

## May Turno see where this phone is?

region-position-ask = Turno does not look where this phone is before you say so
    .why = You can ask for an appointment only inside the region. The phone itself finds out whether it is inside. Your position never leaves it.
    .next = Press the button. The phone then asks once more by itself.
region-position-allow = Let Turno see where this phone is
region-position-refused = Turno may not see where this phone is
    .next = Open the settings of this phone, then Apps, Turno, Permissions, Location. Allow it while Turno is in use. Then come back here.
region-position-off = Location is switched off on this phone
    .next = Switch it on in the settings of this phone. Then come back here.
