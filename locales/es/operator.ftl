### La oficina de citas (el operador) y la información que publica.

## Fallas. El identificador es el código estable.

operator-bundle-signature = No es seguro que esto venga de la oficina de citas
    .why = Su firma no coincide. Tal vez alguien la cambió en el camino.
    .next = No se perdió nada. Turno no la usa y se queda con la última información buena. Intente de nuevo con otra red.
operator-bundle-malformed = No se puede leer la información de la oficina de citas
    .why = Llegó dañada, o en una forma que este Turno no conoce.
    .next = No se perdió nada. Turno se queda con la última información buena. Intente más tarde, o actualice Turno.
operator-bundle-older = Esta información es más vieja que la que usted tiene
    .why = La oficina de citas ya publicó algo más nuevo, y Turno ya lo tiene.
    .next = No necesita hacer nada. Turno se queda con la más nueva.
