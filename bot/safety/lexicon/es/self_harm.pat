# Hurting oneself without the wish to die, or without saying so.

[self_harm imminent self] is hurting themself now or about to
me acabo de (cortar|lastimar|quemar|herir|hacer daño|rajar|autolesionar)
(estoy|ando) a (punto|nada|poco) de (cortarme|lastimarme|hacerme daño|quemarme|autolesionarme|rajarme|recaer y cortarme)
(ahora mismo|ahora|en este momento) me estoy (lastimando|cortando|haciendo daño|hiriendo|quemando)
me (corte|raje) (muy|demasiado|re|bien|super) (hondo|ondo|profundo|feo|hondo y)
me voy a (cortar|lastimar|rajar|hacer daño|autolesionar|herir)
(razon|motivo) para no (cortarme|lastimarme|hacerme daño)
tengo (la|una|el|mi) navaja en
(tengo|saque|agarre|compre|escondo|guardo|veo|mirando) ..2 (hoja|navaja) ..6 (no quiero hacerlo|mirandola|cortarme|lastimarme|ganas|casa|calle mi cabeza|mano)
se me (fue|paso|paso de) la mano con (el|los|la|un) (corte|cortes|cortada|navaja|herida)
(corte|cortes|cortada) ..5 (no para|no deja) de (salir sangre|sangrar)

[self_harm active self] hurts themself
si no me (corto|lastimo|hago daño|quemo) ..2 (exploto|explotar|explote|aguanto|duermo|calmo|puedo)
(otra vez|de nuevo|nuevamente|hoy|anoche|ayer|volvi y|sigo y) me (lastime|corte|queme a proposito|hice daño|autolesione|raje|golpee|rasguñe|arañe|hice cortes)
me (lastime|corte|raje|queme|golpee) (otra vez|de nuevo|nuevamente|a proposito|aproposito|apropósito|yo sola|yo solo|yo misma|yo mismo|los brazos|las piernas|el brazo|los muslos|las muñecas|la muñeca|la piel|porque|para|cuando me|contra la pared)
si no me (corto|lastimo|hago daño|quemo|golpeo)
(no) me (fio|fío|confio) de mi ..3 (cocina|sola|solo|noche|cuchillo|navaja|hoy)?
(escondi|escondo|escondieron|tire|quiten|guardar) ..2 (tijeras|navaja|cuchillo|objetos filosos|todo lo filoso) ..6 (mi|mano|cortarme|lastimarme|hacerlo|daño)
(marcas|cicatrices|cortes|heridas) (nuevas|nuevos|frescas|frescos|recientes) ..5 (verano|brazos|piernas|nadie|esconder|decir|mangas|vean|yo|hice|muslos)
(mis|los) (cortes|cortadas|autolesiones|heridas que me hago|cortecitos)
(hago|hice|haces|hacia|haciendo|hacer|hecho) (cortes|cortadas|tajos|cortecitos|cortaditas) en (mi|mis|los|las|el|la)
me (corto|rajo|lastimo|autolesiono|autolesionaba|autolesione|autoagredo|autoflagelo|hiero|tajeo|tajeaba|flagelo|mutilo|automutilo)
me (corte|cortaba|cortado|corte otra|volvi a cortar|vuelvo a cortar|he cortado|estoy cortando|ando cortando|sigo cortando|quiero cortar|quiero lastimar|lastime a proposito|lastimaba|he lastimado|volvi a lastimar|estoy lastimando|vuelvo a lastimar|sigo lastimando|he autolesionado|volvi a autolesionar|he hecho daño|volvi a hacer daño|estoy haciendo daño|he herido|he rajado|raje|queria cortar|quise cortar)
(cortarme|lastimarme|autolesionarme|mis autolesiones|tengo autolesiones|rajarme|herirme|autoflagelarme|automutilarme|autoagredirme|autolesion|cortandome|lastimandome|autolesionandome|rajandome|tajearme|cuttearme)
(hacerme|haciendome) ..1 (daño|cortes|cortadas|heridas|cortaditas|tajos|cortecitos|rasguños|moretones|marcas|rayitas|lesiones)
me (hago|hacia|hice|he hecho|vuelvo a hacer|volvi a hacer|haria|hare|quiero hacer|queria hacer|estoy haciendo|voy a hacer|hago yo) ..1 (daño|cortes|cortadas|heridas|tajos|lesiones|cosas en la piel|moretones|marcas|quemaduras|sangre)
me (quemo|quemaba|queme|araño|arañaba|arañe|araña|pego|golpeo|golpeaba|pegaba|muerdo|mordia|pellizco|rasguño|rasguñaba|clavo|arranco|pincho|jalo|castigo|estrello) ..4 (a proposito|yo misma|yo mismo|yo sola|yo solo|sola|solo|apropósito|la piel|las uñas|en la cabeza|contra la pared|la cabeza|hasta sangrar|hasta que|sangre|hasta dejarme|hasta dejar|hasta sacarme|cigarro|cigarros|cigarrillo|encendedor|plancha|los brazos|las piernas|los muslos|muñecas|de rabia|cuando me enojo|para sentir|para castigarme|puñetazos|puños|cachetadas)
(los|las) (brazos|piernas|muñecas|muslos) ..2 (llenos|llenas|cortados|cortadas|marcados|marcadas|rajadas) ..2 (cortes|marcas|heridas|cicatrices|cortadas)?
(piernas|brazos|cuerpo|muñecas|muslos|brazo) ..2 (lleno|llena|llenos|llenas|cubiert*) de (marcas|cortes|rayitas|heridas|cicatrices|cortadas|lineas|rayas) ..5 (hice|peores|hago|mi|yo|dias)?
(marcas|cicatrices|cortes|cortadas|heridas) que (yo )?(me hice|me hago|me hacia|me he hecho)
(ganas|ansias|impulso|necesidad|deseo|pensamiento|idea|adiccion|adicta|adicto) (a|de) (cortarme|lastimarme|hacerme daño|hacerme cortes|hacerme heridas|autolesionarme|hacerme algo|quemarme la|golpearme|hacerme sangrar|castigarme|rajarme)
(manga|mangas|sueter|sudadera|pulseras) ..2 (larga|largas)? ..8 (no vean|no se vean|cortes|brazos|marcas|cicatrices|calor|tapar|esconder)
(uso|llevo|traigo|ando con|usar) (siempre )?(manga|mangas) larga* ..5 (brazos|vean|calor|cortes)
(apague|apago|apagaba|apagado) (un|el|los) (cigarro|cigarrillo|cigarros|pucho|cigarrillos) en (el|mi|los|la) (brazo|piel|pierna|brazos|mano|muslo)
(me )?(castigo|castigarme|lo merezco|merezco) ..5 (corto|cortarme|cortes|cortadas|golpes|lastimo)
(corto|cortar|cortes|rajar|lastimar) (mi|a mi) (cuerpo|piel)
a mi cuerpo lo (odio|corto)
mi cuerpo ..4 lo corto
(para|pa) (sentir algo|calmarme|no llorar|castigarme|aliviar) ..2 me (corto|lastimo|quemo|pego)
(gente|personas|alguien) que se corta ..4 (mi|yo)
(lo de|con lo de|seguir|dejar de|volvi a|volver a|vuelvo a|recai|sin|quiero|necesito|empece a|termino|termine|acabo|sigo) (cortarme|cortandome|lastimarme|lastimandome|hacerme daño|haciendome daño|autolesionarme|herirme|quemarme la|golpearme|rasguñarme|arañarme)
recai ..4 (corte|cortes|daño|navaja|lastime)
(tengo|traigo|escondo|guardo) ..2 navaja ..4 (casa|mochila|cuarto|funda|baño|cuento|cama)
(odio|odiar) ..3 cuerpo ..4 (corto|corte|lastimo|rajo)
(sangre|ver sangre|ver mi sangre|ver correr la sangre|sangrar) ..3 (me calma|me relaja|me alivia|me tranquiliza)
(i cut|cut myself|cutting) (ayer|otra vez|anoche|porque|y mi)
(la|mi) racha ..3 sin (cortarme|hacerme)
dias sin (hacerme nada|hacerme daño|cortarme|lastimarme|autolesionarme)

[self_harm past self] used to hurt themself
(hace|llevo) ..6 (que|q) no me (autolesiono|corto|lastimo|hago daño|quemo)
(antes|de chica|de chico|hace tiempo|hace años|en la secundaria|en la prepa|de adolescente|a los|cuando era) ..4 me (cortaba|lastimaba|autolesionaba|quemaba con|hacia daño|hacia cortes|rajaba|golpeaba|corte|pegaba sola)
me (cortaba|autolesionaba|lastimaba|quemaba con cigarros|hacia daño|rajaba) ..4 (antes|en la prepa|de chica|de chico|en la secundaria|de adolescente|cuando|hace|porque|los brazos|a los|ya no|las piernas)
(deje|dejar|llevo|meses|dias|años|tiempo) ..2 (de|sin) (cortarme|lastimarme|hacerme daño|autolesionarme)
(cicatrices|marcas) ..4 (me cortaba|autolesion*|me lastimaba|me corte|me hice|me hacia)
(hace|llevo|cumplo|van) ..3 que no me (corto|lastimo|autolesiono|hago daño)

[weak self_harm] bears marks or hides the skin
(manga|mangas) larga*
(moretones|cicatrices|marcas|cortes|rayas rojas)
(sangre|navaja)

[self_harm active self] hurts themself
me arranco ..1 (costras|postillas|pelo|cabello|pestañas|piel) ..9 (castigo|para que no|duela|sangr*|calma|hasta)
me provoco (heridas|dolor|golpes|quemaduras|cortes|moretones)
(guardo|escondo|cargo|tengo|traigo) ..2 (navaja|cuter|cutter|gillette|hojita|hoja de afeitar) ..9 (me calma|calma saber|me tranquiliza)
me doy (puñetazos|cachetadas|cabezazos|bofetadas|piñas|puños|trompadas) ..2 (por|para|porque|frente|contra|en la|hasta|cuando)
me (volvi|vuelvo) a (abrir|arañar|quemar) ..1 (heridas|brazos|piernas|piel|costras|cicatrices)
me hago (una|otra) (marca|raya|linea|cortada|rayita) (en|por|cada)
(brazos|piernas|manos|muñecas) ..1 de ganas$
