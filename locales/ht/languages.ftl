# SPDX-License-Identifier: Apache-2.0 OR MIT

### Non lang moun pale, dapre etikèt BCP 47. Lang endijèn yo kenbe jan moun ki pale yo ekri yo.

language-es = Panyòl
language-ht = Kreyòl ayisyen
language-en = Angle
language-pt = Pòtigè
language-fr = Franse
language-ru = Ris
language-zh = Chinwa
language-ar = Arab
language-quc = K’iche’
language-mam = Mam
language-kek = Q’eqchi’
language-ixl = Ixil
language-nah = Nawatl (Náhuatl)
language-cab = Garifouna (Garífuna)
language-kjb = Q’anjob’al
language-poc = Poqomam
language-quz = Kechwa (Cusco)
language-gn = Gwarani
language-uk = Ikrenyen
language-tr = Tik
language-fa = Pèsan (Fasi, Dari)
language-ps = Pachto
language-hi = Endi
language-pa = Pendjabi
language-bn = Bengali
language-ne = Nepali
language-uz = Ouzbèk
language-am = Amarik
language-ti = Tigrinya
language-so = Somali
language-sw = Swahili
language-ln = Lengala
language-wo = Wolòf
language-mis = Yon lòt lang
