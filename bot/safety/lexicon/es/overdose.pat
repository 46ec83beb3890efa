# Overdose and poisoning, the writer.

[overdose imminent self] has taken too much
(tome|trague|me meti|inyecte|consumi|meterme|pinche|me pinche) (demasiado|demasiada|de mas|mucho|muchas|tanto|algo que no debia|un puñado|mas de la cuenta|bastante) ..1 (y|de|pastillas|ahora|porque|me siento|ayuda|coca|las)
me acabo de tomar (un puñado|un monton|un frasco|todas|muchas|todo|una caja|demasiadas|las pastillas|varias|cloro|veneno|algo)
(tome|tomado|di|inyecte) ..2 (dosis doble|doble dosis|dosis de mas|dosis equivocada|dosis de mi|dos dosis)
(tome|tomado|trague) ..2 lo que (quedaba|habia|encontre|tenia|me quedaba) (en|guardado|de|y)
(ingeri|trague|bebi|tome) ..2 (producto|productos|liquido|bote|botella) de (limpieza|cloro|quimico|quimicos)
(sin aire|temblando|mareada|mareado|vomitando|el corazon|taquicardia|desmayo) ..3 despues de (meterme|inyectarme|tomar|fumar|consumir|mezclar)
mezclo las de dormir
(he|acabo de) (tomado|tomar|tomarme|metido|meterme) una sobredosis
(tome|tomado|trague|tragado|ingeri|ingerido|meti|consumi|tragando|mande|tragaba|zampe|empuje|baje|comi|tomando|me he tomado) ..2 (demasiadas|demasiado|muchas|un monton de|todas las|un frasco|todo el frasco|todo lo que|muchisimas|varias|un puño|un puñado|un chingo|veinte|treinta|cuarenta|cincuenta|diez|quince|toda la caja|una caja|dos cajas|el frasco|toda la semana|todo el|media caja|medio frasco|unas|tantas|un bote|la caja entera|mas|otra y otra|banda de|una banda|caleta de|bastantes) ..2 (pastillas|pastilla|frasco|caja|botiquin|medicina|medicamento|medicamentos|medicinas|remedios|paracetamol|clonazepam|rivotril|ibuprofeno|alprazolam|tramadol|gotas|blister|pastillero|bote|encontre|habia|cuenta|valium|acetaminofen|tafil|xanax|de una|dosis|insulina|juntas|tenia|tylenol)
(tome|trague|tome ya|ingeri) (demasiadas|muchas|muchisimas|un monton|un chingo|todas)$
(me )?(tome|trague|he tomado|mande|meti) ..3 (pastillas) ..6 (mal|miedo|mareada|mareado|muchas|ayuda|habia|vomit*|arrepent*|hospital|ahora que|que hago|siento|rato|juntas|alcohol|ya|todas|calle|morir|dormir)
(trague|tome|tomado) (unas|las|mis|sus) pastillas
pastillas (muchas|demasiadas) 
(me pase|me excedi|se me fue la mano|me equivoque|me sobrepase|me pase de la raya) (de|con|en) ..2 (pastillas|pastilla|medicina|medicamento|medicamentos|dosis|insulina|gotas|droga|coca|mezcla|heroina|mdma|fentanilo|clonazepam|rivotril|remedios|ketamina|frasco|las gotas|coca y)
(tome|tomado|meti|metido|consumi|inyecte|me tome) (de mas|mas de la cuenta|el doble|la dosis dos veces|mi dosis dos veces|doble dosis|dos veces|mas de lo que)
(me )?(tome|trague|bebi|tomado|ingeri|bebido) ..2 (cloro|lejia|veneno|raticida|lavandina|desinfectante|limpiador|insecticida|anticongelante|acido|algo toxico|detergente|plaguicida|pesticida|gasolina|lysol|soda caustica|hipoclorito|productos de limpieza|liquido de limpieza|algo venenoso|thinner|amoniaco|fabuloso)
(botella|frasco|bote) (equivocado|equivocada|equivocados|equivocadas|que no era) 
(mezcle|mezclado|combine|mezclando|mezclo|revolvi|junte) ..4 (pastillas|alcohol|medicamentos|medicinas|drogas|clonazepam|trago|rivotril|vino|xanax|coca) ..4 (con|y) ..5 
(creo que |es |tengo |tuve |hice |fue |sufri |estoy con |posible |estoy en |con |me dio |me esta dando |acabo de tener |tener )(una |un )?sobredosis
(ayuda|auxilio|ayudenme|urgente) ..3 sobredosis
sobredosis (ayuda|de pastillas|de heroina|de medicamentos|de paracetamol|de clonazepam|de coca|de fentanilo|ya|creo)
me (intoxique|envenene|empastille|sobredosifique|envenenado|estoy envenenando|drogue y|estoy intoxicando)
(creo que|estoy|me siento) (me )?(intoxicado|intoxicada|intoxicados|intoxicadas|envenenado|envenenada|envenenados|envenenadas|sobredosificado|sobredosificada|sobredosificados|sobredosificadas|envenene)
(confundi|confundido|equivoque) ..2 (pastillero|pastillas|medicina|frasco|botella|medicamento|jeringa|dosis)
(inyecte|inyectado|fume|esnife|consumi|probe|inhale|jale|aspire|meti|metio|dieron|echaron|pusieron) ..1 (algo|una cosa|coca|heroina|fentanilo|droga|cristal|una raya|una pastilla|de mas|una mezcla|keta) ..8 (mal|respirar|no siento|duermen|pecho|corazon|temblando|ardiendo|desmay*|miedo|raro|ayuda|ojos abiertos|convuls*|quijada|labios|morado)
me (dieron|pusieron|echaron) (algo|droga|burundanga) ..2 (bebida|trago|copa|vaso|refresco|cerveza|de tomar|antro)
(perdi la cuenta|no se cuantas|no se ni cuantas|ya ni se cuantas|cuantas llevo) ..4 (pastillas|llevo|tome|he tomado|cuesta escribir|vueltas|me tome|tomando)
(tome|tomando) ..5 (perdi la cuenta|no se cuantas|ya ni se cuantas)
(llevo|sigo) (dias |horas )?tomando pastillas (desde|sin parar|una tras otra|todo el dia|y ya)
(pastillas) ..6 (ya no se ni cuantas|no se cuantas|ya perdi la cuenta)
i took ..5 (no se|ayuda|cuantas|ya no puedo)
lo que (tenia guardado|encontre|habia en el botiquin) ..3 (porque|y|ahora|quiero|para)
(me pegue|me mande|hice) una mezcla
me esta (haciendo mal|haciendo efecto|pegando feo|pegando mal) ..3 (pastillas|lo que tome|lo que me tome|las gotas|droga)

[overdose active self] takes more and more
(estoy tomando|ando tomando|tomo|me tomo|llevo tomando|abuso de|mezclo|estoy abusando de|vivo a base de|me meto|tomando) ..2 (mas|demasiadas|muchas|doble|puñados de|varias|las|mis)? ..1 (pastillas|medicamentos|rivotril|clonazepam|opioides|tramadol) ..6 (recetaron|cuenta|cada noche|alcohol|vino|doble|trago|sin receta|para no sentir|debo|recetadas|debia|desmayarme|sola)
(metiendome de todo|meterme de todo|meterme todo lo que tengo|me meto de todo)
(miedo|temo) ..1 (de|a)? (pasarme|que se me pase la mano|pasarme de dosis|tener una sobredosis|sobredosis|no despertar)

[overdose past self] once took too much
(tuve|sobrevivi a|sufri|hice|despues de|por|de) (una|la|mi|dos) sobredosis
me (intoxique|empastille|tome unas|tome un frasco|tome muchas|tome todas) ..6 (hospital|hace|años|lavado|internaron|sobrevivi|secundaria|cuando tenia)
(lavado de estomago|lavado gastrico|me lavaron el estomago)

[overdose imminent self] has taken too much
tomando (el (triple|doble)|mas) de (mi|la|lo) (medicina|dosis|recetado|que)
me (tome|trague|tomado) (el|todo el|la) (frasco|blister|pastillero|bote|tratamiento|caja) (entero|entera|completo|completa|de toda la|de la semana)
(trague|tome|bebi|comi|ingeri) (algo|una cosa) que no (debia|era) ..3 (arde|quema|mal|ayuda|vomit*)
me he pasado con (la|el|las|los) (morfina|insulina|pastillas|metadona|gotas|tranquilizantes|dosis|medicacion|parches)
tome (doble|triple) ..2 (pastilla|pastillas|insulina|dosis)
(esnife|inhale|jale|fume|probe) algo que no era
me (aplique|puse|inyecte) (el doble|doble|demasiada|de mas) ..1 insulina

[overdose active self] takes more and more
cada vez (necesito|tomo|ocupo|me meto) mas (pastillas|gotas|tramadol|rivotril|medicina|clonazepam)
