### The appointment office (the operator) and the information that it publishes.

## Failures. The id is the stable code.

operator-bundle-signature = It is not certain that this comes from the appointment office
    .why = Its signature does not fit. It may have been changed on the way.
    .next = Nothing was lost. Turno does not use it and keeps the last good information. Try again on another network.
operator-bundle-malformed = The information from the appointment office cannot be read
    .why = It arrived damaged, or in a form that this Turno does not know.
    .next = Nothing was lost. Turno keeps the last good information. Try again later, or update Turno.
operator-bundle-older = This information is older than what you have
    .why = The appointment office has published something newer since, and Turno already has it.
    .next = You do not need to do anything. Turno keeps the newer one.
