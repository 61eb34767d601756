# SPDX-License-Identifier: Apache-2.0 OR MIT

### Nombres de los idiomas que hablan las personas, según la etiqueta BCP 47. Las lenguas indígenas conservan la escritura de sus hablantes.

language-es = Español
language-ht = Criollo haitiano
language-en = Inglés
language-pt = Portugués
language-fr = Francés
language-ru = Ruso
language-zh = Chino
language-ar = Árabe
language-quc = K’iche’
language-mam = Mam
language-kek = Q’eqchi’
language-ixl = Ixil
language-nah = Náhuatl
language-cab = Garífuna
language-kjb = Q’anjob’al
language-poc = Poqomam
language-quz = Quechua (Cusco)
language-gn = Guaraní
language-uk = Ucraniano
language-tr = Turco
language-fa = Persa (farsi, dari)
language-ps = Pastún
language-hi = Hindi
language-pa = Panyabí
language-bn = Bengalí
language-ne = Nepalí
language-uz = Uzbeko
language-am = Amárico
language-ti = Tigriña
language-so = Somalí
language-sw = Suajili
language-ln = Lingala
language-wo = Wólof
language-mis = Otro idioma
